# A server of its own, on a socket in this folder; PostgreSQL refuses to run as root.
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin | tail -1)
export PATH PGHOST="$PWD" PGUSER=live
as=
if [ "$(id -u)" = 0 ]; then
  chmod 755 "$TOOLS/.."
  chown postgres .
  as='setpriv --reuid=postgres --regid=postgres --clear-groups'
fi
$as initdb -D data -U live -A trust >/dev/null
$as pg_ctl -D data -w -o "-k '$PWD' -c listen_addresses=''" -l server.log start >/dev/null
trap '$as pg_ctl -D data -m immediate stop >/dev/null; rm -r data' EXIT
createdb bench
pgbench -i -q bench >/dev/null 2>&1
"$@"
