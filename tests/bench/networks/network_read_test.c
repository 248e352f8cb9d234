// SPDX-License-Identifier: MIT
// Reading network files: what the numbers of a layer mean, and that whatever can be wrong in a file
// is refused in one line with its place.
#include "base/file.h"
#include "bench/networks/network.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static char path[] = "/tmp/bitroof_network_XXXXXX";

static int make_file(void **state)
{
    (void)state;
    int descriptor = mkstemp(path);
    return descriptor < 0 ? -1 : close(descriptor);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

static enum status read_bytes(const char *text, size_t length, struct network *network,
                              struct error *error)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, length, file), length);
    fclose(file);
    return network_read(path, network, error);
}

static enum status read_text(const char *text, struct network *network, struct error *error)
{
    return read_bytes(text, strlen(text), network, error);
}

#define HEAD "{\"format\":\"bitroof-network/1\",\"name\":\"n\",\"description\":\"d\","
#define FILE_OF(h, w, c, layers)                                                                   \
    HEAD "\"input\":{\"h\":" #h ",\"w\":" #w ",\"c\":" #c "},\"layers\":[" layers "]}"

static struct layer *last(struct network *network)
{
    return &network->layers[network->output];
}

static void read_good(const char *text, struct network *network)
{
    struct error error = {0};
    enum status status = read_text(text, network, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
}

// ---- what is read ------------------------------------------------------------------------------

static void a_whole_network(void **state)
{
    (void)state;
    struct network network;
    read_good(FILE_OF(8, 6, 4,
                      "{\"name\":\"a\",\"op\":\"conv\",\"out\":8,\"kernel\":[3,1],\"stride\":[2,1],"
                      "\"dilation\":[2,3],\"pad\":[1,0,3,0],\"groups\":2,\"activation\":\"relu6\"},"
                      "{\"name\":\"b\",\"op\":\"depthwise\",\"kernel\":3,\"pad\":\"same\","
                      "\"batch_norm\":true},"
                      "{\"name\":\"c\",\"op\":\"add\",\"in\":[\"a\",\"b\"]},"
                      "{\"name\":\"d\",\"op\":\"dense\",\"out\":5,\"bias\":false}"),
              &network);
    assert_int_equal(network.layer_count, 5);
    const struct layer *a = &network.layers[1], *b = &network.layers[2], *d = &network.layers[4];
    assert_string_equal(network.layers[0].name, "input");
    // (8 + 1 + 3 - 5) / 2 + 1 = 4
    assert_int_equal(a->out.h, 4);
    assert_int_equal(a->out.w, 6);
    assert_int_equal(a->dilation_w, 3);
    assert_int_equal(a->pad_top, 1);
    assert_int_equal(a->pad_bottom, 3);
    assert_int_equal(a->activation, LAYER_RELU6);
    assert_true(a->bias && !a->batch_norm);
    assert_int_equal(layer_weights(a), 8 * 3 * 1 * 2);
    assert_int_equal(layer_macs(a), 4 * 6 * 8 * 3 * 2);
    assert_true(layer_is_depthwise(b) && !layer_is_depthwise(a));
    assert_true(b->batch_norm && !b->bias);
    assert_int_equal(network.layers[3].inputs[0], 1);
    assert_int_equal(network.layers[3].inputs[1], 2);
    assert_int_equal(layer_weights(d), 5 * 4 * 6 * 8);
    assert_true(!d->bias);
    assert_int_equal(network_macs(&network), layer_macs(a) + layer_macs(b) + layer_macs(d));
    assert_int_equal(network_layer(&network, "c"), 3);
    assert_int_equal(network_layer(&network, "e"), -1);
    network_free(&network);
}

// The example of docs/networks.md is a network. (Tests run from the root of the tree.)
static void the_documented_example(void **state)
{
    (void)state;
    char *text;
    size_t length;
    assert_int_equal(file_read("docs/networks.md", (size_t)1 << 20, &text, &length, NULL),
                     STATUS_OK);
    char *start = strstr(text, "```json\n");
    assert_non_null(start);
    start += strlen("```json\n");
    char *end = strstr(start, "```");
    assert_non_null(end);
    *end = '\0';
    struct network network;
    read_good(start, &network);
    assert_string_equal(network.name, "mine");
    assert_int_equal(last(&network)->out.c, 10);
    network_free(&network);
    free(text);
}

// The rounding rules, against sizes and paddings worked out by hand.
static void windows(void **state)
{
    (void)state;
    static const struct {
        const char *window; // of a max pool on a 1-channel image with one row
        int64_t width, outputs, left, right;
    } CASES[] = {
        {"\"kernel\":[1,3],\"stride\":[1,2]", 8, 3, 0, 0},
        {"\"kernel\":[1,3],\"stride\":[1,2],\"ceil\":true", 8, 4, 0, 1},
        {"\"kernel\":[1,3],\"stride\":[1,2],\"ceil\":true", 9, 4, 0, 0},
        // ceil((4 + 2 - 2) / 3) + 1 = 3 windows at -1, 2 and 5; that at 5 starts behind the image.
        {"\"kernel\":[1,2],\"stride\":[1,3],\"pad\":[0,1,0,1],\"ceil\":true", 4, 2, 1, 0},
        // A stride above the kernel: ceil(3 / 2) + 1 = 3 windows at 0, 2, 4, the last one behind.
        {"\"kernel\":[1,1],\"stride\":[1,2],\"ceil\":true", 4, 2, 0, 0},
        // Caffe's 3/2 pool with padding 1 over 7: windows at -1, 1, 3, 5.
        {"\"kernel\":[1,3],\"stride\":[1,2],\"pad\":[0,1,0,1],\"ceil\":true", 7, 4, 1, 1},
        // TensorFlow: the odd column of padding is on the right.
        {"\"kernel\":[1,3],\"stride\":[1,2],\"pad\":\"same\"", 8, 4, 0, 1},
        {"\"kernel\":[1,3],\"stride\":[1,2],\"pad\":\"same\"", 7, 4, 1, 1},
        {"\"kernel\":[1,2],\"stride\":[1,3],\"pad\":\"same\"", 9, 3, 0, 0},
        {"\"kernel\":[1,3],\"stride\":[1,2],\"pad\":\"valid\"", 8, 3, 0, 0},
    };
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        char text[512];
        struct network network;
        snprintf(text, sizeof text,
                 HEAD "\"input\":{\"h\":1,\"w\":%d,\"c\":1},\"layers\":[{\"name\":\"p\","
                      "\"op\":\"max_pool\",%s}]}",
                 (int)CASES[i].width, CASES[i].window);
        read_good(text, &network);
        const struct layer *pool = last(&network);
        assert_int_equal(pool->out.w, CASES[i].outputs);
        assert_int_equal(pool->pad_left, CASES[i].left);
        assert_int_equal(pool->pad_right, CASES[i].right);
        // The usual formula gives the same size from the padding that was worked out.
        assert_int_equal(
            (CASES[i].width + pool->pad_left + pool->pad_right - pool->kw) / pool->stride_w + 1,
            pool->out.w);
        network_free(&network);
    }
}

