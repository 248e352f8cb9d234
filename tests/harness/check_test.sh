#!/bin/sh
# `bitroof check` from outside: every kernel of this machine, thoroughly; and its bad input.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}

check "every kernel agrees with its reference, every variant, seed of the day" \
    "$bitroof" check --thorough --quiet --seed "$(date +%Y%m%d)"
kernel_names=$(mktemp)
"$bitroof" list kernels > "$kernel_names"
check "the names of all rows keep to the grammar and are unique" tools/check_kernels "$kernel_names"
rm -f "$kernel_names"
expect "an unknown instruction set is refused" 2 "unknown instruction set 'mmx'" \
    "$bitroof" check --isa mmx
expect "an instruction set of another machine is refused" 2 "this machine has no" \
    "$bitroof" check --isa "$([ "$(uname -m)" = x86_64 ] && echo neon || echo avx2)"
expect "a glob that matches nothing is refused" 2 "no kernel of this machine matches" \
    "$bitroof" check --kernels 'nothing*'
check "and in one line" sh -c "[ \$('$bitroof' check --kernels 'nothing*' 2>&1 | wc -l) -eq 1 ]"
expect "a seed that is none is refused" 2 "not a whole number" "$bitroof" check --seed twelve
expect "an unknown option is refused" 2 "unknown word '--fast'" "$bitroof" check --fast
expect "an unknown command is refused" 2 "unknown command" "$bitroof" chekc
expect "no command is refused" 2 "no command" "$bitroof"
expect "help names every command" 0 "bitroof check" "$bitroof" help
expect "a full disk is noticed" 5 "standard output" sh -c "'$bitroof' list kernels > /dev/full"
finish
