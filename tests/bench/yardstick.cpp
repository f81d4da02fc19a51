// The yardstick that receiving is measured against: a bare loop of the SQLite C API that keeps each
// delivery's body and its rows in one FULL transaction.  yardstick FOLDER HOOKS SECONDS: prints deliveries a
// second.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>

namespace {

constexpr int columns = 17;

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return statement;
}

void keepRow(sqlite3_stmt *insert, long made)
{
    const std::string id = "20261101100" + std::to_string(1'000'000'000 + made);
    const std::string number = "010" + std::to_string(10'000'000 + made * 7919 % 90'000'000);
    for (int column = 1; column <= columns; ++column)
        sqlite3_bind_text(insert, column, "2026-11-01 10:00:00", -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 4, number.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 5, (id + "ABCDE").c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 13,
                      ("https://kakaotalk-bizmessage.api.nhncloudservice.com/alimtalk/v2.3/" + id).c_str(),
                      -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 14, (id + "h").c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(insert);
    sqlite3_reset(insert);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::string path = std::string(arguments[1]) + "/yardstick.db";
    const int hooks = std::atoi(arguments[2]);
    const double seconds = std::atof(arguments[3]);
    sqlite3 *database = nullptr;
    sqlite3_open(path.c_str(), &database);
    run(database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE delivery(id INTEGER PRIMARY KEY, body TEXT);"
        "CREATE TABLE message(a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q);"
        "CREATE INDEX hook ON message(n,o); CREATE INDEX request ON message(e);"
        "CREATE INDEX recipient ON message(d);");
    sqlite3_stmt *keep = prepare(database, "INSERT INTO delivery(body) VALUES(?)");
    sqlite3_stmt *insert = prepare(database, "INSERT INTO message VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const std::string body(static_cast<std::size_t>(hooks) * 480 + 180, 'x');
    long made = 0;
    long deliveries = 0;
    const auto start = std::chrono::steady_clock::now();
    const auto passed = [start] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    while (passed() < seconds) {
        run(database, "BEGIN IMMEDIATE");
        sqlite3_bind_text(keep, 1, body.c_str(), -1, SQLITE_STATIC);
        sqlite3_step(keep);
        sqlite3_reset(keep);
        for (int hook = 0; hook < hooks; ++hook)
            keepRow(insert, ++made);
        run(database, "COMMIT");
        ++deliveries;
    }
    std::printf("%.1f\n", static_cast<double>(deliveries) / passed());
    sqlite3_finalize(keep);
    sqlite3_finalize(insert);
    sqlite3_close(database);
}
