// SPDX-License-Identifier: MIT
// Families of micro-kernels for bit planes: one tile that takes the number of planes of both sides
// as it comes, listed once and named matmul_planes_..., stands for a micro-kernel in each of
// PRECISION_PLANES.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_PLANES_FAMILY_H
#define BITROOF_BENCH_KERNELS_MATMUL_PLANES_FAMILY_H

#include "bench/kernels/matmul/matmul.h"

// The member of a family in PRECISION_PLANES[index], named after it: matmul_w1a2u_... It lives as
// long as the program. NULL when there are too many families. Not thread-safe.
const struct matmul_micro *matmul_planes_member(const struct matmul_micro *family, size_t index);

// Does the family have a member there? Some kinds of tiles are only for some numbers of bits.
bool matmul_planes_has_member(const struct matmul_micro *family, size_t index);

// Does the micro-kernel take the workload? A member of a family only in its own numbers of bits and
// polarity.
bool matmul_micro_takes(const struct matmul_micro *micro, const struct workload *workload);

#endif
