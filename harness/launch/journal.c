// SPDX-License-Identifier: MIT
#include "harness/launch/journal.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define JOURNAL_SCHEMA "bitroof-journal/1"

static const size_t JOURNAL_LIMIT = (size_t)1 << 30;

void journal_close(struct journal *journal)
{
    if (journal->descriptor >= 0)
        close(journal->descriptor);
    journal->descriptor = -1;
}

static enum status append_json(struct journal *journal, cJSON *json, struct error *error)
{
    char *text = cJSON_PrintUnformatted(json);
    cJSON_Delete(json);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory for a line", journal->path);
    enum status status = file_append_line(journal->descriptor, journal->path, text, error);
    free(text);
    return status;
}

// ---- header ------------------------------------------------------------------------------------

enum status journal_create(struct journal *journal, const char *path,
                           const struct journal_header *header, struct error *error)
{
    journal->descriptor = -1;
    snprintf(journal->path, sizeof journal->path, "%s", path);
    int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == EEXIST)
        return error_set(error, STATUS_USAGE,
                         "%s: an interrupted run; go on with --resume, or remove the file", path);
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be written: %s; give --out another place",
                         path, strerror(errno));
    journal->descriptor = descriptor;
    cJSON *json = cJSON_CreateObject();
    cJSON_AddStringToObject(json, "schema", JOURNAL_SCHEMA);
    cJSON_AddStringToObject(json, "plan", header->plan);
    cJSON_AddStringToObject(json, "machine", header->machine);
    cJSON_AddStringToObject(json, "build", header->build);
    cJSON_AddStringToObject(json, "suite_sha256", header->suite_sha256);
    cJSON_AddStringToObject(json, "started", header->started);
    cJSON *command = cJSON_AddArrayToObject(json, "command");
    for (size_t i = 0; i < header->command_count; i++)
        cJSON_AddItemToArray(command, cJSON_CreateString(header->command[i]));
    enum status status = append_json(journal, json, error);
    if (status != STATUS_OK) { // a full disk: leave nothing half there
        journal_close(journal);
        (void)unlink(path);
    }
    return status;
}

void journal_header_free(struct journal_header *header)
{
    for (size_t i = 0; i < header->command_count; i++)
        free(header->command[i]);
    free(header->command);
    *header = (struct journal_header){0};
}

static enum status copy_field(const struct json *root, const char *key, char *to, size_t size,
                              struct error *error)
{
    const char *text = NULL;
    TRY(json_string(root, key, &text, error));
    snprintf(to, size, "%s", text);
    return STATUS_OK;
}

