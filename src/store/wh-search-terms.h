/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Why somebody was found. */
typedef enum {
  WH_MATCH_NAME = 1 << 0,
  WH_MATCH_ALIAS = 1 << 1,
  WH_MATCH_NICKNAME = 1 << 2, /* a name that people use for the one typed */
  WH_MATCH_SOUND = 1 << 3,
  WH_MATCH_BIRTH = 1 << 4,
  WH_MATCH_BIRTH_NEAR = 1 << 5, /* day and month, or two neighbouring digits, the other way round */
  WH_MATCH_SSN = 1 << 6,        /* the last four digits */
  WH_MATCH_NUMBER = 1 << 7,
} WhMatch;

/* One way in which a term can be met. */
typedef struct {
  char *token; /* as in wh-search-index.h */
  gsize size;  /* of the token */
  gboolean prefix;
  int score;   /* the whole token; the mere beginning of one has three quarters of it */
  WhMatch why;
} WhSearchWay;

/* One word or date of what was typed. */
typedef struct {
  GArray *ways; /* of WhSearchWay */
  guint length; /* letters typed */
} WhSearchTerm;

GPtrArray *wh_search_terms_parse (const char *text);
int wh_search_term_match (const WhSearchTerm *term, const char *tokens, guint *why);

G_END_DECLS
