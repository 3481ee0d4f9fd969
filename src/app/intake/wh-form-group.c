/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-group.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-field-row.h"
#include "app/intake/wh-prompt-keys.h"
#include "form/wh-form-offer.h"
#include "form/wh-form-rest.h"

/**
 * WhFormGroup:
 *
 * Questions of a page that belong together, on one card.
 *
 * A private group is closed: its rows are not there until they are opened for the one person, and they go again with
 * the page, the person or the lock.  A block that is mostly answered with No has a button, and a key, for the rest; one
 * that the head of the household, or the person on an earlier day, has answered, another for the same again.
 *
 * Signals: "entered" (string): the person came to the question of that name; "next": they are through with the last
 * one.
 */
struct _WhFormGroup
{
  GtkWidget parent_instance;

  WhForm *form;
  const WhLayoutGroup *group;
  guint person_key;
  gboolean strict;
  gboolean opened;    /* always, when it is not private */
  GPtrArray *rows;    /* of WhFieldRow, while it is open */
  GPtrArray *taken;   /* of WhLayoutField: what was taken from elsewhere; NULL: nothing to undo */
  GPtrArray *denied;  /* of WhLayoutField: what the button answered; NULL: nothing to undo */

  GtkWidget *frame;
  GtkWidget *card;
  GtkWidget *cover;   /* private: stands in the card while the rows do not */
  GtkWidget *cover_state;
  GtkWidget *open;
  GtkWidget *close;
  GtkWidget *rest;
  GtkWidget *rest_line;
  GtkWidget *rest_text;
  GtkWidget *same;      /* NULL: none of its answers may be taken from elsewhere */
  GtkWidget *same_line;
  GtkWidget *same_text;
};

enum
{
  ENTERED,
  NEXT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhFormGroup, wh_form_group, GTK_TYPE_WIDGET)

static guint
person_of (WhFormGroup *self)
{
  int person = self->person_key > 0 ? wh_form_find_person (self->form, self->person_key) : -1;

  return person < 0 ? WH_FORM_HOUSEHOLD : (guint) person;
}

static void
entered_cb (WhFormGroup *self, WhFieldRow *row)
{
  g_signal_emit (self, signals[ENTERED], 0, wh_field_row_get_field (row)->name);
}

/* Enter goes from answer to answer and past everything else.  What an answer has opened is asked next, so the rows are
 * looked at again first. */
static gboolean
next_cb (WhFormGroup *self, WhFieldRow *row)
{
  guint at = 0;

  wh_form_group_update (self);
  if (!g_ptr_array_find (self->rows, row, &at))
    return FALSE;
  for (guint i = at + 1; i < self->rows->len; i++)
    if (gtk_widget_get_visible (g_ptr_array_index (self->rows, i)))
      return gtk_widget_grab_focus (g_ptr_array_index (self->rows, i));
  g_signal_emit (self, signals[NEXT], 0);
  return TRUE;
}

