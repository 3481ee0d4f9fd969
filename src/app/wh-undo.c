/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-undo.h"

#include <glib/gi18n-lib.h>

#include "app/wh-notice.h"
#include "app/wh-save-all.h"

#define SECONDS 10
#define LAST "wh-last-undo"

/* What an "Undo" saves, and where it says that it could not. */
typedef struct
{
  GtkWidget *over; /* while it is saved */
  WhSession *session;
  GPtrArray *back; /* of WhChangeGroup */
} Undo;

static void
undo_free (Undo *undo)
{
  g_clear_object (&undo->over);
  g_clear_object (&undo->session);
  g_clear_pointer (&undo->back, g_ptr_array_unref);
  g_free (undo);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Undo *undo = user_data;
  g_autoptr (GError) error = NULL;

  if (!wh_save_all_finish (undo->session, result, &error))
    wh_notice_error (undo->over, error);
  undo_free (undo);
}

static void
clicked_cb (GtkWidget *over, AdwToast *toast)
{
  Undo *undo = g_object_steal_data (G_OBJECT (toast), "undo");

  if (undo == NULL)
    return;
  undo->over = g_object_ref (over);
  wh_save_all_async (undo->session, undo->back, saved_cb, undo);
}

/* One offer at a time: toasts wait for each other, and an undo that comes late would take back something else. */
static void
replace_last (GtkWidget *overlay, AdwToast *toast)
{
  AdwToast *last = g_object_get_data (G_OBJECT (overlay), LAST);

  if (last != NULL)
    adw_toast_dismiss (last);
  g_object_set_data_full (G_OBJECT (overlay), LAST, toast != NULL ? g_object_ref (toast) : NULL, g_object_unref);
}

static void
dismissed_cb (GtkWidget *overlay, AdwToast *toast)
{
  if (g_object_get_data (G_OBJECT (overlay), LAST) == toast)
    g_object_set_data (G_OBJECT (overlay), LAST, NULL);
}

/**
 * wh_undo_offer:
 * @over: a widget of the window that says it
 * @toast: (transfer full): says what was done; its "button-clicked" tells that it was taken back
 * @back: (transfer full): the change that takes it back
 *
 * Says what was done, with a button that takes it back; Ctrl+Z does the same while it is said.
 */
void
wh_undo_offer (GtkWidget *over, WhSession *session, AdwToast *toast, WhChange *back)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  WhChangeGroup *group = wh_change_group_new ();

  wh_change_group_add (group, back);
  g_ptr_array_add (groups, group);
  wh_undo_offer_groups (over, session, toast, groups);
}

/**
 * wh_undo_offer_groups:
 * @over: a widget of the window that says it
 * @toast: (transfer full): says what was done
 * @back: (transfer full) (element-type WhChangeGroup): what takes it back, all or none, in this order
 *
 * The same as wh_undo_offer() where one gesture changed more.
 */
void
wh_undo_offer_groups (GtkWidget *over, WhSession *session, AdwToast *toast, GPtrArray *back)
{
  GtkWidget *overlay = wh_notice_get_overlay (over);
  Undo *undo = g_new0 (Undo, 1);

  undo->session = g_object_ref (session);
  undo->back = back;
  g_object_set_data_full (G_OBJECT (toast), "undo", undo, (GDestroyNotify) undo_free);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_timeout (toast, SECONDS);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (clicked_cb), over, G_CONNECT_SWAPPED);
  if (overlay != NULL)
    {
      replace_last (overlay, toast);
      g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), overlay, G_CONNECT_SWAPPED);
    }
  wh_notice_toast (over, toast);
}

/**
 * wh_undo_now:
 * @over: a widget of the window
 *
 * Takes back what was said last, if it is still said.
 */
void
wh_undo_now (GtkWidget *over)
{
  GtkWidget *overlay = wh_notice_get_overlay (over);
  AdwToast *last = overlay != NULL ? g_object_get_data (G_OBJECT (overlay), LAST) : NULL;

  if (last == NULL)
    return;
  g_signal_emit_by_name (last, "button-clicked");
  replace_last (overlay, NULL);
}
