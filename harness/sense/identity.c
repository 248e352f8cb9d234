// SPDX-License-Identifier: MIT
// Who this processor and this board are, from /proc/cpuinfo, the device tree and sysfs.
#include "bench/isa.h"
#include "harness/sense/sources.h"
#include "harness/sense/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FEATURES = 512 };

// Part numbers of Arm Ltd. (implementer 0x41) as each core's Technical Reference Manual gives them
// for MIDR_EL1.
static const struct {
    const char *part, *name;
} ARM_CORES[] = {
    {"0xc07", "Cortex-A7"},   {"0xc08", "Cortex-A8"},   {"0xc09", "Cortex-A9"},
    {"0xc0f", "Cortex-A15"},  {"0xd03", "Cortex-A53"},  {"0xd04", "Cortex-A35"},
    {"0xd05", "Cortex-A55"},  {"0xd07", "Cortex-A57"},  {"0xd08", "Cortex-A72"},
    {"0xd09", "Cortex-A73"},  {"0xd0a", "Cortex-A75"},  {"0xd0b", "Cortex-A76"},
    {"0xd0c", "Neoverse-N1"}, {"0xd0d", "Cortex-A77"},  {"0xd40", "Neoverse-V1"},
    {"0xd41", "Cortex-A78"},  {"0xd46", "Cortex-A510"}, {"0xd47", "Cortex-A710"},
    {"0xd49", "Neoverse-N2"}, {"0xd4f", "Neoverse-V2"},
};

static void name_arm_core(const char *cpuinfo, struct record_machine *record)
{
    char implementer[32], part[32], model[RECORD_SHORT];
    if (!tree_field(cpuinfo, "CPU implementer", implementer, sizeof implementer) ||
        !tree_field(cpuinfo, "CPU part", part, sizeof part))
        return;
    bool is_arm = strcmp(implementer, "0x41") == 0;
    snprintf(record->vendor, sizeof record->vendor, "%s%s", is_arm ? "ARM" : "implementer ",
             is_arm ? "" : implementer);
    snprintf(model, sizeof model, "part %s", part);
    for (size_t i = 0; is_arm && i < sizeof ARM_CORES / sizeof ARM_CORES[0]; i++) {
        if (strcmp(ARM_CORES[i].part, part) == 0)
            snprintf(model, sizeof model, "%s", ARM_CORES[i].name);
    }
    snprintf(record->model, sizeof record->model, "%s", model);
}

static void split_features(const char *line, struct record_machine *record)
{
    record->features = calloc(MOST_FEATURES, sizeof *record->features);
    if (record->features == NULL)
        return;
    while (*line != '\0' && record->features_count < MOST_FEATURES) {
        size_t length = strcspn(line, " ");
        if (length > 0 && length < RECORD_SHORT) {
            char *word = strndup(line, length);
            if (word == NULL)
                return;
            record->features[record->features_count++] = word;
        }
        line += length + (line[length] == ' ');
    }
}

static bool has(const struct record_machine *record, const char *feature)
{
    for (size_t i = 0; i < record->features_count; i++) {
        if (strcmp(record->features[i], feature) == 0)
            return true;
    }
    return false;
}

// What a captured tree's features mean in our words; the live machine is asked by isa_detect().
static uint32_t mask_of_features(const struct record_machine *r)
{
    uint32_t mask = 1u << ISA_PORTABLE;
    if (has(r, "sse4_1"))
        mask |= 1u << ISA_SSE41;
    bool avx2 = has(r, "avx2") && has(r, "fma");
    if (avx2)
        mask |= 1u << ISA_AVX2;
    bool avx512 =
        avx2 && has(r, "avx512f") && has(r, "avx512bw") && has(r, "avx512dq") && has(r, "avx512vl");
    if (avx512)
        mask |= 1u << ISA_AVX512;
    if (avx512 && has(r, "avx512_vnni"))
        mask |= 1u << ISA_AVX512VNNI;
    if (avx512 && has(r, "avx512_vpopcntdq") && has(r, "avx512_bitalg"))
        mask |= 1u << ISA_AVX512POPCNT;
    if (has(r, "asimd"))
        mask |= 1u << ISA_NEON;
    if (has(r, "asimd") && has(r, "asimddp"))
        mask |= 1u << ISA_NEONDOT;
    if (has(r, "neon"))
        mask |= 1u << ISA_NEON32;
    return mask;
}

