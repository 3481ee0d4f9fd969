/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-choice-row.h"

#include "app/fields/wh-picker.h"
#include "app/fields/wh-segments.h"
#include "form/wh-form-choices.h"

/* So many answers, and signs of them, fit side by side. */
#define SEGMENTS 4
#define SEGMENT_CHARS 24

/**
 * WhChoiceRow:
 *
 * One answer of a list: yes and no and other short lists side by side, longer ones in a picker.
 */
struct _WhChoiceRow
{
  WhFieldRow parent_instance;

  GPtrArray *choices;
  WhSegments *segments; /* one of the two */
  WhPicker *picker;
};

G_DEFINE_FINAL_TYPE (WhChoiceRow, wh_choice_row, WH_TYPE_FIELD_ROW)

static void
chosen_cb (WhChoiceRow *self, guint index)
{
  const WhFormChoice *choice = g_ptr_array_index (self->choices, index);

  wh_field_row_take (WH_FIELD_ROW (self), 0, choice->value);
}

static gboolean
fit_side_by_side (GPtrArray *choices)
{
  glong chars = 0;
  guint n = 0;

  for (guint i = 0; i < choices->len; i++)
    {
      const WhFormChoice *choice = g_ptr_array_index (choices, i);

      if (choice->reason)
        continue;
      chars += g_utf8_strlen (choice->text, -1);
      n++;
    }
  return n <= SEGMENTS && chars <= SEGMENT_CHARS;
}

/**
 * wh_choices_equal:
 *
 * Returns: whether two arrays of choices offer the same
 */
gboolean
wh_choices_equal (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const WhFormChoice *x = g_ptr_array_index (a, i), *y = g_ptr_array_index (b, i);

      if (!g_str_equal (x->value, y->value) || !g_str_equal (x->text, y->text))
        return FALSE;
    }
  return TRUE;
}

static void
build (WhChoiceRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);
  gboolean records = wh_form_choices_are_records (wh_field_row_get_field (row));
  GtkWidget *control;

  if (!records && fit_side_by_side (self->choices))
    {
      control = wh_segments_new ();
      self->segments = WH_SEGMENTS (control);
      wh_field_row_name_control (row, control);
    }
  else
    {
      control = wh_picker_new ();
      self->picker = WH_PICKER (control);
      gtk_widget_set_hexpand (control, TRUE);
      wh_field_row_name_control (row, wh_picker_get_button (self->picker));
      wh_picker_set_title (self->picker, wh_field_row_get_title (row));
    }
  g_signal_connect_swapped (control, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (control, "next", G_CALLBACK (wh_field_row_next), self);
  wh_field_row_add_control (row, control);
}

static void
take_choices (WhChoiceRow *self, GPtrArray *choices)
{
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = g_ptr_array_ref (choices);
  if (self->segments == NULL && self->picker == NULL)
    build (self);
  if (self->segments != NULL)
    wh_segments_set_choices (self->segments, choices);
  else
    wh_picker_set_choices (self->picker, choices);
}

static void
wh_choice_row_show (WhFieldRow *row)
{
  WhChoiceRow *self = WH_CHOICE_ROW (row);
  g_autoptr (GPtrArray) choices = wh_form_get_choices (wh_field_row_get_form (row), wh_field_row_get_person (row),
                                                       wh_field_row_get_field (row), 0);
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);
  int index;

  if (self->choices == NULL || !wh_choices_equal (self->choices, choices))
    take_choices (self, choices);
  index = wh_form_choices_find_value (self->choices, answer);
  if (self->segments != NULL)
    wh_segments_set_selected (self->segments, index);
  else
    wh_picker_set_selected (self->picker, index);
}

static void
wh_choice_row_finalize (GObject *object)
{
  g_clear_pointer (&WH_CHOICE_ROW (object)->choices, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_choice_row_parent_class)->finalize (object);
}

static void
wh_choice_row_class_init (WhChoiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_choice_row_finalize;
  WH_FIELD_ROW_CLASS (klass)->show = wh_choice_row_show;
}

static void
wh_choice_row_init (WhChoiceRow *self)
{
}
