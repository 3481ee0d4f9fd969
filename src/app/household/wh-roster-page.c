/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-roster-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/fields/wh-picker.h"
#include "app/household/wh-household-dialog.h"
#include "app/household/wh-household-words.h"
#include "app/household/wh-roster-list.h"
#include "app/household/wh-unseen.h"
#include "app/wh-dialog.h"
#include "app/wh-flow.h"
#include "app/wh-notice.h"
#include "form/wh-form-choices.h"

/**
 * WhRosterPage:
 *
 * Who is in a project today, whom nobody has seen, and who was seen after their stay was ended; and what is done with
 * those who are marked.
 */
struct _WhRosterPage
{
  GtkWidget parent_instance;

  WhSession *session;
  GCancellable *loading;
  WhRosterMode mode;
  WhId project;
  gboolean was_entered;
  GtkWidget *box;
  GtkWidget *modes[WH_N_ROSTERS];
  WhPicker *projects;
  GPtrArray *choices; /* of WhFormChoice: the projects */
  GtkWidget *filter;
  GtkWidget *periods;
  GtkWidget *nights;
  GtkWidget *days;
  WhRosterList *list;
  GtkLabel *marked;
  GtkWidget *actions[WH_N_TASKS]; /* NULL: not offered here */
};

enum
{
  PROP_TITLE = 1,
};

static void wh_roster_page_flow_init (WhFlowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhRosterPage, wh_roster_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_FLOW, wh_roster_page_flow_init))

static const struct
{
  WhHouseholdVerb verb;
  WhRosterMode mode;
  const char *label;
} offers[] = {
  { WH_TASK_LEAVE, WH_ROSTER_HERE, N_("_Exit…") },
  { WH_TASK_TRANSFER, WH_ROSTER_HERE, N_("_Transfer…") },
  { WH_TASK_ENROLL, WH_ROSTER_HERE, N_("Enroll a_gain…") },
  { WH_TASK_MOVE, WH_ROSTER_HERE, N_("_Wrong project…") },
  { WH_TASK_ASSIGN, WH_ROSTER_HERE, N_("_Case worker…") },
  { WH_TASK_END, WH_ROSTER_NOT_SEEN, N_("_Confirm the end…") },
  { WH_TASK_REOPEN, WH_ROSTER_SEEN_AGAIN, N_("_Open again…") },
};

static const char *const empty_texts[WH_N_ROSTERS] = {
  [WH_ROSTER_HERE] = N_("Nobody is in this project today"),
  [WH_ROSTER_NOT_SEEN] = N_("Everybody was seen lately"),
  [WH_ROSTER_SEEN_AGAIN] = N_("Nobody was seen after the end of their stay"),
};

static void
show_marked (WhRosterPage *self)
{
  guint n = wh_roster_list_count_marked (self->list), all = wh_roster_list_count (self->list);
  g_autofree char *text = g_strdup_printf (ngettext ("%u of %u person marked", "%u of %u people marked", all), n, all);

  gtk_label_set_text (self->marked, text);
  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      gtk_widget_set_visible (self->actions[offers[i].verb], offers[i].mode == self->mode);
      gtk_widget_set_sensitive (self->actions[offers[i].verb], n > 0);
    }
}

static void
show_mode_label (WhRosterPage *self, WhRosterMode mode, guint n)
{
  g_autofree char *text = mode == WH_ROSTER_NOT_SEEN ? g_strdup_printf (_("Not seen (%u)"), n)
                          : mode == WH_ROSTER_SEEN_AGAIN ? g_strdup_printf (_("Seen again (%u)"), n)
                                                         : g_strdup (_("Who is here"));

  gtk_button_set_label (GTK_BUTTON (self->modes[mode]), text);
}

