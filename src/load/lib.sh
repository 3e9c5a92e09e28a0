# What the measurements share: processes that end with the script, rounds of requests, medians. Sourced by them.
# A measurement has sides that are visited in turn, pages, and a function visit that measures a page on a side.
# shellcheck shell=bash disable=SC2034,SC2154

load="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$load/../.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
read -ra java_opts <<<"${JAVA_OPTS:-}"
: "${ROUNDS:=5}" "${DURATION:=10}" "${WARMUP:=30}" "${CONNECTIONS:=8}"
# How many seconds to wait for a process that starts.
: "${PATIENCE:=180}"
export ROUNDS DURATION WARMUP CONNECTIONS

# One person's answers, and what a browser asks for.
usual='product=json-api&interface=json&audience=public&data=relational&need=openapi&waits=services&team=small'
html='Accept: text/html'

say() { printf '%s\n' "$@" >&2; }

fail() {
  say "$@"
  exit 2
}

# The comment at the top of a script.
print_help() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$1"; }

need_commands() {
  local command
  for command in "$java" "$@"; do
    command -v "$command" >/dev/null || fail "$command is missing"
  done
}

# --- Processes -------------------------------------------------------------------------------------------------------

work="$(mktemp -d)"

is_running() { jobs -pr | grep -x "$1" >/dev/null; }

# Ends a process that this script started.
stop() {
  local tries=150
  is_running "$1" || return 0
  kill "$1"
  while is_running "$1"; do
    ((tries--)) || kill -KILL "$1"
    sleep 0.1
  done
}

# The last one started is the first to end.
tidy_up() {
  local process
  for process in $(jobs -pr | tac); do stop "$process"; done
  rm -rf "$work"
}
trap tidy_up EXIT
trap 'exit 130' INT TERM

# A command in the background, in a new folder; its process id is in $started.
launch() {
  local folder
  folder="$(mktemp -d "$work/$1.XXXX")"
  (cd "$folder" && exec "${@:2}" >log 2>&1) &
  started=$!
}

# What every instance of a script listens to, and that one client may make any number of links.
everywhere=(--server.address=127.0.0.1 --advisor.limits.links-per-minute=1000000
  --advisor.limits.links-per-hour=1000000)

# A Spring Boot jar. Arguments: name, jar, port and further ones.
launch_jar() { launch "$1" "$java" "${java_opts[@]}" -jar "$2" "${everywhere[@]}" --server.port="$3" "${@:4}"; }

# Makes the archive of loaded classes with which launch_prepared starts, unless target/app has it already.
prepare_jar() {
  local jar
  jar="$(our_jar)"
  prepared="$root/target/app"
  if ! [ "$prepared/command" -nt "$jar" ]; then
    say 'preparing a fast start'
    "$root/src/launch/prepare" "$prepared" >"$work/command" 2>"$work/prepare" || fail "$(tail -n 20 "$work/prepare")"
    mv "$work/command" "$prepared/command"
  fi
  archive="$(sed -n '$s/.* \(-XX:[^ ]*\) -jar .*/\1/p' "$prepared/command")"
}

# Our jar with that archive. Arguments: name, port and further ones.
launch_prepared() {
  launch "$1" env -C "$prepared" "$java" "${java_opts[@]}" "$archive" -jar "$(basename "$(our_jar)")" "${everywhere[@]}" \
    --server.port="$2" "${@:3}"
}

our_jar() {
  local jars=("$root"/target/framework-advisor-*.jar)
  [ -e "${jars[0]}" ] || fail 'the jar is made by: ./mvnw -DskipTests package'
  echo "${jars[0]}"
}

