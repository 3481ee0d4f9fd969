/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/quality/wh-quality-csv.h"
#include "app/quality/wh-quality-file.h"
#include "app/quality/wh-quality-filter.h"
#include "app/quality/wh-quality-item.h"
#include "app/quality/wh-quality-open.h"
#include "app/quality/wh-quality-row.h"
#include "app/quality/wh-quality-trend.h"
#include "app/quality/wh-quality.h"
#include "app/wh-notice.h"
#include "rules/wh-rule.h"

#define MAX_LINES 500
#define N_MONTHS 12
#define BY_MONTH WH_N_QUALITY_GROUPINGS

/**
 * WhQualityScreen:
 *
 * What the rules of the standard find wrong, by problem, agency, project, worker, client or month: first what findings
 * have in common, then the findings, each of which opens its record.
 */
struct _WhQualityScreen
{
  WhScreen parent_instance;

  GtkLabel *status;
  GtkProgressBar *progress;
  GtkDropDown *grouping, *severity, *organization, *project, *user;
  GtkWidget *path;
  GtkLabel *path_label;
  GtkStack *stack;
  AdwStatusPage *wait, *empty;
  GtkListView *view;
  WhQualityTrend *trend;

  WhQuality *quality;
  WhQualityNames *names; /* NULL: not read yet */
  GListStore *items;
  const WhRule *rule; /* NULL: groups are shown */
  WhId client;        /* nil: of everybody */
  char *client_name;
  GCancellable *loading;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (WhQualityScreen, wh_quality_screen, WH_TYPE_SCREEN)

static void refresh (WhQualityScreen *self);

static WhQualityView
make_view (WhQualityScreen *self)
{
  guint severity = gtk_drop_down_get_selected (self->severity);
  WhQualityView view = {
    .person = wh_session_get_person (wh_screen_get_session (WH_SCREEN (self))),
    .caseload = wh_quality_get_caseload (self->quality),
    .organization = wh_quality_filter_get (self->organization),
    .project = wh_quality_filter_get (self->project),
    .user = wh_quality_filter_get (self->user),
    .client = self->client,
    .severity = severity == 1 ? (int) WH_SEVERITY_ERROR : severity == 2 ? (int) WH_SEVERITY_WARNING : -1,
    .rule = self->rule,
  };

  return view;
}

static const char *
rule_words (const WhRule *rule)
{
  return rule == &wh_quality_private_rule ? _(rule->message) : wh_rule_get_message (rule);
}

static const char *
name_of (WhQualityScreen *self, WhQualityGrouping by, const WhId *id)
{
  const WhQualityName *name = NULL;

  if (self->names == NULL)
    return "";
  if (by == WH_QUALITY_BY_ORGANIZATION)
    name = wh_quality_names_find (self->names->organizations, id);
  else if (by == WH_QUALITY_BY_PROJECT)
    name = wh_quality_names_find (self->names->projects, id);
  else
    name = wh_quality_names_find (self->names->users, id);
  return name != NULL ? name->name : NULL;
}

/* What belongs to none of them. */
static const char *
nobody_words (WhQualityGrouping by)
{
  static const char *const words[] = {
    [WH_QUALITY_BY_RULE] = "",
    [WH_QUALITY_BY_ORGANIZATION] = N_("Of no agency alone"),
    [WH_QUALITY_BY_PROJECT] = N_("Of no project alone"),
    [WH_QUALITY_BY_WORKER] = N_("Entered by somebody who is not known here"),
    [WH_QUALITY_BY_CLIENT] = N_("About no client"),
  };

  return *words[by] != '\0' ? _(words[by]) : "";
}

/* ---- groups ---- */

static void
show_items (WhQualityScreen *self, GPtrArray *items)
{
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)), items->pdata, items->len);
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "empty");
}

