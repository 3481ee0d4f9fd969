/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-attention.h"

#include <glib/gi18n-lib.h>

#include "app/home/wh-attention-source.h"
#include "app/household/wh-unseen.h"
#include "app/quality/wh-quality-file.h"
#include "app/quality/wh-quality-open.h"
#include "app/quality/wh-quality-view.h"
#include "app/quality/wh-quality.h"
#include "app/wh-notice.h"
#include "rules/wh-rule.h"

#define MAX_SOURCES 32
#define MAX_RECORDS 10 /* the others are in Reports */

/**
 * WhAttention:
 *
 * Fills Home's "needs attention": what the table of sources tells, and what is wrong with this person's own records.
 */
struct _WhAttention
{
  GObject parent_instance;

  WhSession *session;
  WhRowGroup *group; /* weak */
  WhQuality *quality;
  GPtrArray *items[MAX_SOURCES]; /* of WhAttentionItem; NULL: not read yet */
  WhQualityFile *records;        /* NULL: there are none */
  guint errors, warnings;
  GCancellable *quick, *slow, *naming; /* NULL: not running */
  gboolean unnamed; /* records were found, and the names in them not read yet */
};

G_DEFINE_FINAL_TYPE (WhAttention, wh_attention, G_TYPE_OBJECT)

/* ---- rows ---- */

static void
make_link (GtkWidget *row)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

static GtkWidget *
row_new (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

static GtkWidget *
item_row_new (const WhAttentionItem *item)
{
  GtkWidget *row = row_new (item->title, item->subtitle);

  if (item->action != NULL)
    {
      make_link (row);
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), item->target);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), item->action);
    }
  return row;
}

/* What was open stays open when the list is made anew. */
static void
remember_cb (GtkWidget *expander, GParamSpec *pspec, GObject *group)
{
  const char *name = g_object_get_data (G_OBJECT (expander), "source");
  gboolean open = adw_expander_row_get_expanded (ADW_EXPANDER_ROW (expander));

  g_object_set_data (group, name, GINT_TO_POINTER (open));
}

static GtkWidget *
expander_new (WhAttention *self, const char *name, const char *title, const char *subtitle, guint count)
{
  GtkWidget *row = adw_expander_row_new (), *label;
  g_autofree char *number = g_strdup_printf ("%'u", count);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  label = gtk_label_new (number);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), label);
  g_object_set_data (G_OBJECT (row), "source", (gpointer) name);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), g_object_get_data (G_OBJECT (self->group), name) != NULL);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (remember_cb), self->group, 0);
  wh_row_group_add (self->group, row);
  return row;
}

static void
add_all (GtkWidget *expander, const char *subtitle, const char *action, GVariant *target)
{
  GtkWidget *row = row_new (_("All of them"), subtitle);

  make_link (row);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
}

static void
show_source (WhAttention *self, const WhAttentionSource *source, const GPtrArray *items)
{
  GtkWidget *expander;

  if (items == NULL || items->len == 0)
    return;
  if (source->title == NULL)
    {
      for (guint i = 0; i < items->len; i++)
        wh_row_group_add (self->group, item_row_new (g_ptr_array_index (items, i)));
      return;
    }
  expander = expander_new (self, source->name, _(source->title), NULL, items->len);
  for (guint i = 0; i < MIN (items->len, WH_ATTENTION_MOST); i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), item_row_new (g_ptr_array_index (items, i)));
  if (source->all != NULL)
    add_all (expander, _("To be settled together"), "work.open-flow", g_variant_new ("(ss)", "roster", source->all));
}

/* ---- this person's records ---- */

static void
record_activated_cb (WhAttention *self, GtkWidget *row)
{
  const WhQualityLine *line = g_object_get_data (G_OBJECT (row), "line");

  wh_quality_open (row, self->session, &line->finding, line->form);
}

