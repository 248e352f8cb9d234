// SPDX-License-Identifier: MIT
// The precision of a layer as files, suites and settings name it.
#ifndef BITROOF_BENCH_NETWORKS_LAYER_PRECISION_H
#define BITROOF_BENCH_NETWORKS_LAYER_PRECISION_H

#include "bench/networks/graph.h"

// LAYER_LOW and up are the precisions of few bits, in an order of their own: names of weights of
// few bits on 8-bit activations ("w4a8", with a scale for every 64 inputs "w4a8g64"), and of bit
// planes ("w1a2u"), as precision_find() has them.
enum layer_precision { LAYER_AS_SET, LAYER_F32, LAYER_INT8, LAYER_LOW };

// How many values there are, those of few bits included.
int layer_precision_count(void);
// "as_set", "f32", "int8", "w4a8", "w1a2u" (also "w1a2"). False for an unknown word.
bool layer_precision_find(const char *word, enum layer_precision *precision);
const char *layer_precision_name(enum layer_precision precision);
// What a layer of few bits computes in: with signed 8-bit activations ("w4s8") when that is what
// they are. NULL for those that are not of few bits.
const struct precision *layer_precision_low(enum layer_precision precision,
                                            enum value_type activations);
// Are its codes of a set of few significant bits, and how many of them are linear ("esb4a8": 1,
// "pot4a8", powers of two: 0)? Else every layer has a table of its own.
bool layer_precision_code_set(const struct precision *low, int *linear_bits);
// What a layer computes in whose inputs this precision's groups do not divide: groups of half the
// size, or scales by channel behind those of 32. Itself, when it has no groups.
enum layer_precision layer_precision_fallback(enum layer_precision precision);
// Weights with a scale for each group of inputs?
bool layer_precision_has_groups(const struct precision *low);
bool layer_precision_is_planes(enum layer_precision precision);
// Products of integers, of 8 bits or few.
bool layer_precision_is_integer(enum layer_precision precision);

#endif
