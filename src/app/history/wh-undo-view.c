/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-undo-view.h"

#include <glib/gi18n-lib.h>

#include "app/history/wh-history-words.h"
#include "app/history/wh-undo-saving.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "model/wh-privacy.h"

struct _WhUndoView
{
  GtkWidget parent_instance;

  WhRowGroup *goes;
  WhRowGroup *stays;
  GtkWidget *all;
  GtkWidget *go;
  GtkLabel *news;

  WhSession *session;
  WhPast *past;
  WhHistoryNames *names;
  gboolean open;
  WhUndoPlan *plan;
  GCancellable *planning;
};

G_DEFINE_FINAL_TYPE (WhUndoView, wh_undo_view, GTK_TYPE_WIDGET)

enum
{
  BACK,
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
wants_all (WhUndoView *self)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->all));
}

static char *
kind_words (WhUndoView *self, const WhKind *kind)
{
  gboolean hides = !self->open && wh_privacy_of_kind (kind);

  return g_strdup (hides ? _("Private answers") : g_dgettext (GETTEXT_PACKAGE, kind->label));
}

static void
add_record_step (WhUndoView *self, const WhUndoStep *step)
{
  g_autofree char *kind = kind_words (self, step->kind);
  const char *why = wh_history_words_undo_state (step->state);

  if (why != NULL)
    wh_row_group_add_text (self->stays, kind, why);
  else
    wh_row_group_add_text (self->goes, kind, step->to != NULL ? _("Comes back as it was") : _("Is deleted"));
}

static gboolean
value_differs (const WhUndoStep *step, guint column)
{
  g_autoptr (GString) one = g_string_new (NULL), other = g_string_new (NULL);

  return g_strcmp0 (wh_record_get_cell (step->from, column, one), wh_record_get_cell (step->to, column, other)) != 0;
}

static void
add_column (WhUndoView *self, const WhUndoStep *step, guint column)
{
  const char *why = wh_history_words_undo_state (step->state);
  gboolean hides = !self->open && wh_privacy_of_column (step->kind, column);
  const char *label = hides ? _("Private answer") : g_dgettext (GETTEXT_PACKAGE, step->kind->columns[column].label);
  g_autofree char *from = NULL, *to = NULL, *values = NULL;

  if (why != NULL)
    {
      wh_row_group_add_text (self->stays, label, why);
      return;
    }
  if (hides)
    {
      wh_row_group_add_text (self->goes, label, _("Goes back"));
      return;
    }
  if (!value_differs (step, column))
    return;
  from = wh_history_words_value (step->from, column, self->names);
  to = wh_history_words_value (step->to, column, self->names);
  values = g_strdup_printf (_("%s → %s"), from, to);
  wh_row_group_add_text (self->goes, label, values);
}

static void
add_unit_step (WhUndoView *self, const WhUndoStep *step)
{
  for (guint i = 0; i < step->kind->n_columns; i++)
    if (step->kind->columns[i].unit == step->unit && wh_history_words_shows_column (step->kind, i))
      {
        add_column (self, step, i);
        if (step->state != WH_UNDO_BACK)
          break; /* the unit stays as a whole: once is enough */
      }
}

static void
show_plan (WhUndoView *self, WhUndoPlan *plan)
{
  g_clear_pointer (&self->plan, wh_undo_plan_free);
  self->plan = plan;
  wh_row_group_clear (self->goes);
  wh_row_group_clear (self->stays);
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const WhUndoStep *step = g_ptr_array_index (plan->steps, i);

      if (step->unit == WH_UNDO_RECORD)
        add_record_step (self, step);
      else
        add_unit_step (self, step);
    }
  wh_row_group_done (self->goes);
  wh_row_group_done (self->stays);
  gtk_widget_set_visible (self->all, wants_all (self) || wh_undo_plan_leaves (plan, WH_UNDO_CHANGED));
  gtk_widget_set_sensitive (self->go, plan->group->changes->len > 0);
  if (plan->group->changes->len > 0)
    gtk_widget_grab_focus (self->go);
}

