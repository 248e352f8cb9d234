// SPDX-License-Identifier: MIT
// Within the reader of network files: what a layer's numbers make of its input's shape.
#ifndef BITROOF_BENCH_NETWORKS_NETWORK_LAYER_H
#define BITROOF_BENCH_NETWORKS_NETWORK_LAYER_H

#include "bench/networks/network.h"

enum { NETWORK_SIZE_MOST = 1 << 30, NETWORK_WINDOW_MOST = 4096 };

// How a file gives padding and rounding of a window.
enum padding_rule {
    PADDING_GIVEN, // pad_top ... as they stand
    PADDING_SAME,  // TensorFlow: ceil(size / stride) outputs, the odd row of padding at the end
};

// Works out pads and output size of a conv or pool from its input. `rounds_up` is Caffe's rounding:
// ceil((size + pads - kernel) / stride) + 1 windows, less one when the last would start behind the
// image and its leading padding; what they need of padding becomes pad_bottom and pad_right.
// Otherwise NULL is success, and text says what does not fit.
const char *layer_fit_window(struct layer *layer, enum padding_rule rule, bool rounds_up);

// Output shape of everything else but the window, from shapes of the inputs (`layers` is the
// network's list): NULL, or what does not fit. layer->out.c holds the file's `out`, if it has one.
const char *layer_fit_shapes(struct layer *layer, const struct layer *layers);

// Tensors, weights and multiply-adds within the limits of network_read.
const char *layer_fit_limits(const struct layer *layer, int64_t *macs);

#endif
