#!/bin/sh
# A run of the ARM programs under the emulator, from what make package left.
# lane: arm
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cat > "$folder/tiny.json" << 'END'
{"name": "tiny", "description": "for tests", "problems": ["matmul_1x64x64", "matmul_8x32x32"],
 "precisions": ["f32", "s8"], "variants": ["best"], "caches": ["warm"], "ceilings": "none",
 "sweep_points_per_octave": 2, "launches": 5, "ceiling_launches": 1, "warmup_cap_s": 0.1,
 "budgets_s": {"ceilings": 10, "check": 60, "kernels": 10}}
END

emulated() { # PLATFORM COMPILER EMULATOR
    command -v "$2" > /dev/null || { skip "$1 emulated" "no $2"; return; }
    command -v "$3" > /dev/null || { skip "$1 emulated" "no $3"; return; }
    if ! make -s package PLATFORM="$1" > "$folder/make.log" 2>&1; then
        # Without a network there are no ARM libraries; a compiler's complaint is a failure.
        if grep -q '^sysroot: ' "$folder/make.log"; then
            skip "$1 emulated" "$(grep '^sysroot: ' "$folder/make.log")"
        else
            check "$1: make package" sh -c "tail -n 20 '$folder/make.log'; false"
        fi
        return
    fi
    expect "$1: a run under the emulator" 0 "$1.json" \
        "$bitroof" run --platform "$1" --suite "$folder/tiny.json" --out "$folder/$1.json"
    expect "$1: its times are null, and why" 0 "emulated by $3 [0-9.]+: its clock means nothing" \
        cat "$folder/$1.json"
    expect "$1: the machine is the board of the platform file" 0 '"Cortex-A53"' cat "$folder/$1.json"
    check "$1: no time was taken" sh -c "! grep -E '\"median\":[[:space:]]*[0-9]' '$folder/$1.json'"
    # The folder is all that is needed: from elsewhere, without this tree.
    cp -r "build/$1/package" "$folder/copy-$1"
    expect "$1: the copied folder finds its files" 0 "quick" sh -c \
        "cd / && $3 -L /usr/${2%-gcc} '$folder/copy-$1/bitroof' list suites"
    check "$1: it needs no library that is not in it, but the C library's" needs_nothing "$1" "${2%gcc}objdump"
}
needs_nothing() { # PLATFORM OBJDUMP
    for file in build/"$1"/package/bitroof build/"$1"/package/lib/*; do
        for name in $("$2" -p "$file" | sed -n 's/^ *NEEDED *//p'); do
            case $name in
            libc.so.6 | libm.so.6 | ld-linux* | libpthread.so.0 | libdl.so.2 | librt.so.1) ;;
            *) [ -e "build/$1/package/lib/$name" ] || { echo "$file needs $name"; return 1; } ;;
            esac
        done
    done
}
emulated rpi3 aarch64-linux-gnu-gcc qemu-aarch64
emulated rpi3-32 arm-linux-gnueabihf-gcc qemu-arm
if [ -d build/rpi3/package ]; then
    mkdir "$folder/bin"
    expect "without an emulator it says what to install" 2 "qemu-aarch64 is not installed" \
        env PATH="$folder/bin" "$bitroof" run --platform rpi3
fi
finish
