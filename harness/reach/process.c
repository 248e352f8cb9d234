// SPDX-License-Identifier: MIT
#include "harness/reach/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

void words_add(struct words *words, const char *word)
{
    char *copy = words->count < WORDS_MAXIMUM ? strdup(word) : NULL;
    if (copy == NULL) {
        words->overflow = true;
        return;
    }
    words->word[words->count++] = copy;
    words->word[words->count] = NULL;
}

void words_add_line(struct words *words, const char *line)
{
    while (*line != '\0') {
        size_t length = strcspn(line, " ");
        char word[512];
        if (length >= sizeof word) {
            words->overflow = true;
            return;
        }
        if (length > 0) {
            memcpy(word, line, length);
            word[length] = '\0';
            words_add(words, word);
        }
        line += length + (line[length] == ' ');
    }
}

void words_free(struct words *words)
{
    for (size_t i = 0; i < words->count; i++)
        free(words->word[i]);
    *words = (struct words){0};
}

bool shell_quote(char *text, size_t size, const char *word)
{
    size_t used = strlen(text);
    // Each quote inside becomes '\'' : four characters.
    size_t worst = used + 4 * strlen(word) + 4;
    if (worst > size)
        return false;
    text[used++] = ' ';
    text[used++] = '\'';
    for (; *word != '\0'; word++) {
        if (*word == '\'') {
            memcpy(text + used, "'\\''", 4);
            used += 4;
        } else {
            text[used++] = *word;
        }
    }
    text[used++] = '\'';
    text[used] = '\0';
    return true;
}

static volatile sig_atomic_t child_pid;

// Handed on only: the other program ends in order, and we report what it leaves.
static void pass_on(int number)
{
    if (child_pid > 0)
        (void)kill((pid_t)child_pid, number);
}

struct saved_signals {
    struct sigaction interrupt, terminate;
};

static void watch_signals(struct saved_signals *saved)
{
    struct sigaction action = {.sa_handler = pass_on};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &saved->interrupt);
    sigaction(SIGTERM, &action, &saved->terminate);
}

static void restore_signals(const struct saved_signals *saved)
{
    child_pid = 0;
    sigaction(SIGINT, &saved->interrupt, NULL);
    sigaction(SIGTERM, &saved->terminate, NULL);
}

// Between fork and exec; descriptors -1 as in struct process_streams.
static void become(const struct words *words, int input, int output, int errors)
{
    if (input < 0)
        input = open("/dev/null", O_RDONLY);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    if (input < 0 || dup2(input, STDIN_FILENO) < 0 ||
        (output >= 0 && dup2(output, STDOUT_FILENO) < 0) ||
        (errors >= 0 && dup2(errors, STDERR_FILENO) < 0))
        _exit(127);
    execvp(words->word[0], words->word);
    _exit(127);
}

static pid_t start(const struct words *words, int input, int output, int errors)
{
    if (words->overflow || words->count == 0)
        return -1;
    fflush(stdout);
    fflush(stderr);
    pid_t pid = fork();
    if (pid == 0)
        become(words, input, output, errors);
    return pid;
}

static int wait_for(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR)
            return -1;
    }
    if (WIFSIGNALED(status))
        return 128 + WTERMSIG(status);
    return WEXITSTATUS(status);
}

// Reads to the end of the descriptor; keeps what fits, NUL-ended.
static void drain(int descriptor, char *text, size_t size)
{
    size_t used = 0;
    for (;;) {
        char rest[4096];
        bool keeps = used + 1 < size;
        ssize_t got =
            read(descriptor, keeps ? text + used : rest, keeps ? size - 1 - used : sizeof rest);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        if (keeps)
            used += (size_t)got;
    }
    if (size > 0)
        text[used] = '\0';
}

// The last line that is not empty: ssh and tar put what matters there.
static void keep_last_line(char *text)
{
    size_t length = strlen(text);
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r'))
        text[--length] = '\0';
    char *last = strrchr(text, '\n');
    if (last != NULL)
        memmove(text, last + 1, strlen(last + 1) + 1);
}

int process_run(const struct words *words, const struct process_streams *streams)
{
    int errors[2] = {-1, -1};
    if (streams->complaint != NULL && pipe2(errors, O_CLOEXEC) != 0)
        return -1;
    struct saved_signals saved;
    watch_signals(&saved);
    pid_t pid = start(words, streams->input, streams->output, errors[1]);
    child_pid = (sig_atomic_t)pid;
    if (errors[1] >= 0)
        close(errors[1]);
    int code = -1;
    if (pid > 0) {
        if (errors[0] >= 0) {
            drain(errors[0], streams->complaint, streams->complaint_size);
            keep_last_line(streams->complaint);
        }
        code = wait_for(pid);
    }
    restore_signals(&saved);
    if (errors[0] >= 0)
        close(errors[0]);
    return code;
}

int process_capture(const struct words *words, char *text, size_t size, char *complaint,
                    size_t complaint_size)
{
    int output[2], errors[2];
    text[0] = complaint[0] = '\0';
    if (pipe2(output, O_CLOEXEC) != 0)
        return -1;
    if (pipe2(errors, O_CLOEXEC) != 0) {
        close(output[0]);
        close(output[1]);
        return -1;
    }
    struct saved_signals saved;
    watch_signals(&saved);
    pid_t pid = start(words, -1, output[1], errors[1]);
    child_pid = (sig_atomic_t)pid;
    close(output[1]);
    close(errors[1]);
    int code = -1;
    if (pid > 0) {
        // Small complaints fit the pipe; a program that fills both would be none that we start.
        drain(output[0], text, size);
        drain(errors[0], complaint, complaint_size);
        keep_last_line(complaint);
        code = wait_for(pid);
    }
    restore_signals(&saved);
    close(output[0]);
    close(errors[0]);
    return code;
}

int process_pipe(const struct words *first, const struct words *second, char *complaint,
                 size_t complaint_size)
{
    int between[2], errors[2];
    complaint[0] = '\0';
    if (pipe2(between, O_CLOEXEC) != 0)
        return -1;
    if (pipe2(errors, O_CLOEXEC) != 0) {
        close(between[0]);
        close(between[1]);
        return -1;
    }
    struct saved_signals saved;
    watch_signals(&saved);
    pid_t producer = start(first, -1, between[1], errors[1]);
    close(between[1]);
    pid_t consumer = start(second, between[0], -1, errors[1]);
    child_pid = (sig_atomic_t)consumer;
    close(between[0]);
    close(errors[1]);
    drain(errors[0], complaint, complaint_size);
    keep_last_line(complaint);
    close(errors[0]);
    int first_code = producer > 0 ? wait_for(producer) : -1;
    int second_code = consumer > 0 ? wait_for(consumer) : -1;
    restore_signals(&saved);
    return second_code != 0 ? second_code : first_code;
}

bool process_exists(const char *name)
{
    if (strchr(name, '/') != NULL)
        return access(name, X_OK) == 0;
    const char *path = getenv("PATH");
    while (path != NULL && *path != '\0') {
        size_t length = strcspn(path, ":");
        char whole[4096];
        int written = snprintf(whole, sizeof whole, "%.*s/%s", (int)length, path, name);
        if (written > 0 && (size_t)written < sizeof whole && access(whole, X_OK) == 0)
            return true;
        path += length + (path[length] == ':');
    }
    return false;
}
