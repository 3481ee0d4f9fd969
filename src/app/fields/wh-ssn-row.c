/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-ssn-row.h"

#include <glib/gi18n-lib.h>

#include "app/wh-looking.h"
#include "app/wh-notice.h"
#include "form/wh-typed.h"
#include "protocol/wh-audit-message.h"

/**
 * WhSsnRow:
 *
 * A Social Security number (3.02).  It is readable while it is typed and covered but for its end afterwards; the
 * button beside it uncovers it for as long as it is pressed in.  That a number that was kept before is uncovered is
 * written down first, each time: by who, when and whose, for the centre's audit log.
 */
struct _WhSsnRow
{
  WhFieldRow parent_instance;

  GtkWidget *entry;
  GtkWidget *reveal;
  gboolean looked;  /* that somebody looks at the kept number is written down */
  gboolean looking; /* it is being written down */
};

G_DEFINE_FINAL_TYPE (WhSsnRow, wh_ssn_row, WH_TYPE_FIELD_ROW)

static void
changed_cb (WhSsnRow *self)
{
  g_autofree char *ssn = wh_typed_ssn (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  wh_field_row_take (WH_FIELD_ROW (self), 0, ssn);
}

static gboolean
is_revealed (WhSsnRow *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->reveal));
}

static void
put_text (WhSsnRow *self, const char *text)
{
  g_signal_handlers_block_by_func (self->entry, changed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  g_signal_handlers_unblock_by_func (self->entry, changed_cb, self);
}

/* The number stands in a record that was there before, and nobody typed another. */
static gboolean
is_kept (WhSsnRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);
  const WhLayoutField *field = wh_field_row_get_field (row);
  WhRecord *was = wh_form_get_original (wh_field_row_get_form (row), wh_field_row_get_person (row), field->kind);
  g_autofree char *ssn = wh_field_row_dup_answer (row, 0);

  return was != NULL && *ssn != '\0' && g_strcmp0 (wh_record_get_text (was, field->columns[0]), ssn) == 0;
}

static void
show_reveal (WhSsnRow *self, const char *ssn)
{
  gboolean kept = is_kept (self);
  gboolean may_look = !kept || wh_looking_is_possible (GTK_WIDGET (self));

  if (kept && !self->looked)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->reveal), FALSE);
  gtk_widget_set_visible (self->reveal, *ssn != '\0' && may_look);
  wh_field_row_set_note (WH_FIELD_ROW (self),
                         !kept      ? NULL
                         : may_look ? _("A number that is kept is shown by its end. Type another to replace it. "
                                        "Looking at the whole number is written down.")
                                    : _("A number that is kept is shown by its end. Type another to replace it."));
}

/* A number that another person entered is covered in the focused box too: it is typed anew or left alone. */
static void
show_number (WhSsnRow *self)
{
  g_autofree char *ssn = wh_field_row_dup_answer (WH_FIELD_ROW (self), 0);
  g_autofree char *text = wh_typed_ssn_shown (ssn, !is_revealed (self));

  put_text (self, text);
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), is_revealed (self) || *ssn == '\0');
}

static void
wh_ssn_row_show (WhFieldRow *row)
{
  WhSsnRow *self = WH_SSN_ROW (row);
  g_autofree char *ssn = wh_field_row_dup_answer (row, 0);
  gboolean typing = (gtk_widget_get_state_flags (self->entry) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0
                    && gtk_editable_get_editable (GTK_EDITABLE (self->entry));

  show_reveal (self, ssn);
  if (!typing)
    show_number (self);
}

static void
wh_ssn_row_settle (WhFieldRow *row)
{
  WhSsnRow *self = WH_SSN_ROW (row);

  self->looked = FALSE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->reveal), FALSE);
  show_number (self);
}

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSsnRow) self = data;
  g_autoptr (GError) error = NULL;
  gboolean written = wh_looking_finish (result, &error);

  self->looking = FALSE;
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (!written)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  self->looked = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->reveal), TRUE);
}

/* Returns whether the number may be shown now; else it is as soon as that is written down. */
static gboolean
write_down (WhSsnRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);
  WhRecord *was = wh_form_get_original (wh_field_row_get_form (row), wh_field_row_get_person (row),
                                        wh_field_row_get_field (row)->kind);

  if (!is_kept (self) || self->looked)
    return TRUE;
  if (!self->looking && wh_looking_is_possible (GTK_WIDGET (self)))
    {
      self->looking = TRUE;
      wh_looking_async (GTK_WIDGET (self), WH_AUDIT_REVEAL_SSN, was, looked_cb, g_object_ref (self));
    }
  return FALSE;
}

static void
reveal_cb (WhSsnRow *self)
{
  gboolean revealed = is_revealed (self);

  if (revealed && !write_down (self))
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->reveal), FALSE);
      return;
    }
  if (!revealed)
    self->looked = FALSE;
  gtk_button_set_icon_name (GTK_BUTTON (self->reveal), revealed ? "view-conceal-symbolic" : "view-reveal-symbolic");
  show_number (self);
  if (revealed)
    gtk_widget_grab_focus (self->entry);
}

/* Digits typed over a covered number replace it. */
static gboolean
key_cb (WhSsnRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  gunichar c = gdk_keyval_to_unicode (keyval);
  gboolean clears = keyval == GDK_KEY_BackSpace || keyval == GDK_KEY_Delete;

  if (gtk_editable_get_editable (GTK_EDITABLE (self->entry)) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0
      || !(clears || g_unichar_isdigit (c) || c == 'x' || c == 'X'))
    return GDK_EVENT_PROPAGATE;
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  return clears ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
wh_ssn_row_constructed (GObject *object)
{
  WhSsnRow *self = WH_SSN_ROW (object);
  GtkEventController *keys = gtk_event_controller_key_new ();

  G_OBJECT_CLASS (wh_ssn_row_parent_class)->constructed (object);
  self->entry = wh_field_row_add_entry (WH_FIELD_ROW (self), G_CALLBACK (changed_cb));
  gtk_entry_set_input_hints (GTK_ENTRY (self->entry), GTK_INPUT_HINT_PRIVATE | GTK_INPUT_HINT_NO_SPELLCHECK);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  self->reveal = gtk_toggle_button_new ();
  gtk_button_set_icon_name (GTK_BUTTON (self->reveal), "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (self->reveal, _("Show the number"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reveal), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show the number"),
                                  -1);
  gtk_widget_add_css_class (self->reveal, "flat");
  g_signal_connect_swapped (self->reveal, "toggled", G_CALLBACK (reveal_cb), self);
  wh_field_row_add_control (WH_FIELD_ROW (self), self->reveal);
  g_signal_connect (self, "map", G_CALLBACK (wh_ssn_row_show), NULL); /* on whose screen it stands shows then */
}

static void
wh_ssn_row_class_init (WhSsnRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_ssn_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_ssn_row_show;
  WH_FIELD_ROW_CLASS (klass)->settle = wh_ssn_row_settle;
}

static void
wh_ssn_row_init (WhSsnRow *self)
{
}
