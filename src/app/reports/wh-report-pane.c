/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-report-pane.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/compat/wh-drop-down-name.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/reports/wh-project-choice.h"
#include "app/reports/wh-report-making.h"
#include "app/reports/wh-report-people-dialog.h"
#include "app/reports/wh-report-saving.h"
#include "app/reports/wh-report-table-view.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "form/wh-typed.h"
#include "publish/wh-report-sheets.h"

/**
 * WhReportPane:
 *
 * One of HUD's reports: of what, made beside everything else, table by table, with the people behind each number.
 */
struct _WhReportPane
{
  WhScreen parent_instance;

  GtkWidget *order;
  GtkDropDown *report;
  GtkEditable *start, *end, *coc;
  WhProjectChoice *projects;
  GtkWidget *make, *cancel, *save;
  GtkProgressBar *progress;
  GtkStack *pages;
  GtkLabel *about;
  GtkExpander *remarks;
  GtkLabel *remark_text;
  GtkDropDown *table;
  GtkScrolledWindow *scroll;
  WhReportTableView *view;

  WhReportMaking *making; /* NULL: none goes on */
  guint pulse;
  WhReportOrder *made_of; /* what the report shown was made of */
  WhReport *made;
};

G_DEFINE_FINAL_TYPE (WhReportPane, wh_report_pane, WH_TYPE_SCREEN)

static WhSession *
session_of (WhReportPane *self)
{
  return wh_screen_get_session (WH_SCREEN (self));
}

/* ---- The order ---- */

static WhDate
typed_date (WhReportPane *self, GtkEditable *entry)
{
  WhDate date = wh_typed_date (gtk_editable_get_text (entry), wh_session_today (session_of (self)));

  if (date == WH_DATE_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               date == WH_DATE_NONE ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  return date;
}

static void
changed_cb (WhReportPane *self)
{
  WhDate start = typed_date (self, self->start), end = typed_date (self, self->end);

  gtk_widget_set_sensitive (self->make, start != WH_DATE_NONE && end != WH_DATE_NONE && start <= end);
}

/* "FL-505, FL-504"; empty: all. */
static GStrv
typed_cocs (WhReportPane *self)
{
  g_auto (GStrv) words = g_strsplit_set (gtk_editable_get_text (self->coc), " ,;", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      {
        g_autofree char *code = g_ascii_strup (words[i], -1);

        g_strv_builder_add (builder, code);
        n++;
      }
  return n > 0 ? g_strv_builder_end (builder) : NULL;
}

static WhReportOrder *
typed_order (WhReportPane *self)
{
  WhReportOrder *order = g_new0 (WhReportOrder, 1);

  order->id = gtk_drop_down_get_selected (self->report);
  order->start = typed_date (self, self->start);
  order->end = typed_date (self, self->end);
  order->projects = wh_project_choice_dup_ids (self->projects);
  order->cocs = typed_cocs (self);
  return order;
}

/* The last whole year of the grants, from October on. */
static void
suggest_period (WhReportPane *self)
{
  int year, month, day;
  g_autofree char *start = NULL, *end = NULL;

  wh_date_to_ymd (wh_session_today (session_of (self)), &year, &month, &day);
  if (month < 10)
    year--;
  start = wh_date_for_people (wh_date_from_ymd (year - 1, 10, 1));
  end = wh_date_for_people (wh_date_from_ymd (year, 9, 30));
  gtk_editable_set_text (self->start, start);
  gtk_editable_set_text (self->end, end);
}

/* ---- What is shown ---- */

static void
show_table (WhReportPane *self)
{
  guint table = gtk_drop_down_get_selected (self->table);

  if (self->made == NULL || table == GTK_INVALID_LIST_POSITION)
    return;
  wh_report_table_view_show (self->view, self->made, table);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
}

static void
list_tables (WhReportPane *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < wh_report_get_n_tables (self->made); i++)
    {
      g_autofree char *name
        = g_strdup_printf ("%s. %s", wh_report_get_table_name (self->made, i),
                           g_dgettext (GETTEXT_PACKAGE, wh_report_get_table (self->made, i)->title));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->table, G_LIST_MODEL (names));
}

typedef struct
{
  GString *text;
  guint n_broken, n_notes;
} Remarks;

static void
add_line (Remarks *remarks, const char *line)
{
  g_string_append_printf (remarks->text, "%s%s", remarks->text->len > 0 ? "\n" : "", line);
}

static void
note_cb (const char *sentence, gpointer data)
{
  Remarks *remarks = data;

  remarks->n_notes++;
  add_line (remarks, sentence);
}

static void
check_cb (const WhReportCheck *check, double left, double right, gboolean holds, gpointer data)
{
  Remarks *remarks = data;
  /* Translators: a sentence, then the two sides of what should be equal */
  g_autofree char *line = g_strdup_printf (_("Does not hold: %s (%s: %.0f, %s: %.0f)"), _(check->says), check->left,
                                           left, check->right, right);

  if (holds)
    return;
  remarks->n_broken++;
  add_line (remarks, line);
}

/* What it left out comes before the numbers: who reads them must know. */
static void
show_remarks (WhReportPane *self)
{
  Remarks remarks = { g_string_new (NULL), 0, 0 };
  g_autofree char *label = NULL;

  wh_report_foreach_note (self->made, note_cb, &remarks);
  wh_report_foreach_check (self->made, check_cb, &remarks, NULL);
  if (remarks.n_broken > 0)
    label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sum between tables does not hold",
                                          "%u sums between tables do not hold", remarks.n_broken), remarks.n_broken);
  else if (remarks.n_notes > 0)
    label = g_strdup (_("All sums between tables hold. What the report left out or did without"));
  else
    label = g_strdup (_("All sums between tables hold, and nothing was left out"));
  gtk_expander_set_label (self->remarks, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remarks), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_label_set_text (self->remark_text, remarks.text->str);
  gtk_widget_set_sensitive (GTK_WIDGET (self->remarks), remarks.text->len > 0);
  g_string_free (remarks.text, TRUE);
}

