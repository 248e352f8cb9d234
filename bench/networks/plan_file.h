// SPDX-License-Identifier: MIT
// The prepared network as a file: a plan, packed weights, one input, and the checksum of the output
// that belongs to it. Internal to bench/networks; the only reader is runner_load().
//
// Layout: struct preamble (64 bytes); the plan as JSON text; zeros up to a multiple of 4096; packed
// weights; the input. It holds kernels' packed blocks, so it is good for the very program that
// wrote it, which the preamble names by a checksum of its executable file.
#ifndef BITROOF_BENCH_NETWORKS_PLAN_FILE_H
#define BITROOF_BENCH_NETWORKS_PLAN_FILE_H

#include "bench/networks/plan.h"

#include <cjson/cJSON.h>
#include <stdint.h>

enum { PLAN_FILE_ALIGNMENT = 4096, PLAN_FILE_VERSION = 3 };

struct plan_preamble {
    char magic[16]; // "bitroof-prepared"
    uint32_t version, reserved;
    uint64_t program;     // checksum of the executable
    uint64_t text_bytes;  // of the JSON
    uint64_t text_sum;    // its checksum
    uint64_t total_bytes; // of the file
    uint64_t output_sum;  // runner_checksum()
};

// Bytes of the network's input.
int64_t plan_input_bytes(const struct network_plan *plan);

// Writes a temporary beside `file` and renames it. STATUS_FAILED when the disk is full and the
// like.
enum status plan_file_write(const char *file, const struct network_plan *plan, const void *weights,
                            const void *input, uint64_t output_sum, struct error *error);
// Reads into a runner whose memory is made here.
enum status plan_file_read(const char *file, struct network_runner *runner, struct error *error);

// The plan as JSON and back (plan_to_json.c, plan_from_json.c). NULL when memory is short.
cJSON *plan_to_json(const struct network_plan *plan);
enum status plan_from_json(const char *file, const cJSON *document, struct network_plan *plan,
                           struct error *error);

#endif
