#!/usr/bin/env bash
# What the live tests need: packages of Debian and a running Docker Engine.
#   live-setup.sh [start]   installs what is missing and starts dockerd when none answers
#   live-setup.sh stop      stops the dockerd that it started, and no other
set -euo pipefail

packages=(docker.io docker-compose docker-registry containerd runc iptables debootstrap
  postgresql postgresql-client pgbouncer mariadb-server mariadb-client
  busybox-static default-jdk-headless libpostgresql-jdbc-java libmariadb-java libh2-java unzip util-linux)
state=${METABASE_TESTS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/metabase-upgrade-tests}
pid_file=$state/dockerd.pid
log=$state/dockerd.log
policy=/usr/sbin/policy-rc.d
patience_seconds=60

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

fail() {
  echo "live-setup: $1" >&2
  exit 1
}

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  as_root true 2>/dev/null || fail "expected root, or sudo without a password, to install: ${missing[*]}"
  as_root apt-get update -qq
  # Servers of the packages are not started: the tests start their own. A policy that is there already stays.
  if [ ! -e "$policy" ]; then
    trap 'as_root rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod +x "$policy"
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

start_docker() {
  if docker version >/dev/null 2>&1; then
    echo "live-setup: a Docker Engine answers already"
    return
  fi
  mkdir -p "$state"
  as_root sh -c 'setsid dockerd >"$1" 2>&1 </dev/null & echo $! >"$2"' sh "$log" "$pid_file"
  local second
  for ((second = 0; second < patience_seconds; second++)); do
    if docker version >/dev/null 2>&1; then
      echo "live-setup: dockerd runs with process id $(cat "$pid_file"), log in $log"
      return
    fi
    kill -0 "$(cat "$pid_file")" 2>/dev/null || as_root kill -0 "$(cat "$pid_file")" 2>/dev/null || break
    sleep 1
  done
  tail -n 20 "$log" >&2
  fail "dockerd did not start; the end of its log is above"
}

stop_docker() {
  if [ ! -f "$pid_file" ]; then
    echo "live-setup: no dockerd of ours is running"
    return
  fi
  local pid
  pid=$(cat "$pid_file")
  # After a restart of the machine the number may be somebody else's.
  if [ "$(ps -o comm= -p "$pid" 2>/dev/null)" = dockerd ]; then
    as_root kill "$pid"
    while [ "$(ps -o comm= -p "$pid" 2>/dev/null)" = dockerd ] && ! ps -o stat= -p "$pid" | grep -q '^Z'; do sleep 0.2; done
    echo "live-setup: dockerd is stopped"
  fi
  as_root rm -f "$pid_file"
}

case ${1:-start} in
  start)
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
      fail "expected Debian or a system made from it (apt-get and dpkg-query); elsewhere install the counterparts of: ${packages[*]}"
    install_packages
    start_docker
    ;;
  stop) stop_docker ;;
  *) fail "expected start or stop, found $1" ;;
esac
