// SPDX-License-Identifier: MIT
// Starting other programs and passing bytes through them. Private to harness/reach.
#ifndef BITROOF_HARNESS_REACH_PROCESS_H
#define BITROOF_HARNESS_REACH_PROCESS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

enum { WORDS_MAXIMUM = 256 };

// An argv under construction. Words are copied; all of it ends with words_free().
struct words {
    char *word[WORDS_MAXIMUM + 1]; // NULL-ended
    size_t count;
    bool overflow; // a word did not fit or memory was short: such a list is not started
};

void words_add(struct words *words, const char *word);
// Adds the words of a line that are separated by spaces (no quoting: it comes from a platform
// file).
void words_add_line(struct words *words, const char *line);
void words_free(struct words *words);

// Appends `word` in single quotes as a POSIX shell reads it. False when it does not fit.
bool shell_quote(char *text, size_t size, const char *word);

struct process_streams {
    int input;       // descriptor for standard input, or -1: /dev/null
    int output;      // descriptor for standard output, or -1: as ours
    char *complaint; // standard error goes here, cut to complaint_size; NULL: as ours
    size_t complaint_size;
};

// Starts the program and waits. Returns its exit code, 128 + signal, or -1 when it could not be
// started. SIGINT and SIGTERM to us end it too (they go to it, and we go on waiting for its end).
int process_run(const struct words *words, const struct process_streams *streams);

// Its standard output into text, NUL-ended, cut to size; its exit code as above.
int process_capture(const struct words *words, char *text, size_t size, char *complaint,
                    size_t complaint_size);

// first | second. 0 when both ended well, else the exit code of the second, or of the first.
int process_pipe(const struct words *first, const struct words *second, char *complaint,
                 size_t complaint_size);

// Is there such a program on PATH?
bool process_exists(const char *name);

#endif
