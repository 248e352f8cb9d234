// SPDX-License-Identifier: MIT
// What PokeBNN-1.0x costs on paper, by the metrics that its authors compare networks with (Zhang et
// al., CVPR 2022, arXiv 2112.00133; code and expected values: google/aqt, pokebnn.py and
// pokebnn_test.py): docs/pokebnn-costs.md.
#ifndef BITROOF_ANALYSIS_MEMORY_POKEBNN_H
#define BITROOF_ANALYSIS_MEMORY_POKEBNN_H

#include "analysis/report/text.h"
#include "bench/networks/network.h"

// A convolution, or a dense layer (1x1 of one pixel), of so many bits.
struct poke_layer {
    char name[24];
    int stage;    // 0: stem, 1 .. 4: residual stages, 5: classifier
    bool is_gate; // of a squeeze-excitation
    int64_t h, w; // of the output
    int64_t input_h, input_w, inputs, outputs, kernel, groups;
    int weight_bits, activation_bits;
};

enum { POKEBNN_LAYERS = 147, POKEBNN_STAGES = 6 };
// All layers in order, for a 224-pixel image.
void pokebnn_layers(struct poke_layer layers[POKEBNN_LAYERS]);

struct poke_cost {
    int64_t macs;
    int64_t ace;   // arithmetic computation effort: MAC x bits of weights x bits of activations
    double cpu64;  // MAC / 64 where both are one bit, else MAC: words of 64 bits, one scalar a MAC
    int64_t bytes; // input, weights and output once, at their width; outputs as the next layer
                   // reads them; rule R0 without bias
    int64_t weight_bytes;
};
struct poke_cost pokebnn_cost(const struct poke_layer *layer);
void poke_cost_add(struct poke_cost *sum, const struct poke_cost *more);

// Elementwise operations of fp32 that the metrics leave out.
struct poke_elementwise {
    int64_t batch_norm, dprelu, block_additions, local_additions, gate_products;
};
struct poke_elementwise pokebnn_elementwise(void);

// The page. `resnet50`: definition of ResNet-50 v1.5, which the authors compare with.
void pokebnn_write(const struct network *resnet50, struct text *text);

#endif
