// SPDX-License-Identifier: MIT
// Is this machine fit to measure? What could spoil times, in plain words, and what to do about it.
#include "harness/sense/sources.h"
#include "harness/sense/tree.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WARNINGS = 32 };

void machine_warn(struct machine *machine, const char *format, ...)
{
    struct record_machine *record = &machine->record;
    if (record->warnings == NULL)
        record->warnings = calloc(MOST_WARNINGS, sizeof *record->warnings);
    if (record->warnings == NULL || record->warnings_count == MOST_WARNINGS)
        return;
    char *line = malloc(RECORD_TEXT);
    if (line == NULL)
        return;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, RECORD_TEXT, format, arguments);
    va_end(arguments);
    record->warnings[record->warnings_count++] = line;
}

// One governor for all processors, or "mixed".
static void read_governor(const char *root, int processors, char *governor, size_t size)
{
    for (int i = 0; i < processors && i < 1024; i++) {
        char path[96], line[RECORD_SHORT];
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/cpufreq/scaling_governor", i);
        if (!tree_line(root, path, line, sizeof line))
            continue;
        if (governor[0] == '\0')
            snprintf(governor, size, "%s", line);
        else if (strcmp(governor, line) != 0)
            snprintf(governor, size, "mixed");
    }
}

static void read_turbo(const char *root, char *turbo, size_t size)
{
    int64_t value = 0;
    if (tree_number(root, "/sys/devices/system/cpu/intel_pstate/no_turbo", 0, 1, &value))
        snprintf(turbo, size, "%s", value == 0 ? "on" : "off");
    else if (tree_number(root, "/sys/devices/system/cpu/cpufreq/boost", 0, 1, &value))
        snprintf(turbo, size, "%s", value != 0 ? "on" : "off");
}

// "always [madvise] never": the word in brackets.
static void read_huge_pages(const char *root, char *thp, size_t size)
{
    char line[128];
    if (!tree_line(root, "/sys/kernel/mm/transparent_hugepage/enabled", line, sizeof line))
        return;
    const char *open = strchr(line, '[');
    const char *close = open == NULL ? NULL : strchr(open, ']');
    if (close != NULL)
        snprintf(thp, size, "%.*s", (int)(close - open - 1), open + 1);
}

static void read_hypervisor(const char *root, struct machine *machine)
{
    char *name = machine->facts.hypervisor;
    size_t size = sizeof machine->facts.hypervisor;
    char type[32];
    if (tree_line(root, "/sys/hypervisor/type", type, sizeof type) ||
        tree_line(root, "/proc/device-tree/hypervisor/compatible", type, sizeof type)) {
        snprintf(name, size, "%s", type);
    }
    bool is_flagged = false;
    for (size_t i = 0; i < machine->record.features_count; i++)
        is_flagged |= strcmp(machine->record.features[i], "hypervisor") == 0;
    // Firmware of virtual machines names itself. A cloud's vendor name alone proves nothing: they
    // let whole machines, too.
    static const char *const NAMES[] = {
        "KVM", "QEMU", "VMware", "VirtualBox", "Virtual Machine", "Bochs", "Parallels", "BHYVE"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0] && name[0] == '\0'; i++) {
        if (strstr(machine->facts.board, NAMES[i]) != NULL)
            snprintf(name, size, "%s", NAMES[i]);
    }
    if (is_flagged && name[0] == '\0')
        snprintf(name, size, "a hypervisor");
    machine->record.is_virtual = name[0] != '\0';
}

static void read_container(const char *root, char *container, size_t size)
{
    char group[4096];
    if (tree_exists(root, "/.dockerenv"))
        snprintf(container, size, "docker");
    else if (tree_exists(root, "/run/.containerenv"))
        snprintf(container, size, "podman");
    else if (tree_text(root, "/proc/1/cgroup", group, sizeof group) > 0) {
        static const char *const WORDS[] = {"docker", "kubepods", "lxc", "containerd"};
        for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
            if (strstr(group, WORDS[i]) != NULL) {
                snprintf(container, size, "%s", WORDS[i]);
                return;
            }
        }
    }
}

// /proc/stat: user nice system idle iowait irq softirq steal, in ticks since the start.
static double read_steal(const char *root)
{
    char line[512];
    if (!tree_line(root, "/proc/stat", line, sizeof line) || strncmp(line, "cpu ", 4) != 0)
        return NAN;
    double sum = 0, steal = 0;
    char *at = line + 4;
    for (int i = 0; i < 8; i++) {
        char *end = NULL;
        double ticks = strtod(at, &end);
        if (end == at || !(ticks >= 0))
            return NAN;
        sum += ticks;
        steal = ticks;
        at = end;
    }
    return sum > 0 ? steal / sum : NAN;
}

