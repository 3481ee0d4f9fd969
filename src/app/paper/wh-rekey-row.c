/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-rekey-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/paper/wh-rekey-text.h"
#include "form/wh-form-problems.h"
#include "paper/wh-paper-words.h"

/**
 * WhRekeyRow:
 *
 * One question of a paper, on one line: its number there, what it asks, what was written, and what that means.
 *
 * Signals: "entered"; "go" (int lines): Enter or an arrow key; "misread": whether what was typed is an answer changed.
 */
struct _WhRekeyRow
{
  GtkWidget parent_instance;

  WhForm *form;
  const WhLayoutField *field;
  guint person_key; /* 0: the household */
  gboolean strict;
  gboolean left;    /* the person was here and went on: what is wrong may be said */
  char *misread;    /* what was typed and is no answer; NULL: everything is */
  guint misread_part;

  GtkWidget *box;
  GtkWidget *entry;
  GtkWidget *amount; /* NULL: there is none */
  GtkWidget *meaning;
};

enum
{
  ENTERED,
  GO,
  MISREAD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhRekeyRow, wh_rekey_row, GTK_TYPE_WIDGET)

static guint
person_of (WhRekeyRow *self)
{
  int person = self->person_key > 0 ? wh_form_find_person (self->form, self->person_key) : -1;

  return person < 0 ? WH_FORM_HOUSEHOLD : (guint) person;
}

static gboolean
has_focus (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static gboolean
is_ssn (WhRekeyRow *self)
{
  return wh_layout_field_answer (self->field) == WH_ANSWER_SSN;
}

static void
take (WhRekeyRow *self, guint part, GtkWidget *entry)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));
  gboolean good = wh_rekey_text_take (self->form, person_of (self), self->field, part, text);

  g_free (self->misread);
  self->misread = good ? NULL : g_strdup (text);
  self->misread_part = part;
  g_signal_emit (self, signals[MISREAD], 0);
  wh_rekey_row_update (self);
}

static void
changed_cb (WhRekeyRow *self)
{
  take (self, 0, self->entry);
}

/* An amount says that there is such a source. */
static void
amount_cb (WhRekeyRow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->amount)) != '\0')
    wh_form_set (self->form, person_of (self), self->field, 0, "1");
  take (self, 1, self->amount);
}

static void
set_text (WhRekeyRow *self, GtkWidget *entry, GCallback changed, const char *text)
{
  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    return;
  g_signal_handlers_block_by_func (entry, changed, self);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_handlers_unblock_by_func (entry, changed, self);
}

static void
enter_cb (WhRekeyRow *self)
{
  /* A number that stands there covered is typed anew, or left alone. */
  if (is_ssn (self))
    set_text (self, self->entry, G_CALLBACK (changed_cb), "");
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
leave_cb (WhRekeyRow *self)
{
  self->left = TRUE;
  if (self->form != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    wh_rekey_row_update (self);
}

/* Enter goes from the tick to the amount, and from there on. */
static gboolean
key_cb (WhRekeyRow *self, guint keyval)
{
  int lines = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_Down ? 1
              : keyval == GDK_KEY_Up ? -1 : 0;
  gboolean enter = lines > 0 && keyval != GDK_KEY_Down;
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (lines == 0)
    return GDK_EVENT_PROPAGATE;
  if (enter && self->amount != NULL && has_focus (self->entry) && g_str_equal (typed, "1"))
    gtk_widget_grab_focus (self->amount);
  else
    g_signal_emit (self, signals[GO], 0, lines);
  return GDK_EVENT_STOP;
}

static GtkWidget *
make_entry (WhRekeyRow *self, int chars, GCallback changed, const char *name)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), chars);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (entry, keys);
  gtk_widget_add_controller (entry, focus);
  g_signal_connect_swapped (entry, "changed", changed, self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return entry;
}

