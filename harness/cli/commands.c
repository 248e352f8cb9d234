// SPDX-License-Identifier: MIT
// The table of commands: help, manual text and dispatch come from here.
#include "harness/cli/cli.h"

#include <stdio.h>
#include <string.h>

const struct command COMMANDS[] = {
    {.name = "machine",
     .function = command_machine,
     .usage = "[--json] [--strict]",
     .summary = "what this machine is, what it can count, is it fit to measure",
     .detail =
         "Prints the processor, its caches and clock, what may disturb a measurement and what to\n"
         "do about it, and which counters count right. With BITROOF_ROOT=DIR it describes a\n"
         "captured machine instead (see tools/gather_machine). --strict: exit 3 when times from\n"
         "this machine cannot be believed."},
    {.name = "list",
     .function = command_list,
     .usage = "kernels|networks|suites|platforms [--json]",
     .summary = "what there is to measure",
     .detail =
         "Prints every kernel (with its operation, precision, algorithm, instruction set, tile,\n"
         "and whether this machine runs it), the networks, the suites or the platforms."},
    {.name = "check",
     .function = command_check,
     .usage = "[--kernels GLOB] [--isa LIST] [--seed N] [--thorough] [--quiet]",
     .summary = "every kernel against its reference",
     .detail =
         "Runs each kernel of this machine on odd and adversarial shapes and data, between guard\n"
         "zones, and compares with the plain reference: integers bit for bit, floats within the\n"
         "kernel's tolerance. --thorough tries every variant with every shape. --isa LIST keeps\n"
         "only the named instruction sets. Exit 4 when a kernel is wrong; the line names the\n"
         "seed that repeats it."},
    {.name = "run",
     .function = command_run,
     .usage =
         "[--suite S] [--kernels GLOB] [--problems GLOB] [--networks GLOB] [--filter GLOB]\n"
         "    [--runs LIST] [--calibration NAME] [--activations s8|u8] [--assignment FILE] "
         "[--weights FILE] [--isa "
         "LIST]\n"
         "    [--threads N] [--launches N] [--seed N] [--out FILE] [--resume] [--quiet] "
         "[--no-wait]\n"
         "    [--no-ceilings] [--strict] [--emulated REASON] [--platform NAME [--host USER@BOARD]]",
     .summary = "measure, and write a record",
     .detail =
         "Measures the ceilings of the machine, checks every kernel against its reference, times\n"
         "the kernels in fresh processes until their intervals are narrow or the suite's time is\n"
         "spent, and writes results/<platform>/<time>-<commit>.json (or FILE), whose path it\n"
         "prints.\n"
         "  --suite S       a name (see `bitroof list suites`) or the path of a JSON file; quick\n"
         "  --kernels GLOB  these kernels instead of those that the suite's variants choose\n"
         "  --problems GLOB these problems of the suite, or any one problem by its full name\n"
         "  --networks GLOB these networks of the suite, or any by name or path; no single layers\n"
         "                  then, unless --problems or --kernels ask for them\n"
         "  --filter GLOB   problems and networks that match\n"
         "  --runs LIST     of networks: f32, deployable, academic, or few bits (w4a8, w1a1b,\n"
         "                  w1a2u+shift), each with the passes that are on behind a slash:\n"
         "                  /all, /none, /unfused, /no-A+B, /only-A+B\n"
         "  --calibration NAME  of activation ranges: min-max, moving-min-max, mse, percentile\n"
         "  --activations s8|u8 of integer networks; without it what the processor does best\n"
         "  --assignment FILE   precisions by layer; --weights FILE: weights that are not "
         "generated\n"
         "  --isa LIST      only these instruction sets (and what they imply)\n"
         "  --threads N     1 without it; pinned to as many cores\n"
         "  --launches N    at most N launches a problem\n"
         "  --resume        go on with an interrupted run (the latest one, or that of --out)\n"
         "  --no-wait       when another measurement runs here, exit with 3 instead of waiting\n"
         "  --no-ceilings   do not measure ceilings, bandwidth and latency\n"
         "  --strict        exit with 3 when the machine is not fit to measure\n"
         "  --emulated WHY  check every kernel, take no times; WHY goes into the record\n"
         "  --platform NAME run what `make package PLATFORM=NAME` built: here if this is that\n"
         "                  board, on the board of --host over ssh, or under the emulator"},
    {.name = "launch",
     .function = command_launch,
     .usage = "--problem NAME --kernel NAME[:CHECKSUM]... [--check]\n"
              "    | --network NAME --prepared FOLDER --run WORD... [--prepare DEFINITION]",
     .summary = "one launch of a run: a fresh process, one problem or network, JSON lines",
     .detail =
         "What `bitroof run` starts again and again. Every journal line holds its words, so that\n"
         "one launch can be repeated. A checksum is that of the verified output; without one the\n"
         "output is compared with the reference first. --check compares and does not time.\n"
         "--prepare writes the files of a network's runs into FOLDER.",
     .is_internal = true},
    {.name = "network",
     .function = command_network,
     .usage = "NAME [--setting S] [--first P] [--last P] [--passes LIST] [--isa LIST] "
              "[--activations u8|s8] [--threads N]\n"
              "    [--runs N] [--brief]",
     .summary = "one network's plan, step by step, with rough times",
     .detail =
         "For looking at plans: prepares the network and runs it N times in this process. Figures\n"
         "that count come from `bitroof run`. --passes: all, none, or words with a sign:\n"
         "-fuse_glue,-drop_concat leaves those out of all, +fuse_add has that alone.",
     .is_internal = true},
    {.name = "report",
     .function = command_report,
     .usage = "RECORD... [--out DIR] [--format md|html|csv|json]",
     .summary = "text, page, table and charts from records",
     .detail =
         "Writes report.md, report.html, report.csv and the charts (roofline, fractions, memory; "
         "each\n"
         "as .gp, .svg and .png) into DIR, by default the record's path without .json, and prints "
         "a\n"
         "summary. With --format, that format alone: to DIR, or to standard output without --out.\n"
         "Several records give one report, side by side. Charts need gnuplot; without it "
         "everything\n"
         "else is written and the exit code is 2."},
    {.name = "compare",
     .function = command_compare,
     .usage = "BASE HEAD [--json] [--force]",
     .summary = "has something become slower between two records of one machine",
     .detail = "Divides each time by the canary of its run, then judges: REGRESSION or IMPROVEMENT "
               "when the\n"
               "99 % intervals are disjoint, the difference stands after Holm's correction over "
               "all kernels\n"
               "and is above 5 %; SAME when the 95 % interval of the ratio lies within 2 % of 1; "
               "otherwise\n"
               "UNKNOWN. Exit 1 on a regression. Records of different machines are refused unless "
               "--force."},
    {.name = "history",
     .function = command_history,
     .usage = "[DIR]",
     .summary = "the records of a directory over time",
     .detail = "Reads every record in DIR (results/host), machine by machine, and prints where the "
               "time of a\n"
               "kernel over its canary made a step (a rank scan; from 14 records on). Draws "
               "history.svg and\n"
               "history.png beside the records."},
    {.name = "duel",
     .function = command_duel,
     .usage = "PROGRAM [--suite S] [--problems GLOB] [--kernels GLOB] [--isa LIST]\n"
              "    [--rounds N] [--threads N] [--seed N]",
     .summary = "this build against another, live",
     .detail =
         "Starts fresh processes of both builds in turn, 20 rounds of every problem of the suite\n"
         "(regression), and judges the paired ratios: SLOWER and FASTER only outside of the noise\n"
         "that the same job saw between identical programs, and after correction for the number\n"
         "of kernels. Exit 1 when this build is slower. `make duel BASE=<commit>` builds the\n"
         "other program."},
    {.name = "memory",
     .function = command_memory,
     .usage =
         "[NETWORK...] [--rule R] [--widths BITS|WEIGHTS,ACTIVATIONS] [--platforms LIST|FILE]\n"
         "    [--layers] [--json|--markdown|--perspectives|--pokebnn]",
     .summary = "is a network limited by memory or by arithmetic, on paper",
     .detail =
         "Counts operations and bytes of networks (all without a name; a name of `bitroof list\n"
         "networks` or a file) and compares op/byte with the ridge points of platforms.\n"
         "  --rule R         what is counted: R0 R0cs R1 R1c R2 RU, and variants of each such as\n"
         "                   R0_nodense, R2_nopool_nobias; docs/two-perspectives.md explains "
         "them.\n"
         "                   R0cs without it\n"
         "  --widths BITS    of weights and activations, 1 to 32; 32\n"
         "  --platforms LIST such as rpi3,v100, or a file like analysis/memory/chips.json\n"
         "  --layers         layer by layer as well\n"
         "Peaks of platforms are declared, not measured; --json gives their sources. `make\n"
         "perspectives` writes docs/two-perspectives.md from the same counts (--perspectives), "
         "and\n"
         "docs/pokebnn-costs.md, PokeBNN's ACE, CPU64 and bytes (--pokebnn)."},
    {.name = "help",
     .function = command_help,
     .usage = "[COMMAND]",
     .summary = "this list, or one command in full",
     .detail =
         "Exit codes of every command: 0 fine; 1 a regression or difference was found; 2 usage or\n"
         "bad input; 3 this machine is not fit to measure; 4 a kernel computed a wrong result;\n"
         "5 anything else."},
};

const int COMMAND_COUNT = (int)(sizeof COMMANDS / sizeof COMMANDS[0]);

enum status command_help(int argc, char **argv, struct error *error)
{
    if (argc > 2)
        return error_set(error, STATUS_USAGE, "help: takes one command at the most");
    for (int i = 0; i < COMMAND_COUNT; i++) {
        const struct command *c = &COMMANDS[i];
        if (argc == 1) {
            if (!c->is_internal)
                printf("  bitroof %-9s %s\n", c->name, c->summary);
        } else if (strcmp(c->name, argv[1]) == 0) {
            printf("bitroof %s %s\n\n%s\n\n%s\n", c->name, c->usage, c->summary, c->detail);
            return STATUS_OK;
        }
    }
    if (argc == 2)
        return error_set(error, STATUS_USAGE, "help: no command '%.60s'", argv[1]);
    return STATUS_OK;
}
