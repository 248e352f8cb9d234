// SPDX-License-Identifier: MIT
// Networks and layers under one rule against several chips: as a table or as JSON.
#ifndef BITROOF_ANALYSIS_MEMORY_TABLE_H
#define BITROOF_ANALYSIS_MEMORY_TABLE_H

#include "analysis/memory/chips.h"
#include "analysis/memory/memory.h"
#include "analysis/report/text.h"

#include <cjson/cJSON.h>

struct memory_view {
    const struct memory_rule *rule;
    struct memory_widths widths;
    const struct chips *chips;
    bool as_markdown;
};

// One line: what is counted at which width. Without a newline.
void memory_describe(const struct memory_view *view, struct text *text);
// A row for each network: operations, weights, bytes, op/byte, and for each chip "compute" or
// "memory N %" with the share of peak arithmetic that memory allows.
void memory_table(const struct memory_view *view, const struct network *networks, int count,
                  struct text *text);
void memory_layer_table(const struct memory_view *view, const struct network *network,
                        struct text *text);
// The same as JSON; NULL when memory is short. The caller's to delete.
cJSON *memory_json(const struct memory_view *view, const struct network *networks, int count,
                   bool with_layers);

#endif
