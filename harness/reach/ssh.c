// SPDX-License-Identifier: MIT
// Running on a board over ssh: copy the package, run there, fetch the record and the journal.
//
// ssh is the user's own, with the user's configuration, keys and known hosts; it never asks
// (BatchMode). The run over there dies with our connection: its shell waits for the end of the
// standard input that we hold open. Whatever ended it, its journal is fetched, so that --resume can
// go on from it, on a board that has forgotten everything, too.
#include "base/file.h"
#include "base/paths.h"
#include "harness/launch/manifest.h"
#include "harness/launch/run_files.h"
#include "harness/reach/process.h"
#include "harness/reach/ways.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COMMAND_BYTES = 65536, PATH_BYTES = 4096, CODE_UNREACHABLE = 255 };

// The folder over there, as the remote shell expands it; %s is the platform's name.
static const char FOLDER[] = "\"${XDG_CACHE_HOME:-$HOME/.cache}\"/bitroof/%s";

struct board {
    const struct platform *platform;
    const char *host;
    char folder[128];
    char record[256], journal[288]; // in that folder, named as here
    char complaint[512];
};

// A host that starts with '-' would be an option of ssh's; spaces and quotes are in no name.
static bool is_host(const char *host)
{
    if (host[0] == '\0' || host[0] == '-' || strlen(host) > 255)
        return false;
    for (const char *c = host; *c != '\0'; c++) {
        if (!isalnum((unsigned char)*c) && strchr("@._-:%[]", *c) == NULL)
            return false;
    }
    return true;
}

static void add_ssh(struct words *words, const struct board *board, const char *command)
{
    // For those who need another ssh or more options: BITROOF_SSH="ssh -F FILE".
    const char *ssh = getenv("BITROOF_SSH");
    words_add_line(words, ssh != NULL && ssh[0] != '\0' ? ssh : "ssh");
    static const char *const OPTIONS[] = {"-o", "BatchMode=yes",         "-o", "ConnectTimeout=10",
                                          "-o", "ServerAliveInterval=15"};
    for (size_t i = 0; i < sizeof OPTIONS / sizeof OPTIONS[0]; i++)
        words_add(words, OPTIONS[i]);
    words_add(words, board->host);
    words_add(words, command);
}

static enum status unreachable(const struct board *board, int code, struct error *error)
{
    if (code < 0 || code == 127)
        return error_set(error, STATUS_USAGE, "ssh cannot be started; is it installed?");
    return error_set(
        error, STATUS_USAGE,
        "%s cannot be reached: %s; try `ssh %s true` until it answers without asking", board->host,
        board->complaint[0] != '\0' ? board->complaint : "ssh says nothing", board->host);
}

// A command over there whose output is small. The code is the command's; 255 is ssh's own.
static int ask(struct board *board, const char *command, char *text, size_t size)
{
    struct words words = {0};
    add_ssh(&words, board, command);
    int code = process_capture(&words, text, size, board->complaint, sizeof board->complaint);
    words_free(&words);
    return code;
}

static enum status check_board(struct board *board, struct error *error)
{
    char command[512], machine[256];
    snprintf(command, sizeof command, "mkdir -p %s && uname -m", board->folder);
    int code = ask(board, command, machine, sizeof machine);
    if (code == CODE_UNREACHABLE || code < 0 || code == 127)
        return unreachable(board, code, error);
    if (code != 0)
        return error_set(error, STATUS_USAGE, "%s: no folder can be made there: %s", board->host,
                         board->complaint);
    machine[strcspn(machine, "\r\n")] = '\0';
    // With a runner (an emulator) any machine will do. A 64-bit kernel also runs 32-bit programs.
    const char *arch = board->platform->arch;
    bool is_arm = strncmp(machine, "arm", 3) == 0 || strcmp(machine, "aarch64") == 0;
    if (board->platform->remote_runner[0] == '\0' && strcmp(machine, arch) != 0 &&
        !(strcmp(arch, "arm") == 0 && is_arm))
        return error_set(error, STATUS_USAGE,
                         "%s is %.60s, but platform %s is %s; choose another PLATFORM or HOST",
                         board->host, machine, board->platform->name, arch);
    return STATUS_OK;
}

