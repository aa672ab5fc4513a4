#include "engine/library/data_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "engine/inputs/text_file.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST(DataFolder, digests_are_those_of_sha256sum_and_change_with_any_file) {
  const fs::path folder = ::testing::TempDir() + "aftermath_data_folder";
  fs::remove_all(folder);
  put(folder / "VERSION", "2026.11\n");
  put(folder / "parameters/a.toml", "a");
  put(folder / "parameters/b.toml", "b");
  const DataFolder before = describe_data(folder.string());
  EXPECT_EQ(before.version, "2026.11");
  EXPECT_EQ(before.parameters, digest_of(digest_of("a") + "  a.toml\n" + digest_of("b") + "  b.toml\n"));
  EXPECT_EQ(before.all, digest_of(digest_of("2026.11\n") + "  VERSION\n" + digest_of("a") + "  parameters/a.toml\n" +
                                  digest_of("b") + "  parameters/b.toml\n"));
  EXPECT_EQ(before.evidence, digest_of(""));

  put(folder / "evidence/empty.toml", "");
  const DataFolder after = describe_data(folder.string());
  EXPECT_EQ(after.parameters, before.parameters);
  EXPECT_EQ(after.evidence, digest_of(digest_of("") + "  empty.toml\n"));
  EXPECT_NE(after.all, before.all);
  fs::remove_all(folder);
  EXPECT_EQ(describe_data(folder.string()).version, "");
}

}  // namespace aftermath
