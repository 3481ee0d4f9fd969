/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/history/wh-history-asking.h"
#include "app/history/wh-history-dialog.h"
#include "app/history/wh-history-file.h"
#include "app/history/wh-history-filter.h"
#include "app/history/wh-history-words.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"

#define PAGE 50 /* saved changes that are listed, and asked for, at once */

/**
 * WhHistoryScreen:
 *
 * What was changed in a client's records, the newest first.  First as this computer knows it; as the centre knows it as
 * soon as it has answered.
 */
struct _WhHistoryScreen
{
  WhScreen parent_instance;

  WhHistoryFilter *filter;
  GtkLabel *source;
  WhRowGroup *entries;
  GtkWidget *older;

  WhId client;
  gboolean has_client;
  WhHistoryFile *file;    /* what is shown; NULL: nothing yet */
  GPtrArray *centre;      /* of WhPast: what the centre told so far; NULL: nothing */
  gint64 next;            /* where the centre goes on; 0: it told everything */
  gint64 told_at;         /* by the centre's clock, UTC milliseconds */
  gint64 from;            /* the page that is asked for, of one of the person's records after the other */
  gboolean wants;         /* the centre is to be asked as soon as it is known who the person is */
  char *why_not;          /* why the centre did not tell; NULL: it did, or was not asked yet */
  guint listed;           /* at most so many rows */
  GCancellable *loading;
  GCancellable *asking;
};

G_DEFINE_FINAL_TYPE (WhHistoryScreen, wh_history_screen, WH_TYPE_SCREEN)

static void load (WhHistoryScreen *self);
static void ask (WhHistoryScreen *self, gint64 before);

static GCancellable *
anew (GCancellable **cancellable)
{
  g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
  *cancellable = g_cancellable_new ();
  return *cancellable;
}

static void
field_cb (WhHistoryScreen *self, const char *kind, int column)
{
  wh_history_filter_choose (self->filter, wh_kind_by_name (kind), column);
}

static void
activated_cb (WhHistoryScreen *self, GtkWidget *row)
{
  const WhPast *past = g_object_get_data (G_OBJECT (row), "past");
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  GtkWidget *dialog = wh_history_dialog_new (session, self->file, past);

  g_signal_connect_object (dialog, "field", G_CALLBACK (field_cb), self, G_CONNECT_SWAPPED);
  wh_dialog_present (GTK_WIDGET (self), dialog);
}

/* Of a person of two records, which one: of the one that stands nothing is said. */
static const char *
merged_record (WhHistoryScreen *self, const WhPast *past)
{
  const WhId *client = wh_history_words_client (g_ptr_array_index (past->changes, 0));

  for (guint i = 1; client != NULL && i < self->file->ids->len; i++)
    if (wh_id_equal (client, &g_array_index (self->file->ids, WhId, i)))
      return g_hash_table_lookup (self->file->names->called, client);
  return NULL;
}

static char *
subtitle (WhHistoryScreen *self, const WhPast *past)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  g_autofree char *when = wh_history_words_when (past, wh_session_get_zone (session));
  g_autofree char *where = wh_history_words_where (past, &self->file->device);
  g_autofree char *standing = wh_history_words_standing (past, wh_session_get_zone (session));
  g_autofree char *summary = NULL;
  const char *who = wh_history_words_who (past, self->file->names, wh_session_get_person (session));
  GString *text = g_string_new (NULL);
  const char *merged = merged_record (self, past);
  const WhKind *kind;
  int column = wh_history_filter_get_column (self->filter, &kind);

  summary = column >= 0 ? wh_history_words_field (past, kind, (guint) column, self->file->names)
                        : wh_history_words_summary (past, self->file->names);
  g_string_printf (text, "%s · %s · %s", when, who, where);
  if (merged != NULL)
    {
      /* Translators: a name: the record that was merged into another one */
      g_autofree char *whose = g_strdup_printf (_("Merged record of %s"), merged);

      g_string_append_printf (text, "\n%s", whose);
    }
  if (*summary != '\0')
    g_string_append_printf (text, "\n%s", summary);
  if (standing != NULL)
    g_string_append_printf (text, "\n%s", standing);
  return g_string_free (text, FALSE);
}

