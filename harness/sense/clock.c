// SPDX-License-Identifier: MIT
#include "harness/sense/clock.h"

#include <math.h>
#include <time.h>

uint64_t clock_now_ns(void)
{
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC_RAW, &now) != 0)
        return 0;
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

double clock_step_ns(void)
{
    uint64_t start = clock_now_ns();
    uint64_t least = UINT64_MAX;
    uint64_t last = start;
    // A counter as coarse as a scheduler tick (10 ms) still shows one step before the loop gives
    // up.
    for (int reading = 0; reading < 2000000 && last - start < 2000000; reading++) {
        uint64_t now = clock_now_ns();
        if (now > last && now - last < least)
            least = now - last;
        last = now;
    }
    return least == UINT64_MAX ? NAN : (double)least;
}

double clock_read_cost_ns(void)
{
    enum { ROWS = 9, READINGS = 1000 };
    double best = INFINITY;
    for (int row = 0; row < ROWS; row++) {
        uint64_t start = clock_now_ns();
        for (int i = 0; i < READINGS - 1; i++)
            (void)clock_now_ns();
        uint64_t end = clock_now_ns();
        double mean = (double)(end - start) / READINGS;
        if (mean < best)
            best = mean;
    }
    return best;
}

double clock_core_hz(double seconds)
{
    enum { SLICES = 12 };
    uint64_t slice_ns = (uint64_t)(seconds * 1e9 / SLICES);
    // Blocks for one slice, found by doubling; the doubling also wakes the governor.
    uint64_t blocks = 64;
    uint64_t elapsed = 0;
    uint64_t begun = clock_now_ns();
    while (elapsed < slice_ns) {
        blocks *= 2;
        uint64_t start = clock_now_ns();
        clock_chain(blocks);
        elapsed = clock_now_ns() - start;
        if (blocks > UINT64_C(1) << 40)
            return NAN; // the clock stands still
    }
    double best = 0;
    for (int slice = 0; slice < SLICES; slice++) {
        uint64_t start = clock_now_ns();
        clock_chain(blocks);
        elapsed = clock_now_ns() - start;
        double hz = (double)blocks * CLOCK_CHAIN_ADDITIONS * 1e9 / (double)elapsed;
        if (elapsed > 0 && hz > best)
            best = hz;
        // A busy machine must not stretch the measurement without end.
        if (clock_now_ns() - begun > (uint64_t)(seconds * 4e9))
            break;
    }
    return best > 0 ? best : NAN;
}
