// SPDX-License-Identifier: MIT
// Small networks that the tests of plans share: as the text of their layers. Include cmocka.h
// first.
#ifndef BITROOF_TESTS_BENCH_NETWORKS_SMALL_NETWORKS_H
#define BITROOF_TESTS_BENCH_NETWORKS_SMALL_NETWORKS_H

#include "bench/networks/network.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// One convolution of each kind after the other, dense layers over several pixels.
static const char SMALL_CHAIN[] =
    "{\"name\":\"c1\",\"op\":\"conv\",\"out\":20,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"relu\"},"
    "{\"name\":\"d\",\"op\":\"depthwise\",\"kernel\":3,\"stride\":2,\"pad\":1,"
    "\"batch_norm\":true,\"activation\":\"relu6\"},"
    "{\"name\":\"c2\",\"op\":\"conv\",\"out\":12,\"kernel\":1},"
    "{\"name\":\"p\",\"op\":\"max_pool\",\"kernel\":2,\"stride\":2},"
    "{\"name\":\"f\",\"op\":\"dense\",\"out\":9,\"activation\":\"relu\"},"
    "{\"name\":\"g\",\"op\":\"dense\",\"out\":5}";
static const char SMALL_CHAIN_INPUT[] = "{\"h\":11,\"w\":9,\"c\":3}";

// Additions of an earlier value, and of two convolutions.
static const char SMALL_RESIDUAL[] =
    "{\"name\":\"c0\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"relu\"},"
    "{\"name\":\"c1\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"pad\":1,\"batch_norm\":true},"
    "{\"name\":\"a1\",\"op\":\"add\",\"in\":[\"c0\",\"c1\"],\"activation\":\"relu\"},"
    "{\"name\":\"c2\",\"op\":\"conv\",\"out\":24,\"kernel\":1},"
    "{\"name\":\"c3\",\"op\":\"conv\",\"in\":\"a1\",\"out\":24,\"kernel\":1,"
    "\"batch_norm\":true},"
    "{\"name\":\"a2\",\"op\":\"add\",\"in\":[\"c2\",\"c3\"]},"
    "{\"name\":\"p\",\"op\":\"global_pool\"},"
    "{\"name\":\"f\",\"op\":\"dense\",\"out\":7}";
static const char SMALL_RESIDUAL_INPUT[] = "{\"h\":8,\"w\":7,\"c\":3}";

// Branches, a nested concatenation, slices, shuffles, each before several kinds of readers.
static const char SMALL_ADDRESSING[] =
    "{\"name\":\"c0\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"pad\":1,"
    "\"activation\":\"relu\"},"
    "{\"name\":\"e1\",\"op\":\"conv\",\"out\":24,\"kernel\":1,\"activation\":\"relu\"},"
    "{\"name\":\"e3\",\"op\":\"conv\",\"in\":\"c0\",\"out\":40,\"kernel\":3,\"pad\":1},"
    "{\"name\":\"in\",\"op\":\"concat\",\"in\":[\"e1\",\"e3\"]},"
    "{\"name\":\"mp\",\"op\":\"max_pool\",\"in\":\"c0\",\"kernel\":3,\"stride\":1,\"pad\":1},"
    "{\"name\":\"cat\",\"op\":\"concat\",\"in\":[\"in\",\"mp\"]},"
    "{\"name\":\"mix\",\"op\":\"shuffle\",\"groups\":2},"
    "{\"name\":\"a\",\"op\":\"slice\",\"first\":0,\"out\":40},"
    "{\"name\":\"b\",\"op\":\"slice\",\"in\":\"mix\",\"first\":40,\"out\":40},"
    "{\"name\":\"bc\",\"op\":\"conv\",\"out\":40,\"kernel\":1,\"activation\":\"relu\"},"
    "{\"name\":\"bd\",\"op\":\"depthwise\",\"kernel\":3,\"pad\":1},"
    "{\"name\":\"bx\",\"op\":\"conv\",\"out\":40,\"kernel\":1,\"batch_norm\":true},"
    "{\"name\":\"cat2\",\"op\":\"concat\",\"in\":[\"a\",\"bx\"]},"
    "{\"name\":\"mix2\",\"op\":\"shuffle\",\"groups\":2},"
    "{\"name\":\"r\",\"op\":\"activation\",\"activation\":\"relu\"},"
    "{\"name\":\"gc\",\"op\":\"conv\",\"out\":80,\"kernel\":1,\"groups\":4},"
    "{\"name\":\"gs\",\"op\":\"shuffle\",\"groups\":4},"
    "{\"name\":\"gd\",\"op\":\"depthwise\",\"kernel\":3,\"pad\":1},"
    "{\"name\":\"ge\",\"op\":\"conv\",\"out\":80,\"kernel\":1,\"groups\":4},"
    "{\"name\":\"ad\",\"op\":\"add\",\"in\":[\"ge\",\"mix2\"],\"activation\":\"relu\"},"
    "{\"name\":\"av\",\"op\":\"average_pool\",\"kernel\":2,\"stride\":2},"
    "{\"name\":\"last\",\"op\":\"shuffle\",\"groups\":8}";
