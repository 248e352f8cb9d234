#!/bin/sh
# `bitroof duel` and `make duel` from outside: bad input, and one short duel of a build with itself.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
BITROOF_LOCK=$(mktemp -u)
export BITROOF_LOCK

expect "no other program" 2 "name the program" "$bitroof" duel
expect "a program that is none" 2 "not a program" "$bitroof" duel /nonexistent
expect "too few rounds" 2 "whole number from 12" "$bitroof" duel "$bitroof" --rounds 3
expect "a commit that is none" 2 "is no commit" tools/duel nonsense "$bitroof"
# Identical programs: whatever this busy machine says, it is a verdict on a measured ratio.
expect "a duel with itself" 0 'time x [0-9.]+ \[' sh -c \
    "'$bitroof' duel '$bitroof' --suite quick --problems matmul_1x1000x1000 --kernels 'matmul_s8_4x4_portable' --rounds 12; code=\$?; [ \$code -le 1 ] && exit 0; exit \$code"
expect "a program that is no bitroof" 0 "the other build: " \
    "$bitroof" duel /bin/true --suite quick --problems matmul_1x1000x1000 --kernels matmul_s8_4x4_portable --rounds 12
rm -f "$BITROOF_LOCK"
finish
