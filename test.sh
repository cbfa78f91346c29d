#!/usr/bin/env bash
# Builds once, checks the format, runs every test once. The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results="${TEST_RESULTS:-TestResults}"
passed=0
failed=0

finish() {
    local status=$?
    # Whatever broke before the tests could count themselves is one failure.
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
    fi
    echo "$passed passed, $failed failed"
    if [ "$failed" -ne 0 ]; then
        exit 1
    fi
}
trap finish EXIT

step() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }

# One reading of the package lists for all that is missing.
install() {
    local as_root=""
    step "Install $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Without sudo these cannot be installed: apt-get install $*"; return 1; }
        as_root="sudo"
    fi
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
        { echo "Not all could be installed; install them by hand (apt-get install $*) and run again."; return 1; }
}

has() { command -v "$1" >/dev/null; }

install_missing() {
    local missing=()
    has chromium-headless-shell || missing+=(chromium-headless-shell)
    has php || missing+=(php-cli)
    has pdftotext || missing+=(poppler-utils)
    has qpdf || missing+=(qpdf)
    [ -f /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
    # The headless shell is the browser without its own window: the tests take half the time in it. Not every distribution has it.
    [ "${#missing[@]}" -eq 0 ] || install "${missing[@]}" || install "${missing[@]/chromium-headless-shell/chromium}"
}

# Short lives never earn back what profiling their code costs, and on few cores a thread that spins for work takes the time of those that have it.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0 DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0
command -v dotnet >/dev/null || { echo "The .NET SDK 10 is missing: https://dot.net"; exit 1; }
install_missing

step "Restore and build"
dotnet restore --nologo -v quiet
dotnet build --no-restore -c Debug --nologo -v quiet -warnaserror

step "Format"
# Style and usings are checked by the build itself.
if ! dotnet format whitespace --folder --verify-no-changes --exclude '**/obj/' '**/bin/'; then
    failed=$((failed + 1))
fi

step "Tests"
rm -rf "$results"
mkdir -p "$results"

run_tests() {
    local name="$1" filter="$2"
    dotnet test --no-build -c Debug --nologo --filter "$filter" --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --blame-hang-timeout 5m --blame-hang-dump-type none
}

# A person's browser mostly waits: three sets of browser tests, each with a server and a browser of its own, fill the time that each leaves.
run_tests rest 'FullyQualifiedName!~.Browser.' || status=$?
office='FullyQualifiedName~.Browser.Admin'
visits='FullyQualifiedName~.Browser.Widget|FullyQualifiedName~.Browser.Conversation|FullyQualifiedName~.Browser.File|FullyQualifiedName~.Browser.Re|FullyQualifiedName~.Browser.Supervisor|FullyQualifiedName~.Browser.Words'
desk="FullyQualifiedName~.Browser.$(printf '%s' "|$office|$visits" | sed 's/|/\&/g; s/~/!~/g')"
runs=()
for set in office visits desk; do
    run_tests "$set" "${!set}" > "$results/$set.log" 2>&1 &
    runs+=($!)
done
for run in "${runs[@]}"; do
    wait "$run" || status=$?
done
cat "$results"/{office,visits,desk}.log

count() { grep -oh "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed)
failed=$((failed + $(count failed)))
# A run that was broken off counted neither its open tests nor its crash.
if [ "${status:-0}" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
fi
