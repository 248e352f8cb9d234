// SPDX-License-Identifier: MIT
// The sections of a report page, each from the record alone.
#ifndef BITROOF_ANALYSIS_REPORT_SECTIONS_H
#define BITROOF_ANALYSIS_REPORT_SECTIONS_H

#include "analysis/report/digest.h"
#include "analysis/report/low_digest.h"
#include "analysis/report/page.h"

void section_results(struct page *page, const struct digest *digest);
// The table of all networks, nothing when there is none; and one network, by its number.
void section_networks(struct page *page, const struct digest *digest);
void section_network(struct page *page, const struct digest *digest, int network);
void section_network_steps(struct page *page, const struct digest *digest, int network);
// The steps of one result that cost most above the roof of its multiply-adds, and why.
void section_losses(struct page *page, const struct digest *digest, const struct network_row *row);
void section_ceilings(struct page *page, const struct record *record);
void section_memory(struct page *page, const struct record *record); // bandwidth and latency
void section_machine(struct page *page, const struct record *record);
void section_counters(struct page *page, const struct record *record);
// What did not converge, what could not be measured and why, warnings, the canaries.
void section_doubts(struct page *page, const struct digest *digest);
void section_replay(struct page *page, const struct record *record);
// Several records beside each other: time of the fastest kernel by problem and precision.
void section_side_by_side(struct page *page, const struct digest *digests, size_t count);

// Numbers below 8 bits, all nothing in a record without them: each precision beside fp32 and int8;
// where bit-serial products stop paying; matrix-vector products by bytes of weights; what counted
// costs would have said; what of a ratio is the baseline.
void section_low_problems(struct page *page, const struct low_digest *low);
void section_low_crossover(struct page *page, const struct low_digest *low);
void section_low_matrix_vector(struct page *page, const struct low_digest *low);
void section_low_costs(struct page *page, const struct low_digest *low);
void section_low_naive(struct page *page, const struct low_digest *low);

// Networks in such numbers: what glue leaves of the gain, what counts predict, fidelity.
void section_low_networks(struct page *page, const struct digest *digest,
                          const struct low_digest *low);
// Part of it: one layer with every glue that its network was run with.
void section_low_glue(struct page *page, const struct digest *digest);

// A ratio with its interval, or "-".
void section_ratio_cell(struct page *page, const struct ratio *ratio);
// A time with its interval, or "-".
void section_time_cell(struct page *page, const struct record_time *time);
// What the mark means that section_time_cell() puts before some times; nothing when it stands
// nowhere.
void section_open_note(struct page *page, const struct digest *digest);

#endif
