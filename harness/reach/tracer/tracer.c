// SPDX-License-Identifier: MIT
// A plugin of the QEMU user-mode emulator that counts executed instructions, exactly, by class,
// over the whole program and over regions that the program marks.
//
//   qemu-aarch64 -plugin build/host/tracer.so,out=counts.json PROGRAM ...
//
// It is loaded into QEMU (GPL version 2 or later) and is a component of its own: nothing of bitroof
// is linked into it, bitroof only starts the emulator and reads the JSON file. Its licence, MIT, is
// compatible with QEMU's.
//
// A program marks region r (0 to 15) with `hint #(96 + r)` where it begins and `hint #(112 + r)`
// where it ends: on a processor these do nothing. Counts between them are added up over all passes,
// the end marker not included, the begin marker not included. Classes are known for aarch64 only;
// elsewhere there is the total alone. Threads: counters are not atomic, count one thread.
#include "instruction_class.h"
#include "qemu_plugin.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { REGIONS = 16 };

// Counts of one stretch of execution.
struct counts {
    uint64_t instructions;
    uint64_t classes[INSTRUCTION_CLASS_COUNT];
    uint64_t load_bytes, store_bytes;
};

static struct counts total;
static struct region {
    uint64_t passes;
    bool open;
    struct counts start, sum;
} regions[REGIONS];
static bool has_classes;
static char output_path[4096];

static void add_difference(struct counts *sum, const struct counts *start, const struct counts *end)
{
    sum->instructions += end->instructions - start->instructions;
    for (int i = 0; i < INSTRUCTION_CLASS_COUNT; i++)
        sum->classes[i] += end->classes[i] - start->classes[i];
    sum->load_bytes += end->load_bytes - start->load_bytes;
    sum->store_bytes += end->store_bytes - start->store_bytes;
}

static void begin_region(unsigned int vcpu, void *user_data)
{
    struct region *region = user_data;
    (void)vcpu;
    region->open = true;
    region->start = total;
}

static void end_region(unsigned int vcpu, void *user_data)
{
    struct region *region = user_data;
    (void)vcpu;
    if (!region->open)
        return;
    region->open = false;
    region->passes++;
    add_difference(&region->sum, &region->start, &total);
}

// Markers are not counted at all, so a marked program and its regions add up.
static bool translate_marker(struct qemu_plugin_insn *instruction, uint32_t word)
{
    enum { FIRST_BEGIN = 96, FIRST_END = 112 };
    int number;
    if (!instruction_is_hint(word, &number) || number < FIRST_BEGIN ||
        number >= FIRST_END + REGIONS)
        return false;
    const bool is_begin = number < FIRST_END;
    qemu_plugin_register_vcpu_insn_exec_cb(
        instruction, is_begin ? begin_region : end_region, QEMU_PLUGIN_CB_NO_REGS,
        &regions[is_begin ? number - FIRST_BEGIN : number - FIRST_END]);
    return true;
}

static void translate(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
    (void)id;
    const size_t count = qemu_plugin_tb_n_insns(block);
    for (size_t i = 0; i < count; i++) {
        struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);
        if (has_classes) {
            const uint32_t word = tracer_instruction_word(instruction);
            if (translate_marker(instruction, word))
                continue;
            const struct instruction_kind kind = instruction_classify(word);
            tracer_count(instruction, &total.classes[kind.class], 1);
            if (kind.load_bytes != 0)
                tracer_count(instruction, &total.load_bytes, kind.load_bytes);
            if (kind.store_bytes != 0)
                tracer_count(instruction, &total.store_bytes, kind.store_bytes);
        }
        tracer_count(instruction, &total.instructions, 1);
    }
}

static void print_counts(FILE *file, const struct counts *counts)
{
    fprintf(file, "\"instructions\": %" PRIu64, counts->instructions);
    if (!has_classes)
        return;
    fprintf(file, ", \"load_bytes\": %" PRIu64 ", \"store_bytes\": %" PRIu64 ", \"classes\": {",
            counts->load_bytes, counts->store_bytes);
    const char *separator = "";
    for (int i = 0; i < INSTRUCTION_CLASS_COUNT; i++) {
        fprintf(file, "%s\"%s\": %" PRIu64, separator, INSTRUCTION_CLASS_NAMES[i],
                counts->classes[i]);
        separator = ", ";
    }
    fprintf(file, "}");
}

static void report(qemu_plugin_id_t id, void *user_data)
{
    (void)id;
    (void)user_data;
    FILE *file = output_path[0] != '\0' ? fopen(output_path, "w") : stderr;
    if (file == NULL) {
        fprintf(stderr, "tracer: cannot write %s\n", output_path);
        return;
    }
    fprintf(file, "{\"schema\": \"bitroof-trace/1\", ");
    print_counts(file, &total);
    fprintf(file, ", \"regions\": [");
    const char *separator = "";
    for (int i = 0; i < REGIONS; i++) {
        if (regions[i].passes == 0)
            continue;
        fprintf(file, "%s{\"region\": %d, \"passes\": %" PRIu64 ", ", separator, i,
                regions[i].passes);
        print_counts(file, &regions[i].sum);
        fprintf(file, "}");
        separator = ", ";
    }
    fprintf(file, "]}\n");
    if (file != stderr)
        fclose(file);
}

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv)
{
    if (info->system_emulation) {
        fprintf(stderr, "tracer: for the user-mode emulator only\n");
        return -1;
    }
    for (int i = 0; i < argc; i++) {
        if (strncmp(argv[i], "out=", 4) != 0 || strlen(argv[i] + 4) >= sizeof output_path) {
            fprintf(stderr, "tracer: unknown argument %s; expected out=FILE\n", argv[i]);
            return -1;
        }
        strcpy(output_path, argv[i] + 4);
    }
    has_classes = strcmp(info->target_name, "aarch64") == 0;
    qemu_plugin_register_vcpu_tb_trans_cb(id, translate);
    qemu_plugin_register_atexit_cb(id, report, NULL);
    return 0;
}