static void
show_projects (WhRosterPage *self, GPtrArray *projects)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_form_choice_free);
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < projects->len; i++)
    g_ptr_array_add (choices, wh_form_choice_new (wh_id_to_hex (wh_record_get_id (wh_stay_project (projects->pdata[i])),
                                                                hex), NULL,
                                                  wh_household_words_project (projects->pdata[i]), FALSE));
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = choices;
  wh_picker_set_choices (self->projects, choices);
  wh_picker_set_selected (self->projects, wh_form_choices_find_value (choices, wh_id_to_hex (&self->project, hex)));
}

static void
show_lengths (WhRosterPage *self, const WhRosterFile *file)
{
  for (guint i = 0; i < WH_N_ROSTERS; i++)
    if (file->rows[i] != NULL)
      show_mode_label (self, i, file->rows[i]->len);
}

/* A number that could not be read stands as it was. */
static void
others_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhRosterPage) self = data;

  if (wh_store_run_finish (WH_STORE (source), result, NULL) && self->session != NULL)
    show_lengths (self, wh_store_run_get_data (result));
}

static void
load (WhRosterPage *self, WhStoreFunc func, WhStoreLane lane, GAsyncReadyCallback callback)
{
  wh_session_run_async (self->session, func, wh_roster_file_new (self->session, self->mode, &self->project),
                        (GDestroyNotify) wh_roster_file_free, lane, self->loading, callback, g_object_ref (self));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhRosterPage) self = data;
  g_autoptr (GError) error = NULL;
  WhRosterFile *file = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  if (self->session == NULL)
    return;
  self->project = file->project;
  show_projects (self, file->load->task->projects);
  show_lengths (self, file);
  wh_roster_list_set_rows (self->list, file->rows[self->mode], self->mode != WH_ROSTER_HERE,
                           g_dgettext (GETTEXT_PACKAGE, empty_texts[self->mode]));
  show_marked (self);
  load (self, wh_roster_file_load_others, WH_STORE_READ_LATER, others_loaded_cb);
}

static void
reload (WhRosterPage *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  load (self, wh_roster_file_load, WH_STORE_READ, loaded_cb);
}

static void
session_changed_cb (WhRosterPage *self, guint64 what)
{
  guint64 of_stays = WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ENROLLMENT) | WH_KIND_BIT (WH_KIND_EXIT)
                     | WH_KIND_BIT (WH_KIND_PROJECT) | WH_KIND_BIT (WH_KIND_CASE_ASSIGNMENT)
                     | WH_KIND_BIT (WH_KIND_SERVICE) | WH_KIND_BIT (WH_KIND_CURRENT_LIVING_SITUATION);

  if ((what & of_stays) != 0)
    reload (self);
}

/**
 * wh_roster_page_show:
 *
 * Shows the other people.
 */
void
wh_roster_page_show (WhRosterPage *self, WhRosterMode mode)
{
  self->mode = mode;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->modes[mode]), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->projects), mode == WH_ROSTER_HERE);
  gtk_widget_set_visible (self->periods, mode == WH_ROSTER_NOT_SEEN);
  wh_roster_list_unmark (self->list);
  reload (self);
}

static void
mode_cb (WhRosterPage *self, GtkToggleButton *button)
{
  for (guint i = 0; i < WH_N_ROSTERS; i++)
    if (self->modes[i] == GTK_WIDGET (button) && gtk_toggle_button_get_active (button) && self->mode != i)
      wh_roster_page_show (self, i);
}

static void
project_cb (WhRosterPage *self, guint index)
{
  wh_id_from_hex (((WhFormChoice *) g_ptr_array_index (self->choices, index))->value, &self->project);
  wh_roster_list_unmark (self->list);
  reload (self);
}

static void
filter_cb (WhRosterPage *self)
{
  wh_roster_list_filter (self->list, gtk_editable_get_text (GTK_EDITABLE (self->filter)));
  show_marked (self);
}

static void
periods_cb (WhRosterPage *self)
{
  WhExitPeriods periods = { gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->nights)),
                            gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->days)) };

  wh_unseen_set_periods (&periods);
  reload (self);
}

