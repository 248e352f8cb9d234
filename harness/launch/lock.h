// SPDX-License-Identifier: MIT
// One measurement at a time on a machine: two at once would spoil each other's figures.
#ifndef BITROOF_HARNESS_LAUNCH_LOCK_H
#define BITROOF_HARNESS_LAUNCH_LOCK_H

#include "base/error.h"

#include <signal.h>
#include <stdbool.h>

struct lock {
    int descriptor; // -1: not held
};

// Takes the machine's lock (/tmp/bitroof.lock, or $BITROOF_LOCK) for `command`. When another
// process holds it: with `may_wait` says so once on standard error and waits, ended by *stop
// (STATUS_FAILED); else STATUS_UNFIT naming the holder. The lock ends with the process, however
// that ends.
enum status lock_take(struct lock *lock, const char *command, bool may_wait,
                      const volatile sig_atomic_t *stop, struct error *error);
void lock_release(struct lock *lock);

#endif
