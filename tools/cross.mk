# What a build for another machine needs beyond its compiler: the libraries of that machine (fetched by
# tools/sysroot), the way the program finds them there ($ORIGIN/lib), the folder to copy, and the
# emulator that runs its tests here. Included by the Makefile.

SETUP_GOALS := bench $(filter test,$(MAKECMDGOALS))
ifneq ($(CROSS),)
TRIPLE      := $(patsubst %-,%,$(CROSS))
SYSROOT     := $(BUILD)/sysroot
SYSROOT_LIB := $(SYSROOT)/usr/lib/$(TRIPLE)
CROSS_CFLAGS  := -isystem $(SYSROOT)/usr/include -isystem $(SYSROOT)/usr/include/$(TRIPLE)
# Old-style tags: also the libraries of our libraries are found beside the program.
CROSS_LDFLAGS := -L$(SYSROOT_LIB) -Wl,-rpath-link,$(SYSROOT_LIB) -Wl,--disable-new-dtags,-rpath,'$$ORIGIN/lib'
CFLAGS  += $(CROSS_CFLAGS)
LDFLAGS += $(CROSS_LDFLAGS)
SETUP_GOALS += cross-$(ARCH)

# Test programs are deeper in the tree than $ORIGIN/lib reaches.
RUNNER := $(call platform_field,emulator) -L /usr/$(TRIPLE) -E LD_LIBRARY_PATH=$(SYSROOT_LIB):/usr/$(TRIPLE)/lib \
          -E BITROOF_EMULATED=$(firstword $(call platform_field,emulator))

$(BUILD)/features.mk: | $(SYSROOT)/.complete
$(SYSROOT)/.complete:
	@tools/sysroot $(ARCH) $(SYSROOT)

$(BUILD)/lib/.complete: $(PROGRAM) tools/collect_libraries
	@CC="$(CC)" OBJDUMP="$(CROSS)objdump" tools/collect_libraries $(PROGRAM) $(BUILD)/lib $(SYSROOT_LIB)

build: $(BUILD)/lib/.complete
endif

setup:
	@tools/setup $(SETUP_GOALS)

# One folder to copy to the other machine: the program, its libraries, and the files it reads.
PACKAGE := $(BUILD)/package
package: build ## one folder with the program, its libraries and data, to copy to PLATFORM
	@rm -rf $(PACKAGE).new && mkdir -p $(PACKAGE).new/lib
	@cp $(PROGRAM) $(PACKAGE).new/
	@if [ -d $(BUILD)/lib ]; then cp $(BUILD)/lib/*.so* $(PACKAGE).new/lib/; fi
	@mkdir -p $(PACKAGE).new/platforms $(PACKAGE).new/suites $(PACKAGE).new/networks/definitions $(PACKAGE).new/analysis/memory
	@cp platforms/*.json $(PACKAGE).new/platforms/
	@if ls bench/suites/*.json > /dev/null 2>&1; then cp bench/suites/*.json $(PACKAGE).new/suites/; fi
	@cp analysis/memory/chips.json $(PACKAGE).new/analysis/memory/
	@cp bench/networks/definitions/*.json $(PACKAGE).new/networks/definitions/
	@rm -rf $(PACKAGE) && mv $(PACKAGE).new $(PACKAGE)
	@echo "  $(PACKAGE)"
.PHONY: package
