#!/bin/sh
# An instance of the stand-in as somebody runs it by hand: instance.sh <folder> <command> [tag] [metabase command]
# In the folder: current (the tag), env (its variables), jars/<tag>.jar, owner (ends everything when that process ends).
set -eu
dir=$1
command=$2

alive() { [ -s "$dir/pid" ] && kill -0 "$(cat "$dir/pid")" 2>/dev/null; }

run_java() {
  set -a
  . "$dir/env"
  set +a
  exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "$dir/jars/$1.jar" ${2:-}
}

case $command in
  start)
    if alive; then exit 0; fi
    # Whoever was killed while it started left the sign.
    rm -f "$dir/exit" "$dir/started"
    setsid "$0" "$dir" serve >>"$dir/log" 2>&1 </dev/null &
    while [ ! -e "$dir/started" ]; do sleep 0.05; done
    rm -f "$dir/started"
    ;;
  serve)
    (run_java "$(cat "$dir/current")") &
    java=$!
    echo "$java" >"$dir/pid"
    : >"$dir/started"
    (while kill -0 "$(cat "$dir/owner")" 2>/dev/null && kill -0 "$java" 2>/dev/null; do sleep 1; done
      kill -KILL "$java" 2>/dev/null) &
    code=0
    wait "$java" || code=$?
    echo "$code" >"$dir/exit.new"
    mv "$dir/exit.new" "$dir/exit"
    ;;
  stop)
    alive && kill -TERM "$(cat "$dir/pid")" || true
    while alive; do sleep 0.1; done
    ;;
  status)
    state=stopped
    if alive; then state=running; fi
    code=
    if [ "$state" = stopped ] && [ -s "$dir/exit" ]; then code=", \"exitCode\": $(cat "$dir/exit")"; fi
    echo "{\"state\": \"$state\", \"version\": \"$(cat "$dir/current")\"$code}"
    ;;
  fetch) test -s "$dir/jars/$3.jar" ;;
  swap)
    echo "$3" >"$dir/current.new"
    mv "$dir/current.new" "$dir/current"
    rm -f "$dir/exit"
    ;;
  log) tail -c 100000 "$dir/log" ;;
  run-once)
    (run_java "$3" "$4") 2>&1
    ;;
esac