free_port() {
  local port
  while
    port=$((20000 + RANDOM % 10000))
    (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null
  do :; done
  echo "$port"
}

# Waits, looking every 20 ms, until a command succeeds. Arguments: the process that it depends on, the command.
await() {
  local process="$1" latest=$((SECONDS + PATIENCE))
  shift
  until "$@"; do
    if ((SECONDS > latest)) || ! is_running "$process"; then
      fail "in vain: $*" "$(tail -n 20 "$work"/*/log)"
    fi
    sleep 0.02
  done
}

answers() { curl -sf -o /dev/null --max-time 10 -H "$html" "$1"; }

is_ready() { curl -sf -o /dev/null --max-time 10 "$1/readyz"; }

# Resident memory of a process in megabytes.
resident() { awk '/^VmRSS/ { printf "%.0f\n", $2 / 1024 }' "/proc/$1/status"; }

micros() { echo "${EPOCHREALTIME/[.,]/}"; }

# --- Requests --------------------------------------------------------------------------------------------------------

# The ids that random answers are made of, as a Lua table. Where options exclude each other, one of them is chosen.
fetch_questions() {
  export QUESTIONS="$work/questions.lua"
  curl -sf --max-time 30 "$1/api/v1/questionnaire" | jq -r '
    "return {", (.topics[].questions[]
      | (.several and all(.options[]; .factors == {})) as $several
      | [.options[] | select(($several | not) or .kind == "choice") | .id | @json] as $options
      | "{id = \(.id | @json), several = \($several), options = {\($options | join(", "))}},"), "}"' >"$QUESTIONS"
}

# Posts answers to a site and prints where the new link leads.
create_link() {
  curl -sf -o /dev/null --max-time 30 -w '%header{location}\n' -H "Origin: $1" -d "$2" "$1/links"
}

# Puts requests a second, median and 99th percentile in milliseconds, and the number of failures into $figures.
# Arguments: seconds, address, header, and the kind of requests.lua with its own argument. Answers never come twice.
seed=0
measure() {
  seed=$((seed + 1))
  figures="$(timeout $(($1 + 60)) wrk -t1 -c"$CONNECTIONS" -d"$1s" --timeout 10s -H "$3" -s "$load/requests.lua" "$2" \
    -- "${4:-get}" "$seed" "${@:5}" | sed -n 's/^result //p')"
  [ -n "$figures" ] || fail "wrk measured nothing at $2"
}

# --- Rounds and medians ----------------------------------------------------------------------------------------------

# Lines of: page or other measure, side, figures.
results="$work/results"

warm_up() {
  local side page
  for side in "${sides[@]}"; do
    say "warm-up: $side"
    for page in "${pages[@]}"; do visit "$page" "$side" $(((WARMUP + ${#pages[@]} - 1) / ${#pages[@]})); done
  done
}

run_rounds() {
  local round side page
  for ((round = 1; round <= ROUNDS; round++)); do
    say "round $round of $ROUNDS"
    for page in "${pages[@]}"; do
      for side in "${sides[@]}"; do
        visit "$page" "$side" "$DURATION"
        echo "$page $side $figures" >>"$results"
      done
    done
  done
}

median() { sort -g | awk '{ a[NR] = $1 } END { if (NR) print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }'; }

# The figures of a page on a side in all rounds. Arguments: page, side, which figure.
column() { awk -v page="$1" -v side="$2" -v figure="$3" '$1 == page && $2 == side { print $(figure + 2) }' "$results"; }

middle() { column "$@" | median; }

# The median of the rounds' ratios of the first side to the second, if there is one.
ratio() {
  paste <(column "$1" "${sides[0]}" 1) <(column "$1" "${sides[1]:-}" 1) | awk '$2 > 0 { print $1 / $2 }' | median |
    awk '{ printf "%.2f\n", $1 }'
}

describe_machine() {
  echo "- machine: $(lscpu | sed -n 's/^Model name: *//p'), $(nproc) cores, $(free -m | awk '/^Mem/ { print $2 }') MB"
  echo "- Java: $("$java" -version 2>&1 | grep Runtime)${JAVA_OPTS:+, $JAVA_OPTS}"
  echo "- commit: $(git -C "$root" describe --always --dirty 2>/dev/null || echo unknown), $(date -u +'%Y-%m-%d %H:%M') UTC"
}

describe_run() {
  describe_machine
  echo "- load: wrk -t1 -c$CONNECTIONS, $ROUNDS rounds of $DURATION s, $WARMUP s to warm up"
}

table_head() {
  echo "| page | ratio |$(printf ' %s /s | p50 / p99 ms | failures |' "${sides[@]}")"
  echo "|---|---|$(printf -- '---|---|---|%.0s' "${sides[@]}")"
}

# Arguments: page, title.
table_row() {
  local line side
  line="| $2 | $(ratio "$1") |"
  for side in "${sides[@]}"; do
    line+=" $(middle "$1" "$side" 1) | $(middle "$1" "$side" 2) / $(middle "$1" "$side" 3) |"
    line+=" $(column "$1" "$side" 4 | awk '{ n += $1 } END { print n + 0 }') |"
  done
  echo "$line"
}

no_failures() { awk '$6 > 0 { failed = 1 } END { exit failed }' "$results"; }
