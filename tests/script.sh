# Sourced by test scripts: check, skip, finish.
passed=0 failed=0 skipped=0
# check NAME COMMAND...: the command must succeed.
check() {
    check_name=$1
    shift
    if check_output=$("$@" 2>&1); then
        passed=$((passed + 1))
        echo "ok $check_name"
    else
        check_code=$?
        failed=$((failed + 1))
        echo "FAILED $check_name (exit $check_code): $*"
        echo "$check_output" | tail -n 40
    fi
}
# expect NAME CODE PATTERN COMMAND...: exit code and a pattern in what it prints.
expect() {
    expect_name=$1 expect_code=$2 expect_pattern=$3
    shift 3
    expect_output=$("$@" 2>&1)
    expect_got=$?
    if [ "$expect_got" -eq "$expect_code" ] && echo "$expect_output" | grep -Eq -- "$expect_pattern"; then
        passed=$((passed + 1))
        echo "ok $expect_name"
    else
        failed=$((failed + 1))
        echo "FAILED $expect_name: exit $expect_got (wanted $expect_code), wanted /$expect_pattern/ in:"
        echo "$expect_output" | tail -n 20
    fi
}
skip() { # NAME REASON
    skipped=$((skipped + 1))
    echo "SKIPPED $1: $2"
}
finish() {
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ]
    exit
}
