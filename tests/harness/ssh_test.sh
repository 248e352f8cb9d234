#!/bin/sh
# A run over ssh, against an sshd of our own on the loopback device, which runs the ARM program through
# the emulator. Everything (keys, configuration, the board's home) is in a temporary folder.
# lane: arm
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
package=build/rpi3/package
sshd=$(command -v sshd || echo /usr/sbin/sshd)

missing=""
[ -x "$sshd" ] || missing="no sshd (openssh-server)"
command -v ssh > /dev/null && command -v ssh-keygen > /dev/null || missing="no ssh client"
command -v qemu-aarch64 > /dev/null || missing="no qemu-aarch64"
command -v aarch64-linux-gnu-gcc > /dev/null || missing="no ARM compiler"
[ "$(id -u)" = 0 ] || missing="sshd as another user needs a login of its own"
if [ -z "$missing" ] && ! make -s package PLATFORM=rpi3 > /dev/null 2>&1; then
    missing="make package PLATFORM=rpi3 fails here (no ARM libraries to be had?)"
fi
if [ -n "$missing" ]; then
    skip "runs over ssh" "$missing"
    finish
fi

folder=$(mktemp -d) || exit 1
daemon=""
cleanup() {
    [ -n "$daemon" ] && kill "$daemon" 2> /dev/null
    rm -rf "$folder"
}
trap cleanup EXIT
ssh-keygen -q -t ed25519 -N '' -f "$folder/host_key"
ssh-keygen -q -t ed25519 -N '' -f "$folder/key"
cp "$folder/key.pub" "$folder/authorized_keys"
chmod 600 "$folder/authorized_keys"
mkdir "$folder/board"
[ -d /run/sshd ] || mkdir -p /run/sshd # where sshd wants its empty directory
port=0
start_daemon() {
    # A port that is taken makes sshd end at once: try another one.
    for try in 1 2 3 4 5; do
        port=$((20000 + ($$ * 7 + try * 1013) % 20000))
        cat > "$folder/sshd_config" << END
Port $port
ListenAddress 127.0.0.1
HostKey $folder/host_key
AuthorizedKeysFile $folder/authorized_keys
PidFile none
PasswordAuthentication no
PermitRootLogin yes
StrictModes no
UsePAM no
SetEnv XDG_CACHE_HOME=$folder/board BITROOF_LOCK=$folder/board/lock
END
        "$sshd" -D -e -f "$folder/sshd_config" 2> "$folder/sshd.log" &
        daemon=$!
        sleep 0.5
        kill -0 "$daemon" 2> /dev/null && return 0
    done
    return 1
}
if ! start_daemon; then
    skip "runs over ssh" "sshd does not start: $(tail -n 1 "$folder/sshd.log")"
    daemon=""
    finish
fi
write_config() { # PORT
    cat > "$folder/ssh_config" << END
Host board
    HostName 127.0.0.1
    Port $1
    User root
    IdentityFile $folder/key
    IdentitiesOnly yes
    StrictHostKeyChecking accept-new
    UserKnownHostsFile $folder/known_hosts
END
}
write_config "$port"
export BITROOF_SSH="ssh -F $folder/ssh_config"
# The board of this test: the platform, and an emulator in front of the program over there.
sed 's|"arch": "aarch64",|"arch": "aarch64", "remote_runner": "qemu-aarch64 -cpu cortex-a53 -L /usr/aarch64-linux-gnu",|' \
    platforms/rpi3.json > "$folder/rpi3.json"
suite=$folder/tiny.json
cat > "$suite" << 'END'
{"name": "tiny", "description": "for tests", "problems": ["matmul_1x64x64", "matmul_8x32x32"],
 "precisions": ["f32", "s8"], "variants": ["best"], "caches": ["warm"], "ceilings": "none",
 "sweep_points_per_octave": 2, "launches": 5, "ceiling_launches": 1, "warmup_cap_s": 0.1,
 "budgets_s": {"ceilings": 10, "check": 60, "kernels": 10}}
END
run() {
    "$bitroof" run --platform "$folder/rpi3.json" --host board --suite "$suite" "$@"
}

expect "a run over ssh writes the record here" 0 "tiny-record.json" \
    run --out "$folder/tiny-record.json"
check "the record is there" test -s "$folder/tiny-record.json"
expect "it says which platform it is of" 0 '"platform":[[:space:]]*"rpi3"' cat "$folder/tiny-record.json"
expect "its times are null, with the reason" 0 'emulated by qemu-aarch64: its clock means nothing' \
    cat "$folder/tiny-record.json"
check "the journal came with it" test -s "$folder/tiny-record.json.samples.jsonl"
check "nothing of it stands elsewhere than in the board's cache folder" test -x \
    "$folder/board/bitroof/rpi3/bitroof"

# The board has forgotten all, the record is lost, the journal is here: nothing is measured twice.
rm -rf "$folder/board/bitroof" "$folder/tiny-record.json"
lines=$(wc -l < "$folder/tiny-record.json.samples.jsonl")
expect "--resume goes on from the journal here" 0 "tiny-record.json" \
    run --resume --out "$folder/tiny-record.json"
check "and writes the record" test -s "$folder/tiny-record.json"
check "and measures nothing twice" test \
    "$(wc -l < "$folder/tiny-record.json.samples.jsonl")" -eq "$lines"

expect "a wrong option is refused over there, too" 2 "unknown word '--fast'" run --fast
expect "a suite that is none is refused over there, with its one line" 2 "no-such-suite" \
    "$bitroof" run --platform "$folder/rpi3.json" --host board --suite no-such-suite \
    --out "$folder/none.json"
check "then nothing is written" test ! -e "$folder/none.json"

# Stopped in the middle (of a suite without networks, whose answers this machine would first work
# out): the journal is here, the run over there has ended, --resume goes on.
interrupted() {
    "$bitroof" run --platform "$folder/rpi3.json" --host board --suite table \
        --out "$folder/stopped.json" > "$folder/stopped.log" 2>&1 &
    pid=$!
    # Once the journal over there has its first launch, there is something to lose.
    for wait in $(seq 100); do
        [ "$(cat "$folder"/board/bitroof/rpi3/run/stopped.json.samples.jsonl 2> /dev/null | wc -l)" -ge 2 ] && break
        sleep 0.3
    done
    kill -TERM "$pid"
    wait "$pid"
    [ -s "$folder/stopped.json.samples.jsonl" ] || { tail -5 "$folder/stopped.log"; false; }
}
check "a run that is stopped leaves its journal here" interrupted
gone() {
    for wait in $(seq 50); do
        pgrep -f "$folder/board" > /dev/null || pgrep -f 'bitroof run --out run/stopped.json' > /dev/null || return 0
        sleep 0.2
    done
    return 1
}
check "and does not go on over there" gone

kill "$daemon"
wait "$daemon" 2> /dev/null
daemon=""
expect "an unreachable host is one line and exit 2" 2 "^bitroof: board cannot be reached: .*" run
expect "a host that is an option is refused" 2 "expected user@board" \
    "$bitroof" run --platform rpi3 --host -oProxyCommand=touch
expect "an unknown platform is refused, with the list" 2 "unknown platform 'rpi9'; there are: host rpi3" \
    "$bitroof" run --platform rpi9
expect "a host without a platform is refused" 2 "needs --platform" "$bitroof" run --host board
finish
