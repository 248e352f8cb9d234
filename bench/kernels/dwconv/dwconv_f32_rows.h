// SPDX-License-Identifier: MIT
// Depthwise convolution with 3x3 windows and a stride of 1, row by row, for instruction sets with
// few registers. Included by dwconv_f32_<isa>.c behind dwconv_f32_window.h, whose strips and
// general tiles do what rows cannot.
//
// An input row is walked from left to right with the 9 weights of a channel vector and 3
// neighbouring pixels in registers. It completes one output row, adds to the next and starts the
// third; what these have so far is carried in memory from input row to input row. So every input is
// loaded once, and sums of neighbouring columns do not wait for each other. Per output vector: 9
// multiply-adds, 3 loads and 3 stores.
//
// A few cache lines of a pixel (ROW_CHANNELS) go from top to bottom together, so that lines at
// distances of powers of two, which share few places of the first level, are used in whole groups
// before others drive them out. Whole cache lines of channels go through two input rows at a time
// (dwconv_f32_pairs.h). Where rows go alone and channels are many, outputs wait for one cache line
// of channels: see dwconv_f32_window.h for the reason.
//
// Taps in the padding are skipped.

enum { ROW_CHANNELS = 64, ROW_VECTORS = ROW_CHANNELS / VECTOR_LANES };
enum { ROW_COLUMNS = 28, ROW_COLUMNS_STAGED = 14 }; // most outputs along of a walk
enum { PAIRED_HEIGHT = 8 }; // of images; of fewer rows too many are first and last ones
// Tensors together that the second level does not hold, on most machines: inputs are fetched into
// it two rows ahead. (Closer tensors only lose by it.)
enum { FAR_BYTES = 1 << 20 };
enum { ROW_BLOCK = (9 + TABLES) * VECTOR_LANES };
enum { ROW_LAG = 16 / VECTOR_LANES }; // vectors that staged outputs wait

// What an input row does: it completes the output row two above its first tap, adds to the middle
// one, starts the lowest one. The uppermost input row below one row of padding starts the middle
// one, too.
enum middle { MIDDLE_NONE, MIDDLE_STARTS, MIDDLE_CONTINUES };

// How outputs are finished: bias and ReLU or ReLU6; nothing; anything.
enum finish { FINISH_PLAIN, FINISH_RAW, FINISH_GENERAL };

// All of them constants where they are used.
struct row_shape {
    bool completes;
    enum middle middle;
    bool starts;
};

// Sums between two input rows: of the output row that is completed next, and of the one below; and
// the finished outputs that wait.
struct row_sums {
    _Alignas(64) float sum[ROW_VECTORS][ROW_COLUMNS][2][VECTOR_LANES];
    _Alignas(64) float staged[ROW_VECTORS][ROW_COLUMNS_STAGED][VECTOR_LANES];
    _Alignas(64) float nowhere[VECTOR_LANES];
    // Of two rows at once, see dwconv_f32_pairs.h: second halves of inputs, finished first halves
    // of outputs, the limits of the activation.
    _Alignas(64) float copied[2][ROW_COLUMNS + 2][VECTOR_LANES];
    _Alignas(64) float left[2][ROW_COLUMNS][VECTOR_LANES];
    _Alignas(64) float limits[2][VECTOR_LANES];
};

enum { COPIED_ROW = (ROW_COLUMNS + 2) * VECTOR_LANES, LEFT_ROW = ROW_COLUMNS * VECTOR_LANES };

// A walk over some columns of an image, all rows.
struct walk {
    struct dwconv_tile tile; // at the first output of the top row
    int64_t width;           // outputs along
    int64_t inner;           // outputs before this have their last column inside the image
    bool is_left;            // the first column of the first output is padding
    bool is_staged;
    bool in_pairs; // two input rows at once where it can be
    bool is_far;   // tensors are larger than the second cache level
};

// One channel vector of one input row.
struct row {
    const struct dwconv_tile *tile;
    const float *tables;
    vector_f32 weight[9], high;
    int64_t o, channel; // the output row that is completed, first channel
};

// Where a row's columns are; moves along.
struct place {
    const float *input; // tap 0
    float *sum, *output, *staged;
    float *late; // where outputs go that waited in late_from
    const float *late_from;
    int64_t input_step, output_step, late_step;
};

BODY void place_advance(struct place *at, int64_t columns)
{
    at->input += columns * at->input_step;
    at->output += columns * at->output_step;
    at->sum += columns * 2 * VECTOR_LANES;
    at->staged += columns * VECTOR_LANES;
    at->late_from += columns * VECTOR_LANES;
    at->late += columns * at->late_step;
}

