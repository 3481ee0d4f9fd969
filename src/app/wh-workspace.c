/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-workspace.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-stack-pages.h"
#include "app/merge/wh-duplicate-watch.h"
#include "app/wh-flow.h"
#include "app/wh-screen.h"
#include "app/wh-screens.h"
#include "app/wh-sync-button.h"
#include "app/wh-undo.h"

struct _WhWorkspace
{
  AdwBin parent_instance;

  WhSession *session;
  WhDuplicateWatch *duplicates; /* NULL: nobody may be shown */
  GtkWidget *flow; /* the page above the screens, or NULL */

  AdwViewSwitcherBar *switcher_bar;
  AdwViewStack *screens;
  AdwWindowTitle *flow_title;
  GtkStack *pages;
  GtkStack *titles;
  GtkWidget *back;
  GtkEditable *find;
  GtkLabel *notice_label;
  GtkLabel *training_label;
  GtkWidget *notice;
  GtkWidget *training;
  WhSyncButton *sync;
};

G_DEFINE_FINAL_TYPE (WhWorkspace, wh_workspace, ADW_TYPE_BIN)

static void
show_flow (WhWorkspace *self, gboolean show)
{
  const char *name = show ? "flow" : "screens";

  gtk_stack_set_visible_child_name (self->titles, name);
  gtk_stack_set_visible_child_name (self->pages, name);
  gtk_widget_set_visible (self->back, show);
  gtk_widget_set_visible (GTK_WIDGET (self->find), !show);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), !show);
}

static void
open_flow (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);
  const WhFlowInfo *info;
  const char *name, *value;

  g_variant_get (parameter, "(&s&s)", &name, &value);
  info = wh_flows_find (name);
  if (info == NULL || self->flow != NULL
      || (wh_session_is_capture_only (self->session) && *value != '\0'))
    return;

  self->flow = info->create (self->session, value);
  gtk_stack_add_named (self->pages, self->flow, "flow");
  g_object_bind_property (self->flow, "title", self->flow_title, "title", G_BINDING_SYNC_CREATE);
  show_flow (self, TRUE);
  gtk_widget_child_focus (self->flow, GTK_DIR_TAB_FORWARD);
}

static void
close_flow (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);
  GtkWidget *flow = g_steal_pointer (&self->flow);

  if (flow == NULL)
    return;

  show_flow (self, FALSE);
  gtk_stack_remove (self->pages, flow);
  gtk_widget_child_focus (GTK_WIDGET (self->screens), GTK_DIR_TAB_FORWARD);
}

static void
leave_flow (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);

  if (self->flow != NULL)
    wh_flow_leave (WH_FLOW (self->flow));
}

static void
show_screen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);
  GtkWidget *screen = adw_view_stack_get_child_by_name (self->screens, g_variant_get_string (parameter, NULL));
  GtkWidget *focus;

  if (self->flow != NULL || screen == NULL)
    return;
  adw_view_stack_set_visible_child (self->screens, screen);
  /* The keyboard comes along: arrows and Enter are for what one looks at.  The stack brings it as well, where it was
   * on the screen before; asked again, it would go one further. */
  focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  if (focus != NULL && gtk_widget_is_ancestor (focus, screen))
    return;
  if (!gtk_widget_grab_focus (screen))
    gtk_widget_child_focus (screen, GTK_DIR_TAB_FORWARD);
}

static void
open_record (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);
  g_autoptr (GListModel) pages = G_LIST_MODEL (adw_view_stack_get_pages (self->screens));
  const WhKind *kind;
  const char *name, *hex;
  WhId id;

  g_variant_get (parameter, "(&s&s)", &name, &hex);
  kind = wh_kind_by_name (name);
  if (kind == NULL || !wh_id_from_hex (hex, &id) || self->flow != NULL || wh_session_is_capture_only (self->session))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (pages, i);
      GtkWidget *screen = adw_view_stack_page_get_child (page);

      if (wh_screen_open_record (WH_SCREEN (screen), kind->id, &id))
        {
          adw_view_stack_set_visible_child (self->screens, screen);
          return;
        }
    }
}

static void
sync_now (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_session_sync_now (WH_WORKSPACE (widget)->session);
}

static void
allow_removal (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_session_allow_removal (WH_WORKSPACE (widget)->session);
}

static void
undo (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_undo_now (widget);
}

