// SPDX-License-Identifier: MIT
// The cell update over vectors, written once for all instruction sets. Included by lstm_<isa>.c
// behind its vector header (glue/vector_<isa>.h).
#include "bench/kernels/glue/elementary_body.h"
#include "bench/kernels/lstm/lstm.h"

#define BODY static inline __attribute__((always_inline))

BODY vector_f32 gate(const struct lstm_step *s, int64_t gate_number, int64_t c)
{
    const int64_t j = gate_number * s->cells + c;
    if (s->is_float)
        return f32_load((const float *)s->sums + j);
    vector_f32 x = f32_from_s32(s32_load((const int32_t *)s->sums + j));
    vector_f32 h = f32_from_s32(s32_load(s->recurrent_sums + j));
    return f32_add(f32_multiply(x, f32_load(s->scale + j)),
                   f32_multiply(h, f32_load(s->recurrent_scale + j)));
}

BODY void put(const struct lstm_step *s, int64_t c, vector_f32 h)
{
    const int64_t left = s->cells - c;
    if (s->is_float) {
        float *to = (float *)s->output + c;
        if (left >= VECTOR_LANES)
            f32_store(to, h);
        else
            f32_store_some(to, h, left);
        return;
    }
    uint8_t *to = (uint8_t *)s->output + c;
    vector_f32 p = f32_multiply(h, f32_all(s->output_scale));
    p = f32_min(f32_max(p, f32_all(s->low)), f32_all(s->high));
    vector_s32 q = s32_add(s32_from_f32(p), s32_all(s->zero_point));
    if (left >= VECTOR_LANES)
        s32_store_bytes(to, q);
    else
        s32_store_bytes_some(to, q, left);
}

static void update(const struct lstm_step *step)
{
    const struct lstm_step s = *step;
    for (int64_t c = 0; c < s.cells; c += VECTOR_LANES) {
        vector_f32 input = v_sigmoid(gate(&s, 0, c)), forget = v_sigmoid(gate(&s, 1, c));
        vector_f32 candidate = v_tanh(gate(&s, 2, c)), output = v_sigmoid(gate(&s, 3, c));
        vector_f32 state =
            f32_add(f32_multiply(forget, f32_load(s.state + c)), f32_multiply(input, candidate));
        f32_store(s.state + c, state);
        put(&s, c, f32_multiply(output, v_tanh(state)));
    }
}

static const struct lstm_micro LSTM = {update};