static void shapes_of_the_other_operations(void **state)
{
    (void)state;
    static const struct {
        const char *layers;
        struct shape out;
    } CASES[] = {
        {"{\"name\":\"l\",\"op\":\"global_pool\"}", {1, 1, 6}},
        {"{\"name\":\"l\",\"op\":\"slice\",\"first\":2,\"out\":4}", {1, 9, 4}},
        {"{\"name\":\"l\",\"op\":\"shuffle\",\"groups\":3}", {1, 9, 6}},
        {"{\"name\":\"l\",\"op\":\"concat\",\"in\":[\"input\",\"input\"]}", {1, 9, 12}},
        {"{\"name\":\"l\",\"op\":\"lstm\",\"out\":7}", {1, 9, 7}},
        {"{\"name\":\"l\",\"op\":\"lrn\",\"size\":5,\"alpha\":0.0001,\"beta\":0.75}", {1, 9, 6}},
        {"{\"name\":\"l\",\"op\":\"softmax\"}", {1, 9, 6}},
        {"{\"name\":\"l\",\"op\":\"activation\",\"activation\":\"tanh\"}", {1, 9, 6}},
        {"{\"name\":\"p\",\"op\":\"global_pool\"},"
         "{\"name\":\"l\",\"op\":\"multiply\",\"in\":[\"input\",\"p\"]}",
         {1, 9, 6}},
    };
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        char text[512];
        struct network network;
        snprintf(text, sizeof text, HEAD "\"input\":{\"h\":1,\"w\":9,\"c\":6},\"layers\":[%s]}",
                 CASES[i].layers);
        read_good(text, &network);
        const struct layer *layer = last(&network);
        assert_int_equal(layer->out.h, CASES[i].out.h);
        assert_int_equal(layer->out.w, CASES[i].out.w);
        assert_int_equal(layer->out.c, CASES[i].out.c);
        if (layer->op == LAYER_LSTM)
            assert_int_equal(layer_macs(layer), 9 * 4 * 7 * (6 + 7));
        network_free(&network);
    }
}

