// SPDX-License-Identifier: MIT
// The loops around a micro-kernel: blocks of M-tiles x panels of weights, shared by matmul and
// every convolution.
//
// A block is a number of consecutive M-tiles. The addresses of its activations are worked out once;
// then each panel of weights, fetched once, meets all tiles of the block while both stay in the
// caches. Blocks (and chunks of panels when there are few blocks) are what threads share out.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_DRIVER_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_DRIVER_H

#include "bench/kernels/matmul/matmul_pack.h"

// What the source of activations leaves for one tile. The arrays are scratch of the driver.
struct matmul_tile_rows {
    int64_t first_row; // of the output; the tile's rows follow each other
    int32_t row_count;
    int32_t run_count;
    bool may_be_even;        // the source may leave even runs instead of rows
    bool is_even;            // and did, for all runs: see struct matmul_place
    const void **rows;       // [run_count][row_count]
    struct matmul_run *runs; // [run_count]
    bool slides;             // see struct matmul_tile; of runs of one kernel row
    int32_t *skipped;        // weight runs that no row of the tile has activations for
    int32_t skipped_count;
    char *patch;          // patch_bytes of scratch for activations that had to be copied
    ptrdiff_t rows_ahead; // as in struct matmul_place; 0: to the rows behind the tile's
};

struct matmul_job;
typedef void matmul_tile_source(const struct matmul_job *job, int64_t group, int64_t tile,
                                struct matmul_tile_rows *built);

// Rows that all stand one behind the other, each of a single run. Walks then need no source: tiles
// are an even split of them.
struct matmul_even_source {
    const char *first; // row 0 of group 0, or NULL: the source must be asked
    ptrdiff_t pitch;   // bytes from row to row
    ptrdiff_t group_bytes;
    int64_t rows;
    int32_t length; // of the run
    // When walks widen the rows as they go, else NULL: the stored ones, without gaps. `first` is
    // then scratch for the wide rows of a block. Of one group and one thread.
    const char *stored;
};

struct matmul_job {
    const struct matmul_micro *micro;
    const struct workload *workload;
    const struct matmul_layout *layout;
    const char *packed;
    int threads;

    matmul_tile_source *source;
    const void *context; // of the source
    struct matmul_even_source even;
    // Bit planes, of each row of the output: the sums of codes [group][rows], see
    // matmul_row_codes.h, and the pattern of padding. NULL where they mean nothing.
    const int32_t *row_codes, *row_patterns;
    int64_t rows;
    int64_t tiles;       // of one group
    int64_t block_tiles; // 1: no blocking
    int32_t run_capacity;
    size_t patch_bytes;     // of one tile
    size_t group_bytes;     // merged groups: activations from one panel's to the next one's
    int32_t kernel_columns; // and the taps of a kernel row

    char *output;
    const char *residual;  // or NULL
    int64_t output_stride; // elements from row to row; the residual's is the workload's
    const char *next;      // of struct run_args
    int64_t next_bytes;
    bool raw_sums; // leave neutral sums (float or int32) for passes that come later
    char *scratch; // matmul_job_scratch() bytes
};

// The even split of `rows` into tiles of at most mr rows: how many, and where tile `index` starts
// (index == tiles gives the end).
int64_t matmul_split_count(int64_t rows, int64_t mr);
int64_t matmul_split_start(int64_t rows, int64_t tiles, int64_t index);

// Rows of activations a multiple of a few KiB apart fall into the same few sets of the first-level
// cache and evict each other. Tiles of a single run then work on copies in the patch. The pitch is
// the bytes from row to row of such a copy, an odd number of lines; 0 when rows `row_step` bytes
// apart are read where they are, or when `outputs` are too few to make up for the copy.
size_t matmul_copy_pitch(const struct matmul_micro *micro, int64_t outputs, size_t row_step,
                         size_t row_bytes, int64_t rows);
// Leaves rows `pitch` bytes apart for run number `run` of the tile, all of whose runs are like
// that.
void matmul_even_rows(struct matmul_tile_rows *built, int32_t run, const char *base, int64_t pitch);
size_t matmul_copy_bytes(const struct matmul_micro *micro, size_t pitch); // patch_bytes
void matmul_copy_rows(struct matmul_tile_rows *built, size_t pitch, size_t row_bytes);

// A block has at most MATMUL_BLOCK_TILES tiles, of `tiles` that need `slot_bytes` of scratch each.
enum { MATMUL_BLOCK_TILES = 64 };
int64_t matmul_block_limit(size_t slot_bytes, int64_t tiles);

// What the activations of tiles weigh, for choosing a block.
struct matmul_traffic {
    int64_t tiles;           // of one group
    int64_t tile_bytes;      // distinct bytes of activations of one tile
    int64_t next_tile_bytes; // that each further tile adds
    int64_t slot_bytes;      // matmul_slot_bytes()
};

// The number of M-tiles in a block that moves the fewest bytes, weighted by how far they come.
int64_t matmul_choose_block(const struct matmul_micro *micro, const struct matmul_layout *layout,
                            const struct target *target, const struct matmul_traffic *traffic);

// Scratch of one tile of a block, and of a whole job.
size_t matmul_slot_bytes(const struct matmul_micro *micro, int32_t run_capacity,
                         size_t patch_bytes);
size_t matmul_job_scratch(size_t slot_bytes, int64_t tiles, int threads);

void matmul_execute(const struct matmul_job *job);

// Bytes of the copy that matmul_widen() makes.
size_t matmul_wide_bytes(const struct matmul_micro *micro, const struct workload *workload);

// Widens or unpacks all activations of a workload (pixels x channels), shared out to threads.
// Whatever views it has, the wide copy is dense; of bit planes, dense in whole words.
void matmul_widen(const struct matmul_micro *micro, const struct workload *workload,
                  const void *stored, void *wide, int32_t zero_point, int threads);

// Can walks over even rows make that copy themselves, tile by tile? (The rows of the layer being
// even is up to the caller.)
bool matmul_widens_tiles(const struct matmul_micro *micro, const struct workload *workload,
                         const struct matmul_header *header, int threads);

// What a byte of that copy is where the activation is 0.
unsigned char matmul_unpacked_zero(const struct matmul_micro *micro,
                                   const struct workload *workload);

// Elements from row to row of the raw sums of an unfused layer: the output's when they are made in
// place, else dense.
int64_t matmul_sums_stride(const struct workload *workload);

// The separate passes of an unfused layer behind raw sums: from `sums` (which may be the output for
// float and raw accumulators, and is changed; rows matmul_sums_stride() apart) to `output`, by the
// workload's strides.
void matmul_unfused_glue(const struct matmul_micro *micro, const struct workload *workload,
                         const struct matmul_layout *layout, const void *packed, int64_t pixels,
                         void *sums, const void *residual, void *output, int threads);
// Can they?
bool matmul_unfused_supports(const struct workload *workload);
// Bytes of the tensors between those passes, each once, and of int32 sums that need scratch.
int64_t matmul_unfused_bytes(const struct workload *workload, int64_t elements);
size_t matmul_sums_scratch(const struct workload *workload, int64_t elements);

// Texts of generated rows: prefix + suffix, and "14x32". They live as long as the program. Not
// thread-safe.
const char *matmul_row_name(const char *prefix, const char *suffix);
const char *matmul_row_tile(const struct matmul_micro *micro);

#endif