static void
show_about (WhReportPane *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now (wh_session_get_zone (session_of (self)));
  g_autofree char *time = g_date_time_format (now, "%H:%M");
  guint n = wh_report_get_n_people (self->made);
  g_autofree char *people = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person", "%u people", n), n);
  g_autofree char *start = wh_date_for_people (self->made_of->start), *end = wh_date_for_people (self->made_of->end);
  /* Translators: a report, two dates, "412 people", a time of day */
  g_autofree char *words = g_strdup_printf (_("%s, %s to %s: %s. This desk, as of %s."),
                                            wh_report_id_title (self->made_of->id), start, end, people, time);

  gtk_label_set_text (self->about, words);
}

static void
show_going (WhReportPane *self, gboolean going)
{
  gtk_widget_set_visible (self->make, !going);
  gtk_widget_set_visible (self->cancel, going);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), going);
  gtk_widget_set_sensitive (self->save, !going && self->made != NULL);
  if (going)
    gtk_widget_grab_focus (self->cancel);
}

static void
step (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhReportPane *self = WH_REPORT_PANE (widget);
  guint n = self->made != NULL ? wh_report_get_n_tables (self->made) : 0;
  int next = (int) gtk_drop_down_get_selected (self->table) + g_variant_get_int32 (parameter);

  if (next >= 0 && next < (int) n)
    gtk_drop_down_set_selected (self->table, (guint) next);
}

/* ---- The people behind a number ---- */

static void
person_chosen_cb (WhReportPane *self, const char *hex)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-record", "(ss)", wh_kind (WH_KIND_CLIENT)->name, hex);
}

static void
cell_chosen_cb (WhReportPane *self, guint row, guint column)
{
  guint table = gtk_drop_down_get_selected (self->table), n;
  g_autoptr (GError) error = NULL;
  g_autofree guint *people = wh_report_dup_people (self->made, table, row, column, &n, &error);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  const char *label = wh_report_get_label (self->made, table, row);
  GtkWidget *dialog;

  if (people == NULL)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (keys, g_strdup (wh_report_get_member (self->made, people[i]).person));
  dialog = wh_report_people_dialog_new (session_of (self), label != NULL ? g_dgettext (GETTEXT_PACKAGE, label) : "",
                                        keys, wh_report_is_private (self->made, table, row));
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (person_chosen_cb), self, G_CONNECT_SWAPPED);
  wh_dialog_present (GTK_WIDGET (self), dialog);
}

/* ---- Making and saving ---- */

