node -e 'require("http").createServer((_, answer) => answer.end("hello")).listen(8080, "127.0.0.1", () => console.error("up"))' 2>server.log &
server=$!
trap 'kill $server' EXIT
until grep -q up server.log; do sleep 0.1; done
"$@"
