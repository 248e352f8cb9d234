// SPDX-License-Identifier: MIT
#include "base/checked.h"

bool checked_product(const int64_t *factors, size_t count, int64_t *result)
{
    int64_t product = 1;
    for (size_t i = 0; i < count; i++) {
        if (factors[i] < 0 || !checked_mul_i64(product, factors[i], &product))
            return false;
    }
    *result = product;
    return true;
}
