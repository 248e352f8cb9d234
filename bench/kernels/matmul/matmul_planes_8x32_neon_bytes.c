// SPDX-License-Identifier: MIT
// Codes of up to 4 bits by weights of up to 4 bits as signed bytes for AArch64, scheduled for the
// Cortex-A53: up to 8 x 32, by eighths of a panel.
//
// With 8 taken from the codes of activations and 7 from those of weights, a product lies between
// -64 and 56, and a byte holds the sum of two: mul.16b and mla.16b multiply 32 of K, saddlv adds
// the sixteen bytes up in one cycle, where sadalp would take two, and three addp of half a
// register, which issue by twos, bring four columns side by side. 32 of K of 8 rows by 4 columns:
// 64 + 64 multiplications and saddlv's 32, 16 cycles of addp and add, 24 registers loaded by
// halves, one half-register load: 137 cycles for 1024 multiply-adds, 7.5 a cycle.
//
// P = sum of c d = sum of (c - 8)(d - 7) + 8 * sum of (d - 7) + 7 * sum of c. The second term
// stands in the panel with every k-group, so that runs which are left out leave it out, too; the
// third one is a multiple of the row's sum of codes, which the layer's own row factor takes in.
#include "bench/kernels/matmul/halves_neon.h"
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/levels_neon.h"

enum {
    ROWS = 8,
    COLUMNS = 32,
    PART = 4, // columns at a time
    KR = 32,
    HALF = 16,             // of a k-group, in a register
    SUMS = KR * PART,      // where the sums of a part's weights stand
    PART_BYTES = SUMS + 8, // of a k-group
    GROUP_BYTES = COLUMNS / PART * PART_BYTES,
    ACTIVATION_OFFSET = 8,
    WEIGHT_OFFSET = 7,
    ROOM = 14, // k-groups until a 16-bit sum, of up to 2048 each and one besides, could be full
};

// [part]{[half][PART columns][HALF] of d - 7, int16_t [PART] of 8 * sum of d - 7}.
static void put_bytes(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    group += column / PART * PART_BYTES;
    column %= PART;
    int16_t sum = 0;
    for (int i = 0; i < KR; i++) {
        const int8_t level = (int8_t)(levels[i] - WEIGHT_OFFSET);
        memcpy(group + (i / HALF * PART + column) * HALF + i % HALF, &level, 1);
        sum = (int16_t)(sum + ACTIVATION_OFFSET * level);
    }
    memcpy(group + SUMS + column * (int)sizeof sum, &sum, sizeof sum);
}

static const struct matmul_packing PACKING = {.group_bytes = GROUP_BYTES / COLUMNS,
                                              .put = put_bytes};

