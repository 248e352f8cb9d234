// SPDX-License-Identifier: MIT
// The working sets of a bandwidth sweep.
#include "bench/kernels/stream/stream.h"

#include "base/checked.h"

#include <math.h>
#include <unistd.h>

enum { GRANULE = 3 * STREAM_BLOCK };

size_t stream_sweep_between(int64_t low, int64_t high, int points_per_octave, int64_t *sizes,
                            size_t capacity)
{
    size_t count = 0;
    int64_t last = 0;
    for (int i = 0;; i++) {
        double exact = (double)low * exp2((double)i / points_per_octave);
        if (exact > (double)high * 1.001)
            break;
        int64_t size = max_i64(1, llround(exact / GRANULE)) * GRANULE;
        if (size == last)
            continue;
        if (count < capacity)
            sizes[count] = size;
        count++;
        last = size;
    }
    return count < capacity ? count : capacity;
}

size_t stream_sweep(const struct target *target, int points_per_octave, int64_t *sizes,
                    size_t capacity)
{
    size_t last_cache = target->l3_bytes > 0 ? target->l3_bytes : target->l2_bytes;
    int64_t high = (int64_t)last_cache * 8;
    long pages = sysconf(_SC_PHYS_PAGES), page_bytes = sysconf(_SC_PAGESIZE);
    if (pages > 0 && page_bytes > 0)
        high = min_i64(high, (int64_t)pages * page_bytes / 4);
    return stream_sweep_between((int64_t)target->l1d_bytes / 8, high, points_per_octave, sizes,
                                capacity);
}
