#!/bin/sh
# `bitroof run` of whole networks from outside: what a record holds, killing a run and going on with
# it, users' files, bad input.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-$PWD/build/host/bitroof}
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
BITROOF_LOCK=$place/lock
export BITROOF_LOCK
small=mlperf_tiny_kws

run() { "$bitroof" run --no-ceilings "$@"; }
has() { grep -q -- "$2" "$1"; } # FILE PATTERN
count() { grep -c -- "$2" "$1"; }

# Block NUMBER of a language in docs/networks.md.
block() { # LANGUAGE NUMBER
    awk -v fence="\`\`\`$1" -v wanted="$2" '
        $0 == fence { number++; next }
        /^```/ { if (number == wanted) exit; next }
        number == wanted && seen[number] != "closed" { print }' docs/networks.md
}

# ---- a whole run -----------------------------------------------------------------------------------
expect "a run of a network prints the path of its record" 0 "^$place/r.json\$" \
    run --networks $small --runs f32,f32/no-reuse_memory,deployable,deployable/unfused,academic --launches 2 --out "$place/r.json"
check "every run of it stands there" test "$(count "$place/r.json" '"output_checksum":')" -eq 5
check "nothing is left of what was prepared" test ! -e "$place/r.json.prepared"
checksums=$(grep -A 40 '"setting":."deployable"' "$place/r.json" | sed -n 's/.*"output_checksum":."\([0-9a-f]*\)".*/\1/p' | sort -u | wc -l)
check "fused and unfused integers are the same ($checksums)" test "$checksums" -eq 1
expect "a report understands it" 0 "int8 deployable .* dB" "$bitroof" report "$place/r.json" --out "$place/report"
expect "two threads" 0 t.json run --networks $small --runs f32,deployable,academic --threads "$([ "$(nproc)" -gt 1 ] && echo 2 || echo 1)" --launches 1 --out "$place/t.json"
for way in moving-min-max mse percentile; do
    expect "calibration by $way" 0 c.json run --networks $small --runs deployable --calibration $way --launches 1 --out "$place/c.json"
    check "which the record names" has "$place/c.json" "\"$way\""
done

# ---- few bits ----------------------------------------------------------------------------------------
expect "a network of few bits, in several of them" 0 "low.json\$" \
    run --networks mlperf_tiny_ic --runs w4a8,w1a1,w1a1/unfused,w1a2u+shift,w1a2u+shift/no-drop_concat,w2a2+scale,w1a1u+passes --launches 1 --out "$place/low.json"
check "every run of it stands there" test "$(count "$place/low.json" '"output_checksum":')" -eq 7
checksums=$(grep -A 40 '"setting":."w1a1b"' "$place/low.json" | sed -n 's/.*"output_checksum":."\([0-9a-f]*\)".*/\1/p' | sort -u | wc -l)
check "codes from epilogues and from passes are the same ($checksums)" test "$checksums" -eq 1
check "its products are of bit planes" has "$place/low.json" 'conv2d_w1a1b'
check "so that codes are packed" has "$place/low.json" 'glue_pack_'
expect "a word that is no setting" 2 "w1a9" run --networks $small --runs w1a9
expect "a rule that 8 bits have not" 2 "w4a8.shift" run --networks $small --runs w4a8+shift

# ---- killed at any moment ----------------------------------------------------------------------------
start() { # JOURNAL-OWNER LINES: starts a run in the background and waits for so many lines
    "$bitroof" run --no-ceilings --networks $small --runs f32,deployable --launches 8 --out "$1" --quiet > "$place/out" 2>&1 &
    pid=$!
    for _ in $(seq 400); do
        [ -f "$1.samples.jsonl" ] && [ "$(wc -l < "$1.samples.jsonl")" -ge "$2" ] && return
        sleep 0.05
    done
}
for lines in 1 4; do # while it is prepared, while it is measured
    start "$place/k$lines.json" $lines
    kill -9 $pid 2> /dev/null
    wait $pid 2> /dev/null
    check "kill -9 leaves no half record ($lines)" test ! -e "$place/k$lines.json"
    expect "and the run goes on ($lines)" 0 "k$lines.json" "$bitroof" run --resume --quiet --out "$place/k$lines.json"
    check "to its end ($lines)" has "$place/k$lines.json" '"complete":.true'
done
for signal in INT TERM; do
    start "$place/$signal.json" 4
    kill -$signal $pid
    wait $pid
    code=$?
    check "SIG$signal ends a run orderly (exit $code)" test $code -eq 5
    check "and its record is there, marked incomplete" has "$place/$signal.json" '"complete":.false'
    expect "and a report of it can be made" 0 "$small" "$bitroof" report "$place/$signal.json" --out "$place/half"
    [ $signal = TERM ] && rm -r "$place/$signal.json.prepared" # somebody tidied up
    expect "and --resume completes it" 0 "$signal.json" "$bitroof" run --resume --quiet --out "$place/$signal.json"
    check "and says so" has "$place/$signal.json" '"complete":.true'
done

# ---- users' files ------------------------------------------------------------------------------------
block json 1 > "$place/mine.json"
expect "the definition of the documentation runs" 0 m.json run --networks "$place/mine.json" --runs f32,deployable --launches 1 --out "$place/m.json"
block json 2 > "$place/mixed.json"
expect "so does its mixed precision" 0 m2.json run --networks "$place/mine.json" --runs deployable --assignment "$place/mixed.json" --launches 1 --out "$place/m2.json"
check "and the record names the file" has "$place/m2.json" "$place/mixed.json"
check "and its first layer is floats" sh -c "grep -q 'conv2d_f32.*' '$place/m2.json'"
block json 3 > "$place/two_layers.json"
if command -v python3 > /dev/null; then
    block python 1 > "$place/write.py"
    check "the documentation's weights are written" sh -c "cd '$place' && python3 write.py && test \$(wc -c < two_layers.weights) -eq 176"
    expect "and run" 0 w.json run --networks "$place/two_layers.json" --weights "$place/two_layers.weights" --launches 1 --out "$place/w.json"
    check "and the record names the file" has "$place/w.json" "$place/two_layers.weights"
else
    skip "the documentation's weights are written" "there is no python3"
fi
cat > "$place/suite.json" << X
{ "name": "mine", "description": "paths, patterns, policies", "network_launches": 1, "budgets_s": {},
  "networks": [ { "names": ["$place/mine.json", "mlperf_tiny_a?"], "runs": ["deployable"], "first": "f32", "last": "f32" } ] }
X
expect "a suite may name paths and patterns" 0 s.json run --suite "$place/suite.json" --out "$place/s.json"
check "and has both" test "$(count "$place/s.json" '"output_checksum":')" -eq 2

# ---- bad input -----------------------------------------------------------------------------------------
head -c 1000 /dev/zero > "$place/short.weights"
expect "weights of a wrong length" 2 'short.weights: 1000 bytes long, .* 176 bytes \(44 fp32' run --networks "$place/two_layers.json" --weights "$place/short.weights"
expect "no weights file" 2 "none.weights: cannot read" run --networks $small --weights "$place/none.weights"
sed 's/"int8"/"w1a2u"/' "$place/mixed.json" > "$place/few.json"
expect "a layer of few bits among others" 0 few.rec.json run --networks "$place/mine.json" --runs deployable --assignment "$place/few.json" --launches 1 --out "$place/few.rec.json"
check "is of few bits" has "$place/few.rec.json" 'conv2d_w1a2u'
sed 's/"fc"/"fd"/' "$place/mixed.json" > "$place/wrong.json"
expect "a mixed-precision file naming no such layer" 2 'wrong.json: \$\.layers\.fd: ' run --networks "$place/mine.json" --assignment "$place/wrong.json"
wrong() { # NAME SED-SCRIPT PATTERN
    sed "$2" "$place/two_layers.json" > "$place/wrong.json"
    expect "$1" 2 "wrong.json: $3" run --networks "$place/wrong.json" --out "$place/x.json"
}
wrong "a cycle" 's/"op": "conv"/"op": "conv", "in": "fc"/' '\$\.layers\[0\]\.in: no layer "fc" stands before'
wrong "a dangling name" 's/"op": "dense"/"op": "dense", "in": "nobody"/' '\$\.layers\[1\]\.in: no layer "nobody"'
wrong "a shape that does not fit" 's/\[1, 2\]/[5, 5]/' '\$\.layers\[0\]: kernel: larger than its input'
wrong "a size that overflows" 's/"out": 3/"out": 1000000000/;s/"out": 2/"out": 1000000000/' '\$\.layers\[1\]: .*2\^40'
wrong "a name that would leave the folder" 's/"two_layers"/"..\/..\/x"/' '\$\.name: '
wrong "a hidden name" 's/"two_layers"/".x"/' '\$\.name: '
check "nothing was written for any of them" test ! -e "$place/x.json.samples.jsonl"
sed 's/"out": 3/"out": 100000000/;s/"out": 2/"out": 50/' "$place/two_layers.json" > "$place/huge.json"
expect "a network larger than the memory says how much" 2 'two_layers needs at least [0-9]{10,} bytes and this' run --networks "$place/huge.json" --out "$place/x.json"
expect "a network larger than the process may use" 2 'vgg16 needs at least [0-9]{10} bytes and this process may use 614400000' \
    sh -c "ulimit -v 600000; '$bitroof' run --no-ceilings --networks vgg16 --out '$place/x.json'"
sed 's/"two_layers"/"huge"/' "$place/huge.json" > "$place/huge2.json"
sed "s|mlperf_tiny_a?|$place/huge2.json|" "$place/suite.json" > "$place/some.json"
expect "one of several networks that is too large is left out" 0 'huge .*needs at least [0-9]{10,} bytes' run --suite "$place/some.json" --out "$place/some.rec.json"
check "and the record says why" has "$place/some.rec.json" '"reason":."needs at least'
check "and has the others" has "$place/some.rec.json" '"output_checksum":."'
expect "the same run twice" 2 "'f32' and 'f32/all' are one" run --networks $small --runs f32,f32/all
sed "s/\"two_layers\"/\"$small\"/" "$place/two_layers.json" > "$place/namesake.json"
sed "s|\"$place/mine.json\", \"mlperf_tiny_a?\"|\"$place/namesake.json\", \"$small\"|" "$place/suite.json" > "$place/twice.json"
expect "two networks of one name" 2 "is the name of $place/namesake.json too" run --suite "$place/twice.json"

# ---- a disk that fills up ------------------------------------------------------------------------------
if mkdir "$place/small" && mount -t tmpfs -o size=600k none "$place/small" 2> /dev/null; then
    expect "a disk too small for what is prepared" 5 "No space|could not be prepared" run --networks vgg16 --runs deployable --launches 1 --out "$place/small/r.json"
    umount "$place/small"
else
    skip "a disk too small for what is prepared" "no right to mount a small file system"
fi
finish
