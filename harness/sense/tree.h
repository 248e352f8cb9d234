// SPDX-License-Identifier: MIT
// Small text files of sysfs and procfs below a root: this machine's, or a captured tree's. Whatever
// stands there is taken as hostile: bounded, one line, control characters replaced.
#ifndef BITROOF_HARNESS_SENSE_TREE_H
#define BITROOF_HARNESS_SENSE_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The first line of root + path, trimmed, in printable characters ('?' for others), cut to size.
// False, and
// "", when it is missing, empty, or no regular file. A NUL ends it (device tree strings end in
// one).
bool tree_line(const char *root, const char *path, char *text, size_t size);

// The whole number in the first line, followed by nothing or by the suffix K, M or G (powers of
// 1024). False when it is none, or outside [low, high].
bool tree_number(const char *root, const char *path, int64_t low, int64_t high, int64_t *number);

// At most `size` - 1 bytes of the file, NUL-ended, bytes as they are but NULs made newlines.
// Returns the length; 0 when it cannot be read.
size_t tree_text(const char *root, const char *path, char *text, size_t size);

bool tree_exists(const char *root, const char *path);

// How many numbers a list such as "0-3,6" names; 0 when it is no such list. Above 65536 is none.
int tree_list_count(const char *list);

// The value of "key : value" in a text such as /proc/cpuinfo: the first line whose words before the
// colon are exactly `key`. False when there is none.
bool tree_field(const char *text, const char *key, char *value, size_t size);

#endif
