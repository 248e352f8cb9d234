// SPDX-License-Identifier: MIT
#include "bench/basis.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

// A bit that is 0 stands for so many times its alpha: a digit of `low`, -1 or 0.
static float value_of(const float *alphas, int bits, int code, int low)
{
    float sum = 0.0f;
    for (int i = 0; i < bits; i++)
        sum += (code >> i & 1) != 0 ? alphas[i] : (float)low * alphas[i];
    return sum;
}

float basis_value(const float *alphas, int bits, int code)
{
    return value_of(alphas, bits, code, -1);
}

float basis_unipolar_value(const float *basis, int bits, int code)
{
    return value_of(basis, bits, code, 0);
}

static double squared_error(const float *weights, int64_t count, int bits, const float *alphas,
                            int low, const int8_t *codes)
{
    double sum = 0;
    for (int64_t k = 0; k < count; k++) {
        const double error = (double)weights[k] - (double)value_of(alphas, bits, codes[k], low);
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
                         int low, int8_t *codes)
{
    float values[1 << BASIS_BITS_MOST];
    for (int code = 0; code < 1 << bits; code++)
        values[code] = value_of(alphas, bits, code, low);
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
static bool solve_alphas(const float *weights, int64_t count, int bits, int low,
                         const int8_t *codes, float *alphas)
{
    double m[BASIS_BITS_MOST][BASIS_BITS_MOST + 1] = {{0}};
    for (int64_t k = 0; k < count; k++) {
        for (int i = 0; i < bits; i++) {
            const int digit = (codes[k] >> i & 1) != 0 ? 1 : low;
            m[i][bits] += digit * (double)weights[k];
            for (int j = 0; j < bits; j++)
                m[i][j] += digit * ((codes[k] >> j & 1) != 0 ? 1 : low);
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

// Nearest codes and least squares in turn, until the error, `error` at first, falls no more.
static double alternate(const float *weights, int64_t count, int bits, int low, int rounds,
                        double error, float *alphas, int8_t *codes)
{
    for (int round = 0; round < rounds; round++) {
        float next[BASIS_BITS_MOST];
        choose_codes(weights, count, bits, alphas, low, codes);
        memcpy(next, alphas, (size_t)bits * sizeof *next);
        if (!solve_alphas(weights, count, bits, low, codes, next))
            break;
        const double now = squared_error(weights, count, bits, next, low, codes);
        if (!(now < error)) // rounding: as good as it gets
            break;
        memcpy(alphas, next, (size_t)bits * sizeof *alphas);
        error = now;
    }
    choose_codes(weights, count, bits, alphas, low, codes);
    return squared_error(weights, count, bits, alphas, low, codes);
}

double basis_fit(const float *weights, int64_t count, int bits, int rounds, float *alphas,
                 int8_t *codes)
{
    assert(count > 0 && bits >= 1 && bits <= BASIS_BITS_MOST);
    fit_greedily(weights, count, bits, alphas, codes);
    const double error = squared_error(weights, count, bits, alphas, -1, codes);
    return alternate(weights, count, bits, -1, rounds, error, alphas, codes);
}

double basis_fit_unipolar(const float *values, int64_t count, int bits, int rounds, float *basis,
                          int8_t *codes)
{
    // From the largest value down to where most of a long tail is clipped.
    static const float STARTS[] = {1.0f, 0.85f, 0.7f, 0.6f, 0.5f, 0.4f, 0.3f, 0.2f};
    assert(count > 0 && bits >= 1 && bits <= BASIS_BITS_MOST);
    float most = 0.0f;
    for (int64_t k = 0; k < count; k++)
        most = values[k] > most ? values[k] : most;
    double least = INFINITY;
    for (size_t i = 0; i < sizeof STARTS / sizeof STARTS[0]; i++) {
        float tried[BASIS_BITS_MOST];
        for (int j = 0; j < bits; j++)
            tried[j] = most * STARTS[i] / (float)((1 << bits) - 1) * (float)(1 << j);
        const double error = alternate(values, count, bits, 0, rounds, INFINITY, tried, codes);
        if (error < least) {
            least = error;
            memcpy(basis, tried, (size_t)bits * sizeof *basis);
        }
    }
    choose_codes(values, count, bits, basis, 0, codes);
    return least;
}
