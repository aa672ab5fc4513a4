#include "cli/bounded_server.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace aftermath::cli {
namespace {

using Clock = std::chrono::steady_clock;

// When the connection was taken that this thread serves. It may have waited for a thread since.
thread_local Clock::time_point taken_at;

// As many threads as the machine gives (the library's own pool ends the program where it gives fewer); without any, who
// takes the connection serves it.
class Threads : public httplib::TaskQueue {
 public:
  explicit Threads(std::size_t threads) {
    try {
      while (threads_.size() < threads) threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
    }
  }

  void enqueue(std::function<void()> serve) override {
    const Taken taken{std::move(serve), Clock::now()};
    if (threads_.empty()) return taken.run();
    const std::lock_guard lock(mutex_);
    waiting_.push_back(taken);
    news_.notify_one();
  }

  void shutdown() override {
    {
      const std::lock_guard lock(mutex_);
      over_ = true;
    }
    news_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

 private:
  struct Taken {
    std::function<void()> serve;
    Clock::time_point at;
    void run() const {
      taken_at = at;
      serve();
    }
  };

  void work() {
    for (;;) {
      std::unique_lock lock(mutex_);
      news_.wait(lock, [this] { return over_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      const Taken next = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      next.run();
    }
  }

  std::mutex mutex_;
  std::condition_variable news_;
  std::deque<Taken> waiting_;
  bool over_ = false;
  std::vector<std::thread> threads_;
};

// Whether the socket is ready for `what` before that moment, or now.
bool wait_for(socket_t socket, short what, Clock::time_point until) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
  pollfd one{socket, what, 0};
  return poll(&one, 1, static_cast<int>(std::max<decltype(left)>(left, 0))) > 0;
}

// One request and its answer.
class BoundedStream : public httplib::Stream {
 public:
  BoundedStream(socket_t socket, const RequestBounds& bounds, Clock::time_point from)
      : socket_(socket), bytes_left_(bounds.bytes), read_until_(from + bounds.asking), answering_(bounds.answering) {}

  [[nodiscard]] bool is_readable() const override { return wait_for(socket_, POLLIN, read_until_); }
  [[nodiscard]] bool is_writable() const override { return wait_for(socket_, POLLOUT, write_until_); }

  // The library asks byte by byte: what has come is fetched at once.
  ssize_t read(char* to, std::size_t size) override {
    if (at_ == held_) {
      if (bytes_left_ == 0 || !is_readable()) return failed();
      const ssize_t got = recv(socket_, buffer_.data(), std::min(buffer_.size(), bytes_left_), 0);
      if (got <= 0) return got;
      at_ = 0;
      held_ = static_cast<std::size_t>(got);
      bytes_left_ -= held_;
    }
    const std::size_t given = std::min(size, held_ - at_);
    std::copy_n(buffer_.data() + at_, given, to);
    at_ += given;
    return static_cast<ssize_t>(given);
  }

  ssize_t write(const char* from, std::size_t size) override {
    if (write_until_ == Clock::time_point{}) write_until_ = Clock::now() + answering_;
    if (!is_writable()) return failed();
    return send(socket_, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
  }

  void get_remote_ip_and_port(std::string& ip, int& port) const override { name_of(getpeername, ip, port); }
  void get_local_ip_and_port(std::string& ip, int& port) const override { name_of(getsockname, ip, port); }
  [[nodiscard]] socket_t socket() const override { return socket_; }

  // Out of bytes or time, or with more than one request at once, which browsers do not send: nothing may follow.
  [[nodiscard]] bool must_close() const { return failed_ || at_ < held_; }

 private:
  ssize_t failed() {
    failed_ = true;
    return -1;
  }

  template <class Ask>
  void name_of(Ask ask, std::string& ip, int& port) const {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (ask(socket_, reinterpret_cast<sockaddr*>(&address), &length) != 0) return;
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto* four = reinterpret_cast<const sockaddr_in*>(&address);
    const auto* six = reinterpret_cast<const sockaddr_in6*>(&address);
    const bool is_four = address.ss_family == AF_INET;
    const void* number = is_four ? static_cast<const void*>(&four->sin_addr) : &six->sin6_addr;
    if (inet_ntop(address.ss_family, number, text.data(), text.size()) != nullptr) ip = text.data();
    port = ntohs(is_four ? four->sin_port : six->sin6_port);
  }

  socket_t socket_;
  std::size_t bytes_left_;
  Clock::time_point read_until_, write_until_{};
  std::chrono::milliseconds answering_;
  std::array<char, 4096> buffer_{};
  std::size_t at_ = 0, held_ = 0;
  bool failed_ = false;
};

// What was sent and not read would take the answer with it when the socket closes.
void let_the_answer_arrive(socket_t socket, std::size_t most_bytes) {
  shutdown(socket, SHUT_WR);
  const Clock::time_point until = Clock::now() + std::chrono::milliseconds(200);
  std::array<char, 4096> unread{};
  for (std::size_t read = 0; read < most_bytes && wait_for(socket, POLLIN, until);) {
    const ssize_t got = recv(socket, unread.data(), unread.size(), 0);
    if (got <= 0) return;
    read += static_cast<std::size_t>(got);
  }
}

}  // namespace

BoundedServer::BoundedServer(const RequestBounds& bounds) : bounds_(bounds) {
  new_task_queue = [threads = bounds.threads] { return new Threads(threads); };
  set_payload_max_length(bounds.bytes);
}

bool BoundedServer::process_and_close_socket(socket_t socket) {
  constexpr std::size_t kMostUnread = std::size_t{4} << 20;
  Clock::time_point from = taken_at;
  bool done = false, going_on = true;
  for (std::size_t left = bounds_.requests_per_connection; going_on && left > 0; --left) {
    BoundedStream stream(socket, bounds_, from);
    bool closed = false;
    done = process_request(stream, left == 1, closed, nullptr);
    going_on = done && !closed && !stream.must_close() && svr_sock_ != INVALID_SOCKET &&
               wait_for(socket, POLLIN, Clock::now() + bounds_.between);
    from = Clock::now();
  }
  let_the_answer_arrive(socket, kMostUnread);
  shutdown(socket, SHUT_RDWR);
  close(socket);
  return done;
}

}  // namespace aftermath::cli
