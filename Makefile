# bitroof: the front door. `make help` lists what it can do.
#
# PLATFORM names a file in platforms/; without it the host is built for and measured. Everything is
# built in build/<platform>/. Compile flags of a kernel follow from the instruction set in its name.

PLATFORM ?= host
SUITE    ?= quick
BUILD    := build/$(PLATFORM)
MODE     ?= release

# ---- platform ------------------------------------------------------------------------------------
ifeq ($(PLATFORM),host)
ARCH  := $(shell uname -m)
CROSS :=
else
ifeq ($(wildcard platforms/$(PLATFORM).json),)
$(error unknown PLATFORM=$(PLATFORM); there are: $(patsubst platforms/%.json,%,$(wildcard platforms/*.json)))
endif
platform_field = $(shell sed -n 's/.*"$(1)": *"\([^"]*\)".*/\1/p' platforms/$(PLATFORM).json 2>/dev/null | head -n 1)
ARCH  := $(call platform_field,arch)
# On a machine of that architecture the compiler is simply gcc.
CROSS := $(if $(filter $(ARCH),$(shell uname -m)),,$(call platform_field,toolchain))
endif
CC := $(CROSS)gcc
AR := $(CROSS)ar

# ---- flags ---------------------------------------------------------------------------------------
WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Werror
OPTIMISE_release  := -O2 -g1
# (instrumented code makes gcc see truncations that are none)
OPTIMISE_sanitize := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -Wno-format-truncation
ARCH_FLAGS_x86_64  := -march=x86-64 -mtune=generic
ARCH_FLAGS_aarch64 := -march=armv8-a -mtune=cortex-a53
ARCH_FLAGS_arm     := -D_FILE_OFFSET_BITS=64 -march=armv7-a -mfpu=neon-vfpv4 -mfloat-abi=hard -mtune=cortex-a53
# No contraction: fused and unfused glue must round alike (see docs/howto-add-a-kernel.md).
CFLAGS := -std=c11 -D_GNU_SOURCE -ffp-contract=off -fno-math-errno -fopenmp $(WARNINGS) \
          $(OPTIMISE_$(MODE)) $(ARCH_FLAGS_$(ARCH)) -I. -I$(BUILD)/generated
LDFLAGS := -fopenmp $(OPTIMISE_$(MODE))
LDLIBS  := -lcjson -lmd -lm

# Instruction sets by architecture, and what each adds to the flags.
ISAS_x86_64  := sse41 avx2 avx512 avx512vnni avx512popcnt
ISAS_aarch64 := neon neondot
ISAS_arm     := neon32
AVX512_FLAGS       := -mavx2 -mfma -mf16c -mavx512f -mavx512bw -mavx512dq -mavx512vl
FLAGS_sse41        := -msse4.1
FLAGS_avx2         := -mavx2 -mfma -mf16c
# The tuning keeps pointers out of vector registers, where they would wait for multiply-adds.
FLAGS_avx512       := $(AVX512_FLAGS) -mprefer-vector-width=512 -mtune=haswell
FLAGS_avx512vnni   := $(AVX512_FLAGS) -mavx512vnni -mprefer-vector-width=512 -mtune=haswell
FLAGS_avx512popcnt := $(AVX512_FLAGS) -mavx512vpopcntdq -mavx512bitalg -mprefer-vector-width=512
FLAGS_neon         := -mcpu=cortex-a53
FLAGS_neondot      := -march=armv8.2-a+dotprod -mtune=cortex-a55
FLAGS_neon32       :=
ALL_ISAS := portable $(ISAS_x86_64) $(ISAS_aarch64) $(ISAS_arm)
ALL_ARCHES := x86_64 aarch64 arm

# ---- sources -------------------------------------------------------------------------------------
# The words of a file name decide: an instruction set of another architecture, or the suffix of
# another architecture, leaves the file out; x_papi.c is replaced by x_papi_none.c where PAPI is
# missing (likewise sde, hwloc, libcpuid).
words_of  = $(subst _, ,$(basename $(notdir $(1))))
isa_of    = $(firstword $(filter $(ALL_ISAS),$(call words_of,$(1))))
foreign   = $(or $(filter $(filter-out portable $(ISAS_$(ARCH)),$(ALL_ISAS)),$(call words_of,$(1))),$(filter-out %_$(ARCH),$(filter $(addprefix %_,$(ALL_ARCHES)),$(basename $(1)))))
ALL_SOURCES := $(shell find base bench analysis harness -not -path '*/tracer/*' \( -name '*.c' -o -name '*.S' \) | LC_ALL=C sort)
# Goals that compile nothing must work before the compiler is there (setup installs it).
ifneq ($(filter-out help setup bench test list report compare history memory perspectives publish duel reporter format format-check clean,$(or $(MAKECMDGOALS),help)),)
-include $(BUILD)/features.mk
endif
OPTIONAL := papi sde hwloc libcpuid
without  = $(foreach lib,$(OPTIONAL),$(if $(HAVE_$(lib)),%_$(lib)_none.c,%_$(lib).c))
SOURCES := $(foreach f,$(filter-out $(without),$(ALL_SOURCES)),$(if $(call foreign,$(f)),,$(f)))
OBJECTS := $(patsubst %,$(BUILD)/%.o,$(SOURCES))
LIBRARY_OBJECTS := $(filter-out $(BUILD)/harness/cli/main.c.o,$(OBJECTS))
LDLIBS += $(LIBS_optional)

TEST_SOURCES := $(shell find tests -name '*_test.c' | LC_ALL=C sort)
# The long ones first, so that no core waits for one of them at the end.
LONG_TESTS   := tests/sanitize_test.sh tests/harness/check_test.sh tests/harness/cross_test.sh
TEST_SCRIPTS := $(LONG_TESTS) $(filter-out $(LONG_TESTS) tests/quality_test.sh,$(shell find tests -name '*_test.sh' | LC_ALL=C sort))
JOBS := $(shell nproc 2>/dev/null || echo 2)
TEST_PROGRAMS := $(patsubst %.c,$(BUILD)/%,$(TEST_SOURCES))

PROGRAM := $(BUILD)/bitroof
include tools/cross.mk
include harness/reach/tracer/tracer.mk
include tests/a53/a53.mk

# ---- goals ---------------------------------------------------------------------------------------
.PHONY: all help setup bench test list report compare history memory perspectives publish duel format format-check clean \
        build tests-build sanitize
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | awk -F'\t' '{printf "  make %-14s %s\n", $$1, $$2}'

build: $(PROGRAM) ## compile only

# The host's program drives every platform: here, over ssh (HOST=user@board), or under an emulator.
RUN_OPTIONS = --suite '$(SUITE)' $(if $(FILTER),--filter '$(FILTER)') $(if $(NETWORKS),--networks '$(NETWORKS)') $(if $(ISA),--isa '$(ISA)') \
              $(if $(THREADS),--threads '$(THREADS)') $(if $(LAUNCHES),--launches '$(LAUNCHES)') \
              $(if $(filter-out host,$(PLATFORM)),--platform '$(PLATFORM)') $(if $(HOST),--host '$(HOST)')
bench: setup ## measure and report: [PLATFORM=..] [HOST=user@board] [SUITE=quick|full|networks|FILE] [FILTER=GLOB] [NETWORKS=GLOB] [ISA=..] [THREADS=N]
	@$(MAKE) --no-print-directory -s -j$(JOBS) PLATFORM=host build
	@$(if $(filter-out host,$(PLATFORM)),$(MAKE) --no-print-directory -s -j$(JOBS) package)
	@record=$$(build/host/bitroof run $(RUN_OPTIONS)) && build/host/bitroof report $$record

test: setup ## every test: units, kernels, sanitizers, ARM under emulation
	@$(MAKE) --no-print-directory -j$(JOBS) build tests-build
	@tests/run -j $(JOBS) tests/quality_test.sh $(TEST_SCRIPTS) $(TEST_PROGRAMS)

list: setup ## kernels, networks, suites and platforms
	@$(MAKE) --no-print-directory -s -j$(JOBS) PLATFORM=host build
	@for what in kernels networks suites platforms; do echo "== $$what"; build/host/bitroof list $$what; done

duel: setup ## live A/B of BASE=<commit> and this tree (FILTER=GLOB, SUITE=S, ROUNDS=N)
	@$(MAKE) --no-print-directory -s -j$(JOBS) build
	@tools/duel "$(BASE)" $(PROGRAM) --suite $(if $(filter command line environment,$(origin SUITE)),$(SUITE),regression) \
	    $(if $(FILTER),--problems '$(FILTER)') $(if $(ISA),--isa $(ISA)) $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(THREADS),--threads $(THREADS))

sanitize: ## unit tests and kernels under AddressSanitizer and UBSan (part of make test)
	@tests/sanitize_test.sh

# Records are named by their start, so the last name is the newest.
RECORD ?= $(lastword $(sort $(wildcard results/$(PLATFORM)/*.json)))

# Reports are made here, whatever platform was measured.
REPORTER := build/host/bitroof
.PHONY: reporter
reporter:
	@$(MAKE) --no-print-directory -s PLATFORM=host build

report: reporter ## report and charts of RECORD= (the newest one without it)
	@test -n "$(RECORD)" || { echo "no record in results/$(PLATFORM)/: run make bench, or say RECORD=FILE" >&2; exit 2; }
	@$(REPORTER) report $(RECORD)

compare: reporter ## has something become slower from BASE= to HEAD=
	@test -n "$(BASE)" -a -n "$(HEAD)" || { echo "say which records: make compare BASE=FILE HEAD=FILE" >&2; exit 2; }
	@$(REPORTER) compare $(BASE) $(HEAD)

memory: reporter ## is a network limited by memory or by arithmetic, on paper: every network and platform
	@$(REPORTER) memory

perspectives: reporter ## write docs/two-perspectives.md and docs/pokebnn-costs.md again
	@$(REPORTER) memory --perspectives > docs/two-perspectives.md.new && mv docs/two-perspectives.md.new docs/two-perspectives.md
	@$(REPORTER) memory --pokebnn > docs/pokebnn-costs.md.new && mv docs/pokebnn-costs.md.new docs/pokebnn-costs.md

history: reporter ## the records of PLATFORM= over time
	@$(REPORTER) history results/$(PLATFORM)

publish: report ## copy the charts of RECORD= (the newest) into plots/PLATFORM/
	@mkdir -p plots/$(PLATFORM)
	@cp $(foreach kind,gp svg png,$(basename $(RECORD))/*.$(kind)) plots/$(PLATFORM)/
	@echo "Published: $(RECORD), $(basename $(RECORD))/ and plots/$(PLATFORM)/"

format: ## rewrite all C files with clang-format
	@find base bench analysis harness tests tools -name '*.[ch]' | xargs clang-format -i

format-check: ## fail when clang-format would change something
	@find base bench analysis harness tests tools -name '*.[ch]' | xargs clang-format --dry-run -Werror

clean: ## remove everything that was built
	rm -rf build

# ---- rules ---------------------------------------------------------------------------------------
$(BUILD)/features.mk: tools/detect_libraries
	@mkdir -p $(BUILD)
	@CC="$(CC)" CFLAGS_EXTRA="$(CROSS_CFLAGS)" LDFLAGS_EXTRA="$(CROSS_LDFLAGS)" tools/detect_libraries $(OPTIONAL) > $@.tmp && mv $@.tmp $@

$(PROGRAM): $(BUILD)/harness/cli/main.c.o $(BUILD)/libbitroof.a
	@echo "  LD $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/libbitroof.a: $(LIBRARY_OBJECTS)
	@rm -f $@
	@$(AR) rcs $@ $^

$(BUILD)/%.c.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) $(FLAGS_$(call isa_of,$<)) -MMD -MP -c -o $@ $<

$(BUILD)/%.S.o: %.S Makefile
	@mkdir -p $(@D)
	@echo "  AS $<"
	@$(CC) $(CFLAGS) $(FLAGS_$(call isa_of,$<)) -MMD -MP -c -o $@ $<

tests-build: $(TEST_PROGRAMS)

$(BUILD)/tests/%_test: $(BUILD)/tests/%_test.c.o $(BUILD)/libbitroof.a
	@echo "  LD $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS) -lcmocka

.PRECIOUS: $(BUILD)/%.c.o
-include $(OBJECTS:.o=.d) $(patsubst %,$(BUILD)/%.d,$(TEST_SOURCES))
include harness/harness.mk
