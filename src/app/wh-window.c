/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-window.h"

#include <glib/gi18n-lib.h>

#include "app/wh-dialogs.h"
#include "app/wh-idle-watch.h"
#include "app/wh-lock-page.h"
#include "app/wh-password-page.h"
#include "app/wh-preferences-window.h"
#include "app/wh-realm-style.h"
#include "app/wh-sign-in-page.h"
#include "app/wh-workspace.h"

struct _WhWindow
{
  AdwApplicationWindow parent_instance;

  GSettings *settings;
  WhSession *session;       /* NULL: nobody is signed in */
  WhIdleWatch *idle;
  AdwToast *warning;        /* that the window locks in a minute */

  GtkWidget *page;          /* what stands in the window: one of the four below, owned by the stack */
  WhSignInPage *sign_in;
  WhPasswordPage *password; /* after a one-time password; the sign-in page waits beside it */
  WhLockPage *lock;
  WhWorkspace *workspace;   /* owned: while the window is locked it is out of it, alive */
  gboolean captures;        /* it is for new intakes only */
  GtkWidget *focus;         /* where the keyboard was when the window locked; owned */
  GPtrArray *hidden;        /* dialogs that were open then */
  GtkWindow *leaving;       /* the question whether to leave with something unsent; belongs to GTK */
  gboolean leave_anyway;    /* it was answered so */
  GCancellable *changing;   /* while a new password is under way */

  AdwToastOverlay *toasts;
  GtkStack *pages;
};

G_DEFINE_FINAL_TYPE (WhWindow, wh_window, ADW_TYPE_APPLICATION_WINDOW)

static void sign_out (WhWindow *self, const char *realm);
static void ask_to_leave (WhWindow *self, const char *realm, gboolean quit);

/* The colours of the database that is chosen or signed in to, everywhere and all the time. */
static void
update_style (WhWindow *self)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  const WhRealm *realm;
  WhCommunity *community;

  if (self->session != NULL)
    {
      realm = wh_session_get_realm (self->session);
      wh_realm_style_apply (display, realm->training ? NULL : realm, realm->training ? realm : NULL, realm);
      return;
    }
  community = self->sign_in != NULL ? wh_sign_in_page_get_community (self->sign_in) : NULL;
  if (community != NULL)
    wh_realm_style_apply (display, wh_community_get_realm (community, FALSE), wh_community_get_realm (community, TRUE),
                          wh_sign_in_page_get_realm (self->sign_in));
  else
    wh_realm_style_apply (display, NULL, NULL, NULL);
}

/* One page at a time is in the window: what is not shown cannot be read, by eye, screen reader or keyboard. */
static void
show_page (WhWindow *self, GtkWidget *page)
{
  if (self->page != NULL)
    gtk_stack_remove (self->pages, self->page);
  self->page = page;
  gtk_stack_add_child (self->pages, page);
  gtk_stack_set_visible_child (self->pages, page);
}

static void
update_actions (WhWindow *self)
{
  static const char *actions[] = { "win.lock", "win.change-password", "win.switch-database", "win.preferences",
                                   "win.sign-out" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], self->session != NULL && self->lock == NULL);
}

static void
close_dialogs (WhWindow *self)
{
  g_autoptr (GPtrArray) hidden = g_steal_pointer (&self->hidden);

  wh_dialogs_close (GTK_WINDOW (self), hidden);
}

static void
start_idle (WhWindow *self)
{
  wh_idle_watch_start (self->idle, 60 * g_settings_get_uint (self->settings, "idle-lock-minutes"));
}

static void
settings_cb (WhWindow *self)
{
  if (self->session != NULL && self->lock == NULL)
    start_idle (self);
}

/* While the window was locked the time without the centre ended: what was open then cannot be seen any more. */
static void
close_reading (WhWindow *self)
{
  if (!wh_session_is_capture_only (self->session) || self->captures)
    return;
  self->captures = TRUE;
  g_clear_object (&self->focus);
  close_dialogs (self);
  g_clear_object (&self->workspace);
  self->workspace = g_object_ref_sink (wh_workspace_new (self->session));
}

