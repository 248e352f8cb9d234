#!/bin/sh
# The micro-kernels for the Cortex-A53, counted without a board: issue slots of the inner loops by the
# rules of pipeline.h, and instructions under the emulator, exactly.
# lane: arm
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh

NAME="cortex-a53 inner loops and instruction counts"
need() { # COMMAND...: the tool, or a skip that says what is missing
    "$@" > /dev/null 2>&1 || { skip "$NAME" "this does not work here: $*"; finish; }
}
need aarch64-linux-gnu-gcc --version
need qemu-aarch64 --version
need sh -c 'printf "#include <capstone/capstone.h>\nint main(void) { return 0; }\n" | cc -x c - -o /dev/null -lcapstone'

check "checker, driver and tracer build" make -s a53-checker
[ "$failed" -eq 0 ] || finish
a53=build/host/tests/a53

# ---- the inner loops -----------------------------------------------------------------------------
f32=$a53/matmul_f32_10x8_neon.o s8=$a53/matmul_s8_4x4_neon.o s8w7=$a53/matmul_s8w7_4x4_neon.o
planes=$a53/matmul_planes_4x32_neon.o
w4a8=$a53/matmul_w4a8_5x4_neon.o w4s8=$a53/matmul_w4s8_5x4_neon.o
w2a8=$a53/matmul_w2a8_5x4_neon.o w5a8=$a53/matmul_w5a8_5x4_neon.o
w4a8g=$a53/matmul_w4a8g_6x8_neon.o w4s8g=$a53/matmul_w4s8g_6x8_neon.o c4a8=$a53/matmul_c4a8_6x8_neon.o
w1a8_lookup=$a53/matmul_w1a8_2x32_neon_lookup.o w2a8_lookup=$a53/matmul_w2a8_2x32_neon_lookup.o
lanes=$a53/matmul_planes_4x32_neon_lanes.o bytes=$a53/matmul_planes_8x32_neon_bytes.o
# Of few bits: with what widens the sums after so many steps; scales by group: with what ends a group; look-ups:
# of one bit of the weights.
for loop in "$f32 tile_10 slots 1.25" "$s8 tile_4 macs 3.3" "$s8w7 tile_4 macs 4.3" \
    "$planes xor_4 macs 33" "$planes and_4 macs 33" "$planes xor_3 macs 30" \
    "$a53/matmul_lq_4x32_neon.o tile_4 macs 33" "$a53/matmul_lq_4x32_neon.o tile_3 macs 30" \
    "$w4a8 tile_5 macs 5.1 15" "$w4a8 tile_4 macs 5 15" "$w4s8 tile_5 macs 5.5 15" "$w4s8 tile_4 macs 5.4 15" \
    "$w2a8 tile_5 macs 5.2 63" "$w5a8 tile_5 macs 4.6 7" \
    "$w4a8g tile_6 lanes 3.2 2" "$w4a8g tile_6 lanes 3.8 8" "$w4s8g tile_6 lanes 3.4 2" "$w4s8g tile_6 lanes 4.1 8" \
    "$c4a8 tile_6 macs 2.7" "$w1a8_lookup tile_2 macs 7.6" "$w2a8_lookup tile_2 macs 6.6" \
    "$a53/matmul_w4a32_6x8_neon.o tile_6 macs 1.85" "$a53/matmul_bcq_1x8_neon_lookup.o bits_3 macs 1.7" \
    "$lanes tile_4_by_8 macs 7.8" "$lanes tile_4_by_4 macs 8" "$lanes tile_4_by_2 macs 7" \
    "$bytes tile_8 macs 7 14" "$bytes tile_7 macs 7 14" "$bytes tile_4 macs 6.3 14"; do
    # shellcheck disable=SC2086
    check "$(basename "${loop%% *}" .o): $($a53/check_loop $loop 2>&1)" $a53/check_loop $loop
done
# The same core in 32-bit state.
a53_32=$a53-32
if command -v arm-linux-gnueabihf-gcc > /dev/null; then
    check "32-bit micro-kernels build" make -s a53-32
    for loop in "$a53_32/matmul_planes_4x32_neon32.o xor_4 macs 31" "$a53_32/matmul_planes_4x32_neon32.o and_4 macs 31" \
        "$a53_32/matmul_s8_2x4_neon32.o tile_2 macs 2.7" "$a53_32/matmul_f32_4x8_neon32.o tile_4 slots 2.2"; do
        # shellcheck disable=SC2086
        check "$(basename "${loop%% *}" .o): $($a53/check_loop $loop 2>&1)" $a53/check_loop $loop
    done
    expect "the checker refuses what is too slow (32-bit)" 1 "limit 33.00" \
        $a53/check_loop $a53_32/matmul_planes_4x32_neon32.o xor_4 macs 33
