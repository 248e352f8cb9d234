# What a record says about the build: $(BUILD)/generated/build_config.h, renewed when it changes.
$(BUILD)/generated/build_config.h: FORCE
	@mkdir -p $(@D)
	@tools/build_config '$(PLATFORM)' '$(CC)' '$(filter-out -W% -I% $(CROSS_CFLAGS),$(CFLAGS))' $(foreach isa,$(ISAS_$(ARCH)),'$(isa)=$(FLAGS_$(isa))') > $@.tmp
	@cmp -s $@.tmp $@ && rm -f $@.tmp || mv $@.tmp $@

$(BUILD)/harness/launch/manifest.c.o: $(BUILD)/generated/build_config.h

.PHONY: FORCE
FORCE:
