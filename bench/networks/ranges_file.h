// SPDX-License-Identifier: MIT
// What a network's integers rest on beside its definition and seed: the observed ranges of its
// activations, and for comparison the outputs that another machine got with them. Weights come from
// the seed, the same on every platform; ranges come from float kernels, whose last bits differ from
// one instruction set to the next. With the ranges of one machine, all compute the same integers.
#ifndef BITROOF_BENCH_NETWORKS_RANGES_FILE_H
#define BITROOF_BENCH_NETWORKS_RANGES_FILE_H

#include "bench/networks/quantise.h"

enum { RANGES_OUTPUTS_MOST = 4096 };

enum { RANGES_LOW_MOST = 8 };

struct expected_output {
    bool has_integers;
    uint64_t checksum; // runner_checksum() of the deployable network with s8 activations
    struct {
        char setting[SETTING_WORD]; // of few bits, otherwise the same
        uint64_t checksum;
    } low[RANGES_LOW_MOST];
    int low_count;
    float *floats; // [float_count]: the first outputs of the fp32 network; NULL: not known
    int64_t float_count;
};

struct ranges_file {
    char maker[72]; // digest of the program that made it
    uint64_t seed;  // of weights and inputs
    struct expected_output expected;
};

// Atomic. The model has ranges.
enum status ranges_write(const char *file, const struct model *model,
                         const struct ranges_file *about, struct error *error);
// Ranges into the model (NULL: not wanted), the rest into *about, which ranges_free() frees.
// STATUS_USAGE with file and JSON path when it is not such a file, or one of another network.
enum status ranges_read(const char *file, const struct network *network, struct model *model,
                        struct ranges_file *about, struct error *error);
void ranges_free(struct ranges_file *about);

#endif
