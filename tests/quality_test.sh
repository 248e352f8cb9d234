#!/bin/sh
# The tree itself: kernel names and registration, format, file length, stray machine paths.
set -u
cd "$(dirname "$0")/.." || exit 1
. tests/script.sh

check "kernel files are named and registered" tools/check_kernels
if command -v clang-format > /dev/null; then
    check "clang-format has nothing to change" make -s format-check
else
    skip "clang-format has nothing to change" "clang-format is not installed"
fi
long_files() {
    find base bench analysis harness tests tools -name '*.[ch]' -exec wc -l {} + |
        awk '$2 != "total" && $1 > 600 { print; long = 1 } END { exit long }'
}
check "no source file is longer than 600 lines" long_files
points_up() { # an include that points to a higher floor
    ! grep -rnE '#include "(bench|analysis|harness)/' base --include='*.[ch]' &&
        ! grep -rnE '#include "(analysis|harness)/' bench --include='*.[ch]' &&
        ! grep -rnE '#include "harness/' analysis --include='*.[ch]'
}
check "includes point down only" points_up
finish
