/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-tab.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/household/wh-household-dialog.h"
#include "app/household/wh-household-file.h"
#include "app/household/wh-household-words.h"
#include "app/intake/wh-stay-dialog.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "model/wh-name.h"

#define BADGE_WIDTH 26 /* signs: longer ones have lines */

/**
 * WhHouseholdTab:
 *
 * With whom a client came: each household of theirs, its members together, and what can be done with them.
 */
struct _WhHouseholdTab
{
  WhScreen parent_instance;

  AdwPreferencesPage *page;
  GPtrArray *groups; /* of GtkWidget */
  GCancellable *loading;
  gboolean has_client;
  WhId client;
  WhHouseholdFile *file; /* NULL: not read yet */
};

G_DEFINE_FINAL_TYPE (WhHouseholdTab, wh_household_tab, WH_TYPE_SCREEN)

static void
done_cb (WhHouseholdTab *self, const char *form)
{
  if (*form != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "form", form);
}

static void
open_dialog (WhHouseholdTab *self, WhHouseholdLoad *load)
{
  GtkWidget *dialog = wh_household_dialog_new (wh_screen_get_session (WH_SCREEN (self)), load);

  g_signal_connect_object (dialog, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  wh_dialog_present (GTK_WIDGET (self), dialog);
}

static void
add_people (WhHouseholdTab *self, WhHouseholdLoad *load, const WhId *enrollment, gboolean all)
{
  for (guint i = 0; i < self->file->entries->len; i++)
    {
      const WhStay *stay = ((WhHouseholdEntry *) self->file->entries->pdata[i])->stay;

      for (guint j = 0; wh_stay_find (stay, enrollment) != NULL && j < stay->members->len; j++)
        {
          const WhId *one = wh_record_get_id (((WhStayMember *) stay->members->pdata[j])->enrollment);

          if (all || wh_id_equal (one, enrollment))
            wh_household_load_add (load, one, WH_DATE_NONE);
        }
    }
}

static gboolean
is_called (const WhHouseholdVerbInfo *info, const char *name, gboolean all)
{
  gsize length = strlen (info->name);

  return strncmp (name, info->name, length) == 0 && g_str_equal (name + length, all ? "-all" : "");
}

/* "household.do" (ss): what, and an enrollment; after the name "-all" it is about the whole household. */
static void
do_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhHouseholdTab *self = WH_HOUSEHOLD_TAB (widget);
  const char *name, *hex;
  gboolean all;
  WhId enrollment;

  g_variant_get (parameter, "(&s&s)", &name, &hex);
  if (!wh_id_from_hex (hex, &enrollment) || self->file == NULL)
    return;
  all = g_str_has_suffix (name, "-all");
  for (guint verb = 0; verb < WH_N_TASKS; verb++)
    {
      WhHouseholdLoad *load;

      if (!is_called (wh_household_verb_info (verb), name, all))
        continue;
      load = wh_household_load_new (wh_screen_get_session (WH_SCREEN (self)), verb);
      add_people (self, load, &enrollment, all);
      if (verb == WH_TASK_HEAD || verb == WH_TASK_SPLIT)
        wh_household_task_set_head (load->task, &enrollment);
      open_dialog (self, load);
    }
}

static void
form_chosen_cb (WhHouseholdTab *self, const char *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "form", parameter);
}

static void
forms_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhId enrollment;
  GtkWidget *dialog;

  if (!wh_id_from_hex (g_variant_get_string (parameter, NULL), &enrollment))
    return;
  dialog = wh_stay_dialog_new (wh_screen_get_session (WH_SCREEN (widget)), &enrollment);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (form_chosen_cb), widget, G_CONNECT_SWAPPED);
  wh_dialog_present (widget, dialog);
}

static void
add_item (GMenu *menu, const char *title, const char *name, const WhId *enrollment)
{
  char hex[WH_ID_HEX_SIZE];
  g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

  g_menu_item_set_action_and_target (item, "household.do", "(ss)", name, wh_id_to_hex (enrollment, hex));
  g_menu_append_item (menu, item);
}

static GMenuModel *
member_menu (const WhStay *stay, const WhStayMember *member)
{
  GMenu *menu = g_menu_new ();
  const WhId *id = wh_record_get_id (member->enrollment);
  g_autoptr (GMenuItem) forms = g_menu_item_new (_("_Forms of this stay…"), NULL);
  char hex[WH_ID_HEX_SIZE];

  g_menu_item_set_action_and_target (forms, "household.forms", "s", wh_id_to_hex (id, hex));
  g_menu_append_item (menu, forms);
  if (member != wh_stay_head (stay))
    add_item (menu, _("Make _head of household…"), "head", id);
  if (wh_stay_member_exit (member) == NULL)
    add_item (menu, _("E_xit…"), "leave", id);
  if (stay->members->len > 1)
    add_item (menu, _("Make a household of their _own…"), "split", id);
  return G_MENU_MODEL (menu);
}

