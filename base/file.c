// SPDX-License-Identifier: MIT
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum status file_read(const char *path, size_t limit, char **text, size_t *length,
                      struct error *error)
{
    *text = NULL;
    *length = 0;
    // O_NONBLOCK: opening a FIFO given by mistake must not hang.
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be read: %s", path, strerror(errno));
    struct stat status;
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(descriptor);
        return error_set(error, STATUS_USAGE, "%s: not a regular file", path);
    }
    if ((uintmax_t)status.st_size > limit) {
        close(descriptor);
        return error_set(error, STATUS_USAGE, "%s: larger than %zu bytes, which no such file is",
                         path, limit);
    }
    size_t size = (size_t)status.st_size;
    char *data = malloc(size + 1);
    if (data == NULL) {
        close(descriptor);
        return error_set(error, STATUS_FAILED, "%s: no memory for %zu bytes", path, size);
    }
    size_t done = 0;
    while (done < size) {
        ssize_t got = read(descriptor, data + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            int reason = errno;
            free(data);
            close(descriptor);
            return error_set(error, STATUS_USAGE, "%s: cannot be read: %s", path, strerror(reason));
        }
        if (got == 0)
            break; // it shrank while it was read
        done += (size_t)got;
    }
    close(descriptor);
    data[done] = '\0';
    *text = data;
    *length = done;
    return STATUS_OK;
}

static bool write_all(int descriptor, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t done = write(descriptor, data, length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        data += done;
        length -= (size_t)done;
    }
    return true;
}

static bool write_parts(int descriptor, const struct file_part *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!write_all(descriptor, parts[i].data, parts[i].length))
            return false;
    }
    return true;
}

enum status file_replace(const char *path, const void *data, size_t length, struct error *error)
{
    const struct file_part part = {data, length};
    return file_replace_parts(path, &part, 1, error);
}

enum status file_replace_parts(const char *path, const struct file_part *parts, size_t count,
                               struct error *error)
{
    char temporary[4096];
    int written = snprintf(temporary, sizeof temporary, "%s.%ld.tmp", path, (long)getpid());
    if (written < 0 || (size_t)written >= sizeof temporary)
        return error_set(error, STATUS_USAGE, "%.200s...: path too long", path);
    int descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == EEXIST) { // left by a process of the same number that was killed
        (void)unlink(temporary);
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    if (descriptor < 0)
        return error_set(error, STATUS_USAGE, "%s: cannot be written: %s; choose another place",
                         path, strerror(errno));
    bool good = write_parts(descriptor, parts, count) && fsync(descriptor) == 0;
    int reason = errno;
    if (close(descriptor) != 0 && good) {
        good = false;
        reason = errno;
    }
    if (good && rename(temporary, path) != 0) {
        good = false;
        reason = errno;
    }
    if (!good) {
        (void)unlink(temporary);
        return error_set(error, STATUS_USAGE,
                         "%s: cannot be written: %s; free space or choose another place", path,
                         strerror(reason));
    }
    return STATUS_OK;
}

enum status file_append_line(int descriptor, const char *path, const char *line,
                             struct error *error)
{
    size_t length = strlen(line);
    char *whole = malloc(length + 1);
    if (whole == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory for a line", path);
    memcpy(whole, line, length);
    whole[length] = '\n';
    bool good = write_all(descriptor, whole, length + 1) && fsync(descriptor) == 0;
    int reason = errno;
    free(whole);
    if (!good)
        return error_set(error, STATUS_USAGE, "%s: cannot be appended to: %s", path,
                         strerror(reason));
    return STATUS_OK;
}

enum status file_make_directories(const char *path, struct error *error)
{
    char part[4096];
    size_t length = strlen(path);
    if (length == 0 || length >= sizeof part)
        return error_set(error, STATUS_USAGE, "directory name is empty or too long");
    memcpy(part, path, length + 1);
    for (size_t i = 1; i <= length; i++) {
        if (part[i] != '/' && part[i] != '\0')
            continue;
        char kept = part[i];
        part[i] = '\0';
        if (mkdir(part, 0777) != 0 && errno != EEXIST)
            return error_set(error, STATUS_USAGE, "%s: cannot make directory %s: %s", path, part,
                             strerror(errno));
        part[i] = kept;
    }
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISDIR(status.st_mode))
        return error_set(error, STATUS_USAGE, "%s: is not a directory", path);
    return STATUS_OK;
}

bool file_first_line(const char *path, char *text, size_t size)
{
    text[0] = '\0';
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    ssize_t got = read(descriptor, text, size - 1);
    close(descriptor);
    if (got <= 0) {
        text[0] = '\0';
        return false;
    }
    text[got] = '\0';
    size_t end = strcspn(text, "\n");
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == '\r'))
        end--;
    text[end] = '\0';
    return true;
}
