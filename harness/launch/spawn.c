// SPDX-License-Identifier: MIT
#include "harness/launch/spawn.h"

#include "base/random.h"
#include "harness/cli/cli.h"
#include "harness/sense/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const size_t OUTPUT_LIMIT = (size_t)16 << 20; // a child that says more is broken
enum { PADDING_LIMIT = 4096 };

static double now_s(void)
{
    return (double)clock_now_ns() * 1e-9;
}

void launch_report_free(struct launch_report *report)
{
    for (size_t i = 0; i < report->count; i++)
        launch_result_free(&report->results[i]);
    free(report->results);
    *report = (struct launch_report){0};
}

// ---- start -------------------------------------------------------------------------------------

// Only what is safe between fork and exec, but for the emulated case, where the parent has no
// threads either.
static void become_child(char **argv, const struct spawn_settings *settings, const int output[2],
                         const int errors[2], pid_t parent)
{
    (void)setpgid(0, 0);
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // it died before the line above
        _exit(STATUS_FAILED);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    if (dup2(output[1], STDOUT_FILENO) < 0 || dup2(errors[1], STDERR_FILENO) < 0)
        _exit(STATUS_FAILED);
    if (!settings->in_process_image) {
        execv(settings->program != NULL ? settings->program : "/proc/self/exe", argv);
        _exit(STATUS_FAILED);
    }
    close(output[0]);
    close(errors[0]);
    struct error error = {0};
    int argc = 0;
    while (argv[argc] != NULL)
        argc++;
    enum status status = command_launch(argc - 1, argv + 1, &error);
    if (error.text[0] != '\0')
        fprintf(stderr, "bitroof: %s\n", error.text);
    fflush(stdout);
    fflush(stderr);
    _exit((int)status);
}

static void close_pair(int pair[2])
{
    for (int i = 0; i < 2; i++) {
        if (pair[i] >= 0)
            close(pair[i]);
        pair[i] = -1;
    }
}

