// SPDX-License-Identifier: MIT
#include "harness/launch/reference_ranges.h"

#include "base/file.h"
#include "base/paths.h"
#include "bench/isa.h"
#include "bench/networks/calibrate.h"
#include "bench/networks/plan.h"
#include "bench/networks/ranges_file.h"
#include "harness/launch/manifest.h"
#include "harness/launch/network_file.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE_MOST = 64, PATH_BYTES = 4352, FILE_LIMIT = 1 << 26 };

static bool is_plain(const struct suite_network *asked)
{
    struct suite_network plain;
    suite_network_init(&plain);
    return asked->calibration == plain.calibration && asked->first == plain.first &&
           asked->last == plain.last && strcmp(asked->activations, "s8") == 0 &&
           asked->assignment[0] == '\0' && asked->weights[0] == '\0';
}

bool reference_ranges_find(const struct suite_network *asked, uint64_t seed,
                           const struct network *network, char *path, size_t size)
{
    char name[NETWORK_NAME + 8];
    struct ranges_file about;
    struct error ignored;
    snprintf(name, sizeof name, "%s.json", network->name);
    if (!is_plain(asked) || path_of_data("ranges", name, path, size, &ignored) != STATUS_OK ||
        access(path, R_OK) != 0 || ranges_read(path, network, NULL, &about, &ignored) != STATUS_OK)
        return false;
    bool fits = about.seed == seed;
    ranges_free(&about);
    return fits;
}

// ---- making one --------------------------------------------------------------------------------

static struct prepare_options options_of(const struct network *network,
                                         const struct setting_choice *choice, uint64_t seed)
{
    struct suite_network plain;
    suite_network_init(&plain);
    struct prepare_options options = {
        .network = network,
        .quantise = {.setting = choice->setting,
                     .inner = choice->inner,
                     .levels = choice->levels,
                     .activations = VALUE_S8,
                     .calibration = plain.calibration,
                     .calibration_inputs = 1},
        .passes = PASSES_ALL,
        .target = target_default(),
        .seed = seed,
    };
    options.target.isa_mask = isa_detect();
    return options;
}

static enum status observe(const struct prepare_options *options, struct model *model,
                           struct error *error)
{
    struct graph graph = {0};
    enum status status = model_generate(model, options->network, options->seed, error);
    if (status == STATUS_OK)
        status = graph_expand(&graph, options->network, error);
    if (status == STATUS_OK)
        status = graph_fold_batch_norm(&graph, model, error);
    if (status == STATUS_OK)
        status = model_calibrate(model, &graph, &options->quantise, error);
    graph_free(&graph);
    return status;
}

// One inference of the network prepared with the ranges in `file`.
static enum status infer(const struct network *network, const char *setting, uint64_t seed,
                         const char *file, struct expected_output *expected, struct error *error)
{
    struct setting_choice choice;
    (void)setting_parse(setting, &choice);
    struct prepare_options options = options_of(network, &choice, seed);
    struct network_runner runner;
    char prepared[PATH_BYTES + 16];
    options.ranges_file = file;
    snprintf(prepared, sizeof prepared, "%.4300s.prepared", file);
    enum status status = network_prepare(&options, prepared, error);
    if (status == STATUS_OK)
        status = runner_load(&runner, prepared, error);
    (void)unlink(prepared);
    if (status != STATUS_OK)
        return status;
    runner_run(&runner, NULL, NULL);
    if (choice.inner != LAYER_AS_SET) {
        snprintf(expected->low[expected->low_count].setting, SETTING_WORD, "%s", setting);
        expected->low[expected->low_count++].checksum = runner_checksum(&runner);
    } else if (choice.setting == SETTING_DEPLOYABLE) {
        expected->has_integers = true;
        expected->checksum = runner_checksum(&runner);
    } else {
        int64_t count = shape_elements(&runner.plan.output_shape);
        expected->float_count = count < RANGES_OUTPUTS_MOST ? count : RANGES_OUTPUTS_MOST;
        expected->floats = calloc((size_t)expected->float_count, sizeof *expected->floats);
        if (expected->floats != NULL)
            memcpy(expected->floats, runner_output(&runner),
                   (size_t)expected->float_count * sizeof *expected->floats);
        else
            status = error_set(error, STATUS_FAILED, "%s: no memory", file);
    }
    runner_free(&runner);
    return status;
}

// What other machines are compared with. Few bits of small networks only: an emulator takes its
// time.
static const struct {
    const char *setting;
    int64_t macs_most;
} EXPECTED[] = {
    {"deployable", INT64_MAX}, {"f32", INT64_MAX},          {"w1a1b", 1000000000},
    {"w2a2u", 1000000000},     {"w1a2u+shift", 1000000000}, {"w4a8", 1000000000},
};