static const char SMALL_ADDRESSING_INPUT[] = "{\"h\":6,\"w\":6,\"c\":3}";

// Squeeze and excitation, and the activations that are no clamps.
static const char SMALL_SCALING[] =
    "{\"name\":\"c0\",\"op\":\"conv\",\"out\":24,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"hard_swish\"},"
    "{\"name\":\"d\",\"op\":\"depthwise\",\"kernel\":3,\"pad\":1,\"activation\":\"relu\"},"
    "{\"name\":\"p\",\"op\":\"global_pool\"},"
    "{\"name\":\"s1\",\"op\":\"conv\",\"out\":8,\"kernel\":1,\"activation\":\"relu\"},"
    "{\"name\":\"s2\",\"op\":\"conv\",\"out\":24,\"kernel\":1,\"activation\":\"hard_sigmoid\"},"
    "{\"name\":\"m\",\"op\":\"multiply\",\"in\":[\"d\",\"s2\"]},"
    "{\"name\":\"c1\",\"op\":\"conv\",\"out\":24,\"kernel\":1,\"activation\":\"sigmoid\"},"
    "{\"name\":\"m2\",\"op\":\"multiply\",\"in\":[\"c1\",\"c0\"]},"
    "{\"name\":\"t\",\"op\":\"activation\",\"activation\":\"tanh\"},"
    "{\"name\":\"f\",\"op\":\"dense\",\"out\":6}";
// Of six rows, which a scaling in strips can cut up.
static const char SMALL_SCALING_INPUT[] = "{\"h\":6,\"w\":5,\"c\":3}";

// DPReLU behind convolutions that codes are made of, behind a depthwise one, an addition, and on
// its own; with and without a bias, of few channels and of many.
static const char SMALL_DPRELU[] =
    "{\"name\":\"c0\",\"op\":\"conv\",\"out\":20,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"c1\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"c2\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1,\"stride\":2,"
    "\"bias\":true,\"activation\":\"dprelu\"},"
    "{\"name\":\"c3\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1,\"batch_norm\":true},"
    "{\"name\":\"a\",\"op\":\"add\",\"in\":[\"c2\",\"c3\"],\"activation\":\"dprelu\"},"
    "{\"name\":\"d\",\"op\":\"depthwise\",\"kernel\":3,\"pad\":1,\"activation\":\"dprelu\"},"
    "{\"name\":\"c4\",\"op\":\"conv\",\"out\":33,\"kernel\":1,\"bias\":false},"
    "{\"name\":\"r\",\"op\":\"activation\",\"activation\":\"dprelu\"},"
    "{\"name\":\"c5\",\"op\":\"conv\",\"out\":32,\"kernel\":1,\"activation\":\"dprelu\"},"
    "{\"name\":\"p\",\"op\":\"global_pool\"},"
    "{\"name\":\"f\",\"op\":\"dense\",\"out\":7}";
static const char SMALL_DPRELU_INPUT[] = "{\"h\":9,\"w\":7,\"c\":3}";

static inline void must(enum status status, const struct error *error)
{
    if (status != STATUS_OK)
        fail_msg("%s", error->text);
}

static inline void read_text(const char *layers, const char *input, struct network *network)
{
    char path[] = "/tmp/bitroof-plan-test-XXXXXX.json";
    int descriptor = mkstemps(path, 5);
    assert_true(descriptor >= 0);
    FILE *file = fdopen(descriptor, "w");
    assert_non_null(file);
    fprintf(file,
            "{\"format\": \"bitroof-network/1\", \"name\": \"small\", \"description\": \"d\", "
            "\"source\": \"s\", \"input\": %s, \"layers\": [%s]}",
            input, layers);
    fclose(file);
    struct error error;
    enum status status = network_read(path, network, &error);
    unlink(path);
    must(status, &error);
}

#endif