static GMenuModel *
stay_menu (const WhStay *stay)
{
  GMenu *menu = g_menu_new (), *corrections = g_menu_new ();
  const WhStayMember *first = g_ptr_array_index (stay->members, 0);
  const WhId *id = wh_record_get_id (first->enrollment);
  gboolean open = wh_stay_last_day (stay) == WH_DATE_NONE;

  if (open)
    {
      add_item (menu, _("_Add a person…"), "add", id);
      add_item (menu, _("E_xit…"), "leave-all", id);
      add_item (menu, _("_Transfer to another project…"), "transfer-all", id);
    }
  add_item (menu, _("_Enroll again…"), "enroll-all", id);
  add_item (menu, _("Change the _case worker…"), "assign-all", id);
  add_item (corrections, _("Make one household _with another…"), "join-all", id);
  add_item (corrections, _("_Move to the right project…"), "move-all", id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (corrections));
  g_object_unref (corrections);
  return G_MENU_MODEL (menu);
}

static GtkWidget *
menu_button (GMenuModel *model, const char *label)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = model;

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
add_badges (GtkWidget *row, GPtrArray *badges)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < badges->len; i++)
    {
      const char *text = g_ptr_array_index (badges, i);
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), g_utf8_strlen (text, -1) > BADGE_WIDTH);
      gtk_label_set_max_width_chars (GTK_LABEL (label), BADGE_WIDTH);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
      gtk_label_set_xalign (GTK_LABEL (label), 1);
      gtk_widget_add_css_class (label, "household-badge");
      gtk_widget_set_halign (label, GTK_ALIGN_END);
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), box);
}

static void
add_member (WhHouseholdTab *self, WhRowGroup *group, const WhStay *stay, const WhStayMember *member)
{
  WhDate today = wh_session_today (wh_screen_get_session (WH_SCREEN (self)));
  g_autofree char *name = wh_name_of_client (member->client);
  g_autofree char *about = wh_household_words_member (stay, member, today);
  /* Translators: %s is a person's name */
  g_autofree char *label = g_strdup_printf (_("What to do with %s"), name);
  g_autoptr (GPtrArray) badges = wh_household_words_badges (stay, member, today);
  GtkWidget *row = wh_row_group_add_text (group, name, about);
  char hex[WH_ID_HEX_SIZE];

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", wh_kind (WH_KIND_CLIENT)->name,
                                    wh_id_to_hex (wh_record_get_id (member->client), hex));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "work.open-record");
  if (badges->len > 0)
    add_badges (row, badges);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), menu_button (member_menu (stay, member), label));
}

static void
add_group (WhHouseholdTab *self, GtkWidget *group)
{
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
  g_ptr_array_add (self->groups, group);
}

static void
join_cb (WhHouseholdTab *self, GtkWidget *button)
{
  const WhHouseholdEntry *entry = g_object_get_data (G_OBJECT (button), "entry");
  const WhFamilyTwice *twice = g_object_get_data (G_OBJECT (button), "twice");
  WhHouseholdLoad *load = wh_household_load_new (wh_screen_get_session (WH_SCREEN (self)), WH_TASK_JOIN);

  wh_household_load_add (load, wh_record_get_id (((WhStayMember *) entry->stay->members->pdata[0])->enrollment),
                         WH_DATE_NONE);
  load->other = *wh_record_get_id (((WhStayMember *) twice->other->members->pdata[0])->enrollment);
  g_array_append_vals (load->task->pairs, twice->pairs->data, twice->pairs->len);
  open_dialog (self, load);
}

static char *
names_of (const WhStay *stay)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < stay->members->len; i++)
    {
      g_autofree char *name = wh_name_of_client (((WhStayMember *) stay->members->pdata[i])->client);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", name);
    }
  return g_string_free (text, FALSE);
}