static void
add_rows (WhFormGroup *self)
{
  for (guint i = 0; i < self->group->n_fields; i++)
    {
      const WhLayoutField *field = &self->group->fields[i];
      GtkWidget *row = wh_field_row_create (self->form, field->per == WH_PER_PERSON ? self->person_key : 0, field);

      g_signal_connect_swapped (row, "entered", G_CALLBACK (entered_cb), self);
      g_signal_connect_swapped (row, "next", G_CALLBACK (next_cb), self);
      wh_field_row_set_strict (WH_FIELD_ROW (row), self->strict);
      gtk_box_append (GTK_BOX (self->card), row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
remove_rows (WhFormGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_box_remove (GTK_BOX (self->card), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static gboolean
is_asked (WhFormGroup *self, guint *n_missing)
{
  gboolean asked = FALSE;

  *n_missing = 0;
  for (guint i = 0; i < self->group->n_fields; i++)
    {
      WhFieldState state = wh_form_get_state (self->form, person_of (self), &self->group->fields[i]);

      asked |= state.visible;
      *n_missing += state.visible && state.required && !state.answered;
    }
  return asked;
}

static void
update_cover (WhFormGroup *self, guint n_missing)
{
  g_autofree char *name = wh_form_get_person_name (self->form, person_of (self));
  g_autofree char *text = g_strdup_printf (_("_Open for %s"), name);

  gtk_widget_set_visible (self->cover, !self->opened);
  gtk_widget_set_visible (self->close, self->opened);
  gtk_button_set_label (GTK_BUTTON (self->open), text);
  gtk_label_set_text (GTK_LABEL (self->cover_state),
                      n_missing > 0 ? _("Something is not answered yet") : _("Everything is answered"));
}

static void
update_rest (WhFormGroup *self)
{
  guint n = wh_form_count_rest (self->form, person_of (self), self->group);
  gboolean undo = self->denied != NULL && n == 0;
  g_autofree char *text = NULL;

  if (n > 0)
    g_clear_pointer (&self->denied, g_ptr_array_unref);
  gtk_widget_set_visible (self->rest_line, self->opened && (n > 0 || undo));
  gtk_widget_set_visible (self->rest_text, undo);
  gtk_button_set_label (GTK_BUTTON (self->rest), undo ? _("Undo") : _("None of the others"));
  if (!undo)
    return;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u answered with No", "%u answered with No",
                                       self->denied->len), self->denied->len);
  gtk_label_set_text (GTK_LABEL (self->rest_text), text);
}

static void
update_same (WhFormGroup *self)
{
  g_autoptr (WhFormOffer) offer = wh_form_get_offer (self->form, person_of (self), self->group);
  g_autofree char *label = offer != NULL ? wh_form_offer_label (offer) : NULL;
  gboolean undo = offer == NULL && self->taken != NULL && self->taken->len > 0;
  g_autofree char *text = NULL;

  if (offer != NULL)
    g_clear_pointer (&self->taken, g_ptr_array_unref);
  gtk_widget_set_visible (self->same_line, offer != NULL || undo);
  gtk_widget_set_visible (self->same_text, undo);
  gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->same))), undo ? _("Undo") : label);
  if (!undo)
    return;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u answer taken", "%u answers taken", self->taken->len),
                          self->taken->len);
  gtk_label_set_text (GTK_LABEL (self->same_text), text);
}

static void
show_first (WhFormGroup *self)
{
  gboolean first = TRUE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      gboolean is_first = first && gtk_widget_get_visible (row);

      if (is_first != gtk_widget_has_css_class (row, "first"))
        (is_first ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (row, "first");
      first = first && !is_first;
    }
}

static void
set_open (WhFormGroup *self, gboolean open)
{
  if (self->opened == open)
    return;
  self->opened = open;
  g_clear_pointer (&self->denied, g_ptr_array_unref);
  if (open)
    add_rows (self);
  else
    remove_rows (self);
  wh_form_group_update (self);
}

static void
open_cb (WhFormGroup *self)
{
  set_open (self, TRUE);
  wh_form_group_focus_field (self, NULL);
}

static void
close_cb (WhFormGroup *self)
{
  set_open (self, FALSE);
  gtk_widget_grab_focus (self->open);
}

static void
rest_cb (WhFormGroup *self)
{
  g_autoptr (GPtrArray) denied = g_steal_pointer (&self->denied);

  if (denied != NULL && wh_form_count_rest (self->form, person_of (self), self->group) == 0)
    wh_form_undo_rest (self->form, person_of (self), denied);
  else
    self->denied = wh_form_deny_rest (self->form, person_of (self), self->group);
  wh_form_group_update (self);
}

static void
same_cb (WhFormGroup *self)
{
  g_autoptr (GPtrArray) taken = g_steal_pointer (&self->taken);

  if (taken != NULL && taken->len > 0)
    wh_form_undo_offer (self->form, person_of (self), taken);
  else
    self->taken = wh_form_take_offer (self->form, person_of (self), self->group);
  wh_form_group_update (self);
}

/* To what a No has opened (why not?), else past the block. */
static void
go_past_rest (WhFormGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      WhFieldRow *row = g_ptr_array_index (self->rows, i);
      WhFieldState state = wh_form_get_state (self->form, person_of (self), wh_field_row_get_field (row));

      if (state.visible && state.required && !state.answered)
        {
          gtk_widget_grab_focus (GTK_WIDGET (row));
          return;
        }
    }
  g_signal_emit (self, signals[NEXT], 0);
}

/* As the key for the rest. */
static gboolean
same_key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  WhFormGroup *self = WH_FORM_GROUP (widget);

  if (self->same_line == NULL || !gtk_widget_get_visible (self->same_line))
    return FALSE;
  same_cb (self);
  if (self->taken != NULL)
    go_past_rest (self);
  return TRUE;
}

