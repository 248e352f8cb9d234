// SPDX-License-Identifier: MIT
// Whole networks in numbers below 8 bits: what their convolutions win alone, what glue leaves of
// it, and what counting operations predicts.
#ifndef BITROOF_ANALYSIS_REPORT_LOW_NETWORKS_H
#define BITROOF_ANALYSIS_REPORT_LOW_NETWORKS_H

#include "analysis/report/low_digest.h"
#include "analysis/report/network_digest.h"

struct low_network {
    const struct network_row *row;
    struct ratio over_int8; // time of the deployable int8 / time of this one
    // Time that fp32 takes for the layers that are of few bits here / time of their products here.
    // A fused layer is with its glue on either side. NaN without a measured fp32.
    double products_gain;
    double products_share; // of the steps' time, in products of few bits
    double glue_share;
    // fp32 as it would be were its convolutions as slow as the naive single kernels of the record
    // (predicted) / time of this one; NaN without such kernels.
    double over_naive;
    const struct layer_result *worst; // the layer farthest from fp32; NULL: not measured
};

// The operation count of Riptide's estimate: products of the convolutions, and so many operations
// of glue for each of their outputs.
enum { LOW_GLUE_OPERATIONS = 14 };
struct low_estimate {
    double products, glue; // products: multiply-adds of convolutions; glue: operations
};

bool low_network_is(const struct network_row *row);
// The fastest setting of few bits of a network against its fp32; NULL: none.
const struct network_row *low_network_fastest(const struct digest *digest, int network);
struct low_network low_network_of(const struct digest *digest, const struct low_digest *low,
                                  const struct network_row *row);
struct low_estimate low_estimate_of(const struct network_result *network);
// Share of glue when products become so many times faster and glue stays.
double low_estimate_share(const struct low_estimate *estimate, double gain);
// Of the whole network then.
double low_estimate_gain(const struct low_estimate *estimate, double gain);

// Of the fastest setting of few bits of each network, with a space before it; nothing without one.
void digest_headline_low_networks(const struct digest *digest, struct text *text);

#endif