// ---- what is refused ---------------------------------------------------------------------------

#define CONV(name, more) "{\"name\":\"" name "\",\"op\":\"conv\",\"out\":4,\"kernel\":3" more "}"

static const struct refusal {
    const char *text, *complaint; // the line's end, behind "FILE: "
} REFUSALS[] = {
    {"[]", "$: expected an object"},
    {"{\"format\":\"bitroof-network/2\"}", "$.format: expected \"bitroof-network/1\""},
    {HEAD "\"inputs\":{}}", "$: unknown key \"inputs\""},
    {HEAD "\"layers\":[]}", "$.layers: expected 1 to 4096 layers"},
    {HEAD "\"layers\":[{}]}", "$.input: missing, expected an object"},
    {FILE_OF(0, 8, 4, "{}"), "$.input.h: expected a whole number from 1 to 1073741824"},
    {FILE_OF(8, 8, 4, "7"), "$.layers[0]: expected an object"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"convolve\"}"), "$.layers[0].op: unknown operation"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"strides\":2")), "$.layers[0]: unknown key \"strides\""},
    {FILE_OF(8, 8, 4, CONV("a", ",\"ceil\":true")), "$.layers[0]: unknown key \"ceil\""},
    {FILE_OF(8, 8, 4, CONV("a", ",\"out\":4")), "$.layers[0]: key \"out\" stands twice"},
    {FILE_OF(8, 8, 4, CONV("", "")), "$.layers[0].name: expected letters, digits"},
    {FILE_OF(8, 8, 4, CONV("a b", "")), "$.layers[0].name: expected letters, digits"},
    {FILE_OF(8, 8, 4, CONV("input", "")), "$.layers[0].name: a second layer named \"input\""},
    {FILE_OF(8, 8, 4, CONV("a", "") "," CONV("a", "")),
     "$.layers[1].name: a second layer named \"a\""},
    // dangling, itself, a later one: there is no way to write a cycle
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":\"b\"")),
     "$.layers[0].in: no layer \"b\" stands before this one"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":\"a\"")),
     "$.layers[0].in: no layer \"a\" stands before this one"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":\"b\"") "," CONV("b", ",\"in\":\"a\"")),
     "$.layers[0].in: no layer \"b\" stands before this one"},
    {FILE_OF(8, 8, 4, CONV("a", "") "," CONV("b", ",\"in\":[\"a\",\"x\"]")),
     "$.layers[1].in[1]: no layer \"x\""},
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":[\"input\",\"input\"]")),
     "$.layers[0].in: conv takes 1 input, not 2"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":[]")), "$.layers[0].in: expected 1 to 16 names"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"in\":0")), "$.layers[0].in: expected the name"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"add\"}"),
     "$.layers[0].in: add takes 2 inputs, not 1"},
    {FILE_OF(8, 8, 4, CONV("a", "") "," CONV("b", ",\"in\":\"input\"")),
     "$.layers[0]: nothing reads \"a\""},
    // shapes
    {FILE_OF(2, 2, 4, CONV("a", "")), "$.layers[0]: kernel: larger than its input"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"groups\":3")), "$.layers[0]: groups: must divide"},
    {FILE_OF(8, 8, 4, CONV("a", "") ",{\"name\":\"b\",\"op\":\"add\",\"in\":[\"input\",\"a\"]}"),
     "$.layers[1]: in: shapes differ"},
    {FILE_OF(8, 8, 4, CONV("a", "") ",{\"name\":\"b\",\"op\":\"concat\",\"in\":[\"input\",\"a\"]}"),
     "$.layers[1]: in: images of different height"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"slice\",\"first\":3,\"out\":2}"),
     "$.layers[0]: first + out: beyond"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"shuffle\",\"groups\":3}"),
     "$.layers[0]: groups: must divide the channels"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"lstm\",\"out\":3}"),
     "$.layers[0]: in: a sequence has h = 1"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"max_pool\",\"kernel\":2}"),
     "$.layers[0].stride: missing"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"max_pool\",\"kernel\":2,\"stride\":2,\"pad\":2}"),
     "$.layers[0]: pad: as wide as the kernel"},
    {FILE_OF(8, 8, 4,
             "{\"name\":\"a\",\"op\":\"max_pool\",\"kernel\":2,\"stride\":2,\"pad\":\"same\","
             "\"ceil\":true}"),
     "$.layers[0]: ceil: \"same\" padding"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"lrn\",\"size\":4,\"alpha\":1,\"beta\":1}"),
     "$.layers[0]: size: must be odd"},
    // values
    {FILE_OF(8, 8, 4, CONV("a", ",\"stride\":0")), "$.layers[0].stride: expected a whole number"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"stride\":1.5")), "$.layers[0].stride: expected a whole"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"stride\":[1]")), "$.layers[0].stride: expected a whole number "
                                                     "or [h, w]"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"stride\":[1,1e300]")), "$.layers[0].stride[1]: expected"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"pad\":\"full\"")), "$.layers[0].pad: expected \"same\""},
    {FILE_OF(8, 8, 4, CONV("a", ",\"pad\":[1,1]")), "$.layers[0].pad: expected [top"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"pad\":-1")), "$.layers[0].pad: expected a whole number"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"activation\":\"gelu\"")), "$.layers[0].activation: expected"},
    {FILE_OF(8, 8, 4, CONV("a", ",\"bias\":1")), "$.layers[0].bias: expected true or false"},
    {FILE_OF(8, 8, 4, "{\"name\":\"a\",\"op\":\"activation\",\"activation\":\"none\"}"),
     "$.layers[0].activation: expected"},
    // sizes that overflow
    {FILE_OF(1073741824, 1073741824, 1073741824, "{}"), "$.input: its output has more than 2^40"},
    {FILE_OF(1, 1, 1073741824, "{\"name\":\"a\",\"op\":\"dense\",\"out\":1073741824}"),
     "$.layers[0]: it has more than 2^40 weights"},
    {FILE_OF(1, 1, 1073741824, "{\"name\":\"a\",\"op\":\"lstm\",\"out\":1073741824}"),
     "$.layers[0]: it has more than 2^40 weights"},
    {FILE_OF(1, 1073741824, 1024, "{\"name\":\"a\",\"op\":\"conv\",\"out\":1024,\"kernel\":1}"),
     NULL}, // 2^50 multiply-adds: large, but not too large
    {FILE_OF(1, 1073741824, 1024,
             "{\"name\":\"a\",\"op\":\"conv\",\"out\":1024,\"kernel\":[1,4096],\"pad\":\"same\"}"),
     "$.layers[0]: the network has more than 2^60"},
    {FILE_OF(1, 1, 1073741824, "{\"name\":\"a\",\"op\":\"concat\",\"in\":[\"input\",\"input\"]}"),
     "$.layers[0]: in: more than 2^30 channels"},
};

