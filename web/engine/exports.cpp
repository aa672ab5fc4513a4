// What the WebAssembly module lets JavaScript call (web/page/src/engine/worker.ts). Texts are UTF-8; a text or bytes
// returned stay where they are until the next call.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <string>

#include "web/engine/engine.h"

namespace {

aftermath::page::Engine* engine = nullptr;
std::string last;      // what the last call returned
std::string incoming;  // bytes that JavaScript has put in

}  // namespace

extern "C" {

// Opens the data folder of the module's file system; "" or the problem as text.
EMSCRIPTEN_KEEPALIVE const char* aftermath_open(const char* data, const char* scratch) {
  aftermath::Result<aftermath::page::Engine> opened = aftermath::page::Engine::open(data, scratch);
  last = opened ? "" : opened.error().text();
  if (opened) engine = new aftermath::page::Engine(std::move(*opened));  // for as long as the module lives
  return last.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* aftermath_answer(const char* request) {
  last = engine->answer(request);
  return last.c_str();
}

// The bytes of one draw; their number by aftermath_size().
EMSCRIPTEN_KEEPALIVE const char* aftermath_draw(int comparison, std::uint32_t number) {
  last = engine->draw(comparison, number);
  return last.data();
}

EMSCRIPTEN_KEEPALIVE std::size_t aftermath_size() { return last.size(); }

// Room for bytes of a draw, which aftermath_take() then takes.
EMSCRIPTEN_KEEPALIVE char* aftermath_room(std::size_t size) {
  incoming.assign(size, '\0');
  return incoming.data();
}

EMSCRIPTEN_KEEPALIVE int aftermath_take(int comparison) { return engine->take(comparison, incoming) ? 1 : 0; }

}  // extern "C"
