# What tests/a53/a53_test.sh runs: a checker for this machine, and the micro-kernels with a driver for
# AArch64, compiled exactly as a build for the board compiles them.
A53       := build/host/tests/a53
A53_CC    := aarch64-linux-gnu-gcc
A53_FLAGS := -std=c11 -D_GNU_SOURCE -ffp-contract=off -fno-math-errno -fopenmp $(WARNINGS) \
             $(OPTIMISE_release) $(ARCH_FLAGS_aarch64) -I.
A53_MICROS := $(addprefix bench/kernels/matmul/,matmul_f32_10x8_neon.c matmul_s8_4x4_neon.c matmul_s8w7_4x4_neon.c \
             matmul_planes_4x32_neon.c matmul_w4a8_5x4_neon.c matmul_w4s8_5x4_neon.c matmul_w2a8_5x4_neon.c \
             matmul_w5a8_5x4_neon.c matmul_planes_4x32_neon_lanes.c \
             matmul_planes_8x32_neon_bytes.c matmul_w4a8g_6x8_neon.c matmul_w4s8g_6x8_neon.c matmul_c4a8_6x8_neon.c \
             matmul_w1a8_2x32_neon_lookup.c matmul_w2a8_2x32_neon_lookup.c matmul_w4a32_6x8_neon.c \
             matmul_bcq_1x8_neon_lookup.c matmul_lq_4x32_neon.c)
# What they refer to besides.
A53_SOURCES := bench/precision.c bench/problem.c bench/problem_fields.c bench/kernels/matmul/low_weights.c base/checked.c base/error.c
A53_OBJECTS := $(patsubst bench/kernels/matmul/%.c,$(A53)/%.o,$(A53_MICROS))

$(A53)/%.o: bench/kernels/matmul/%.c $(wildcard bench/kernels/matmul/*.h bench/*.h)
	@mkdir -p $(@D)
	@$(A53_CC) $(A53_FLAGS) $(FLAGS_$(call isa_of,$<)) -c -o $@ $<

$(A53)/driver: tests/a53/driver.c $(A53_SOURCES) $(A53_OBJECTS)
	@$(A53_CC) $(A53_FLAGS) -static -o $@ $^

$(A53)/check_loop: $(addprefix tests/a53/,check_loop.c pipeline.c decode_a64.c decode_a32.c object.c pipeline.h step.h object.h)
	@mkdir -p $(@D)
	@cc -std=c11 -D_GNU_SOURCE -O1 -g $(WARNINGS) -o $@ $(filter %.c,$^) -lcapstone

# The same core in 32-bit state: loops only.
A53_32        := $(A53)-32
A53_32_CC     := arm-linux-gnueabihf-gcc
A53_32_FLAGS  := -std=c11 -D_GNU_SOURCE -ffp-contract=off -fno-math-errno -fopenmp $(WARNINGS) \
                 $(OPTIMISE_release) $(ARCH_FLAGS_arm) -I.
A53_32_MICROS := $(addprefix $(A53_32)/,matmul_planes_4x32_neon32.o matmul_s8_2x4_neon32.o matmul_f32_4x8_neon32.o)

$(A53_32)/%.o: bench/kernels/matmul/%.c $(wildcard bench/kernels/matmul/*.h bench/*.h)
	@mkdir -p $(@D)
	@$(A53_32_CC) $(A53_32_FLAGS) -c -o $@ $<

.PHONY: a53-checker a53-32
a53-32: $(A53_32_MICROS)
a53-checker: $(A53)/check_loop $(A53)/driver $(TRACER)
