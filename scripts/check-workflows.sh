#!/usr/bin/env bash
# Checks every workflow, the examples' too, and the Action's own definition with actionlint and zizmor. Exits 0 only when
# both ran and found nothing. A tool that is missing is installed into the user's own folders, in the version below.
set -uo pipefail

actionlint_version=1.7.12
zizmor_version=1.32.0

cd "$(dirname "$0")/.." || exit 1
export PATH="$PATH:${GOBIN:-$(go env GOPATH 2>/dev/null || echo "$HOME/go")/bin}:$HOME/.local/bin"
failed=0

# Makes sure a tool is there: need NAME INSTALL-COMMAND...
need() {
  local tool=$1
  shift
  command -v "$tool" >/dev/null && return
  echo "$tool is missing; trying: $*"
  "$@" || true
  hash -r
  command -v "$tool" >/dev/null && return
  echo "NOT CHECKED: $tool is missing and could not be installed with: $*" >&2
  failed=1
  return 1
}

# pip of a system that manages its Python refuses without the flag, and an old pip does not know it.
install_zizmor() {
  if command -v pipx >/dev/null; then
    pipx install --quiet "zizmor==$zizmor_version"
  else
    python3 -m pip install --quiet --user --break-system-packages "zizmor==$zizmor_version" ||
      python3 -m pip install --quiet --user "zizmor==$zizmor_version"
  fi
}

shopt -s nullglob
workflows=(.github/workflows/*.yml .github/workflows/*.yaml examples/workflows/*.yml examples/workflows/*.yaml)
actions=(action.yml */action.yml)
settings=(.github/dependabot.yml)
if [ ${#workflows[@]} -eq 0 ] || [ ${#actions[@]} -eq 0 ]; then
  echo 'NOT CHECKED: no workflows or no action.yml found' >&2
  exit 1
fi

if need actionlint go install "github.com/rhysd/actionlint/cmd/actionlint@v$actionlint_version"; then
  if actionlint -config-file .github/actionlint.yaml "${workflows[@]}"; then
    echo "actionlint: ${#workflows[@]} workflows, no findings"
  else
    echo 'actionlint: findings above' >&2
    failed=1
  fi
fi

if need zizmor install_zizmor; then
  if zizmor --offline --persona=regular --no-progress --quiet "${workflows[@]}" "${actions[@]}" "${settings[@]}"; then
    echo "zizmor: $((${#workflows[@]} + ${#actions[@]} + ${#settings[@]})) files, no findings"
  else
    echo 'zizmor: findings above' >&2
    failed=1
  fi
fi

exit $failed
