// SPDX-License-Identifier: MIT
// docs/two-perspectives.md: what the networks look like from compute and from memory, under named
// rules. Every number in it is computed here from the definitions; `make perspectives` writes it.
#ifndef BITROOF_ANALYSIS_MEMORY_PERSPECTIVES_H
#define BITROOF_ANALYSIS_MEMORY_PERSPECTIVES_H

#include "analysis/memory/table.h"

// `networks` are all that are shipped. STATUS_USAGE when one that the page speaks of is missing.
enum status perspectives_write(const struct network *networks, int count, const struct chips *chips,
                               struct text *text, struct error *error);

#endif
