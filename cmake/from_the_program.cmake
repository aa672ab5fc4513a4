# Writes into ${made} what the built ${program} tells of itself: bash/, zsh/ and fish/ with its completion, man1/ with a
# page for each of its commands (by ${help2man}, of ${version}; compressed if ${packaged}). Run at installation.
file(REMOVE_RECURSE ${made})

function(completion shell file before after)
  execute_process(COMMAND ${program} completion ${shell} OUTPUT_VARIABLE script ERROR_QUIET RESULT_VARIABLE status)
  if(script MATCHES "^#compdef ")  # already what zsh loads by its name
    file(WRITE ${file} "${script}")
  elseif(status EQUAL 0)
    file(WRITE ${file} "${before}${script}${after}")
  elseif(NOT shell STREQUAL fish)  # a shell that the program may not know
    message(FATAL_ERROR "'aftermath completion ${shell}' ended with ${status}")
  endif()
endfunction()
completion(bash ${made}/bash/aftermath "" "")
completion(fish ${made}/fish/aftermath.fish "" "")
# What zsh loads by its name at the first TAB: it must also answer that one.
completion(zsh ${made}/zsh/_aftermath "#compdef aftermath\n" "_bash_complete -o filenames -F _aftermath\n")

# The page of one command, then those of its own. Its title is the name of what is asked: a script that calls the command.
function(manual words)
  list(JOIN words - page)
  string(REGEX REPLACE "-$" "" page aftermath-${page})
  execute_process(COMMAND ${program} ${words} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "[^\n]+" about "${help}")
  list(JOIN words " " spoken)
  file(WRITE ${made}/ask/${page} "#!/bin/sh\nexec '${program}' ${spoken} \"$@\"\n")
  file(CHMOD ${made}/ask/${page} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  execute_process(COMMAND ${help2man} --no-info --version-string=${version} --source=Aftermath "--name=${about}"
    --output=${made}/man1/${page}.1 ${made}/ask/${page} COMMAND_ERROR_IS_FATAL ANY)
  if(help MATCHES "\nSubcommands:\n(([^\n]+\n)+)")
    string(REGEX MATCHALL "\n  [a-z-]+" commands "\n${CMAKE_MATCH_1}")
    foreach(command ${commands})
      string(STRIP ${command} command)
      list(APPEND words ${command})
      manual("${words}")
      list(POP_BACK words)
    endforeach()
  endif()
endfunction()
if(help2man)
  file(MAKE_DIRECTORY ${made}/man1)
  manual("")
else()
  message(WARNING "no manual pages: help2man is not on this machine")
endif()
file(REMOVE_RECURSE ${made}/ask)
if(packaged AND help2man)  # as Debian keeps them
  file(GLOB pages ${made}/man1/*.1)
  execute_process(COMMAND gzip --best --no-name ${pages} COMMAND_ERROR_IS_FATAL ANY)
endif()
