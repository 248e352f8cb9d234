// SPDX-License-Identifier: MIT
// Where the files that come with the program are: platforms and suites. They are found from the
// program's own place, so that a copied folder works: in the source tree (build/<platform>/bitroof
// and below, with platforms/ and bench/suites/ at its root), or beside the program
// (package/platforms, package/suites). The environment variable BITROOF_DATA names another such
// folder.
#ifndef BITROOF_BASE_PATHS_H
#define BITROOF_BASE_PATHS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

// Path of the running program, through its links. False when the kernel does not tell.
bool path_of_executable(char *path, size_t size);

// The folder that holds platforms/: the root of the source tree, or of the package.
enum status path_of_root(char *path, size_t size, struct error *error);

// The folder of a kind of data ("platforms", "suites"), or with `name` not NULL the file in it
// ("rpi3.json"), whether or not that file exists. STATUS_USAGE when there is no such folder.
enum status path_of_data(const char *kind, const char *name, char *path, size_t size,
                         struct error *error);

#endif
