// SPDX-License-Identifier: MIT
// Memory levels from the load sweep.
//
// A level's bandwidth is the median over working sets between 30 % and 70 % of its own capacity,
// but above 1.5 times the level before it: never a single size, and away from both knees. Virtual
// machines report caches that they share or do not have, so the knee, up to which a level serves,
// is where the curve crosses the geometric mean of two plateaus; the reported size stands only
// where the curve shows no crossing.
#include "analysis/roofline/levels.h"

#include "analysis/roofline/roofline.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

static const char *const LEVEL_NAMES[] = {"L1", "L2", "L3", "L4"};
static const char DRAM[] = "DRAM";

enum { CACHE_LEVELS = sizeof LEVEL_NAMES / sizeof LEVEL_NAMES[0] };

// Two plateaus closer than this are told apart by the sizes of the caches only.
static const double DISTINCT = 1.15;

// Without cache sizes, the last plateau is memory only when the sweep went so far; a sweep that was
// interrupted ends in some cache.
static const double LEAST_DRAM = 16.0 * (1 << 20);

// ---- the curve ---------------------------------------------------------------------------------

static bool is_load(const struct memory_ceiling *memory, int threads)
{
    return memory->threads == threads && strncmp(memory->kernel, "stream_load_", 12) == 0 &&
           memory->bytes_per_s > 0 && memory->working_set > 0;
}

static void curve_insert(struct curve *curve, double working_set, double bytes_per_s)
{
    size_t at = 0;
    while (at < curve->count && curve->points[at].working_set < working_set)
        at++;
    if (at < curve->count && curve->points[at].working_set == working_set) {
        curve->points[at].bytes_per_s = fmax(curve->points[at].bytes_per_s, bytes_per_s);
        return;
    }
    if (curve->count == CURVE_CAPACITY)
        return;
    memmove(&curve->points[at + 1], &curve->points[at],
            (curve->count - at) * sizeof curve->points[0]);
    curve->points[at] = (struct curve_point){working_set, bytes_per_s};
    curve->count++;
}

// Small working sets lie in small pages anyway. From where the sweep in huge pages begins, which is
// where the kernels' buffers lie too, one in small pages does not count.
void curve_collect(const struct record *record, int threads, struct curve *curve)
{
    int64_t huge_from = INT64_MAX;
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *memory = &record->memory[i];
        if (is_load(memory, threads) && strcmp(memory->page, "2M") == 0 &&
            memory->working_set < huge_from)
            huge_from = memory->working_set;
    }
    curve->count = 0;
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *memory = &record->memory[i];
        bool is_small = strcmp(memory->page, "4K") == 0;
        if (is_load(memory, threads) && !(is_small && memory->working_set >= huge_from))
            curve_insert(curve, (double)memory->working_set, memory->bytes_per_s);
    }
}

double curve_at(const struct curve *curve, double working_set)
{
    if (curve->count == 0 || !(working_set > 0))
        return NAN;
    if (working_set <= curve->points[0].working_set)
        return curve->points[0].bytes_per_s;
    for (size_t i = 1; i < curve->count; i++) {
        const struct curve_point *a = &curve->points[i - 1], *b = &curve->points[i];
        if (working_set <= b->working_set) {
            double part = log(working_set / a->working_set) / log(b->working_set / a->working_set);
            return a->bytes_per_s * pow(b->bytes_per_s / a->bytes_per_s, part);
        }
    }
    return curve->points[curve->count - 1].bytes_per_s;
}

static double window_median(const struct curve *curve, double low, double high)
{
    double values[CURVE_CAPACITY];
    size_t count = 0;
    for (size_t i = 0; i < curve->count; i++) {
        if (curve->points[i].working_set >= low && curve->points[i].working_set <= high)
            values[count++] = curve->points[i].bytes_per_s;
    }
    return count > 0 ? statistics_median(values, count) : NAN;
}

// ---- levels from the caches --------------------------------------------------------------------

// Bytes of one level that this many threads, each on a core of its own, have together.
static double cache_capacity(const struct record_machine *machine, int number, int threads)
{
    for (size_t i = 0; i < machine->caches_count; i++) {
        const struct machine_cache *cache = &machine->caches[i];
        if (cache->level != number || cache->size <= 0 || strcmp(cache->kind, "instruction") == 0)
            continue;
        int shared_by = cache->shared_by;
        if (shared_by <= 0)
            shared_by = number <= 2 ? 1 : threads;
        int instances = (threads + shared_by - 1) / shared_by;
        return (double)cache->size * instances;
    }
    return NAN;
}

// The working set where the curve falls below the middle of two plateaus; `capacity` when it does
// not within sight of it.
static double find_knee(const struct curve *curve, const struct level *level,
                        const struct level *next, double capacity)
{
    if (!(level->bytes_per_s > DISTINCT * next->bytes_per_s))
        return capacity;
    double middle = sqrt(level->bytes_per_s * next->bytes_per_s);
    for (size_t i = 1; i < curve->count; i++) {
        const struct curve_point *point = &curve->points[i];
        if (point->working_set < level->window_low || point->bytes_per_s >= middle)
            continue;
        if (point->working_set > 2.5 * capacity)
            return capacity;
        bool stays = i + 1 == curve->count || point[1].bytes_per_s < middle;
        if (stays)
            return sqrt(point->working_set * point[-1].working_set);
    }
    return capacity;
}