static void
unlocked_cb (WhWindow *self)
{
  g_autoptr (GtkWidget) focus = NULL;
  g_autoptr (GPtrArray) hidden = NULL;

  close_reading (self);
  focus = g_steal_pointer (&self->focus);
  hidden = g_steal_pointer (&self->hidden);
  self->lock = NULL;
  show_page (self, GTK_WIDGET (self->workspace));
  if (focus != NULL && gtk_widget_get_root (focus) == GTK_ROOT (self))
    gtk_widget_grab_focus (focus);
  else
    wh_workspace_focus (self->workspace);
  update_actions (self);
  if (hidden != NULL)
    wh_dialogs_bring_back (hidden);
  start_idle (self);
}

static void
other_person_cb (WhWindow *self)
{
  ask_to_leave (self, NULL, FALSE);
}

static void
lock (WhWindow *self)
{
  GtkWidget *focus;

  if (self->session == NULL || self->lock != NULL)
    return;

  wh_idle_watch_stop (self->idle);
  g_clear_pointer (&self->hidden, g_ptr_array_unref);
  self->hidden = wh_dialogs_hide (GTK_WINDOW (self));
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->workspace)))
    g_set_object (&self->focus, focus);
  self->lock = wh_lock_page_new (self->session);
  g_signal_connect_object (self->lock, "unlocked", G_CALLBACK (unlocked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lock, "other-person", G_CALLBACK (other_person_cb), self, G_CONNECT_SWAPPED);
  show_page (self, GTK_WIDGET (self->lock));
  update_actions (self);
}

static void
lock_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  lock (WH_WINDOW (widget));
}

static void
warning_cb (WhWindow *self, gboolean on)
{
  if (!on && self->warning != NULL)
    adw_toast_dismiss (self->warning);
  g_clear_object (&self->warning);
  if (!on)
    return;

  self->warning = adw_toast_new (_("This window locks soon. Press a key or move the pointer to stay."));
  adw_toast_set_timeout (self->warning, 0);
  adw_toast_set_priority (self->warning, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->warning));
}

/* Somebody is signed in. */
static void
entered_cb (WhWindow *self, WhSession *session)
{
  self->session = g_object_ref (session);
  self->workspace = g_object_ref_sink (wh_workspace_new (session));
  self->captures = wh_session_is_capture_only (session);
  show_page (self, GTK_WIDGET (self->workspace));
  g_clear_object (&self->sign_in);
  self->password = NULL;
  update_style (self);
  update_actions (self);
  wh_workspace_focus (self->workspace);
  start_idle (self);
}

static void
changed_password_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSession) session = wh_sign_in_enter_finish (WH_SIGN_IN (source), result, &error);

  g_clear_object (&self->changing);
  if (self->password == NULL)
    return;
  wh_password_page_set_busy (self->password, FALSE);
  if (session != NULL)
    {
      wh_password_page_clear (self->password);
      wh_sign_in_page_take_session (self->sign_in, session);
    }
  else if (error->domain == WH_STORE_ERROR)
    {
      /* The centre has the new password already; what is wrong is of this computer. */
      self->password = NULL;
      show_page (self, GTK_WIDGET (self->sign_in));
      wh_sign_in_page_show_shut (self->sign_in, error);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_password_page_show_problem (self->password, error);
}

static void
password_chosen_cb (WhWindow *self)
{
  g_autoptr (WhSecret) password = wh_password_page_get_new (self->password);

  self->changing = g_cancellable_new ();
  wh_password_page_set_busy (self->password, TRUE);
  wh_sign_in_change_async (wh_sign_in_page_get_sign_in (self->sign_in), password, self->changing, changed_password_cb,
                           g_object_ref (self));
}

static void
password_given_up_cb (WhWindow *self)
{
  if (self->changing != NULL)
    {
      g_cancellable_cancel (self->changing);
      return;
    }
  self->password = NULL;
  show_page (self, GTK_WIDGET (self->sign_in));
}

