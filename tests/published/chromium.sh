#!/usr/bin/env bash
# Prints a page as it stands once its program ran, and what the console said. Argument: the address.
set -euo pipefail
browser=$(command -v chromium || command -v google-chrome)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
"$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$profile" --enable-logging=stderr \
  --virtual-time-budget=8000 --dump-dom "$1" 2>&1