static size_t levels_from_caches(const struct record_machine *machine, int threads,
                                 const struct curve *curve, struct level levels[LEVELS_MOST])
{
    size_t count = 0;
    double capacities[CACHE_LEVELS], before = 0;
    for (int number = 1; number <= CACHE_LEVELS; number++) {
        double capacity = cache_capacity(machine, number, threads);
        if (!(capacity > before))
            continue;
        capacities[count] = capacity;
        levels[count] = (struct level){.name = LEVEL_NAMES[number - 1],
                                       .window_low = fmax(0.3 * capacity, 1.5 * before),
                                       .window_high = 0.7 * capacity};
        if (levels[count].window_low > levels[count].window_high) { // hardly larger than the last
            levels[count].window_low = before;
            levels[count].window_high = capacity;
        }
        before = capacity;
        count++;
    }
    if (count == 0)
        return 0;
    levels[count] = (struct level){.name = DRAM, .window_low = 2 * before, .window_high = INFINITY};
    for (size_t i = 0; i <= count; i++)
        levels[i].bytes_per_s = window_median(curve, levels[i].window_low, levels[i].window_high);
    for (size_t i = 0; i < count; i++)
        levels[i].knee = find_knee(curve, &levels[i], &levels[i + 1], capacities[i]);
    levels[count].knee = INFINITY;
    return count + 1;
}

// ---- levels from the curve alone ---------------------------------------------------------------

// Stretches of at least an octave within 12 % of each other; neighbours closer than 1.25 are one.
static size_t levels_from_curve(const struct curve *curve, struct level levels[LEVELS_MOST])
{
    size_t count = 0;
    for (size_t first = 0; first < curve->count;) {
        size_t last = first;
        double low = curve->points[first].bytes_per_s, high = low;
        while (last + 1 < curve->count) {
            double next = curve->points[last + 1].bytes_per_s;
            if (fmax(high, next) > 1.12 * fmin(low, next))
                break;
            low = fmin(low, next);
            high = fmax(high, next);
            last++;
        }
        double begin = curve->points[first].working_set, end = curve->points[last].working_set;
        first = last + 1;
        if (end < 2 * begin)
            continue;
        double bytes_per_s = window_median(curve, begin, end);
        if (count > 0 && levels[count - 1].bytes_per_s < 1.25 * bytes_per_s) {
            levels[count - 1].window_high = end;
            levels[count - 1].bytes_per_s = window_median(curve, levels[count - 1].window_low, end);
        } else if (count < LEVELS_MOST) {
            levels[count++] =
                (struct level){.window_low = begin, .window_high = end, .bytes_per_s = bytes_per_s};
        }
    }
    for (size_t i = 0; i < count; i++) {
        bool is_last = i + 1 == count || i >= CACHE_LEVELS;
        bool is_memory = is_last && levels[i].window_high >= LEAST_DRAM;
        levels[i].name = is_memory ? DRAM : LEVEL_NAMES[i < CACHE_LEVELS ? i : CACHE_LEVELS - 1];
        levels[i].knee = is_memory ? INFINITY
                         : is_last ? levels[i].window_high
                                   : sqrt(levels[i].window_high * levels[i + 1].window_low);
        if (is_last)
            return i + 1;
    }
    return 0;
}

size_t levels_find(const struct record *record, int threads, const struct curve *curve,
                   struct level levels[LEVELS_MOST])
{
    if (curve->count == 0)
        return 0;
    size_t count = levels_from_caches(&record->machine, threads, curve, levels);
    return count > 0 ? count : levels_from_curve(curve, levels);
}

// ---- what roofline.h promises ------------------------------------------------------------------

double roofline_bandwidth(const struct record *record, int threads, double working_set_bytes,
                          const char **level)
{
    struct curve curve;
    struct level levels[LEVELS_MOST];
    curve_collect(record, threads, &curve);
    size_t count = levels_find(record, threads, &curve, levels);
    if (level != NULL) {
        *level = "";
        for (size_t i = count; i-- > 0;) {
            if (working_set_bytes <= levels[i].knee)
                *level = levels[i].name;
        }
    }
    return curve_at(&curve, working_set_bytes);
}

void roofline_name_levels(struct record *record)
{
    struct curve curve;
    struct level levels[LEVELS_MOST];
    int threads = -1;
    size_t count = 0;
    for (size_t i = 0; i < record->memory_count; i++) {
        struct memory_ceiling *memory = &record->memory[i];
        if (memory->threads != threads) {
            threads = memory->threads;
            curve_collect(record, threads, &curve);
            count = levels_find(record, threads, &curve, levels);
        }
        memory->level[0] = '\0';
        double working_set = (double)memory->working_set;
        for (size_t j = 0; j < count; j++) {
            // What lies behind a knee that came early belongs to no plateau.
            if (working_set >= levels[j].window_low && working_set <= levels[j].window_high &&
                working_set <= levels[j].knee)
                strcpy(memory->level, levels[j].name);
        }
    }
}

double roofline_ridge(const struct record *record, const struct compute_ceiling *ceiling,
                      const char *level)
{
    struct curve curve;
    struct level levels[LEVELS_MOST];
    if (ceiling == NULL)
        return NAN;
    curve_collect(record, ceiling->threads, &curve);
    size_t count = levels_find(record, ceiling->threads, &curve, levels);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(levels[i].name, level) == 0)
            return ceiling->ops_per_s / levels[i].bytes_per_s;
    }
    return NAN;
}
