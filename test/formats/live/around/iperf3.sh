iperf3 -s --forceflush >server.log 2>&1 &
server=$!
trap 'kill $server' EXIT
until grep -q listening server.log; do sleep 0.1; done
"$@"
