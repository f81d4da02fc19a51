# The .deb: `cpack` in the folder of a release build. ./dev package does it all.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT) # alimboard_VERSION_ARCHITECTURE.deb
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The AlimBoard developers <developers@alimboard.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard for the webhooks of KakaoTalk Bizmessage")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "AlimBoard receives the webhooks of NHN Cloud's KakaoTalk Bizmessage
(AlimTalk, FriendTalk, brand messages) and shows them as live tables: was a
template approved, what did the inspector write, did a message arrive, did the
webhook come at all and what was in it. Rows can be filtered and exported as
CSV, TSV and NDJSON. Receives without a window, too.")
# Libraries are found by dpkg-shlibdeps. What is loaded by name is not: Qt's platform plugins for X11 come with
# libqt6gui6; the font must have Korean and Japanese (fonts-nanum, for one, has few of the latter).
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk | fonts-wqy-zenhei | fonts-wqy-microhei, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)

string(TIMESTAMP changelog_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(CPACK_ALIMBOARD_CHANGELOG ${CMAKE_CURRENT_BINARY_DIR}/packaging/changelog)
file(CONFIGURE OUTPUT ${CPACK_ALIMBOARD_CHANGELOG} CONTENT
"alimboard (${PROJECT_VERSION}) unstable; urgency=medium

  * Version ${PROJECT_VERSION}; CHANGELOG.md of the sources says what is new.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${changelog_date}
")
# The tests are no part of the package: what is in it is built by name.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