static void unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes)
{
    static const uint8_t BITS[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bit_of = vld1q_u8(BITS);
    for (int64_t w = 0; w < words; w++, stored += planes, codes += PLANES_WORD) {
        uint8x16_t low = vdupq_n_u8(0), high = low;
        for (int i = 0; i < planes; i++) {
            const uint8x8_t bytes = vreinterpret_u8_u32(vdup_n_u32(stored[i]));
            const uint8x16_t first = vcombine_u8(vdup_lane_u8(bytes, 0), vdup_lane_u8(bytes, 1));
            const uint8x16_t second = vcombine_u8(vdup_lane_u8(bytes, 2), vdup_lane_u8(bytes, 3));
            const uint8x16_t plane = vdupq_n_u8((uint8_t)(1 << i));
            low = vorrq_u8(low, vandq_u8(vtstq_u8(first, bit_of), plane));
            high = vorrq_u8(high, vandq_u8(vtstq_u8(second, bit_of), plane));
        }
        const uint8x16_t offset = vdupq_n_u8(ACTIVATION_OFFSET);
        vst1q_u8(codes, vsubq_u8(low, offset));
        vst1q_u8(codes + 16, vsubq_u8(high, offset));
    }
}

HALVES_INLINE uint32x4_t multiply(uint32x4_t a, uint32x4_t w)
{
    uint32x4_t products;
    __asm__ volatile("mul %0.16b, %1.16b, %2.16b" : "=w"(products) : "w"(a), "w"(w));
    return products;
}

HALVES_INLINE void multiply_more(uint32x4_t *products, uint32x4_t a, uint32x4_t w)
{
    __asm__ volatile("mla %0.16b, %1.16b, %2.16b" : "+w"(*products) : "w"(a), "w"(w));
}

// The sum of all bytes, in the lowest 16 bits of a register that is 0 else.
HALVES_INLINE int16x4_t add_across(uint32x4_t products)
{
    int16x4_t sum;
    __asm__ volatile("saddlv %h0, %1.16b" : "=w"(sum) : "w"(products));
    return sum;
}

HALVES_INLINE int16x4_t add_pairs(int16x4_t a, int16x4_t b)
{
    int16x4_t sums;
    __asm__ volatile("addp %0.4h, %1.4h, %2.4h" : "=w"(sums) : "w"(a), "w"(b));
    return sums;
}

HALVES_INLINE void add(int16x4_t *sum, int16x4_t value)
{
    __asm__ volatile("add %0.4h, %0.4h, %1.4h" : "+w"(*sum) : "w"(value));
}

HALVES_INLINE int16x4_t load_sums(const char *weights)
{
    int16x4_t value;
    __asm__ volatile("ldr %d0, [%1, %2]" : "=w"(value) : "r"(weights), "i"(SUMS));
    return value;
}

// Sums of a row on their way: of bytes, of pairs of columns, of four columns.
struct row_sums {
    int16x4_t across[PART], pairs[2], all;
};

HALVES_INLINE void join_pairs(struct row_sums *row)
{
    row->pairs[0] = add_pairs(row->across[0], row->across[1]);
    row->pairs[1] = add_pairs(row->across[2], row->across[3]);
}

// What a row's turn loads for the turns behind it, in this order: the first half of the next row's
// activations; behind the last row the next k-group's weights; the second half of the activations.
// Lower halves issue together with the insertion of the upper half of the operand two before.
enum { LOADS = 2 + 2 * PART };

struct loads {
    uint32x4_t *next; // [2]
    uint32x4_t (*w)[PART];
    const char *row, *weights;
    uint64_t high[2];
};

HALVES_INLINE uint32x4_t *operand_of(const struct loads *loads, int place)
{
    if (place == 0 || place == LOADS - 1)
        return &loads->next[place != 0];
    return &loads->w[(place - 1) / PART][(place - 1) % PART];
}

HALVES_INLINE const char *address_of(const struct loads *loads, int place)
{
    return place == 0 || place == LOADS - 1 ? loads->row : loads->weights;
}

HALVES_INLINE int offset_of(int place)
{
    return place == 0 ? 0 : place == LOADS - 1 ? HALF : (place - 1) * HALF;
}

HALVES_INLINE void load_low(struct loads *loads, int place)
{
    *operand_of(loads, place) = load_low_half_at(address_of(loads, place), offset_of(place));
    if (place >= 2)
        insert_high_half(operand_of(loads, place - 2), loads->high[place % 2]);
}

HALVES_INLINE void load_high(struct loads *loads, int place)
{
    loads->high[place % 2] = load_high_half_at(address_of(loads, place), offset_of(place) + 8);
}

// Which registers hold what belongs to a row: not those of the row before or behind it, the first
// row being behind the last.
HALVES_INLINE int place_of(int row, int mr)
{
    return row == mr - 1 && mr % 2 == 1 && mr > 1 ? 2 : row % 2;
}

// The sums of a tile by four columns while it runs.
struct part_sums {
    int16x4_t rows[ROWS], weights;
    int32_t (*totals)[COLUMNS]; // from the first of the columns on
    int64_t left;               // k-groups until a 16-bit sum could be full
};

HALVES_INLINE void widen(struct part_sums *sums, const int mr)
{
#pragma GCC unroll 8
    for (int r = 0; r < mr; r++) {
        int32_t *total = sums->totals[r];
        vst1q_s32(total, vaddq_s32(vld1q_s32(total), vaddl_s16(sums->rows[r], sums->weights)));
        sums->rows[r] = vdup_n_s16(0);
    }
    sums->weights = vdup_n_s16(0);
}

HALVES_INLINE int64_t masked(int64_t mask, int64_t bits)
{
    int64_t result;
    __asm__ volatile("and %0, %1, %2" : "=r"(result) : "r"(mask), "r"(bits));
    return result;
}

// `groups` k-groups (at least 1) of every row by four columns. What is loaded ahead of the last
// one's end is its own once more. The sums of a row are joined in the turns of the two rows behind
// it, so those of one k-group may be added behind a widening.
HALVES_INLINE void add_groups(const char *rows[ROWS], const char *weights, int64_t groups,
                              struct part_sums *sums, const int mr)
{
    uint32x4_t w[2][PART], a[3][2]; // weights by half; activations of this row and the next
    struct row_sums row[3];
    struct loads loads = {.w = w};
    halves_begin();
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) {
#pragma GCC unroll 4
        for (int c = 0; c < PART; c++)
            w[half][c] = load_whole(weights + (half * PART + c) * HALF);
        a[0][half] = load_whole(rows[0] + half * HALF);
    }
    loads.high[1] = load_high_half_at(rows[0], HALF + 8);
#pragma GCC unroll 3
    for (int i = 0; i < 3; i++) {
        row[i].all = vdup_n_s16(0);
#pragma GCC unroll 4
        for (int c = 0; c < PART; c++)
            row[i].across[c] = vdup_n_s16(0);
    }
    for (;;) {
        int64_t now_left = groups < sums->left ? groups : sums->left;
        sums->left -= now_left;
        do {
            int64_t more = 0, step = 0;
            int16x4_t weight_sums = vdup_n_s16(0);
#pragma GCC unroll 8
            for (int r = 0; r < mr; r++) {
                const int last = r == mr - 1, following = last ? 0 : r + 1;
                const int one = (r + mr - 1) % mr, two = (one + mr - 1) % mr; // rows before
                uint32x4_t *now = a[place_of(r, mr)];
                struct row_sums *here = &row[place_of(r, mr)], *before = &row[place_of(one, mr)];
                uint32x4_t products[PART];
                if (mr == 1) {
                    weight_sums = load_sums(weights);
                    more = sign_mask(subtract_from(1, groups));
                    weights += masked(more, GROUP_BYTES);
                    rows[0] += masked(more, KR);
                }
                loads.next = a[mr == 1 ? 1 : place_of(following, mr)];
                loads.row = rows[following];
                loads.weights = weights;
                load_low(&loads, 0);
                insert_high_half(&now[1], loads.high[1]);
#pragma GCC unroll 4
                for (int c = 0; c < PART; c++) {
                    products[c] = multiply(now[0], w[0][c]);
                    if (last || c == 0)
                        load_high(&loads, c);
                    else if (r == 0 && c == 1)
                        more = subtract_from(1, groups);
                    else if (r == 0 && c == 2)
                        more = sign_mask(more);
                    else if (r == 0)
                        step = masked(more, GROUP_BYTES);
                    if (last)
                        load_low(&loads, c + 1);
                }
                if (!last) {
                    loads.next[1] = load_low_half_at(loads.row, HALF);
                    insert_high_half(&loads.next[0], loads.high[0]);
                }
#pragma GCC unroll 4
                for (int c = 0; c < PART; c++) {
                    multiply_more(&products[c], now[1], w[1][c]);
                    if (last)
                        load_high(&loads, PART + c);
                    else if (c == 0)
                        load_high(&loads, LOADS - 1);
                    else if (c == 1)
                        rows[following] = (const char *)advance((int64_t)rows[following], KR);
                    if (last)
                        load_low(&loads, PART + 1 + c);
                }
                if (r == 0 && !last)
                    weight_sums = load_sums(weights);
                before->pairs[0] = add_pairs(before->across[0], before->across[1]);
                before->pairs[1] = add_pairs(before->across[2], before->across[3]);
                if (r == 0)
                    add(&sums->rows[two], row[place_of(two, mr)].all);
#pragma GCC unroll 4
                for (int c = 0; c < PART; c++) {
                    here->across[c] = add_across(products[c]);
                    if (last && c == 0) {
                        load_high(&loads, 2 * PART);
                        load_low(&loads, LOADS - 1);
                    } else if (last && c == 1) {
                        load_high(&loads, LOADS - 1);
                    } else if (last && c == 2) {
                        groups = advance(groups, -1);
                    } else if (last) {
                        now_left = advance(now_left, -1);
                    } else if (r == 0 && c == 0) {
                        weights = (const char *)advance_by((int64_t)weights, step);
                    } else if (r == 0 && c == 1) {
                        step = masked(more, KR);
                    } else if (r == 0 && c == 2) {
                        rows[0] = (const char *)advance_by((int64_t)rows[0], step);
                    }
                }
                if (last)
                    insert_high_half(&w[1][PART - 1], loads.high[0]);
                if (r == 0)
                    add(&sums->weights, weight_sums);
                else
                    add(&sums->rows[two], row[place_of(two, mr)].all);
                before->all = add_pairs(before->pairs[0], before->pairs[1]);
            }
            if (mr == 1) {
                a[0][0] = a[1][0];
                a[0][1] = a[1][1];
            }
        } while (now_left != 0);
        if (__builtin_expect(sums->left == 0, 1)) {
            widen(sums, mr);
            sums->left = ROOM;
        }
        if (groups == 0)
            break;
    }
    struct row_sums *last = &row[place_of(mr - 1, mr)];
    const int one = mr > 1 ? mr - 2 : 0;
    add(&sums->rows[one], row[place_of(one, mr)].all);
    join_pairs(last);
    last->all = add_pairs(last->pairs[0], last->pairs[1]);
    add(&sums->rows[mr - 1], last->all);
}