static WhQualityItem *
group_item (WhQualityScreen *self, const WhQualityGroup *group, WhQualityGrouping by, const char *client)
{
  WhSeverity severity = group->errors > 0 ? WH_SEVERITY_ERROR : WH_SEVERITY_WARNING;
  WhQualityItem *item;
  const char *title, *subtitle = NULL;

  if (by == WH_QUALITY_BY_RULE)
    {
      title = rule_words (group->rule);
      if (group->rule->blocks_save)
        subtitle = _("Has to be put right before its form can be saved again");
      else if (group->rule->audience == WH_AUDIENCE_ADMINISTRATOR)
        subtitle = _("For those who set up projects");
      else if (group->rule->audience == WH_AUDIENCE_FILE)
        subtitle = _("For those who exchange files");
    }
  else
    title = by == WH_QUALITY_BY_CLIENT ? client : name_of (self, by, &group->id);
  if (title == NULL || *title == '\0')
    title = nobody_words (by);
  item = wh_quality_item_new (title, subtitle, severity);
  wh_quality_item_set_group (item, group);
  return item;
}

static void
show_groups (WhQualityScreen *self, const GArray *groups, WhQualityGrouping by, const WhQualityFile *file)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < groups->len && (file == NULL || i < MAX_LINES); i++)
    {
      const WhQualityGroup *group = &g_array_index (groups, WhQualityGroup, i);

      g_ptr_array_add (items, group_item (self, group, by,
                                          file != NULL ? wh_quality_file_name (file, &group->id) : NULL));
    }
  show_items (self, items);
}

/* ---- findings ---- */

static char *
line_words (WhQualityScreen *self, const WhQualityLine *line, const char *place, const char *project)
{
  g_autofree char *day = line->day != WH_DATE_NONE ? wh_date_for_people (line->day) : NULL;
  const char *user = name_of (self, WH_QUALITY_BY_WORKER, &line->finding.user);
  g_autofree char *entered = user != NULL ? g_strdup_printf (_("entered by %s"), user) : NULL;
  const char *const parts[] = { place, day, project, entered };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", parts[i]);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_lines (WhQualityScreen *self, const WhQualityFile *file)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < file->lines->len; i++)
    {
      const WhQualityLine *line = &g_array_index (file->lines, WhQualityLine, i);
      const char *client = wh_quality_file_name (file, &line->finding.client);
      const char *project = name_of (self, WH_QUALITY_BY_PROJECT, &line->finding.project);
      g_autofree char *place = wh_quality_place_words (&line->finding);
      g_autofree char *words = line_words (self, line, self->rule != &wh_quality_private_rule ? place : NULL,
                                           *client != '\0' ? project : NULL);
      const char *title = *client != '\0' ? client : project != NULL ? project : place;
      WhQualityItem *item = wh_quality_item_new (title, words, line->finding.severity);

      wh_quality_item_set_finding (item, &line->finding, line->form);
      g_ptr_array_add (items, item);
    }
  show_items (self, items);
}

/* ---- reading names ---- */

typedef struct
{
  WhQualityScreen *screen;
  GArray *groups; /* NULL: lines are wanted */
} Wanted;

static void
file_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Wanted *wanted = user_data;
  g_autoptr (WhQualityScreen) self = wanted->screen;
  g_autoptr (GArray) groups = wanted->groups;
  g_autoptr (GError) error = NULL;
  WhQualityFile *file = wh_store_run_get_data (result);

  g_free (wanted);
  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
    }
  else if (self->quality == NULL)
    return;
  else if (groups != NULL)
    show_groups (self, groups, WH_QUALITY_BY_CLIENT, file);
  else
    show_lines (self, file);
}

static void
read_file (WhQualityScreen *self, WhQualityFile *file, GArray *groups)
{
  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->screen = g_object_ref (self);
  wanted->groups = groups;
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  wh_session_run_async (wh_screen_get_session (WH_SCREEN (self)), wh_quality_file_load, file,
                        (GDestroyNotify) wh_quality_file_free, WH_STORE_READ, self->loading, file_read_cb, wanted);
}

