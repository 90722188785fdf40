#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>

TEST_CASE("strings", "[!benchmark]") {
  BENCHMARK("short") { return std::string(16, 'x'); };
  BENCHMARK("long") { return std::string(160, 'x'); };
}

TEST_CASE("errors", "[!benchmark]") {
  BENCHMARK("broken") {
    throw std::runtime_error("broken");
    return 0;
  };
}
