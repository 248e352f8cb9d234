// SPDX-License-Identifier: MIT
#include "bench/networks/plan_file.h"

#include "base/checked.h"
#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/paths.h"
#include "bench/check/compare.h"
#include "bench/networks/build.h"
#include "bench/networks/memory_need.h"
#include "bench/networks/runner_memory.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char MAGIC[16] = {'b', 'i', 't', 'r', 'o', 'o', 'f', '-',
                               'p', 'r', 'e', 'p', 'a', 'r', 'e', 'd'};
enum { TEXT_LIMIT = 64 << 20, PROGRAM_LIMIT = 256 << 20 };

int64_t plan_input_bytes(const struct network_plan *plan)
{
    const struct shape *shape = &plan->input_shape;
    return shape->h * shape->w * shape->c * (int64_t)value_bytes(plan->input_type);
}

static enum status program_checksum(uint64_t *sum, struct error *error)
{
    char path[PATH_MAX];
    if (!path_of_executable(path, sizeof path))
        return error_set(error, STATUS_FAILED, "the path of the running program is not known");
    char *data;
    size_t length;
    enum status status = file_read(path, PROGRAM_LIMIT, &data, &length, error);
    if (status != STATUS_OK)
        return status;
    *sum = checksum_bytes(data, length);
    free(data);
    return STATUS_OK;
}

// ---- writing ------------------------------------------------------------------------------------

