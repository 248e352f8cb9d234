#!/bin/sh
# ARM under emulation: both cross builds compile, and every kernel of theirs agrees with its reference.
# lane: arm
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh

# on PLATFORM EMULATOR ROOT ARGUMENTS...: the platform's program under an emulator.
on() {
    platform=$1 emulator=$2 root=$3
    shift 3
    # shellcheck disable=SC2086
    $emulator -L "$root" -E LD_LIBRARY_PATH="$PWD/build/$platform/lib:$root/lib" \
        "build/$platform/bitroof" "$@"
}

for tool in aarch64-linux-gnu-gcc qemu-aarch64 arm-linux-gnueabihf-gcc qemu-arm; do
    command -v "$tool" > /dev/null || {
        skip "ARM under emulation" "$tool is not installed (make setup names its package)"
        finish
    }
done

check "rpi3 builds" make -s -j"$(nproc)" PLATFORM=rpi3 package
check "rpi3: every kernel of a Cortex-A53" \
    on rpi3 "qemu-aarch64 -cpu cortex-a53" /usr/aarch64-linux-gnu check --quiet
check "rpi3: the dot-product kernels, on a processor that has it" \
    on rpi3 "qemu-aarch64 -cpu max" /usr/aarch64-linux-gnu check --quiet --kernels '*neondot*'
# The programs that test what only ARM's own kernels and ceilings say of themselves.
UNIT_TESTS="tests/bench/ceiling/ceiling_test tests/bench/low_bits_test"
# shellcheck disable=SC2086
check "rpi3: unit tests build" make -s -j"$(nproc)" PLATFORM=rpi3 \
    $(for unit in $UNIT_TESTS; do echo "build/rpi3/$unit"; done)
for unit in $UNIT_TESTS; do
    check "rpi3: $unit" qemu-aarch64 -cpu max -L /usr/aarch64-linux-gnu \
        -E LD_LIBRARY_PATH="$PWD/build/rpi3/sysroot/usr/lib/aarch64-linux-gnu:/usr/aarch64-linux-gnu/lib" \
        "build/rpi3/$unit"
done
expect "a Cortex-A53 has no dot product" 2 "no kernel of this machine matches" \
    on rpi3 "qemu-aarch64 -cpu cortex-a53" /usr/aarch64-linux-gnu check --kernels '*neondot*'
check "rpi3-32 builds" make -s -j"$(nproc)" PLATFORM=rpi3-32 package
check "rpi3-32: every kernel" on rpi3-32 qemu-arm /usr/arm-linux-gnueabihf check --quiet

finish
