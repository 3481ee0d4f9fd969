/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/local/wh-local-pane.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup-deletion.h"
#include "app/administration/wh-setup-reading.h"
#include "app/administration/wh-setup-words.h"
#include "app/local/wh-local-preview.h"
#include "app/local/wh-local-words.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"

#define RECORD "wh-record" /* what a row or button is about */

/**
 * WhLocalPane:
 *
 * What a community defines itself: questions, services, and lists to choose from.  Each is made and corrected in its
 * form, ended there by a day, and deleted only while nothing needs it.
 */
struct _WhLocalPane
{
  WhScreen parent_instance;

  AdwPreferencesPage *page;
  WhRowGroup *questions;
  WhRowGroup *services;
  WhRowGroup *lists;

  GPtrArray *options; /* of WhRowGroup: one for each list */
  WhSetup *setup;     /* NULL: not read yet */
  WhId wanted;        /* shall get the focus; nil: none */
  gboolean reading;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (WhLocalPane, wh_local_pane, WH_TYPE_SCREEN)

static WhSession *
session_of (WhLocalPane *self)
{
  return wh_screen_get_session (WH_SCREEN (self));
}

static WhRecord *
record_of (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), RECORD);
}

static void
set_record (gpointer widget, WhRecord *record)
{
  g_object_set_data_full (G_OBJECT (widget), RECORD, g_object_ref (record), g_object_unref);
}

static void
open_form (WhLocalPane *self, const char *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "form", parameter);
}

static void
correct_cb (WhLocalPane *self, GtkWidget *widget)
{
  g_autofree char *parameter = wh_setup_dup_record_parameter (record_of (widget));

  open_form (self, parameter);
}

static void
delete_cb (WhLocalPane *self, GtkWidget *button)
{
  wh_setup_delete (GTK_WIDGET (self), session_of (self), self->setup, record_of (button));
}

static void
preview_cb (WhLocalPane *self, GtkWidget *button)
{
  GtkWidget *window = wh_local_preview_new (self->setup, record_of (button), wh_session_today (session_of (self)));

  if (window != NULL)
    wh_dialog_present (GTK_WIDGET (self), window);
  else
    wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("No form asks it yet, or there is nothing to choose.")));
}

static void
add_cb (WhLocalPane *self, GtkWidget *button)
{
  g_autofree char *parameter = wh_setup_dup_new_parameter (g_object_get_data (G_OBJECT (button), "layout"),
                                                           record_of (button));

  open_form (self, parameter);
}

/* @words: "Delete: Pets": for those who do not see the picture; @tip: for those who do */
static GtkWidget *
new_button (WhLocalPane *self, const char *icon, const char *tip, const char *words, WhRecord *record,
            GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  if (record != NULL)
    set_record (button, record);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
new_add_button (WhLocalPane *self, const WhLayout *layout, WhRecord *owner)
{
  /* Translators: %s is the name of a form: "Local question" */
  g_autofree char *words = g_strdup_printf (_("Add: %s"), g_dgettext (GETTEXT_PACKAGE, layout->label));
  GtkWidget *button = new_button (self, "list-add-symbolic", words, words, owner, G_CALLBACK (add_cb));

  g_object_set_data (G_OBJECT (button), "layout", (gpointer) layout);
  return button;
}

static GtkWidget *
new_delete_button (WhLocalPane *self, WhRecord *record, const char *title)
{
  g_autofree char *words = g_strdup_printf (_("Delete: %s"), title);

  return new_button (self, "user-trash-symbolic", _("Delete"), words, record, G_CALLBACK (delete_cb));
}

static gboolean
may_change (WhLocalPane *self, WhRecord *record)
{
  return wh_setup_may_change (self->setup, record, wh_session_get_person (session_of (self)));
}

/* An option is not deleted: answers keep its number, and would lose their words. */
static void
add_buttons (WhLocalPane *self, GtkWidget *row, WhRecord *record, const char *title)
{
  AdwActionRow *to = ADW_ACTION_ROW (row);

  if (wh_record_is (record, WH_KIND_LOCAL_FIELD))
    {
      g_autofree char *words = g_strdup_printf (_("Preview: %s"), title);

      adw_action_row_add_suffix (to, new_button (self, "view-reveal-symbolic", _("Preview"), words, record,
                                                 G_CALLBACK (preview_cb)));
    }
  if (!may_change (self, record))
    return;
  if (!wh_record_is (record, WH_KIND_LOCAL_OPTION))
    adw_action_row_add_suffix (to, new_delete_button (self, record, title));
  adw_action_row_add_suffix (to, gtk_image_new_from_icon_name ("go-next-symbolic"));
  set_record (row, record);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (correct_cb), self, G_CONNECT_SWAPPED);
}

static char *
title_of (WhLocalPane *self, WhRecord *record)
{
  if (wh_record_is (record, WH_KIND_LOCAL_OPTION) && wh_record_get_text (record, WH_LOCAL_OPTION_OPTION_TEXT) != NULL)
    return g_strdup (wh_record_get_text (record, WH_LOCAL_OPTION_OPTION_TEXT));
  return wh_setup_words_title (self->setup, record);
}

static void
add_row (WhLocalPane *self, WhRowGroup *group, WhRecord *record)
{
  WhDate today = wh_session_today (session_of (self));
  g_autofree char *title = title_of (self, record), *words = wh_local_words (self->setup, record, today);
  GtkWidget *row = wh_row_group_add_text (group, title, words);

  add_buttons (self, row, record, title);
  if (wh_setup_is_over (record, today))
    gtk_widget_add_css_class (row, "dim-label");
  if (wh_id_equal (wh_record_get_id (record), &self->wanted))
    {
      gtk_widget_grab_focus (row);
      self->wanted = (WhId) { { 0 } };
    }
}