static bool write_all(int descriptor, const void *data, size_t bytes)
{
    const char *at = data;
    while (bytes > 0) {
        ssize_t written = write(descriptor, at, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        bytes -= (size_t)written;
    }
    return true;
}

static size_t padding_behind(size_t text_bytes)
{
    size_t end = sizeof(struct plan_preamble) + text_bytes;
    return (PLAN_FILE_ALIGNMENT - end % PLAN_FILE_ALIGNMENT) % PLAN_FILE_ALIGNMENT;
}

static enum status write_parts(const char *file, const struct plan_preamble *preamble,
                               const char *text, const struct network_plan *plan,
                               const void *weights, const void *input, struct error *error)
{
    static const char ZEROS[PLAN_FILE_ALIGNMENT];
    char temporary[NETWORK_PATH + 64];
    int length = snprintf(temporary, sizeof temporary, "%s.%ld.part", file, (long)getpid());
    if (length < 0 || (size_t)length >= sizeof temporary)
        return error_set(error, STATUS_USAGE, "%.200s: the path is too long", file);
    int descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return error_set(error, STATUS_FAILED, "%s: cannot be written: %s", file, strerror(errno));
    bool good = write_all(descriptor, preamble, sizeof *preamble) &&
                write_all(descriptor, text, (size_t)preamble->text_bytes) &&
                write_all(descriptor, ZEROS, padding_behind((size_t)preamble->text_bytes)) &&
                write_all(descriptor, weights, (size_t)plan->weight_bytes) &&
                write_all(descriptor, input, (size_t)plan_input_bytes(plan));
    int reason = errno;
    if (close(descriptor) != 0 && good) {
        good = false;
        reason = errno;
    }
    if (good && rename(temporary, file) == 0)
        return STATUS_OK;
    if (good)
        reason = errno;
    (void)unlink(temporary);
    return error_set(error, STATUS_FAILED, "%s: cannot be written: %s", file, strerror(reason));
}

enum status plan_file_write(const char *file, const struct network_plan *plan, const void *weights,
                            const void *input, uint64_t output_sum, struct error *error)
{
    struct plan_preamble preamble = {.version = PLAN_FILE_VERSION, .output_sum = output_sum};
    memcpy(preamble.magic, MAGIC, sizeof MAGIC);
    enum status status = program_checksum(&preamble.program, error);
    if (status != STATUS_OK)
        return status;
    cJSON *document = plan_to_json(plan);
    char *text = document == NULL ? NULL : cJSON_PrintUnformatted(document);
    cJSON_Delete(document);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to write it", file);
    const size_t length = strlen(text);
    preamble.text_bytes = length;
    preamble.text_sum = checksum_bytes(text, length);
    preamble.total_bytes = (uint64_t)sizeof preamble + length + padding_behind(length) +
                           (uint64_t)plan->weight_bytes + (uint64_t)plan_input_bytes(plan);
    status = preamble.text_bytes > TEXT_LIMIT
                 ? error_set(error, STATUS_USAGE, "%s: a plan of too many steps", plan->network)
                 : write_parts(file, &preamble, text, plan, weights, input, error);
    cJSON_free(text);
    return status;
}

// ---- reading ------------------------------------------------------------------------------------

static bool read_all(int descriptor, void *data, size_t bytes)
{
    char *at = data;
    while (bytes > 0) {
        ssize_t got = read(descriptor, at, bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        bytes -= (size_t)got;
    }
    return true;
}

static enum status read_preamble(const char *file, int descriptor, struct plan_preamble *preamble,
                                 struct error *error)
{
    struct stat information;
    if (fstat(descriptor, &information) != 0 || !S_ISREG(information.st_mode) ||
        !read_all(descriptor, preamble, sizeof *preamble) ||
        memcmp(preamble->magic, MAGIC, sizeof MAGIC) != 0)
        return error_set(error, STATUS_USAGE, "%s: is not a prepared network", file);
    if (preamble->version != PLAN_FILE_VERSION)
        return error_set(error, STATUS_USAGE,
                         "%s: version %u of prepared networks, this program reads %d; prepare the "
                         "network again",
                         file, preamble->version, PLAN_FILE_VERSION);
    if (preamble->total_bytes != (uint64_t)information.st_size ||
        preamble->text_bytes > TEXT_LIMIT || preamble->text_bytes > preamble->total_bytes)
        return error_set(error, STATUS_USAGE,
                         "%s: is %lld bytes long, not %llu: cut short or damaged; prepare the "
                         "network again",
                         file, (long long)information.st_size,
                         (unsigned long long)preamble->total_bytes);
    uint64_t program;
    enum status status = program_checksum(&program, error);
    if (status == STATUS_OK && program != preamble->program)
        status = error_set(error, STATUS_USAGE,
                           "%s: was made by another build; prepare the network again", file);
    return status;
}

static enum status read_plan(const char *file, int descriptor, const struct plan_preamble *preamble,
                             struct network_plan *plan, struct error *error)
{
    const size_t bytes = (size_t)preamble->text_bytes;
    char *text = malloc(bytes + 1);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to read it", file);
    text[bytes] = '\0';
    cJSON *document = NULL;
    enum status status = STATUS_OK;
    if (!read_all(descriptor, text, bytes) || checksum_bytes(text, bytes) != preamble->text_sum)
        status = error_set(error, STATUS_USAGE, "%s: is damaged; prepare the network again", file);
    if (status == STATUS_OK)
        status = json_parse(file, text, bytes, &document, error);
    if (status == STATUS_OK)
        status = plan_from_json(file, document, plan, error);
    cJSON_Delete(document);
    free(text);
    return status;
}

static enum status read_tensors(const char *file, int descriptor,
                                const struct plan_preamble *preamble, struct network_runner *runner,
                                struct error *error)
{
    const struct network_plan *plan = &runner->plan;
    size_t before = sizeof *preamble + (size_t)preamble->text_bytes;
    before += padding_behind((size_t)preamble->text_bytes);
    if (before + (size_t)plan->weight_bytes + (size_t)plan_input_bytes(plan) !=
        preamble->total_bytes)
        return error_set(error, STATUS_USAGE, "%s: is damaged; prepare the network again", file);
    enum status status = plan_fits_memory(plan, error);
    if (status == STATUS_OK)
        status = runner_memory_make(runner, error);
    if (status != STATUS_OK)
        return status;
    struct buffer *weights = &runner->memory[RUNNER_WEIGHTS];
    if (!buffer_allocate(weights, (size_t)plan->weight_bytes, 0, true))
        return error_set(error, STATUS_FAILED, "%s: not enough memory for %lld bytes of weights",
                         file, (long long)plan->weight_bytes);
    runner->weights = weights->data;
    if (lseek(descriptor, (off_t)before, SEEK_SET) < 0 ||
        !read_all(descriptor, weights->data, (size_t)plan->weight_bytes) ||
        !read_all(descriptor, runner_input(runner), (size_t)plan_input_bytes(plan)))
        return error_set(error, STATUS_FAILED, "%s: cannot be read", file);
    return STATUS_OK;
}

enum status plan_file_read(const char *file, struct network_runner *runner, struct error *error)
{
    *runner = (struct network_runner){0};
    int descriptor = open(file, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be read: %s", file, strerror(errno));
    struct plan_preamble preamble = {0};
    enum status status = read_preamble(file, descriptor, &preamble, error);
    if (status == STATUS_OK)
        status = read_plan(file, descriptor, &preamble, &runner->plan, error);
    if (status == STATUS_OK)
        status = read_tensors(file, descriptor, &preamble, runner, error);
    close(descriptor);
    runner->output_checksum = preamble.output_sum;
    if (status != STATUS_OK)
        runner_free(runner);
    return status;
}
