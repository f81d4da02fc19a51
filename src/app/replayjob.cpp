#include "app/replayjob.h"

#include "app/poster.h"

namespace {
constexpr int oneByOne = 1; ///< connections: so that they come in order
} // namespace

ReplayJob::ReplayJob(QString folder, Cancelled cancelled, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_cancelled(std::move(cancelled))
{}

void ReplayJob::run(const ReplayWish &wish, const QByteArray &signature)
{
    if (m_poster)
        return;
    const auto reader = std::make_shared<Reader>(m_folder, std::make_shared<Newest>());
    const auto next = [this, reader, left = wish.deliveries]() mutable -> std::optional<Post> {
        while (!left.isEmpty() && !*m_cancelled) {
            const qint64 number = left.takeFirst();
            const auto read = reader->delivery(number);
            if (read && *read && !(*read)->request.body.isEmpty())
                return Post((*read)->request.body,
                            QByteArray(replayField) + ": " + QByteArray::number(number), number);
            emit replayed({.delivery = number,
                           .status = 0,
                           .said = !read ? read.error().text
                               : !*read  ? tr("It is not kept any more.")
                                         : tr("Nothing of its body is kept.")});
        }
        return std::nullopt;
    };
    auto *poster = new Poster(QUrl(wish.url), signature, 0, next, this, oneByOne);
    m_poster = poster;
    connect(poster, &Poster::answered, this, [this](qint64 number, int status, const QString &said) {
        emit replayed({.delivery = number, .status = status, .said = said});
    });
    connect(poster, &Poster::finished, this, [this, poster] {
        m_poster.clear();
        poster->deleteLater();
        emit ended();
    });
    poster->start();
}
