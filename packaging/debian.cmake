# What Debian wants otherwise than other prefixes: CPack runs this over what it has installed.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
file(COPY ${CPACK_ALIMBOARD_CHANGELOG} DESTINATION ${share}/doc/alimboard)
execute_process(COMMAND gzip -9n ${share}/doc/alimboard/changelog ${share}/man/man1/alimboard.1
        ${share}/man/ko/man1/alimboard.1 ${share}/man/ja/man1/alimboard.1
    COMMAND_ERROR_IS_FATAL ANY)
