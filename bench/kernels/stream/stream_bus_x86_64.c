// SPDX-License-Identifier: MIT
// Write-back memory on x86 is read before it is partly or wholly written; only non-temporal
// storesn// do without. (Some newer servers convert full-line stores under load.)
#include "bench/kernels/stream/stream.h"

const int stream_write_allocates = 1;
