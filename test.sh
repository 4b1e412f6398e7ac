#!/usr/bin/env bash
# Restores, builds and runs every test; installs what they need. The last line is "N passed, N failed, N skipped".
# ./test.sh NAME runs only the test projects whose name contains NAME.
set -uo pipefail
cd "$(dirname "$0")"

.ci/prerequisites postgresql node chromium python r || exit 1
# GraphiQL, and the clients and references that the tests compare with: each folder from npm by its lock file.
for lock in src/VictimFirst.Api/GraphiQL/package-lock.json tests/*/*/package-lock.json; do
  folder=$(dirname "$lock")
  if [ -e "$lock" ] && [ "$lock" -nt "$folder/node_modules/.package-lock.json" ]; then
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error || exit 1
  fi
done

dotnet restore --locked-mode -v quiet || exit 1
dotnet build -c Release --no-restore -v quiet --nologo || exit 1

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
failed_run=0
for project in tests/*.Tests; do
  name=$(basename "$project")
  case "$name" in *"${1:-}"*) ;; *) continue ;; esac
  echo "== $name"
  dotnet test "$project" -c Release --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" || failed_run=1
done

python3 .ci/summary.py "$results" "$failed_run"