static void
add_record (WhAttention *self, AdwExpanderRow *expander, const WhQualityLine *line)
{
  const char *name = wh_quality_file_name (self->records, &line->finding.client);
  const WhRule *rule = wh_quality_rule_shown (&line->finding);
  const char *message = rule == &wh_quality_private_rule ? _(rule->message) : wh_rule_get_message (rule);
  g_autofree char *place = *name == '\0' ? wh_quality_place_words (&line->finding) : NULL;
  GtkWidget *row = row_new (place != NULL ? place : name, message);

  make_link (row);
  g_object_set_data (G_OBJECT (row), "line", (gpointer) line);
  g_signal_connect_object (row, "activated", G_CALLBACK (record_activated_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (expander, row);
}

static void
show_records (WhAttention *self)
{
  g_autofree char *wrong = g_strdup_printf (ngettext ("%'u error", "%'u errors", self->errors), self->errors);
  g_autofree char *odd = g_strdup_printf (ngettext ("%'u warning", "%'u warnings", self->warnings), self->warnings);
  g_autofree char *both = g_strdup_printf ("%s, %s", wrong, odd);
  const char *words = self->errors == 0 ? odd : self->warnings == 0 ? wrong : both;
  GtkWidget *expander;

  if (self->records == NULL)
    return;
  expander = expander_new (self, "records", _("Your records to put right"), words, self->errors + self->warnings);
  for (guint i = 0; i < self->records->lines->len; i++)
    add_record (self, ADW_EXPANDER_ROW (expander), &g_array_index (self->records->lines, WhQualityLine, i));
  add_all (expander, _("In Reports, Data quality"), "work.show-screen", g_variant_new_string ("reports"));
}

static void
show (WhAttention *self)
{
  guint n;
  const WhAttentionSource *sources = wh_attention_sources_get (&n);

  if (self->group == NULL)
    return;
  wh_row_group_clear (self->group);
  for (guint i = 0; i < n; i++)
    show_source (self, &sources[i], self->items[i]);
  show_records (self);
  wh_row_group_done (self->group);
}

static void
records_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhAttention) self = user_data;
  WhQualityFile **file = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, NULL) || self->group == NULL)
    return;
  g_clear_object (&self->naming);
  wh_row_group_clear (self->group); /* its rows refer to the old ones */
  g_clear_pointer (&self->records, wh_quality_file_free);
  self->records = g_steal_pointer (file);
  show (self);
}

static gboolean
records_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_quality_file_load (store, *(WhQualityFile **) data, cancellable, error);
}

static void
free_records (gpointer data)
{
  WhQualityFile **file = data;

  g_clear_pointer (file, wh_quality_file_free);
  g_free (file);
}

/* Errors before warnings, up to as many as there is room for. */
static void
collect_records (WhAttention *self, const GArray *findings, WhQualityFile *file)
{
  WhQualityView view = { .person = wh_session_get_person (self->session),
                         .caseload = wh_quality_get_caseload (self->quality) };

  self->errors = self->warnings = 0;
  for (int severity = WH_SEVERITY_ERROR; severity >= (int) WH_SEVERITY_WARNING; severity--)
    {
      view.severity = severity;
      for (guint i = 0; i < findings->len; i++)
        {
          const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);

          if (!wh_quality_is_mine (&view, finding) || !wh_quality_is_wanted (&view, finding))
            continue;
          if (severity == WH_SEVERITY_ERROR)
            self->errors++;
          else
            self->warnings++;
          if (file->lines->len < MAX_RECORDS)
            wh_quality_file_add_finding (file, finding);
        }
    }
}

static void
quality_changed_cb (WhAttention *self)
{
  const GArray *findings = self->quality != NULL ? wh_quality_get_findings (self->quality) : NULL;
  WhQualityFile **file;

  if (findings == NULL || wh_quality_is_running (self->quality) || self->group == NULL)
    return;
  self->unnamed = FALSE;
  g_cancellable_cancel (self->naming);
  g_clear_object (&self->naming);
  file = g_new (WhQualityFile *, 1);
  *file = wh_quality_file_new ();
  collect_records (self, findings, *file);
  if ((*file)->lines->len == 0)
    {
      free_records (file);
      wh_row_group_clear (self->group);
      g_clear_pointer (&self->records, wh_quality_file_free);
      show (self);
      return;
    }
  self->naming = g_cancellable_new ();
  wh_session_run_async (self->session, records_func, file, free_records, WH_STORE_READ, self->naming, records_read_cb,
                        g_object_ref (self));
}

/* ---- the sources ---- */

/* What the store's thread is given and gives back. */
typedef struct
{
  WhAttentionAsk ask;
  gboolean slow; /* these, or the others */
  GPtrArray *items[MAX_SOURCES];
} Load;

