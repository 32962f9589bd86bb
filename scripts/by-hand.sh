#!/bin/sh
# An upgrade as somebody types it: by-hand.sh <instance.sh> <folder> <tag> <url> <dump> [options of pg_dump]
# Where the database is, libpq's variables say.
set -eu
instance=$1 folder=$2 tag=$3 url=$4 dump=$5
shift 5

"$instance" "$folder" stop
pg_dump --format=custom "$@" --file="$dump"
"$instance" "$folder" swap "$tag"
"$instance" "$folder" start
until curl --fail --silent --output /dev/null "$url/api/health"; do sleep 0.2; done