static void
password_needed_cb (WhWindow *self)
{
  self->password = wh_password_page_new (wh_sign_in_get_user (wh_sign_in_page_get_sign_in (self->sign_in)), TRUE);
  g_signal_connect_object (self->password, "chosen", G_CALLBACK (password_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->password, "given-up", G_CALLBACK (password_given_up_cb), self, G_CONNECT_SWAPPED);
  show_page (self, GTK_WIDGET (self->password));
}

static void
show_sign_in (WhWindow *self)
{
  self->sign_in = g_object_ref_sink (wh_sign_in_page_new (self->settings));
  g_signal_connect_object (self->sign_in, "realm-chosen", G_CALLBACK (update_style), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sign_in, "password-needed", G_CALLBACK (password_needed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sign_in, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  show_page (self, GTK_WIDGET (self->sign_in));
  update_style (self);
  update_actions (self);
}

/* The store closes away from the main thread; by then the window shows nothing of it. */
static void
sign_out (WhWindow *self, const char *realm)
{
  g_autoptr (WhSession) session = g_steal_pointer (&self->session);

  wh_idle_watch_stop (self->idle);
  close_dialogs (self);
  self->leaving = NULL;
  self->leave_anyway = FALSE;
  self->lock = NULL;
  g_clear_object (&self->focus);
  show_sign_in (self);
  g_clear_object (&self->workspace);
  wh_session_close_async (session, NULL, NULL);
  wh_sign_in_page_prefill (self->sign_in, NULL, realm, NULL);
}

static void
leaving_cb (AdwMessageDialog *dialog, const char *response, WhWindow *self)
{
  self->leaving = NULL;
  if (self->session == NULL || g_strcmp0 (response, "leave") != 0)
    return;
  self->leave_anyway = TRUE;
  if (g_object_get_data (G_OBJECT (dialog), "quit") != NULL)
    gtk_window_close (GTK_WINDOW (self));
  else
    sign_out (self, g_object_get_data (G_OBJECT (dialog), "realm"));
}

static GtkWindow *
make_leaving_dialog (WhWindow *self, const char *words, gboolean quit)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Leave Before Everything Is Sent?"), words);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _("_Stay"), "leave",
                                    quit ? _("_Quit") : _("Sign _Out"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (leaving_cb), self, 0);
  return GTK_WINDOW (dialog);
}

/* Nobody leaves something behind without knowing how much it is and how it goes on its way. */
static void
ask_to_leave (WhWindow *self, const char *realm, gboolean quit)
{
  g_autofree char *words = wh_session_dup_leaving_words (self->session);

  if (self->leaving != NULL)
    {
      gtk_window_present (self->leaving);
      return;
    }
  if (words == NULL)
    {
      sign_out (self, realm);
      return;
    }
  self->leaving = make_leaving_dialog (self, words, quit);
  g_object_set_data_full (G_OBJECT (self->leaving), "realm", g_strdup (realm), g_free);
  g_object_set_data (G_OBJECT (self->leaving), "quit", quit ? self : NULL);
  gtk_window_present (self->leaving);
}

/* Without a keyring a person who comes back needs the centre; with one, quitting is no more than closing a lid. */
static gboolean
must_ask_to_quit (WhWindow *self)
{
  g_autofree char *words = self->session != NULL && wh_session_is_once (self->session) && !self->leave_anyway
                               ? wh_session_dup_leaving_words (self->session) : NULL;

  return words != NULL;
}

static void
sign_out_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_to_leave (WH_WINDOW (widget), NULL, FALSE);
}

static void
switch_database_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWindow *self = WH_WINDOW (widget);

  ask_to_leave (self, wh_session_get_realm (self->session)->training ? "production" : "training", FALSE);
}

static void
preferences_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWindow *self = WH_WINDOW (widget);

  gtk_window_present (wh_preferences_window_new (GTK_WINDOW (self), self->settings, self->session));
}

/* Made when it is asked for and gone with its last look: while a window that is not shown exists, GTK 4.8 crashes
 * when a screen reader asks for a dialog that has just closed. */
static void
shortcuts_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/wayhome/Wayhome/help-overlay.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (shortcuts, GTK_WINDOW (widget));
  gtk_window_present (shortcuts);
}

static void
own_password_changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhPasswordPage) page = data;
  g_autoptr (GError) error = NULL;
  gboolean changed = wh_session_change_password_finish (WH_SESSION (source), result, &error);
  GtkRoot *dialog = gtk_widget_get_root (GTK_WIDGET (page));
  GtkWindow *window;

  if (dialog == NULL)
    return;
  wh_password_page_set_busy (page, FALSE);
  if (!changed)
    {
      wh_password_page_show_problem (page, error);
      return;
    }
  window = gtk_window_get_transient_for (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
  wh_window_add_toast (WH_WINDOW (window), adw_toast_new (_("Your password was changed.")));
}

static void
own_password_chosen_cb (WhPasswordPage *page, WhWindow *self)
{
  g_autoptr (WhSecret) old = wh_password_page_get_old (page);
  g_autoptr (WhSecret) password = wh_password_page_get_new (page);

  wh_password_page_set_busy (page, TRUE);
  wh_session_change_password_async (self->session, old, password, NULL, own_password_changed_cb, g_object_ref (page));
}