static void
load_free (Load *load)
{
  for (guint i = 0; i < MAX_SOURCES; i++)
    g_clear_pointer (&load->items[i], g_ptr_array_unref);
  wh_person_free (load->ask.person);
  g_free (load);
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;
  guint n;
  const WhAttentionSource *sources = wh_attention_sources_get (&n);

  for (guint i = 0; i < n; i++)
    {
      if (sources[i].slow != load->slow)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      load->items[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_attention_item_free);
      if (!sources[i].read (store, &load->ask, load->items[i], error))
        return FALSE;
    }
  return TRUE;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhAttention) self = user_data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (self->group != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self->group), error);
      return;
    }
  g_clear_object (load->slow ? &self->slow : &self->quick);
  for (guint i = 0; i < MAX_SOURCES; i++)
    if (load->items[i] != NULL)
      {
        g_clear_pointer (&self->items[i], g_ptr_array_unref);
        self->items[i] = g_steal_pointer (&load->items[i]);
      }
  show (self);
}

static void
start (WhAttention *self, gboolean slow)
{
  GCancellable **cancellable = slow ? &self->slow : &self->quick;
  Load *load = g_new0 (Load, 1);

  g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
  *cancellable = g_cancellable_new ();
  load->ask.person = wh_person_copy (wh_session_get_person (self->session));
  load->ask.today = wh_session_today (self->session);
  load->ask.periods = wh_unseen_periods ();
  load->slow = slow;
  wh_session_run_async (self->session, load_func, load, (GDestroyNotify) load_free,
                        slow ? WH_STORE_READ_LATER : WH_STORE_READ, *cancellable, loaded_cb, g_object_ref (self));
}

static gboolean
stop (WhAttention *self)
{
  GCancellable **const running[] = { &self->quick, &self->slow, &self->naming };
  gboolean stopped = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (running); i++)
    {
      stopped = stopped || *running[i] != NULL;
      g_cancellable_cancel (*running[i]);
      g_clear_object (running[i]);
    }
  return stopped;
}

static void
wh_attention_dispose (GObject *object)
{
  WhAttention *self = WH_ATTENTION (object);

  stop (self);
  g_clear_weak_pointer (&self->group);
  g_clear_object (&self->quality);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_attention_parent_class)->dispose (object);
}

static void
wh_attention_finalize (GObject *object)
{
  WhAttention *self = WH_ATTENTION (object);

  for (guint i = 0; i < MAX_SOURCES; i++)
    g_clear_pointer (&self->items[i], g_ptr_array_unref);
  g_clear_pointer (&self->records, wh_quality_file_free);
  G_OBJECT_CLASS (wh_attention_parent_class)->finalize (object);
}

static void
wh_attention_class_init (WhAttentionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_attention_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_attention_finalize;
}

static void
wh_attention_init (WhAttention *self)
{
}

/**
 * wh_attention_new:
 * @group: is filled, and hidden while nothing needs attention
 *
 * Returns: (transfer full): what fills it until it goes
 */
WhAttention *
wh_attention_new (WhSession *session, WhRowGroup *group)
{
  WhAttention *self = g_object_new (WH_TYPE_ATTENTION, NULL);
  guint n;

  wh_attention_sources_get (&n);
  g_assert (n <= MAX_SOURCES);
  self->session = g_object_ref (session);
  g_set_weak_pointer (&self->group, group);
  self->quality = wh_quality_of_session (session);
  g_signal_connect_object (self->quality, "changed", G_CALLBACK (quality_changed_cb), self, G_CONNECT_SWAPPED);
  wh_attention_reload (self);
  return self;
}

/**
 * wh_attention_reload:
 *
 * Something changed.
 */
void
wh_attention_reload (WhAttention *self)
{
  start (self, FALSE);
  start (self, TRUE);
  if (self->unnamed)
    quality_changed_cb (self);
}

/**
 * wh_attention_stop:
 *
 * Nobody looks: what is still being read is left, until wh_attention_reload().
 *
 * Returns: whether something was
 */
gboolean
wh_attention_stop (WhAttention *self)
{
  self->unnamed = self->unnamed || self->naming != NULL;
  return stop (self);
}
