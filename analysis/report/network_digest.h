// SPDX-License-Identifier: MIT
// What every form of the report shares about networks: the results of a record by network, each
// with its ratio to fp32 and what the passes that it lacks cost; and kinds of steps.
#ifndef BITROOF_ANALYSIS_REPORT_NETWORK_DIGEST_H
#define BITROOF_ANALYSIS_REPORT_NETWORK_DIGEST_H

#include "analysis/report/digest.h"

struct network_row {
    const struct network_result *result;
    const struct network_result *baseline; // the network in fp32 at its best; NULL: none, or itself
    struct ratio speedup;                  // time of the baseline / time of this one
    const struct network_result *main;     // of the same setting, with the most passes
    struct ratio slowdown;                 // time of this one / time of the main one
    bool is_main;
    int network;    // 1, 2, ... in the order of the record
    char label[96]; // "fp32", "int8 deployable", "fp32, unfused", "fp32, without reuse_memory"
};

// Fills digest->networks: rows of one network together; fp32, academic, deployable; the main row of
// a setting first. STATUS_FAILED when memory is short.
enum status network_digest_make(struct digest *digest, struct error *error);

// The main row of a network in a setting ("f32", "academic", "deployable"); NULL: none.
const struct network_row *network_main_row(const struct digest *digest, int network,
                                           const char *setting);
// The row of the same setting without fusing; NULL: none.
const struct network_row *network_unfused_row(const struct digest *digest,
                                              const struct network_row *main);

// Sentences about all networks of the record, each with a space before it; nothing without one.
void digest_headline_networks(const struct digest *digest, struct text *text);

// ---- kinds of steps ----------------------------------------------------------------------------

enum step_kind { STEP_CONVOLUTION, STEP_DEPTHWISE, STEP_DENSE, STEP_GLUE, STEP_KIND_COUNT };

enum step_kind step_kind(const struct layer_result *layer);
const char *step_kind_name(enum step_kind kind); // "convolution", ...
const char *step_kind_colour(enum step_kind kind);
// In more detail: "convolution", "pooling", "requantise", "batch norm", ...
const char *step_words(const struct layer_result *layer);

// Time of the steps of a kind, ns; NaN when a step has no time.
double network_kind_ns(const struct network_result *network, enum step_kind kind);

#endif