/* The key answers and goes on: what was answered is said beside the title, and the same key there takes it back. */
static gboolean
rest_key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  WhFormGroup *self = WH_FORM_GROUP (widget);

  if (self->rest_line == NULL || !gtk_widget_get_visible (self->rest_line))
    return FALSE;
  rest_cb (self);
  if (self->denied != NULL)
    go_past_rest (self);
  return TRUE;
}

static GtkWidget *
build_cover (WhFormGroup *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = gtk_image_new_from_icon_name ("changes-prevent-symbolic");
  GtkWidget *title = gtk_label_new (_("Closed"));

  self->cover_state = gtk_label_new (NULL);
  self->open = gtk_button_new_with_mnemonic ("");
  gtk_widget_set_valign (self->open, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (self->cover_state), 0);
  gtk_label_set_wrap (GTK_LABEL (self->cover_state), TRUE);
  gtk_widget_add_css_class (self->cover_state, "caption");
  gtk_widget_add_css_class (self->cover_state, "dim-label");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), self->cover_state);
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_box_append (GTK_BOX (line), self->open);
  gtk_widget_add_css_class (line, "cover");
  g_signal_connect_swapped (self->open, "clicked", G_CALLBACK (open_cb), self);
  wh_prompt_keys_add (self->open);
  return line;
}

static GtkWidget *
build_close (WhFormGroup *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("C_lose again"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (close_cb), self);
  return button;
}

static GtkWidget *
build_rest (WhFormGroup *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->rest = gtk_button_new ();
  self->rest_text = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->rest_text, "dim-label");
  gtk_widget_set_tooltip_text (self->rest,
                               _("Answers what has no answer yet with No, and takes it back (Ctrl+0)"));
  gtk_widget_set_valign (line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), self->rest_text);
  gtk_box_append (GTK_BOX (line), self->rest);
  g_signal_connect_swapped (self->rest, "clicked", G_CALLBACK (rest_cb), self);
  return line;
}

static gboolean
is_block (const WhLayoutGroup *group)
{
  for (guint i = 0; i < group->n_fields; i++)
    if (group->fields[i].rest)
      return TRUE;
  return FALSE;
}

static GtkWidget *
build_same (WhFormGroup *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  self->same = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->same), label);
  self->same_text = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->same_text, "dim-label");
  gtk_widget_set_tooltip_text (self->same, _("Answers what has no answer yet with that, and takes it back (Ctrl+=)"));
  gtk_widget_set_valign (line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), self->same_text);
  gtk_box_append (GTK_BOX (line), self->same);
  g_signal_connect_swapped (self->same, "clicked", G_CALLBACK (same_cb), self);
  return line;
}

static gboolean
may_be_same (const WhLayoutGroup *group)
{
  for (guint i = 0; i < group->n_fields; i++)
    if (group->fields[i].per == WH_PER_PERSON && (group->fields[i].copy || group->fields[i].carry))
      return TRUE;
  return FALSE;
}

static GtkWidget *
build_answer_keys (WhFormGroup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  if (may_be_same (self->group))
    {
      self->same_line = build_same (self);
      gtk_box_append (GTK_BOX (box), self->same_line);
    }
  if (is_block (self->group))
    {
      self->rest_line = build_rest (self);
      gtk_box_append (GTK_BOX (box), self->rest_line);
      gtk_widget_add_css_class (self->card, "block");
    }
  return box;
}

static void
build (WhFormGroup *self)
{
  AdwPreferencesGroup *frame;

  self->frame = adw_preferences_group_new ();
  frame = ADW_PREFERENCES_GROUP (self->frame);
  if (self->group->label != NULL)
    adw_preferences_group_set_title (frame, g_dgettext (GETTEXT_PACKAGE, self->group->label));
  if (self->group->help != NULL)
    adw_preferences_group_set_description (frame, g_dgettext (GETTEXT_PACKAGE, self->group->help));
  self->card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->card, "card");
  gtk_widget_add_css_class (self->card, "fields");
  if (self->group->private)
    {
      self->cover = build_cover (self);
      self->close = build_close (self);
      gtk_box_append (GTK_BOX (self->card), self->cover);
      adw_preferences_group_set_header_suffix (frame, self->close);
    }
  else
    adw_preferences_group_set_header_suffix (frame, build_answer_keys (self));
  adw_preferences_group_add (frame, self->card);
  gtk_widget_set_parent (self->frame, GTK_WIDGET (self));
}

