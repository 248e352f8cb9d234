// SPDX-License-Identifier: MIT
#include "base/memory_limit.h"

#include "base/checked.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

enum { PATH_SIZE = 4096 };

// The number in a file of one; INT64_MAX when there is no such file, or no number ("max").
static int64_t read_number(const char *path)
{
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return INT64_MAX;
    int64_t number = INT64_MAX;
    if (fscanf(file, "%" SCNd64, &number) != 1 || number <= 0)
        number = INT64_MAX;
    fclose(file);
    return number;
}

// The least limit of a group and of those around it; `group` is cut short on the way up.
static int64_t group_limit(const char *root, const char *mount, char *group, const char *name)
{
    int64_t least = INT64_MAX;
    for (;;) {
        char path[2 * PATH_SIZE];
        snprintf(path, sizeof path, "%s%s%s/%s", root, mount, group, name);
        least = min_i64(least, read_number(path));
        char *slash = strrchr(group, '/');
        if (slash == NULL)
            return least;
        *slash = '\0';
    }
}

// A line of /proc/self/cgroup: number:controllers:/path. Version 2 names no controllers. In a
// container the path may be one of the host; its own limit is then at the top.
static int64_t line_limit(const char *root, char *line)
{
    line[strcspn(line, "\n")] = '\0';
    char *controllers = strchr(line, ':');
    char *group = controllers != NULL ? strchr(controllers + 1, ':') : NULL;
    if (group == NULL)
        return INT64_MAX;
    controllers++;
    *group++ = '\0';
    if (controllers[0] == '\0')
        return group_limit(root, "/sys/fs/cgroup", group, "memory.max");
    if (strcmp(controllers, "memory") == 0)
        return group_limit(root, "/sys/fs/cgroup/memory", group, "memory.limit_in_bytes");
    return INT64_MAX;
}

int64_t memory_limit(const char *root)
{
    int64_t least = INT64_MAX;
    struct rlimit space;
    if (getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY &&
        space.rlim_cur < (rlim_t)INT64_MAX)
        least = (int64_t)space.rlim_cur;
    char path[PATH_SIZE], line[PATH_SIZE];
    snprintf(path, sizeof path, "%s/proc/self/cgroup", root);
    FILE *file = fopen(path, "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        least = min_i64(least, line_limit(root, line));
    if (file != NULL)
        fclose(file);
    return least;
}

int64_t memory_available(const char *root)
{
    char path[PATH_SIZE], line[160];
    snprintf(path, sizeof path, "%s/proc/meminfo", root);
    FILE *file = fopen(path, "r");
    int64_t kilobytes = -1;
    while (file != NULL && kilobytes < 0 && fgets(line, sizeof line, file) != NULL) {
        if (sscanf(line, "MemAvailable: %" SCNd64, &kilobytes) != 1)
            kilobytes = -1;
    }
    if (file != NULL)
        fclose(file);
    bool known = kilobytes >= 0 && kilobytes <= INT64_MAX / 1024;
    return min_i64(known ? kilobytes * 1024 : INT64_MAX, memory_limit(root));
}