/* ---- what is shown ---- */

static void
refresh_findings (WhQualityScreen *self, const WhQualityView *view, const GArray *findings)
{
  WhQualityFile *file = wh_quality_file_new ();

  for (guint i = 0; i < findings->len && file->lines->len < MAX_LINES; i++)
    {
      const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);

      if (wh_quality_is_wanted (view, finding))
        wh_quality_file_add_finding (file, finding);
    }
  read_file (self, file, NULL);
}

static void
refresh_groups (WhQualityScreen *self, const WhQualityView *view, const GArray *findings, WhQualityGrouping by)
{
  g_autoptr (GArray) groups = wh_quality_group (view, findings, by);
  WhQualityFile *file;

  if (by != WH_QUALITY_BY_CLIENT)
    {
      show_groups (self, groups, by, NULL);
      return;
    }
  file = wh_quality_file_new ();
  for (guint i = 0; i < MIN (groups->len, MAX_LINES); i++)
    wh_quality_file_add_client (file, &g_array_index (groups, WhQualityGroup, i).id);
  read_file (self, file, g_steal_pointer (&groups));
}

/* The projects of the chosen agency, or of those that this person administers; NULL: all. */
static GHashTable *
projects_of (WhQualityScreen *self, const WhQualityView *view)
{
  gboolean of_agencies = view->person->role == WH_ROLE_AGENCY_ADMIN;
  GHashTable *projects;

  if (self->names == NULL || (wh_id_is_nil (&view->organization) && !of_agencies))
    return NULL;
  projects = g_hash_table_new (wh_id_hash, wh_id_equal);
  for (guint i = 0; i < self->names->projects->len; i++)
    {
      WhQualityName *name = g_ptr_array_index (self->names->projects, i);
      gboolean mine = !of_agencies;

      for (guint a = 0; !mine && view->person->agencies != NULL && a < view->person->agencies->len; a++)
        mine = wh_id_equal (&g_array_index (view->person->agencies, WhId, a), &name->organization);
      if (mine && (wh_id_is_nil (&view->organization) || wh_id_equal (&view->organization, &name->organization)))
        g_hash_table_add (projects, &name->id);
    }
  return projects;
}

static void
refresh_months (WhQualityScreen *self, const WhQualityView *view, const GArray *findings)
{
  g_autoptr (GHashTable) projects = projects_of (self, view);
  WhDate today = wh_session_today (wh_screen_get_session (WH_SCREEN (self)));

  wh_quality_trend_show (self->trend, wh_quality_months (view, findings, wh_quality_get_stays (self->quality), projects,
                                                         today, N_MONTHS));
  gtk_stack_set_visible_child_name (self->stack, "months");
}

static void
show_path (WhQualityScreen *self)
{
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->path, self->rule != NULL || self->client_name != NULL);
  if (self->rule != NULL && self->client_name != NULL)
    words = g_strdup_printf ("%s\n%s", self->client_name, rule_words (self->rule));
  else
    words = g_strdup (self->rule != NULL ? rule_words (self->rule) : self->client_name);
  gtk_label_set_text (self->path_label, words != NULL ? words : "");
}

static void
count (const GArray *groups, guint *errors, guint *warnings)
{
  *errors = *warnings = 0;
  for (guint i = 0; i < groups->len; i++)
    {
      *errors += g_array_index (groups, WhQualityGroup, i).errors;
      *warnings += g_array_index (groups, WhQualityGroup, i).warnings;
    }
}

