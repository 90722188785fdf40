redis-server --save '' --port 6379 >server.log &
server=$!
trap 'kill $server; wait $server' EXIT
until redis-cli ping >/dev/null 2>&1; do sleep 0.1; done
"$@"