static enum status copy_package(struct board *board, const char *package, struct error *error)
{
    struct words tar = {0}, ssh = {0};
    const char *const ARGUMENTS[] = {"tar", "-C", package, "-czf", "-", "."};
    for (size_t i = 0; i < sizeof ARGUMENTS / sizeof ARGUMENTS[0]; i++)
        words_add(&tar, ARGUMENTS[i]);
    char command[512];
    snprintf(command, sizeof command, "tar -C %s -xzf -", board->folder);
    add_ssh(&ssh, board, command);
    int code = process_pipe(&tar, &ssh, board->complaint, sizeof board->complaint);
    words_free(&tar);
    words_free(&ssh);
    if (code == CODE_UNREACHABLE)
        return unreachable(board, code, error);
    if (code != 0)
        return error_set(error, STATUS_USAGE, "%s: the program cannot be copied there: %s",
                         board->host, board->complaint);
    return STATUS_OK;
}

// Sends one file of this machine to `name` in the folder over there.
static enum status send_file(struct board *board, const char *path, const char *name,
                             struct error *error)
{
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be read: %s", path, strerror(errno));
    char command[512];
    snprintf(command, sizeof command, "mkdir -p %s/run && cat > %s/%s", board->folder,
             board->folder, name);
    struct words words = {0};
    add_ssh(&words, board, command);
    const struct process_streams streams = {.input = descriptor,
                                            .output = -1,
                                            .complaint = board->complaint,
                                            .complaint_size = sizeof board->complaint};
    int code = process_run(&words, &streams);
    words_free(&words);
    close(descriptor);
    if (code == CODE_UNREACHABLE)
        return unreachable(board, code, error);
    if (code != 0)
        return error_set(error, STATUS_USAGE, "%s: %s cannot be copied there: %s", board->host,
                         path, board->complaint);
    return STATUS_OK;
}

// Fetches a file from over there, whole or not at all. False when there is none.
static enum status fetch_file(struct board *board, const char *name, const char *path, bool *found,
                              struct error *error)
{
    char temporary[PATH_BYTES + 32], command[512];
    snprintf(temporary, sizeof temporary, "%.4000s.%ld.tmp", path, (long)getpid());
    int descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be written: %s; choose another place",
                         path, strerror(errno));
    // 66 says "no such file"; tail -c + and cat may fail with 1 for other reasons.
    snprintf(command, sizeof command, "test -f %s/%s || exit 66; cat %s/%s", board->folder, name,
             board->folder, name);
    struct words words = {0};
    add_ssh(&words, board, command);
    const struct process_streams streams = {.input = -1,
                                            .output = descriptor,
                                            .complaint = board->complaint,
                                            .complaint_size = sizeof board->complaint};
    int code = process_run(&words, &streams);
    words_free(&words);
    bool good = fsync(descriptor) == 0;
    good &= close(descriptor) == 0;
    *found = code == 0;
    if (code == 0 && good && rename(temporary, path) == 0)
        return STATUS_OK;
    int reason = errno;
    (void)unlink(temporary);
    if (code == 66)
        return STATUS_OK;
    if (code != 0)
        return unreachable(board, code, error);
    return error_set(error, STATUS_USAGE, "%s: cannot be written: %s; free space", path,
                     strerror(reason));
}

static bool has_file(struct board *board, const char *name)
{
    char command[512], text[16];
    snprintf(command, sizeof command, "test -f %s/%s", board->folder, name);
    return ask(board, command, text, sizeof text) == 0;
}

