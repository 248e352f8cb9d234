#!/bin/sh
# `bitroof machine` on captured machines (tests/machines/*) and on trees that no kernel would make.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

replay() { # FOLDER
    BITROOF_ROOT=$1/root "$bitroof" machine > "$folder/got.txt" && diff "$1/expected.txt" "$folder/got.txt"
}
for machine in tests/machines/*/; do
    machine=${machine%/}
    check "$(basename "$machine") is described as expected" replay "$machine"
done
pi=tests/machines/rpi3-64/root
expect "as JSON: caches" 0 '"ways":[[:space:]]*16' env BITROOF_ROOT=$pi "$bitroof" machine --json
expect "as JSON: the clock of a tree is null" 0 '"value":[[:space:]]*null' \
    env BITROOF_ROOT=$pi "$bitroof" machine --json

# Throttled now: not fit, exit 3 with --strict only.
cp -r tests/machines/rpi3-64/root "$folder/hot"
echo 0x80008 > "$folder/hot/sys/devices/platform/soc/soc:firmware/get_throttled"
expect "a board that throttles now is not fit" 0 "not fit to measure: the board lowers its clock now .*temperature limit" \
    env BITROOF_ROOT="$folder/hot" "$bitroof" machine
expect "and --strict exits with 3" 3 "not fit to measure" \
    env BITROOF_ROOT="$folder/hot" "$bitroof" machine --strict
rm "$folder/hot/sys/devices/platform/soc/soc:firmware/get_throttled"
mkdir -p "$folder/hot/sys/class/hwmon/hwmon0"
echo rpi_volt > "$folder/hot/sys/class/hwmon/hwmon0/name"
echo 1 > "$folder/hot/sys/class/hwmon/hwmon0/in0_lcrit_alarm"
expect "without the firmware's file the voltage alarm tells" 0 "now under-voltage \(rpi_volt alarm" \
    env BITROOF_ROOT="$folder/hot" "$bitroof" machine
echo 0 > "$folder/hot/proc/sys/kernel/randomize_va_space"
expect "layout randomisation that is off is warned of" 0 "intervals are too narrow" \
    env BITROOF_ROOT="$folder/hot" "$bitroof" machine

# A virtual machine that says so in its flags, with time stolen.
cp -r tests/machines/laptop-i7-8565u/root "$folder/guest"
sed -i 's/ hwp$/ hwp hypervisor/' "$folder/guest/proc/cpuinfo"
echo "cpu  100 0 100 400 0 0 0 400 0 0" > "$folder/guest/proc/stat"
expect "a guest is told by its flags" 0 "runs in a virtual machine" env BITROOF_ROOT="$folder/guest" "$bitroof" machine
expect "stolen time makes it unfit" 0 "takes 40 % of the time" env BITROOF_ROOT="$folder/guest" "$bitroof" machine

# Hostile trees: empty, binary, huge, wrong kinds.
mkdir "$folder/empty"
expect "an empty tree is a machine that says little" 0 "verdict +fit" env BITROOF_ROOT="$folder/empty" "$bitroof" machine
hostile=$folder/hostile
cp -r tests/machines/laptop-i7-8565u/root "$hostile"
find "$hostile" -type f | while read -r file; do head -c 5000 /dev/urandom > "$file"; done
check "random bytes everywhere do no harm" sh -c "BITROOF_ROOT='$hostile' '$bitroof' machine > '$folder/out'"
check "and no control character comes through" sh -c "! LC_ALL=C grep -q '[[:cntrl:]]' '$folder/out'"
find "$hostile" -type f | while read -r file; do : > "$file"; done
check "empty files do no harm" env BITROOF_ROOT="$hostile" "$bitroof" machine
find "$hostile" -type f | while read -r file; do
    head -c 300000 /dev/zero | tr '\0' '9' > "$file"
done
check "endless numbers do no harm" env BITROOF_ROOT="$hostile" "$bitroof" machine --json
rm "$hostile/proc/cpuinfo" && mkdir "$hostile/proc/cpuinfo"
rm "$hostile/proc/meminfo" && mkfifo "$hostile/proc/meminfo"
check "a folder or a FIFO in place of a file does not hang" timeout 10 env BITROOF_ROOT="$hostile" "$bitroof" machine
expect "a root that is not there is refused" 2 "not a directory" env BITROOF_ROOT="$folder/nowhere" "$bitroof" machine
expect "an unknown word is refused" 2 "unknown word" "$bitroof" machine --fats

# What gather_machine captures is understood like the machine itself.
check "gather_machine makes a tree" tools/gather_machine "$folder/self"
here() { "$bitroof" machine | grep -E '^(processor|kernels for)' > "$folder/live"; grep -E '^(processor|kernels for)' "$folder/self/expected.txt" | diff "$folder/live" -; }
check "that describes this machine" here

# Platform files are as strict as any input.
platform() { "$bitroof" run --platform "$1"; }
bad() { # NAME PATTERN SED-SCRIPT
    sed "$3" platforms/rpi3.json > "$folder/bad.json"
    expect "$1" 2 "$2" platform "$folder/bad.json"
}
bad "an unknown key in a platform is refused" 'unknown key "cpus"' 's/"cpu":/"cpus":/'
bad "a negative size" 'caches\[0\].size: expected a whole number from 256' 's/"size": 32768/"size": -32768/'
bad "a cache whose size is no multiple of its ways" 'no multiple of line x ways' 's/"size": 524288/"size": 524289/'
bad "a measured figure in a platform file" 'expected declared or predicted' 's/"provenance": "predicted"/"provenance": "measured"/'
bad "another schema" 'schema: expected' 's|bitroof-platform/1|bitroof-platform/9|'
bad "a wrong architecture" 'arch: expected x86_64' 's/"arch": "aarch64"/"arch": "mips"/'
head -c 900 platforms/rpi3.json > "$folder/cut.json"
expect "a platform file that is cut short" 2 "not JSON, or cut short" platform "$folder/cut.json"
finish