/* The window was locked, or the page has gone: nothing of it stands there afterwards. */
static void
wh_form_group_unmap (GtkWidget *widget)
{
  WhFormGroup *self = WH_FORM_GROUP (widget);

  GTK_WIDGET_CLASS (wh_form_group_parent_class)->unmap (widget);
  if (self->frame != NULL && self->group->private)
    set_open (self, FALSE);
}

static void
wh_form_group_dispose (GObject *object)
{
  WhFormGroup *self = WH_FORM_GROUP (object);

  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->denied, g_ptr_array_unref);
  g_clear_pointer (&self->taken, g_ptr_array_unref);
  g_clear_pointer (&self->frame, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_form_group_parent_class)->dispose (object);
}

static void
wh_form_group_finalize (GObject *object)
{
  g_ptr_array_unref (WH_FORM_GROUP (object)->rows);
  G_OBJECT_CLASS (wh_form_group_parent_class)->finalize (object);
}

static void
wh_form_group_class_init (WhFormGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_form_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_form_group_finalize;
  widget_class->unmap = wh_form_group_unmap;
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[NEXT] = g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_0, GDK_CONTROL_MASK, rest_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_0, GDK_CONTROL_MASK, rest_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_equal, GDK_CONTROL_MASK, same_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Equal, GDK_CONTROL_MASK, same_key_cb, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wh_form_group_init (WhFormGroup *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * wh_form_group_new:
 * @person_key: who is asked; 0: the household
 *
 * Returns: (transfer floating): the questions, or where they are private what opens them
 */
GtkWidget *
wh_form_group_new (WhForm *form, const WhLayoutGroup *group, guint person_key)
{
  WhFormGroup *self = g_object_new (WH_TYPE_FORM_GROUP, NULL);

  self->form = g_object_ref (form);
  self->group = group;
  self->person_key = person_key;
  build (self);
  if (!group->private)
    set_open (self, TRUE);
  else
    wh_form_group_update (self);
  return GTK_WIDGET (self);
}

/**
 * wh_form_group_update:
 *
 * Shows what the form says now.  A group without a question that is asked has no title either.
 *
 * Returns: whether anything of it is asked
 */
gboolean
wh_form_group_update (WhFormGroup *self)
{
  guint n_missing;
  gboolean asked;

  g_return_val_if_fail (WH_IS_FORM_GROUP (self), FALSE);

  if (self->person_key > 0 && person_of (self) == WH_FORM_HOUSEHOLD)
    return FALSE; /* they left the household */
  asked = is_asked (self, &n_missing);
  for (guint i = 0; i < self->rows->len; i++)
    wh_field_row_update (g_ptr_array_index (self->rows, i));
  show_first (self);
  if (self->cover != NULL)
    update_cover (self, n_missing);
  if (self->rest_line != NULL)
    update_rest (self);
  if (self->same_line != NULL)
    update_same (self);
  gtk_widget_set_visible (GTK_WIDGET (self), asked);
  return asked;
}

/**
 * wh_form_group_set_strict:
 *
 * Says what is wrong or missing even where the person has not been yet.
 */
void
wh_form_group_set_strict (WhFormGroup *self, gboolean strict)
{
  self->strict = strict;
  for (guint i = 0; i < self->rows->len; i++)
    wh_field_row_set_strict (g_ptr_array_index (self->rows, i), strict);
}

static gboolean
has_field (WhFormGroup *self, const char *name)
{
  for (guint i = 0; i < self->group->n_fields; i++)
    if (name == NULL || g_str_equal (self->group->fields[i].name, name))
      return wh_form_get_state (self->form, person_of (self), &self->group->fields[i]).visible;
  return FALSE;
}

/**
 * wh_form_group_focus_field:
 * @name: (nullable): of a question; %NULL: the first one
 *
 * Of a closed group what opens it takes the focus: nobody comes upon its questions unasked.
 *
 * Returns: whether the group shows it, and it took the focus
 */
gboolean
wh_form_group_focus_field (WhFormGroup *self, const char *name)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;
  if (!self->opened)
    return has_field (self, name) && gtk_widget_grab_focus (self->open);
  for (guint i = 0; i < self->rows->len; i++)
    {
      WhFieldRow *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_get_visible (GTK_WIDGET (row))
          && (name == NULL || g_str_equal (wh_field_row_get_field (row)->name, name)))
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  return FALSE;
}
