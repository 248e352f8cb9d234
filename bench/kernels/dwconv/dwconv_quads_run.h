// SPDX-License-Identifier: MIT
// The call of a kernel of quads: block after block, threads by rows. Included behind
// dwconv_quads_body.h.
// A kernel for blocks that are too narrow for this one.
typedef void quads_block_function(const struct call *call, const char *block, int64_t c,
                                  int64_t image, int64_t oy_lo, int64_t oy_hi);

static void quads_rows(const struct call *t, const struct quads_blocks *blocks,
                       quads_block_function *narrow, int64_t image, int64_t oy_lo, int64_t oy_hi)
{
    const char *block = t->blocks + t->padding_bytes;
    for (int64_t i = 0; i < blocks->wide_count; i++) {
        quads_block(t, block, i * BLOCK, image, oy_lo, oy_hi);
        block += t->block_bytes;
    }
    if (blocks->has_narrow)
        narrow(t, block, blocks->wide_count * BLOCK, image, oy_lo, oy_hi);
}

// The whole call. One thread takes all rows of a block, so that weights stay near and input rows
// are still there for the next band.
static void quads_run(const struct call *t, int64_t narrow_channels, quads_block_function *narrow,
                      int threads)
{
    const struct quads_blocks blocks = dwconv_quads_blocks(t->problem->c, BLOCK, narrow_channels);
    if (threads == 1) { // a team of one costs as much as a small layer
        for (int64_t image = 0; image < t->problem->batch; image++)
            quads_rows(t, &blocks, narrow, image, 0, t->rows);
        return;
    }
    const int64_t height = (t->rows / (4 * threads) + 2) / 2 * 2;
    const int64_t pieces = (t->rows + height - 1) / height, count = t->problem->batch * pieces;
#pragma omp parallel for num_threads(threads)
    for (int64_t i = 0; i < count; i++) {
        const int64_t lo = i % pieces * height, hi = lo + height;
        quads_rows(t, &blocks, narrow, i / pieces, lo, hi < t->rows ? hi : t->rows);
    }
}