enum status spawn_start(const struct launch_request *request, const struct spawn_settings *settings,
                        uint64_t padding_seed, struct spawned *spawned, struct error *error)
{
    *spawned = (struct spawned){.pid = -1, .output = -1, .errors = -1};
    char **argv = launch_request_to_argv(request);
    if (argv == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory for its command line");
    int output[2] = {-1, -1}, errors[2] = {-1, -1};
    if (pipe2(output, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0) {
        int reason = errno;
        close_pair(output);
        launch_argv_free(argv);
        return error_set(error, STATUS_FAILED, "launch: no pipe: %s", strerror(reason));
    }
    struct random random;
    random_seed(&random, padding_seed);
    char padding[PADDING_LIMIT];
    size_t length = random_below(&random, PADDING_LIMIT - 1);
    memset(padding, 'x', length);
    padding[length] = '\0';
    setenv("BITROOF_PADDING", padding, 1);
    fflush(stdout); // or the emulated child would print it again
    fflush(stderr);
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid == 0)
        become_child(argv, settings, output, errors, parent);
    int reason = errno;
    launch_argv_free(argv);
    if (pid < 0) {
        close_pair(output);
        close_pair(errors);
        return error_set(error, STATUS_FAILED, "launch: no new process: %s", strerror(reason));
    }
    close(output[1]);
    close(errors[1]);
    *spawned = (struct spawned){
        .pid = pid, .output = output[0], .errors = errors[0], .started_s = now_s()};
    return STATUS_OK;
}

// ---- listen ------------------------------------------------------------------------------------

// Reads what is there. False at the end of the stream.
static bool take_output(struct spawned *spawned)
{
    if (spawned->room - spawned->length < 65536) {
        size_t room = spawned->room * 2 + 131072;
        char *text = room <= OUTPUT_LIMIT ? realloc(spawned->text, room) : NULL;
        if (text == NULL)
            return false;
        spawned->text = text;
        spawned->room = room;
    }
    ssize_t got =
        read(spawned->output, spawned->text + spawned->length, spawned->room - spawned->length - 1);
    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    spawned->length += (size_t)got;
    return got > 0;
}

static bool take_errors(struct spawned *spawned)
{
    char text[1024];
    ssize_t got = read(spawned->errors, text, sizeof text);
    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    size_t used = strlen(spawned->complaint);
    size_t room = sizeof spawned->complaint - 1 - used;
    size_t taken = (size_t)got < room ? (size_t)got : room;
    memcpy(spawned->complaint + used, text, taken);
    spawned->complaint[used + taken] = '\0';
    return got > 0;
}

enum listening { HEARD_ALL, STOPPED, TOO_LONG };

static enum listening listen_to(struct spawned *spawned, const struct spawn_settings *settings)
{
    bool output_open = true, errors_open = true;
    while (output_open || errors_open) {
        if (settings->stop != NULL && *settings->stop != 0)
            return STOPPED;
        if (now_s() - spawned->started_s > settings->limit_s)
            return TOO_LONG;
        struct pollfd both[2] = {{.fd = output_open ? spawned->output : -1, .events = POLLIN},
                                 {.fd = errors_open ? spawned->errors : -1, .events = POLLIN}};
        // The time-out also covers a signal that came between the test above and this call.
        if (poll(both, 2, 200) <= 0)
            continue;
        if (both[0].revents != 0)
            output_open = take_output(spawned);
        if (both[1].revents != 0)
            errors_open = take_errors(spawned);
    }
    return HEARD_ALL;
}

static enum status parse_line(const char *line, size_t length, struct launch_report *report,
                              struct error *error)
{
    cJSON *document = NULL;
    char *copy = strndup(line, length);
    if (copy == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    enum status status = json_parse("launch", copy, length, &document, error);
    free(copy);
    if (status != STATUS_OK)
        return status;
    struct json root = json_root("launch", document), begun;
    if (json_find(&root, "begin", &begun) && cJSON_IsString(begun.value)) {
        snprintf(report->begun, sizeof report->begun, "%s", begun.value->valuestring);
    } else {
        status = launch_result_from_json(&root, &report->results[report->count], error);
        if (status == STATUS_OK) {
            report->count++;
            report->begun[0] = '\0';
        }
    }
    cJSON_Delete(document);
    return status;
}

static enum status parse_output(const struct spawned *spawned, struct launch_report *report,
                                struct error *error)
{
    size_t lines = 0;
    for (size_t i = 0; i < spawned->length; i++)
        lines += spawned->text[i] == '\n';
    report->results = calloc(lines + 1, sizeof *report->results);
    if (report->results == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    const char *at = spawned->text;
    size_t left = spawned->length;
    while (left > 0) {
        const char *end = memchr(at, '\n', left);
        if (end == NULL)
            return STATUS_OK; // a line that a dying child did not finish
        enum status status = parse_line(at, (size_t)(end - at), report, error);
        if (status != STATUS_OK)
            return status;
        left -= (size_t)(end + 1 - at);
        at = end + 1;
    }
    return STATUS_OK;
}

static void describe_end(const struct spawned *spawned, int wait_status,
                         struct launch_report *report)
{
    if (WIFSIGNALED(wait_status)) {
        int number = WTERMSIG(wait_status);
        snprintf(report->end, sizeof report->end, "ended by signal %d (%s)", number,
                 strsignal(number));
        return;
    }
    int code = WEXITSTATUS(wait_status);
    if (code == STATUS_OK || code == STATUS_WRONG)
        return;
    char complaint[RECORD_TEXT];
    snprintf(complaint, sizeof complaint, "%s", spawned->complaint);
    complaint[strcspn(complaint, "\n")] = '\0';
    snprintf(report->end, sizeof report->end, "ended with exit code %d: %.200s", code, complaint);
}

enum status spawn_finish(struct spawned *spawned, const struct spawn_settings *settings,
                         struct launch_report *report, struct error *error)
{
    *report = (struct launch_report){0};
    enum listening heard = listen_to(spawned, settings);
    if (heard != HEARD_ALL)
        kill(spawned->pid, SIGKILL);
    int wait_status = 0;
    while (waitpid(spawned->pid, &wait_status, 0) < 0 && errno == EINTR) {
    }
    close(spawned->output);
    close(spawned->errors);
    report->cost_s = now_s() - spawned->started_s;
    report->interrupted = heard == STOPPED;
    struct error inner = {0};
    enum status status = parse_output(spawned, report, &inner);
    if (heard == TOO_LONG)
        snprintf(report->end, sizeof report->end, "gave no answer within %.0f s",
                 settings->limit_s);
    else
        describe_end(spawned, wait_status, report);
    if (status == STATUS_USAGE &&
        report->end[0] == '\0') // the child wrote something else than JSON
        snprintf(report->end, sizeof report->end, "said what is not understood: %.150s",
                 inner.text);
    free(spawned->text);
    *spawned = (struct spawned){.pid = -1, .output = -1, .errors = -1};
    if (status == STATUS_FAILED) {
        launch_report_free(report);
        return error_set(error, STATUS_FAILED, "%s", inner.text);
    }
    return STATUS_OK;
}
