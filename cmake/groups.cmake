# Files that share heavy headers (JSON, TOML) are compiled together: what the compiler makes of the header, it makes once
# (decision 0045). Files of one group must not use one name for two things within `namespace {`; what stands in no
# group is compiled alone.
set(AFTERMATH_GROUP_documents outputs/schema outputs/decision_output outputs/summary_json outputs/enough_runs_output
  inputs/toml_output outputs/elicit_form)
set(AFTERMATH_GROUP_studies outputs/breakeven_output outputs/attribution_output outputs/world_output outputs/elicit_output)
set(AFTERMATH_GROUP_reports outputs/sensitivity_output outputs/validation_output outputs/in_depth outputs/summary_csv
  outputs/report_values)
set(AFTERMATH_GROUP_inputs inputs/law_toml inputs/quantity_toml inputs/posterior_toml inputs/question_toml inputs/target_toml
  inputs/weights_toml inputs/world_toml inputs/toml_input inputs/toml_place)
set(AFTERMATH_GROUP_records inputs/experiment_toml inputs/replays_toml inputs/place_target_toml outputs/in_words inputs/text_file)

function(aftermath_compile_in_groups target root)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  foreach(group documents studies reports inputs records)
    foreach(file ${AFTERMATH_GROUP_${group}})
      set_source_files_properties(${root}/engine/${file}.cpp PROPERTIES UNITY_GROUP ${group})
    endforeach()
  endforeach()
endfunction()
