// What ships with the program: laws, settings, parameters and evidence, found by name; or a user's own file, by path.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/elicit.h"
#include "engine/analysis/elsewhere.h"
#include "engine/analysis/study.h"
#include "engine/analysis/survey.h"
#include "engine/analysis/validate.h"
#include "engine/base/problem.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/record.h"
#include "engine/evidence/setting.h"
#include "engine/evidence/world_parts.h"
#include "engine/inputs/kept_texts.h"
#include "engine/law/law.h"
#include "engine/library/data_folder.h"

namespace aftermath {

class Library {
 public:
  // folder: the data folder; empty: AFTERMATH_DATA, else beside the program, else where it was built.
  [[nodiscard]] static Result<Library> open(const std::string& folder = "");
  // Of the folder of `texts`, through which everything is read.
  [[nodiscard]] static Library through(std::shared_ptr<KeptTexts> texts);

  [[nodiscard]] std::vector<std::string> law_names() const;
  [[nodiscard]] std::vector<std::string> setting_names() const;
  [[nodiscard]] const std::string& folder() const { return folder_; }
  // Whether the setting is one of setting_names(), not a file of somebody's own.
  [[nodiscard]] bool ships(const Setting& setting) const;

  // By name, or by path (what contains '/' or ends in .toml). An unknown name brings the nearest known one.
  // A law comes with those that it stands upon; "base+upper" puts one upon another; "NAME:written" leaves practice out.
  [[nodiscard]] Result<Law> law(const std::string& name_or_path) const;
  // With the inputs that it borrows from its region.
  [[nodiscard]] Result<Setting> setting(const std::string& name_or_path) const;
  [[nodiscard]] std::vector<std::string> region_names() const;
  // With the inputs of the regions that it lies within.
  [[nodiscard]] Result<Region> region(const std::string& name_or_path) const;
  // targets.toml and posterior.toml beside the setting's file; empty where there is none.
  [[nodiscard]] Result<std::vector<PlaceTarget>> place_targets(const Setting& setting) const;
  [[nodiscard]] Result<Posterior> place_posterior(const Setting& setting) const;
  // Every parameter once, in the order of Quantity. A parameter that no file sets is a problem.
  [[nodiscard]] Result<std::vector<QuantityRecord>> parameters() const;
  [[nodiscard]] Result<std::vector<EvidenceRecord>> evidence() const;
  [[nodiscard]] Result<std::vector<Target>> targets() const;
  [[nodiscard]] Result<Posterior> posterior() const;                   // empty where the data have none
  [[nodiscard]] Result<std::vector<Operation>> operations() const;     // real raids, as published
  [[nodiscard]] Result<std::vector<RealChange>> real_changes() const;  // replayed; none where they never were
  [[nodiscard]] Result<std::vector<Question>> questions() const;       // for forms: data/elicit.toml

  // Provisions of a law's own file that hold on no day, or not to their end, since the law that it stands upon says
  // something later.
  [[nodiscard]] std::vector<Problem> overtaken(const std::string& name_or_path) const;
  // "": the main priors; "null", "critics", "associations"; or a parameter file whose records replace the main ones.
  [[nodiscard]] Result<QuantityTable> quantities(const Setting& setting, const std::string& assume) const;

  [[nodiscard]] std::vector<std::string> experiment_names() const;
  // With its setting, its laws and its priors, ready to be replayed; sizes are left at their defaults.
  [[nodiscard]] Result<Experiment> experiment(const std::string& name_or_path, const std::string& assume) const;

  // Setting, its reference law and the compared laws, ready for an ensemble; sizes are left at their defaults. Two
  // laws of one id are a problem: no table could tell them apart.
  [[nodiscard]] Result<Plan> plan(const std::string& setting, const std::vector<std::string>& laws,
                                  const std::string& assume) const;
  // The same of what is at hand. What the place's posterior says of inputs holds where they are as in setting.file.
  [[nodiscard]] Result<Plan> plan(Setting setting, const std::vector<Law>& laws, const std::string& assume) const;
  // Adds the inputs that the setting borrows from its region.
  [[nodiscard]] Result<Setting> with_borrowed(Setting setting) const;

  // The parts of the world: the program's own, or a user's file by path.
  [[nodiscard]] Result<World> world(const std::string& path = "") const;
  // The plan of each of its parts: first its own law; then `law`, where one is named.
  [[nodiscard]] Result<std::vector<Plan>> world_plans(const World& world, const std::string& law,
                                                      const std::string& assume) const;

 private:
  // calibrated: the place as its posterior knows it.
  [[nodiscard]] Result<Plan> plan_at(Setting place, Law reference, const std::vector<Law>& laws,
                                     const std::string& assume, const Setting& calibrated) const;
  [[nodiscard]] DataFolder described() const;
  // Adds what a plan rests on beyond setting, laws and posterior: its regions, the file of assumptions, the data
  // folder.
  [[nodiscard]] Result<void> note_what_was_read(Plan& plan, const DataFolder& data) const;
  [[nodiscard]] Result<Law> layer(const std::string& name_or_path, int depth) const;
  [[nodiscard]] Result<Region> region_at(const std::string& name_or_path, int depth) const;
  [[nodiscard]] std::string shipped_at(const std::string& name) const;  // the file of a setting
  // Every look at a file goes through these: to texts_ where it is set, else to the disk.
  [[nodiscard]] Result<std::string> read_text(const std::string& path) const;
  [[nodiscard]] bool exists(const std::string& path) const;
  [[nodiscard]] std::vector<std::string> toml_files(const std::string& folder) const;  // paths, sorted
  template <class Record, class Parse>
  [[nodiscard]] Result<std::vector<Record>> all_of(const std::string& folder, const Parse& parse) const;
  std::string folder_;
  std::shared_ptr<KeptTexts> texts_;
};

}  // namespace aftermath