// The command line over there. Its standard input stays open as long as we live; when it ends, the
// run gets the signal that a Ctrl-C would be.
static bool write_command(const struct reach_request *request, const struct board *board,
                          const char *suite, char *command, size_t size)
{
    int used =
        snprintf(command, size, "cd %s || exit 5; mkdir -p run; exec 3<&0; BITROOF_PLATFORM=%s %s",
                 board->folder, board->platform->name,
                 board->platform->remote_runner[0] != '\0' ? "BITROOF_EMULATED=" : "");
    if (used < 0 || (size_t)used >= size)
        return false;
    if (board->platform->remote_runner[0] != '\0') {
        // A runner is an emulator: what it times means nothing.
        char note[RECORD_TEXT + 64];
        snprintf(note, sizeof note, "emulated by %.*s: its clock means nothing",
                 (int)strcspn(board->platform->remote_runner, " "), board->platform->remote_runner);
        char quoted[2 * RECORD_TEXT] = "";
        if (!shell_quote(quoted, sizeof quoted, note))
            return false;
        size_t length = strlen(command);
        snprintf(command + length, size - length, "%s %s", quoted + 1, // without its space
                 board->platform->remote_runner);
    }
    size_t length = strlen(command);
    snprintf(command + length, size - length, " ./bitroof run --out %s", board->record);
    bool good = true;
    if (suite != NULL)
        good = shell_quote(command, size, "--suite") && shell_quote(command, size, suite);
    for (int i = 0; i < request->option_count && good; i++)
        good = shell_quote(command, size, request->options[i]);
    if (request->resume && good)
        good = shell_quote(command, size, "--resume");
    static const char END[] = " </dev/null & child=$!; "
                              "(cat <&3 >/dev/null 2>&1; kill -TERM $child) >/dev/null 2>&1 & "
                              "watcher=$!; exec 3<&-; wait $child; code=$?; "
                              "kill $watcher 2>/dev/null; exit $code";
    length = strlen(command);
    if (!good || length + sizeof END > size)
        return false;
    memcpy(command + length, END, sizeof END);
    return true;
}

static int run_there(struct board *board, const char *command)
{
    // Nothing is ever written into this pipe; that its other end is ours is all that matters.
    int open_end[2];
    if (pipe2(open_end, O_CLOEXEC) != 0)
        return -1;
    struct words words = {0};
    add_ssh(&words, board, command);
    const struct process_streams streams = {.input = open_end[0], .output = STDERR_FILENO};
    int code = process_run(&words, &streams);
    words_free(&words);
    close(open_end[0]);
    close(open_end[1]);
    return code;
}

// ---- places on this machine --------------------------------------------------------------------

static void journal_name(const char *record, char *journal, size_t size)
{
    snprintf(journal, size, "%.4000s.samples.jsonl", record);
}

static enum status choose_record(const struct reach_request *request,
                                 const struct platform *platform, char *record, size_t size,
                                 struct error *error)
{
    char folder[PATH_BYTES];
    if (request->out != NULL) {
        snprintf(record, size, "%s", request->out);
        snprintf(folder, sizeof folder, "%s", request->out);
        char *slash = strrchr(folder, '/');
        if (slash == NULL || slash == folder)
            return STATUS_OK;
        *slash = '\0';
        return file_make_directories(folder, error);
    }
    snprintf(folder, sizeof folder, "results/%s", platform->name);
    enum status status = file_make_directories(folder, error);
    if (status != STATUS_OK)
        return status;
    if (request->resume) {
        char journal[RUN_PATH];
        status = run_files_find_interrupted(NULL, platform->name, journal, error);
        if (status == STATUS_OK)
            run_files_record(journal, record);
        return status;
    }
    char iso[RECORD_SHORT], stamp[RECORD_SHORT];
    manifest_time(iso, stamp);
    snprintf(record, size, "results/%s/%s-%.12s.json", platform->name, stamp, manifest_commit());
    return STATUS_OK;
}

