// Shell completion: scripts made from the program's own options, so that they cannot drift.
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/problems.h"
#include "engine/base/sweep.h"
#include "engine/people/profile.h"
#include "engine/world/model.h"

namespace aftermath::cli {
namespace {

// "compare": "--draws --json ..."; sub-subcommands under "laws list" and so on.
struct Words {
  std::string path, words;
};

void collect(const CLI::App& app, const std::string& path, std::vector<Words>& out) {
  std::string words;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    words += (words.empty() ? "" : " ") + command->get_name();
    collect(*command, path.empty() ? command->get_name() : path + " " + command->get_name(), out);
  }
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) words += (words.empty() ? "--" : " --") + name;
  out.push_back({path, words});
}

constexpr const char* kLaws = "aftermath laws list 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kSettings = "aftermath settings list 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kExperiments = "aftermath validate --list 2>/dev/null | tail -n +2 | cut -d' ' -f1";

constexpr const char* kParts = "aftermath world --list 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kRegions = "aftermath settings regions 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kRecords = "aftermath evidence list 2>/dev/null | tail -n +2 | cut -d' ' -f1";

// What may follow an option or a subcommand: words, or a command that prints them, and files of an ending.
struct Values {
  std::string after, words, command, ending;
};

template <class All, class Name>
std::string names(const All& all, const Name& name) {
  std::string out;
  for (const auto& one : all) out += (out.empty() ? "" : " ") + std::string(name(one));
  return out;
}

// Every attribute with each of its words, as --profile takes them.
std::string words_of_profiles() {
  std::string out;
  for (const AttributeInfo& attribute : kAttributes)
    for (std::size_t i = 0; i < attribute.count; ++i)
      out += (out.empty() ? "" : " ") + std::string(attribute.name) + "=" + std::string(attribute.words[i]);
  return out;
}

std::vector<Values> values_of_options() {
  const std::string mechanisms = names(declarations(), [](const Declaration* d) { return d->name; });
  const std::string outcomes = names(outcome_vocabulary(), [](const OutcomeInfo& o) { return o.name; });
  const std::string quantities = names(quantity_vocabulary(), [](const QuantityInfo& q) { return q.name; });
  return {{"--setting", "", kSettings, "toml"},
          {"-s", "", kSettings, "toml"},
          {"--assume", "null critics associations priors", "", "toml"},
          {"--freeze", mechanisms, "", ""},
          {"--csv", "plain european", "", ""},
          {"--outcome", outcomes, "", ""},
          {"--parameter", quantities, "", ""},
          {"--profile", words_of_profiles(), "", ""},
          {"--law", "", kLaws, "toml"},
          {"--part", "", kParts, ""},
          {"--region", "", kRegions, "toml"},
          {"--weights", "", "", "toml"},
          {"--file", "", "", "toml"},
          {"--sensitivity", "", "", "json"},
          {"--targets", "", "", "csv"},
          {"--inputs", "", "", "csv"},
          {"--simd", names(sweep_targets(), [](const std::string& t) { return t; }), "", ""},
          {"--role", "prior target validation context", "", ""}};
}

std::string command_after(const std::string& path) {
  for (const char* one : {"compare", "run", "explain", "attribute", "sensitivity", "breakeven", "laws show",
                          "laws check", "laws diff", "laws agree"})
    if (path == one) return kLaws;
  for (const char* one : {"settings show", "settings check", "settings fit", "settings import", "calibrate"})
    if (path == one) return kSettings;
  return path == "validate" ? kExperiments : path == "evidence show" ? kRecords : "";
}