static void
add_row (WhHistoryScreen *self, WhPast *past)
{
  g_autofree char *what = wh_history_words_what (past);
  g_autofree char *details = subtitle (self, past);
  GtkWidget *row = wh_row_group_add_text (self->entries, what, details);

  g_object_set_data_full (G_OBJECT (row), "past", wh_past_copy (past), (GDestroyNotify) wh_past_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static void
show_source (WhHistoryScreen *self)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  g_autofree char *text = NULL;

  if (self->centre != NULL)
    {
      WhPast as_of = { .at = self->told_at };
      g_autofree char *when = wh_history_words_when (&as_of, wh_session_get_zone (session));

      text = g_strdup_printf (_("As the centre knows it, on %s."), when);
    }
  else if (self->why_not != NULL)
    text = g_strdup_printf (_("As this computer knows it: what was done here, and what came while it was here. %s"),
                            self->why_not);
  else
    text = g_strdup (_("As this computer knows it: what was done here, and what came while it was here."));
  gtk_label_set_text (self->source, text);
}

static void
show_file (WhHistoryScreen *self)
{
  guint shown = 0, more = 0;

  wh_row_group_clear (self->entries);
  for (guint i = 0; i < self->file->entries->len; i++)
    {
      WhPast *past = g_ptr_array_index (self->file->entries, i);

      if (past->changes->len == 0 || !wh_history_filter_takes (self->filter, self->file, past))
        continue;
      if (shown < self->listed)
        {
          add_row (self, past);
          shown++;
        }
      else
        more++;
    }
  wh_row_group_done (self->entries);
  gtk_widget_set_visible (self->older, more > 0 || self->next != 0);
  show_source (self);
}

static void
filter_cb (WhHistoryScreen *self)
{
  self->listed = PAGE;
  if (self->file != NULL)
    show_file (self);
}

/* More of what is here, and if that is not enough more from the centre. */
static void
older_cb (WhHistoryScreen *self)
{
  self->listed += PAGE;
  if (self->next != 0)
    ask (self, self->next);
  else if (self->file != NULL)
    show_file (self);
}

static gboolean
is_told (WhHistoryScreen *self, const WhPast *past)
{
  for (guint i = 0; i < self->centre->len; i++)
    {
      const WhPast *other = g_ptr_array_index (self->centre, i);

      if (other->number == past->number && wh_id_equal (&other->device, &past->device))
        return TRUE;
    }
  return FALSE;
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  const WhPast *x = *(WhPast *const *) a, *y = *(WhPast *const *) b;

  if (x->reached != y->reached)
    return x->reached > y->reached ? -1 : 1;
  return x->number > y->number ? -1 : x->number < y->number;
}

static void
take_reply (WhHistoryScreen *self, WhHistoryReply *reply, gboolean first)
{
  if (first || self->centre == NULL)
    {
      g_clear_pointer (&self->centre, g_ptr_array_unref);
      self->centre = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_free);
    }
  else
    {
      /* The one that is shown belongs to the file that shows it. */
      g_autoptr (GPtrArray) before = g_steal_pointer (&self->centre);

      self->centre = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_free);
      for (guint i = 0; i < before->len; i++)
        g_ptr_array_add (self->centre, wh_past_copy (g_ptr_array_index (before, i)));
    }
  while (reply->entries->len > 0)
    {
      WhPast *past = g_ptr_array_steal_index (reply->entries, 0);

      /* A Save about two records of the person is told of each. */
      if (self->file->ids->len > 1 && is_told (self, past))
        wh_past_free (past);
      else
        g_ptr_array_add (self->centre, past);
    }
  if (self->file->ids->len > 1)
    g_ptr_array_sort (self->centre, newest_first);
  self->next = MAX (self->next, reply->next); /* from there on it is not told of all records */
  self->told_at = reply->server_time;
  g_clear_pointer (&self->why_not, g_free);
}

/* Whose answer it is, and from where on. */
typedef struct
{
  WhHistoryScreen *screen;
  gboolean first;
  guint nth; /* of the person's records */
} Asked;

static void ask_about (WhHistoryScreen *self, guint nth);

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Asked *asked = data;
  g_autoptr (WhHistoryScreen) self = asked->screen;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHistoryReply) reply = wh_history_asking_finish (result, &error);

  if (wh_screen_get_session (WH_SCREEN (self)) == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (self->file == NULL)
    return;
  if (reply == NULL && asked->nth == 0)
    {
      g_free (self->why_not);
      self->why_not = g_strdup (error->message);
      show_source (self);
      return;
    }
  if (reply != NULL) /* another record of the person may be one that is not seen */
    take_reply (self, reply, asked->first);
  if (asked->nth + 1 < self->file->ids->len)
    ask_about (self, asked->nth + 1);
  else
    load (self);
}

