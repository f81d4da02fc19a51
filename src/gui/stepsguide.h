#pragma once

#include "core/summary.h"

#include <QObject>

class FirstSteps;
class Navigation;

/// Knows whether the first steps are to be shown, and asks what they want to know. Lives in the GUI thread.
class StepsGuide : public QObject
{
    Q_OBJECT
public:
    /// navigation: knows how many rows there are.
    StepsGuide(FirstSteps &steps, const Navigation &navigation, Tickets &tickets, QObject *parent);

    /// Whether nothing has ever come.
    [[nodiscard]] bool isEmpty() const;
    /// While nothing has come, until the first hook or another choice, and when a person wants them.
    [[nodiscard]] bool isShown() const;

    /// Before the receiver has started nobody knows yet whether anything is there.
    void setStarted(bool started) { m_started = started; }
    /// The window is shown for the first time.
    void begin() { m_wanted = !m_hooks; }
    void open();
    void leave();
    /// The navigation has other counts.
    void takeCounts();
    /// The newest delivery has this number.
    void takeLast(qint64 number);
    void takeDelivery(const DeliveryRead &read);
    void takeSummary(const Summary &summary);

signals:
    void deliveryWanted(Ticket ticket, qint64 number);
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void changed(); ///< of isShown

private:
    void ask();

    FirstSteps &m_steps;
    const Navigation &m_navigation;
    Tickets &m_tickets;
    bool m_started = false;
    bool m_hooks = false;     ///< there are rows that came in hooks
    bool m_wanted = true;     ///< though something has come
    qint64 m_last = 0;        ///< number of the newest delivery; 0: not known
    Ticket m_ticket = 0;      ///< of the delivery that is waited for
    Ticket m_checkTicket = 0; ///< of the check of the address that is waited for
};
