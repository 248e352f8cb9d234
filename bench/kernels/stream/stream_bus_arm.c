// SPDX-License-Identifier: MIT
// As on aarch64: write streaming decides from case to case.
#include "bench/kernels/stream/stream.h"

const int stream_write_allocates = -1;
