// SPDX-License-Identifier: MIT
// The voltage and temperature guard of a Raspberry Pi. It lowers the clock behind the operating
// system's back; scaling_cur_freq goes on showing the old one.
#include "harness/sense/machine.h"
#include "harness/sense/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Bits of get_throttled as the documentation of vcgencmd lists them: 0-3 at present, and the same
// plus 16 for "has occurred since the start".
static const char *const EVENTS[4] = {
    "under-voltage",
    "clock capped",
    "throttled",
    "temperature limit",
};

enum { STICKY_SHIFT = 16, PRESENT_MASK = 0xf };

static bool parse_hexadecimal(const char *text, uint32_t *bits)
{
    char *end = NULL;
    unsigned long value = strtoul(text, &end, 16); // with or without 0x
    if (end == text || *end != '\0' || value > UINT32_MAX || text[0] == '-')
        return false;
    *bits = (uint32_t)value;
    return true;
}

static bool ask_sysfs(const char *root, struct throttle *throttle)
{
    static const char *const PATHS[] = {
        "/sys/devices/platform/soc/soc:firmware/get_throttled",
        "/sys/devices/platform/soc@107c000000/soc@107c000000:firmware/get_throttled",
        "/sys/devices/platform/soc:firmware/get_throttled",
    };
    for (size_t i = 0; i < sizeof PATHS / sizeof PATHS[0]; i++) {
        char text[32];
        if (tree_line(root, PATHS[i], text, sizeof text) &&
            parse_hexadecimal(text, &throttle->bits)) {
            snprintf(throttle->source, sizeof throttle->source, "sysfs get_throttled");
            return true;
        }
    }
    return false;
}

static bool ask_hwmon(const char *root, struct throttle *throttle)
{
    for (int i = 0; i < 16; i++) {
        char path[64], name[32];
        int64_t alarm = 0;
        snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/name", i);
        if (!tree_line(root, path, name, sizeof name) || strcmp(name, "rpi_volt") != 0)
            continue;
        snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/in0_lcrit_alarm", i);
        if (!tree_number(root, path, 0, 1, &alarm))
            return false;
        throttle->bits = alarm ? 1u | 1u << STICKY_SHIFT : 0;
        snprintf(throttle->source, sizeof throttle->source, "rpi_volt alarm, voltage only");
        return true;
    }
    return false;
}

static bool ask_command(struct throttle *throttle)
{
    // The command talks to the firmware through this device; elsewhere there is nothing to start.
    if (!tree_exists("", "/dev/vcio"))
        return false;
    FILE *pipe = popen("vcgencmd get_throttled 2>/dev/null", "r");
    if (pipe == NULL)
        return false;
    char line[64] = "";
    bool got = fgets(line, sizeof line, pipe) != NULL;
    pclose(pipe);
    line[strcspn(line, "\r\n")] = '\0';
    static const char PREFIX[] = "throttled=";
    if (!got || strncmp(line, PREFIX, sizeof PREFIX - 1) != 0 ||
        !parse_hexadecimal(line + sizeof PREFIX - 1, &throttle->bits))
        return false;
    snprintf(throttle->source, sizeof throttle->source, "vcgencmd");
    return true;
}

struct throttle throttle_read(const char *root)
{
    struct throttle throttle = {0};
    root = root != NULL ? root : "";
    throttle.known = ask_sysfs(root, &throttle) || ask_hwmon(root, &throttle) ||
                     (root[0] == '\0' && ask_command(&throttle));
    return throttle;
}

static void list_events(uint32_t bits, char *text, size_t size)
{
    text[0] = '\0';
    for (int i = 0; i < 4; i++) {
        if ((bits >> i & 1u) == 0)
            continue;
        size_t used = strlen(text);
        snprintf(text + used, size - used, "%s%s", used > 0 ? ", " : "", EVENTS[i]);
    }
}

void throttle_describe(const struct throttle *state, char *text, size_t size)
{
    uint32_t now = state->bits & PRESENT_MASK;
    uint32_t before = state->bits >> STICKY_SHIFT & PRESENT_MASK & ~now;
    char present[96], past[96];
    list_events(now, present, sizeof present);
    list_events(before, past, sizeof past);
    if (!state->known)
        snprintf(text, size, "unknown");
    else if (now == 0 && before == 0)
        snprintf(text, size, "no");
    else
        snprintf(text, size, "0x%x:%s%s%s%s%s", state->bits, now != 0 ? " now " : "", present,
                 now != 0 && before != 0 ? ";" : "", before != 0 ? " since the start " : "", past);
}

bool throttle_disturbed(const struct throttle *before, const struct throttle *after, char *text,
                        size_t size)
{
    text[0] = '\0';
    if (!before->known || !after->known)
        return false;
    // What is on at either end disturbed; so did what came and went, which only a sticky bit that
    // rose tells.
    uint32_t rose = (after->bits & ~before->bits) >> STICKY_SHIFT & PRESENT_MASK;
    uint32_t bits = rose | (after->bits & PRESENT_MASK) | (before->bits & PRESENT_MASK);
    if (bits == 0)
        return false;
    char events[96];
    list_events(bits, events, sizeof events);
    snprintf(text, size, "the board lowered its clock while measuring: %s", events);
    return true;
}
