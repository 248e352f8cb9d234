// SPDX-License-Identifier: MIT
// Bit planes: how activations of 1 to 4 bits are stored when every bit has a place of its own.
//
// The channels of a pixel are cut into words of 32. A word of a pixel is `bits` consecutive
// uint32_t, one a plane, the least significant plane first; bit b of plane i of word w is bit i of
// the code of channel 32 w + b. Bits behind the last channel are 0. Pixels are dense NHWC, or a
// stride apart that is a multiple of 32 channels. What a code stands for says enum encoding.
//
//   [pixel][ceil(channels / 32)][bits]   uint32_t
//
// What a convolution in groups reads has words of its own for every group, so that the channels of
// a group begin with a word: the last word of each group has zeros behind the group's last channel.
//
//   [pixel][group][ceil(channels / groups / 32)][bits]   uint32_t
//
// All planes of a word stand together, so that one run of an indirect convolution has them all, and
// 32 channels is the granule of every address.
#ifndef BITROOF_BENCH_PLANES_H
#define BITROOF_BENCH_PLANES_H

#include <stddef.h>
#include <stdint.h>

enum { PLANES_WORD = 32, PLANES_MOST = 4 };

// Words that `channels` take.
static inline int64_t planes_words(int64_t channels)
{
    return (channels + PLANES_WORD - 1) / PLANES_WORD;
}

// Channels that a pixel takes, group by group, those that nothing is stored for included.
static inline int64_t planes_channels(int64_t channels, int64_t groups)
{
    return groups * planes_words(channels / groups) * PLANES_WORD;
}

// Where channel c stands among them.
static inline int64_t planes_place(int64_t c, int64_t channels, int64_t groups)
{
    const int64_t each = channels / groups;
    return c / each * planes_channels(each, 1) + c % each;
}

static inline size_t planes_bytes(int64_t channels, int bits)
{
    return (size_t)planes_words(channels) * (size_t)bits * sizeof(uint32_t);
}

// The code of one channel of a pixel.
static inline int planes_get(const uint32_t *pixel, int bits, int64_t channel)
{
    const uint32_t *word = pixel + channel / PLANES_WORD * bits;
    int code = 0;
    for (int i = 0; i < bits; i++)
        code |= (int)(word[i] >> (channel % PLANES_WORD) & 1) << i;
    return code;
}

// Stores a code; the bits of the channel may be anything before.
static inline void planes_set(uint32_t *pixel, int bits, int64_t channel, int code)
{
    uint32_t *word = pixel + channel / PLANES_WORD * bits;
    const uint32_t bit = UINT32_C(1) << (channel % PLANES_WORD);
    for (int i = 0; i < bits; i++)
        word[i] = (code >> i & 1) != 0 ? word[i] | bit : word[i] & ~bit;
}

#endif