static GtkWidget *
make_label (const char *text, const char *css, int chars, gboolean expand)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), chars);
  gtk_label_set_max_width_chars (GTK_LABEL (label), chars);
  gtk_widget_set_hexpand (label, expand);
  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

static int
chars_for (const WhLayoutField *field)
{
  switch (wh_layout_field_answer (field))
    {
    case WH_ANSWER_TEXT:
      return 22;
    case WH_ANSWER_SOURCE:
      return 4;
    case WH_ANSWER_YES_NO:
      return 4;
    case WH_ANSWER_CHOICE:
      return wh_layout_field_column (field, 0)->n_choices > 0 ? 6 : 22;
    case WH_ANSWER_SSN:
    case WH_ANSWER_NUMBER:
    case WH_ANSWER_MONEY:
    case WH_ANSWER_DATE:
    case WH_ANSWER_MULTI_CHOICE:
    case WH_ANSWER_READ_ONLY:
    default:
      return 12;
    }
}

static void
build (WhRekeyRow *self)
{
  const char *label = wh_paper_label_of (self->field);
  g_autofree char *number = wh_paper_number_of (wh_form_get_layout (self->form), self->field);
  g_autofree char *name = g_strdup_printf ("%s %s", number, label);
  GtkWidget *question = make_label (label, NULL, 26, FALSE), *entries = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *place = make_label (number, "dim-label", 5, FALSE);

  gtk_widget_add_css_class (place, "numeric");
  gtk_widget_set_tooltip_text (question, label);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  self->entry = make_entry (self, chars_for (self->field), G_CALLBACK (changed_cb), name);
  if (is_ssn (self))
    gtk_entry_set_input_hints (GTK_ENTRY (self->entry), GTK_INPUT_HINT_PRIVATE | GTK_INPUT_HINT_NO_SPELLCHECK);
  gtk_box_append (GTK_BOX (entries), self->entry);
  if (wh_layout_field_answer (self->field) == WH_ANSWER_SOURCE)
    {
      g_autofree char *amount = g_strdup_printf (_("%s, amount a month"), name);

      self->amount = make_entry (self, 9, G_CALLBACK (amount_cb), amount);
      gtk_entry_set_placeholder_text (GTK_ENTRY (self->amount), "$");
      gtk_box_append (GTK_BOX (entries), self->amount);
    }
  gtk_widget_set_size_request (entries, 216, -1);
  self->meaning = make_label (NULL, "caption", 10, TRUE);
  gtk_box_append (GTK_BOX (self->box), place);
  gtk_box_append (GTK_BOX (self->box), question);
  gtk_box_append (GTK_BOX (self->box), entries);
  gtk_box_append (GTK_BOX (self->box), self->meaning);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static gboolean
wh_rekey_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WH_REKEY_ROW (widget)->entry);
}

static void
wh_rekey_row_dispose (GObject *object)
{
  WhRekeyRow *self = WH_REKEY_ROW (object);

  g_clear_object (&self->form);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->misread, g_free);
  G_OBJECT_CLASS (wh_rekey_row_parent_class)->dispose (object);
}

static void
wh_rekey_row_class_init (WhRekeyRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_rekey_row_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = wh_rekey_row_grab_focus;
  signals[ENTERED] = g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GO] = g_signal_new ("go", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[MISREAD] = g_signal_new ("misread", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "rekeyrow");
}

static void
wh_rekey_row_init (WhRekeyRow *self)
{
}

/**
 * wh_rekey_row_new:
 *
 * Returns: (transfer floating): the line for the question
 */
GtkWidget *
wh_rekey_row_new (WhForm *form, const WhPaperQuestion *question)
{
  WhRekeyRow *self = g_object_new (WH_TYPE_REKEY_ROW, NULL);

  self->form = g_object_ref (form);
  self->field = question->field;
  self->person_key = question->person != WH_FORM_HOUSEHOLD ? wh_form_get_person_key (form, question->person) : 0;
  build (self);
  wh_rekey_row_update (self);
  return GTK_WIDGET (self);
}

