/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-date-row.h"

#include <glib/gi18n-lib.h>

#include "form/wh-typed.h"

/**
 * WhDateRow:
 *
 * A date in any spelling that wh_typed_date() knows, with the day that was understood below it.
 */
struct _WhDateRow
{
  WhFieldRow parent_instance;

  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (WhDateRow, wh_date_row, WH_TYPE_FIELD_ROW)

static char *
spelled (WhDate date)
{
  int year, month, day;

  wh_date_to_ymd (date, &year, &month, &day);
  return g_strdup_printf ("%d/%d/%d", month, day, year);
}

/* The day of the week shows a mistyped date best. */
static void
show_understood (WhDateRow *self, WhDate date)
{
  WhDate today = wh_form_get_today (wh_field_row_get_form (WH_FIELD_ROW (self)));
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;
  int year, month, day;

  if (date == WH_DATE_NONE)
    {
      wh_field_row_set_understood (WH_FIELD_ROW (self), NULL);
      return;
    }
  wh_date_to_ymd (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  text = g_date_time_format (time, _("%A, %B %-e, %Y"));
  if (date == today)
    whole = g_strdup_printf (_("Today, %s"), text);
  else if (date < today - 366)
    whole = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, %d year ago", "%s, %d years ago",
                                          (gulong) wh_date_age (date, today)), text, wh_date_age (date, today));
  wh_field_row_set_understood (WH_FIELD_ROW (self), whole != NULL ? whole : text);
}

static void
changed_cb (WhDateRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  WhDate date = wh_typed_date (text, wh_form_get_today (wh_field_row_get_form (row)));
  char buffer[WH_DATE_TEXT_SIZE];

  wh_field_row_take (row, 0, date != WH_DATE_NONE ? wh_date_to_text (date, buffer) : text);
  show_understood (self, date);
}

static void
wh_date_row_show (WhFieldRow *row)
{
  WhDateRow *self = WH_DATE_ROW (row);
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);
  WhDate date = wh_date_from_text (answer);
  g_autofree char *text = date != WH_DATE_NONE ? spelled (date) : g_strdup (answer);
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  WhDate today = wh_form_get_today (wh_field_row_get_form (row));
  gboolean same = date != WH_DATE_NONE && wh_typed_date (typed, today) == date;

  wh_field_row_show_text (row, self->entry, text, same, G_CALLBACK (changed_cb));
  show_understood (self, date);
}

static void
wh_date_row_constructed (GObject *object)
{
  WhDateRow *self = WH_DATE_ROW (object);

  G_OBJECT_CLASS (wh_date_row_parent_class)->constructed (object);
  self->entry = wh_field_row_add_entry (WH_FIELD_ROW (self), G_CALLBACK (changed_cb));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("month/day/year"));
}

static void
wh_date_row_class_init (WhDateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_date_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_date_row_show;
}

static void
wh_date_row_init (WhDateRow *self)
{
}
