// SPDX-License-Identifier: MIT
// The one way a function of bitroof says that something went wrong.
//
// A function that can fail returns enum status (STATUS_OK is 0) and, when it fails, leaves one line
// in the caller's struct error: what, where, what to try. The status is also the exit code of the
// program, so main() has nothing to translate.
#ifndef BITROOF_BASE_ERROR_H
#define BITROOF_BASE_ERROR_H

enum status {
    STATUS_OK = 0,
    STATUS_DIFFERENCE = 1, // a regression or a difference was found
    STATUS_USAGE = 2,      // usage or bad input
    STATUS_UNFIT = 3,      // this machine is not fit to measure
    STATUS_WRONG = 4,      // a kernel computed a wrong result
    STATUS_FAILED = 5,     // anything else
};

struct error {
    enum status status;
    char text[768]; // one line without a newline at its end
};

// Sets *error (which may be NULL) to the formatted line and returns `status`, so that a caller can
// write `return error_set(error, STATUS_USAGE, "...")`. Control characters in the text, which may
// come from a hostile file, are replaced by '?'.
__attribute__((format(printf, 3, 4))) enum status error_set(struct error *error, enum status status,
                                                            const char *format, ...);

// Returns from the calling function when `call` fails.
#define TRY(call)                                                                                  \
    do {                                                                                           \
        enum status try_status = (call);                                                           \
        if (try_status != STATUS_OK)                                                               \
            return try_status;                                                                     \
    } while (0)

#endif
