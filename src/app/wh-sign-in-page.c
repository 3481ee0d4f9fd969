/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-sign-in-page.h"

#include <glib/gi18n-lib.h>

#include "app/wh-entry-row.h"
#include "app/wh-problem-box.h"
#include "app/wh-problem.h"
#include "app/wh-realm-card.h"
#include "app/wh-secret.h"
#include "store/wh-store-error.h"
#include "sync/wh-sync-error.h"

#define CLOCK_TOLERANCE_MS (5 * 60 * 1000)

struct _WhSignInPage
{
  AdwBin parent_instance;

  GSettings *settings;
  WhSignIn *sign_in;
  GCancellable *cancellable; /* while something is under way that the person waits for */
  GCancellable *asking;      /* while the centre is asked in the background */
  gboolean wants_training;   /* the card to choose once the databases are known */

  GtkButton *cancel;
  GtkButton *leave;
  GtkButton *change;
  GtkButton *next;
  GtkImage *reach_icon;
  GtkLabel *next_label;
  GtkLabel *reach;
  GtkLabel *subtitle;
  GtkLabel *title;
  GtkSpinner *spinner;
  GtkWidget *address_list;
  GtkWidget *cards;
  GtkWidget *person;
  GtkWidget *reach_line;
  WhEntryRow *address;
  WhEntryRow *password;
  WhEntryRow *previous;
  WhEntryRow *user;
  WhProblemBox *problem;
  WhRealmCard *production;
  WhRealmCard *training;
};

G_DEFINE_FINAL_TYPE (WhSignInPage, wh_sign_in_page, ADW_TYPE_BIN)

enum
{
  REALM_CHOSEN,
  PASSWORD_NEEDED,
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Whether the page asks for the person; before that it asks for the community. */
static gboolean
asks_person (WhSignInPage *self)
{
  return gtk_widget_get_visible (self->person);
}

static void
update_next (WhSignInPage *self)
{
  gboolean ready;

  if (asks_person (self))
    ready = *wh_entry_row_get_text (self->user) != '\0' && *wh_entry_row_get_text (self->password) != '\0'
            && wh_sign_in_page_get_realm (self) != NULL;
  else
    ready = *wh_entry_row_get_text (self->address) != '\0';
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), ready && self->cancellable == NULL);
}

static void
set_next (WhSignInPage *self, const char *label)
{
  gtk_label_set_label (self->next_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
set_reach (WhSignInPage *self, const char *icon_name, const char *sentence)
{
  gtk_image_set_from_icon_name (self->reach_icon, icon_name);
  gtk_label_set_label (self->reach, sentence);
  gtk_widget_set_visible (self->reach_line, TRUE);
}

/* Says whether signing in will be online or offline, and until when offline sign-in holds. */
static void
update_reach (WhSignInPage *self)
{
  const WhRealm *realm = wh_sign_in_page_get_realm (self);
  g_autofree char *sentence = NULL, *until = NULL;
  gint64 offline_until;

  if (!asks_person (self) || realm == NULL)
    {
      gtk_widget_set_visible (self->reach_line, FALSE);
      return;
    }
  offline_until = wh_sign_in_get_offline_until (self->sign_in, realm, wh_entry_row_get_text (self->user));
  until = wh_problem_until (offline_until, NULL);
  if (self->asking != NULL)
    set_reach (self, "network-idle-symbolic", _("Looking for the centre…"));
  else if (wh_sign_in_get_trouble (self->sign_in) == NULL)
    set_reach (self, "network-transmit-receive-symbolic", _("The centre is reached: you will sign in online."));
  else if (offline_until > g_get_real_time () / 1000)
    {
      /* Translators: %s is a day and time */
      sentence = g_strdup_printf (_("Offline: this user name can sign in here until %s."), until);
      set_reach (self, "network-offline-symbolic", sentence);
    }
  else if (offline_until > 0)
    {
      /* Translators: %s is a day and time */
      sentence = g_strdup_printf (_("Offline since long: records could be seen until %s. You can sign in to take new "
                                    "intakes."), until);
      set_reach (self, "network-offline-symbolic", sentence);
    }
  else
    set_reach (self, "network-offline-symbolic",
               _("Offline: only who has signed in to this database on this computer can sign in now."));
}

static void
show_problem (WhSignInPage *self, const GError *error)
{
  g_autoptr (WhProblem) problem = wh_problem_new (error);

  wh_problem_box_show (self->problem, problem->title, problem->advice);
}

/* The centre knows the person, and the records here are locked with something of before: what there is to do. */
static void
show_shut (WhSignInPage *self, const GError *error)
{
  gboolean for_ever = g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_UNRECOVERABLE);
  gboolean shut = for_ever || g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_OTHER_PASSWORD);

  gtk_widget_set_visible (GTK_WIDGET (self->previous), shut);
  gtk_widget_set_visible (GTK_WIDGET (self->leave), for_ever);
  if (!shut)
    wh_entry_row_set_text (self->previous, NULL);
}

