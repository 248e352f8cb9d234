// SPDX-License-Identifier: MIT
// Sample inputs from a seed: pictures of a few smooth waves, edges and noise, which are to a
// network's numbers what photographs are; sequences likewise, along time.
//
// Waves are made of parabolas instead of sines, so that every platform computes the same bits.
#include "bench/networks/model.h"

#include "base/random.h"

#include <math.h>

enum { WAVES = 6, BOXES = 3 };

struct wave {
    double fx, fy, phase; // periods over the picture
    double weight, colour;
};

struct box {
    double x0, x1, y0, y1, weight, colour;
};

struct scene {
    struct wave waves[WAVES];
    struct box boxes[BOXES];
    double brightness, contrast, noise;
};

static double between(struct random *random, double low, double high)
{
    return low + (high - low) * random_unit(random);
}

// A sine in all but the last few percent: two parabolas a period.
static double parabolic_wave(double t)
{
    t -= floor(t);
    return t < 0.5 ? 16 * t * (0.5 - t) : -16 * (t - 0.5) * (1 - t);
}

static struct scene make_scene(struct random *random)
{
    struct scene s;
    const double lowest = between(random, 0.25, 0.9); // from less than one period upwards
    for (int i = 0; i < WAVES; i++) {
        const double frequency = lowest * (double)(1 << i);
        s.waves[i] = (struct wave){
            .fx = frequency * between(random, -1, 1),
            .fy = frequency * between(random, -1, 1),
            .phase = random_unit(random),
            .weight = between(random, 0.6, 1.4) / (1 + 0.6 * i),
            .colour = random_unit(random),
        };
    }
    for (int i = 0; i < BOXES; i++) {
        const double x = random_unit(random), y = random_unit(random);
        s.boxes[i] = (struct box){
            .x0 = x - between(random, 0.05, 0.3),
            .x1 = x + between(random, 0.05, 0.3),
            .y0 = y - between(random, 0.05, 0.3),
            .y1 = y + between(random, 0.05, 0.3),
            .weight = between(random, -1.2, 1.2),
            .colour = random_unit(random),
        };
    }
    s.brightness = between(random, -0.6, 0.6);
    s.contrast = between(random, 0.4, 1.4);
    s.noise = between(random, 0.05, 0.2);
    return s;
}

// How much of a part channel `hue` (0..1) shows: most of it, and some by its own colour.
static double shown(double colour, double hue)
{
    return 0.6 + 0.4 * parabolic_wave(colour + hue);
}

static double scene_at(const struct scene *s, double x, double y, double hue)
{
    double v = 0;
    for (int i = 0; i < WAVES; i++) {
        const struct wave *w = &s->waves[i];
        v += w->weight * shown(w->colour, hue) * parabolic_wave(w->fx * x + w->fy * y + w->phase);
    }
    for (int i = 0; i < BOXES; i++) {
        const struct box *b = &s->boxes[i];
        if (x >= b->x0 && x < b->x1 && y >= b->y0 && y < b->y1)
            v += b->weight * shown(b->colour, hue);
    }
    return s->brightness + s->contrast * v;
}

void model_make_input(const struct network *network, uint64_t seed, int index, float *input)
{
    const struct shape shape = network->layers[0].out;
    struct random random;
    random_seed(&random, seed ^ (UINT64_C(0x1B873593CC9E2D51) * ((uint64_t)index + 1)));
    random_u64(&random);
    const struct scene scene = make_scene(&random);
    // One pixel: its features are a row. A sequence: features are rows of a picture, over time.
    const bool is_flat = shape.h == 1;
    const double high = is_flat ? (double)shape.c : (double)shape.h;
    for (int64_t y = 0; y < shape.h; y++)
        for (int64_t x = 0; x < shape.w; x++)
            for (int64_t c = 0; c < shape.c; c++) {
                const double across = (double)x / (double)shape.w;
                const double down = (is_flat ? (double)c : (double)y) / high;
                const double hue = is_flat ? 0.0 : (double)c / (double)shape.c;
                const double noise = random_unit(&random) + random_unit(&random) - 1;
                input[(y * shape.w + x) * shape.c + c] =
                    (float)(scene_at(&scene, across, down, hue) + 2.4 * scene.noise * noise);
            }
}
