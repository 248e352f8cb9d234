#!/bin/sh
# `bitroof run` from outside: a whole small run, killing it, going on with it, and its bad input.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
place=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT
BITROOF_LOCK=$place/lock
export BITROOF_LOCK
problem=conv2d_3x3s1p1_8-8_7x7
# Two kernels that every architecture has.
kernels='conv2d_[fu]*_portable_indirect'

run() { "$bitroof" run --problems $problem --kernels "$kernels" --no-ceilings "$@"; }
has() { grep -q -- "$2" "$1"; } # FILE PATTERN
launches_of() { grep -c '"section":"kernels"' "$1"; }

# ---- a whole run ---------------------------------------------------------------------------------
expect "a run prints the path of its record" 0 "^$place/a/b/r.json\$" run --launches 3 --out "$place/a/b/r.json"
check "the record is complete" has "$place/a/b/r.json" '"complete":.true'
check "the record names its schema" has "$place/a/b/r.json" '"bitroof-record/1"'
check "every launch is in the journal" test "$(launches_of "$place/a/b/r.json.samples.jsonl")" -eq 3
check "outputs were compared with the reference" has "$place/a/b/r.json" '"against":.*"reference"'
expect "a complete record is replaced by a new run" 0 r.json run --launches 1 --out "$place/a/b/r.json"
expect "a report understands the record" 0 "" "$bitroof" report "$place/a/b/r.json" --out "$place/report"
expect "no time is taken under an emulator" 0 e.json run --emulated "no clock here" --out "$place/e.json"
check "and the record says why" has "$place/e.json" '"reason":.*"no clock here"'
check "and has no median" has "$place/e.json" '"median":.null'

# A line of the journal repeats its launch.
line=$(sed -n '/"section":"kernels"/{s/.*"replay":\[\([^]]*\)\].*/\1/;s/[",]/ /g;s/bitroof//;p;q;}' "$place/a/b/r.json.samples.jsonl")
# shellcheck disable=SC2086
expect "a launch can be repeated from its words" 0 '"outcome":"measured"' "$bitroof" $line
wrong=$(echo "$line" | sed 's/:[0-9a-f]\{16\}/:0000000000000001/')
# shellcheck disable=SC2086
expect "a checksum that does not fit means a whole comparison" 0 '"against":"reference"' "$bitroof" $wrong

# ---- killed at any moment --------------------------------------------------------------------------
start() { # JOURNAL-OWNER LINES: starts a run in the background and waits for so many lines
    "$bitroof" run --problems $problem --kernels "$kernels" --no-ceilings --launches 14 --out "$1" --quiet > "$place/out" 2>&1 &
    pid=$!
    for _ in $(seq 300); do
        [ -f "$1.samples.jsonl" ] && [ "$(wc -l < "$1.samples.jsonl")" -ge "$2" ] && return
        sleep 0.05
    done
}
start "$place/k.json" 4
kill -9 $pid 2> /dev/null
wait $pid 2> /dev/null
check "kill -9 leaves the journal" test "$(wc -l < "$place/k.json.samples.jsonl")" -ge 4
check "kill -9 leaves no half record" test ! -e "$place/k.json"
sleep 0.3
check "kill -9 leaves no child" sh -c "! ps -eo args | grep -q '^bitroof launch --problem=$problem'"
before=$(launches_of "$place/k.json.samples.jsonl")
printf '{"launch":99,"section":"ker' >> "$place/k.json.samples.jsonl"
expect "a run that was interrupted is not overwritten" 2 "go on with --resume" run --out "$place/k.json"
expect "--resume goes on, past a torn line, with the options of then" 0 k.json "$bitroof" run --resume --quiet --out "$place/k.json"
check "what was measured counts" has "$place/k.json" '"complete":.true'
after=$(launches_of "$place/k.json.samples.jsonl")
check "launches were added ($before, then $after)" test "$after" -gt "$before" -a "$after" -le 14
check "the torn line is gone" sh -c "! grep -q '\"section\":\"ker\$' '$place/k.json.samples.jsonl'"

for signal in INT TERM; do
    start "$place/$signal.json" 3
    kill -$signal $pid
    wait $pid
    code=$?
    check "SIG$signal ends a run orderly (exit $code)" test $code -eq 5
    check "and its record is there, marked incomplete" has "$place/$signal.json" '"complete":.false'
    expect "and --resume completes it" 0 "$signal.json" "$bitroof" run --resume --quiet --out "$place/$signal.json"
    check "and says so" has "$place/$signal.json" '"complete":.true'
done

# ---- a kernel that crashes -------------------------------------------------------------------------
start "$place/crash.json" 4
child=
for _ in $(seq 200); do
    child=$(ps -eo pid,ppid,args | awk -v p=$pid '$2 == p && /launch --problem/ { print $1; exit }')
    [ -n "$child" ] && kill -SEGV "$child" 2> /dev/null && break
    sleep 0.01
