#!/bin/sh
# The unit tests and every kernel again, built with AddressSanitizer and UndefinedBehaviorSanitizer.
set -u
cd "$(dirname "$0")/.." || exit 1
. tests/script.sh
build=build/host-sanitize
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1

check "the sanitized tree builds" make -s -j"$(nproc)" BUILD=$build MODE=sanitize build tests-build
programs=$(find tests -name '*_test.c' | sed "s|^\(.*\)\.c$|$build/\1|" | LC_ALL=C sort)
for program in $programs; do
    check "sanitized $program" "$program"
done
check "sanitized: every kernel" "$build/bitroof" check --quiet
finish
