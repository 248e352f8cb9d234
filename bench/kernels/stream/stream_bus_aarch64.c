// SPDX-License-Identifier: MIT
// Cores such as Cortex-A53 stop allocating after some consecutive full-line stores (read
// allocaten// mode in its reference manual), so a long store stream does not read and a short one
// does.
#include "bench/kernels/stream/stream.h"

const int stream_write_allocates = -1;
