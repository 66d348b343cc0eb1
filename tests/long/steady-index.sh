#!/usr/bin/env bash
# Changes texts of an index again and again and holds its size, memory and open files to what they were.
# usage: tests/long/steady-index.sh [UPDATES]     (default 10000)
set -euo pipefail
cd "$(dirname "$0")/../.."
export SINORUSSIA_INDEX_UPDATES="${1:-10000}"
dotnet test tests/SinoRussia.Tests --filter "FullyQualifiedName~SteadyIndexTests" --logger "console;verbosity=detailed"
