// An HTTP server that nobody can hold up: each request has so many bytes and so much time as a whole. (The library
// bounds single lines and single waits only, so that a byte a second holds a thread for ever.)
#pragma once
#include <httplib.h>

#include <chrono>

namespace aftermath::cli {

struct RequestBounds {
  std::size_t bytes;                            // of a request: its first line, headers and body together
  std::chrono::milliseconds asking, answering;  // from the connection, or the last answer, on; of an answer
  std::chrono::milliseconds between;            // requests of one connection
  std::size_t threads, requests_per_connection;
};

class BoundedServer : public httplib::Server {
 public:
  explicit BoundedServer(const RequestBounds& bounds);

 private:
  bool process_and_close_socket(socket_t socket) override;

  RequestBounds bounds_;
};

}  // namespace aftermath::cli