static void
ask_about (WhHistoryScreen *self, guint nth)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  WhId record = g_array_index (self->file->ids, WhId, nth);
  WhHistoryRequest request = { NULL, record, self->from, PAGE, { { 0 } }, 0, FALSE };
  Asked *asked;

  if (!wh_history_asking_is_possible (session))
    return;
  asked = g_new0 (Asked, 1);
  asked->screen = g_object_ref (self);
  asked->first = self->from == 0 && nth == 0;
  asked->nth = nth;
  wh_history_asking_async (session, &request, anew (&self->asking), answered_cb, asked);
}

/* All records of the person, one after the other, from one place on. */
static void
ask (WhHistoryScreen *self, gint64 before)
{
  self->from = before;
  self->next = 0;
  ask_about (self, 0);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHistoryScreen) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHistoryFile) file = NULL;
  WhHistoryFile **found = wh_store_run_get_data (result);
  guint before = self->file != NULL ? self->file->n_waiting : 0;

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  file = g_steal_pointer (found);
  self->wants |= file->n_waiting < before; /* the centre has more to tell now */
  g_clear_pointer (&self->file, wh_history_file_free);
  self->file = g_steal_pointer (&file);
  if (self->wants)
    ask (self, 0);
  self->wants = FALSE;
  wh_history_filter_learn (self->filter, self->file);
  show_file (self);
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_history_file_load (store, *(WhHistoryFile **) data, cancellable, error);
}

static void
free_file (gpointer data)
{
  wh_history_file_free (*(WhHistoryFile **) data);
  g_free (data);
}

static void
load (WhHistoryScreen *self)
{
  WhHistoryFile **file = g_new0 (WhHistoryFile *, 1);

  *file = wh_history_file_new (&self->client, self->centre);
  wh_session_run_async (wh_screen_get_session (WH_SCREEN (self)), load_func, file, free_file, WH_STORE_READ,
                        anew (&self->loading), loaded_cb, g_object_ref (self));
}

static void
forget (WhHistoryScreen *self)
{
  g_cancellable_cancel (self->loading);
  g_cancellable_cancel (self->asking);
  g_clear_pointer (&self->file, wh_history_file_free);
  g_clear_pointer (&self->centre, g_ptr_array_unref);
  g_clear_pointer (&self->why_not, g_free);
  self->next = 0;
  self->listed = PAGE;
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  WhHistoryScreen *self = WH_HISTORY_SCREEN (screen);

  if (kind != WH_KIND_CLIENT)
    return FALSE;
  if (!self->has_client || !wh_id_equal (&self->client, id))
    {
      forget (self);
      self->client = *id;
      self->has_client = TRUE;
      wh_row_group_clear (self->entries);
      wh_history_filter_choose (self->filter, NULL, -1);
    }
  self->wants = TRUE;
  load (self);
  return TRUE;
}

static void
changed_cb (WhHistoryScreen *self)
{
  if (self->has_client && gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

static void
wh_history_screen_constructed (GObject *object)
{
  G_OBJECT_CLASS (wh_history_screen_parent_class)->constructed (object);
  g_signal_connect_object (wh_screen_get_session (WH_SCREEN (object)), "changed", G_CALLBACK (changed_cb), object,
                           G_CONNECT_SWAPPED);
}

static void
wh_history_screen_dispose (GObject *object)
{
  WhHistoryScreen *self = WH_HISTORY_SCREEN (object);

  forget (self);
  g_clear_object (&self->loading);
  g_clear_object (&self->asking);
  G_OBJECT_CLASS (wh_history_screen_parent_class)->dispose (object);
}

static void
wh_history_screen_class_init (WhHistoryScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_history_screen_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_history_screen_dispose;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  g_type_ensure (WH_TYPE_HISTORY_FILTER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/history/wh-history-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhHistoryScreen, filter);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryScreen, source);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryScreen, entries);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryScreen, older);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, older_cb);
}

static void
wh_history_screen_init (WhHistoryScreen *self)
{
  self->listed = PAGE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
