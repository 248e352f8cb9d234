// SPDX-License-Identifier: MIT
#include "harness/sense/machine.h"

#include "bench/isa.h"
#include "harness/sense/clock.h"
#include "harness/sense/platform.h"
#include "harness/sense/sources.h"
#include "harness/sense/tree.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>

enum { MOST_CACHES = 8, CPUINFO_BYTES = 64 << 10 };

static void read_system(const char *root, struct record_machine *record)
{
    char line[RECORD_TEXT];
    struct utsname name;
    if (root[0] == '\0' && uname(&name) == 0) {
        snprintf(record->kernel, sizeof record->kernel, "%.60s %.90s", name.sysname, name.release);
        snprintf(record->arch, sizeof record->arch, "%.60s", name.machine);
    } else if (tree_line(root, "/proc/sys/kernel/osrelease", line, sizeof line)) {
        snprintf(record->kernel, sizeof record->kernel, "Linux %.200s", line);
    }
    record->cores = 1;
    if (tree_line(root, "/sys/devices/system/cpu/online", line, sizeof line) &&
        tree_list_count(line) > 0)
        record->cores = tree_list_count(line);
    char information[4096], total[64];
    long long kibibytes = 0;
    if (tree_text(root, "/proc/meminfo", information, sizeof information) > 0 &&
        tree_field(information, "MemTotal", total, sizeof total) &&
        sscanf(total, "%18lld kB", &kibibytes) == 1 && kibibytes > 0 && kibibytes < 1LL << 40)
        record->memory_bytes = kibibytes * 1024;
}

static void fill_target(const struct record_machine *record, struct target *target)
{
    for (size_t i = 0; i < record->caches_count; i++) {
        const struct machine_cache *cache = &record->caches[i];
        if (strcmp(cache->kind, "instruction") == 0)
            continue;
        if (cache->level == 1)
            target->l1d_bytes = (size_t)cache->size;
        else if (cache->level == 2)
            target->l2_bytes = (size_t)cache->size;
        else if (cache->level == 3)
            target->l3_bytes = (size_t)cache->size;
        if (cache->level == 1 && cache->line > 0)
            target->line_bytes = (size_t)cache->line;
    }
}

// Under an emulator sysfs and procfs are those of the machine that emulates. The platform file says
// what the board has.
static void take_platform(const struct platform *platform, struct machine *machine)
{
    struct record_machine *record = &machine->record;
    snprintf(record->vendor, sizeof record->vendor, "%s", platform->vendor);
    snprintf(record->model, sizeof record->model, "%s", platform->model);
    snprintf(machine->facts.board, sizeof machine->facts.board, "%.120s", platform->title);
    record->cores = platform->cores;
    record->memory_bytes = platform->memory_bytes;
    record->caches_count = platform->caches_count;
    memcpy(record->caches, platform->caches, platform->caches_count * sizeof *record->caches);
}

static void sense_emulated(struct machine *machine)
{
    struct record_machine *record = &machine->record;
    char cpuinfo[CPUINFO_BYTES];
    read_system("", record);
    // qemu-user gives the guest's cpuinfo on some architectures only; features are for the record.
    if (strcmp(record->arch, "x86_64") != 0 &&
        tree_text("", "/proc/cpuinfo", cpuinfo, sizeof cpuinfo) > 0 &&
        strstr(cpuinfo, "CPU implementer") != NULL)
        identity_from_tree("", cpuinfo, machine);
    record->cores = 1;
    record->memory_bytes = 0;
    machine->facts.board[0] = '\0';
    const char *name = getenv("BITROOF_PLATFORM");
    struct platform platform;
    if (name != NULL && platform_load(name, &platform, NULL) == STATUS_OK)
        take_platform(&platform, machine);
    snprintf(record->kernel + strlen(record->kernel),
             sizeof record->kernel - strlen(record->kernel), " (of the machine that emulates)");
    record->aslr = true;
    record->load = NAN;
    machine->facts.steal = NAN;
    record->clock_hz.provenance = PROVENANCE_MEASURED;
    snprintf(record->clock_hz.reason, sizeof record->clock_hz.reason, "%s",
             machine->facts.emulated);
}

static void sense_real(const char *root, struct machine *machine)
{
    struct record_machine *record = &machine->record;
    char *cpuinfo = malloc(CPUINFO_BYTES);
    if (cpuinfo == NULL)
        return;
    tree_text(root, "/proc/cpuinfo", cpuinfo, CPUINFO_BYTES);
    read_system(root, record);
    identity_from_tree(root, cpuinfo, machine);
    bool is_live = root[0] == '\0';
    if (is_live) {
        (void)identity_from_cpuid(record->vendor, sizeof record->vendor, record->model,
                                  sizeof record->model);
        record->caches_count = topology_caches(record->caches, MOST_CACHES);
    }
    if (record->caches_count == 0)
        record->caches_count = caches_from_tree(root, record->caches, MOST_CACHES);
    health_read(root, machine);
    free(cpuinfo);
    if (is_live) {
        record->clock_hz.value = clock_core_hz(0.05);
        if (!(record->clock_hz.value > 0))
            snprintf(record->clock_hz.reason, sizeof record->clock_hz.reason,
                     "the clock does not move");
    } else {
        snprintf(record->clock_hz.reason, sizeof record->clock_hz.reason,
                 "a captured tree has no clock");
    }
}

enum status machine_sense(const char *root, struct machine *machine, struct error *error)
{
    *machine = (struct machine){.target = target_default()};
    struct record_machine *record = &machine->record;
    record->clock_hz.value = NAN;
    record->clock_hz.provenance = PROVENANCE_MEASURED;
    if (root == NULL)
        root = getenv("BITROOF_ROOT");
    if (root == NULL || strcmp(root, "/") == 0)
        root = "";
    struct stat status;
    if (root[0] != '\0' && (stat(root, &status) != 0 || !S_ISDIR(status.st_mode)))
        return error_set(error, STATUS_USAGE,
                         "%.200s: not a directory; give the root of a captured machine", root);
    if (strlen(root) >= sizeof machine->facts.root)
        return error_set(error, STATUS_USAGE, "%.200s...: path too long", root);
    record->caches = calloc(MOST_CACHES, sizeof *record->caches);
    if (record->caches == NULL)
        return error_set(error, STATUS_FAILED, "no memory to describe the machine");
    snprintf(machine->facts.root, sizeof machine->facts.root, "%s", root);
    const char *emulated = getenv("BITROOF_EMULATED");
    if (root[0] == '\0' && emulated != NULL && emulated[0] != '\0') {
        snprintf(machine->facts.emulated, sizeof machine->facts.emulated, "%s", emulated);
        sense_emulated(machine);
    } else {
        sense_real(root, machine);
    }
    fill_target(record, &machine->target);
    health_judge(machine);
    return STATUS_OK;
}

void machine_free(struct machine *machine)
{
    struct record_machine *record = &machine->record;
    for (size_t i = 0; i < record->features_count; i++)
        free(record->features[i]);
    for (size_t i = 0; i < record->warnings_count; i++)
        free(record->warnings[i]);
    free(record->features);
    free(record->warnings);
    free(record->caches);
    free(record->counters);
    *machine = (struct machine){0};
}
