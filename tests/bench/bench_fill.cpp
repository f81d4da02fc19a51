// Makes the data that is measured. bench_fill FOLDER HOOKS HOOKS_EACH: a journal with so many message hooks.
#include "bench/fill.h"

#include <QFile>

#include <cstdlib>

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    fillJournal(QFile::decodeName(arguments[1]), std::atoll(arguments[2]), std::atoi(arguments[3]));
}
