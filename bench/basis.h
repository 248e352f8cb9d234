// SPDX-License-Identifier: MIT
// Binary-coding quantisation: a group of weights w as the sum over planes i of alpha[i] * b[i],
// every b being -1 or +1 (ENCODING_BASIS). After Xu et al., "Alternating Multi-bit Quantization for
// Recurrent Neural Networks", 2018.
#ifndef BITROOF_BENCH_BASIS_H
#define BITROOF_BENCH_BASIS_H

#include <stdint.h>

enum { BASIS_BITS_MOST = 4 };

// Fits alphas [bits] and codes [count] (bit i: b[i] is +1) to `count` finite weights, with 1 to
// BASIS_BITS_MOST bits. Greedy first: each plane is the sign of what the planes before it leave,
// its alpha the mean of their magnitudes. Then `rounds` times in turn: each weight takes the code
// nearest to it, and the alphas of the codes are those of least squares. No round makes the sum of
// squared errors larger; it is returned.
double basis_fit(const float *weights, int64_t count, int bits, int rounds, float *alphas,
                 int8_t *codes);

// What a code stands for.
float basis_value(const float *alphas, int bits, int code);

// The same for activations in LQ-Nets (Zhang et al., "LQ-Nets: Learned Quantization for Highly
// Accurate and Compact Deep Neural Networks", 2018): values of at least 0 as the sum of basis[j]
// where bit j of the code is 1, so that 0 has a code of its own. `values` are samples of a
// calibration; negative ones take the code nearest to them. Nearest codes and least squares in
// turn, from the best of several uniform starts. Returns the sum of squared errors.
double basis_fit_unipolar(const float *values, int64_t count, int bits, int rounds, float *basis,
                          int8_t *codes);

// What such a code stands for.
float basis_unipolar_value(const float *basis, int bits, int code);

#endif
