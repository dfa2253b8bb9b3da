#!/usr/bin/env bash
# shellcheck disable=SC2016 # what has a $ between single quotes is jq's
# Pushes an agency's volunteer hours as its HR system exported them, and tells what was decided about earlier ones.
#   nightly-sync.sh EXPORT.csv DIRECTORY
# DIRECTORY keeps state.json (where the feed was left, what was taken) and rejected.csv (what was not, and why).
# Needs Linux, curl and jq, and these in the environment; nothing secret is in an argument, a file or the output:
#   TONGXIN_API        https://…/api/v1
#   TONGXIN_TOKEN_URL  https://…/realms/tongxin/protocol/openid-connect/token
#   TONGXIN_CLIENT_ID, TONGXIN_CLIENT_SECRET
#   TONGXIN_BATCH      records sent at once, at most and by default 1000
# Run it again whenever you like, also after it was killed: nothing is entered twice. Ends with 0 when all was taken,
# 1 when something was rejected, 2 when it could not finish.
set -euo pipefail
umask 077

fail() {
  echo "nightly-sync: $*" >&2
  exit 2
}

[ $# = 2 ] || fail "usage: nightly-sync.sh EXPORT.csv DIRECTORY"
: "${TONGXIN_API:?}" "${TONGXIN_TOKEN_URL:?}" "${TONGXIN_CLIENT_ID:?}" "${TONGXIN_CLIENT_SECRET:?}"
export_file=$1
directory=$2
batch=${TONGXIN_BATCH:-1000}
[ -r "$export_file" ] || fail "$export_file cannot be read"
if ! [[ $batch =~ ^[0-9]+$ ]] || ((batch < 1 || batch > 1000)); then fail "TONGXIN_BATCH is a number from 1 to 1000"; fi
mkdir -p "$directory"
state=$directory/state.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Two at once would both be right, but each would tell the same news.
exec 9>"$directory/lock"
flock -w 60 9 || fail "another run is at work"

# ---- HTTP: one request, repeated until it is answered for good ----

token=
token_ends=0

# Form fields and headers go through a pipe, so that no list of processes shows them.
fetch_token() {
  local answer status seconds
  answer=$(curl -sS -w '\n%{http_code}' --max-time 60 --data-urlencode "client_id=$TONGXIN_CLIENT_ID" \
    --data-urlencode client_secret@<(printf %s "$TONGXIN_CLIENT_SECRET") \
    -d grant_type=client_credentials "$TONGXIN_TOKEN_URL" 9>&-) || return 1
  status=${answer##*$'\n'}
  case $status in
    200) ;;
    400 | 401 | 403) fail "the identity provider refuses client $TONGXIN_CLIENT_ID ($status)" ;;
    *) return 1 ;;
  esac
  answer=${answer%$'\n'*}
  token=$(printf %s "$answer" | jq -r .access_token)
  seconds=$(printf %s "$answer" | jq -r '.expires_in // 60')
  token_ends=$((SECONDS + seconds - 30))
}

# send METHOD PATH [KEY]: the body is in $work/body where there is a key; leaves $status, $work/answer and $work/head.
send() {
  local more=()
  if [ $# -gt 2 ]; then
    more=(-H 'Content-Type: application/json' -H "Idempotency-Key: $3" --data-binary "@$work/body")
  fi
  status=$(curl -sS -X "$1" -o "$work/answer" -D "$work/head" -w '%{http_code}' --max-time 120 \
    -H @<(printf 'Authorization: Bearer %s\n' "$token") -H 'Accept: application/json' \
    -H "Accept-Language: zh-CN" "${more[@]}" "$TONGXIN_API$2" 9>&-) || status=000
}

header() { sed -n "s/^$1: *\([^\r]*\)\r*$/\1/Ip" "$work/head" | tail -n 1; }

# refuse: what the last answer says is nothing that waiting helps against.
refuse() {
  fail "$status $(jq -r '"\(.title): \([.detail // empty, (.errors[]? | "\(.field) \(.message)")] | join("; ")) (\(.traceId))"' "$work/answer" 2>/dev/null)"
}

in_progress() { [ "$status" = 409 ] && jq -e '.type == "urn:tongxin:problem:in-progress"' "$work/answer" >/dev/null 2>&1; }

# pause SECONDS WHY
pause() {
  echo "waiting $1 s: $2"
  sleep "$1" 9>&-
}

# call METHOD PATH [KEY]: as send, until it is neither asked to wait nor unheard; gives up after half an hour.
call() {
  local end=$((SECONDS + 1800)) back=1 refused=0 after
  while ((SECONDS < end)); do
    if ((SECONDS >= token_ends)) && ! fetch_token; then
      pause "$back" 'no token'
      back=$((back < 60 ? back * 2 : 60))
      continue
    fi
    send "$@"
    case $status in
      401)
        token_ends=0
        refused=$((refused + 1))
        if ((refused > 2)); then refuse; fi
        ;;
      429 | 503 | 409)
        if [ "$status" = 409 ] && ! in_progress; then return; fi
        after=$(header Retry-After)
        [[ $after =~ ^[0-9]+$ ]] || after=$back
        pause "$after" "$status"
        ;;
      000 | 502 | 504)
        pause "$back" "$status"
        back=$((back < 60 ? back * 2 : 60))
        ;;
      *) return ;;
    esac
  done
  fail "gave up on $1 $2 ($status)"
}