static void
planned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhUndoView) self = data;
  g_autoptr (GError) error = NULL;
  WhUndoPlan *plan;

  if (self->session == NULL)
    return;
  plan = wh_undo_saving_plan_finish (self->session, result, &error);
  if (plan != NULL)
    show_plan (self, plan);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
make_plan (WhUndoView *self)
{
  g_cancellable_cancel (self->planning);
  g_clear_object (&self->planning);
  self->planning = g_cancellable_new ();
  gtk_widget_set_sensitive (self->go, FALSE);
  wh_undo_saving_plan_async (self->session, self->past, wants_all (self), self->planning, planned_cb,
                             g_object_ref (self));
}

static void
all_cb (WhUndoView *self)
{
  if (self->session != NULL)
    make_plan (self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhUndoView) self = data;
  g_autoptr (GError) error = NULL;
  WhUndoPlan *instead;

  if (self->session == NULL)
    return;
  gtk_widget_set_sensitive (self->go, TRUE);
  if (!wh_undo_saving_finish (self->session, result, &instead, &error))
    wh_notice_error (GTK_WIDGET (self), error);
  else if (instead == NULL)
    g_signal_emit (self, signals[DONE], 0);
  else
    {
      gtk_label_set_text (self->news, _("Something changed meanwhile. Nothing was undone yet: look again."));
      gtk_widget_set_visible (GTK_WIDGET (self->news), TRUE);
      show_plan (self, instead);
    }
}

static void
go_cb (WhUndoView *self)
{
  if (self->plan == NULL)
    return;
  gtk_widget_set_sensitive (self->go, FALSE);
  wh_undo_saving_async (self->session, self->past, wants_all (self), self->plan, saved_cb, g_object_ref (self));
}

static void
back_cb (WhUndoView *self)
{
  g_signal_emit (self, signals[BACK], 0);
}

static void
wh_undo_view_dispose (GObject *object)
{
  WhUndoView *self = WH_UNDO_VIEW (object);
  GtkWidget *child;

  g_cancellable_cancel (self->planning);
  g_clear_object (&self->planning);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_pointer (&self->past, wh_past_free);
  g_clear_pointer (&self->plan, wh_undo_plan_free);
  g_clear_pointer (&self->names, wh_history_names_unref);
  G_OBJECT_CLASS (wh_undo_view_parent_class)->dispose (object);
}

static void
wh_undo_view_class_init (WhUndoViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_undo_view_dispose;
  signals[BACK] = g_signal_new ("back", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/history/wh-undo-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WhUndoView, goes);
  gtk_widget_class_bind_template_child (widget_class, WhUndoView, stays);
  gtk_widget_class_bind_template_child (widget_class, WhUndoView, all);
  gtk_widget_class_bind_template_child (widget_class, WhUndoView, go);
  gtk_widget_class_bind_template_child (widget_class, WhUndoView, news);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
}

static void
wh_undo_view_init (WhUndoView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_undo_view_show:
 * @past: what is to be undone; copied
 * @names: what records are called
 * @open: whether private answers may be shown
 *
 * Shows what undoing it would do now.
 */
void
wh_undo_view_show (WhUndoView *self, WhSession *session, const WhPast *past, WhHistoryNames *names, gboolean open)
{
  g_set_object (&self->session, session);
  g_clear_pointer (&self->past, wh_past_free);
  self->past = wh_past_copy (past);
  g_clear_pointer (&self->names, wh_history_names_unref);
  self->names = wh_history_names_ref (names);
  self->open = open;
  gtk_widget_set_visible (GTK_WIDGET (self->news), FALSE);
  if (wants_all (self))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->all), FALSE); /* makes the plan */
  else
    make_plan (self);
}

/**
 * wh_undo_view_set_label:
 * @label: what the button says, with its mnemonic
 */
void
wh_undo_view_set_label (WhUndoView *self, const char *label)
{
  gtk_button_set_label (GTK_BUTTON (self->go), label);
}
