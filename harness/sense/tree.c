// SPDX-License-Identifier: MIT
#include "harness/sense/tree.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

size_t tree_text(const char *root, const char *path, char *text, size_t size)
{
    text[0] = '\0';
    char whole[512];
    int written = snprintf(whole, sizeof whole, "%s%s", root, path);
    if (written < 0 || (size_t)written >= sizeof whole)
        return 0;
    // O_NONBLOCK: a captured tree may hold a FIFO, which must not hang us.
    int descriptor = open(whole, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return 0;
    struct stat status;
    size_t length = 0;
    // sysfs and procfs files say they are regular and of size 0 or 4096, so they are read to the
    // end.
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        while (length + 1 < size) {
            ssize_t got = read(descriptor, text + length, size - 1 - length);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            length += (size_t)got;
        }
    }
    close(descriptor);
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\0')
            text[i] = '\n';
    }
    text[length] = '\0';
    return length;
}

static void copy_printable(const char *from, size_t length, char *text, size_t size)
{
    while (length > 0 && isspace((unsigned char)from[0])) {
        from++;
        length--;
    }
    while (length > 0 && isspace((unsigned char)from[length - 1]))
        length--;
    if (length >= size)
        length = size - 1;
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)from[i];
        text[i] = c >= 0x20 && c < 0x7f ? (char)c : (c == '\t' ? ' ' : '?');
    }
    text[length] = '\0';
}

bool tree_line(const char *root, const char *path, char *text, size_t size)
{
    char raw[4096];
    tree_text(root, path, raw, sizeof raw);
    copy_printable(raw, strcspn(raw, "\n"), text, size);
    return text[0] != '\0';
}

bool tree_number(const char *root, const char *path, int64_t low, int64_t high, int64_t *number)
{
    char text[64];
    if (!tree_line(root, path, text, sizeof text))
        return false;
    char *end = NULL;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (end == text || errno != 0)
        return false;
    int64_t scale = 1;
    if (*end == 'K')
        scale = 1024;
    else if (*end == 'M')
        scale = 1024 * 1024;
    else if (*end == 'G')
        scale = 1024 * 1024 * 1024;
    if (scale != 1)
        end++;
    int64_t result = 0;
    if (*end != '\0' || __builtin_mul_overflow((int64_t)value, scale, &result) || result < low ||
        result > high)
        return false;
    *number = result;
    return true;
}

bool tree_exists(const char *root, const char *path)
{
    char whole[512];
    int written = snprintf(whole, sizeof whole, "%s%s", root, path);
    return written > 0 && (size_t)written < sizeof whole && access(whole, F_OK) == 0;
}

int tree_list_count(const char *list)
{
    const long most = 65536;
    long count = 0;
    const char *at = list;
    for (;;) {
        char *end = NULL;
        if (!isdigit((unsigned char)*at))
            return 0;
        long first = strtol(at, &end, 10), last = first;
        if (*end == '-') {
            at = end + 1;
            if (!isdigit((unsigned char)*at))
                return 0;
            last = strtol(at, &end, 10);
        }
        if (last < first || first >= most || last >= most)
            return 0;
        count += last - first + 1;
        if (count > most)
            return 0;
        if (*end == '\0')
            return (int)count;
        if (*end != ',')
            return 0;
        at = end + 1;
    }
}

bool tree_field(const char *text, const char *key, char *value, size_t size)
{
    size_t key_length = strlen(key);
    for (const char *line = text; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        if (length > key_length && strncmp(line, key, key_length) == 0) {
            const char *at = line + key_length;
            while (*at == ' ' || *at == '\t')
                at++;
            if (*at == ':') {
                copy_printable(at + 1, length - (size_t)(at + 1 - line), value, size);
                return true;
            }
        }
        line += length + (line[length] == '\n');
    }
    value[0] = '\0';
    return false;
}
