#!/usr/bin/env bash
# Installs what the tests need beyond npm: programs from Debian's or Ubuntu's own packages. Does nothing when all is there.
set -euo pipefail

# program:package
needed=(docker-registry:docker-registry openssl:openssl kubectl:kubernetes-client)

packages=()
for pair in "${needed[@]}"; do
  command -v "${pair%%:*}" > /dev/null || packages+=("${pair##*:}")
done
[ "${#packages[@]}" -gt 0 ] || exit 0

by_hand="Please install the programs of the packages ${packages[*]} by hand."
if ! command -v apt-get > /dev/null; then
  echo "There is no apt-get on this machine. ${by_hand}" >&2
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2> /dev/null; then
    echo "Installing packages takes root, or sudo without a password. ${by_hand}" >&2
    exit 1
  fi
  as_root=(sudo -n)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes install --no-install-recommends "${packages[@]}"
}
if ! { install || { "${as_root[@]}" apt-get --quiet update && install; }; } > "$log" 2>&1; then
  cat "$log" >&2
  echo "The packages ${packages[*]} could not be installed." >&2
  exit 1
fi

# The package starts a registry for everybody on this machine; the tests start their own.
if [[ " ${packages[*]} " == *" docker-registry "* ]] && [ -d /run/systemd/system ]; then
  "${as_root[@]}" systemctl --quiet disable --now docker-registry
fi
