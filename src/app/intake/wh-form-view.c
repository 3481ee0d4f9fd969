/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-view.h"

#include <glib/gi18n-lib.h>

#include "app/intake/wh-form-group.h"

/**
 * WhFormView:
 *
 * One page of a form: the household's questions, then those of one person.
 *
 * Signals: "entered" (string): the person came to the question of that name; "done": they are through with the last
 * one.
 */
struct _WhFormView
{
  GtkWidget parent_instance;

  WhForm *form;
  const WhLayoutPage *page;
  guint person_key;
  gboolean strict;
  GtkWidget *box;
  GtkWidget *shared;
  GtkWidget *personal;
  GtkWidget *nothing; /* said where the page asks nothing of the person */
  GPtrArray *groups;  /* of WhFormGroup */
};

enum
{
  ENTERED,
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhFormView, wh_form_view, GTK_TYPE_WIDGET)

static void
entered_cb (WhFormView *self, const char *field)
{
  g_signal_emit (self, signals[ENTERED], 0, field);
}

static void
next_cb (WhFormView *self, WhFormGroup *group)
{
  guint at = self->groups->len;

  wh_form_view_update (self);
  if (g_ptr_array_find (self->groups, group, &at))
    for (guint i = at + 1; i < self->groups->len; i++)
      if (wh_form_group_focus_field (g_ptr_array_index (self->groups, i), NULL))
        return;
  g_signal_emit (self, signals[DONE], 0);
}

static void
add_group (WhFormView *self, const WhLayoutGroup *group)
{
  gboolean personal = group->per == WH_PER_PERSON;
  GtkWidget *widget = wh_form_group_new (self->form, group, self->person_key);

  g_signal_connect_swapped (widget, "entered", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (widget, "next", G_CALLBACK (next_cb), self);
  wh_form_group_set_strict (WH_FORM_GROUP (widget), self->strict);
  gtk_box_append (GTK_BOX (personal ? self->personal : self->shared), widget);
  g_ptr_array_add (self->groups, widget);
}

static void
empty (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static void
wh_form_view_dispose (GObject *object)
{
  WhFormView *self = WH_FORM_VIEW (object);

  g_ptr_array_set_size (self->groups, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_form_view_parent_class)->dispose (object);
}

static void
wh_form_view_finalize (GObject *object)
{
  WhFormView *self = WH_FORM_VIEW (object);

  g_ptr_array_unref (self->groups);
  G_OBJECT_CLASS (wh_form_view_parent_class)->finalize (object);
}

static void
wh_form_view_class_init (WhFormViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_form_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_form_view_finalize;
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_form_view_init (WhFormView *self)
{
  self->groups = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->shared = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->personal = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->nothing = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->nothing), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->nothing), 0);
  gtk_widget_add_css_class (self->nothing, "dim-label");
  gtk_box_append (GTK_BOX (self->box), self->shared);
  gtk_box_append (GTK_BOX (self->box), self->personal);
  gtk_box_append (GTK_BOX (self->box), self->nothing);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * wh_form_view_new:
 */
GtkWidget *
wh_form_view_new (WhForm *form)
{
  WhFormView *self = g_object_new (WH_TYPE_FORM_VIEW, NULL);

  self->form = g_object_ref (form);
  return GTK_WIDGET (self);
}

/**
 * wh_form_view_set_between:
 * @widget: stands after the household's questions and before the person's: who they are asked of
 */
void
wh_form_view_set_between (WhFormView *self, GtkWidget *widget)
{
  gtk_box_insert_child_after (GTK_BOX (self->box), widget, self->shared);
}

static void
show_nothing (WhFormView *self, gboolean nothing)
{
  int person = wh_form_find_person (self->form, self->person_key);
  g_autofree char *name = nothing && person >= 0 ? wh_form_get_person_name (self->form, (guint) person) : NULL;
  g_autofree char *text = name != NULL ? g_strdup_printf (_("Nothing here is asked of %s."), name) : NULL;

  gtk_widget_set_visible (self->nothing, text != NULL);
  gtk_label_set_text (GTK_LABEL (self->nothing), text != NULL ? text : "");
}

/**
 * wh_form_view_update:
 *
 * Shows what the form says now.
 */
void
wh_form_view_update (WhFormView *self)
{
  gboolean asked = FALSE;

  g_return_if_fail (WH_IS_FORM_VIEW (self));

  for (guint i = 0; i < self->groups->len; i++)
    asked |= wh_form_group_update (g_ptr_array_index (self->groups, i));
  show_nothing (self, !asked);
  gtk_widget_set_visible (self->shared, gtk_widget_get_first_child (self->shared) != NULL);
}

/**
 * wh_form_view_show_page:
 * @person_key: whose questions are shown
 */
void
wh_form_view_show_page (WhFormView *self, const WhLayoutPage *page, guint person_key)
{
  g_return_if_fail (WH_IS_FORM_VIEW (self) && page != NULL);

  g_ptr_array_set_size (self->groups, 0);
  empty (self->shared);
  empty (self->personal);
  self->page = page;
  self->person_key = person_key;
  for (guint i = 0; i < page->n_groups; i++)
    add_group (self, &page->groups[i]);
  wh_form_view_update (self);
}

/**
 * wh_form_view_set_strict:
 *
 * Says what is wrong or missing even where the person has not been yet.
 */
void
wh_form_view_set_strict (WhFormView *self, gboolean strict)
{
  self->strict = strict;
  for (guint i = 0; i < self->groups->len; i++)
    wh_form_group_set_strict (g_ptr_array_index (self->groups, i), strict);
}

/**
 * wh_form_view_focus_field:
 * @name: (nullable): of a question; %NULL: the first one
 *
 * Returns: whether the page shows it, and it took the focus
 */
gboolean
wh_form_view_focus_field (WhFormView *self, const char *name)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (wh_form_group_focus_field (g_ptr_array_index (self->groups, i), name))
      return TRUE;
  return FALSE;
}

/**
 * wh_form_view_focus_person:
 *
 * Goes to the first question that is the person's own, past those of the household.
 *
 * Returns: whether the page asks them anything
 */
gboolean
wh_form_view_focus_person (WhFormView *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (self->page->groups[i].per == WH_PER_PERSON
        && wh_form_group_focus_field (g_ptr_array_index (self->groups, i), NULL))
      return TRUE;
  return FALSE;
}