static void
add_marked (const WhRosterRow *row, gpointer load)
{
  wh_household_load_add (load, &row->enrollment, row->proposed);
}

static void
done_cb (WhRosterPage *self)
{
  wh_roster_list_unmark (self->list);
  show_marked (self);
}

static void
do_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhRosterPage *self = WH_ROSTER_PAGE (widget);
  WhHouseholdLoad *load;
  GtkWidget *dialog;
  guint verb = (guint) g_variant_get_int32 (parameter);

  if (verb >= WH_N_TASKS || wh_roster_list_count_marked (self->list) == 0)
    return;
  load = wh_household_load_new (self->session, verb);
  wh_roster_list_foreach_marked (self->list, add_marked, load);
  dialog = wh_household_dialog_new (self->session, load);
  g_signal_connect_object (dialog, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  wh_dialog_present (widget, dialog);
}

/**
 * wh_roster_page_mark_all:
 *
 * Marks everybody who is shown, or nobody when everybody is marked.
 */
void
wh_roster_page_mark_all (WhRosterPage *self)
{
  wh_roster_list_mark_all (self->list);
}

static void
mark_all_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_roster_page_mark_all (WH_ROSTER_PAGE (widget));
}

/* A record is shown where the flow was, so the flow goes first. */
static void
open_cb (WhRosterPage *self, const char *client)
{
  g_autoptr (GtkWidget) around = gtk_widget_get_parent (GTK_WIDGET (self));

  if (around == NULL)
    return;
  g_object_ref (around);
  gtk_widget_activate_action (GTK_WIDGET (self), "work.close-flow", NULL);
  gtk_widget_activate_action (around, "work.open-record", "(ss)", wh_kind (WH_KIND_CLIENT)->name, client);
}

static void
wh_roster_page_leave (WhFlow *flow)
{
  gtk_widget_activate_action (GTK_WIDGET (flow), "work.close-flow", NULL);
}

static void
wh_roster_page_flow_init (WhFlowInterface *iface)
{
  iface->leave = wh_roster_page_leave;
}

static void
wh_roster_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, _("Who is here"));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* The page opens at the field where a name is typed. */
static gboolean
wh_roster_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WhRosterPage *self = WH_ROSTER_PAGE (widget);

  if (self->was_entered || direction != GTK_DIR_TAB_FORWARD)
    return GTK_WIDGET_CLASS (wh_roster_page_parent_class)->focus (widget, direction);
  self->was_entered = TRUE;
  return gtk_widget_grab_focus (self->filter);
}

static void
wh_roster_page_dispose (GObject *object)
{
  WhRosterPage *self = WH_ROSTER_PAGE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_roster_page_parent_class)->dispose (object);
}

static void
wh_roster_page_class_init (WhRosterPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = wh_roster_page_get_property;
  G_OBJECT_CLASS (klass)->dispose = wh_roster_page_dispose;
  widget_class->focus = wh_roster_page_focus;
  g_object_class_override_property (G_OBJECT_CLASS (klass), PROP_TITLE, "title");
  gtk_widget_class_install_action (widget_class, "roster.do", "i", do_action);
  gtk_widget_class_install_action (widget_class, "roster.mark-all", NULL, mark_all_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_modes (WhRosterPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "linked");
  for (guint i = 0; i < WH_N_ROSTERS; i++)
    {
      self->modes[i] = gtk_toggle_button_new ();
      show_mode_label (self, i, 0);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->modes[i]), GTK_TOGGLE_BUTTON (self->modes[0]));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->modes[i]), i == 0);
      g_signal_connect_object (self->modes[i], "toggled", G_CALLBACK (mode_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), self->modes[i]);
    }
  return box;
}

static GtkWidget *
make_spin (WhRosterPage *self, GtkWidget *box, const char *label, int value)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, 999, 1), *text = gtk_label_new (label);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (periods_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), spin);
  return spin;
}

