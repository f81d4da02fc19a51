#include "gui/copying.h"

#include "gui/copyprogress.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sampleRows = 100; ///< that tell how much text all of them are

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

Copying::Copying(Tickets &tickets, QStatusBar &statusBar, QWidget *window, qsizetype maxBytes)
    : QObject(window)
    , m_tickets(tickets)
    , m_window(window)
    , m_maxBytes(maxBytes)
    , m_copy(new RowCopy(tickets, maxBytes, this))
    , m_progress(new CopyProgress(&statusBar))
{
    statusBar.insertPermanentWidget(0, m_progress);
    m_progress->hide(); // the status bar shows what it is given
    connect(m_copy, &RowCopy::rowsWanted, this, &Copying::rowsWanted);
    connect(m_copy, &RowCopy::progressed, m_progress, &CopyProgress::setDone);
    connect(m_copy, &RowCopy::ended, this, &Copying::takeEnd);
    connect(m_progress, &CopyProgress::cancelled, m_copy, &RowCopy::cancel);
}

void Copying::copy(const SelectedRows &rows, bool withHeader)
{
    if (rows.size() == 0) {
        emit told(tr("No cell is selected."));
        return;
    }
    m_copy->cancel();
    forget();
    m_rows = rows;
    m_withHeader = withHeader;
    if (rows.size() > maxUnaskedRows)
        measure();
    else
        begin();
}

/// Asks for some rows, from the first to the last, to know how much text all of them are.
void Copying::measure()
{
    QList<qint64> ids;
    for (qint64 i = 0; i < sampleRows; ++i) {
        m_sampled.append(i * m_rows.size() / sampleRows);
        ids.append(m_rows.idAt(m_sampled.constLast()));
    }
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, m_rows.table(), ids);
}

void Copying::takeSample(const QList<Row> &rows)
{
    m_ticket = 0;
    QByteArray text;
    const qint64 found = m_rows.appendLines(text, m_sampled, rows);
    ask(found == 0 ? 0 : text.size() * m_rows.size() / found);
}

void Copying::ask(qint64 bytes)
{
    const QString rows = QLocale().toString(m_rows.size());
    if (bytes > m_maxBytes)
        offer(tr("%1 rows are too many to copy").arg(rows),
              tr("They are about %1 of text, and at most %2 are copied. Export them to a file instead.")
                  .arg(sizeText(bytes), sizeText(m_maxBytes)),
              false);
    else
        offer(tr("Copy %1 rows?").arg(rows),
              tr("About %1 of text, which the program that you paste it into takes as a whole. Export them "
                 "to a file instead if it is to be kept.")
                  .arg(sizeText(bytes)),
              true);
}

/// Asks what is to be done, without waiting for the answer.
void Copying::offer(const QString &text, const QString &more, bool canCopy)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Copy rows"), text, QMessageBox::Cancel, m_window);
    m_box = box;
    box->setObjectName(u"copyQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *instead = box->addButton(tr("&Export…"), QMessageBox::ActionRole);
    instead->setObjectName(u"exportInstead"_s);
    connect(instead, &QPushButton::clicked, this,
            [this, table = m_rows.table()] { emit exportWanted(table); });
    connect(box, &QMessageBox::rejected, this, [this] { m_rows = {}; });
    if (canCopy) {
        auto *copy = box->addButton(tr("&Copy"), QMessageBox::AcceptRole);
        copy->setObjectName(u"copyNevertheless"_s);
        connect(copy, &QPushButton::clicked, this, &Copying::begin);
    }
    box->setDefaultButton(canCopy ? box->findChild<QPushButton *>(u"copyNevertheless"_s) : instead);
    box->open();
}

void Copying::begin()
{
    m_progress->begin(m_rows.size());
    m_copy->begin(m_rows, m_withHeader);
}

/// Of what was to be copied nothing is known any more.
void Copying::forget()
{
    m_ticket = 0;
    m_sampled.clear();
    if (m_box)
        m_box->close();
}

void Copying::takeRows(const RowsRead &read)
{
    if (m_ticket != 0 && read.ticket == m_ticket)
        takeSample(read.rows);
    else
        m_copy->takeRows(read);
}

void Copying::takeFailure(Ticket ticket)
{
    if (m_ticket != 0 && ticket == m_ticket)
        forget();
    m_copy->takeFailure(ticket);
}

void Copying::takeRemade()
{
    const bool asking = m_ticket != 0 || (m_box && m_box->isVisible());
    forget();
    m_copy->takeRemade();
    if (asking)
        takeEnd(RowCopy::End::Remade, 0);
}

void Copying::takeEnd(RowCopy::End end, qint64 rows)
{
    m_progress->end();
    switch (end) {
    case RowCopy::End::Copied:
        emit told(rows == 1 ? tr("Copied from 1 row")
                            : tr("Copied from %1 rows").arg(QLocale().toString(rows)));
        break;
    case RowCopy::End::TooMuch:
        emit told(tr("Nothing was copied: it is more than %1 of text").arg(sizeText(m_maxBytes)));
        offer(tr("%1 rows are too many to copy").arg(QLocale().toString(m_rows.size())),
              tr("They are more than %1 of text. Export them to a file instead.").arg(sizeText(m_maxBytes)),
              false);
        break;
    case RowCopy::End::Cancelled:
        emit told(tr("Cancelled: nothing was copied"));
        break;
    case RowCopy::End::Remade:
        emit told(tr("Nothing was copied: the tables were made anew. Copy again."));
        break;
    case RowCopy::End::Failed:
        break; // why is told already
    }
    m_rows = {};
}
