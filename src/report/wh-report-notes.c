/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <glib/gi18n-lib.h>

#include "report/wh-report-private.h"

/* What a report did without, in sentences for the person who reads it. */

typedef struct
{
  WhReportNoteFunc func;
  gpointer data;
} Telling;

static void G_GNUC_PRINTF (3, 4)
tell (const Telling *telling, guint n, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  if (n == 0)
    return;
  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  telling->func (sentence, telling->data);
}

static void
tell_rows (const WhReport *self, const Telling *telling)
{
  const guint *n = self->data->left_out;
  g_autofree char *empty = wh_report_data_dup_empty_files (self->data);

  if (empty != NULL)
    tell (telling, 1, _("There are no rows of these files: %s."), empty);
  tell (telling, n[WH_LEFT_OUT_DELETED], _("Left out: deleted rows: %u."), n[WH_LEFT_OUT_DELETED]);
  tell (telling, n[WH_LEFT_OUT_DUPLICATE], _("Left out: rows whose number another row had before: %u."),
        n[WH_LEFT_OUT_DUPLICATE]);
  tell (telling, n[WH_LEFT_OUT_ORPHAN],
        _("Left out: rows of a client, enrollment or project that is not there: %u."), n[WH_LEFT_OUT_ORPHAN]);
  tell (telling, n[WH_LEFT_OUT_NO_ENTRY], _("Left out: enrollments without a project start date: %u."),
        n[WH_LEFT_OUT_NO_ENTRY]);
  tell (telling, n[WH_LEFT_OUT_SECOND_EXIT], _("Left out: exits beside a later one of the same enrollment: %u."),
        n[WH_LEFT_OUT_SECOND_EXIT]);
}

static void
tell_projects (const WhReport *self, const Telling *telling)
{
  guint unfunded = 0, without_coc = 0;

  for (guint p = 0; p < self->data->tables[WH_KIND_PROJECT].n_rows; p++)
    {
      const guint *starts = self->data->tables[WH_KIND_PROJECT_COC].starts;

      unfunded += self->chosen_by_funder && !self->stays->chosen[p];
      without_coc += self->stays->chosen[p] && starts[p] == starts[p + 1];
    }
  tell (telling, unfunded, _("Left out: projects without a funding source that this report takes: %u."), unfunded);
  tell (telling, without_coc, _("Projects of the report that belong to no Continuum of Care: %u."), without_coc);
  tell (telling, self->stays->n_elsewhere, _("Left out: enrollments of another Continuum of Care: %u."),
        self->stays->n_elsewhere - self->stays->n_without_coc);
  tell (telling, self->stays->n_without_coc, _("Left out: enrollments whose Continuum of Care is not known: %u."),
        self->stays->n_without_coc);
}

static void
tell_people (const WhReport *self, const Telling *telling)
{
  guint n = self->stays->n_people, ageless = 0, headless = 0, backwards = 0;

  for (guint i = 0; i < n; i++)
    {
      guint e = self->stays->people[i];
      gint32 exit = wh_stays_exit (self->stays, e);

      ageless += self->stays->age[e] == WH_NONE;
      headless += wh_stays_head (self->stays, e) == WH_NONE;
      backwards += exit != WH_NONE && exit < wh_stays_entry (self->stays, e);
    }
  tell (telling, ageless, _("People of the report whose age is not known: %u."), ageless);
  tell (telling, headless, _("People of the report whose household has no head: %u."), headless);
  tell (telling, backwards, _("People of the report who left before they came: %u."), backwards);
}

/**
 * wh_report_foreach_note:
 *
 * Tells what the report left out and what it had to do without, with how many.
 */
void
wh_report_foreach_note (WhReport *self, WhReportNoteFunc func, gpointer data)
{
  const Telling telling = { func, data };

  tell_rows (self, &telling);
  tell_projects (self, &telling);
  tell_people (self, &telling);
}
