/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-joiner-group.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-words.h"
#include "app/fields/wh-picker.h"
#include "app/household/wh-household-questions.h"
#include "app/wh-control-row.h"
#include "form/wh-typed.h"
#include "model/wh-name.h"
#include "store/wh-duplicate-query.h"
#include "store/wh-store-read.h"

#define FULL 1 /* lists 3.01.1 and 3.03.1 */
#define PARTIAL 2
#define NOT_COLLECTED 99
#define ADULT_YEARS 18
#define MOST_ALIKE 4

/**
 * WhJoinerGroup:
 *
 * Who joins a household: a name is typed, and whoever of that name is known already is offered below it.
 *
 * Signals: "changed": the task's person is another one.
 */
struct _WhJoinerGroup
{
  AdwPreferencesGroup parent_instance;

  WhSession *session;
  WhHouseholdTask *task;
  GCancellable *looking;
  GtkWidget *first;
  GtkWidget *last;
  GtkWidget *born;
  GPtrArray *relationships;
  GtkWidget *known;  /* who is known and was chosen; hidden: nobody was */
  GPtrArray *alike;  /* of GtkWidget: rows */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhJoinerGroup, wh_joiner_group, ADW_TYPE_PREFERENCES_GROUP)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhRecord *typed;
  GPtrArray *found; /* of WhRecord */
} Look;

static void
look_free (Look *look)
{
  g_clear_object (&look->typed);
  g_clear_pointer (&look->found, g_ptr_array_unref);
  g_free (look);
}

static gboolean
look_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Look *look = data;
  g_autoptr (GArray) alike = wh_duplicate_query (store, look->typed, NULL, MOST_ALIKE, cancellable, error);

  look->found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; alike != NULL && i < alike->len; i++)
    {
      WhRecord *client
        = wh_store_get_record (store, WH_KIND_CLIENT, &g_array_index (alike, WhDuplicate, i).client, NULL);

      if (client != NULL)
        g_ptr_array_add (look->found, client);
    }
  return alike != NULL;
}

static gboolean
is_member (WhJoinerGroup *self, WhRecord *client)
{
  const WhStay *stay = g_ptr_array_index (self->task->stays, 0);

  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_id_equal (wh_record_get_id (member->client), wh_record_get_id (client)))
        return TRUE;
    }
  return FALSE;
}

static void
clear_alike (WhJoinerGroup *self)
{
  for (guint i = 0; i < self->alike->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->alike, i));
  g_ptr_array_set_size (self->alike, 0);
}

static void
show_known (WhJoinerGroup *self, WhRecord *client)
{
  gboolean is_known = client != NULL;

  if (is_known)
    {
      g_autofree char *name = wh_name_of_client (client);
      g_autofree char *about = wh_client_words_about (client, self->task->today);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->known), name);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->known), about);
    }
  gtk_widget_set_visible (self->known, is_known);
  gtk_widget_set_sensitive (self->first, !is_known);
  gtk_widget_set_sensitive (self->last, !is_known);
  gtk_widget_set_sensitive (self->born, !is_known);
}

static void
take_known_cb (WhJoinerGroup *self, GtkWidget *row)
{
  WhRecord *client = g_object_get_data (G_OBJECT (row), "client");

  g_set_object (&self->task->person, client);
  self->task->is_new = FALSE;
  show_known (self, client);
  clear_alike (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_alike (WhJoinerGroup *self, GPtrArray *found)
{
  clear_alike (self);
  for (guint i = 0; i < found->len; i++)
    {
      WhRecord *client = g_ptr_array_index (found, i);
      g_autofree char *name = wh_name_of_client (client);
      g_autofree char *about = wh_client_words_about (client, self->task->today);
      /* Translators: %s is a person's name */
      g_autofree char *title = g_strdup_printf (_("Known already: %s"), name);
      GtkWidget *row;

      if (is_member (self, client))
        continue;
      row = adw_action_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("object-select-symbolic"));
      g_object_set_data_full (G_OBJECT (row), "client", g_object_ref (client), g_object_unref);
      g_signal_connect_object (row, "activated", G_CALLBACK (take_known_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
      g_ptr_array_add (self->alike, row);
    }
}

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhJoinerGroup) self = data;
  Look *look = wh_store_run_get_data (result);

  /* Who is not found is typed: that goes without the list. */
  if (wh_store_run_finish (WH_STORE (source), result, NULL) && gtk_widget_get_root (GTK_WIDGET (self)) != NULL
      && self->task->is_new)
    show_alike (self, look->found);
}

static void
look (WhJoinerGroup *self)
{
  Look *data = g_new0 (Look, 1);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  data->typed = wh_record_copy (self->task->person);
  wh_session_run_async (self->session, look_func, data, (GDestroyNotify) look_free, WH_STORE_READ, self->looking,
                        looked_cb, g_object_ref (self));
}

static char *
typed (GtkWidget *entry)
{
  gboolean replaced;

  return wh_typed_text (gtk_editable_get_text (GTK_EDITABLE (entry)), &replaced);
}

/* Nobody asks a child about the armed forces, and HUD's files may not leave it empty. */
static void
take_birth_date (WhJoinerGroup *self, WhRecord *client, WhDate born)
{
  wh_record_set_number (client, WH_CLIENT_DOB_DATA_QUALITY, born != WH_DATE_NONE ? FULL : NOT_COLLECTED);
  if (born == WH_DATE_NONE)
    return;
  wh_record_set_number (client, WH_CLIENT_DOB, born);
  if (wh_date_age (born, self->task->today) < ADULT_YEARS)
    wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, NOT_COLLECTED);
}

