#!/usr/bin/env bash
# Checks the language of the documentation, and of what the program prints, with Vale and the rules in .github/styles. Avoided
# words fail; long sentences are listed with --warnings alone. Without Vale nothing is checked, and a sentence says so.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PATH:${GOBIN:-$(go env GOPATH 2>/dev/null || echo "$HOME/go")/bin}"
if ! command -v vale >/dev/null; then
  echo 'not checked: Vale is not installed (go install github.com/vale-cli/vale/v3/cmd/vale@v3.21.0)'
  exit 0
fi
level=error
[ "${1:-}" = --warnings ] && level=warning
mapfile -t pages < <(git ls-files -co --exclude-standard README.md SECURITY.md CONTRIBUTING.md docs examples | grep "\.md$")
vale --no-global --output=line --minAlertLevel="$level" "${pages[@]}"
echo "Vale: ${#pages[@]} pages, no errors"
sh scripts/node24.sh scripts/program-strings.ts