static void
show_clock (WhSignInPage *self)
{
  gint64 offset = wh_sign_in_get_clock_offset (self->sign_in);

  if (ABS (offset) > CLOCK_TOLERANCE_MS)
    wh_problem_box_show (self->problem, _("This computer’s clock is wrong."),
                         _("It differs from the centre’s by more than five minutes. You can sign in, but set the date "
                           "and time soon: new records carry them."));
}

static void
show_address_step (WhSignInPage *self)
{
  gtk_widget_set_visible (self->address_list, TRUE);
  gtk_widget_set_visible (self->person, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->change), FALSE);
  gtk_label_set_label (self->title, _("Welcome to Wayhome"));
  gtk_label_set_label (self->subtitle,
                       _("Enter the address of your community. Your administrator has it; it is asked only once."));
  set_next (self, _("Continue"));
  gtk_widget_grab_focus (GTK_WIDGET (self->address));
  update_next (self);
  update_reach (self);
}

static void
set_card (WhRealmCard *card, const WhRealm *realm)
{
  gtk_widget_set_visible (GTK_WIDGET (card), realm != NULL);
  if (realm != NULL)
    wh_realm_card_set_realm (card, realm);
}

static void
show_person_step (WhSignInPage *self)
{
  WhCommunity *community = wh_sign_in_get_community (self->sign_in);
  const WhRealm *production = wh_community_get_realm (community, FALSE);
  const WhRealm *training = wh_community_get_realm (community, TRUE);
  WhRealmCard *chosen = (self->wants_training && training != NULL) || production == NULL ? self->training
                                                                                         : self->production;

  set_card (self->production, production);
  set_card (self->training, training);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chosen), TRUE);
  gtk_widget_set_visible (self->address_list, FALSE);
  gtk_widget_set_visible (self->person, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->change), TRUE);
  gtk_label_set_label (self->title, community->name);
  gtk_label_set_label (self->subtitle, community->address);
  set_next (self, _("Sign In"));
  g_signal_emit (self, signals[REALM_CHOSEN], 0);
  update_next (self);
  update_reach (self);
  gtk_widget_grab_focus (GTK_WIDGET (*wh_entry_row_get_text (self->user) == '\0' ? self->user : self->password));
}

/* Between the press of the button and the answer only Cancel works; nothing that was typed goes away. */
static void
set_busy (WhSignInPage *self, gboolean busy)
{
  if (busy)
    {
      g_assert (self->cancellable == NULL);
      self->cancellable = g_cancellable_new ();
      wh_problem_box_hide (self->problem);
    }
  else
    g_clear_object (&self->cancellable);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_visible (GTK_WIDGET (self->cancel), busy);
  gtk_widget_set_sensitive (self->address_list, !busy);
  gtk_widget_set_sensitive (self->person, !busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->leave), !busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->change), !busy);
  update_next (self);
}

/* The centre answered, or did not; the community is known. */
static void
show_look (WhSignInPage *self)
{
  const GError *trouble = wh_sign_in_get_trouble (self->sign_in);

  show_clock (self);
  if (trouble != NULL && !g_error_matches (trouble, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE))
    show_problem (self, trouble);
}

static void
look_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSignInPage) self = data;
  g_autoptr (GError) error = NULL;
  gboolean found = wh_sign_in_look_finish (WH_SIGN_IN (source), result, &error);

  set_busy (self, FALSE);
  if (found)
    {
      wh_entry_row_set_text (self->address, wh_sign_in_get_community (self->sign_in)->address);
      show_person_step (self);
      show_look (self);
      return;
    }

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      show_problem (self, error);
      wh_entry_row_set_wrong (self->address, g_error_matches (error, WH_SYNC_ERROR, WH_SYNC_ERROR_BAD_ADDRESS)
                                                 || g_error_matches (error, WH_SYNC_ERROR, WH_SYNC_ERROR_INSECURE));
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->address));
}

static void
look (WhSignInPage *self)
{
  set_busy (self, TRUE);
  wh_sign_in_look_async (self->sign_in, wh_entry_row_get_text (self->address), TRUE, self->cancellable, look_cb,
                         g_object_ref (self));
}

