// The page on one's own machine: copied out, or served on loopback.
#include <atomic>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/bounded_server.h"
#include "cli/commands.h"
#include "cli/page_files.h"
#include "cli/problems.h"
#include "engine/inputs/text_file.h"
#include "engine/library/shipped.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLoopback = "127.0.0.1";
constexpr const char* kOneFile = "aftermath-page.html";  // web/page/vite.file.config.ts

// What every answer carries: the page's own policy (web/page/index.html), and what only a header can say.
const httplib::Headers kHeaders = {
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
     "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
     "'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cache-Control", "no-cache"}};

// A browser asks with a few hundred bytes, at once. Who sends a byte now and then is cut off, so that others are
// served.
constexpr RequestBounds kBounds{.bytes = std::size_t{32} << 10,
                                .asking = std::chrono::seconds(2),
                                .answering = std::chrono::seconds(60),
                                .between = std::chrono::seconds(2),
                                .threads = 128,
                                .requests_per_connection = 100};

struct Options {
  std::string folder, out, address, host = kLoopback;
  int port = 8420;
};

Result<std::string> page_folder(const std::string& named) {
  std::string folder = named.empty() ? shipped("page", "AFTERMATH_PAGE") : named;
  if (!folder.empty() && fs::exists(fs::path(folder) / "index.html")) return folder;
  return failure({folder, 0, 0, "the page is not there",
                  named.empty() ? "the built page ('./dev page' builds it); AFTERMATH_PAGE may name its folder"
                                : "a folder that 'aftermath page --out' made",
                  ""});
}

// Beside, then renamed: a folder that was made only in part is never taken for the page.
Result<void> copy_page(const std::string& from, const std::string& to, const std::string& address) {
  std::error_code error;
  const std::string partial = unfinished_path(fs::path(to).lexically_normal().string());
  fs::create_directories(fs::path(to).lexically_normal().parent_path(), error);
  error.clear();
  fs::copy(from, partial, fs::copy_options::recursive, error);
  for (const char* name : {"index.html", kOneFile})
    if (!error && !address.empty()) error = set_address(fs::path(partial) / name, address);
  if (!error) fs::remove(to, error);
  if (!error) fs::rename(partial, to, error);
  if (!error) return {};
  const std::string reason = error.message();
  fs::remove_all(partial, error);
  return failure({to, 0, 0, "cannot be written: " + reason, "a place that you may write to, with room left", ""});
}

int copy(const Options& options) {
  const Result<std::string> folder = page_folder("");
  if (!folder) return report(folder.error());
  std::error_code error;
  const bool taken =
      fs::exists(options.out, error) && !(fs::is_directory(options.out, error) && fs::is_empty(options.out, error));
  if (taken)
    return report(
        {options.out, 0, 0, "this is there already", "a folder that does not exist yet, or an empty one", ""});
  if (const Result<void> copied = copy_page(*folder, options.out, options.address); !copied)
    return report(copied.error()), kFailed;
  std::cout << "The page lies in " << options.out << ", for a web server or for:\n"
            << "  aftermath serve --dir " << options.out << "\n";
  if (fs::exists(fs::path(options.out) / kOneFile, error))
    std::cout << kOneFile << " in it opens by double click, also from a stick: it needs none of the other files.\n";
  return kDone;
}

bool is_loopback(const std::string& host) { return host == kLoopback || host == "::1" || host == "localhost"; }

// A name that another site's page could have made to point here (DNS rebinding) is refused.
bool asks_for_loopback(const httplib::Request& request) {
  std::string host = request.get_header_value("Host");
  if (const std::size_t colon = host.rfind(':');
      colon != std::string::npos && host.find(']', colon) == std::string::npos)
    host.resize(colon);
  for (char& letter : host) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return is_loopback(host) || host == "[::1]";
}

httplib::Server* running = nullptr;
void on_signal(int) {
  if (running != nullptr) running->stop();
}

int serve(const Options& options) {
  const Result<std::string> folder = page_folder(options.folder);
  if (!folder) return report(folder.error());
  BoundedServer server(kBounds);
  server.set_default_headers(kHeaders);
  PageFiles files(*folder, options.address);
  const bool only_this_machine = is_loopback(options.host);
  server.set_pre_routing_handler([&](const httplib::Request& request, httplib::Response& response) {
    const bool misdirected = only_this_machine && !asks_for_loopback(request);
    if (misdirected || !files.answer(request, response))
      response.status = misdirected ? 421 : 404;  // Misdirected Request, Not Found
    return httplib::Server::HandlerResponse::Handled;
  });
  server.set_error_handler([](const httplib::Request&, httplib::Response& response) {
    if (response.body.empty()) response.set_content(std::to_string(response.status) + ": not here\n", "text/plain");
  });
  const bool any = options.port == 0;
  const int port = any ? server.bind_to_any_port(options.host)
                       : (server.bind_to_port(options.host, options.port) ? options.port : -1);
  if (port < 0)
    return report({"--port", 0, 0, options.host + ":" + std::to_string(options.port) + " cannot be listened on",
                   "a free port; 0 takes any", ""});
  std::cout << "The page: http://" << options.host << ":" << port << "/\n"
            << (is_loopback(options.host) ? "Only this machine can reach it." : "OTHER MACHINES CAN REACH IT.")
            << " Ctrl-C ends it.\n"
            << std::flush;
  running = &server;
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  const bool ended_well = server.listen_after_bind();
  running = nullptr;
  return ended_well ? kDone : kFailed;
}

// Of the web, and nothing that could end the attribute that it is put into.
std::string not_an_address(const std::string& typed) {
  const bool web = typed.starts_with("https://") || typed.starts_with("http://");
  return web && typed.find_first_of("\"'<>& #?") == std::string::npos ? "" : "an address as https://example.org/laws/";
}

void add_address(CLI::App& command, std::string& address) {
  command.add_option("--address", address, "where others open the page, for its links [where it is open]")
      ->check(CLI::Validator(not_an_address, "URL"));
}

}  // namespace

void add_page(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand("page", "copy the page into a folder, for a stick or a web server");
  auto options = std::make_shared<Options>();
  command->add_option("-o,--out", options->out, "a folder that does not exist yet, or an empty one")->required();
  add_address(*command, options->address);
  command->footer(
      "Examples:\n  aftermath page --out /media/stick/aftermath\n  aftermath page --out ./public --address "
      "https://example.org/laws/");
  command->callback([&chosen, options] { chosen = [options] { return copy(*options); }; });
}

void add_serve(CLI::App& program, Action& chosen) {
  constexpr int kMostPort = 65535;
  CLI::App* command = program.add_subcommand(
      "serve", "open the page from this machine: a small server, on loopback unless set otherwise");
  auto options = std::make_shared<Options>();
  command->add_option("--dir", options->folder, "the page's folder [the one that ships with the program]");
  command->add_option("--host", options->host, "address to listen on; another than loopback lets others in")
      ->capture_default_str();
  add_address(*command, options->address);
  command->add_option("--port", options->port, "0: any free one")
      ->check(CLI::Range(0, kMostPort))
      ->capture_default_str();
  command->footer("Examples:\n  aftermath serve\n  aftermath serve --dir /media/stick/aftermath --port 0");
  command->callback([&chosen, options] { chosen = [options] { return serve(*options); }; });
}

}  // namespace aftermath::cli