// v + the taps of kernel row ky that are inside the image; without a start when `is_first`.
BODY vector_f32 add_taps(const struct row *r, vector_f32 v, const vector_f32 in[3], const int ky,
                         const bool is_first, const bool has_left, const bool has_right)
{
    const vector_f32 *w = r->weight + ky * 3;
    v = is_first ? f32_multiply(in[1], w[1]) : f32_fma(v, in[1], w[1]);
    if (has_left)
        v = f32_fma(v, in[0], w[0]);
    if (has_right)
        v = f32_fma(v, in[2], w[2]);
    return v;
}

// Output column q, which is i columns behind the place; `in` are the pixels under its taps.
BODY void row_column(const struct row *r, const struct place *at, const int i, int64_t q,
                     const vector_f32 in[3], const struct row_shape shape, const enum finish how,
                     const bool is_staged, const bool has_left, const bool has_right)
{
    const struct dwconv_tile *t = r->tile;
    float *sum = at->sum + i * 2 * VECTOR_LANES, *next = sum + VECTOR_LANES;
    if (shape.completes) {
        vector_f32 v = add_taps(r, f32_load(sum), in, 2, false, has_left, has_right);
        float *to = at->output + i * at->output_step;
        if (is_staged) {
            to = at->staged + i * VECTOR_LANES;
            f32_store(at->late + i * at->late_step, f32_load(at->late_from + i * VECTOR_LANES));
        }
        if (how == FINISH_PLAIN)
            f32_store(to, finish_plain(v, r->tables, r->high));
        else if (how == FINISH_RAW)
            f32_store(to, v);
        else
            put(to, finish(v, t, r->tables, r->o, q, r->channel), t->channels - r->channel);
    }
    if (shape.middle == MIDDLE_CONTINUES)
        f32_store(sum, add_taps(r, f32_load(next), in, 1, false, has_left, has_right));
    else if (shape.middle == MIDDLE_STARTS)
        f32_store(sum, add_taps(r, in[1], in, 1, true, has_left, has_right));
    if (shape.starts)
        f32_store(next, add_taps(r, in[1], in, 0, true, has_left, has_right));
}

// One channel vector of an input row. The pixels change their names from column to column instead
// of their registers.
BODY void row_vector(const struct walk *s, const struct row *r, struct place at,
                     const struct row_shape shape, const enum finish how, const bool is_staged)
{
    vector_f32 a, b = f32_load(at.input + at.input_step);
    int64_t q = 0;
    if (s->is_left) {
        const vector_f32 c = f32_load(at.input + 2 * at.input_step);
        row_column(r, &at, 0, q, (vector_f32[]){b, b, c}, shape, how, is_staged, false, true);
        place_advance(&at, 1);
        a = b;
        b = c;
        q++;
    } else {
        a = f32_load(at.input);
    }
    for (; how != FINISH_GENERAL && q + 3 <= s->inner; q += 3) {
        const vector_f32 c = f32_load(at.input + 2 * at.input_step);
        row_column(r, &at, 0, q, (vector_f32[]){a, b, c}, shape, how, is_staged, true, true);
        a = f32_load(at.input + 3 * at.input_step);
        row_column(r, &at, 1, q, (vector_f32[]){b, c, a}, shape, how, is_staged, true, true);
        b = f32_load(at.input + 4 * at.input_step);
        row_column(r, &at, 2, q, (vector_f32[]){c, a, b}, shape, how, is_staged, true, true);
        place_advance(&at, 3);
    }
    for (; q < s->inner; q++) {
        const vector_f32 c = f32_load(at.input + 2 * at.input_step);
        row_column(r, &at, 0, q, (vector_f32[]){a, b, c}, shape, how, is_staged, true, true);
        place_advance(&at, 1);
        a = b;
        b = c;
    }
    if (q < s->width)
        row_column(r, &at, 0, q, (vector_f32[]){a, b, b}, shape, how, is_staged, true, false);
}

// Where the outputs go that waited while vector v of output row o is computed: those of the vectors
// before, the last ones of the row above; for the first vectors of all, nowhere.
BODY void place_late(struct place *at, const struct walk *s, struct row_sums *sums, int vectors,
                     int v, int64_t o)
{
    const int before = v >= ROW_LAG ? v - ROW_LAG : vectors - ROW_LAG + v;
    at->staged = sums->staged[v][0];
    at->late_from = sums->staged[before][0];
    at->late_step = s->tile.output_step;
    at->late = at->output + (before - v) * VECTOR_LANES;
    if (v >= ROW_LAG)
        return;
    at->late -= s->tile.output_row_stride;
    if (o <= 0) {
        at->late = sums->nowhere;
        at->late_step = 0;
    }
}

