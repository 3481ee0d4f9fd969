/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* One line of a list of people. */
typedef struct {
  WhId client;
  char *name;         /* as screens show it */
  WhDate birth;       /* WH_DATE_NONE when unknown */
  int age;            /* on the day asked for; -1 when unknown */
  char *ssn_end;      /* last four digits; NULL when unknown */
  char *number;       /* as exported */
  char *last_project; /* of the latest stay; NULL without one */
  WhDate last_start;  /* WH_DATE_NONE without one */
  WhDate last_end;    /* WH_DATE_NONE while it lasts */
  guint why;          /* WhMatch bits */
  int score;
} WhFoundClient;

void wh_found_client_free (WhFoundClient *found);
WhFoundClient *wh_found_client_read (WhStore *store, const WhId *id, WhDate today, GError **error);
char *wh_found_client_describe_why (const WhFoundClient *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFoundClient, wh_found_client_free)

G_END_DECLS
