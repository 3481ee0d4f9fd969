/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "exchange/wh-csv-set.h"

char *test_list_counts (GHashTable *counts);
guint test_compare_sets (const char *in, const char *out, const char *expected);
guint test_compare_sorted_sets (const char *in, const char *out, guint more);