// One function a shape, so that each keeps its weights in registers.
typedef void row_function(const struct walk *s, const float *block, struct row_sums *sums,
                          int64_t o, int64_t channel);

#include "bench/kernels/dwconv/dwconv_f32_pairs.h"

// One input row, all channels of the group that starts at `channel`.
BODY void row_group(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                    int64_t channel, const struct row_shape shape)
{
    const struct dwconv_tile *t = &s->tile;
    const int64_t left = t->channels - channel;
    const int64_t count = left < ROW_CHANNELS ? left : ROW_CHANNELS;
    const int vectors = (int)((count + VECTOR_LANES - 1) / VECTOR_LANES);
    for (int v = 0; v < vectors; v++, block += ROW_BLOCK) {
        struct row r = {
            .tile = t,
            .tables = block + 9 * VECTOR_LANES,
            .high = f32_all(t->header->high),
            .o = o,
            .channel = channel + v * VECTOR_LANES,
        };
#pragma GCC unroll 9
        for (int i = 0; i < 9; i++)
            r.weight[i] = f32_load(block + i * VECTOR_LANES);
        struct place at = {
            .input = t->input + (o + 2) * t->row_stride + r.channel,
            .sum = sums->sum[v][0][0],
            .output = t->output + o * t->output_row_stride + r.channel,
            .staged = sums->nowhere,
            .late = sums->nowhere,
            .late_from = sums->nowhere,
            .input_step = t->pixel_stride,
            .output_step = t->output_step,
        };
        const bool is_whole = t->channels - r.channel >= VECTOR_LANES;
        if (s->is_staged) {
            place_late(&at, s, sums, vectors, v, o);
            if (t->is_plain)
                row_vector(s, &r, at, shape, FINISH_PLAIN, true);
            else
                row_vector(s, &r, at, shape, FINISH_RAW, true);
        } else if (t->is_plain && is_whole) {
            row_vector(s, &r, at, shape, FINISH_PLAIN, false);
        } else if (!t->fused && is_whole) {
            row_vector(s, &r, at, shape, FINISH_RAW, false);
        } else {
            row_vector(s, &r, at, shape, FINISH_GENERAL, false);
        }
    }
}

static void row_first_padded(const struct walk *s, const float *block, struct row_sums *sums,
                             int64_t o, int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){false, MIDDLE_STARTS, true});
}

static void row_first(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                      int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){false, MIDDLE_NONE, true});
}

static void row_second(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                       int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){false, MIDDLE_CONTINUES, true});
}

static void row_inner(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                      int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){true, MIDDLE_CONTINUES, true});
}

static void row_last_but_one(const struct walk *s, const float *block, struct row_sums *sums,
                             int64_t o, int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){true, MIDDLE_CONTINUES, false});
}

static void row_last(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                     int64_t channel)
{
    row_group(s, block, sums, o, channel, (struct row_shape){true, MIDDLE_NONE, false});
}

static row_function *row_for(const struct problem *p, int64_t y, int64_t height)
{
    const int64_t o = y + p->pad_top - 2; // output row whose last taps are in input row y
    if (o < -1)
        return row_first;
    if (o < 0)
        return y == 0 ? row_first_padded : row_second;
    return o + 2 < height ? row_inner : (o + 1 < height ? row_last_but_one : row_last);
}

// What is left behind the last input row of a group: outputs that wait, and an output row whose
// last taps are padding.
static void leave_rest(const struct walk *s, const float *block, const struct row_sums *sums,
                       int64_t completed, int64_t channel)
{
    const struct dwconv_tile *t = &s->tile;
    const int64_t left = t->channels - channel;
    const int64_t count = left < ROW_CHANNELS ? left : ROW_CHANNELS;
    const int vectors = (int)((count + VECTOR_LANES - 1) / VECTOR_LANES);
    float *to = t->output + (completed - 1) * t->output_row_stride + channel;
    for (int v = vectors - ROW_LAG; s->is_staged && v < vectors; v++)
        for (int64_t q = 0; q < s->width; q++)
            f32_store(to + q * t->output_step + v * VECTOR_LANES, f32_load(sums->staged[v][q]));
    if (completed == t->output_rows)
        return;
    to += t->output_row_stride;
    for (int64_t q = 0; q < s->width; q++, to += t->output_step)
        for (int v = 0; v < vectors; v++) {
            const float *tables = block + v * ROW_BLOCK + 9 * VECTOR_LANES;
            const int64_t c = channel + v * VECTOR_LANES;
            put(to + v * VECTOR_LANES,
                finish(f32_load(sums->sum[v][q][0]), t, tables, completed, q, c), t->channels - c);
        }
}

