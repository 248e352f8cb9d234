// SPDX-License-Identifier: MIT
// A platform file: what a board is, how to build for it, how to reach it. The format is described
// in docs/platforms.md; users write such files without touching C.
#ifndef BITROOF_HARNESS_SENSE_PLATFORM_H
#define BITROOF_HARNESS_SENSE_PLATFORM_H

#include "analysis/record/record.h"
#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PLATFORM_SCHEMA "bitroof-platform/1"

enum { PLATFORM_BOARDS = 16, PLATFORM_CACHES = 8, PLATFORM_FIGURES = 64 };

struct platform_figure {
    char name[RECORD_SHORT];
    double value;
    char unit[16]; // "op/s", "op/cycle", "byte/s", "byte/cycle", "ns"
    int threads;
    enum provenance provenance; // declared or predicted: a file measures nothing
    char source[RECORD_TEXT];
};

struct platform {
    char name[RECORD_SHORT], title[RECORD_TEXT];
    char arch[16];                   // "x86_64", "aarch64", "arm", or "detected"
    char toolchain[RECORD_SHORT];    // prefix of the cross compiler, "" for none
    char emulator[RECORD_TEXT];      // command of the emulator of this processor, "" for none
    char emulator_all[RECORD_TEXT];  // the same with every instruction there is
    char emulator_root[RECORD_TEXT]; // where the target's C library is on this machine
    char remote_runner[RECORD_TEXT]; // put before the program on the remote side; "" for none
    char boards[PLATFORM_BOARDS][RECORD_SHORT]; // beginnings of the name of such a board
    size_t boards_count;
    char vendor[RECORD_SHORT], model[RECORD_SHORT], chip[RECORD_SHORT];
    int cores;
    double clock_hz; // declared; NaN when absent
    struct machine_cache caches[PLATFORM_CACHES];
    size_t caches_count;
    int64_t memory_bytes;
    char memory_type[RECORD_SHORT];
    struct platform_figure figures[PLATFORM_FIGURES];
    size_t figures_count;
};

// Reads one file, strictly: an unknown key, a wrong type or an impossible size is STATUS_USAGE with
// file and JSON path.
enum status platform_read(const char *path, struct platform *platform, struct error *error);

// The platform of this name, from the platforms folder; a `name` with a '/' in it is a path.
// STATUS_USAGE with the list of names when there is none.
enum status platform_load(const char *name, struct platform *platform, struct error *error);

// Names of all platforms, sorted; *names is one block, free() it.
enum status platform_names(char (**names)[RECORD_SHORT], size_t *count, struct error *error);

// Is the machine with this architecture and this board name such a board?
bool platform_is(const struct platform *platform, const char *arch, const char *board);

#endif