// The record has the same name over there, since its id comes from it. False for a name that a
// shell could misread.
static bool name_there(struct board *board, const char *record)
{
    const char *slash = strrchr(record, '/');
    const char *name = slash != NULL ? slash + 1 : record;
    if (name[0] == '\0' || name[0] == '.' || name[0] == '-' || strlen(name) > 200)
        return false;
    for (const char *c = name; *c != '\0'; c++) {
        if (!isalnum((unsigned char)*c) && strchr("._-", *c) == NULL)
            return false;
    }
    snprintf(board->record, sizeof board->record, "run/%s", name);
    snprintf(board->journal, sizeof board->journal, "%s.samples.jsonl", board->record);
    return true;
}

// ---- the whole ---------------------------------------------------------------------------------

// A suite that is a file here goes there; a name is known there.
static enum status send_suite(const struct reach_request *request, struct board *board,
                              const char **suite, struct error *error)
{
    struct stat status;
    *suite = request->suite;
    if (request->suite == NULL || stat(request->suite, &status) != 0 || !S_ISREG(status.st_mode))
        return STATUS_OK;
    *suite = "run/suite.json";
    return send_file(board, request->suite, *suite, error);
}

static enum status fetch(struct board *board, const char *record, bool *has_record,
                         struct error *error)
{
    char journal[PATH_BYTES + 32];
    journal_name(record, journal, sizeof journal);
    bool has_journal = false;
    enum status status = fetch_file(board, board->journal, journal, &has_journal, error);
    if (status == STATUS_OK)
        status = fetch_file(board, board->record, record, has_record, error);
    return status;
}

static enum status prepare(const struct reach_request *request, struct board *board,
                           const char *package, const char *record, struct error *error)
{
    char command[512], text[64], journal[PATH_BYTES + 32];
    enum status status = check_board(board, error);
    if (status != STATUS_OK)
        return status;
    fprintf(stderr, "copying %s to %s\n", package, board->host);
    status = copy_package(board, package, error);
    if (status != STATUS_OK)
        return status;
    if (!request->resume) {
        snprintf(command, sizeof command, "rm -rf %s/run", board->folder);
        (void)ask(board, command, text, sizeof text);
        return STATUS_OK;
    }
    // The board's own journal is at least as new as ours; ours is for a board that lost it.
    journal_name(record, journal, sizeof journal);
    if (!has_file(board, board->journal))
        status = send_file(board, journal, board->journal, error);
    return status;
}

enum status reach_by_ssh(const struct reach_request *request, const struct platform *platform,
                         const char *package, struct error *error)
{
    if (!is_host(request->host))
        return error_set(error, STATUS_USAGE,
                         "--host %.60s: expected user@board or a name that "
                         "your ssh configuration knows",
                         request->host);
    struct board board = {.platform = platform, .host = request->host};
    snprintf(board.folder, sizeof board.folder, FOLDER, platform->name);
    char record[PATH_BYTES];
    enum status status = choose_record(request, platform, record, sizeof record, error);
    if (status == STATUS_OK && !name_there(&board, record))
        status =
            error_set(error, STATUS_USAGE,
                      "--out %.200s: over ssh, letters, digits, '.', '_' and '-' only", record);
    if (status == STATUS_OK)
        status = prepare(request, &board, package, record, error);
    const char *suite = NULL;
    if (status == STATUS_OK)
        status = send_suite(request, &board, &suite, error);
    if (status != STATUS_OK)
        return status;
    char *command = calloc(1, COMMAND_BYTES);
    if (command == NULL || !write_command(request, &board, suite, command, COMMAND_BYTES)) {
        free(command);
        return error_set(error, STATUS_USAGE, "the options are too long to be sent over ssh");
    }
    int code = run_there(&board, command);
    free(command);
    bool has_record = false;
    struct error trouble = {0};
    enum status fetched = fetch(&board, record, &has_record, &trouble);
    if (fetched != STATUS_OK) {
        *error = trouble;
        return fetched;
    }
    if (code == CODE_UNREACHABLE)
        return error_set(error, STATUS_FAILED,
                         "the connection to %s broke; what was measured is kept: --resume goes on",
                         board.host);
    status = reach_status(code, "the run over ssh", error);
    if (has_record)
        printf("%s\n", record);
    return status;
}
