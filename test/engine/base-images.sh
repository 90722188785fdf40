#!/usr/bin/env bash
# Makes the base images of the tests and examples without a container registry:
#   pinbench-test/c:1     Debian packages: gcc, make, libc6-dev and a shell
#   pinbench-test/node:1  the same with Node.js 24, npm, and an npm cache that holds what examples/node needs
# An image that exists is left as it is; --force makes both again.
# The engine is Docker's default or DOCKER_HOST's; MIRROR is the Debian mirror.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
c_image=pinbench-test/c:1
node_image=pinbench-test/node:1
mirror=${MIRROR:-http://deb.debian.org/debian}

force=no
case ${1:-} in
  '') ;;
  --force) force=yes ;;
  *) echo "usage: $0 [--force]" >&2; exit 2 ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

say() { printf 'base-images: %s\n' "$*"; }
give_up() { printf 'base-images: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo -n "$@"
  else give_up "needs root for: $*"
  fi
}

# Prints how long a step took, whatever it was.
timed() {
  local what=$1 began=$SECONDS
  shift
  say "$what ..."
  "$@"
  say "$what: $((SECONDS - began)) s"
}

wanted() { [ "$force" = yes ] || ! docker image inspect "$1" >/dev/null 2>&1; }

install_mmdebstrap() {
  command -v apt-get >/dev/null || give_up 'mmdebstrap is missing and there is no apt-get to install it with'
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    mmdebstrap debian-archive-keyring >/dev/null
}

# Unpacked, not configured: a compiler needs no package's start-up scripts, and it takes a third of the time. Link-time
# optimisation, sanitizers and profilers are most of gcc's size and are left out.
make_c() {
  as_root mmdebstrap --quiet --mode=root --variant=extract \
    --include=base-files,dash,coreutils,findutils,grep,sed,util-linux,gcc,libc6-dev,make,libstdc++6 \
    --extract-hook='cd "$1" && rm -rf usr/share/doc usr/share/man usr/share/info usr/share/locale usr/share/common-licenses usr/include/c++' \
    --extract-hook='cd "$1" && rm -f usr/lib/gcc/*/*/lto1 usr/bin/*lto-dump* usr/bin/*-dwp usr/bin/*gold usr/bin/*gcov* usr/bin/*gp-* usr/bin/*gprof*' \
    --extract-hook='cd "$1" && find usr/lib \( -name "lib[altu]*san.*" -o -name "libgprofng*" \) -delete' \
    --extract-hook='cd "$1" && echo root:x:0:0:root:/root:/bin/sh >etc/passwd && echo root:x:0: >etc/group && ln -s gcc usr/bin/cc' \
    bookworm - "$mirror" |
    docker import --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
      --change 'CMD ["/bin/sh"]' - "$c_image" >/dev/null
}

# The Node.js 24 of this project's own dependencies (an npm package), else the machine's when that is 24.
find_node() {
  local candidate
  for candidate in "$root/node_modules/.bin/node" "$(command -v node || true)"; do
    [ -x "$candidate" ] || continue
    case $("$candidate" --version) in
      v24.*) readlink -f "$candidate"; return ;;
    esac
  done
  give_up 'no Node.js 24 found: run npm ci in the project first'
}

make_node() {
  local context=$scratch/node node npm registry
  node=$(find_node)
  npm=$(command -v npm) || give_up 'npm is missing'
  npm=$(dirname "$(dirname "$(readlink -f "$npm")")")
  [ -f "$npm/bin/npm-cli.js" ] || give_up "no npm-cli.js in $npm/bin"

  mkdir -p "$context/bin" "$context/lib/node_modules" "$scratch/warm"
  cp "$node" "$context/bin/node"
  cp -R "$npm" "$context/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$context/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$context/bin/npx"

  # Installing it once for real is what fills a cache that `npm ci --prefer-offline` can live from.
  cp "$root"/examples/node/{package.json,package-lock.json,.npmrc} "$scratch/warm/"
  registry=$(npm config get registry 2>/dev/null)
  (cd "$scratch/warm" && "$node" "$npm/bin/npm-cli.js" ci --omit=dev --no-audit --no-fund --loglevel=error \
    --cache "$context/npm-cache" --registry "$registry" >/dev/null)
  rm -rf "$context/npm-cache/_logs"

  # A cache entry is found by the address it came from, so the image keeps the registry of this machine.
  cat >"$context/Dockerfile" <<END
FROM $c_image
COPY . /usr/local/
RUN rm /usr/local/Dockerfile
ENV npm_config_cache=/usr/local/npm-cache npm_config_registry=$registry npm_config_update_notifier=false
CMD ["node"]
END
  docker build --network none --tag "$node_image" "$context" >"$scratch/log" 2>&1 ||
    { cat "$scratch/log" >&2; give_up "$node_image could not be built"; }
}

command -v docker >/dev/null || give_up 'the docker command is missing'
docker version >/dev/null 2>&1 || give_up "no Docker engine answers${DOCKER_HOST:+ at $DOCKER_HOST}"

if wanted "$c_image"; then
  command -v mmdebstrap >/dev/null || timed 'installing mmdebstrap' install_mmdebstrap
  timed "making $c_image" make_c
  docker run --rm --network none "$c_image" sh -c 'gcc --version && make --version' >/dev/null ||
    give_up "$c_image was made, but its compiler does not start"
else
  say "$c_image is there"
fi

if wanted "$node_image"; then
  timed "making $node_image" make_node
  docker run --rm --network none "$node_image" node --version >/dev/null ||
    give_up "$node_image was made, but its node does not start"
else
  say "$node_image is there"
fi