static gboolean
pulse_cb (gpointer data)
{
  WhReportPane *self = data;
  double fraction = wh_report_making_get_fraction (self->making);

  if (fraction > 0)
    gtk_progress_bar_set_fraction (self->progress, fraction);
  else
    gtk_progress_bar_pulse (self->progress);
  return G_SOURCE_CONTINUE;
}

static void
stop_pulse (WhReportPane *self)
{
  if (self->pulse != 0)
    g_source_remove (self->pulse);
  self->pulse = 0;
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhReportPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhReportMaking) making = g_steal_pointer (&self->making);
  g_autoptr (WhReport) report = wh_report_making_finish (making, result, &error);

  stop_pulse (self);
  if (session_of (self) == NULL)
    return;
  if (report != NULL)
    {
      g_set_object (&self->made, report);
      list_tables (self);
      show_remarks (self);
      show_about (self);
      show_table (self);
      gtk_stack_set_visible_child_name (self->pages, "report");
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
  show_going (self, FALSE);
  gtk_widget_grab_focus (report != NULL ? GTK_WIDGET (self->table) : self->make);
}

static void
make_cb (WhReportPane *self)
{
  if (self->making != NULL)
    return;
  g_clear_pointer (&self->made_of, wh_report_order_free);
  self->made_of = typed_order (self);
  g_clear_object (&self->made);
  wh_report_table_view_show (self->view, NULL, 0);
  gtk_stack_set_visible_child_name (self->pages, "none");
  gtk_progress_bar_set_fraction (self->progress, 0);
  self->making = wh_report_making_start (session_of (self), self->made_of, made_cb, g_object_ref (self));
  self->pulse = g_timeout_add (100, pulse_cb, self);
  show_going (self, TRUE);
}

static void
cancel_cb (WhReportPane *self)
{
  if (self->making != NULL)
    wh_report_making_cancel (self->making);
}

static void
save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhReportPane *self = WH_REPORT_PANE (widget);

  if (self->made != NULL)
    wh_report_saving_ask (widget, session_of (self), self->made, self->made_of, g_variant_get_string (parameter, NULL));
}

/* ---- The object ---- */

static void
wh_report_pane_constructed (GObject *object)
{
  WhReportPane *self = WH_REPORT_PANE (object);
  g_autoptr (GtkStringList) reports = gtk_string_list_new (NULL);

  G_OBJECT_CLASS (wh_report_pane_parent_class)->constructed (object);
  for (guint i = 0; i < WH_N_REPORTS; i++)
    gtk_string_list_append (reports, wh_report_id_title (i));
  gtk_drop_down_set_model (self->report, G_LIST_MODEL (reports));
  wh_drop_down_name (self->report, _("Report"));
  wh_drop_down_name (self->table, _("Table"));
  wh_project_choice_set_session (self->projects, session_of (self), _("those of the report"));
  suggest_period (self);
  wh_scroll_pane_skip (gtk_stack_get_child_by_name (self->pages, "none"));
  wh_stack_pages_watch (GTK_WIDGET (self->pages));
}

static void
wh_report_pane_dispose (GObject *object)
{
  WhReportPane *self = WH_REPORT_PANE (object);

  if (self->making != NULL)
    wh_report_making_cancel (self->making);
  stop_pulse (self);
  g_clear_pointer (&self->made_of, wh_report_order_free);
  g_clear_object (&self->made);
  G_OBJECT_CLASS (wh_report_pane_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/reports/wh-report-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, order);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, report);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, start);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, end);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, coc);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, projects);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, make);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, cancel);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, save);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, progress);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, pages);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, about);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, remarks);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, remark_text);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, table);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, scroll);
  gtk_widget_class_bind_template_child (widget_class, WhReportPane, view);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
wh_report_pane_class_init (WhReportPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_report_pane_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_report_pane_dispose;
  g_type_ensure (WH_TYPE_PROJECT_CHOICE);
  g_type_ensure (WH_TYPE_REPORT_TABLE_VIEW);
  gtk_widget_class_install_action (widget_class, "report.save", "s", save);
  gtk_widget_class_install_action (widget_class, "report.step", "i", step);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK, "report.step", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK, "report.step", "i", -1);
  bind_template (widget_class);
}

static void
wh_report_pane_init (WhReportPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->table, "notify::selected", G_CALLBACK (show_table), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "chosen", G_CALLBACK (cell_chosen_cb), self, G_CONNECT_SWAPPED);
}
