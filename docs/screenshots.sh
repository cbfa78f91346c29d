#!/usr/bin/env bash
# Takes the pictures of the README anew: docs/images/{inbox,live,widget}.png. All others that the test takes stay in a temporary folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
SCREENSHOTS="$folder" dotnet test ContactCenter.Tests --nologo --filter FullyQualifiedName~Browser.LayoutTests
mkdir -p docs/images
for name in inbox live widget; do
    cp "$folder/$name.png" docs/images/
done
ls -l docs/images
