// SPDX-License-Identifier: MIT
// The plain list of the arm kernels, best first within a precision.
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"
#include "bench/kernels/stream/stream.h"

// Ends of the files in matmul/.
extern const struct matmul_micro matmul_f32_4x8_neon32;
extern const struct matmul_micro matmul_s8_2x4_neon32;
extern const struct matmul_micro matmul_planes_4x32_neon32;

// Ends of the files in ceiling/.
extern const struct ceiling ceiling_b1_neon32;
extern const struct ceiling ceiling_b1_portable;
extern const struct ceiling ceiling_f32_neon32;
extern const struct ceiling ceiling_s8_neon32;

// Ends of the files in stream/.
extern const struct stream_family stream_portable;

const struct matmul_micro *const registry_arch_micros[] = {
    &matmul_f32_4x8_neon32,
    &matmul_s8_2x4_neon32,
    &matmul_planes_4x32_neon32,
    NULL,
};

const struct kernel *const registry_arch_kernels[] = {
    NULL,
};

const struct ceiling *const registry_arch_ceilings[] = {
    &ceiling_f32_neon32, &ceiling_s8_neon32, &ceiling_b1_neon32, &ceiling_b1_portable, NULL,
};

const struct stream_family *const registry_arch_streams[] = {
    &stream_portable,
    NULL,
};
