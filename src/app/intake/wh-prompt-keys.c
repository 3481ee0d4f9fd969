/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-prompt-keys.h"

/* GTK shows a button pressed for a quarter of a second before it acts on a key, and what fast fingers type meanwhile
 * goes into the question that they have just left. */

static gboolean
key_cb (GtkWidget *button, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean acts = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space;

  if (!acts || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit_by_name (button, "clicked");
  return GDK_EVENT_STOP;
}

static gboolean
mnemonic_cb (GtkWidget *button, gboolean cycling)
{
  if (cycling || !gtk_widget_is_sensitive (button))
    return FALSE;
  g_signal_emit_by_name (button, "clicked");
  return TRUE;
}

/**
 * wh_prompt_keys_add:
 * @button: one that leads on to the next thing to be typed
 *
 * Lets the button act in the moment in which its key, or its letter with Alt, goes down.
 */
void
wh_prompt_keys_add (GtkWidget *button)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), button);
  gtk_widget_add_controller (button, keys);
  g_signal_connect (button, "mnemonic-activate", G_CALLBACK (mnemonic_cb), NULL);
}
