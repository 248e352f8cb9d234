// SPDX-License-Identifier: MIT
// Ceilings: the most operations per second that one instruction sequence can do on this core.
//
// "The int8 peak" does not exist: vpdpbusd, vpmaddubsw and vpmaddwd differ by factors on one core.
// So each sequence that some kernel uses is a ceiling of its own, measured like a kernel, and a
// kernel's point hangs under the ceiling of its own sequence.
//
// To add one: write ceiling_<type>_<isa>[_<trick>].c with one asm body, whose number of
// accumulators is a constant argument, end it with a struct ceiling of the file's name, and add a
// line to the ceilings of registry_<arch>.c. It becomes the row <name>, with the accumulator count
// that should saturate the core, and one row <name>_acc<N> for each count of its sweep: at 1 the
// rate shows the latency, the plateau shows the throughput, and a row above <name> shows that the
// choice was wrong.
//
// Rules of the bodies: no loads or stores (but for the glue sequences, which say so), at least 24
// steps a pass so that the loop costs nothing, no denormals. The data are such that the
// accumulators count the multiply-adds themselves (1 x 1 is added in every lane), which is what the
// test compares with the declared operations.
#ifndef BITROOF_BENCH_KERNELS_CEILING_CEILING_H
#define BITROOF_BENCH_KERNELS_CEILING_CEILING_H

#include "bench/kernels/kernel.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ceiling {
    const char *name; // the file's name without .c
    enum isa isa;
    const char *type;     // "f32", "s8", "bit" or "glue": ceilings of one type can be compared
    const char *sequence; // in words: "vfmadd231ps zmm"
    int accumulators;     // of the row <name>; 0: the sequence has none
    const int *sweep;     // accumulator counts of the extra rows, 0-ended; NULL: none
    int steps;            // per accumulator and pass; 0: ceiling_repeats(accumulators)
    int64_t operations;   // of one step; 1 multiply-add = 2
    enum work_class main_class;
    size_t buffer_bytes; // of L1-resident data for run(), a multiple of 64; 0 for registers only
    bool (*available)(void); // what the instruction set's name does not promise; NULL: always

    // Executes `passes` passes with that many accumulators (one of `sweep`, or .accumulators) and
    // returns half the operations as the accumulators counted them, 0 when they cannot count.
    int64_t (*run)(int accumulators, int64_t passes, void *buffer);
};

// Passes of one run(), all threads together: some 0.1 to 1 ms, long against the clock's step and
// the start of threads, and few enough that no counting lane overflows (24 x 40000 < 2^24).
enum { CEILING_PASSES = 40000 };

// Steps per accumulator in a pass of at least 24.
static inline int ceiling_repeats(int accumulators)
{
    return (24 + accumulators - 1) / accumulators;
}

// The sweeps, by their highest count.
extern const int ceiling_sweep_4[];
extern const int ceiling_sweep_6[];
extern const int ceiling_sweep_8[];
extern const int ceiling_sweep_12[];
extern const int ceiling_sweep_16[];

// Appends the rows of one ceiling and returns how many.
size_t ceiling_rows_append(const struct ceiling *ceiling, struct kernel *rows, size_t capacity);

// What a record says of a row with op OP_CEILING.
const char *ceiling_type(const struct kernel *kernel); // "f32", "s8", "bit", "glue"
int ceiling_accumulators(const struct kernel *kernel); // 0 when the sequence has none
bool ceiling_is_sweep(const struct kernel *kernel);    // a row <name>_acc<N>

// Half the operations that the last run() counted: the first 8 bytes of its scratch.
int64_t ceiling_counted(const void *scratch);

// ---- for the bodies ----------------------------------------------------------------------------

// A statement for each accumulator: in `body`, \\r is its number, 0 up to the asm operand `n`.
#define CEILING_EACH(body)                                                                         \
    ".irp r,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,"   \
    "31\n\t"                                                                                       \
    ".if \\r < %c[n]\n\t" body "\n\t.endif\n\t.endr\n\t"

// The same statements over and over, as often as the asm operand `steps` says.
#define CEILING_REPEAT(body) ".rept %c[steps]\n\t" body ".endr\n\t"

// Calls the always_inline body with its accumulator count as a constant, up to `most`. (The
// compiler sees through the pointer, because all three parts are inlined.)
typedef int64_t ceiling_loop(int64_t passes, const int n);

static inline __attribute__((always_inline)) int64_t
ceiling_dispatch(const int most, int accumulators, int64_t passes, ceiling_loop *const loop)
{
    switch (accumulators) {
    case 1:
        return loop(passes, 1);
    case 2:
        return loop(passes, 2);
    case 4:
        return loop(passes, 4);
    case 6:
        return most >= 6 ? loop(passes, 6) : 0;
    case 8:
        return most >= 8 ? loop(passes, 8) : 0;
    case 10:
        return most >= 10 ? loop(passes, 10) : 0;
    case 12:
        return most >= 12 ? loop(passes, 12) : 0;
    case 16:
        return most >= 16 ? loop(passes, 16) : 0;
    default:
        return 0;
    }
}

// Sums of the lanes of `bytes` bytes of stored accumulators.
int64_t ceiling_sum_f32(const void *lanes, size_t bytes);
int64_t ceiling_sum_s32(const void *lanes, size_t bytes);
int64_t ceiling_sum_u64(const void *lanes, size_t bytes);

// Broadcast to all 32-bit lanes.
static const uint32_t CEILING_ONE_F32 = 0x3f800000;
static const uint32_t CEILING_ONE_S16 = 0x00010001;
static const uint32_t CEILING_ONE_S8 = 0x01010101;

#endif
