// SPDX-License-Identifier: MIT
#include "bench/basis.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

float basis_value(const float *alphas, int bits, int code)
{
    float sum = 0.0f;
    for (int i = 0; i < bits; i++)
        sum += (code >> i & 1) != 0 ? alphas[i] : -alphas[i];
    return sum;
}

static double squared_error(const float *weights, int64_t count, int bits, const float *alphas,
                            const int8_t *codes)
{
    double sum = 0;
    for (int64_t k = 0; k < count; k++) {
        const double error = (double)weights[k] - (double)basis_value(alphas, bits, codes[k]);
        sum += error * error;
    }
    return sum;
}

static void fit_greedily(const float *weights, int64_t count, int bits, float *alphas,
                         int8_t *codes)
{
    memset(codes, 0, (size_t)count);
    for (int i = 0; i < bits; i++) {
        double magnitude = 0;
        for (int64_t k = 0; k < count; k++) {
            const double rest = (double)weights[k] - (double)basis_value(alphas, i, codes[k]);
            magnitude += fabs(rest);
            codes[k] = (int8_t)(codes[k] | (rest >= 0) << i);
        }
        alphas[i] = (float)(magnitude / (double)count);
    }
}

static void choose_codes(const float *weights, int64_t count, int bits, const float *alphas,
                         int8_t *codes)
{
    float values[1 << BASIS_BITS_MOST];
    for (int code = 0; code < 1 << bits; code++)
        values[code] = basis_value(alphas, bits, code);
    for (int64_t k = 0; k < count; k++) {
        int best = 0;
        for (int code = 1; code < 1 << bits; code++) {
            if (fabsf(weights[k] - values[code]) < fabsf(weights[k] - values[best]))
                best = code;
        }
        codes[k] = (int8_t)best;
    }
}

// Least squares over the alphas by the normal equations. False, and nothing changed, where planes
// depend on each other.
static bool solve_alphas(const float *weights, int64_t count, int bits, const int8_t *codes,
                         float *alphas)
{
    double m[BASIS_BITS_MOST][BASIS_BITS_MOST + 1] = {{0}};
    for (int64_t k = 0; k < count; k++) {
        for (int i = 0; i < bits; i++) {
            const int sign = (codes[k] >> i & 1) != 0 ? 1 : -1;
            m[i][bits] += sign * (double)weights[k];
            for (int j = 0; j < bits; j++)
                m[i][j] += (codes[k] >> j & 1) != 0 ? sign : -sign;
        }
    }
    for (int i = 0; i < bits; i++) { // the matrix is positive: no pivots
        if (!(m[i][i] > 1e-6 * (double)count))
            return false;
        for (int r = 0; r < bits; r++) {
            const double factor = r == i ? 0 : m[r][i] / m[i][i];
            for (int j = i; j <= bits; j++)
                m[r][j] -= factor * m[i][j];
        }
    }
    for (int i = 0; i < bits; i++)
        alphas[i] = (float)(m[i][bits] / m[i][i]);
    return true;
}

double basis_fit(const float *weights, int64_t count, int bits, int rounds, float *alphas,
                 int8_t *codes)
{
    assert(count > 0 && bits >= 1 && bits <= BASIS_BITS_MOST);
    fit_greedily(weights, count, bits, alphas, codes);
    double error = squared_error(weights, count, bits, alphas, codes);
    for (int round = 0; round < rounds; round++) {
        float next[BASIS_BITS_MOST];
        choose_codes(weights, count, bits, alphas, codes);
        memcpy(next, alphas, (size_t)bits * sizeof *next);
        if (!solve_alphas(weights, count, bits, codes, next))
            break;
        const double now = squared_error(weights, count, bits, next, codes);
        if (!(now < error)) // rounding: as good as it gets
            break;
        memcpy(alphas, next, (size_t)bits * sizeof *alphas);
        error = now;
    }
    choose_codes(weights, count, bits, alphas, codes);
    return squared_error(weights, count, bits, alphas, codes);
}
