/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-project-choice.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/wh-notice.h"
#include "store/wh-store-read.h"

struct _WhProjectChoice
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkEditable *find;
  GtkListBox *list;

  WhSession *session;
  char *none;
  GHashTable *chosen; /* numbers of projects as the files have them */
};

G_DEFINE_FINAL_TYPE (WhProjectChoice, wh_project_choice, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_chosen (WhProjectChoice *self)
{
  guint n = g_hash_table_size (self->chosen);
  g_autofree char *words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u project", "%u projects", n), n);

  /* Translators: %s is "3 projects" or "by funding source" */
  g_autofree char *name = g_strdup_printf (_("Projects: %s"), n > 0 ? words : self->none);

  gtk_menu_button_set_label (self->button, n > 0 ? words : self->none);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
toggled_cb (WhProjectChoice *self, GtkCheckButton *check)
{
  char *id = g_object_get_data (G_OBJECT (check), "project");

  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->chosen, g_strdup (id));
  else
    g_hash_table_remove (self->chosen, id);
  show_chosen (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_project (WhProjectChoice *self, WhRecord *project)
{
  const char *name = wh_record_get_text (project, WH_PROJECT_PROJECT_NAME);
  GtkWidget *check = gtk_check_button_new_with_label (name != NULL ? name : _("A project without a name"));
  char hex[WH_ID_HEX_SIZE];
  const char *id = wh_record_export_id (project, hex);

  g_object_set_data_full (G_OBJECT (check), "project", g_strdup (id), g_free);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), g_hash_table_contains (self->chosen, id));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, check);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const char *x = wh_record_get_text (*(WhRecord *const *) a, WH_PROJECT_PROJECT_NAME);
  const char *y = wh_record_get_text (*(WhRecord *const *) b, WH_PROJECT_PROJECT_NAME);

  return g_utf8_collate (x != NULL ? x : "", y != NULL ? y : "");
}

static gboolean
load_projects (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray **projects = data;

  *projects = wh_store_list_all (store, WH_KIND_PROJECT, error);
  return *projects != NULL;
}

static void
loaded_free (GPtrArray **projects)
{
  g_clear_pointer (projects, g_ptr_array_unref);
  g_free (projects);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhProjectChoice) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray **projects = wh_store_run_get_data (result);
  GtkListBoxRow *row;

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_ptr_array_sort (*projects, by_name);
  for (guint i = 0; i < (*projects)->len; i++)
    add_project (self, g_ptr_array_index (*projects, i));
}

static void
load (WhProjectChoice *self)
{
  wh_session_run_async (self->session, load_projects, g_new0 (GPtrArray *, 1), (GDestroyNotify) loaded_free,
                        WH_STORE_READ, NULL, loaded_cb, g_object_ref (self));
}

static void
session_changed_cb (WhProjectChoice *self, guint64 kinds)
{
  if ((kinds & WH_KIND_BIT (WH_KIND_PROJECT)) != 0)
    load (self);
}

static gboolean
is_found (GtkListBoxRow *row, gpointer data)
{
  WhProjectChoice *self = data;
  GtkWidget *check = gtk_list_box_row_get_child (row);
  g_autofree char *name = g_utf8_casefold (gtk_check_button_get_label (GTK_CHECK_BUTTON (check)), -1);
  g_autofree char *text = g_utf8_casefold (gtk_editable_get_text (self->find), -1);

  return strstr (name, text) != NULL;
}

static void
wh_project_choice_dispose (GObject *object)
{
  WhProjectChoice *self = WH_PROJECT_CHOICE (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->none, g_free);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  G_OBJECT_CLASS (wh_project_choice_parent_class)->dispose (object);
}

static void
wh_project_choice_class_init (WhProjectChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_project_choice_dispose;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/reports/wh-project-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, WhProjectChoice, button);
  gtk_widget_class_bind_template_child (widget_class, WhProjectChoice, find);
  gtk_widget_class_bind_template_child (widget_class, WhProjectChoice, list);
}

static void
wh_project_choice_init (WhProjectChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_list_box_set_filter_func (self->list, is_found, self, NULL);
  g_signal_connect_object (self->find, "changed", G_CALLBACK (gtk_list_box_invalidate_filter), self->list,
                           G_CONNECT_SWAPPED);
}

/**
 * wh_project_choice_set_session:
 * @none: what the button says while no project is ticked
 */
void
wh_project_choice_set_session (WhProjectChoice *self, WhSession *session, const char *none)
{
  g_return_if_fail (WH_IS_PROJECT_CHOICE (self) && self->session == NULL);

  self->session = g_object_ref (session);
  self->none = g_strdup (none);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  show_chosen (self);
  load (self);
}

/**
 * wh_project_choice_dup_ids:
 *
 * Returns: (transfer full) (nullable): numbers of the projects that are ticked, as the files have them; %NULL: none is
 */
GStrv
wh_project_choice_dup_ids (WhProjectChoice *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (self->chosen) == 0)
    return NULL;
  g_hash_table_iter_init (&iter, self->chosen);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_strv_builder_add (builder, id);
  return g_strv_builder_end (builder);
}
