/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-deletion.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/wh-notice.h"
#include "app/wh-undo.h"
#include "store/wh-setup-query.h"

typedef struct
{
  GtkWidget *over;
  WhSession *session;
  GPtrArray *records; /* of WhRecord: what goes, parents before children */
  const WhKind *used_by;
  WhChangeGroup *back;
} Deletion;

static void
deletion_free (Deletion *deletion)
{
  g_clear_object (&deletion->over);
  g_clear_object (&deletion->session);
  g_clear_pointer (&deletion->records, g_ptr_array_unref);
  g_clear_pointer (&deletion->back, wh_change_group_free);
  g_free (deletion);
}

static const char *
label_of (const Deletion *deletion)
{
  return g_dgettext (GETTEXT_PACKAGE, wh_record_get_kind (g_ptr_array_index (deletion->records, 0))->label);
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deletion *deletion = user_data;
  g_autoptr (GError) error = NULL;

  if (!wh_session_save_finish (deletion->session, result, &error))
    wh_notice_error (deletion->over, error);
  else if (gtk_widget_get_root (deletion->over) != NULL)
    {
      g_autoptr (GPtrArray) back = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
      /* Translators: %s is a kind of record: "Funding source" */
      g_autofree char *words = g_strdup_printf (_("Deleted: %s"), label_of (deletion));

      g_ptr_array_add (back, g_steal_pointer (&deletion->back));
      wh_undo_offer_groups (deletion->over, deletion->session, adw_toast_new (words), g_steal_pointer (&back));
    }
  deletion_free (deletion);
}

/* Children go before what they stand under, and come back after it. */
static void
save (Deletion *deletion)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  for (guint i = deletion->records->len; i-- > 0;)
    wh_change_group_add (group, wh_change_new_delete (g_ptr_array_index (deletion->records, i)));
  deletion->back = wh_change_group_new_undo (group);
  wh_session_save_async (deletion->session, g_steal_pointer (&group), NULL, deleted_cb, deletion);
}

static gboolean
look_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Deletion *deletion = data;

  return wh_setup_find_use (store, deletion->records, &deletion->used_by, error);
}

static void
refuse (Deletion *deletion)
{
  /* Translators: the first %s is a kind of record, "Project"; the second those that need it, "Enrollments" */
  g_autofree char *words = g_strdup_printf (_("%s not deleted: it is needed by what is recorded under “%s”. Enter an "
                                              "end date instead."),
                                            label_of (deletion),
                                            g_dgettext (GETTEXT_PACKAGE, deletion->used_by->plural));

  wh_notice_toast (deletion->over, adw_toast_new (words));
}

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deletion *deletion = user_data;
  g_autoptr (GError) error = NULL;

  if (!wh_session_run_finish (deletion->session, result, &error))
    wh_notice_error (deletion->over, error);
  else if (deletion->used_by != NULL)
    refuse (deletion);
  else
    {
      save (deletion);
      return;
    }
  deletion_free (deletion);
}

/* What has a page of its own does not go because of what it stands under. */
static const WhKind *
find_page_under (GPtrArray *records)
{
  for (guint i = 1; i < records->len; i++)
    {
      const WhKind *kind = wh_record_get_kind (g_ptr_array_index (records, i));

      if (wh_setup_part (kind->id, 0) != NULL)
        return kind;
    }
  return NULL;
}

/**
 * wh_setup_delete:
 * @over: a widget of the window that says what was done
 *
 * Deletes the record and what stands under it, with an offer to take it back; or says why it cannot go: something that
 * stays needs it.
 */
void
wh_setup_delete (GtkWidget *over, WhSession *session, WhSetup *setup, WhRecord *record)
{
  Deletion *deletion = g_new0 (Deletion, 1);
  g_autoptr (GPtrArray) found = wh_setup_list_with_parts (setup, record);

  deletion->over = g_object_ref (over);
  deletion->session = g_object_ref (session);
  deletion->records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (deletion->records, g_object_ref (g_ptr_array_index (found, i)));
  deletion->used_by = find_page_under (deletion->records);
  if (deletion->used_by != NULL)
    {
      refuse (deletion);
      deletion_free (deletion);
      return;
    }
  wh_session_run_async (session, look_func, deletion, NULL, WH_STORE_READ, NULL, looked_cb, deletion);
}