void health_read(const char *root, struct machine *machine)
{
    struct record_machine *record = &machine->record;
    read_governor(root, record->cores, record->governor, sizeof record->governor);
    read_turbo(root, record->turbo, sizeof record->turbo);
    read_huge_pages(root, record->thp, sizeof record->thp);
    read_hypervisor(root, machine);
    read_container(root, machine->facts.container, sizeof machine->facts.container);
    int64_t number = 0;
    // Unknown counts as on, the default everywhere; only a 0 that was read says off.
    record->aslr =
        !(tree_number(root, "/proc/sys/kernel/randomize_va_space", 0, 2, &number) && number == 0);
    char line[128];
    record->load = NAN;
    if (tree_line(root, "/proc/loadavg", line, sizeof line)) {
        char *end = NULL;
        double load = strtod(line, &end);
        if (end != line && load >= 0 && load < 1e6)
            record->load = load;
    }
    machine->facts.threads_per_core = 0;
    if (tree_line(root, "/sys/devices/system/cpu/cpu0/topology/thread_siblings_list", line,
                  sizeof line))
        machine->facts.threads_per_core = tree_list_count(line);
    machine->facts.steal = read_steal(root);
    machine->facts.throttle = throttle_read(root);
    if (machine->facts.throttle.known) {
        char text[RECORD_TEXT];
        throttle_describe(&machine->facts.throttle, text, sizeof text);
        snprintf(record->throttled, sizeof record->throttled, "%.*s",
                 (int)sizeof record->throttled - 1, text);
    }
}

static bool on_battery(const char *root)
{
    static const char *const SUPPLIES[] = {"AC", "AC0", "ACAD", "ADP0", "ADP1"};
    for (size_t i = 0; i < sizeof SUPPLIES / sizeof SUPPLIES[0]; i++) {
        char path[64];
        int64_t online = 0;
        snprintf(path, sizeof path, "/sys/class/power_supply/%s/online", SUPPLIES[i]);
        if (tree_number(root, path, 0, 1, &online))
            return online == 0;
    }
    return false;
}

static void warn_of_clock(struct machine *machine)
{
    const struct record_machine *record = &machine->record;
    if (record->governor[0] != '\0' && strcmp(record->governor, "performance") != 0)
        machine_warn(machine,
                     "frequency governor '%s': the clock changes with the load; as root, "
                     "`cpupower frequency-set -g performance`",
                     record->governor);
    if (strcmp(record->turbo, "on") == 0)
        machine_warn(machine, "turbo is on: the clock depends on temperature and on what the other "
                              "cores do; compare operations per cycle, or switch it off");
    if (on_battery(machine->facts.root))
        machine_warn(machine, "on battery: the clock is likely capped; plug it in");
    const struct throttle *throttle = &machine->facts.throttle;
    if (throttle->known && (throttle->bits & 0xf) != 0)
        machine_warn(machine, "the board lowers its clock now (%s); better power supply or cooling",
                     record->throttled);
    else if (throttle->known && throttle->bits != 0)
        machine_warn(machine, "the board has lowered its clock since its start (%s); it may again",
                     record->throttled);
}

void health_judge(struct machine *machine)
{
    const struct record_machine *record = &machine->record;
    struct machine_facts *facts = &machine->facts;
    char *unfit = facts->unfit;
    size_t size = sizeof facts->unfit;
    unfit[0] = '\0';
    if (facts->emulated[0] != '\0') {
        // Nothing else that was read is about the machine that is emulated.
        machine_warn(machine, "%s", facts->emulated);
        snprintf(unfit, size, "%s", facts->emulated);
        facts->fit = false;
        return;
    }
    if (record->is_virtual)
        machine_warn(machine,
                     "runs in a virtual machine (%s): other guests share its core and caches; "
                     "expect noise and believe ratios of one run only",
                     facts->hypervisor);
    warn_of_clock(machine);
    double processors = record->cores > 0 ? record->cores : 1;
    if (record->load > 0.3)
        machine_warn(machine, "load %.2f: other programs are or were running; stop them",
                     record->load);
    if (facts->threads_per_core > 1)
        machine_warn(machine,
                     "each core runs %d hardware threads: whatever runs on the sibling slows a "
                     "measurement down",
                     facts->threads_per_core);
    if (facts->steal > 0.01)
        machine_warn(machine, "the hypervisor gave %.1f %% of the processor's time to others",
                     100 * facts->steal);
    if (!record->aslr)
        machine_warn(machine, "address space randomisation is off: all launches share one memory "
                              "layout, so intervals are too narrow");
    if (strcmp(record->thp, "never") == 0)
        machine_warn(machine, "transparent huge pages are off: large buffers pay for TLB misses");

    if (facts->root[0] == '\0' && !(record->clock_hz.value > 0))
        snprintf(unfit, size, "no usable clock");
    else if (facts->throttle.known && (facts->throttle.bits & 0xf) != 0)
        snprintf(unfit, size, "the board lowers its clock now (%s)", record->throttled);
    else if (record->load > 2 * processors)
        snprintf(unfit, size, "load %.2f on %d processors", record->load, record->cores);
    else if (facts->steal > 0.1)
        snprintf(unfit, size, "the hypervisor takes %.0f %% of the time away", 100 * facts->steal);
    facts->fit = unfit[0] == '\0';
}
