# Target llhttp: the parser of Node.js. Debian 13 has a library, Debian 12 the C sources (package node-llhttp).
find_package(llhttp QUIET)
if(TARGET llhttp::llhttp_shared)
    add_library(llhttp INTERFACE)
    target_link_libraries(llhttp INTERFACE llhttp::llhttp_shared)
else()
    find_path(LLHTTP_SOURCES llhttp.c PATHS /usr/share/llhttp REQUIRED NO_DEFAULT_PATH)
    find_path(LLHTTP_HEADERS llhttp.h PATHS /usr/share/include/llhttp REQUIRED NO_DEFAULT_PATH)
    add_library(llhttp STATIC ${LLHTTP_SOURCES}/llhttp.c ${LLHTTP_SOURCES}/api.c ${LLHTTP_SOURCES}/http.c)
    target_include_directories(llhttp SYSTEM PUBLIC ${LLHTTP_HEADERS})
    # Later versions know no other mode.
    target_compile_definitions(llhttp PUBLIC LLHTTP_STRICT_MODE=1)
    target_compile_options(llhttp PRIVATE -w)
endif()