static void what_is_wrong_is_refused_with_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(REFUSALS); i++) {
        struct network network;
        struct error error = {0};
        enum status status = read_text(REFUSALS[i].text, &network, &error);
        if (REFUSALS[i].complaint == NULL) {
            assert_int_equal(status, STATUS_OK);
            network_free(&network);
            continue;
        }
        char expected[512];
        snprintf(expected, sizeof expected, "%s: %s", path, REFUSALS[i].complaint);
        if (strncmp(error.text, expected, strlen(expected)) != 0)
            assert_string_equal(error.text, expected);
        assert_int_equal(status, STATUS_USAGE);
        assert_null(strchr(error.text, '\n'));
        assert_null(network.layers);
    }
}

static void no_prefix_of_a_file_is_read(void **state)
{
    (void)state;
    static const char TEXT[] = FILE_OF(8, 8, 4, CONV("a", ",\"pad\":[1,1,1,1]"));
    for (size_t length = 0; length < sizeof TEXT - 1; length++) {
        struct network network;
        struct error error = {0};
        assert_int_equal(read_bytes(TEXT, length, &network, &error), STATUS_USAGE);
        assert_true(error.text[0] != '\0');
    }
}

// One byte changed at a time: refused or read, never a crash (the sanitizers run this too).
static void changed_bytes_do_no_harm(void **state)
{
    (void)state;
    static const char TEXT[] =
        FILE_OF(8, 8, 4,
                CONV("a", ",\"pad\":[1,1,1,1]") ",{\"name\":\"b\",\"op\":\"add\",\"in\":[\"a\","
                                                "\"input\"],\"activation\":\"relu\"}");
    static const char BYTES[] = "9-\"[{e\1\xff";
    for (size_t i = 0; i < sizeof TEXT - 1; i++) {
        char text[sizeof TEXT];
        memcpy(text, TEXT, sizeof TEXT);
        for (size_t j = 0; j < sizeof BYTES - 1; j++) {
            text[i] = BYTES[j];
            struct network network;
            struct error error = {0};
            if (read_bytes(text, sizeof TEXT - 1, &network, &error) == STATUS_OK)
                network_free(&network);
            else
                assert_int_equal(error.status, STATUS_USAGE);
        }
    }
}

