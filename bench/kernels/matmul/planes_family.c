// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/planes_family.h"

#include "bench/kernels/matmul/matmul_driver.h"

#include <string.h>

enum { FAMILIES_MOST = 16 };

const struct matmul_micro *matmul_planes_member(const struct matmul_micro *family, size_t index)
{
    static struct matmul_micro members[FAMILIES_MOST * PRECISION_PLANES_COUNT];
    static size_t count;
    static const char STEM[] = "matmul_planes";
    if (count == FAMILIES_MOST * PRECISION_PLANES_COUNT)
        return NULL;
    struct matmul_micro *member = &members[count++];
    *member = *family;
    member->precision = &PRECISION_PLANES[index];
    if (member->algorithm == NULL)
        member->algorithm = "bitserial";
    member->name = matmul_row_name(matmul_row_name("matmul_", member->precision->name),
                                   family->name + strlen(STEM));
    return member;
}

bool matmul_planes_has_member(const struct matmul_micro *family, size_t index)
{
    const struct workload least = {
        .problem = {.op = OP_MATMUL, .m = 1, .n = PLANES_WORD, .k = PLANES_WORD},
        .precision = PRECISION_PLANES[index],
    };
    return family->accepts(&least);
}

bool matmul_micro_takes(const struct matmul_micro *micro, const struct workload *workload)
{
    const struct precision *own = micro->precision, *asked = &workload->precision;
    // Weights with fp32 activations have a row for each size of groups, all of one function.
    if (precision_is_weight_only(own) &&
        (own->granularity != asked->granularity || own->group != asked->group ||
         own->weight_bits != asked->weight_bits))
        return false;
    return micro->accepts(workload) &&
           (!precision_is_planes(own) || (own->weight_bits == asked->weight_bits &&
                                          own->activation_bits == asked->activation_bits &&
                                          own->activation_encoding == asked->activation_encoding));
}