static void
add_twice (WhHouseholdTab *self, WhRowGroup *group, WhHouseholdEntry *entry, WhFamilyTwice *twice)
{
  g_autofree char *names = names_of (twice->other);
  g_autofree char *when = wh_household_words_stay (twice->other,
                                                   wh_session_today (wh_screen_get_session (WH_SCREEN (self))));
  g_autofree char *title = g_strdup_printf (_("The same family, taken in twice? %s"), names);
  GtkWidget *row = wh_row_group_add_text (group, title, when);
  GtkWidget *button = gtk_button_new_with_label (_("Make one household…"));

  gtk_widget_add_css_class (row, "household-twice");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  g_object_set_data (G_OBJECT (button), "entry", entry);
  g_object_set_data (G_OBJECT (button), "twice", twice);
  g_signal_connect_object (button, "clicked", G_CALLBACK (join_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_entry (WhHouseholdTab *self, WhHouseholdEntry *entry)
{
  WhDate today = wh_session_today (wh_screen_get_session (WH_SCREEN (self)));
  g_autofree char *words = wh_household_words_stay (entry->stay, today);
  const char *project = wh_household_words_project (entry->stay);
  /* Translators: %s is a project */
  g_autofree char *label = g_strdup_printf (_("What to do with the household in %s"), project);
  g_autofree char *title = g_markup_escape_text (project, -1);
  WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, "title", title, "description", words, NULL);

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           menu_button (stay_menu (entry->stay), label));
  for (guint i = 0; entry->twice != NULL && i < entry->twice->len; i++)
    add_twice (self, group, entry, g_ptr_array_index (entry->twice, i));
  for (guint i = 0; i < entry->stay->members->len; i++)
    add_member (self, group, entry->stay, g_ptr_array_index (entry->stay->members, i));
  wh_row_group_done (group);
  add_group (self, GTK_WIDGET (group));
}

static void
show_file (WhHouseholdTab *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->page, g_ptr_array_index (self->groups, i));
  g_ptr_array_set_size (self->groups, 0);
  for (guint i = 0; i < self->file->entries->len; i++)
    add_entry (self, g_ptr_array_index (self->file->entries, i));
  if (self->file->n_missing > 0 || self->file->entries->len == 0)
    {
      WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, NULL);

      wh_row_group_add_text (group, self->file->n_missing > 0
                                      ? _("A household of this client is not shown: a part of it is not on this "
                                          "computer, or belongs to another agency.")
                                      : _("No stay is recorded"), NULL);
      wh_row_group_done (group);
      add_group (self, GTK_WIDGET (group));
    }
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHouseholdTab) self = data;
  g_autoptr (GError) error = NULL;

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  if (wh_screen_get_session (WH_SCREEN (self)) == NULL)
    return;
  g_clear_pointer (&self->file, wh_household_file_free);
  self->file = g_steal_pointer ((WhHouseholdFile **) wh_store_run_get_data (result));
  show_file (self);
}

/* The file outlives its reading. */
static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_household_file_load (store, *(WhHouseholdFile **) data, cancellable, error);
}

static void
holder_free (gpointer data)
{
  g_clear_pointer ((WhHouseholdFile **) data, wh_household_file_free);
  g_free (data);
}

static void
reload (WhHouseholdTab *self)
{
  WhHouseholdFile **holder = g_new0 (WhHouseholdFile *, 1);

  *holder = wh_household_file_new (&self->client);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  wh_session_run_async (wh_screen_get_session (WH_SCREEN (self)), load_func, holder, holder_free, WH_STORE_READ,
                        self->loading, loaded_cb, g_object_ref (self));
}

static void
session_changed_cb (WhHouseholdTab *self, guint64 what)
{
  guint64 of_stays = WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ENROLLMENT) | WH_KIND_BIT (WH_KIND_EXIT)
                     | WH_KIND_BIT (WH_KIND_PROJECT) | WH_KIND_BIT (WH_KIND_CLIENT_MERGE);

  if (self->has_client && self->file != NULL && (what & of_stays) != 0)
    reload (self);
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  WhHouseholdTab *self = WH_HOUSEHOLD_TAB (screen);

  if (kind != WH_KIND_CLIENT)
    return FALSE;
  self->client = *id;
  self->has_client = TRUE;
  reload (self);
  return TRUE;
}

static void
wh_household_tab_constructed (GObject *object)
{
  G_OBJECT_CLASS (wh_household_tab_parent_class)->constructed (object);
  g_signal_connect_object (wh_screen_get_session (WH_SCREEN (object)), "changed", G_CALLBACK (session_changed_cb),
                           object, G_CONNECT_SWAPPED);
}

static void
wh_household_tab_dispose (GObject *object)
{
  WhHouseholdTab *self = WH_HOUSEHOLD_TAB (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->file, wh_household_file_free);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_household_tab_parent_class)->dispose (object);
}

static void
wh_household_tab_class_init (WhHouseholdTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_household_tab_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_household_tab_dispose;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  gtk_widget_class_install_action (widget_class, "household.do", "(ss)", do_action);
  gtk_widget_class_install_action (widget_class, "household.forms", "s", forms_action);
}

static void
wh_household_tab_init (WhHouseholdTab *self)
{
  self->groups = g_ptr_array_new ();
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->page), GTK_WIDGET (self));
}