static void deep_nesting_and_too_many_layers(void **state)
{
    (void)state;
    size_t size = (size_t)1 << 20;
    char *text = malloc(size + 1);
    assert_non_null(text);
    struct network network;
    struct error error = {0};
    memset(text, '[', size);
    assert_int_equal(read_bytes(text, size, &network, &error), STATUS_USAGE);
    size_t used =
        (size_t)snprintf(text, size, HEAD "\"input\":{\"h\":1,\"w\":1,\"c\":1},\"layers\":[");
    for (int i = 0; i < 4097; i++)
        used += (size_t)snprintf(text + used, size - used,
                                 "%s{\"name\":\"l%d\",\"op\":\"softmax\"}", i > 0 ? "," : "", i);
    snprintf(text + used, size - used, "]}");
    assert_int_equal(read_text(text, &network, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "$.layers: expected 1 to 4096 layers"));
    free(text);
}

static void names_and_files_that_are_not_there(void **state)
{
    (void)state;
    char file[NETWORK_PATH];
    struct network network;
    struct error error = {0};
    assert_int_equal(network_find("no_such_network", file, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "bitroof list networks"));
    assert_int_equal(network_find("", file, &error), STATUS_USAGE);
    assert_int_equal(network_find("./mine.json", file, &error), STATUS_OK);
    assert_string_equal(file, "./mine.json");
    assert_int_equal(network_read("/nonexistent.json", &network, &error), STATUS_USAGE);
    assert_int_equal(network_read("/tmp", &network, &error), STATUS_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_network),
        cmocka_unit_test(the_documented_example),
        cmocka_unit_test(windows),
        cmocka_unit_test(shapes_of_the_other_operations),
        cmocka_unit_test(what_is_wrong_is_refused_with_its_place),
        cmocka_unit_test(no_prefix_of_a_file_is_read),
        cmocka_unit_test(changed_bytes_do_no_harm),
        cmocka_unit_test(deep_nesting_and_too_many_layers),
        cmocka_unit_test(names_and_files_that_are_not_there),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
