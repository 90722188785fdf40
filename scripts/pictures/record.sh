#!/usr/bin/env bash
# Records what the README shows: examples/sort as it is, eight times, then with SLOWDOWN 1.3 on a branch. It writes what the
# terminal shows and the report to scripts/pictures/example; scripts/readme-pictures.ts draws them.
# Usage: bash scripts/pictures/record.sh [OPTION OF pinbench run...]   for example --runtime host, or --build-arg BASE=NAME
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/sort/examples"
cp -r "$root/examples/sort" "$folder/sort/examples/sort"
cd "$folder/sort"
git init -q -b main .
git config user.name pinbench
git config user.email pinbench@example.com
printf 'build/\n' >.gitignore
git add -A
git commit -q -m 'Sort five ways'
run() { node "$root/dist/cli.js" run --config examples/sort/.pinbench.yml --output out "$@"; }
for _ in 1 2 3 4 5 6 7 8; do run "$@" >/dev/null 2>&1; done
git switch -q -c slower
sed -i 's/SLOWDOWN 1\.0/SLOWDOWN 1.3/' examples/sort/config.h
git commit -q -a -m 'Sort a third more'
code=0
run "$@" >"$folder/terminal.txt" 2>"$folder/progress.txt" || code=$?
cat "$folder/progress.txt" "$folder/terminal.txt"
echo "exit code $code"
[ "$code" = 1 ] || { echo 'not a regression this time: record again'; exit 1; }
cp "$folder/terminal.txt" "$root/scripts/pictures/example/terminal.txt"
cp out/report.md "$root/scripts/pictures/example/report.txt"