static char *
count_words (WhQualityScreen *self, const WhQualityView *view, const GArray *findings)
{
  g_autoptr (GArray) groups = wh_quality_group (view, findings, WH_QUALITY_BY_RULE);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (wh_quality_get_time (self->quality) / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local
    = g_date_time_to_timezone (utc, wh_session_get_zone (wh_screen_get_session (WH_SCREEN (self))));
  g_autofree char *time = g_date_time_format (local, "%R"), *wrong = NULL, *odd = NULL;
  guint errors, warnings;

  count (groups, &errors, &warnings);
  wrong = g_strdup_printf (ngettext ("%'u error", "%'u errors", errors), errors);
  odd = g_strdup_printf (ngettext ("%'u warning", "%'u warnings", warnings), warnings);
  if (self->rule != NULL && errors + warnings > MAX_LINES)
    return g_strdup_printf (_("%s, %s. The first %u are listed: choose a project or a worker."), wrong, odd, MAX_LINES);
  /* Translators: "3 errors, 2 warnings in what this desk holds, at 14:02" */
  return g_strdup_printf (_("%s, %s in what this desk holds, at %s"), wrong, odd, time);
}

static void
show_status (WhQualityScreen *self, const WhQualityView *view, const GArray *findings)
{
  const GError *error = wh_quality_get_error (self->quality);
  gboolean running = wh_quality_is_running (self->quality);
  g_autofree char *words = findings != NULL ? count_words (self, view, findings) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->progress), running);
  gtk_progress_bar_set_fraction (self->progress, wh_quality_get_progress (self->quality));
  if (findings == NULL)
    adw_status_page_set_description (self->wait, error != NULL ? error->message : NULL);
  gtk_label_set_text (self->status, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), words != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "quality.save", findings != NULL);
}

static void
refresh (WhQualityScreen *self)
{
  const GArray *findings = wh_quality_get_findings (self->quality);
  guint by = gtk_drop_down_get_selected (self->grouping);
  WhQualityView view = make_view (self);

  if (self->filling)
    return;
  show_status (self, &view, findings);
  show_path (self);
  if (findings == NULL)
    gtk_stack_set_visible_child_name (self->stack, "wait");
  else if (self->rule != NULL)
    refresh_findings (self, &view, findings);
  else if (by >= BY_MONTH)
    refresh_months (self, &view, findings);
  else
    refresh_groups (self, &view, findings, by);
}

/* How far it is changes often, what was found does not. */
static void
quality_changed_cb (WhQualityScreen *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (wh_quality_is_running (self->quality) && wh_quality_get_progress (self->quality) > 0)
    gtk_progress_bar_set_fraction (self->progress, wh_quality_get_progress (self->quality));
  else
    refresh (self);
}

/* ---- choosing ---- */

static void
filtered_cb (WhQualityScreen *self)
{
  if (!self->filling)
    refresh (self);
}

static void
grouped_cb (WhQualityScreen *self)
{
  if (self->filling)
    return;
  self->rule = NULL;
  refresh (self);
}

static void
fill_projects (WhQualityScreen *self)
{
  WhId organization = wh_quality_filter_get (self->organization);

  self->filling = TRUE;
  wh_quality_filter_fill (self->project, _("All projects"), self->names->projects, &organization);
  self->filling = FALSE;
}

static void
organization_cb (WhQualityScreen *self)
{
  if (self->filling || self->names == NULL)
    return;
  fill_projects (self);
  refresh (self);
}

/* From what findings have in common to the problems among them. */
static void
narrow (WhQualityScreen *self, WhQualityItem *item, WhQualityGrouping by)
{
  const WhQualityGroup *group = wh_quality_item_get_group (item);

  if (wh_id_is_nil (&group->id))
    return;
  self->filling = TRUE;
  if (by == WH_QUALITY_BY_ORGANIZATION)
    wh_quality_filter_choose (self->organization, &group->id);
  else if (by == WH_QUALITY_BY_PROJECT)
    wh_quality_filter_choose (self->project, &group->id);
  else if (by == WH_QUALITY_BY_WORKER)
    wh_quality_filter_choose (self->user, &group->id);
  else
    {
      self->client = group->id;
      g_free (self->client_name);
      self->client_name = g_strdup (wh_quality_item_get_title (item));
    }
  gtk_drop_down_set_selected (self->grouping, WH_QUALITY_BY_RULE);
  self->filling = FALSE;
  if (by == WH_QUALITY_BY_ORGANIZATION)
    fill_projects (self);
  refresh (self);
}