static void walk_rows(const struct walk *s, const struct problem *p, int64_t group)
{
    const struct dwconv_tile *t = &s->tile;
    const int64_t channel = group * ROW_CHANNELS;
    const float *block = t->blocks + group * ROW_VECTORS * ROW_BLOCK;
    struct row_sums sums;
    for (int v = 0; v < ROW_VECTORS; v++) // read, and written nowhere, before the first output
        for (int q = 0; s->is_staged && q < ROW_COLUMNS_STAGED; q++)
            f32_store(sums.staged[v][q], f32_all(0.0f));
    f32_store(sums.limits[0], f32_all(0.0f));
    f32_store(sums.limits[1], f32_all(t->header->high));
    int64_t completed = p->h + p->pad_top - 2;
    for (int64_t y = s->in_pairs ? -p->pad_top : 0; y < p->h; y++) {
        const int64_t o = y + p->pad_top - 2;
        row_function *pair = s->in_pairs ? pair_for(p, y, t->output_rows, t->fused) : NULL;
        if (pair != NULL)
            pair(s, block, &sums, o, channel);
        else
            row_for(p, y, t->output_rows)(s, block, &sums, o, channel);
        if (pair != NULL && ++y == p->h)
            completed++;
    }
    leave_rest(s, block, &sums, completed, channel);
}

// Can rows do it? The same answer for rows of the registry that fuse and those that do not, which
// must agree to the bit.
static bool rows_apply(const struct workload *w)
{
    const struct problem *p = &w->problem;
    return p->kh == 3 && p->kw == 3 && p->dilation_h == 1 && p->dilation_w == 1 &&
           p->stride_h == 1 && p->stride_w == 1 && p->pad_top <= 1 && p->pad_left <= 1 &&
           p->pad_bottom <= 1 && p->pad_right <= 1 && problem_output_w(p) >= 2 &&
           problem_output_h(p) >= 3;
}

// How a call is cut: images, columns, groups of channels.
struct row_cut {
    int64_t segments, groups;
    bool is_staged, in_pairs, is_far;
};

static void run_walk(const struct problem *p, const struct run_args *args, struct dwconv_tile t,
                     const struct row_cut *cut, int64_t i)
{
    const int64_t group = i % cut->groups, segment = i / cut->groups % cut->segments;
    const int64_t ox = t.output_columns * segment / cut->segments;
    const int64_t end = t.output_columns * (segment + 1) / cut->segments;
    tile_place(&t, p, args, i / cut->groups / cut->segments, 0, ox);
    const struct walk s = {
        .tile = t,
        .width = end - ox,
        .inner = end - ox - (end + 1 - p->pad_left >= p->w),
        .is_left = ox < p->pad_left,
        .is_staged = cut->is_staged,
        .in_pairs = cut->in_pairs,
        .is_far = cut->is_far,
    };
    walk_rows(&s, p, group);
}

static void run_rows(const struct kernel *kernel, const struct workload *w,
                     const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const bool is_common = (t.is_plain || !t.fused) && p->c % (2 * VECTOR_LANES) == 0;
    const bool in_pairs = is_common && p->h >= PAIRED_HEIGHT;
    const bool is_staged = is_common && !in_pairs && t.pixel_stride % STAGED_CHANNELS == 0 &&
                           t.output_step % STAGED_CHANNELS == 0;
    const int64_t most = is_staged ? ROW_COLUMNS_STAGED : ROW_COLUMNS;
    const struct row_cut cut = {
        .segments = (t.output_columns + most - 1) / most,
        .groups = (p->c + ROW_CHANNELS - 1) / ROW_CHANNELS,
        .is_staged = is_staged,
        .in_pairs = in_pairs,
        .is_far = workload_input_bytes(w) + workload_output_bytes(w) > FAR_BYTES,
    };
    const int64_t count = p->batch * cut.segments * cut.groups;
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t i = 0; i < count; i++)
            run_walk(p, args, t, &cut, i);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t i = 0; i < count; i++)
        run_walk(p, args, t, &cut, i);
}
