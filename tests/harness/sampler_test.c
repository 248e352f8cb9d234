// SPDX-License-Identifier: MIT
// The sampler with launches that are made up: looks, budgets, rounds, exclusions.
#include "analysis/statistics/statistics.h"
#include "bench/kernels/registry.h"
#include "harness/launch/plan_ceilings.h"
#include "harness/launch/sampler.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

enum { ITEMS = 4 };

struct world {
    struct plan plan;
    struct sampler sampler;
    struct random noise;
    double spread[ITEMS]; // of the launch medians, as a share
    bool slow[ITEMS], wrong[ITEMS];
    double cost_s;
    int launches, stop_after;
    int order[4096]; // items in the order of their launches
};

static int index_of(const struct world *world, const struct plan_item *item)
{
    return (int)(item - world->plan.items);
}

static enum status launch(void *context, enum section section, struct plan_item *item,
                          double *cost_s, struct error *error)
{
    struct world *world = context;
    (void)section;
    (void)error;
    int index = index_of(world, item);
    world->order[world->launches] = index;
    for (size_t i = 0; i < item->kernel_count; i++) {
        struct launch_result result;
        launch_result_init(&result);
        result.outcome = world->wrong[index] ? OUTCOME_WRONG : OUTCOME_MEASURED;
        result.first_call_ns = 2000;
        result.timing.batches = 1;
        result.timing.slow = world->slow[index];
        result.timing.batch_ns[0] =
            1000 * (1 + world->spread[index] * (2 * random_unit(&world->noise) - 1));
        if (item->kernels[i].tally.state == TALLY_OPEN)
            assert_true(tally_add(item, &item->kernels[i], &result, world->launches));
        tally_close(item, &item->kernels[i]);
    }
    world->launches++;
    item->cost_s = *cost_s = world->cost_s;
    return STATUS_OK;
}

static bool stopped(void *context)
{
    const struct world *world = context;
    return world->stop_after > 0 && world->launches >= world->stop_after;
}

static void progress(void *context, enum section section, const struct plan_item *item,
                     double share)
{
    (void)context;
    (void)section;
    (void)item;
    assert_true(share >= 0 && share <= 1);
}

static void world_make(struct world *world)
{
    *world = (struct world){.cost_s = 0.1};
    random_seed(&world->noise, 11);
    const struct kernel *kernel = registry_find("conv2d_f32_portable_reference");
    assert_non_null(kernel);
    for (int i = 0; i < ITEMS; i++) {
        char name[PROBLEM_NAME_SIZE];
        struct problem problem;
        struct error error;
        snprintf(name, sizeof name, "conv2d_1x1s1p0_8-8_%dx7", i + 2);
        assert_int_equal(problem_parse(name, &problem, &error), STATUS_OK);
        struct plan_item *item =
            plan_append(&world->plan, SECTION_KERNELS, &problem, CACHE_WARM, false);
        assert_true(plan_item_add(item, kernel));
        item->launches_wanted = 30;
    }
    world->sampler = (struct sampler){.plan = &world->plan,
                                      .launch = launch,
                                      .stopped = stopped,
                                      .progress = progress,
                                      .context = world};
    for (int i = 0; i < SECTION_COUNT; i++)
        world->sampler.budgets_s[i] = INFINITY;
    random_seed(&world->sampler.random, 5);
}

static const struct tally *tally_of(const struct world *world, int item)
{
    return &world->plan.items[item].kernels[0].tally;
}

static enum sampler_end run(struct world *world)
{
    enum sampler_end end;
    struct error error;
    assert_int_equal(sampler_run(&world->sampler, SECTION_KERNELS, &end, &error), STATUS_OK);
    return end;
}

static void quiet_kernels_stop_at_the_first_look(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    world.spread[0] = 0.002;
    world.spread[1] = 0.2;
    world.spread[2] = 0.002;
    assert_int_equal(run(&world), SAMPLER_DONE);
    assert_int_equal(tally_of(&world, 0)->launches, 9);
    assert_true(tally_of(&world, 0)->converged);
    assert_int_equal(tally_of(&world, 1)->launches, 30); // noisy: all of them, and said
    assert_false(tally_of(&world, 1)->converged);
    assert_true(sampler_share(&world.sampler, SECTION_KERNELS) == 1);
    plan_free(&world.plan);
}

static void one_launch_an_item_a_round_in_random_order(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    (void)run(&world);
    int other_orders = 0;
    for (int round = 0; round < 9; round++) {
        unsigned seen = 0;
        for (int i = 0; i < ITEMS; i++)
            seen |= 1u << world.order[round * ITEMS + i];
        assert_int_equal(seen, (1u << ITEMS) - 1);
        other_orders +=
            memcmp(world.order, world.order + round * ITEMS, ITEMS * sizeof world.order[0]) != 0;
    }
    assert_true(other_orders > 3);
    plan_free(&world.plan);
}

static void lack_of_time_costs_all_the_same(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    world.cost_s = 1;
    world.sampler.budgets_s[SECTION_KERNELS] = 22;
    for (int i = 0; i < ITEMS; i++)
        world.spread[i] = 0.2;
    assert_int_equal(run(&world), SAMPLER_OUT_OF_TIME);
    assert_int_equal(world.launches, 22);
    for (int i = 0; i < ITEMS; i++) {
        int launches = tally_of(&world, i)->launches;
        assert_true(launches == 5 || launches == 6);
        assert_int_equal(tally_of(&world, i)->state, TALLY_OPEN);
        assert_false(tally_of(&world, i)->converged);
    }
    plan_free(&world.plan);
}

static void a_resumed_run_fills_its_torn_round_first(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    world.stop_after = 6;
    assert_int_equal(run(&world), SAMPLER_STOPPED);
    world.stop_after = 8;
    assert_int_equal(run(&world), SAMPLER_STOPPED);
    for (int i = 0; i < ITEMS; i++)
        assert_int_equal(tally_of(&world, i)->launches, 2);
    plan_free(&world.plan);
}

static void slow_and_wrong_kernels(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    world.slow[0] = true;
    world.wrong[1] = true;
    assert_int_equal(run(&world), SAMPLER_DONE);
    assert_int_equal(tally_of(&world, 0)->launches, 3);
    assert_false(tally_of(&world, 0)->converged);
    assert_int_equal(tally_of(&world, 1)->state, TALLY_EXCLUDED);
    assert_int_equal(tally_of(&world, 1)->launches, 0); // no pass, no number
    assert_true(tally_of(&world, 1)->wrong);
    assert_int_equal(tally_of(&world, 2)->launches, 9);
    plan_free(&world.plan);
}

static void canaries_accompany_and_do_not_prolong(void **state)
{
    (void)state;
    struct world world;
    world_make(&world);
    world.plan.items[0].canary = true;
    assert_int_equal(run(&world), SAMPLER_DONE);
    assert_int_equal(tally_of(&world, 0)->launches, 9);
    assert_int_equal(tally_of(&world, 1)->launches, 9);
    plan_free(&world.plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quiet_kernels_stop_at_the_first_look),
        cmocka_unit_test(one_launch_an_item_a_round_in_random_order),
        cmocka_unit_test(lack_of_time_costs_all_the_same),
        cmocka_unit_test(a_resumed_run_fills_its_torn_round_first),
        cmocka_unit_test(slow_and_wrong_kernels),
        cmocka_unit_test(canaries_accompany_and_do_not_prolong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
