# What makes a fault in the program hard to use for others: looked for in the binary by tests/packaging/test_hardening.py.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_compile_options(-fstack-protector-strong -fstack-clash-protection)
check_cxx_compiler_flag(-fcf-protection ALIMBOARD_HAS_CF_PROTECTION) # x86 alone
if(ALIMBOARD_HAS_CF_PROTECTION)
    add_compile_options(-fcf-protection)
endif()
# It checks only what is optimised, and the fuzzers' sanitizers check more.
if(NOT ALIMBOARD_FUZZ)
    add_compile_options("$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
endif()
add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack)
