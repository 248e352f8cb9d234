#!/bin/sh
# `bitroof memory` and `bitroof list networks` from outside: what they print, and their bad input.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/script.sh
bitroof=${BITROOF:-build/host/bitroof}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$bitroof" memory --perspectives > "$work/perspectives.md"
check "docs/two-perspectives.md is what make perspectives writes" \
    cmp "$work/perspectives.md" docs/two-perspectives.md
"$bitroof" memory --pokebnn > "$work/pokebnn.md"
check "docs/pokebnn-costs.md is what make perspectives writes" \
    cmp "$work/pokebnn.md" docs/pokebnn-costs.md
expect "PokeBNN's ACE" 0 'convolutions and gates 4 091 469 824 ACE' "$bitroof" memory --pokebnn
expect "PokeBNN's costs of another network" 2 "pokebnn is about networks of its own.*'vgg16'" \
    "$bitroof" memory vgg16 --pokebnn
expect "VGG-16 under R0" 0 '^vgg16 +15470.26 +138344 +674.72 +45.86 +compute +memory 34 % +memory 21 %' \
    "$bitroof" memory vgg16 --rule R0
expect "two networks and a choice of platforms" 0 '^alexnet.* 5.72 +memory 2.6 % +memory 54 %$' \
    "$bitroof" memory vgg16 alexnet --platforms=xavier,rpi3
expect "real widths" 0 '^shufflenet_v1_0.5x_g3 .* 5\.22 +14\.39' \
    "$bitroof" memory shufflenet_v1_0.5x_g3 --widths 8
expect "weights of one bit, activations of two" 0 'Weights of 1 and activations of 2 bits' \
    "$bitroof" memory riptide_squeezenet --widths 1,2
expect "layer by layer" 0 '^fire2/expand3x3 +conv +28.901 +200.7 +37.1 +802.8 +0.0 +55.5 ' \
    "$bitroof" memory squeezenet_v1.1 --layers
expect "Markdown" 0 '^\| vgg16 \| 15470.26 \|' "$bitroof" memory --markdown
expect "JSON" 0 '"total":[[:space:]]*674724928' "$bitroof" memory vgg16 --json
expect "networks are listed with their costs" 0 '^squeezenet_v1.1 +387.75 +1232 ' \
    "$bitroof" list networks
expect "and as JSON" 0 '"macs":[[:space:]]*387747520' "$bitroof" list networks --json

cp bench/networks/definitions/har_cnn.json "$work/mine.json"
expect "a file of one's own" 0 '^har_cnn ' "$bitroof" memory "$work/mine.json"
sed 's/"kernel": \[1, 3\]/"kernel": [1, 300], "pad": 0/; s/"pad": 0, "pad": "same"/"pad": 0/' \
    "$work/mine.json" > "$work/wide.json"
expect "a network that does not fit is refused with its place" 2 \
    'wide.json: \$.layers\[4\]: kernel: larger than its input' "$bitroof" memory "$work/wide.json"
head -c 300 "$work/mine.json" > "$work/cut.json"
expect "a file that is cut short" 2 'cut.json:[0-9]+:[0-9]+: not JSON' \
    "$bitroof" memory "$work/cut.json"
expect "an unknown network" 2 "network 'nosuch': no such definition" "$bitroof" memory nosuch
check "and in one line" sh -c "[ \$('$bitroof' memory nosuch 2>&1 | wc -l) -eq 1 ]"
expect "a variant of a rule" 0 "^vgg16 .* 205.48 " "$bitroof" memory vgg16 --rule R0_nopool_nodense
expect "an unknown rule" 2 "no rule 'R9'; there are: R0 R0cs" "$bitroof" memory --rule R9
for widths in 0 33 eight 8, 8,x 8,8,8 ''; do
    expect "widths '$widths'" 2 'not a number of bits' "$bitroof" memory --widths "$widths"
done
expect "an unknown platform" 2 "no platform 'pdp11'; there are: rpi3 v100" \
    "$bitroof" memory --platforms rpi3,pdp11
echo '{"format": "bitroof-chips/1", "chips": [{"name": "x"}]}' > "$work/chips.json"
expect "a wrong file of platforms" 2 'chips.json: \$.chips\[0\].title: missing' \
    "$bitroof" memory --platforms "$work/chips.json"
expect "a full disk is noticed" 5 "standard output" sh -c "'$bitroof' memory > /dev/full"
finish
