#!/bin/sh
# The Node.js 24 of the project's own dependencies, with the arguments given. npm may have installed the package without
# its binary, since packages run no scripts unless told; then it is fetched now.
node --version | grep -q '^v24\.' || npm rebuild node --ignore-scripts=false >&2 || exit 1
[ $# = 0 ] || exec node "$@"