// 'path' would be the search path in zsh, which reads the same script, and so no name for the chain of commands.
// bash takes each '=' for a word of its own, and replaces what stands after the last one; zsh does neither. What stands
// before the last comma of a list stays.
std::string bash(const std::vector<Words>& all) {
  const auto words_of = [](const Values& one) {
    return "words=\"" + one.words + (one.command.empty() ? "" : " $(" + one.command + ")") + "\"" +
           (one.ending.empty() ? "" : "; ending=" + one.ending) + " ;;\n";
  };
  std::string out = R"(_aftermath() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="" kept="" chain="" w i
  i=$COMP_CWORD
  while [[ $i -gt 1 && ( "${COMP_WORDS[i]}" == "=" || "${COMP_WORDS[i-1]}" == "=" ) ]]; do
    i=$((i - 1))
    word="${COMP_WORDS[i]}$word"
  done
  before="${COMP_WORDS[i-1]}"
  if [[ "$word" == --*=* ]]; then
    before="${word%%=*}" kept="${word%%=*}=" word="${word#*=}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    w="${COMP_WORDS[i]}"
    case "${chain:+$chain }$w" in
)";
  for (const Words& words : all)
    if (!words.path.empty()) out += "      '" + words.path + "') chain='" + words.path + "' ;;\n";
  out += R"(    esac
  done
  local words="" ending=""
  case "$before" in
    --out|-o) COMPREPLY=($(compgen -P "$kept" -d -- "$word")); return ;;
)";
  for (const Values& one : values_of_options()) out += "    " + one.after + ") " + words_of(one);
  out += "    *) case \"$chain\" in\n";
  for (const Words& words : all)
    out += "      '" + words.path + "') " + words_of({"", words.words, command_after(words.path), "toml"});
  return out + R"(    esac ;;
  esac
  local piece="${word##*,}" found=() one
  found=($(compgen -P "$kept${word%"$piece"}" -W "$words" -- "$piece"))
  if [[ -n "$ending" ]]; then
    found+=($(compgen -P "$kept" -f -X "!*.$ending" -- "$word"))
    if [[ "$word" == */* || "$word" == .* ]]; then found+=($(compgen -P "$kept" -d -- "$word")); fi
  fi
  local cut="$kept$word"
  cut="${cut%"${cut##*=}"}"
  if [[ "$COMP_WORDBREAKS" != *=* ]]; then cut=""; fi
  if [[ -z "$ending" ]] && type compopt >/dev/null 2>&1; then compopt +o filenames 2>/dev/null; fi
  COMPREPLY=()
  for one in "${found[@]}"; do COMPREPLY+=("${one#"$cut"}"); done
}
complete -o filenames -F _aftermath aftermath
)";
}

std::string fish(const std::vector<Words>& all) {
  const auto words_of = [](const Values& one) {
    return (one.words.empty() ? "" : "      printf '%s\\n' \"$lead\"" + one.words + "\n") +
           (one.command.empty() ? "" : "      " + one.command + " | string replace -r -- '^' \"$lead\"\n") +
           (one.ending.empty() ? "" : "      __fish_complete_suffix ." + one.ending + "\n");
  };
  const auto led = [](std::string words) {  // each word after what stands before the last comma
    for (std::size_t at = words.find(' '); at != std::string::npos; at = words.find(' ', at + 1))
      words.insert(at + 1, "\"$lead\"");
    return words;
  };
  std::string out = R"(function _aftermath
  set -l tokens (commandline -opc)
  set -l lead (string replace -r '[^,]*$' '' -- (commandline -ct))
  set -l option (string match -r -- '^--[a-z-]+(?==)' (commandline -ct))
  if test -n "$option"
    set -a tokens $option
    set lead $option=(string replace -r -- '^[^=]*=([^,]*$)?' '' (commandline -ct) | string replace -r -- '[^,]*$' '')
  end
  set -l chain
  for word in $tokens[2..-1]
    switch "$chain $word"
)";
  for (const Words& words : all)
    if (!words.path.empty()) {
      const std::size_t last = words.path.rfind(' ');
      const std::string before = last == std::string::npos ? "" : words.path.substr(0, last);
      out +=
          "      case '" + before + " " + words.path.substr(last + 1) + "'\n        set chain '" + words.path + "'\n";
    }
  out += R"(    end
  end
  switch "$tokens[-1]"
    case --out -o
      __fish_complete_directories
      return
)";
  for (Values one : values_of_options()) {
    one.words = led(std::move(one.words));
    out += "    case '" + one.after + "'\n" + words_of(one) + "      return\n";
  }
  out += "  end\n  switch \"$chain\"\n";
  for (const Words& words : all)
    out += "    case '" + words.path + "'\n" + words_of({"", led(words.words), command_after(words.path), "toml"});
  return out + R"(  end
end
complete -c aftermath -f -a '(_aftermath)'
)";
}

}  // namespace

void add_completion(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand("completion", "print the completion script of a shell");
  auto shell = std::make_shared<std::string>();
  command->add_option("shell", *shell, "bash, zsh (which reads the same script) or fish")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  command->footer(
      "Examples:\n  source <(aftermath completion bash)\n  source <(aftermath completion zsh)\n"
      "  aftermath completion fish > ~/.config/fish/completions/aftermath.fish");
  command->callback([&chosen, &program, shell] {
    chosen = [&program, shell] {
      std::vector<Words> all;
      collect(program, "", all);
      if (*shell == "zsh") std::cout << "autoload -U +X bashcompinit && bashcompinit\n";
      std::cout << (*shell == "fish" ? fish(all) : bash(all));
      return int{kDone};
    };
  });
}

}  // namespace aftermath::cli
