// SPDX-License-Identifier: MIT
// A quantised model as a file: ranges, scales, integers and what is left of fp32, in plain layouts.
// What a board or an emulator reads so that it computes the host's integers, although calibration,
// which runs in fp32, would not give it the host's ranges to the last bit.
//
// Layout: 16 bytes "bitroof-model/1" and a newline; a 64-bit number, the length of the JSON that
// follows; the JSON {"format", "network", "seed", "data_bytes", "data_checksum", "ranges":
// [{"node", "low", "high", "rms", "positive_rms"}], "blocks": [{"layer", "what", "at", "bytes"}]};
// spaces up to a multiple of 64; the blocks, each at a multiple of 64 from the first ("at"). All
// little-endian.
#ifndef BITROOF_BENCH_NETWORKS_MODEL_FILE_H
#define BITROOF_BENCH_NETWORKS_MODEL_FILE_H

#include "bench/networks/model.h"

// Writes the model as graph_quantise() left it: all its arrays, but for the fp32 weights of layers
// that have integer ones. STATUS_USAGE when the file cannot be written.
enum status model_file_write(const struct model *model, const char *file, struct error *error);
// Reads it for the same network. Then graph_expand(), the same folding and graph_quantise() with
// the same options make the same graph and find their numbers in the model. STATUS_USAGE when the
// file is no model, damaged, or of another network.
enum status model_file_read(struct model *model, const struct network *network, const char *file,
                            struct error *error);

#endif