/* The same while the page is in use: it shows what is remembered, and the answer only adds to it. */
static void
ask_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSignInPage) self = data;
  WhCommunity *community;

  /* Another address was asked for meanwhile, or the page is gone. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  g_clear_object (&self->asking);
  if (!asks_person (self) || self->cancellable != NULL
      || !wh_sign_in_look_finish (WH_SIGN_IN (source), result, NULL))
    return;

  community = wh_sign_in_get_community (self->sign_in);
  gtk_label_set_label (self->title, community->name);
  set_card (self->production, wh_community_get_realm (community, FALSE));
  set_card (self->training, wh_community_get_realm (community, TRUE));
  g_signal_emit (self, signals[REALM_CHOSEN], 0);
  update_reach (self);
  show_look (self);
}

static void
recall_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSignInPage) self = data;

  set_busy (self, FALSE);
  if (!wh_sign_in_look_finish (WH_SIGN_IN (source), result, NULL))
    {
      look (self);
      return;
    }

  self->asking = g_cancellable_new ();
  wh_sign_in_look_async (self->sign_in, wh_entry_row_get_text (self->address), TRUE, self->asking, ask_cb,
                         g_object_ref (self));
  show_person_step (self);
}

static void
stop_asking (WhSignInPage *self)
{
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
}

static void
remember (WhSignInPage *self, WhSession *session)
{
  const WhRealm *realm = wh_session_get_realm (session);

  g_settings_set_string (self->settings, "community-address", realm->address);
  g_settings_set_string (self->settings, "last-realm", realm->id);
  g_settings_set_string (self->settings, "last-user", wh_session_get_person (session)->login);
}

static void
entered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSignInPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSession) session = wh_sign_in_enter_finish (WH_SIGN_IN (source), result, &error);
  WhEntryRow *focus;

  set_busy (self, FALSE);
  if (session != NULL)
    {
      wh_entry_row_set_text (self->password, NULL);
      wh_sign_in_page_take_session (self, session);
    }
  else if (g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED))
    {
      wh_entry_row_set_text (self->password, NULL);
      g_signal_emit (self, signals[PASSWORD_NEEDED], 0);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_widget_grab_focus (GTK_WIDGET (self->password));
  else
    {
      show_problem (self, error);
      show_shut (self, error);
      wh_entry_row_set_wrong (self->password,
                              g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED)
                                  || g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD));
      focus = gtk_widget_get_visible (GTK_WIDGET (self->previous)) ? self->previous : self->password;
      gtk_widget_grab_focus (GTK_WIDGET (focus));
    }
}

static void
enter (WhSignInPage *self)
{
  set_busy (self, TRUE);
  if (gtk_widget_get_visible (GTK_WIDGET (self->previous)))
    wh_sign_in_set_previous (self->sign_in, wh_entry_row_get_text (self->previous));
  wh_sign_in_enter_async (self->sign_in, wh_sign_in_page_get_realm (self), wh_entry_row_get_text (self->user),
                          wh_entry_row_get_text (self->password), self->cancellable, entered_cb, g_object_ref (self));
}

static void
next_cb (WhSignInPage *self)
{
  if (asks_person (self) && *wh_entry_row_get_text (self->password) == '\0')
    gtk_widget_grab_focus (GTK_WIDGET (self->password));
  else if (gtk_widget_get_sensitive (GTK_WIDGET (self->next)) && asks_person (self))
    enter (self);
  else if (gtk_widget_get_sensitive (GTK_WIDGET (self->next)))
    look (self);
}

static void
leave_cb (WhSignInPage *self)
{
  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->next)))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->password));
      return;
    }
  wh_entry_row_set_text (self->previous, NULL);
  wh_sign_in_leave_records (self->sign_in);
  enter (self);
}

static void
cancel_cb (WhSignInPage *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
change_cb (WhSignInPage *self)
{
  stop_asking (self);
  wh_problem_box_hide (self->problem);
  show_address_step (self);
}

static void
changed_cb (WhSignInPage *self)
{
  update_next (self);
  update_reach (self);
}

static void
realm_cb (WhSignInPage *self)
{
  self->wants_training = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->training));
  update_next (self);
  update_reach (self);
  g_signal_emit (self, signals[REALM_CHOSEN], 0);
}

static void
wh_sign_in_page_dispose (GObject *object)
{
  WhSignInPage *self = WH_SIGN_IN_PAGE (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  stop_asking (self);
  g_clear_object (&self->settings);
  g_clear_object (&self->sign_in);
  G_OBJECT_CLASS (wh_sign_in_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-sign-in-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, address);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, address_list);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, cancel);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, cards);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, change);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, leave);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, next);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, next_label);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, password);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, person);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, previous);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, problem);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, production);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, reach);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, reach_icon);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, reach_line);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, title);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, training);
  gtk_widget_class_bind_template_child (widget_class, WhSignInPage, user);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, realm_cb);
}

static void
wh_sign_in_page_class_init (WhSignInPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_sign_in_page_dispose;

  g_type_ensure (WH_TYPE_ENTRY_ROW);
  g_type_ensure (WH_TYPE_PROBLEM_BOX);
  g_type_ensure (WH_TYPE_REALM_CARD);
  bind_template (GTK_WIDGET_CLASS (klass));

  signals[REALM_CHOSEN] =
      g_signal_new ("realm-chosen", WH_TYPE_SIGN_IN_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PASSWORD_NEEDED] = g_signal_new ("password-needed", WH_TYPE_SIGN_IN_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", WH_TYPE_SIGN_IN_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, WH_TYPE_SESSION);
}

static void
wh_sign_in_page_init (WhSignInPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sign_in = wh_sign_in_new ();
  set_busy (self, FALSE);
}

/**
 * wh_sign_in_page_new:
 * @settings: the application's settings: address, database and name of the last time
 *
 * Returns: (transfer floating): the page; it looks for the last community at once
 */
