// SPDX-License-Identifier: MIT
// The second perspective on a network: not how many operations, but how many bytes.
//
// How many bytes a network moves depends on what one is willing to count, so that two tables of
// "operations per byte" are only comparable when both name their rule. A rule here says what the
// operations that compute nothing (addition, concat, shuffle, pooling, batch norm) cost; common to
// all of them: every convolution, dense layer and LSTM reads its input and its weights once and
// writes its output once, and FLOP = 2 x MAC of these alone. A softmax is counted by none.
#ifndef BITROOF_ANALYSIS_MEMORY_MEMORY_H
#define BITROOF_ANALYSIS_MEMORY_MEMORY_H

#include "bench/networks/network.h"

struct memory_rule {
    char name[32];    // "R0", ...
    char text[256];   // one line
    bool counts_bias; // one number an output channel, that of a folded batch norm as well
    bool counts_pools, counts_dense;
    bool fuses_glue;    // batch norm and activation cost nothing; else each reads and writes all
    bool reads_operand; // of an addition (or product): its second operand once more
    bool is_own_pass;   // an addition reads both operands and writes its sum
    bool copies_concat, copies_shuffle, copies_slice;
};

// All named rules, the plainest first.
extern const struct memory_rule MEMORY_RULES[];
extern const int MEMORY_RULE_COUNT;
const struct memory_rule *memory_rule_find(const char *name); // or NULL
// A named rule, or one with variants behind it: "_nobias", "_nopool", "_nodense" ("R2_nopool").
// False when there is none such.
bool memory_rule_parse(const char *name, struct memory_rule *rule);

// Bits. Tensors are packed: n elements take (n * bits + 7) / 8 bytes.
struct memory_widths {
    int weights, activations;
    int parameters; // of bias and batch norm
    int sums;       // between a convolution and the unfused passes behind it
};
// 32 bits everything; else integers: 32-bit parameters and sums.
struct memory_widths memory_widths(int weights, int activations);

struct memory_traffic {
    int64_t flop;                   // useful: 2 x MAC
    int64_t input, weights, output; // bytes; weights with bias and batch norm
    int64_t intermediate;           // passes and copies
    int64_t total;                  // of the four
};
struct memory_traffic memory_of_layer(const struct network *network, int layer,
                                      const struct memory_rule *rule,
                                      const struct memory_widths *widths);
struct memory_traffic memory_of_network(const struct network *network,
                                        const struct memory_rule *rule,
                                        const struct memory_widths *widths);
double memory_intensity(const struct memory_traffic *traffic); // op/byte; NaN without bytes

// Riptide's estimate (Fromm et al., MLSys 2020) of what glue becomes when convolutions are fast:
// all convolutions' multiply-adds, and `each` operations for every element that they put out.
struct memory_glue {
    int64_t conv_ops, glue_ops;
};
struct memory_glue memory_glue_estimate(const struct network *network, int each);
// Share of the glue, 0 to 1, when convolutions run `speedup` times faster and glue does not.
double memory_glue_share(const struct memory_glue *glue, double speedup);

#endif