static enum status parse_header(const struct json *root, struct journal_header *header,
                                struct error *error)
{
    const char *schema = NULL;
    struct json command;
    TRY(json_string(root, "schema", &schema, error));
    if (strcmp(schema, JOURNAL_SCHEMA) != 0)
        return error_set(error, STATUS_USAGE, "%s: not a journal of this version (%s)", root->file,
                         JOURNAL_SCHEMA);
    TRY(copy_field(root, "plan", header->plan, sizeof header->plan, error));
    TRY(copy_field(root, "machine", header->machine, sizeof header->machine, error));
    TRY(copy_field(root, "build", header->build, sizeof header->build, error));
    TRY(copy_field(root, "suite_sha256", header->suite_sha256, sizeof header->suite_sha256, error));
    TRY(copy_field(root, "started", header->started, sizeof header->started, error));
    TRY(json_array(root, "command", &command, error));
    header->command = calloc(json_length(&command) + 1, sizeof *header->command);
    if (header->command == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    for (const cJSON *word = command.value->child; word != NULL; word = word->next) {
        if (!cJSON_IsString(word))
            return json_complain(&command, error, "expected words");
        char *copy = strdup(word->valuestring);
        if (copy == NULL)
            return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
        header->command[header->command_count++] = copy;
    }
    return STATUS_OK;
}

// The next whole line of the text; false when there is none (left over: a torn one).
static bool next_line(const char **at, size_t *left, const char **line, size_t *length)
{
    const char *end = *left > 0 ? memchr(*at, '\n', *left) : NULL;
    if (end == NULL)
        return false;
    *line = *at;
    *length = (size_t)(end - *at);
    *left -= *length + 1;
    *at = end + 1;
    return true;
}

static enum status parse_line(const char *path, size_t number, const char *line, size_t length,
                              cJSON **document, struct error *error)
{
    char place[4200];
    struct error inner = {0};
    char *copy = strndup(line, length);
    if (copy == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", path);
    enum status status = json_parse("", copy, length, document, &inner);
    free(copy);
    snprintf(place, sizeof place, "%s:%zu", path, number);
    return status == STATUS_OK
               ? STATUS_OK
               : error_set(error, status, "%s: the journal is damaged here: not JSON", place);
}

enum status journal_read_header(const char *path, struct journal_header *header,
                                struct error *error)
{
    *header = (struct journal_header){0};
    char *text = NULL;
    size_t length = 0, line_length = 0;
    TRY(file_read(path, JOURNAL_LIMIT, &text, &length, error));
    const char *at = text, *line = NULL;
    cJSON *document = NULL;
    enum status status = STATUS_OK;
    if (!next_line(&at, &length, &line, &line_length))
        status =
            error_set(error, STATUS_USAGE, "%s: holds no run; remove it and start again", path);
    if (status == STATUS_OK)
        status = parse_line(path, 1, line, line_length, &document, error);
    if (status == STATUS_OK) {
        struct json root = json_root(path, document);
        status = parse_header(&root, header, error);
    }
    cJSON_Delete(document);
    free(text);
    if (status != STATUS_OK)
        journal_header_free(header);
    return status;
}

// ---- launches ----------------------------------------------------------------------------------

// Everything that a launch teaches, from its report. Also what a crash means: the kernel under way
// is out; when none was, all that the launch should have run are.
static enum status absorb(enum section section, struct plan_item *item,
                          const struct launch_report *report, int id, struct error *error)
{
    for (size_t i = 0; i < report->count; i++) {
        struct plan_kernel *row = plan_item_find(item, report->results[i].kernel);
        if (row == NULL)
            return error_set(error, STATUS_USAGE, "'%.60s' is not in item %s of this plan",
                             report->results[i].kernel, item->key);
        if (!tally_add(item, row, &report->results[i], id))
            return error_set(error, STATUS_FAILED, "run: no memory");
    }
    for (size_t i = 0; report->end[0] != '\0' && i < item->kernel_count; i++) {
        struct plan_kernel *row = &item->kernels[i];
        bool blamed = report->begun[0] == '\0' || strcmp(report->begun, row->name) == 0;
        bool is_done = false;
        for (size_t r = 0; r < report->count; r++)
            is_done |= strcmp(report->results[r].kernel, row->name) == 0;
        if (!blamed || is_done || row->tally.state != TALLY_OPEN)
            continue;
        struct launch_result crash;
        launch_result_init(&crash);
        bool is_preparation = section == SECTION_PREPARE;
        crash.outcome = is_preparation ? OUTCOME_UNSUPPORTED : OUTCOME_CRASHED;
        snprintf(crash.reason, sizeof crash.reason, "%s%.200s",
                 is_preparation ? "could not be prepared: " : "", report->end);
        if (!tally_add(item, row, &crash, id))
            return error_set(error, STATUS_FAILED, "run: no memory");
    }
    bool is_timed = section != SECTION_CHECK && section != SECTION_PREPARE;
    for (size_t i = 0; is_timed && i < item->kernel_count; i++)
        tally_close(item, &item->kernels[i]);
    if (is_timed)
        item->cost_s = report->cost_s;
    return STATUS_OK;
}

enum status journal_add(struct journal *journal, enum section section, struct plan_item *item,
                        const struct launch_request *request, const struct launch_report *report,
                        struct journal_progress *progress, struct error *error)
{
    int id = progress->next_launch++;
    cJSON *json = cJSON_CreateObject();
    cJSON_AddNumberToObject(json, "launch", id);
    cJSON_AddStringToObject(json, "section", section_name(section));
    cJSON_AddStringToObject(json, "item", item->key);
    cJSON_AddNumberToObject(json, "cost_s", report->cost_s);
    cJSON_AddStringToObject(json, "begun", report->begun);
    cJSON_AddStringToObject(json, "end", report->end);
    cJSON *words = cJSON_AddArrayToObject(json, "replay");
    char **argv = launch_request_to_argv(request);
    for (size_t i = 0; argv != NULL && argv[i] != NULL; i++)
        cJSON_AddItemToArray(words, cJSON_CreateString(argv[i]));
    launch_argv_free(argv);
    cJSON *results = cJSON_AddArrayToObject(json, "results");
    for (size_t i = 0; i < report->count; i++)
        cJSON_AddItemToArray(results, launch_result_to_json(&report->results[i]));
    progress->spent_s[section] += report->cost_s;
    TRY(append_json(journal, json, error));
    return absorb(section, item, report, id, error);
}

static enum status read_launch(const struct json *root, struct plan *plan,
                               struct journal_progress *progress, struct error *error)
{
    const char *key = NULL, *section_word = NULL;
    struct json results;
    int64_t id = 0;
    struct launch_report report = {0};
    TRY(json_integer(root, "launch", 0, INT32_MAX - 1, &id, error));
    TRY(json_string(root, "section", &section_word, error));
    TRY(json_string(root, "item", &key, error));
    TRY(json_number(root, "cost_s", 0, 1e9, &report.cost_s, error));
    TRY(copy_field(root, "begun", report.begun, sizeof report.begun, error));
    TRY(copy_field(root, "end", report.end, sizeof report.end, error));
    TRY(json_array(root, "results", &results, error));
    int section = -1;
    for (int i = 0; i < SECTION_COUNT; i++) {
        if (strcmp(section_name((enum section)i), section_word) == 0)
            section = i;
    }
    struct plan_item *item = plan_find(plan, key);
    if (section < 0 || item == NULL)
        return json_complain(root, error, "section or item is not of this run");
    report.results = calloc(json_length(&results) + 1, sizeof *report.results);
    if (report.results == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    enum status status = STATUS_OK;
    for (size_t i = 0; status == STATUS_OK && i < json_length(&results); i++) {
        struct json element = json_element(&results, i);
        status = launch_result_from_json(&element, &report.results[report.count++], error);
    }
    if (status == STATUS_OK)
        status = absorb((enum section)section, item, &report, (int)id, error);
    if (status == STATUS_OK) {
        progress->spent_s[section] += report.cost_s;
        if (progress->next_launch <= (int)id)
            progress->next_launch = (int)id + 1;
    }
    launch_report_free(&report);
    return status;
}

static enum status check_header(const char *path, const struct journal_header *found,
                                const struct journal_header *expected, struct error *error)
{
    const char *what = NULL;
    if (strcmp(found->machine, expected->machine) != 0)
        what = "another machine";
    else if (strcmp(found->build, expected->build) != 0)
        what = "another build of the program";
    else if (strcmp(found->suite_sha256, expected->suite_sha256) != 0)
        what = "another version of the suite";
    else if (strcmp(found->plan, expected->plan) != 0)
        what = "other options";
    if (what == NULL)
        return STATUS_OK;
    return error_set(error, STATUS_USAGE,
                     "%s: written by %s; its measurements cannot be joined: remove it, or choose "
                     "another --out",
                     path, what);
}

static enum status read_launches(const char *path, const char *at, size_t left, size_t *torn,
                                 struct plan *plan, struct journal_progress *progress,
                                 struct error *error)
{
    const char *line = NULL;
    size_t length = 0;
    for (size_t number = 1; next_line(&at, &left, &line, &length); number++) {
        if (number == 1)
            continue; // the header
        cJSON *document = NULL;
        TRY(parse_line(path, number, line, length, &document, error));
        struct json root = json_root(path, document);
        struct error inner = {0};
        enum status status = read_launch(&root, plan, progress, &inner);
        cJSON_Delete(document);
        if (status != STATUS_OK)
            return error_set(error, status, "%s:%zu: %s", path, number, inner.text);
    }
    *torn = left;
    return STATUS_OK;
}

enum status journal_resume(struct journal *journal, const char *path,
                           const struct journal_header *expected, struct plan *plan,
                           struct journal_progress *progress, struct error *error)
{
    struct journal_header found = {0};
    char *text = NULL;
    size_t length = 0, torn = 0;
    journal->descriptor = -1;
    snprintf(journal->path, sizeof journal->path, "%s", path);
    *progress = (struct journal_progress){0};
    TRY(journal_read_header(path, &found, error));
    enum status status = check_header(path, &found, expected, error);
    journal_header_free(&found);
    if (status == STATUS_OK)
        status = file_read(path, JOURNAL_LIMIT, &text, &length, error);
    if (status == STATUS_OK)
        status = read_launches(path, text, length, &torn, plan, progress, error);
    free(text);
    if (status != STATUS_OK)
        return status;
    int descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor < 0 || ftruncate(descriptor, (off_t)(length - torn)) != 0) {
        int reason = errno;
        if (descriptor >= 0)
            close(descriptor);
        return error_set(error, STATUS_USAGE, "%s: cannot be written: %s", path, strerror(reason));
    }
    journal->descriptor = descriptor;
    return STATUS_OK;
}
