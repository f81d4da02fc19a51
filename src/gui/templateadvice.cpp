#include "gui/templateadvice.h"

#include <QCoreApplication>

namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

} // namespace

QStringList allowedActions(const QByteArray &status)
{
    if (status == "TSC01")
        return {Advice::tr("Wait: comments are possible as soon as it is under review."),
                Advice::tr("Delete it in the console, if it is not wanted.")};
    if (status == "TSC02")
        return {Advice::tr("Write a comment, in the console or by the API."),
                Advice::tr("Editing is not possible until it is approved or rejected.")};
    if (status == "TSC03")
        return {Advice::tr("Send with it."),
                Advice::tr("Edit it: it is reviewed again, and the approved text stays in use meanwhile."),
                Advice::tr(
                    "Delete it by the API, but not within three days of a send. Comments are not possible.")};
    if (status == "TSC04")
        return {Advice::tr("Answer with a comment: that alone brings it back into review."),
                Advice::tr("Or edit it: that begins another review."),
                Advice::tr("Or delete it and register it anew.")};
    return {};
}

QStringList usualReasons()
{
    return {Advice::tr("Advertising in it: a discount, an event, an invitation to buy"),
            Advice::tr("A coupon or points without saying on what ground they are given"),
            Advice::tr("It urges to install or open an app"),
            Advice::tr("A one-time password in a template without the security flag"),
            Advice::tr("A button for remittances without a picture of the payment screen"),
            Advice::tr("A dead link, nothing but variables, or no name of the sender")};
}
