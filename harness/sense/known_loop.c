// SPDX-License-Identifier: MIT
#include "harness/sense/known_loop.h"

#include <stddef.h>
#include <string.h>
#include <sys/mman.h>

static uint64_t iterations_done, sweeps_done;

void known_loop(uint64_t iterations)
{
    static uint64_t cell;
    known_loop_body(iterations, &cell);
    iterations_done += iterations;
}

bool known_sweep(void)
{
    static volatile unsigned char *memory;
    if (memory == NULL) {
        void *mapping = mmap(NULL, KNOWN_SWEEP_BYTES, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapping == MAP_FAILED)
            return false;
        memset(mapping, 1, KNOWN_SWEEP_BYTES); // pages never written would all be the zero page
        memory = mapping;
    }
    for (size_t i = 0; i < KNOWN_SWEEP_BYTES; i += 64)
        (void)memory[i];
    sweeps_done++;
    return true;
}

uint64_t known_loop_done(void)
{
    return iterations_done;
}

uint64_t known_sweeps_done(void)
{
    return sweeps_done;
}
