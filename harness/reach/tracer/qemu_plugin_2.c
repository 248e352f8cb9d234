// SPDX-License-Identifier: MIT
// Version 2 of the plugin interface, QEMU 9.0 and later: instruction bytes are copied out, and the
// inline addition to a plain counter is gone, so a callback adds.
#include "qemu_plugin.h"

#include <stdlib.h>

size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction, void *bytes,
                             size_t capacity);

int qemu_plugin_version = 2;

struct addition {
    uint64_t *counter, step;
};

uint32_t tracer_instruction_word(const struct qemu_plugin_insn *instruction)
{
    uint32_t word = 0;
    qemu_plugin_insn_data(instruction, &word, sizeof word);
    return word;
}

static void add(unsigned int vcpu, void *user_data)
{
    const struct addition *addition = user_data;
    (void)vcpu;
    __atomic_fetch_add(addition->counter, addition->step, __ATOMIC_RELAXED);
}

void tracer_count(struct qemu_plugin_insn *instruction, uint64_t *counter, uint64_t step)
{
    // Lives as long as the translated code, which is never freed for certain: until the exit.
    struct addition *addition = malloc(sizeof *addition);
    if (addition == NULL)
        abort();
    *addition = (struct addition){counter, step};
    qemu_plugin_register_vcpu_insn_exec_cb(instruction, add, QEMU_PLUGIN_CB_NO_REGS, addition);
}
