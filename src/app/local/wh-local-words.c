/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/local/wh-local-words.h"

#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup-words.h"
#include "model/wh-name.h"

#define SEPARATOR " · "

static char *
option_of (WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  const char *text = wh_list_text (described->choices[0].list, (int) wh_record_get_number_or (record, column, -1));

  return text != NULL ? g_strdup (g_dgettext (GETTEXT_PACKAGE, text)) : NULL;
}

/* What is ticked of the columns whose name begins so, by their labels. */
static char *
ticks_of (WhRecord *record, const char *prefix)
{
  const WhKind *kind = wh_record_get_kind (record);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < kind->n_columns; i++)
    if (g_str_has_prefix (kind->columns[i].name, prefix) && kind->columns[i].n_choices > 0
        && wh_record_get_number_or (record, i, 0) == 1)
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? ", " : "",
                              g_dgettext (GETTEXT_PACKAGE, kind->columns[i].label));
  return g_string_free (joined, joined->len == 0);
}

static char *
name_at (WhSetup *setup, WhRecord *record, const char *column)
{
  int at = wh_kind_column (wh_record_get_kind (record), column);
  WhRecord *target = at >= 0 ? wh_setup_find (setup, wh_record_get_reference (record, (guint) at)) : NULL;

  return target != NULL ? g_strdup (wh_name_of_record (target)) : NULL;
}

static void
add (GStrvBuilder *builder, char *words)
{
  if (words != NULL && *words != '\0')
    g_strv_builder_add (builder, words);
  g_free (words);
}

static void
add_question (WhSetup *setup, WhRecord *field, GStrvBuilder *builder)
{
  char *stages = ticks_of (field, "At");

  add (builder, option_of (field, WH_LOCAL_FIELD_ANSWER_TYPE));
  add (builder, name_at (setup, field, "LocalListID"));
  add (builder, option_of (field, WH_LOCAL_FIELD_ABOUT_WHAT));
  add (builder, stages != NULL ? stages : g_strdup (_("Not asked in any form yet")));
}

/* How many options may still be chosen. */
static char *
count_options (WhSetup *setup, WhRecord *list, WhDate today)
{
  GPtrArray *records = wh_setup_get_records (setup);
  guint n = 0;

  for (guint i = 0; i < records->len; i++)
    if (wh_record_is (g_ptr_array_index (records, i), WH_KIND_LOCAL_OPTION)
        && wh_setup_owner (setup, g_ptr_array_index (records, i)) == list
        && !wh_setup_is_over (g_ptr_array_index (records, i), today))
      n++;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u option", "%u options", n), n);
}

/**
 * wh_local_words:
 * @record: a local question, service, list or option
 *
 * Returns: (transfer full): in one line what it is, and when and where it appears
 */
char *
wh_local_words (WhSetup *setup, WhRecord *record, WhDate today)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  char *types = ticks_of (record, "Type");

  add (builder, wh_setup_words_over (record, today));
  if (wh_record_is (record, WH_KIND_LOCAL_FIELD))
    add_question (setup, record, builder);
  if (wh_record_is (record, WH_KIND_LOCAL_SERVICE))
    add (builder, g_strdup (wh_record_get_text (record, WH_LOCAL_SERVICE_UNIT_NAME)));
  if (wh_record_is (record, WH_KIND_LOCAL_LIST))
    add (builder, count_options (setup, record, today));
  if (wh_record_is (record, WH_KIND_LOCAL_OPTION))
    add (builder, g_strdup_printf (_("Number %d"),
                                   (int) wh_record_get_number (record, WH_LOCAL_OPTION_OPTION_NUMBER)));
  add (builder, name_at (setup, record, "OrganizationID"));
  add (builder, types);
  parts = g_strv_builder_end (builder);
  return g_strjoinv (SEPARATOR, parts);
}