get() {
  call GET "$1"
  [ "$status" = 200 ] || refuse
}

# ---- State ----

# keep FILTER [ARGUMENT...]: rewrites the state by a filter of jq; whoever is killed leaves the old or the new one.
keep() {
  jq -c "${@:2}" "$1" "$state" >"$state.new"
  sync "$state.new"
  mv "$state.new" "$state"
}

if [ ! -s "$state" ]; then echo '{"sent":{}}' >"$state"; fi
if ! jq -e .cursor "$state" >/dev/null; then
  # From before the first push, so that nothing is missed.
  get '/changes?fromNow=true&lists=volunteer-records'
  keep '.cursor = $answer[0].nextCursor' --slurpfile answer "$work/answer"
fi

# ---- Push what is new or changed since it was taken ----

get /me
organization=$(jq -r '.organizationId // empty' "$work/answer")
[ -n "$organization" ] || fail "the client belongs to no organization"

# One line is one record; a number that is none is sent as it is and comes back with its problem. What has no number of
# its own is not sent at all: nobody could tell it from the same line of another night.
jq -Rsc --arg organization "$organization" --slurpfile state "$state" '
  def fields: [("," + .) | match(",(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))"; "g").captures
    | if .[0].string != null and .[0].length > 0 then .[0].string | split("\"\"") | join("\"") else .[1].string // "" end];
  def number: . as $text | try tonumber catch $text;
  [split("\n")[] | rtrimstr("\r") | select(test("\\S"))][1:] | map(fields | {
    organizationId: $organization, externalId: .[0], servedOn: .[1], headcount: (.[2] // "" | number),
    minutes: (.[3] // "" | number), content: .[4], place: .[5], submit: true
  } | with_entries(select(.value != null and .value != "")))
  | reduce .[] as $row ({seen: {}, rows: [], refused: []};
      if $row.externalId == null then .refused += [["", "没有编号", $row.content // ""]]
      elif .seen[$row.externalId] then .refused += [[$row.externalId, "编号重复", ""]]
      else .seen[$row.externalId] = true | .rows += [$row] end)
  | .rows |= map(select(. != $state[0].sent[.externalId]))' "$export_file" >"$work/read"
jq -c .rows "$work/read" >"$work/rows"
jq -r '.refused[] | @csv' "$work/read" >"$work/rejected"
total=$(jq length "$work/rows")
echo "$total new or changed"

for ((from = 0; from < total; from += batch)); do
  jq -c --argjson from "$from" --argjson size "$batch" '{items: .[$from:$from + $size]}' "$work/rows" >"$work/body"
  # The same content after the same content on the same day is the same request, whoever repeats it: what is taken back
  # goes out again, and another day what was rejected is tried anew.
  key=$({ date +%F; jq -c --slurpfile state "$state" '[$state[0].sent[.items[].externalId]]' "$work/body"; cat "$work/body"; } |
    sha256sum | cut -c 1-64)
  call POST /volunteer-records/batch "$key"
  [ "$status" = 207 ] || refuse
  jq -r '.items[] | select(.outcome == "rejected")
    | [.externalId // "", .problem.detail // .problem.title, ([.problem.errors[]? | "\(.field): \(.message)"] | join("; "))]
    | @csv' "$work/answer" >>"$work/rejected"
  keep '.sent += ([$answer[0].items[] | select(.outcome != "rejected") | {(.externalId): $body[0].items[.index]}] | add // {})' \
    --slurpfile answer "$work/answer" --slurpfile body "$work/body"
  jq -r --arg again "$(header Idempotency-Replayed)" '.summary
    | "pushed: \(.created) created, \(.updated) updated, \(.unchanged) unchanged, \(.rejected) rejected"
      + (if $again == "true" then " (answered before)" else "" end)' "$work/answer"
done
{ echo '编号,问题,字段' && cat "$work/rejected"; } >"$directory/rejected.csv.new"
mv "$directory/rejected.csv.new" "$directory/rejected.csv"

# ---- What was decided since the last time ----

tell() { # ID STATUS: reads it for the reason, as it is now
  call GET "/volunteer-records/$1"
  if [ "$status" != 200 ]; then return; fi
  jq -r '"\(.status | ascii_downcase): \(.externalId // .id)" + (if .status == "RETURNED" and .returnReason then " (\(.returnReason))" else "" end)' "$work/answer"
}

more=true
while [ "$more" = true ]; do
  call GET "/changes?limit=200&lists=volunteer-records&cursor=$(jq -r '.cursor | @uri' "$state")"
  if [ "$status" = 410 ]; then
    echo 'changes were not read for too long: look at the list of returned records once'
    get '/changes?fromNow=true&lists=volunteer-records'
  fi
  [ "$status" = 200 ] || refuse
  cp "$work/answer" "$work/changes"
  for id in $(jq -r '[.items[].data | select(.status == "APPROVED" or .status == "RETURNED") | .id] | unique[]' "$work/changes"); do
    tell "$id"
  done
  # Only now: who is killed before tells the same again rather than never.
  keep '.cursor = $changes[0].nextCursor' --slurpfile changes "$work/changes"
  more=$(jq -r .hasMore "$work/changes")
done

if [ -s "$work/rejected" ]; then
  echo "$(wc -l <"$work/rejected") rejected, see $directory/rejected.csv"
  exit 1
fi
