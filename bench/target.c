// SPDX-License-Identifier: MIT
#include "bench/target.h"

#include "bench/isa.h"

struct target target_default(void)
{
    return (struct target){
        .isa_mask = isa_detect(),
        .threads = 1,
        .l1d_bytes = (size_t)32 << 10,
        .l2_bytes = (size_t)256 << 10,
        .l3_bytes = 0,
        .line_bytes = 64,
    };
}
