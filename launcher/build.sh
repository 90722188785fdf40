#!/bin/sh
# Builds the launcher, the probe and the witness for both machines: sh launcher/build.sh [FOLDER] (launcher/bin when none is given).
# Same compiler and linker, same bytes, wherever the tree lies. AMD64_CC and ARM64_CC name other compilers;
# ONLY=amd64 or ONLY=arm64 builds for one. A program whose source is not there is left out.
# Writes built-with.txt beside the binaries.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
out=${1:-$here/bin}
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd)
cd "$here"

# Everything a distribution may switch on by itself (PIE, CET, stack protector, build id) is spelt out here,
# so that only the versions of compiler and linker are left to decide the bytes.
flags='-std=c11 -Os -Wall -Wextra -Werror -ffreestanding -nostdlib -nostartfiles -static -no-pie -fno-pie
  -fno-stack-protector -fno-asynchronous-unwind-tables -fno-unwind-tables -fno-ident -fno-builtin
  -fno-tree-loop-distribute-patterns -fno-lto -g0 -U_FORTIFY_SOURCE
  -Wl,--build-id=none -Wl,-z,noexecstack -Wl,-z,norelro -Wl,--hash-style=gnu -Wl,-O1 -Wl,--strip-all'

sources=
for program in launcher probe witness; do
  if [ -f "$program.c" ]; then sources="$sources $program.c"; fi
done

hash_of() { sha256sum <"$1" | cut -d ' ' -f 1; }

build() { # machine, compiler, flags of that machine
  printf '%s compiler: %s\n' "$1" "$(LC_ALL=C "$2" --version | head -n 1 | sed 's/^[^ ]* //')"
  printf '%s linker: %s\n' "$1" "$(LC_ALL=C "$("$2" -print-prog-name=ld)" --version | head -n 1)"
  for source in $sources; do
    binary=${source%.c}-$1
    # Unquoted on purpose: lists of flags without blanks or wildcards of their own.
    # shellcheck disable=SC2086
    LC_ALL=C "$2" $flags $3 -o "$out/$binary.new" "$source"
    chmod 755 "$out/$binary.new"
    mv "$out/$binary.new" "$out/$binary"
    printf '%s sha256: %s\n' "$binary" "$(hash_of "$out/$binary")"
  done
}

{
  for source in *.c *.h build.sh; do printf '%s sha256: %s\n' "$source" "$(hash_of "$source")"; done
  if [ "${ONLY:-amd64}" = amd64 ]; then
    build amd64 "${AMD64_CC:-x86_64-linux-gnu-gcc}" '-march=x86-64 -mtune=generic -mno-red-zone -fcf-protection=none'
  fi
  if [ "${ONLY:-arm64}" = arm64 ]; then
    build arm64 "${ARM64_CC:-aarch64-linux-gnu-gcc}" '-march=armv8-a -mtune=generic -mbranch-protection=none -mno-outline-atomics'
  fi
} >"$out/built-with.new"
mv "$out/built-with.new" "$out/built-with.txt"
