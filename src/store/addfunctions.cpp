#include "store/functions.h"
#include "store/sql.h"
#include "store/sqlite.h"

std::shared_ptr<Words> addFunctions(Database &database, std::shared_ptr<BodySource> bodies)
{
    return addFunctionsTo(database.handle(), QTimeZone::systemTimeZone(), std::move(bodies));
}
