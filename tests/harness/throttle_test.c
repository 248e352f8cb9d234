// SPDX-License-Identifier: MIT
// The throttle guard without a captured tree: no root means this machine's.
#include "harness/sense/machine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void no_root_is_this_machine(void **state)
{
    (void)state;
    struct throttle here = throttle_read(""), none = throttle_read(NULL);
    assert_int_equal(none.known, here.known);
    assert_string_equal(none.source, here.source);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_root_is_this_machine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
