/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of data/names and data/match; for this room only. */
#pragma once

typedef struct
{
  const char *field, *outcome;
  double m;         /* how often two records of one person come out so */
  double u;         /* how often two records of two people do; times the value's own frequency when by_frequency */
  int by_frequency;
} WhMatchWeight;

extern const char *const wh_nickname_families[]; /* "aaron,ron,ronnie" */
extern const unsigned int wh_n_nickname_families;
extern const WhMatchWeight wh_match_weights[];
extern const unsigned int wh_n_match_weights;