static void
change_password_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWindow *self = WH_WINDOW (widget);
  WhPasswordPage *page = wh_password_page_new (wh_session_get_person (self->session)->login, FALSE);
  GtkWindow *dialog = g_object_new (ADW_TYPE_WINDOW, "transient-for", self, "modal", TRUE, "title",
                                    _("Change Password"), "content", page, "default-width", 480, "default-height", 640,
                                    NULL);

  g_signal_connect_object (page, "chosen", G_CALLBACK (own_password_chosen_cb), self, 0);
  g_signal_connect_object (page, "given-up", G_CALLBACK (gtk_window_close), dialog, G_CONNECT_SWAPPED);
  gtk_window_present (dialog);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhWindow) self = data;

  gtk_window_destroy (GTK_WINDOW (self));
}

/* The window goes at once; the program ends when its store is closed. */
static gboolean
wh_window_close_request (GtkWindow *window)
{
  WhWindow *self = WH_WINDOW (window);
  g_autoptr (WhSession) session = NULL;

  if (must_ask_to_quit (self))
    {
      ask_to_leave (self, NULL, TRUE);
      return GDK_EVENT_STOP;
    }
  session = g_steal_pointer (&self->session);
  GTK_WINDOW_CLASS (wh_window_parent_class)->close_request (window);
  if (session == NULL)
    return GDK_EVENT_PROPAGATE;

  wh_idle_watch_stop (self->idle);
  close_dialogs (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  wh_session_close_async (session, closed_cb, g_object_ref (self));
  return GDK_EVENT_STOP;
}

static void
wh_window_dispose (GObject *object)
{
  WhWindow *self = WH_WINDOW (object);

  if (self->changing != NULL)
    g_cancellable_cancel (self->changing);
  g_clear_object (&self->changing);
  g_clear_object (&self->idle);
  g_clear_object (&self->warning);
  g_clear_object (&self->focus);
  g_clear_pointer (&self->hidden, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  g_clear_object (&self->sign_in);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (wh_window_parent_class)->dispose (object);
}

static void
wh_window_class_init (WhWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = wh_window_close_request;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WhWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, WhWindow, toasts);

  gtk_widget_class_install_action (widget_class, "win.change-password", NULL, change_password_action);
  gtk_widget_class_install_action (widget_class, "win.lock", NULL, lock_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.sign-out", NULL, sign_out_action);
  gtk_widget_class_install_action (widget_class, "win.switch-database", NULL, switch_database_action);
}

static void
wh_window_init (WhWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->idle = wh_idle_watch_new ();
  g_signal_connect_object (self->idle, "warning", G_CALLBACK (warning_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->idle, "away", G_CALLBACK (lock), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self))),
                           "notify::dark", G_CALLBACK (update_style), self, G_CONNECT_SWAPPED);
}

/**
 * wh_window_new:
 * @application: the application
 * @settings: its settings
 *
 * Returns: (transfer none): a window where nobody is signed in yet; it belongs to @application
 */
WhWindow *
wh_window_new (GtkApplication *application, GSettings *settings)
{
  WhWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (WH_TYPE_WINDOW, "application", application, NULL);
  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::idle-lock-minutes", G_CALLBACK (settings_cb), self, G_CONNECT_SWAPPED);
  show_sign_in (self);
  return self;
}

/**
 * wh_window_prefill:
 * @address: (nullable): community address
 * @realm: (nullable): "production" or "training"
 * @user: (nullable): user name
 *
 * Fills in the sign-in page, with what was used last for what is %NULL; does nothing while somebody is signed in.
 */
void
wh_window_prefill (WhWindow *self, const char *address, const char *realm, const char *user)
{
  g_return_if_fail (WH_IS_WINDOW (self));

  if (self->sign_in != NULL && self->password == NULL)
    wh_sign_in_page_prefill (self->sign_in, address, realm, user);
}

/**
 * wh_window_get_session:
 *
 * Returns: (transfer none) (nullable): who is signed in
 */
WhSession *
wh_window_get_session (WhWindow *self)
{
  g_return_val_if_fail (WH_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * wh_window_add_toast:
 * @toast: (transfer full): something that is said and then goes by itself
 */
void
wh_window_add_toast (WhWindow *self, AdwToast *toast)
{
  g_return_if_fail (WH_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  adw_toast_overlay_add_toast (self->toasts, toast);
}
