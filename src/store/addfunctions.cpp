#include "store/functions.h"
#include "store/sql.h"
#include "store/sqlite.h"

std::shared_ptr<Words> addFunctions(Database &database, const std::shared_ptr<BodySource> &bodies)
{
    return addFunctionsTo(database.handle(), QTimeZone::systemTimeZone(), bodies);
}
