// SPDX-License-Identifier: MIT
// Files of ranges and expected outputs that this machine makes for another one: an emulated board,
// or one on the far side of ssh, then computes with the same integers and shows that it does.
#ifndef BITROOF_HARNESS_LAUNCH_REFERENCE_RANGES_H
#define BITROOF_HARNESS_LAUNCH_REFERENCE_RANGES_H

#include "base/error.h"
#include "bench/networks/quantise.h"
#include "bench/suites/suite_networks.h"

// Makes the files FOLDER/NAME.json of all networks that match the glob (NULL: all shipped ones) and
// whose file is missing or made by another build or with another seed; as many at once as there are
// cores. A network that fails is told on standard error and left out.
enum status reference_ranges_make(const char *folder, const char *glob, uint64_t seed,
                                  struct error *error);

// Copies those files to another folder.
enum status reference_ranges_copy(const char *from, const char *to, struct error *error);

// The file that came with the program for this network and seed, made for how it is asked to be
// quantised. False when there is none: ranges are observed here then.
bool reference_ranges_find(const struct suite_network *asked, uint64_t seed,
                           const struct network *network, char *path, size_t size);

#endif