static enum status make_file(const struct network *network, const char *file,
                             struct ranges_file *about, struct error *error)
{
    const struct setting_choice deployable = {.setting = SETTING_DEPLOYABLE};
    const struct prepare_options options = options_of(network, &deployable, about->seed);
    struct model model = {0};
    char draft[PATH_BYTES + 8];
    snprintf(draft, sizeof draft, "%s.tmp", file);
    enum status status = observe(&options, &model, error);
    if (status == STATUS_OK)
        status = ranges_write(draft, &model, about, error);
    for (size_t i = 0; i < sizeof EXPECTED / sizeof EXPECTED[0] && status == STATUS_OK; i++) {
        if (EXPECTED[i].macs_most >= network_macs(network))
            status =
                infer(network, EXPECTED[i].setting, about->seed, draft, &about->expected, error);
    }
    if (status == STATUS_OK)
        status = ranges_write(file, &model, about, error);
    (void)unlink(draft);
    model_free(&model);
    return status;
}

// ---- making all --------------------------------------------------------------------------------

struct making {
    const char *folder, *maker;
    uint64_t seed;
};

static bool is_made(const struct making *making, const struct network *network, const char *file)
{
    struct ranges_file about;
    struct error ignored;
    if (access(file, R_OK) != 0 || ranges_read(file, network, NULL, &about, &ignored) != STATUS_OK)
        return false;
    bool fits = about.seed == making->seed && strcmp(about.maker, making->maker) == 0;
    ranges_free(&about);
    return fits;
}

static _Noreturn void become_maker(const struct making *making, const char *name, pid_t parent)
{
    char path[NETWORK_PATH], file[PATH_BYTES];
    struct network network;
    struct error error = {0};
    struct ranges_file about = {.seed = making->seed};
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(STATUS_FAILED);
    snprintf(about.maker, sizeof about.maker, "%s", making->maker);
    snprintf(file, sizeof file, "%.4000s/%s.json", making->folder, name);
    enum status status = network_find(name, path, &error);
    if (status == STATUS_OK)
        status = network_read(path, &network, &error);
    if (status == STATUS_OK && !is_made(making, &network, file))
        status = make_file(&network, file, &about, &error);
    if (status != STATUS_OK)
        fprintf(stderr, "bitroof: %s: no expected outputs: %s\n", name, error.text);
    fflush(stderr);
    _exit((int)status);
}

enum status reference_ranges_copy(const char *from, const char *to, struct error *error)
{
    char(*names)[NETWORK_NAME] = NULL;
    size_t count = 0;
    enum status status = file_make_directories(to, error);
    if (status == STATUS_OK)
        status = network_names(&names, &count, error);
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        char source[PATH_BYTES], target[PATH_BYTES], *text = NULL;
        size_t length = 0;
        snprintf(source, sizeof source, "%.4000s/%s.json", from, names[i]);
        snprintf(target, sizeof target, "%.4000s/%s.json", to, names[i]);
        if (access(source, R_OK) != 0)
            continue;
        status = file_read(source, FILE_LIMIT, &text, &length, error);
        if (status == STATUS_OK)
            status = file_replace(target, text, length, error);
        free(text);
    }
    free(names);
    return status;
}

enum status reference_ranges_make(const char *folder, const char *glob, uint64_t seed,
                                  struct error *error)
{
    char maker[65];
    char(*names)[NETWORK_NAME] = NULL;
    size_t count = 0;
    enum status status = manifest_build_digest(maker, error);
    if (status == STATUS_OK)
        status = file_make_directories(folder, error);
    if (status == STATUS_OK)
        status = network_names(&names, &count, error);
    if (status != STATUS_OK)
        return status;
    const struct making making = {.folder = folder, .maker = maker, .seed = seed};
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    long width = cores < 1 ? 1 : cores > AT_ONCE_MOST ? AT_ONCE_MOST : cores, under_way = 0;
    pid_t parent = getpid();
    for (size_t i = 0; i < count; i++) {
        if (glob != NULL && fnmatch(glob, names[i], 0) != 0)
            continue;
        for (; under_way >= width; under_way--)
            (void)wait(NULL);
        fflush(NULL);
        pid_t pid = fork();
        if (pid == 0)
            become_maker(&making, names[i], parent);
        under_way += pid > 0;
    }
    while (under_way > 0) {
        pid_t ended = wait(NULL);
        if (ended < 0 && errno != EINTR)
            break;
        under_way -= ended > 0;
    }
    free(names);
    return STATUS_OK;
}
