#!/usr/bin/env bash
# Kills the server and the writing verbs again and again and holds the library to what was acknowledged.
# usage: tests/long/kill-rounds.sh [ROUNDS]     (default 50; SINORUSSIA_KILL_SEED repeats a run)
set -euo pipefail
cd "$(dirname "$0")/../.."
export SINORUSSIA_KILL_ROUNDS="${1:-50}"
dotnet test tests/SinoRussia.Web.Tests --filter "FullyQualifiedName~KillTests" --logger "console;verbosity=detailed"
