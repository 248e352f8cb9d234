# The plugin that counts instructions under the emulator. A component of its own: plain C, no library,
# loaded by qemu-aarch64 -plugin. It runs on this machine, whatever the platform is.
TRACER := build/host/tracer.so
QEMU_MAJOR := $(shell qemu-aarch64 --version 2>/dev/null | sed -n 's/.*version \([0-9]*\)\..*/\1/p' | head -n 1)
TRACER_API := $(if $(filter 4 5 6 7 8,$(QEMU_MAJOR)),1,2)
TRACER_SOURCES := $(addprefix harness/reach/tracer/,tracer.c instruction_class.c qemu_plugin_$(TRACER_API).c)

$(TRACER): $(TRACER_SOURCES) $(wildcard harness/reach/tracer/*.h) harness/reach/tracer/tracer.mk
	@mkdir -p $(@D)
	@echo "  LD $@"
	@cc -std=c11 -D_GNU_SOURCE -O2 $(WARNINGS) -fPIC -shared -fvisibility=hidden -o $@ $(TRACER_SOURCES)

.PHONY: tracer
tracer: $(TRACER) ## the emulator's plugin that counts instructions
