// SPDX-License-Identifier: MIT
// What stands between a network and the roof of its multiply-adds: for each step the time above
// what its multiply-adds would take at the ceiling of the network's type, and where that goes.
#ifndef BITROOF_ANALYSIS_REPORT_NETWORK_LOSSES_H
#define BITROOF_ANALYSIS_REPORT_NETWORK_LOSSES_H

#include "analysis/record/record.h"

// Steps that are named; the others are added up.
enum { LOSSES_NAMED = 6 };

// Where the time of a step goes, ns: the four add up to it.
struct loss {
    const struct layer_result *layer; // NULL for a sum
    double ideal;                     // its multiply-adds at the network's ceiling
    double padding;                   // multiply-adds with zeros that fill up tiles
    double roof;                      // what its own roof adds: a slower sequence, or bytes
    double overhead;                  // above its own roof
};

enum loss_cause { LOSS_PADDING, LOSS_ROOF, LOSS_OVERHEAD };

struct network_losses {
    size_t count;                    // of named
    struct loss named[LOSSES_NAMED]; // those with most time above their ideal, dearest first
    struct loss others, all;
};

// False when a time or the network's ceiling is not known.
bool network_losses_make(const struct network_result *network, struct network_losses *losses);

double loss_above(const struct loss *loss);          // padding + roof + overhead
enum loss_cause loss_cause(const struct loss *loss); // the largest of them

#endif
