/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-multi-choice-row.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-segments.h"
#include "form/wh-form-choices.h"

/**
 * WhMultiChoiceRow:
 *
 * Several answers of a list, a column each; the last column may say why there is none, and then nothing is ticked.
 * A digit ticks the answer at that place, Enter goes on.
 */
struct _WhMultiChoiceRow
{
  WhFieldRow parent_instance;

  GtkWidget *box;
  GPtrArray *checks;    /* of GtkWidget */
  GPtrArray *choices;   /* why there is no answer */
  WhSegments *segments; /* NULL: every column is a tick */
};

G_DEFINE_FINAL_TYPE (WhMultiChoiceRow, wh_multi_choice_row, WH_TYPE_FIELD_ROW)

static guint
reason_part (WhMultiChoiceRow *self)
{
  return wh_field_row_get_field (WH_FIELD_ROW (self))->n_columns - 1;
}

static void
toggled_cb (WhMultiChoiceRow *self, GtkWidget *check)
{
  guint part;

  if (!g_ptr_array_find (self->checks, check, &part))
    return;
  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)) && self->segments != NULL)
    wh_field_row_take (WH_FIELD_ROW (self), reason_part (self), "");
  wh_field_row_take (WH_FIELD_ROW (self), part, gtk_check_button_get_active (GTK_CHECK_BUTTON (check)) ? "1" : "0");
}

static void
chosen_cb (WhMultiChoiceRow *self, guint index)
{
  const WhFormChoice *choice = g_ptr_array_index (self->choices, index);

  for (guint part = 0; part < self->checks->len; part++)
    wh_field_row_take (WH_FIELD_ROW (self), part, "0");
  wh_field_row_take (WH_FIELD_ROW (self), reason_part (self), choice->value);
}

static void
show_ticks (WhMultiChoiceRow *self)
{
  for (guint part = 0; part < self->checks->len; part++)
    {
      GtkWidget *check = g_ptr_array_index (self->checks, part);
      g_autofree char *answer = wh_field_row_dup_answer (WH_FIELD_ROW (self), part);

      g_signal_handlers_block_by_func (check, toggled_cb, self);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), g_str_equal (answer, "1"));
      g_signal_handlers_unblock_by_func (check, toggled_cb, self);
    }
}

static void
wh_multi_choice_row_show (WhFieldRow *row)
{
  WhMultiChoiceRow *self = WH_MULTI_CHOICE_ROW (row);
  g_autofree char *reason = NULL;

  show_ticks (self);
  if (self->segments == NULL)
    return;
  if (self->choices == NULL)
    {
      self->choices = wh_form_get_choices (wh_field_row_get_form (row), wh_field_row_get_person (row),
                                           wh_field_row_get_field (row), reason_part (self));
      wh_segments_set_choices (self->segments, self->choices);
    }
  reason = wh_field_row_dup_answer (row, reason_part (self));
  wh_segments_set_selected (self->segments, wh_form_choices_find_value (self->choices, reason));
}

static gboolean
key_cb (WhMultiChoiceRow *self, guint keyval)
{
  int place = g_unichar_digit_value (gdk_keyval_to_unicode (keyval));

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      wh_field_row_next (WH_FIELD_ROW (self));
      return GDK_EVENT_STOP;
    }
  if (place < 1 || place > (int) self->checks->len)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (g_ptr_array_index (self->checks, (guint) place - 1));
  gtk_check_button_set_active (g_ptr_array_index (self->checks, (guint) place - 1),
                               !gtk_check_button_get_active (g_ptr_array_index (self->checks, (guint) place - 1)));
  return GDK_EVENT_STOP;
}

static void
add_check (WhMultiChoiceRow *self, GtkWidget *list, guint part)
{
  const WhColumn *column = wh_layout_field_column (wh_field_row_get_field (WH_FIELD_ROW (self)), part);
  GtkWidget *check = gtk_check_button_new_with_label (g_dgettext (GETTEXT_PACKAGE, column->label));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (check, keys);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_box_append (GTK_BOX (list), check);
  g_ptr_array_add (self->checks, check);
}

static void
wh_multi_choice_row_constructed (GObject *object)
{
  WhMultiChoiceRow *self = WH_MULTI_CHOICE_ROW (object);
  WhFieldRow *row = WH_FIELD_ROW (object);
  const WhLayoutField *field;
  guint n_ticks;

  G_OBJECT_CLASS (wh_multi_choice_row_parent_class)->constructed (object);
  field = wh_field_row_get_field (row);
  n_ticks = wh_layout_reason_list (field) != NULL ? field->n_columns - 1 : field->n_columns;
  self->box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, "accessible-role",
                            GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  for (guint part = 0; part < n_ticks; part++)
    add_check (self, self->box, part);
  wh_field_row_add_control (row, self->box);
  wh_field_row_name_control (row, self->box);
  if (n_ticks == field->n_columns)
    return;
  self->segments = WH_SEGMENTS (wh_segments_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->segments), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wh_field_row_get_title (row), -1);
  g_signal_connect_swapped (self->segments, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (self->segments, "next", G_CALLBACK (wh_field_row_next), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->segments));
}

static void
wh_multi_choice_row_finalize (GObject *object)
{
  WhMultiChoiceRow *self = WH_MULTI_CHOICE_ROW (object);

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_multi_choice_row_parent_class)->finalize (object);
}

static void
wh_multi_choice_row_class_init (WhMultiChoiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_multi_choice_row_constructed;
  G_OBJECT_CLASS (klass)->finalize = wh_multi_choice_row_finalize;
  WH_FIELD_ROW_CLASS (klass)->show = wh_multi_choice_row_show;
}

static void
wh_multi_choice_row_init (WhMultiChoiceRow *self)
{
  self->checks = g_ptr_array_new ();
}
