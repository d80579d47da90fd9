# shellcheck shell=bash
# Sets up what is missing, once for all clones: sourced by ./dev. Versions are pinned here;
# wasm-bindgen's is that of Cargo.lock, npm packages' those of src/echarts/package-lock.json.
TRUNK=0.21.14
WASM_SPLIT=0.2.4
GECKODRIVER=0.37.1
WASM_BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/interactive-report
NPM_BIN=$PWD/src/echarts/node_modules/.bin
export WASM_BINDGEN_BIN=$CACHE/wasm-bindgen-$WASM_BINDGEN/bin
export PATH="$PWD/tools/bin:$CACHE/trunk-$TRUNK/bin:$CACHE/wasm-split-$WASM_SPLIT/bin:$CACHE/geckodriver-$GECKODRIVER/bin:$NPM_BIN:$PATH"

say() { printf '\033[2m%s\033[0m\n' "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Runs a long step with its name before it and its time after it; shows its output only if it fails.
step() {
  local name=$1 log start=$SECONDS; shift
  log=$(mktemp)
  say "set-up: $name …"
  "$@" >"$log" 2>&1 </dev/null || { tail -n 40 "$log" >&2; rm -f "$log"; return 1; }
  rm -f "$log"
  say "set-up: $name, done in $((SECONDS - start)) s"
}

# Debian packages, where there is the right to install them.
debian() {
  have apt-get || return 1
  local as=()
  if [ "$(id -u)" != 0 ]; then sudo -n true 2>/dev/null || return 1; as=(sudo -n); fi
  "${as[@]}" apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

need_rust() {
  have cargo || die "Rust is missing: install it as rustup.rs says, then run this again"
}

need_node() {
  have npm || step "Node.js from Debian" debian nodejs npm \
    || die "Node.js is missing: install version 18 or later (nodejs.org), then run this again"
  need_packages src/echarts "ECharts and its bundler"
}

# The npm packages of a folder's lock.
need_packages() {
  local lock=$1/package-lock.json mark=$1/node_modules/.package-lock.json
  [ -f "$mark" ] && [ ! "$lock" -nt "$mark" ] && return
  step "$2 from npm (about 10 s)" npm ci --prefix "$1" --no-audit --no-fund \
    || die "npm could not install $lock: see above"
}

# Where rustup cannot fetch the target, Debian's own Rust for the web stands in: its standard library is
# built from its sources, once for the machine.
need_wasm_target() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ] && return
  use_debian_rust && return
  if have rustup && step "WebAssembly target from rustup" rustup target add wasm32-unknown-unknown; then return; fi
  if step "Rust for the web from Debian (2 to 4 min)" debian_wasm_target && use_debian_rust; then return; fi
  die "the WebAssembly target is missing: run 'rustup target add wasm32-unknown-unknown', then this again"
}

DEBIAN_STD=/usr/lib/rustlib/wasm32-unknown-unknown/lib

use_debian_rust() {
  compgen -G "$DEBIAN_STD/libstd-*.rlib" >/dev/null || return 1
  export PATH=/usr/bin:/bin:$PATH CARGO_TARGET_DIR=$PWD/target/debian
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
  hash -r
}

debian_wasm_target() {
  debian cargo-web rustc-web rust-web-src lld-19 || return 1
  local std; std=$(mktemp -d)
  mkdir -p "$std/src"; echo '#![no_std]' >"$std/src/lib.rs"
  printf '[package]\nname = "std-for-wasm"\nversion = "0.1.0"\nedition = "2024"\n[lib]\n' >"$std/Cargo.toml"
  # Fat link-time optimisation needs the bitcode.
  (cd "$std" && PATH=/usr/bin:/bin RUSTFLAGS=-Cembed-bitcode=yes RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=target \
    cargo build --release -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown) || return 1
  mkdir -p "$DEBIAN_STD"
  cp "$std"/target/wasm32-unknown-unknown/release/deps/lib*.rlib "$DEBIAN_STD/"
  rm -rf "$DEBIAN_STD"/libstd_for_wasm-* "$std"
}