static void
activate_cb (WhQualityScreen *self, guint position)
{
  g_autoptr (WhQualityItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);
  const WhQualityFinding *finding = wh_quality_item_get_finding (item);
  guint by = gtk_drop_down_get_selected (self->grouping);

  if (finding != NULL)
    wh_quality_open (GTK_WIDGET (self), wh_screen_get_session (WH_SCREEN (self)), finding,
                     wh_quality_item_get_form (item));
  else if (by == WH_QUALITY_BY_RULE)
    {
      self->rule = wh_quality_item_get_group (item)->rule;
      refresh (self);
    }
  else if (by < BY_MONTH)
    narrow (self, item, by);
}

static void
back (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhQualityScreen *self = WH_QUALITY_SCREEN (widget);

  if (self->rule != NULL)
    self->rule = NULL;
  else
    {
      memset (&self->client, 0, sizeof self->client);
      g_clear_pointer (&self->client_name, g_free);
    }
  refresh (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* ---- saving ---- */

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhQualityScreen) self = user_data;
  g_autoptr (GError) error = NULL;

  if (wh_store_run_finish (WH_STORE (source), result, &error))
    wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("The list is saved.")));
  else
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
save_to (WhQualityScreen *self, GFile *file)
{
  const GArray *findings = wh_quality_get_findings (self->quality);
  WhQualityCsv *csv = wh_quality_csv_new (file);
  WhQualityView view = make_view (self);

  for (guint i = 0; findings != NULL && i < findings->len; i++)
    {
      const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);

      if (wh_quality_is_wanted (&view, finding))
        g_array_append_val (csv->findings, *finding);
    }
  wh_session_run_async (wh_screen_get_session (WH_SCREEN (self)), wh_quality_csv_write, csv,
                        (GDestroyNotify) wh_quality_csv_free, WH_STORE_READ_LATER, NULL, saved_cb, g_object_ref (self));
}

static void
file_chosen_cb (WhQualityScreen *self, int response, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (chooser) : NULL;

  if (file != NULL)
    save_to (self, file);
  g_object_unref (chooser);
}

static void
save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  GtkFileChooserNative *chooser
    = gtk_file_chooser_native_new (_("Save list"), window, GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), "data-quality.csv");
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* ---- names ---- */

static void
names_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhQualityScreen) self = user_data;
  g_autoptr (GError) error = NULL;
  WhId none = { { 0 } };
  WhQualityNames **names = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  if (self->quality == NULL)
    return;
  g_clear_pointer (&self->names, wh_quality_names_free);
  self->names = g_steal_pointer (names);
  self->filling = TRUE;
  wh_quality_filter_fill (self->organization, _("All agencies"), self->names->organizations, &none);
  wh_quality_filter_fill (self->user, _("All who entered"), self->names->users, &none);
  self->filling = FALSE;
  fill_projects (self);
  refresh (self);
}

static gboolean
names_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_quality_names_load (store, *(WhQualityNames **) data, cancellable, error);
}

static void
free_names (gpointer data)
{
  WhQualityNames **names = data;

  g_clear_pointer (names, wh_quality_names_free);
  g_free (names);
}

static void
read_names (WhQualityScreen *self)
{
  WhQualityNames **names = g_new (WhQualityNames *, 1);

  *names = wh_quality_names_new ();
  wh_session_run_async (wh_screen_get_session (WH_SCREEN (self)), names_func, names, free_names, WH_STORE_READ, NULL,
                        names_read_cb, g_object_ref (self));
}

static void
session_changed_cb (WhQualityScreen *self, guint64 what)
{
  if ((what & (WH_KIND_BIT (WH_KIND_ORGANIZATION) | WH_KIND_BIT (WH_KIND_PROJECT) | WH_KIND_BIT (WH_KIND_USER))) != 0)
    read_names (self);
}