else
    skip "32-bit inner loops" "no arm-linux-gnueabihf-gcc"
fi
# The checker can say no: 7-bit speed from 8-bit weights, and better than the loads allow.
expect "the checker refuses what is too slow (int8)" 1 "limit 4.30" $a53/check_loop $s8 tile_4 macs 4.3
expect "the checker refuses what is too slow (fp32)" 1 "limit 1.20" $a53/check_loop $f32 tile_10 slots 1.2
expect "the checker refuses what is too slow (bits)" 1 "limit 34.50" $a53/check_loop $planes xor_4 macs 34.5
expect "the checker counts what is done with the sums" 1 "limit 5.50" $a53/check_loop $w4s8 tile_5 macs 5.5 5
expect "a function without a loop is an error" 2 "no function" $a53/check_loop $f32 tile_11 slots 1.25

# ---- instructions under the emulator -------------------------------------------------------------
# field FILE NAME [REGION]: a number of the tracer's JSON, of the whole program or of region 0.
field() {
    if [ "${3:-}" = region ]; then text=${1#*\"regions\"}; else text=${1%%\"regions\"*}; fi
    echo "$text" | sed -n "s/.*\"$2\": \([0-9]*\).*/\1/p"
}
trace() { # MICRO LENGTH CALLS: the tracer's JSON
    qemu-aarch64 -cpu cortex-a53 -plugin build/host/tracer.so,out="$a53/trace.json" "$a53/driver" "$1" "$2" "$3" &&
        cat "$a53/trace.json"
}
per_call() { # MICRO LENGTH: sets `one`, `more`: traces of n and 2n calls
    one=$(trace "$1" "$2" 10) && more=$(trace "$1" "$2" 20) && [ -n "$one" ] && [ -n "$more" ]
}
difference() { # NAME: of one call; fails when 10 calls are no multiple of 10
    d=$(($(field "$more" "$1") - $(field "$one" "$1")))
    [ $((d % 10)) -eq 0 ] && echo $((d / 10))
}
counted() { # MICRO LENGTH CLASS EXPECTED
    per_call "$1" "$2" || return 1
    got=$(difference "$3") || return 1
    echo "$1 length $2: $got $3 instructions a call, expected $4"
    [ "$got" = "$4" ]
}
# multiply-adds of a tile / multiply-adds of an instruction
check "fp32: fmla of a call, K = 256" counted matmul_f32_10x8_neon 256 fmla $((10 * 8 * 256 / 4))
check "fp32: fmla of a call, K = 255: nothing is padded" counted matmul_f32_10x8_neon 255 fmla $((10 * 8 * 255 / 4))
check "int8: multiplications of a call, K = 256" counted matmul_s8_4x4_neon 256 multiply_long $((4 * 4 * 256 / 8))
check "int8: sadalp every 16 (and one empty one)" counted matmul_s8_4x4_neon 256 accumulate_pairs $((4 * 4 * 256 / 16 + 1))
check "7-bit: sadalp every 32 (and one empty one)" counted matmul_s8w7_4x4_neon 256 accumulate_pairs $((4 * 4 * 256 / 32 + 1))
check "w4a8: multiplications of a call, K = 256" counted matmul_w4a8_5x4_neon 256 multiply_long $((5 * 4 * 256 / 8))
check "w4s8: multiplications of a call, K = 255" counted matmul_w4s8_5x4_neon 255 multiply_long $((5 * 4 * 256 / 8))
loop_instructions() { # MICRO FUNCTION K: the growth from K to 2K is what the loop's length says
    per_call "$1" "$3" || return 1
    short=$(difference instructions) || return 1
    per_call "$1" $((2 * $3)) || return 1
    long=$(difference instructions) || return 1
    loop=$($a53/check_loop "$a53/$1.o" "$2" show 0 | grep -c '^ *[0-9]* *[a-z]')
    echo "$1: $short and $long instructions, loop of $loop for $4 activations"
    [ $(((long - short) * $4)) -eq $((loop * $3)) ]
}
check "fp32: instructions grow by the loop" loop_instructions matmul_f32_10x8_neon tile_10 256 4
check "int8: instructions grow by the loop" loop_instructions matmul_s8_4x4_neon tile_4 256 16
check "7-bit: instructions grow by the loop" loop_instructions matmul_s8w7_4x4_neon tile_4 256 32
region_agrees() { # the marked region holds ten calls
    per_call matmul_f32_10x8_neon 256 || return 1
    region=$(field "$one" instructions region)
    [ $((region / 10)) -le "$(difference instructions)" ] && [ "$(field "$one" fmla region)" -eq $((10 * 5120)) ]
}
check "the tracer's region holds the calls and little else" region_agrees
finish