static int
by_order (gconstpointer a, gconstpointer b)
{
  WhRecord *x = *(WhRecord *const *) a, *y = *(WhRecord *const *) b;
  const WhKind *kind = wh_record_get_kind (x);
  int order = -1;
  gint64 before, after;

  for (guint i = 0; i < kind->n_columns && order < 0; i++)
    if (g_str_has_suffix (kind->columns[i].name, "Order"))
      order = (int) i;
  if (order < 0)
    return 0;
  before = wh_record_get_number_or (x, (guint) order, G_MAXINT32);
  after = wh_record_get_number_or (y, (guint) order, G_MAXINT32);
  return before < after ? -1 : before > after;
}

static void
add_rows (WhLocalPane *self, WhRowGroup *group, const WhLayout *layout, WhRecord *owner)
{
  g_autoptr (GPtrArray) records = wh_setup_list_under (self->setup, owner, layout,
                                                       wh_session_today (session_of (self)));

  g_ptr_array_sort (records, by_order);
  for (guint i = 0; i < records->len; i++)
    add_row (self, group, g_ptr_array_index (records, i));
}

static void
show_kind (WhLocalPane *self, WhRowGroup *group, const WhLayout *layout)
{
  wh_row_group_clear (group);
  add_rows (self, group, layout, NULL);
  wh_row_group_done (group);
}

static void
add_list (WhLocalPane *self, WhRecord *list)
{
  g_autofree char *title = wh_setup_words_title (self->setup, list);
  WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, "empty-text", _("No option yet"), "title", title, NULL);

  if (may_change (self, list))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                             new_add_button (self, &wh_layout_local_option, list));
  add_rows (self, group, &wh_layout_local_option, list);
  wh_row_group_done (group);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
  g_ptr_array_add (self->options, group);
}

static void
show_lists (WhLocalPane *self)
{
  g_autoptr (GPtrArray) lists = wh_setup_list_under (self->setup, NULL, &wh_layout_local_list,
                                                     wh_session_today (session_of (self)));

  for (guint i = 0; i < self->options->len; i++)
    adw_preferences_page_remove (self->page, g_ptr_array_index (self->options, i));
  g_ptr_array_set_size (self->options, 0);
  for (guint i = 0; i < lists->len; i++)
    add_list (self, g_ptr_array_index (lists, i));
}

static void
show_setup (WhLocalPane *self)
{
  show_kind (self, self->questions, &wh_layout_local_field);
  show_kind (self, self->services, &wh_layout_local_service);
  show_kind (self, self->lists, &wh_layout_local_list);
  show_lists (self);
}

static void read_setup (WhLocalPane *self);

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhLocalPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSetup) setup = wh_setup_read_finish (result, &error);

  self->reading = FALSE;
  if (session_of (self) == NULL || self->page == NULL)
    return;
  if (setup == NULL)
    wh_notice_error (GTK_WIDGET (self), error);
  else
    {
      g_clear_pointer (&self->setup, wh_setup_unref);
      self->setup = g_steal_pointer (&setup);
      show_setup (self);
    }
  if (self->stale)
    read_setup (self);
}

static void
read_setup (WhLocalPane *self)
{
  self->stale = self->reading;
  if (self->reading)
    return;
  self->reading = TRUE;
  wh_setup_read_async (session_of (self), loaded_cb, g_object_ref (self));
}

static gboolean
is_local (WhKindId kind)
{
  return wh_kind (kind)->file == NULL && wh_setup_layout (kind) != NULL;
}

static void
session_changed_cb (WhLocalPane *self, guint64 kinds)
{
  for (guint kind = 0; kind < WH_N_KINDS; kind++)
    if ((kinds & WH_KIND_BIT (kind)) != 0 && is_local (kind))
      {
        read_setup (self);
        return;
      }
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  if (!is_local (kind))
    return FALSE;
  WH_LOCAL_PANE (screen)->wanted = *id;
  read_setup (WH_LOCAL_PANE (screen));
  return TRUE;
}

static void
wh_local_pane_constructed (GObject *object)
{
  WhLocalPane *self = WH_LOCAL_PANE (object);

  G_OBJECT_CLASS (wh_local_pane_parent_class)->constructed (object);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->questions),
                                           new_add_button (self, &wh_layout_local_field, NULL));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->services),
                                           new_add_button (self, &wh_layout_local_service, NULL));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->lists),
                                           new_add_button (self, &wh_layout_local_list, NULL));
  g_signal_connect_object (session_of (self), "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  read_setup (self);
}

static void
wh_local_pane_dispose (GObject *object)
{
  WhLocalPane *self = WH_LOCAL_PANE (object);

  g_clear_pointer (&self->setup, wh_setup_unref);
  g_ptr_array_set_size (self->options, 0);
  G_OBJECT_CLASS (wh_local_pane_parent_class)->dispose (object);
}

static void
wh_local_pane_finalize (GObject *object)
{
  g_ptr_array_unref (WH_LOCAL_PANE (object)->options);
  G_OBJECT_CLASS (wh_local_pane_parent_class)->finalize (object);
}

static void
wh_local_pane_class_init (WhLocalPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_local_pane_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_local_pane_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_local_pane_finalize;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/local/wh-local-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WhLocalPane, page);
  gtk_widget_class_bind_template_child (widget_class, WhLocalPane, questions);
  gtk_widget_class_bind_template_child (widget_class, WhLocalPane, services);
  gtk_widget_class_bind_template_child (widget_class, WhLocalPane, lists);
}

static void
wh_local_pane_init (WhLocalPane *self)
{
  self->options = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
