// SPDX-License-Identifier: MIT
// Wide, dense copies of stored activations, for micro-kernels that do not read them as they are.
#include "base/checked.h"
#include "bench/kernels/matmul/matmul_driver.h"

// Channels that lie together in every stored pixel; the pixels' wide copies follow each other.
struct stored_channels {
    const char *first; // in the first pixel
    int64_t count;
    size_t pixel_bytes; // from pixel to pixel
};

static void widen_pixel(const struct matmul_micro *micro, const struct stored_channels *channels,
                        int64_t pixel, char *wide, int32_t zero_point)
{
    micro->widen(channels->first + (size_t)pixel * channels->pixel_bytes, wide,
                 (size_t)channels->count, zero_point);
}

// Channels of a pixel of the copy. Groups of bit planes begin with words of their own.
static int64_t copied_channels(const struct matmul_micro *micro, const struct problem *p)
{
    if (p->op == OP_MATMUL)
        return p->k;
    return micro->unpack != NULL ? planes_channels(p->c, p->groups) : p->c;
}

// Bit planes, which have no segments.
static void unpack_pixels(const struct matmul_micro *micro, const struct workload *workload,
                          const char *stored, char *wide, int64_t first, int64_t end)
{
    const struct problem *p = &workload->problem;
    const int planes = workload->precision.activation_bits;
    const int64_t words = planes_words(copied_channels(micro, p));
    const size_t pitch = planes_bytes(workload_input_stride(workload), planes);
    stored += (size_t)first * pitch;
    uint8_t *codes = (uint8_t *)wide + first * words * PLANES_WORD;
    if (pitch == (size_t)words * (size_t)planes * sizeof(uint32_t)) {
        micro->unpack((const uint32_t *)(const void *)stored, codes, (end - first) * words, planes);
        return;
    }
    for (; first < end; first++, stored += pitch, codes += words * PLANES_WORD)
        micro->unpack((const uint32_t *)(const void *)stored, codes, words, planes);
}

static void widen_pixels(const struct matmul_micro *micro, const struct workload *workload,
                         const char *stored, char *wide, int64_t first, int64_t end,
                         int32_t zero_point)
{
    const struct views *views = &workload->views;
    const struct problem *p = &workload->problem;
    int64_t channels = p->op == OP_MATMUL ? p->k : p->c;
    if (micro->unpack != NULL) {
        unpack_pixels(micro, workload, stored, wide, first, end);
        return;
    }
    const size_t element = micro->activation_bytes;
    const size_t stored_element = precision_activation_bytes(&workload->precision);
    const size_t pixel_bytes = matmul_stored_bytes(micro, &workload->precision, channels);
    wide += (size_t)first * pixel_bytes;
    if (workload_is_dense(workload) && pixel_bytes == (size_t)channels * element) {
        micro->widen(stored + (size_t)(first * channels) * stored_element, wide,
                     (size_t)((end - first) * channels), zero_point);
        return;
    }
    for (int64_t pixel = first; pixel < end; pixel++) {
        if (views->segment_count == 0) {
            const size_t stride = (size_t)workload_input_stride(workload) * stored_element;
            struct stored_channels all = {stored, channels, stride};
            widen_pixel(micro, &all, pixel, wide, zero_point);
            wide += pixel_bytes;
        }
        for (int32_t i = 0; i < views->segment_count; i++) {
            const struct segment *s = &views->segments[i];
            struct stored_channels part = {stored + (size_t)s->offset * stored_element, s->channels,
                                           (size_t)s->pixel_stride * stored_element};
            widen_pixel(micro, &part, pixel, wide, zero_point);
            wide += (size_t)s->channels * element;
        }
    }
}

static int64_t pixels_of(const struct problem *p)
{
    return p->op == OP_MATMUL ? p->m : p->batch * p->h * p->w;
}

size_t matmul_wide_bytes(const struct matmul_micro *micro, const struct workload *workload)
{
    const struct problem *p = &workload->problem;
    return (size_t)pixels_of(p) *
           matmul_stored_bytes(micro, &workload->precision, copied_channels(micro, p));
}

void matmul_widen(const struct matmul_micro *micro, const struct workload *workload,
                  const void *stored, void *wide, int32_t zero_point, int threads)
{
    int64_t pixels = pixels_of(&workload->problem);
    if (threads == 1) {
        widen_pixels(micro, workload, stored, wide, 0, pixels, zero_point);
        return;
    }
    int64_t parts = min_i64(threads, pixels);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t i = 0; i < parts; i++)
        widen_pixels(micro, workload, stored, wide, matmul_split_start(pixels, parts, i),
                     matmul_split_start(pixels, parts, i + 1), zero_point);
}

bool matmul_widens_tiles(const struct matmul_micro *micro, const struct workload *workload,
                         const struct matmul_header *header, int threads)
{
    // Threads may share out the panels of a block.
    return micro->walks != NULL && micro->widen != NULL && micro->block == 0 && threads == 1 &&
           workload->problem.groups == 1 && workload_is_dense(workload) &&
           header->weight_zero_points == 0;
}

unsigned char matmul_unpacked_zero(const struct matmul_micro *micro,
                                   const struct workload *workload)
{
    if (micro->unpack == NULL)
        return 0;
    const uint32_t stored[PLANES_MOST] = {0};
    uint8_t codes[PLANES_WORD];
    micro->unpack(stored, codes, 1, workload->precision.activation_bits);
    return codes[0];
}