/* The screen that fills the find box's results. */
static GtkWidget *
finding_screen (WhWorkspace *self)
{
  g_autoptr (GListModel) pages = G_LIST_MODEL (adw_view_stack_get_pages (self->screens));

  for (guint i = 0; !wh_session_is_capture_only (self->session) && i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (pages, i);
      GtkWidget *screen = adw_view_stack_page_get_child (page);

      if (wh_screen_can_find (WH_SCREEN (screen)))
        return screen;
    }
  return NULL;
}

static void
find_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhWorkspace *self = WH_WORKSPACE (widget);

  if (self->flow == NULL && gtk_widget_get_visible (GTK_WIDGET (self->find)))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->find));
      /* What is typed now replaces what was looked for before, also when the keyboard was here already. */
      gtk_editable_select_region (self->find, 0, -1);
    }
}

static void
find_changed_cb (WhWorkspace *self)
{
  GtkWidget *screen = finding_screen (self);
  const char *text = gtk_editable_get_text (self->find);

  if (screen == NULL)
    return;

  if (*text != '\0')
    adw_view_stack_set_visible_child (self->screens, screen);
  wh_screen_find (WH_SCREEN (screen), text);
}

static void
find_activate_cb (WhWorkspace *self)
{
  GtkWidget *screen = finding_screen (self);

  if (screen != NULL)
    wh_screen_find_done (WH_SCREEN (screen));
}

static void
find_stop_cb (WhWorkspace *self)
{
  gtk_editable_set_text (self->find, "");
  gtk_widget_child_focus (GTK_WIDGET (self->screens), GTK_DIR_TAB_FORWARD);
}

static void
notice_read_cb (WhWorkspace *self)
{
  gtk_widget_set_visible (self->notice, FALSE);
}

/* Why the centre did not let the person in although it answers; NULL: it did, or it is just out of reach. */
static const GError *
get_refusal (WhWorkspace *self)
{
  const GError *why = wh_session_get_why_offline (self->session);

  return why != NULL && why->domain == WH_PROTOCOL_ERROR ? why : NULL;
}

/* What a person must know of this session from its beginning. */
static void
show_notice (WhWorkspace *self)
{
  const GError *refusal = get_refusal (self);
  const char *path = wh_session_get_set_aside (self->session);
  g_autofree char *sentence = NULL;

  if (path != NULL)
    /* Translators: %s is the path of a file */
    sentence = g_strdup_printf (_("The records kept here before could not be opened. They are kept, unopened, as %s, "
                                  "and what was sent comes again from the centre. If something was not sent, show "
                                  "this to your administrator before you go on."), path);
  else if (wh_session_is_once (self->session))
    sentence = g_strdup (_("This computer has no keyring that is open, so offline sign-in does not work. What is not "
                           "sent when you sign out waits here, locked, until you sign in again where the centre is "
                           "reached."));
  else if (refusal != NULL)
    /* Translators: %s is a sentence, such as "After too many wrong passwords, signing in is locked until 17:05." */
    sentence = g_strdup_printf (_("%s You work with the records of this computer meanwhile; nothing is lost."),
                                refusal->message);
  if (sentence == NULL)
    return;
  gtk_label_set_label (self->notice_label, sentence);
  gtk_widget_set_visible (self->notice, TRUE);
}

static void
show_training (WhWorkspace *self)
{
  const WhRealm *realm = wh_session_get_realm (self->session);
  g_autofree char *words = NULL;

  if (!realm->training)
    return;
  /* Translators: %s is the database's name: "Training" */
  words = g_strdup_printf (_("%s: nobody here is real. Try whatever you like."), realm->title);
  gtk_label_set_label (self->training_label, words);
  gtk_widget_set_visible (self->training, TRUE);
}

static void
add_shortcut (WhWorkspace *self, guint number, const char *screen)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcut *shortcut;

  shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_0 + number, GDK_ALT_MASK),
                               gtk_named_action_new ("work.show-screen"));
  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (screen));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* The bar at the bottom is there in a narrow window only. */
static void
reveal_cb (WhWorkspace *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->switcher_bar), GTK_ACCESSIBLE_STATE_HIDDEN,
                               !adw_view_switcher_bar_get_reveal (self->switcher_bar), -1);
}

