/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-lock-page.h"

#include "app/wh-entry-row.h"
#include "app/wh-problem-box.h"
#include "app/wh-problem.h"

struct _WhLockPage
{
  AdwBin parent_instance;

  WhSession *session;
  GCancellable *cancellable; /* while a password is being checked */

  GtkLabel *who;
  GtkSpinner *spinner;
  GtkWidget *other;
  GtkWidget *rows;
  GtkWidget *unlock;
  WhEntryRow *password;
  WhProblemBox *problem;
};

G_DEFINE_FINAL_TYPE (WhLockPage, wh_lock_page, ADW_TYPE_BIN)

enum
{
  UNLOCKED,
  OTHER_PERSON,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
update (WhLockPage *self)
{
  gboolean busy = self->cancellable != NULL;

  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_sensitive (self->rows, !busy);
  gtk_widget_set_sensitive (self->other, !busy);
  gtk_widget_set_sensitive (self->unlock, !busy && *wh_entry_row_get_text (self->password) != '\0');
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhLockPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhProblem) problem = NULL;

  g_clear_object (&self->cancellable);
  if (wh_session_check_password_finish (WH_SESSION (source), result, &error))
    {
      wh_entry_row_set_text (self->password, NULL);
      g_signal_emit (self, signals[UNLOCKED], 0);
      return;
    }

  update (self);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  problem = wh_problem_new (error);
  wh_problem_box_show (self->problem, problem->title, problem->advice);
  wh_entry_row_set_wrong (self->password, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->password));
}

static void
unlock_cb (WhLockPage *self)
{
  if (!gtk_widget_get_sensitive (self->unlock))
    return;

  self->cancellable = g_cancellable_new ();
  wh_problem_box_hide (self->problem);
  update (self);
  wh_session_check_password_async (self->session, wh_entry_row_get_text (self->password), self->cancellable,
                                   checked_cb, g_object_ref (self));
}

static void
changed_cb (WhLockPage *self)
{
  update (self);
}

static void
other_cb (WhLockPage *self)
{
  g_signal_emit (self, signals[OTHER_PERSON], 0);
}

static void
wh_lock_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (wh_lock_page_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (WH_LOCK_PAGE (widget)->password));
}

static void
wh_lock_page_dispose (GObject *object)
{
  WhLockPage *self = WH_LOCK_PAGE (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_lock_page_parent_class)->dispose (object);
}

static void
wh_lock_page_class_init (WhLockPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_lock_page_dispose;
  widget_class->map = wh_lock_page_map;

  g_type_ensure (WH_TYPE_ENTRY_ROW);
  g_type_ensure (WH_TYPE_PROBLEM_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-lock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, other);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, password);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, problem);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, rows);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, unlock);
  gtk_widget_class_bind_template_child (widget_class, WhLockPage, who);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_cb);
  gtk_widget_class_bind_template_callback (widget_class, unlock_cb);

  signals[UNLOCKED] =
      g_signal_new ("unlocked", WH_TYPE_LOCK_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OTHER_PERSON] =
      g_signal_new ("other-person", WH_TYPE_LOCK_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_lock_page_init (WhLockPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

/**
 * wh_lock_page_new:
 * @session: whose window is locked
 *
 * Returns: (transfer floating): the page
 */
WhLockPage *
wh_lock_page_new (WhSession *session)
{
  WhLockPage *self;

  g_return_val_if_fail (WH_IS_SESSION (session), NULL);

  self = g_object_new (WH_TYPE_LOCK_PAGE, NULL);
  self->session = g_object_ref (session);
  gtk_label_set_label (self->who, wh_session_get_person (session)->name);
  return self;
}
