/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-worked-out-rows.h"

#include <glib/gi18n-lib.h>

#include "report/wh-worked-out.h"
#include "store/wh-store-read.h"
#include "store/wh-store-sink.h"

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId enrollment;
  WhDate today;
  GPtrArray *list; /* of WhWorkedOut */
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->list, g_ptr_array_unref);
  g_free (load);
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) stay = wh_store_get_record (store, WH_KIND_ENROLLMENT, &load->enrollment, &local);
  g_autoptr (WhRowSource) source = NULL;
  const WhId *client;
  char key[WH_ID_HEX_SIZE];

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  client = stay != NULL ? wh_record_get_reference (stay, WH_ENROLLMENT_PERSONAL_ID) : NULL;
  if (client == NULL)
    return TRUE;
  source = wh_store_client_source_new (store, client);
  load->list = wh_work_out_stay (source, wh_record_export_id (stay, key), load->today, cancellable, error);
  return load->list != NULL;
}

static void
add_row (WhRowGroup *group, const WhWorkedOut *worked_out)
{
  g_autofree char *words = worked_out->doubt != NULL
                             ? g_strconcat (worked_out->words, "\n", worked_out->doubt, NULL)
                             : g_strdup (worked_out->words);
  GtkWidget *row = wh_row_group_add_text (group, worked_out->title, words), *image;

  if (worked_out->doubt == NULL)
    return;
  image = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  gtk_widget_add_css_class (image, "warning");
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, _("To be looked at"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), image);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhRowGroup) group = user_data;
  Load *load = wh_store_run_get_data (result);

  /* What could not be read says the dialog around it. */
  if (!wh_store_run_finish (WH_STORE (source), result, NULL) || gtk_widget_get_root (GTK_WIDGET (group)) == NULL)
    return;
  wh_row_group_clear (group);
  for (guint i = 0; load->list != NULL && i < load->list->len; i++)
    add_row (group, g_ptr_array_index (load->list, i));
  wh_row_group_done (group);
}

/**
 * wh_worked_out_rows_fill:
 * @group: hidden when nothing follows from the stay's answers
 *
 * Fills the group with what wh_work_out_stay() says.
 */
void
wh_worked_out_rows_fill (WhRowGroup *group, WhSession *session, const WhId *enrollment)
{
  Load *load = g_new0 (Load, 1);

  load->enrollment = *enrollment;
  load->today = wh_session_today (session);
  wh_session_run_async (session, load_func, load, (GDestroyNotify) load_free, WH_STORE_READ, NULL, loaded_cb,
                        g_object_ref (group));
}