HALVES_INLINE void tile_bytes(const struct matmul_tile *tile, const int mr)
{
    int32_t totals[ROWS][COLUMNS];
    memset(totals, 0, (size_t)mr * sizeof totals[0]);
    for (int first = 0; first < COLUMNS && first < tile->columns; first += PART) {
        struct part_sums sums = {.totals = (int32_t(*)[COLUMNS])(totals[0] + first), .left = ROOM};
        for (int32_t run = 0; run < tile->run_count; run++) {
            const char *rows[ROWS];
#pragma GCC unroll 8
            for (int r = 0; r < mr; r++)
                rows[r] = tile->rows[(ptrdiff_t)run * mr + r];
            const char *weights = (const char *)tile->weights + first / PART * PART_BYTES +
                                  (ptrdiff_t)tile->runs[run].weight_group * GROUP_BYTES;
            add_groups(rows, weights, (tile->runs[run].length + KR - 1) / KR, &sums, mr);
        }
        widen(&sums, mr);
    }
    struct matmul_planes planes = *tile->planes;
    planes.row_factor += WEIGHT_OFFSET * planes.product;
    struct matmul_tile finished = *tile;
    finished.planes = &planes;
    levels_finish_neon(&finished, (const int32_t(*)[LEVELS_COLUMNS])totals, mr);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_bytes(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_bytes(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_bytes(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_bytes(tile, 4); }
static void tile_5(const struct matmul_tile *tile) { tile_bytes(tile, 5); }
static void tile_6(const struct matmul_tile *tile) { tile_bytes(tile, 6); }
static void tile_7(const struct matmul_tile *tile) { tile_bytes(tile, 7); }
static void tile_8(const struct matmul_tile *tile) { tile_bytes(tile, 8); }
// clang-format on

static matmul_tile_function *const TILES[ROWS] = {tile_1, tile_2, tile_3, tile_4,
                                                  tile_5, tile_6, tile_7, tile_8};

// Where two pairs of products do not fit into a lane of matmul_planes_4x32_neon_lanes. The driver
// has sums of the rows' codes where weights are not plain codes.
static bool accepts(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    return accepts_lanes(workload) && precision->weight_encoding != ENCODING_UNIPOLAR &&
           4 * lanes_product(precision->weight_bits, precision->activation_bits) > LANES_PAIR_MOST;
}

const struct matmul_micro matmul_planes_8x32_neon_bytes = {
    .name = "matmul_planes_8x32_neon_bytes",
    .isa = ISA_NEON,
    .precision = &PRECISION_PLANES[0],
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = KR,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .packing = &PACKING,
    .activation_bytes = 1,
    .unpack = unpack,
    .algorithm = LANES_ALGORITHM,
    .rival_below = 5,
    .ceiling = "ceiling_u2_neon",
};
