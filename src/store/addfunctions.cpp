#include "store/functions.h"
#include "store/sql.h"
#include "store/sqlite.h"

void addFunctions(Database &database)
{
    addFunctionsTo(database.handle(), QTimeZone::systemTimeZone());
}
