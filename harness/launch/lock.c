// SPDX-License-Identifier: MIT
#include "harness/launch/lock.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *lock_path(void)
{
    const char *path = getenv("BITROOF_LOCK");
    return path != NULL && path[0] != '\0' ? path : "/tmp/bitroof.lock";
}

// Without O_CREAT first: in a sticky directory the kernel refuses to "create" another user's file.
static int open_lock(const char *path)
{
    int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW;
    int descriptor = open(path, flags);
    if (descriptor < 0 && errno == ENOENT) {
        descriptor = open(path, flags | O_CREAT, 0666);
        if (descriptor >= 0)
            (void)fchmod(descriptor, 0666); // past the umask: other users lock it too
    }
    if (descriptor < 0 && errno == EACCES)
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // can be locked all the same
    return descriptor;
}

static void write_holder(int descriptor, const char *command)
{
    char line[512], since[64];
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(since, sizeof since, "%Y-%m-%dT%H:%M:%SZ", &utc);
    int length =
        snprintf(line, sizeof line, "pid %ld since %s: %.400s\n", (long)getpid(), since, command);
    // Only a note for others; the lock holds without it.
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, line, (size_t)length, 0) < 0)
        return;
}

enum status lock_take(struct lock *lock, const char *command, bool may_wait,
                      const volatile sig_atomic_t *stop, struct error *error)
{
    const char *path = lock_path();
    lock->descriptor = open_lock(path);
    if (lock->descriptor < 0)
        return error_set(error, STATUS_USAGE,
                         "%s: the lock of measurements cannot be opened: %s; set BITROOF_LOCK to "
                         "another path",
                         path, strerror(errno));
    bool told = false;
    while (flock(lock->descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            int reason = errno;
            lock_release(lock);
            return error_set(error, STATUS_FAILED, "%s: %s", path, strerror(reason));
        }
        char holder[512];
        (void)file_first_line(path, holder, sizeof holder);
        if (!may_wait || (stop != NULL && *stop != 0)) {
            lock_release(lock);
            return error_set(error, may_wait ? STATUS_FAILED : STATUS_UNFIT,
                             "another measurement runs on this machine (%.400s); wait for it",
                             holder);
        }
        if (!told)
            fprintf(stderr, "waiting for another measurement on this machine: %.400s\n", holder);
        told = true;
        const struct timespec pause = {.tv_nsec = 200000000};
        nanosleep(&pause, NULL);
    }
    write_holder(lock->descriptor, command);
    return STATUS_OK;
}

void lock_release(struct lock *lock)
{
    if (lock->descriptor >= 0) {
        (void)flock(lock->descriptor, LOCK_UN);
        close(lock->descriptor);
    }
    lock->descriptor = -1;
}