static void read_board(const char *root, char *board, size_t size)
{
    char vendor[64] = "", name[64] = "";
    // Trees copied by tar may lack the /proc/device-tree link.
    if (tree_line(root, "/proc/device-tree/model", board, size) ||
        tree_line(root, "/sys/firmware/devicetree/base/model", board, size))
        return;
    (void)tree_line(root, "/sys/class/dmi/id/sys_vendor", vendor, sizeof vendor);
    (void)tree_line(root, "/sys/class/dmi/id/product_name", name, sizeof name);
    snprintf(board, size, "%s%s%s", vendor, vendor[0] != '\0' && name[0] != '\0' ? " " : "", name);
}

void identity_from_tree(const char *root, const char *cpuinfo, struct machine *machine)
{
    struct record_machine *record = &machine->record;
    char *flags = malloc(16384);
    if (flags != NULL && (tree_field(cpuinfo, "flags", flags, 16384) ||
                          tree_field(cpuinfo, "Features", flags, 16384)))
        split_features(flags, record);
    free(flags);
    if (tree_field(cpuinfo, "vendor_id", record->vendor, sizeof record->vendor))
        (void)tree_field(cpuinfo, "model name", record->model, sizeof record->model);
    else
        name_arm_core(cpuinfo, record);
    read_board(root, machine->facts.board, sizeof machine->facts.board);
    if (root[0] == '\0')
        return;
    machine->target.isa_mask = mask_of_features(record);
    if (!tree_line(root, "/uname-m", record->arch, sizeof record->arch)) {
        const char *arch = has(record, "lm")      ? "x86_64"
                           : has(record, "asimd") ? "aarch64"
                           : has(record, "neon")  ? "arm"
                                                  : "unknown";
        snprintf(record->arch, sizeof record->arch, "%s", arch);
    }
}

size_t caches_from_tree(const char *root, struct machine_cache *caches, size_t capacity)
{
    size_t count = 0;
    for (int index = 0; index < 8 && count < capacity; index++) {
        char path[128], type[32], list[256];
        int64_t level = 0, size = 0, line = 0, ways = 0;
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/level", index);
        if (!tree_number(root, path, 1, 4, &level))
            continue;
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/size", index);
        if (!tree_number(root, path, 256, INT64_C(1) << 40, &size))
            continue;
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/type", index);
        if (!tree_line(root, path, type, sizeof type))
            continue;
        snprintf(path, sizeof path,
                 "/sys/devices/system/cpu/cpu0/cache/index%d/coherency_line_size", index);
        (void)tree_number(root, path, 1, 4096, &line);
        snprintf(path, sizeof path,
                 "/sys/devices/system/cpu/cpu0/cache/index%d/ways_of_associativity", index);
        (void)tree_number(root, path, 1, 65536, &ways);
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/shared_cpu_list",
                 index);
        bool is_listed = tree_line(root, path, list, sizeof list);
        struct machine_cache *cache = &caches[count++];
        *cache = (struct machine_cache){.level = (int)level,
                                        .size = size,
                                        .line = (int)line,
                                        .ways = (int)ways,
                                        .shared_by = is_listed ? tree_list_count(list) : 0};
        const char *kind = strcmp(type, "Data") == 0          ? "data"
                           : strcmp(type, "Instruction") == 0 ? "instruction"
                                                              : "unified";
        snprintf(cache->kind, sizeof cache->kind, "%s", kind);
    }
    return count;
}
