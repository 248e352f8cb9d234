// SPDX-License-Identifier: MIT
// Version 1 of the plugin interface: QEMU 4.2 to 8.2.
#include "qemu_plugin.h"

#include <string.h>

enum qemu_plugin_op { QEMU_PLUGIN_INLINE_ADD_U64 };

const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *instruction,
                                                enum qemu_plugin_op op, void *counter,
                                                uint64_t step);

int qemu_plugin_version = 1;

uint32_t tracer_instruction_word(const struct qemu_plugin_insn *instruction)
{
    uint32_t word;
    memcpy(&word, qemu_plugin_insn_data(instruction), sizeof word);
    return word;
}

void tracer_count(struct qemu_plugin_insn *instruction, uint64_t *counter, uint64_t step)
{
    qemu_plugin_register_vcpu_insn_exec_inline(instruction, QEMU_PLUGIN_INLINE_ADD_U64, counter,
                                               step);
}