/* In the place of all screens: nothing that is in the records is read. */
static void
add_capture_page (WhWorkspace *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *begin = gtk_button_new_with_mnemonic (_("_New Intake"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "changes-prevent-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Only New Intakes for Now"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (page),
      _("The centre was not reached for so long that the records on this computer are closed: clients, calendar and "
        "paused intakes cannot be seen. New intakes are taken. They are kept here, locked, and are sent when you sign "
        "in where the centre is reached; then everything opens again."));
  gtk_widget_set_halign (begin, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (begin, "pill");
  gtk_widget_add_css_class (begin, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (begin), "work.open-flow");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (begin), "(ss)", "intake", "");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), begin);
  adw_view_stack_add_titled_with_icon (self->screens, page, "capture", _("Intake"), "list-add-symbolic");
}

static void
add_screens (WhWorkspace *self)
{
  guint n, shown = 0;
  const WhScreenInfo *infos = wh_screens_get (&n);

  if (wh_session_is_capture_only (self->session))
    {
      add_capture_page (self);
      n = 0;
    }
  for (guint i = 0; i < n; i++)
    {
      if (!wh_screen_info_is_for (&infos[i], self->session))
        continue;
      adw_view_stack_add_titled_with_icon (self->screens,
                                           g_object_new (infos[i].get_type (), "session", self->session, NULL),
                                           infos[i].name, _(infos[i].title), infos[i].icon_name);
      add_shortcut (self, ++shown, infos[i].name);
    }
  wh_stack_pages_watch (GTK_WIDGET (self->screens));
  wh_stack_pages_watch (GTK_WIDGET (self->pages));
  wh_stack_pages_watch (GTK_WIDGET (self->titles));
  g_signal_connect_object (self->switcher_bar, "notify::reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  reveal_cb (self);
  gtk_widget_set_visible (GTK_WIDGET (self->find), finding_screen (self) != NULL);
}

static void
wh_workspace_dispose (GObject *object)
{
  WhWorkspace *self = WH_WORKSPACE (object);

  self->flow = NULL;
  if (self->duplicates != NULL)
    wh_duplicate_watch_stop (self->duplicates);
  g_clear_object (&self->duplicates);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_workspace_parent_class)->dispose (object);
}

static void
wh_workspace_class_init (WhWorkspaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_workspace_dispose;

  g_type_ensure (WH_TYPE_SYNC_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-workspace.ui");
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, back);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, find);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, flow_title);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, notice);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, notice_label);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, pages);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, screens);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, sync);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, titles);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, training);
  gtk_widget_class_bind_template_child (widget_class, WhWorkspace, training_label);
  gtk_widget_class_bind_template_callback (widget_class, find_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_read_cb);

  gtk_widget_class_install_action (widget_class, "work.close-flow", NULL, close_flow);
  gtk_widget_class_install_action (widget_class, "work.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "work.leave-flow", NULL, leave_flow);
  gtk_widget_class_install_action (widget_class, "work.open-flow", "(ss)", open_flow);
  gtk_widget_class_install_action (widget_class, "work.open-record", "(ss)", open_record);
  gtk_widget_class_install_action (widget_class, "work.show-screen", "s", show_screen);
  gtk_widget_class_install_action (widget_class, "work.allow-removal", NULL, allow_removal);
  gtk_widget_class_install_action (widget_class, "work.sync-now", NULL, sync_now);
  gtk_widget_class_install_action (widget_class, "work.undo", NULL, undo);
}

static void
wh_workspace_init (WhWorkspace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_workspace_new:
 * @session: who is signed in
 *
 * Returns: (transfer floating): the screens of that person
 */
WhWorkspace *
wh_workspace_new (WhSession *session)
{
  WhWorkspace *self;

  g_return_val_if_fail (WH_IS_SESSION (session), NULL);

  self = g_object_new (WH_TYPE_WORKSPACE, NULL);
  self->session = g_object_ref (session);
  wh_sync_button_set_session (self->sync, session);
  show_training (self);
  show_notice (self);
  add_screens (self);
  if (!wh_session_is_capture_only (session))
    self->duplicates = wh_duplicate_watch_new (session);
  return self;
}

/**
 * wh_workspace_get_session:
 *
 * Returns: (transfer none): whose screens these are
 */
WhSession *
wh_workspace_get_session (WhWorkspace *self)
{
  g_return_val_if_fail (WH_IS_WORKSPACE (self), NULL);

  return self->session;
}

/**
 * wh_workspace_focus:
 *
 * Gives the keyboard to the screen that is shown.
 */
void
wh_workspace_focus (WhWorkspace *self)
{
  g_return_if_fail (WH_IS_WORKSPACE (self));

  gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}