WhSignInPage *
wh_sign_in_page_new (GSettings *settings)
{
  WhSignInPage *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (WH_TYPE_SIGN_IN_PAGE, NULL);
  self->settings = g_object_ref (settings);
  show_address_step (self);
  return self;
}

/**
 * wh_sign_in_page_get_sign_in:
 *
 * Returns: (transfer none): what the page works with
 */
WhSignIn *
wh_sign_in_page_get_sign_in (WhSignInPage *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN_PAGE (self), NULL);

  return self->sign_in;
}

/**
 * wh_sign_in_page_take_session:
 * @session: from wh_sign_in_enter_finish ()
 *
 * A new password was chosen and accepted: goes on as after any sign-in.
 */
void
wh_sign_in_page_take_session (WhSignInPage *self, WhSession *session)
{
  g_return_if_fail (WH_IS_SIGN_IN_PAGE (self));

  remember (self, session);
  g_signal_emit (self, signals[ENTERED], 0, session);
}

/**
 * wh_sign_in_page_show_shut:
 * @error: why the records did not open
 *
 * A new password was chosen and accepted, but the records on this computer stay shut: the person signs in with it here.
 */
void
wh_sign_in_page_show_shut (WhSignInPage *self, const GError *error)
{
  g_return_if_fail (WH_IS_SIGN_IN_PAGE (self));

  show_problem (self, error);
  show_shut (self, error);
  gtk_widget_grab_focus (GTK_WIDGET (self->password));
}

/**
 * wh_sign_in_page_get_community:
 *
 * Returns: (transfer none) (nullable): the community whose databases are shown
 */
WhCommunity *
wh_sign_in_page_get_community (WhSignInPage *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN_PAGE (self), NULL);

  return asks_person (self) ? wh_sign_in_get_community (self->sign_in) : NULL;
}

/**
 * wh_sign_in_page_get_realm:
 *
 * Returns: (transfer none) (nullable): the database that is chosen
 */
const WhRealm *
wh_sign_in_page_get_realm (WhSignInPage *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN_PAGE (self), NULL);

  if (!asks_person (self))
    return NULL;
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->training)))
    return wh_realm_card_get_realm (self->training);
  return wh_realm_card_get_realm (self->production);
}

/**
 * wh_sign_in_page_prefill:
 * @address: (nullable): community address; %NULL for the last one
 * @realm: (nullable): "production" or "training"; %NULL for the last one
 * @user: (nullable): user name; %NULL for the last one
 *
 * Fills in what is known and looks for the community.
 */
void
wh_sign_in_page_prefill (WhSignInPage *self, const char *address, const char *realm, const char *user)
{
  g_autofree char *last_address = NULL, *last_realm = NULL, *last_user = NULL;

  g_return_if_fail (WH_IS_SIGN_IN_PAGE (self));

  if (self->cancellable != NULL)
    return;
  last_address = g_settings_get_string (self->settings, "community-address");
  last_realm = g_settings_get_string (self->settings, "last-realm");
  last_user = g_settings_get_string (self->settings, "last-user");
  wh_entry_row_set_text (self->address, address != NULL ? address : last_address);
  wh_entry_row_set_text (self->user, user != NULL ? user : last_user);
  self->wants_training = g_str_has_suffix (last_realm, WH_TRAINING_SUFFIX);
  if (realm != NULL)
    self->wants_training = g_str_equal (realm, "training");
  show_address_step (self);
  if (*wh_entry_row_get_text (self->address) == '\0')
    return;

  set_busy (self, TRUE);
  wh_sign_in_look_async (self->sign_in, wh_entry_row_get_text (self->address), FALSE, self->cancellable, recall_cb,
                         g_object_ref (self));
}
