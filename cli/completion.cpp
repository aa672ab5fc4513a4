// Shell completion: scripts made from the program's own options, so that they cannot drift.
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/common.h"

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

std::string bash(const std::vector<Words>& all) {
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
      "    --setting|-s) words=\"$(aftermath settings list 2>/dev/null | tail -n +2 | cut -d' ' -f1)\" ;;\n"
      "    --out|-o) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n"
      "    *) case \"$path\" in\n";
  for (const Words& words : all) {
    const bool takes_laws = words.path == "compare" || words.path == "run" || words.path == "explain" ||
                            words.path == "attribute" || words.path == "laws show" || words.path == "laws check";
    out += "      '" + words.path + "') words=\"" + words.words +
           (takes_laws ? "$(aftermath laws list 2>/dev/null | tail -n +2 | cut -d' ' -f1)" : "") + "\" ;;\n";
  }
  return out +
         "    esac ;;\n"
         "  esac\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\") $(compgen -f -X '!*.toml' -- \"$word\"))\n"
         "}\n"
         "complete -o filenames -F _aftermath aftermath\n";
}

}  // namespace

void add_completion(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand("completion", "print the completion script of a shell");
  auto shell = std::make_shared<std::string>();
  command->add_option("shell", *shell, "bash, or zsh (which reads the same script)")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh"}));
  command->footer("Examples:\n  source <(aftermath completion bash)\n  source <(aftermath completion zsh)");
  command->callback([&chosen, &program, shell] {
    chosen = [&program, shell] {
      std::vector<Words> all;
      collect(program, "", all);
      if (*shell == "zsh") std::cout << "autoload -U +X bashcompinit && bashcompinit\n";
      std::cout << bash(all);
      return int{kDone};
    };
  });
}

}  // namespace aftermath::cli
