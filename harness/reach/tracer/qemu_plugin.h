// SPDX-License-Identifier: MIT
// The part of QEMU's TCG plugin interface that the tracer uses, declared here because distributions
// ship the emulator without the header. Facts of the interface only: names, types and values as
// documented in QEMU's "TCG Plugins" manual.
//
// The interface has versions and an emulator loads only some of them: 1 up to QEMU 8.2, 2 and later
// from 9.0 on. What differs stands in qemu_plugin_1.c and qemu_plugin_2.c; the build takes one.
#ifndef BITROOF_HARNESS_REACH_TRACER_QEMU_PLUGIN_H
#define BITROOF_HARNESS_REACH_TRACER_QEMU_PLUGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t qemu_plugin_id_t;

struct qemu_plugin_tb;   // a translated block
struct qemu_plugin_insn; // one instruction of it

typedef struct qemu_info_t {
    const char *target_name; // "aarch64", "arm"
    struct {
        int min, cur;
    } version;
    bool system_emulation;
    union {
        struct {
            int smp_vcpus, max_vcpus;
        } system;
    };
} qemu_info_t;

enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS };

typedef void qemu_plugin_tb_function(qemu_plugin_id_t id, struct qemu_plugin_tb *block);
typedef void qemu_plugin_exec_function(unsigned int vcpu, void *user_data);
typedef void qemu_plugin_exit_function(qemu_plugin_id_t id, void *user_data);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id,
                                           qemu_plugin_tb_function *translated);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, qemu_plugin_exit_function *at_exit,
                                    void *user_data);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction,
                                            qemu_plugin_exec_function *executed,
                                            enum qemu_plugin_cb_flags flags, void *user_data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);

// The plugin's own entry and the version it was built for.
__attribute__((visibility("default"))) extern int qemu_plugin_version;
__attribute__((visibility("default"))) int
qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv);

// ---- what the versions do differently ----------------------------------------------------------

// The first four bytes of an instruction, as a little-endian word.
uint32_t tracer_instruction_word(const struct qemu_plugin_insn *instruction);
// Adds `step` to *counter whenever the instruction is executed. Exact for one thread.
void tracer_count(struct qemu_plugin_insn *instruction, uint64_t *counter, uint64_t step);

#endif
