#!/bin/sh
# tools/setup on made-up machines: a PATH of a few real tools and stand-ins for apt-get, dpkg-query, id.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

machine() { # NAME: a machine without a compiler, whose apt-get writes down what it is told
    rm -rf "$folder/bin"
    mkdir "$folder/bin"
    for tool in sh uname mktemp grep head tail env rm cat make; do
        ln -s "$(command -v $tool)" "$folder/bin/$tool"
    done
    cat > "$folder/bin/apt-get" << END
#!/bin/sh
echo "\$@" >> "$folder/log"
END
    printf '#!/bin/sh\nexit 1\n' > "$folder/bin/dpkg-query"
    printf '#!/bin/sh\necho "  Candidate: 1.0"\n' > "$folder/bin/apt-cache"
    printf '#!/bin/sh\necho 0\n' > "$folder/bin/id"
    chmod +x "$folder"/bin/*
    : > "$folder/log"
}
here=$(pwd)
# In the temporary folder: after an installation it removes what builds below the folder have found out.
setup() { (cd "$folder" && PATH=$folder/bin /bin/sh "$here/tools/setup" "$@"); }
quiet_setup() { AUTO_SETUP=0 setup "$@"; }

machine
expect "a machine without a compiler names gcc" 0 "setup: installing.* gcc" setup bench
check "and installs it" grep -q 'install -y --no-install-recommends.* gcc' "$folder/log"
machine
expect "AUTO_SETUP=0 prints the command and refuses" 2 "run: apt-get install --no-install-recommends.* gcc" \
    quiet_setup bench
check "and calls nothing" test ! -s "$folder/log"
machine
printf '#!/bin/sh\necho 1000\n' > "$folder/bin/id"
expect "without rights it prints the command" 2 "as root, run: apt-get install.* gcc" setup bench
printf '#!/bin/sh\n[ "$1" = -n ] && shift\nexec "$@"\n' > "$folder/bin/sudo"
ln -s /bin/true "$folder/bin/true"
chmod +x "$folder/bin/sudo"
expect "passwordless sudo will do" 0 "setup: installing.* gcc" setup bench
machine
rm "$folder/bin/apt-get"
expect "without apt-get it names the packages" 2 "missing \(Debian names\):.* gcc.*no apt-get" setup bench
machine
printf '#!/bin/sh\necho "E: Unable to fetch" ; exit 100\n' > "$folder/bin/apt-get"
expect "an apt-get that fails is one line and exit 2" 2 "apt-get failed: E: Unable to fetch" setup bench
machine
expect "a cross goal names compiler, library and emulator" 2 \
    "gcc-arm-linux-gnueabihf.*qemu-user" quiet_setup cross-arm
machine
printf '#!/bin/sh\necho installed\n' > "$folder/bin/dpkg-query"
check "what dpkg has is not installed again" setup bench
check "nothing was called" test ! -s "$folder/log"
expect "an unknown goal is refused" 2 "unknown goal" setup dance

fast() {
    start=$(date +%s%N)
    tools/setup bench > "$folder/out" 2>&1 && [ ! -s "$folder/out" ] || return 1
    [ $((($(date +%s%N) - start) / 1000000)) -lt 1000 ]
}
if tools/setup bench > /dev/null 2>&1; then
    check "nothing missing: silent and quick" fast
else
    skip "nothing missing: silent and quick" "something is missing here"
fi
expect "an ARM library folder needs a known architecture" 2 "unknown architecture" tools/sysroot mips "$folder/s"
finish
