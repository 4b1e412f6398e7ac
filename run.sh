#!/usr/bin/env bash
# ./run.sh [COMMAND ...]: sets up what is missing, builds Release when a source is newer than the build, and runs the program.
# Without a command it serves the API. ./run.sh --help lists the commands.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
project="$here/src/VictimFirst.Api"
program="$project/bin/Release/net10.0/VictimFirst.Api.dll"

"$here/.ci/prerequisites" postgresql

# GraphiQL, for Development: from npm by its lock file. The API runs without it.
page="$project/GraphiQL"
if [ "$page/package-lock.json" -nt "$page/node_modules/.package-lock.json" ]; then
  if command -v npm >/dev/null; then
    npm ci --prefix "$page" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  else
    echo "npm is not installed: the API runs, without the GraphiQL page." >&2
  fi
fi

newer() { [ -n "$(find "$here/src" "$here/schema" "$here"/Directory.*.props -name bin -prune -o -name obj -prune -o -name node_modules -prune \
  -o -type f -newer "$program" -print -quit)" ]; }
if [ ! -e "$program" ] || newer; then
  echo "Building ..." >&2
  dotnet build "$project" -c Release -v quiet --nologo >&2
  touch "$program"
fi

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
# Next to this script by default, wherever it is called from.
export VICTIMFIRST_DATA="${VICTIMFIRST_DATA:-$here/.data}"
exec dotnet "$program" "${@:-serve}"
