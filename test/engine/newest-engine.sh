#!/usr/bin/env bash
# newest-engine.sh test [VITEST ARGUMENTS]: the tests that need an engine, on the newest Docker that Debian has (sid), with
#   containerd's image store, beside any other engine. Parts of that: up, exec COMMAND... (with DOCKER_HOST set), down.
# newest-engine.sh git COMMAND...: the command inside that sid, whose git is the newest too.
# newest-engine.sh known: whether these are the versions that this checkout was tried with. CI runs the rest only then, for no
#   test of a change may fail by what others released meanwhile; the weekly workflow tries whatever is newest.
# Needs root, mmdebstrap, and the network the first time. Everything is in NEWEST_ENGINE (/var/tmp/pinbench-newest-engine).
set -euo pipefail
folder=${NEWEST_ENGINE:-/var/tmp/pinbench-newest-engine}
root=$folder/root
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
socket=$root/run/engine/sock
known='docker.io 28.5.2,git 2.55.0'

make_root() {
  [ -e "$folder/made" ] && return 0
  rm -rf "$root" && mkdir -p "$root"
  # A mirror's copy of sid may be past its date; signatures are checked all the same.
  mmdebstrap --quiet --aptopt='Acquire::Check-Valid-Until "false"' --variant=minbase --format=tar \
    --include=docker.io,docker-buildx,docker-cli,iptables,iproute2,git,ca-certificates sid - | tar x -C "$root" --exclude='./dev/*'
  mkdir -p "$root/etc/docker"
  echo '{ "features": { "containerd-snapshotter": true } }' >"$root/etc/docker/daemon.json"
  touch "$folder/made"
}

# Neither what is of this kernel nor what is of this project is sid's own.
bind_host() {
  mount --bind "$root" "$root"
  for name in proc sys dev; do mount --rbind "/$name" "$root/$name" && mount --make-rslave "$root/$name"; done
  for name in /tmp /dev/shm /var/tmp "$@"; do mkdir -p "$root$name" && mount --bind "$name" "$root$name"; done
}

daemon() { cat "$folder/pid" 2>/dev/null; }

inside() { nsenter --target "$(daemon)" --mount --wd="$PWD" env DOCKER_HOST="unix://$socket" "$@"; }

# In namespaces of its own: what tests mount into containers has to be seen by the engine under the same names.
serve() {
  bind_host
  mount -t tmpfs tmpfs "$root/run" && mkdir "$root/run/engine"
  ip link set lo up
  echo $$ >"$folder/pid"
  exec chroot "$root" dockerd --data-root /var/lib/docker --exec-root /run/engine/exec --pidfile /run/engine/pid \
    --host unix:///run/engine/sock
}

case ${1:-} in
up)
  make_root
  setsid unshare --mount --net --propagation private bash "$0" serve >"$folder/log" 2>&1 </dev/null &
  for _ in $(seq 240); do
    inside docker version --format 'up: {{.Server.Version}}' 2>/dev/null && exit 0
    sleep 0.5
  done
  tail -n 20 "$folder/log" >&2
  exit 1
  ;;
serve) serve ;;
exec)
  shift
  inside "$@"
  ;;
down)
  pid=$(daemon) || exit 0
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 120); do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
  rm -f "$folder/pid"
  ;;
test)
  shift
  exec 9>"$folder.lock"
  flock 9
  bash "$here/newest-engine.sh" up
  trap 'bash "$here/newest-engine.sh" down' EXIT
  cd "$project"
  inside env PINBENCH_TEST_ENGINE_KIND=given PATH="$project/node_modules/.bin:$PATH" vitest run --project engine "$@"
  ;;
git)
  shift
  make_root
  [ -e "$root/usr/bin/git" ]
  exec unshare --mount --propagation private bash "$0" enter "$@"
  ;;
known)
  make_root >&2
  found=$(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Package} ${source:Upstream-Version}\n' docker.io git | sed 's/+.*//' | paste -sd,)
  [ "$found" = "$known" ] && exit 0
  echo "the newest is $found, and this checkout was tried with $known"
  exit 1
  ;;
enter)
  shift
  bind_host "$project"
  exec chroot "$root" env -C "$project" HOME=/root PATH="$project/node_modules/.bin:/usr/sbin:/usr/bin:/sbin:/bin" "$@"
  ;;
*)
  sed -n '2,9p' "$0"
  exit 2
  ;;
esac
