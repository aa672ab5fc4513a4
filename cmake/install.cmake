# What an installed program consists of (decision 0046). 'cmake --install build/release --prefix P' installs the component
# 'program'; the wheel (pyproject.toml) takes the component 'python'; 'cpack' makes the Debian package.
include(GNUInstallDirs)

option(AFTERMATH_PACKAGED "the program never looks into the clone that it was built from" OFF)
if(AFTERMATH_PACKAGED)
  set_source_files_properties(engine/library/library.cpp engine/library/shipped.cpp cli/calibrate.cpp PROPERTIES
    COMPILE_DEFINITIONS AFTERMATH_SOURCE_DIR="")
endif()
set(AFTERMATH_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "where zsh looks for completion, under the prefix")

# Data with their schemas, and what ./dev build and ./dev page make beside the program: into `folder`, of `component`.
function(install_what_the_program_reads folder component)
  install(DIRECTORY data/ DESTINATION ${folder}/data COMPONENT ${component} ${ARGN}
    PATTERN "*.npz" EXCLUDE PATTERN "*.part" EXCLUDE)
  foreach(built report page)
    install(DIRECTORY build/${built} DESTINATION ${folder} COMPONENT ${component} OPTIONAL ${ARGN})
  endforeach()
endfunction()

if(SKBUILD)
  # The program lies beside its data in the package, where it looks first; python/aftermath_program runs it.
  install(TARGETS aftermath _engine DESTINATION aftermath COMPONENT python)
  install_what_the_program_reads(aftermath python)
else()
  set(share ${CMAKE_INSTALL_DATADIR}/aftermath)
  install(TARGETS aftermath RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
  install_what_the_program_reads(${share} program)
  if(AFTERMATH_PACKAGED)  # Debian's name for it
    install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT program)
  endif()
  install(FILES LICENSE CITATION.cff CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
  # Completion and manual come from the program itself, when it is installed: they cannot drift.
  find_program(HELP2MAN help2man)
  install(CODE "
    set(program \"$<TARGET_FILE:aftermath>\")
    set(help2man \"${HELP2MAN}\")
    set(packaged ${AFTERMATH_PACKAGED})
    set(version \"${PROJECT_VERSION}\")
    set(made \"${CMAKE_BINARY_DIR}/from-the-program\")
    include(\"${CMAKE_SOURCE_DIR}/cmake/from_the_program.cmake\")" COMPONENT program)
  install(DIRECTORY ${CMAKE_BINARY_DIR}/from-the-program/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program OPTIONAL)
  install(DIRECTORY ${CMAKE_BINARY_DIR}/from-the-program/bash/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
  install(DIRECTORY ${CMAKE_BINARY_DIR}/from-the-program/zsh/ DESTINATION ${AFTERMATH_ZSH_DIR} COMPONENT program)
  install(DIRECTORY ${CMAKE_BINARY_DIR}/from-the-program/fish/ DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program OPTIONAL)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aftermath)
set(CPACK_PACKAGE_VENDOR "the developers of Aftermath")
set(CPACK_PACKAGE_CONTACT "the developers of Aftermath <aftermath@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare laws about sex work and trafficking by what they do to people")
set(CPACK_PACKAGE_DESCRIPTION "A law goes in, what it does to people comes out: with uncertainty, beside the alternatives, every number\ntraceable. An agent-based model with its data, reports and page; nothing is sent anywhere.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3 (>= 3.11)")  # 'aftermath calibrate', by the wheel
include(CPack)