# Optimising a tool takes longer than it ever saves here.
need_tools() {
  export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
    CARGO_PROFILE_RELEASE_STRIP=true
  have trunk || step "Trunk $TRUNK (3 to 5 min)" env -u CARGO_TARGET_DIR cargo install trunk --version "$TRUNK" \
    --locked --no-default-features --root "$CACHE/trunk-$TRUNK" || die "Trunk could not be installed: see above"
  [ "$("$WASM_BINDGEN_BIN/wasm-bindgen" --version 2>/dev/null)" = "wasm-bindgen $WASM_BINDGEN" ] || step \
    "wasm-bindgen $WASM_BINDGEN (2 to 3 min)" env -u CARGO_TARGET_DIR cargo install wasm-bindgen-cli \
    --version "$WASM_BINDGEN" --root "$CACHE/wasm-bindgen-$WASM_BINDGEN" || die "wasm-bindgen could not be installed: see above"
  # It reads a program of 40 MB for every build.
  have wasm-split-cli || step "wasm-split-cli $WASM_SPLIT (1 min)" env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install wasm_split_cli_support --version "$WASM_SPLIT" --features build-binary --root "$CACHE/wasm-split-$WASM_SPLIT" \
    || die "wasm-split-cli could not be installed: see above"
  unset CARGO_PROFILE_RELEASE_LTO CARGO_PROFILE_RELEASE_OPT_LEVEL CARGO_PROFILE_RELEASE_CODEGEN_UNITS \
    CARGO_PROFILE_RELEASE_STRIP
}

# chromedriver finds Chromium or Chrome by itself.
need_browser() {
  if have chromedriver && { have chromium || have google-chrome; }; then :; else
    step "Chromium and its driver from Debian" debian chromium chromium-driver \
      || die "a browser is missing: install Chromium or Chrome with chromedriver, then run this again"
  fi
}

# Pictures of figures are drawn with it by every build.
need_font() {
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ] || step "a Chinese font from Debian" debian fonts-noto-cjk fontconfig \
    || die "a Chinese font is missing: install Noto CJK, then run this again"
}

# The other two engines. Firefox's driver is in no Debian package; WebKitGTK's browser needs a screen.
need_browsers() {
  need_browser
  have firefox-esr || have firefox || step "Firefox from Debian" debian firefox-esr \
    || die "a browser is missing: install Firefox, then run this again"
  have geckodriver || step "geckodriver $GECKODRIVER (2 to 3 min)" env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    CARGO_PROFILE_RELEASE_STRIP=true cargo install geckodriver --version "$GECKODRIVER" --locked \
    --root "$CACHE/geckodriver-$GECKODRIVER" || die "geckodriver could not be installed: see above"
  if have WebKitWebDriver && have Xvfb; then :; else
    step "WebKitGTK, its driver and a virtual screen from Debian" debian webkit2gtk-driver xvfb xauth \
      || die "a browser is missing: install webkit2gtk-driver and xvfb, then run this again"
  fi
}

# A web server, and validators by others, for the tests of the published site.
need_hosts_and_validators() {
  need_packages tests/validators "validators"
  local missing=()
  have nginx || missing+=(nginx-light)
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
  [ ${#missing[@]} = 0 ] || step "${missing[*]} from Debian" debian "${missing[@]}" \
    || die "missing: ${missing[*]}: install it, then run this again"
  need_python target/validators tests/validators/requirements.txt
  need_python target/citation-validator tests/validators/citation.txt
}

# Packages of Python, at the versions of a list, in a folder of their own.
need_python() {
  local folder=$1 list=$2
  cmp --silent "$list" "$folder/installed.txt" && return
  step "$(paste -sd' ' "$list") from PyPI (about 20 s)" python_packages "$folder" "$list" \
    || die "Python's packages of $list could not be installed: see above"
}

python_packages() {
  rm -rf "$1"
  python3 -m venv "$1" && "$1/bin/pip" install --quiet --requirement "$2" && cp "$2" "$1/installed.txt"
}

# What checks the scripts of pages, of tests and of the shell. What they import has its types in its own packages.
need_script_checks() {
  need_node
  need_packages tests/scripts "what checks scripts"
  need_packages tests/page "Lighthouse and html-validate"
  need_packages tests/hosts "the scripts of embedding pages"
  need_packages tests/validators "validators"
  have shellcheck || step "ShellCheck from Debian" debian shellcheck \
    || die "ShellCheck is missing: install it (shellcheck.net), then run this again"
}

# Builds work offline, so that what is built is what Cargo.lock says.
need_crates() {
  cargo fetch --locked --offline --quiet 2>/dev/null && return
  step "crates of Cargo.lock" cargo fetch --locked || die "the crates of Cargo.lock could not be fetched: see above"
}

# Everything that a build needs.
need_all() { need_rust; need_crates; need_node; need_wasm_target; need_tools; need_font; }
