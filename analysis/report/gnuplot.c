// SPDX-License-Identifier: MIT
// Starting gnuplot and hearing its complaints.
#include "analysis/report/gnuplot.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

bool gnuplot_exists(void)
{
    const char *path = getenv("PATH");
    if (path == NULL)
        return false;
    while (*path != '\0') {
        int length = (int)strcspn(path, ":");
        char program[PATH_MAX];
        int written = snprintf(program, sizeof program, "%.*s/gnuplot", length, path);
        if (length > 0 && written < (int)sizeof program && access(program, X_OK) == 0)
            return true;
        path += length + (path[length] == ':');
    }
    return false;
}

// In the child: never returns.
static void become_gnuplot(const char *directory, const char *script, int errors)
{
    if (chdir(directory) == 0 && dup2(errors, STDERR_FILENO) >= 0 &&
        dup2(errors, STDOUT_FILENO) >= 0)
        execlp("gnuplot", "gnuplot", script, (char *)NULL);
    dprintf(errors, "%s\n", strerror(errno));
    _exit(127);
}

enum status gnuplot_run(const char *directory, const char *script, struct error *error)
{
    if (!gnuplot_exists())
        return error_set(
            error, STATUS_USAGE,
            "gnuplot is not installed, so no chart was drawn; install it (Debian, Ubuntu: "
            "apt-get install gnuplot-nox) and make the report again");
    int ends[2];
    if (pipe(ends) != 0)
        return error_set(error, STATUS_FAILED, "gnuplot: %s", strerror(errno));
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        become_gnuplot(directory, script, ends[1]);
    }
    close(ends[1]);
    char said[4096] = "";
    size_t length = 0;
    char rest[512];
    for (ssize_t got; child > 0;) { // read to the end, so that gnuplot never waits for us
        bool is_full = length + 1 >= sizeof said;
        got = is_full ? read(ends[0], rest, sizeof rest)
                      : read(ends[0], said + length, sizeof said - 1 - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        if (!is_full)
            length += (size_t)got;
    }
    said[length] = '\0';
    close(ends[0]);
    int state = -1;
    if (child > 0)
        while (waitpid(child, &state, 0) < 0 && errno == EINTR)
            continue;
    if (child > 0 && WIFEXITED(state) && WEXITSTATUS(state) == 0)
        return STATUS_OK;
    // The line that says what is wrong names the script and its line.
    const char *line = strstr(said, "line ");
    if (line == NULL)
        line = said + strspn(said, " \n\t^");
    return error_set(error, STATUS_FAILED, "gnuplot %s/%s failed: %.*s", directory, script,
                     (int)strcspn(line, "\n"), line);
}
