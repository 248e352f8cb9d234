// SPDX-License-Identifier: MIT
#include "harness/launch/pin.h"

#include "base/file.h"

#include <omp.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

// The lowest CPU of the same physical core, which names the core.
static size_t core_of(size_t cpu)
{
    char path[96], text[128];
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%zu/topology/thread_siblings_list",
             cpu);
    if (!file_first_line(path, text, sizeof text))
        return cpu;
    char *end = NULL;
    long first = strtol(text, &end, 10);
    return end != text && first >= 0 && first < CPU_SETSIZE ? (size_t)first : cpu;
}

size_t pin_choose(int *cpus, size_t threads)
{
    cpu_set_t allowed;
    bool taken[CPU_SETSIZE] = {false}, core_taken[CPU_SETSIZE] = {false};
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return 0;
    size_t count = 0;
    for (int round = 0; round < 2; round++) {
        for (size_t cpu = CPU_SETSIZE; cpu-- > 0 && count < threads;) {
            if (!CPU_ISSET(cpu, &allowed) || taken[cpu])
                continue;
            size_t core = core_of(cpu);
            if (round == 0 && core_taken[core])
                continue;
            taken[cpu] = core_taken[core] = true;
            cpus[count++] = (int)cpu;
        }
    }
    return count;
}

static bool pin_self(int cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (cpu < 0 || cpu >= CPU_SETSIZE)
        return false;
    CPU_SET((size_t)cpu, &set);
    return sched_setaffinity(0, sizeof set, &set) == 0;
}

bool pin_threads(const int *cpus, size_t count)
{
    if (count == 0)
        return true;
    if (count == 1)
        return pin_self(cpus[0]);
    // libgomp keeps the threads of a team and their numbers for the next one of the same size.
    int failures = 0;
#pragma omp parallel num_threads((int)count) reduction(+ : failures)
    failures += pin_self(cpus[omp_get_thread_num()]) ? 0 : 1;
    return failures == 0;
}
