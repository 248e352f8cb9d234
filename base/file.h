// SPDX-License-Identifier: MIT
// Files as bitroof needs them: read whole, replaced atomically, appended durably.
#ifndef BITROOF_BASE_FILE_H
#define BITROOF_BASE_FILE_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

// Reads a whole regular file into a malloc'ed buffer with a NUL behind it. Files above `limit`
// bytes are refused (STATUS_USAGE). *text is the caller's to free.
enum status file_read(const char *path, size_t limit, char **text, size_t *length,
                      struct error *error);

// Replaces `path` by `length` bytes: temporary file beside it, fsync, rename. On failure the old
// file is untouched and the temporary one removed.
enum status file_replace(const char *path, const void *data, size_t length, struct error *error);

// The same of parts that follow each other, for files that are nowhere in one piece.
struct file_part {
    const void *data; // may be NULL when length is 0
    size_t length;
};
enum status file_replace_parts(const char *path, const struct file_part *parts, size_t count,
                               struct error *error);

// Appends one whole line (the newline is added) with one write and fsync.
enum status file_append_line(int descriptor, const char *path, const char *line,
                             struct error *error);

// mkdir -p.
enum status file_make_directories(const char *path, struct error *error);

// The trimmed first line of a small file such as those of sysfs, into `text`; false when the file
// is missing or unreadable.
bool file_first_line(const char *path, char *text, size_t size);

#endif