static void
typed_cb (WhJoinerGroup *self)
{
  g_autofree char *first = typed (self->first), *last = typed (self->last);
  WhDate born = wh_typed_date (gtk_editable_get_text (GTK_EDITABLE (self->born)), self->task->today);
  gboolean has_first = first != NULL && *first != '\0', has_last = last != NULL && *last != '\0';
  WhRecord *client;

  g_clear_object (&self->task->person);
  if (has_first || has_last)
    {
      client = wh_record_new (wh_kind (WH_KIND_CLIENT));
      wh_record_set_text (client, WH_CLIENT_FIRST_NAME, has_first ? first : NULL);
      wh_record_set_text (client, WH_CLIENT_LAST_NAME, has_last ? last : NULL);
      wh_record_set_number (client, WH_CLIENT_NAME_DATA_QUALITY, has_first && has_last ? FULL : PARTIAL);
      wh_record_set_number (client, WH_CLIENT_SSN_DATA_QUALITY, NOT_COLLECTED);
      take_birth_date (self, client, born);
      self->task->person = client;
      self->task->is_new = TRUE;
      look (self);
    }
  else
    clear_alike (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
another_cb (WhJoinerGroup *self)
{
  show_known (self, NULL);
  typed_cb (self);
  gtk_widget_grab_focus (self->first);
}

static void
relationship_cb (WhJoinerGroup *self, guint index)
{
  self->task->relationship = wh_household_questions_code (self->relationships, index);
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
add_row (WhJoinerGroup *self, const char *title, GtkWidget *control, GtkWidget *focus)
{
  GtkWidget *row = wh_control_row_new (title, control, focus);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  return row;
}

static GtkWidget *
add_entry (WhJoinerGroup *self, const char *title, int width, const char *placeholder)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), width);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  gtk_entry_set_max_length (GTK_ENTRY (entry), 50);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  add_row (self, title, entry, entry);
  return entry;
}

static void
add_relationship (WhJoinerGroup *self)
{
  GtkWidget *picker = wh_picker_new ();

  self->relationships = wh_household_questions_relationships ();
  wh_picker_set_title (WH_PICKER (picker), _("Relationship to the head"));
  wh_picker_set_choices (WH_PICKER (picker), self->relationships);
  gtk_widget_set_size_request (picker, 300, -1);
  add_row (self, _("Relationship to the head"), picker, wh_picker_get_button (WH_PICKER (picker)));
  g_signal_connect_object (picker, "chosen", G_CALLBACK (relationship_cb), self, G_CONNECT_SWAPPED);
}

static void
add_known (WhJoinerGroup *self)
{
  GtkWidget *another = gtk_button_new_with_mnemonic (_("Some_body else"));

  gtk_widget_add_css_class (another, "flat");
  g_signal_connect_object (another, "clicked", G_CALLBACK (another_cb), self, G_CONNECT_SWAPPED);
  self->known = add_row (self, "", another, another);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->known), FALSE);
  gtk_widget_set_visible (self->known, FALSE);
}

static void
wh_joiner_group_dispose (GObject *object)
{
  WhJoinerGroup *self = WH_JOINER_GROUP (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_joiner_group_parent_class)->dispose (object);
}

static void
wh_joiner_group_finalize (GObject *object)
{
  WhJoinerGroup *self = WH_JOINER_GROUP (object);

  g_ptr_array_unref (self->alike);
  g_clear_pointer (&self->relationships, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_joiner_group_parent_class)->finalize (object);
}

static void
wh_joiner_group_class_init (WhJoinerGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_joiner_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_joiner_group_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
wh_joiner_group_init (WhJoinerGroup *self)
{
  self->alike = g_ptr_array_new ();
}

/**
 * wh_joiner_group_new:
 * @task: (transfer none): whose person it is; outlives the group
 */
GtkWidget *
wh_joiner_group_new (WhSession *session, WhHouseholdTask *task)
{
  WhJoinerGroup *self = g_object_new (WH_TYPE_JOINER_GROUP, "title", _("Who"), NULL);

  self->session = g_object_ref (session);
  self->task = task;
  self->first = add_entry (self, _("First name"), 24, NULL);
  self->last = add_entry (self, _("Last name"), 24, NULL);
  self->born = add_entry (self, _("Born on"), 12, _("mm/dd/yyyy"));
  add_known (self);
  add_relationship (self);
  return GTK_WIDGET (self);
}
