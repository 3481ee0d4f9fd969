/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-view.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-field-row.h"

/**
 * WhFormView:
 *
 * One page of a form: the household's questions, then those of one person.
 *
 * Signals: "entered" (string): the person came to the question of that name.
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
  GPtrArray *rows;   /* of WhFieldRow */
  GPtrArray *groups; /* of AdwPreferencesGroup */
};

enum
{
  ENTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhFormView, wh_form_view, GTK_TYPE_WIDGET)

static void
entered_cb (WhFormView *self, WhFieldRow *row)
{
  g_signal_emit (self, signals[ENTERED], 0, wh_field_row_get_field (row)->name);
}

static void
add_group (WhFormView *self, const WhLayoutGroup *group)
{
  GtkWidget *widget = adw_preferences_group_new ();
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (group->label != NULL)
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (widget), g_dgettext (GETTEXT_PACKAGE, group->label));
  if (group->help != NULL)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (widget), g_dgettext (GETTEXT_PACKAGE, group->help));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "fields");
  for (guint i = 0; i < group->n_fields; i++)
    {
      guint key = group->fields[i].per == WH_PER_PERSON ? self->person_key : 0;
      GtkWidget *row = wh_field_row_create (self->form, key, &group->fields[i]);

      g_signal_connect_swapped (row, "entered", G_CALLBACK (entered_cb), self);
      wh_field_row_set_strict (WH_FIELD_ROW (row), self->strict);
      gtk_box_append (GTK_BOX (card), row);
      g_ptr_array_add (self->rows, row);
    }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), card);
  gtk_box_append (GTK_BOX (group->per == WH_PER_PERSON ? self->personal : self->shared), widget);
  g_ptr_array_add (self->groups, widget);
  g_object_set_data (G_OBJECT (widget), "wh-card", card);
}

/* A group without a question that is asked has no title either. */
static void
update_group (GtkWidget *group)
{
  GtkWidget *card = g_object_get_data (G_OBJECT (group), "wh-card");
  GtkWidget *first = NULL;

  for (GtkWidget *row = gtk_widget_get_first_child (card); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      gtk_widget_remove_css_class (row, "first");
      if (first == NULL && gtk_widget_get_visible (row))
        gtk_widget_add_css_class (first = row, "first");
    }
  gtk_widget_set_visible (group, first != NULL);
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

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->groups, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_form_view_parent_class)->dispose (object);
}

static void
wh_form_view_finalize (GObject *object)
{
  WhFormView *self = WH_FORM_VIEW (object);

  g_ptr_array_unref (self->rows);
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
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_form_view_init (WhFormView *self)
{
  self->rows = g_ptr_array_new ();
  self->groups = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->shared = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->personal = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_box_append (GTK_BOX (self->box), self->shared);
  gtk_box_append (GTK_BOX (self->box), self->personal);
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

/**
 * wh_form_view_update:
 *
 * Shows what the form says now.
 */
void
wh_form_view_update (WhFormView *self)
{
  g_return_if_fail (WH_IS_FORM_VIEW (self));

  for (guint i = 0; i < self->rows->len; i++)
    wh_field_row_update (g_ptr_array_index (self->rows, i));
  for (guint i = 0; i < self->groups->len; i++)
    update_group (g_ptr_array_index (self->groups, i));
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

  g_ptr_array_set_size (self->rows, 0);
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
  for (guint i = 0; i < self->rows->len; i++)
    wh_field_row_set_strict (g_ptr_array_index (self->rows, i), strict);
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
  for (guint i = 0; i < self->rows->len; i++)
    {
      WhFieldRow *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_get_visible (GTK_WIDGET (row))
          && (name == NULL || g_str_equal (wh_field_row_get_field (row)->name, name)))
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  return FALSE;
}
