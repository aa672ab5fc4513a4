// A published number, as data/evidence/ holds it.
#pragma once
#include <string>
#include <vector>

namespace aftermath {

struct EvidenceRecord {
  std::string id;                       // "platt2018-violence-repressive-policing"
  std::string role;                     // "prior", "target", "validation" or "context"
  std::vector<std::string> statements;  // of the source document: "H3", "R1"; empty: a plain baseline
  std::string exposure, outcome, population, place, period, design, measure;
  double estimate = 0;           // in the unit of measure
  std::vector<double> interval;  // 95%, or the published range: low, high; empty: none published
  std::string cluster;           // cohort or programme that several records come from: "AESHA"; empty: one of its own
  std::string n, direction, source, doi, locator, note;
  bool verified = false;  // read in an abstract or page, not from memory
  std::string file;
  int line = 0;
};

// A real raid or series of raids, as published: data/operations.toml.
struct Operation {
  std::string name, fate;      // fate: what happened to the people met
  double met = 0, called = 0;  // people met; people called trafficked, as announced
  std::vector<std::string> evidence;
};

}  // namespace aftermath
