# Files that share heavy headers (JSON, TOML) are compiled together: what the compiler makes of the header, it makes once
# (decision 0045). Files of one group must not use one name for two things within `namespace {`; what stands in no
# group is compiled alone.
set(AFTERMATH_GROUP_documents schema figures decision_output summary_json enough_runs_output toml_output elicit_form)
set(AFTERMATH_GROUP_studies breakeven_output attribution_output world_output elicit_output)
set(AFTERMATH_GROUP_pages sensitivity_output validation_output html report_html in_depth_output summary_csv)
set(AFTERMATH_GROUP_inputs law_toml quantity_toml posterior_toml question_toml target_toml weights_toml world_toml toml_input toml_place)
set(AFTERMATH_GROUP_records experiment_toml replays_toml place_target_toml in_words text_file)

function(aftermath_compile_in_groups target root)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  foreach(group documents studies pages inputs records)
    foreach(file ${AFTERMATH_GROUP_${group}})
      set_source_files_properties(${root}/engine/io/${file}.cpp PROPERTIES UNITY_GROUP ${group})
    endforeach()
  endforeach()
endfunction()