static GtkWidget *
make_periods (WhRosterPage *self)
{
  WhExitPeriods periods = wh_unseen_periods ();

  self->periods = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->nights = make_spin (self, self->periods, _("Nights without a bed"), periods.nights_missed);
  self->days = make_spin (self, self->periods, _("Days without contact outside"), periods.days_unseen);
  gtk_widget_set_visible (self->periods, FALSE);
  return self->periods;
}

static GtkWidget *
make_top (WhRosterPage *self)
{
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->projects = WH_PICKER (wh_picker_new ());
  wh_picker_set_title (self->projects, _("Project"));
  gtk_widget_set_size_request (GTK_WIDGET (self->projects), 240, -1);
  g_signal_connect_object (self->projects, "chosen", G_CALLBACK (project_cb), self, G_CONNECT_SWAPPED);
  self->filter = gtk_search_entry_new ();
  g_object_set (self->filter, "placeholder-text", _("Name or case worker"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Name or case worker"), -1);
  gtk_widget_set_hexpand (self->filter, TRUE);
  g_signal_connect_object (self->filter, "search-changed", G_CALLBACK (filter_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (top), make_modes (self));
  gtk_box_append (GTK_BOX (top), GTK_WIDGET (self->projects));
  gtk_box_append (GTK_BOX (top), self->filter);
  return top;
}

static GtkWidget *
make_bottom (WhRosterPage *self)
{
  GtkWidget *bar = gtk_action_bar_new (), *all = gtk_button_new_with_mnemonic (_("Mark _all"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (all), "roster.mark-all");
  self->marked = GTK_LABEL (gtk_label_new (NULL));
  gtk_action_bar_pack_start (GTK_ACTION_BAR (bar), all);
  gtk_action_bar_pack_start (GTK_ACTION_BAR (bar), GTK_WIDGET (self->marked));
  for (guint i = G_N_ELEMENTS (offers); i-- > 0;)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (g_dgettext (GETTEXT_PACKAGE, offers[i].label));

      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) offers[i].verb);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "roster.do");
      if (offers[i].mode != WH_ROSTER_HERE)
        gtk_widget_add_css_class (button, "suggested-action");
      gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), button);
      self->actions[offers[i].verb] = button;
    }
  return bar;
}

static void
wh_roster_page_init (WhRosterPage *self)
{
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_margin_top (top, 12);
  gtk_widget_set_margin_bottom (top, 12);
  gtk_widget_set_margin_start (top, 12);
  gtk_widget_set_margin_end (top, 12);
  self->list = WH_ROSTER_LIST (wh_roster_list_new ());
  g_signal_connect_object (self->list, "marked", G_CALLBACK (show_marked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "open", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (top), make_top (self));
  gtk_box_append (GTK_BOX (top), make_periods (self));
  gtk_box_append (GTK_BOX (self->box), top);
  gtk_box_append (GTK_BOX (self->box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (self->box), make_bottom (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * wh_roster_page_create:
 * @parameter: "" for who is here, "project:ID" for who is there, "not-seen", "seen-again"
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
wh_roster_page_create (WhSession *session, const char *parameter)
{
  WhRosterPage *self = g_object_new (WH_TYPE_ROSTER_PAGE, NULL);
  WhRosterMode mode = g_strcmp0 (parameter, "not-seen") == 0     ? WH_ROSTER_NOT_SEEN
                      : g_strcmp0 (parameter, "seen-again") == 0 ? WH_ROSTER_SEEN_AGAIN
                                                                 : WH_ROSTER_HERE;

  self->session = g_object_ref (session);
  wh_roster_list_set_today (self->list, wh_session_today (session));
  if (parameter != NULL && g_str_has_prefix (parameter, "project:"))
    wh_id_from_hex (parameter + strlen ("project:"), &self->project);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  wh_roster_page_show (self, mode);
  return GTK_WIDGET (self);
}
