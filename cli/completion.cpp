// Shell completion: scripts made from the program's own options, so that they cannot drift.
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/common.h"
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
    words += command->get_name() + " ";
    collect(*command, path.empty() ? command->get_name() : path + " " + command->get_name(), out);
  }
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) words += "--" + name + " ";
  out.push_back({path, words});
}

constexpr const char* kLaws = "aftermath laws list 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kSettings = "aftermath settings list 2>/dev/null | tail -n +2 | cut -d' ' -f1";
constexpr const char* kExperiments = "aftermath validate --list 2>/dev/null | tail -n +2 | cut -d' ' -f1";

// What may follow an option or a subcommand: words, or a command that prints them.
struct Values {
  std::string after, words, command;
};

template <class All, class Name>
std::string names(const All& all, const Name& name) {
  std::string out;
  for (const auto& one : all) out += (out.empty() ? "" : " ") + std::string(name(one));
  return out;
}

std::vector<Values> values_of_options() {
  const std::string mechanisms = names(declarations(), [](const Declaration* d) { return d->name; });
  const std::string outcomes = names(outcome_vocabulary(), [](const OutcomeInfo& o) { return o.name; });
  const std::string quantities = names(quantity_vocabulary(), [](const QuantityInfo& q) { return q.name; });
  return {{"--setting", "", kSettings},
          {"-s", "", kSettings},
          {"--assume", "null critics priors", ""},
          {"--freeze", mechanisms, ""},
          {"--outcome", outcomes, ""},
          {"--parameter", quantities, ""},
          {"--law", "", kLaws},
          {"--simd", names(sweep_targets(), [](const std::string& t) { return t; }), ""},
          {"--role", "prior target validation context", ""}};
}

std::string command_after(const std::string& path) {
  for (const char* one : {"compare", "run", "explain", "attribute", "sensitivity", "breakeven", "laws show",
                          "laws check", "laws diff", "laws agree"})
    if (path == one) return kLaws;
  if (path == "settings show" || path == "settings check" || path == "settings fit") return kSettings;
  return path == "validate" ? kExperiments : "";
}

std::string bash(const std::vector<Words>& all) {
  const auto words_of = [](const std::string& words, const std::string& command) {
    return "words=\"" + words + (command.empty() ? "" : "$(" + command + ")") + "\" ;;\n";
  };
  std::string out =
      "_aftermath() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" path=\"\" w i\n"
      "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
      "    w=\"${COMP_WORDS[i]}\"\n"
      "    case \"${path:+$path }$w\" in\n";
  for (const Words& words : all)
    if (!words.path.empty()) out += "      '" + words.path + "') path='" + words.path + "' ;;\n";
  out +=
      "    esac\n"
      "  done\n"
      "  local words=\"\"\n"
      "  case \"$before\" in\n"
      "    --out|-o) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n";
  for (const Values& one : values_of_options()) out += "    " + one.after + ") " + words_of(one.words, one.command);
  out += "    *) case \"$path\" in\n";
  for (const Words& words : all)
    out += "      '" + words.path + "') " + words_of(words.words, command_after(words.path));
  return out +
         "    esac ;;\n"
         "  esac\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\") $(compgen -f -X '!*.toml' -- \"$word\"))\n"
         "}\n"
         "complete -o filenames -F _aftermath aftermath\n";
}

std::string fish(const std::vector<Words>& all) {
  const auto words_of = [](const std::string& words, const std::string& command) {
    return (words.empty() ? "" : "      printf '%s\\n' " + words + "\n") +
           (command.empty() ? "" : "      " + command + "\n");
  };
  std::string out =
      "function _aftermath\n"
      "  set -l tokens (commandline -opc)\n"
      "  set -l path\n"
      "  for word in $tokens[2..-1]\n"
      "    switch \"$path $word\"\n";
  for (const Words& words : all)
    if (!words.path.empty()) {
      const std::size_t last = words.path.rfind(' ');
      const std::string before = last == std::string::npos ? "" : words.path.substr(0, last);
      out += "      case '" + before + " " + words.path.substr(last + 1) + "'\n        set path '" + words.path + "'\n";
    }
  out +=
      "    end\n"
      "  end\n"
      "  switch \"$tokens[-1]\"\n"
      "    case --out -o\n"
      "      __fish_complete_directories\n"
      "      return\n";
  for (const Values& one : values_of_options())
    out += "    case '" + one.after + "'\n" + words_of(one.words, one.command) + "      return\n";
  out += "  end\n  switch \"$path\"\n";
  for (const Words& words : all)
    out += "    case '" + words.path + "'\n" + words_of(words.words, command_after(words.path));
  return out +
         "  end\n"
         "  __fish_complete_suffix .toml\n"
         "end\n"
         "complete -c aftermath -f -a '(_aftermath)'\n";
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