/* ---- the widget ---- */

static void
wh_quality_screen_constructed (GObject *object)
{
  WhQualityScreen *self = WH_QUALITY_SCREEN (object);
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  WhRole role = wh_session_get_person (session)->role;
  gboolean of_others = role != WH_ROLE_WORKER && role != WH_ROLE_VOLUNTEER;

  G_OBJECT_CLASS (wh_quality_screen_parent_class)->constructed (object);
  self->quality = wh_quality_of_session (session);
  gtk_widget_set_visible (GTK_WIDGET (self->organization), of_others);
  gtk_widget_set_visible (GTK_WIDGET (self->user), of_others);
  g_signal_connect_object (self->quality, "changed", G_CALLBACK (quality_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  read_names (self);
}

static void
wh_quality_screen_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (wh_quality_screen_parent_class)->map (widget);
  refresh (WH_QUALITY_SCREEN (widget));
}

static void
wh_quality_screen_dispose (GObject *object)
{
  WhQualityScreen *self = WH_QUALITY_SCREEN (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->quality);
  g_clear_object (&self->items);
  g_clear_pointer (&self->names, wh_quality_names_free);
  g_clear_pointer (&self->client_name, g_free);
  G_OBJECT_CLASS (wh_quality_screen_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/quality/wh-quality-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, status);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, progress);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, grouping);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, severity);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, organization);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, project);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, user);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, path);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, path_label);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, stack);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, wait);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, empty);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, view);
  gtk_widget_class_bind_template_child (widget_class, WhQualityScreen, trend);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
wh_quality_screen_class_init (WhQualityScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_quality_screen_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_quality_screen_dispose;
  widget_class->map = wh_quality_screen_map;
  g_type_ensure (WH_TYPE_QUALITY_TREND);
  gtk_widget_class_install_action (widget_class, "quality.back", NULL, back);
  gtk_widget_class_install_action (widget_class, "quality.save", NULL, save);
  bind_template (widget_class);
}

static void
prepare_choice (GtkDropDown *drop_down, const char *name, const char *const *texts)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    gtk_string_list_append (list, _(texts[i]));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  wh_quality_filter_prepare (drop_down, name);
}

static void
prepare_choices (WhQualityScreen *self)
{
  static const char *const groupings[] = { N_("By problem"), N_("By agency"), N_("By project"), N_("By worker"),
                                           N_("By client"), N_("By month"), NULL };
  static const char *const severities[] = { N_("All problems"), N_("Errors"), N_("Warnings"), NULL };

  prepare_choice (self->grouping, _("Sorted"), groupings);
  prepare_choice (self->severity, _("Errors or warnings"), severities);
  wh_quality_filter_prepare (self->organization, _("Agency"));
  wh_quality_filter_prepare (self->project, _("Project"));
  wh_quality_filter_prepare (self->user, _("Who entered it"));
  g_signal_connect_swapped (self->grouping, "notify::selected", G_CALLBACK (grouped_cb), self);
  g_signal_connect_swapped (self->severity, "notify::selected", G_CALLBACK (filtered_cb), self);
  g_signal_connect_swapped (self->organization, "notify::selected", G_CALLBACK (organization_cb), self);
  g_signal_connect_swapped (self->project, "notify::selected", G_CALLBACK (filtered_cb), self);
  g_signal_connect_swapped (self->user, "notify::selected", G_CALLBACK (filtered_cb), self);
}

static void
wh_quality_screen_init (WhQualityScreen *self)
{
  g_autoptr (GtkListItemFactory) factory = wh_quality_row_factory_new ();
  GtkNoSelection *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  wh_stack_pages_watch (GTK_WIDGET (self->stack));
  wh_scroll_pane_skip (GTK_WIDGET (self->wait));
  wh_scroll_pane_skip (GTK_WIDGET (self->empty));
  self->items = g_list_store_new (WH_TYPE_QUALITY_ITEM);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  prepare_choices (self);
}
