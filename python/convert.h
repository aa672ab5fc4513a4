// Between the engine's values and Python's.
#pragma once
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/problem.h"
#include "engine/base/thread_pool.h"
#include "engine/evidence/quantity.h"
#include "engine/inputs/kept_texts.h"
#include "engine/library/library.h"

namespace aftermath::python {

namespace nb = nanobind;

using Matrix = nb::ndarray<const double, nb::ndim<2>, nb::c_contig, nb::device::cpu>;
using Rows = nb::ndarray<nb::numpy, double, nb::ndim<2>, nb::c_contig, nb::device::cpu>;
using Column = nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

// The value, or the problem as a Python ValueError: file, line, what was expected.
template <class Value>
Value value_or_raise(Result<Value> result) {
  if (!result) throw nb::value_error(result.error().text().c_str());
  return std::move(*result);
}

// An array that owns its numbers; nothing is copied.
template <class Number>
using Array = nb::ndarray<nb::numpy, Number>;
template <class Number>
Array<Number> array(std::unique_ptr<std::vector<Number>> numbers, const std::vector<std::size_t>& shape) {
  Number* data = numbers->data();
  nb::capsule owner(numbers.release(), [](void* held) noexcept { delete static_cast<std::vector<Number>*>(held); });
  return Array<Number>(data, shape.size(), shape.data(), owner);
}

// row(i) for every row of an array that is filled, over threads, while other Python threads run.
template <class Row>
void fill_rows(std::size_t rows, unsigned threads, const Row& row) {
  const nb::gil_scoped_release others_may_run;
  ThreadPool pool(threads);
  pool.for_each(rows, [&](std::size_t i, unsigned) { row(i); });
}

// What ships with the package (use_data), else as the command line finds it.
[[nodiscard]] Library opened_library();

// What was read of files, as Python holds it: TextsByKey's texts and lists.
using Texts =
    std::pair<std::map<std::string, std::optional<std::string>>, std::map<std::string, std::vector<std::string>>>;
[[nodiscard]] inline Texts as_texts(const TextsByKey& kept) { return {kept.texts, kept.lists}; }

// By name; or by path, which is one even where it looks like a name.
using NameOrPath = std::variant<std::string, std::filesystem::path>;
[[nodiscard]] std::string as_name(const NameOrPath& named);

// From which a Library keeps what it reads. own: what lies outside the library's folder, read elsewhere; nothing: all
// from the disk.
[[nodiscard]] std::shared_ptr<KeptTexts> reading(const std::optional<Texts>& own);

// Sizes as the command line takes them. ValueError names the one that is beyond.
void check_size(const char* name, std::int64_t value, std::int64_t least, std::int64_t most);
void check_sizes(std::int64_t people, std::int64_t years, std::int64_t burn_in_years);
[[nodiscard]] unsigned checked_threads(std::int64_t threads);

// ValueError for a name that is none, with the nearest.
[[nodiscard]] std::vector<Quantity> quantities_named(const std::vector<std::string>& names);

}  // namespace aftermath::python