/**
 * wh_rekey_row_get_field:
 */
const WhLayoutField *
wh_rekey_row_get_field (WhRekeyRow *self)
{
  return self->field;
}

static void
show_meaning (WhRekeyRow *self, gboolean open)
{
  gboolean busy = has_focus (self->box);
  const WhFormProblem *problem = open && (self->strict || (self->left && !busy))
                                   ? wh_form_find_problem (self->form, person_of (self), self->field) : NULL;
  gboolean wrong = !busy && self->misread != NULL;
  g_autofree char *text = NULL;

  if (problem != NULL && !self->strict && problem->rule == NULL)
    problem = NULL;
  if (wrong)
    text = g_strdup (_("There is no such answer"));
  else if (problem != NULL)
    text = wh_form_problem_message (problem);
  else if (open)
    {
      text = wh_rekey_text_meaning (self->form, person_of (self), self->field, 0);
      if (busy && *text == '\0')
        {
          g_free (text);
          text = wh_rekey_text_hint (self->form, person_of (self), self->field);
        }
    }
  wrong = wrong || (problem != NULL && problem->severity == WH_SEVERITY_ERROR);
  gtk_label_set_text (GTK_LABEL (self->meaning), text != NULL ? text : "");
  gtk_widget_set_tooltip_text (self->meaning, text);
  (wrong ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->meaning, "error");
  (wrong ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
}

/**
 * wh_rekey_row_update:
 *
 * Shows what the form says now.  What another answer closed is passed over.
 *
 * Returns: whether the question takes an answer
 */
gboolean
wh_rekey_row_update (WhRekeyRow *self)
{
  gboolean open;

  if (self->person_key > 0 && person_of (self) == WH_FORM_HOUSEHOLD)
    return FALSE; /* they left the household */
  open = wh_form_get_state (self->form, person_of (self), self->field).visible
         && wh_layout_field_answer (self->field) != WH_ANSWER_READ_ONLY;
  gtk_widget_set_sensitive (self->box, open);
  if ((self->misread == NULL || self->misread_part != 0) && !has_focus (self->entry))
    {
      g_autofree char *text = wh_rekey_text_show (self->form, person_of (self), self->field, 0);

      set_text (self, self->entry, G_CALLBACK (changed_cb), text);
    }
  if (self->amount != NULL && (self->misread == NULL || self->misread_part == 0) && !has_focus (self->amount))
    {
      g_autofree char *text = wh_rekey_text_show (self->form, person_of (self), self->field, 1);

      set_text (self, self->amount, G_CALLBACK (amount_cb), text);
    }
  show_meaning (self, open);
  return open;
}

/**
 * wh_rekey_row_set_strict:
 *
 * Says what is wrong or missing even where the person has not been yet.
 */
void
wh_rekey_row_set_strict (WhRekeyRow *self, gboolean strict)
{
  self->strict = strict;
  wh_rekey_row_update (self);
}

/**
 * wh_rekey_row_get_misread:
 * @part: (out): of the question, where it was typed
 *
 * Returns: (nullable): what was typed and is no answer
 */
const char *
wh_rekey_row_get_misread (WhRekeyRow *self, guint *part)
{
  *part = self->misread_part;
  return self->misread;
}

/**
 * wh_rekey_row_set_misread:
 *
 * Shows again what was typed and is no answer.
 */
void
wh_rekey_row_set_misread (WhRekeyRow *self, const char *text, guint part)
{
  char *copy = g_strdup (text);

  g_free (self->misread);
  self->misread = copy;
  self->left = TRUE;
  self->misread_part = part;
  if (text != NULL && part == 0)
    set_text (self, self->entry, G_CALLBACK (changed_cb), text);
  else if (text != NULL && self->amount != NULL)
    set_text (self, self->amount, G_CALLBACK (amount_cb), text);
  wh_rekey_row_update (self);
}