done
wait $pid
code=$?
check "a crash of a kernel does not end the run (exit $code)" test $code -eq 0
check "and is recorded with its signal" has "$place/crash.json" 'crashed: ended by signal 11'
check "the other kernels have their times" has "$place/crash.json" '"launches":.14'

# ---- journals that do not belong -------------------------------------------------------------------
start "$place/j.json" 3
kill -9 $pid 2> /dev/null
wait $pid 2> /dev/null
cp "$place/j.json.samples.jsonl" "$place/kept"
refuse() { # NAME SED-SCRIPT PATTERN
    sed "$2" "$place/kept" > "$place/j.json.samples.jsonl"
    expect "$1" 2 "$3" "$bitroof" run --resume --quiet --out "$place/j.json"
}
refuse "a journal of another machine is refused" '1s/"machine":"./"machine":"x/' "another machine"
refuse "a journal of another build is refused" '1s/"build":"./"build":"x/' "another build"
refuse "a journal of another suite is refused" '1s/"suite_sha256":"./"suite_sha256":"x/' "another version of the suite"
refuse "a damaged journal is refused with its line" '2s/"cost_s":/"cost_s"/' "j.json.samples.jsonl:2:"
refuse "a journal with a strange kernel is refused" '2s/"kernel":"[a-z]*/"kernel":"odd/' "samples.jsonl:2:.*not in item"
refuse "an empty journal is refused" 'd' "holds no run"
cp "$place/kept" "$place/j.json.samples.jsonl"
expect "other options with --resume are refused" 2 "other options" "$bitroof" run --resume --seed 7 --out "$place/j.json"
expect "--resume without a run is refused" 2 "there is no" "$bitroof" run --resume --out "$place/none.json"

# ---- one at a time -----------------------------------------------------------------------------------
start "$place/first.json" 2
expect "a second run names the one that holds the machine" 3 "pid $pid since" run --no-wait --out "$place/second.json"
check "and leaves nothing behind" test ! -e "$place/second.json.samples.jsonl"
kill -9 $pid 2> /dev/null
wait $pid 2> /dev/null
expect "the lock of a killed run is free" 0 second.json run --launches 1 --no-wait --out "$place/second.json"

# ---- bad input ---------------------------------------------------------------------------------------
expect "an unknown suite" 2 "suite 'fast'" "$bitroof" run --suite fast
expect "an unknown option" 2 "unknown word '--fast'" "$bitroof" run --fast
expect "no launches" 2 "whole number from 1" "$bitroof" run --launches 0
expect "an unknown problem" 2 "not understood|unknown operation" "$bitroof" run --problems conv2d_huge
expect "an unknown kernel" 2 "no kernel is called" "$bitroof" run --problems $problem --kernels 'nothing*'
expect "a kernel of another operation" 2 "computes these problems" "$bitroof" run --problems $problem --kernels 'global_pool*'
expect "groups that do not divide" 2 "whole groups" "$bitroof" run --problems matmul_4x64x70 --kernels 'matmul_w4a8g32*'
expect "sums beyond 32 bits" 2 "32 bits" "$bitroof" run --problems matmul_1x1x100000000 --kernels 'matmul_w4a8_*'
expect "an instruction set that is not there" 2 "this machine has no" "$bitroof" run --isa "$([ "$(uname -m)" = x86_64 ] && echo neon || echo avx2)"
expect "more threads than CPUs" 2 "this process may use" "$bitroof" run --threads 256
expect "an unknown network" 2 "network 'squeeze'|no network" "$bitroof" run --networks squeeze
expect "a pattern that fits no network" 2 "no network matches" "$bitroof" run --networks 'squeeze?'
expect "runs that are none" 2 "runs: 'int8'" "$bitroof" run --networks 'squeezenet*' --runs f32,int8
expect "a suite with a negative size" 2 'problems\[0\]' "$bitroof" run --suite tests/harness/suites/negative.json
expect "a suite whose byte count overflows" 2 'problems\[0\]' "$bitroof" run --suite tests/harness/suites/overflow.json
expect "a problem larger than the memory" 2 "choose a smaller problem" \
    "$bitroof" run --no-ceilings --problems matmul_1000000x1000000x1000000 --out "$place/large.json"
expect "an empty --out" 2 "out is empty" run --out ""
expect "a directory as --out" 2 "must name a file" run --out "$place"
if [ "$(id -u)" -ne 0 ]; then
    mkdir "$place/closed" && chmod a-w "$place/closed"
    expect "a read-only directory is found before measuring" 2 "cannot be written|Permission" run --out "$place/closed/r.json"
else
    expect "a read-only directory is found before measuring" 2 "cannot" run --out /proc/1/r.json
fi
if small=$(mktemp -d "$place/small.XXXX") && mount -t tmpfs -o size=4k none "$small" 2> /dev/null; then
    head -c 4096 /dev/zero > "$small/full" 2> /dev/null
    expect "a full disk is found before measuring" 2 "No space|cannot be" run --out "$small/r.json"
    umount "$small"
else
    skip "a full disk is found before measuring" "no right to mount a small file system"
fi
finish
