/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup-check.h"
#include "app/administration/wh-setup-deletion.h"
#include "app/administration/wh-setup-words.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"

#define RECORD "wh-record" /* what a row or button is about */
#define LAYOUT "wh-layout" /* what a button adds */

/* Where the keyboard is, whatever rows come and go. */
typedef struct
{
  WhId record;            /* of a row; nil: none */
  const WhLayout *layout; /* of its group, or of a button that adds; NULL: elsewhere */
} Place;

/**
 * WhSetupPage:
 *
 * How one agency or project is set up: what its form says, and every record that stands under it, by kind.
 *
 * Signals: "opened" (WhRecord): another record's page was asked for.
 */
struct _WhSetupPage
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *about;
  AdwPreferencesPage *groups;
  WhRowGroup *faults;
  WhRowGroup *answers;

  WhSession *session;
  GPtrArray *parts; /* of WhRowGroup: one for each kind under the record */
  WhSetup *setup;   /* NULL: nothing is shown yet */
  WhRecord *record;
  GCancellable *checking; /* NULL: it is not */
  Place from;             /* where a form was opened: the keyboard comes back there */
  guint coming_back;      /* source; 0: none */
};

G_DEFINE_FINAL_TYPE (WhSetupPage, wh_setup_page, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

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

static const WhLayout *
layout_of (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), LAYOUT);
}

static Place
place_of (WhSetupPage *self, GtkWidget *widget)
{
  Place place = { { { 0 } }, NULL };

  for (; widget != NULL && widget != GTK_WIDGET (self); widget = gtk_widget_get_parent (widget))
    if (record_of (widget) != NULL || layout_of (widget) != NULL)
      {
        if (record_of (widget) != NULL)
          place.record = *wh_record_get_id (record_of (widget));
        place.layout = layout_of (widget) != NULL ? layout_of (widget)
                                                  : wh_setup_layout (wh_record_get_kind (record_of (widget))->id);
        return place;
      }
  return place;
}

/* The row of the record, or the button of the group in which it stood. */
static GtkWidget *
find_place (GtkWidget *below, const Place *place, gboolean row)
{
  GtkWidget *found = NULL;
  WhRecord *record = record_of (below);

  if (row ? GTK_IS_LIST_BOX_ROW (below) && record != NULL && wh_id_equal (wh_record_get_id (record), &place->record)
          : layout_of (below) == place->layout)
    return below;
  for (GtkWidget *child = gtk_widget_get_first_child (below); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_place (child, place, row);
  return found;
}

static void
go_back_to (WhSetupPage *self, const Place *place)
{
  GtkWidget *found = place->layout != NULL ? find_place (GTK_WIDGET (self->groups), place, TRUE) : NULL;

  if (found == NULL && place->layout != NULL)
    found = find_place (GTK_WIDGET (self->groups), place, FALSE);
  if (found != NULL)
    gtk_widget_grab_focus (found);
}

static gboolean
come_back_cb (gpointer data)
{
  WhSetupPage *self = data;
  Place from = self->from;

  self->coming_back = 0;
  self->from.layout = NULL;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    go_back_to (self, &from);
  return G_SOURCE_REMOVE;
}

/* After the form has gone; whoever took it away has given the keyboard to the screen as a whole. */
static void
wh_setup_page_map (GtkWidget *widget)
{
  WhSetupPage *self = WH_SETUP_PAGE (widget);

  GTK_WIDGET_CLASS (wh_setup_page_parent_class)->map (widget);
  if (self->from.layout != NULL && self->coming_back == 0)
    self->coming_back = g_idle_add (come_back_cb, self);
}

static GtkWidget *
get_focus (WhSetupPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static void
open_form (WhSetupPage *self, const char *parameter)
{
  self->from = place_of (self, get_focus (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "form", parameter);
}

static void
correct (WhSetupPage *self, WhRecord *record)
{
  g_autofree char *parameter = wh_setup_dup_record_parameter (record);

  open_form (self, parameter);
}

static void
correct_cb (WhSetupPage *self)
{
  correct (self, self->record);
}

static void
delete_cb (WhSetupPage *self)
{
  wh_setup_delete (GTK_WIDGET (self), self->session, self->setup, self->record);
}

static void
delete_row_cb (WhSetupPage *self, GtkWidget *button)
{
  wh_setup_delete (GTK_WIDGET (self), self->session, self->setup, record_of (button));
}

/* What has a page of its own is opened there, everything else in its form. */
static void
activated_cb (WhSetupPage *self, GtkWidget *row)
{
  WhRecord *record = record_of (row);

  if (wh_setup_part (wh_record_get_kind (record)->id, 0) != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, record);
  else
    correct (self, record);
}

static void
fault_activated_cb (WhSetupPage *self, GtkWidget *row)
{
  correct (self, record_of (row));
}

static void
show_answers (WhSetupPage *self)
{
  const WhLayout *layout = wh_setup_layout (wh_record_get_kind (self->record)->id);
  const WhLayoutField *field;

  wh_row_group_clear (self->answers);
  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    {
      g_autofree char *words = wh_setup_words_answer (self->setup, self->record, field);

      if (words != NULL)
        wh_row_group_add_text (self->answers, g_dgettext (GETTEXT_PACKAGE, field->label), words);
    }
  wh_row_group_done (self->answers);
}

static void
show_heading (WhSetupPage *self)
{
  g_autofree char *title = wh_setup_words_title (self->setup, self->record);
  g_autofree char *over = wh_setup_words_over (self->record, wh_session_today (self->session));
  const char *kind = g_dgettext (GETTEXT_PACKAGE, wh_record_get_kind (self->record)->label);
  g_autofree char *about = over != NULL ? g_strdup_printf ("%s · %s", kind, over) : g_strdup (kind);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->about, about);
}

static char *
row_details (WhSetupPage *self, WhRecord *record)
{
  WhDate today = wh_session_today (self->session);

  if (wh_setup_part (wh_record_get_kind (record)->id, 0) == NULL)
    return wh_setup_words_details (self->setup, record, today);
  return wh_setup_words_short (self->setup, record, today);
}

static GtkWidget *
new_delete_button (WhSetupPage *self, WhRecord *record, const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s is what a row says */
  g_autofree char *words = g_strdup_printf (_("Delete: %s"), title);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Delete"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  set_record (button, record);
  g_signal_connect_object (button, "clicked", G_CALLBACK (delete_row_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_row (WhSetupPage *self, WhRowGroup *group, WhRecord *record)
{
  g_autofree char *title = wh_setup_words_title (self->setup, record), *details = row_details (self, record);
  GtkWidget *row = wh_row_group_add_text (group, title, details);

  set_record (row, record);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (wh_setup_part (wh_record_get_kind (record)->id, 0) == NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_delete_button (self, record, title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static void
add_cb (WhSetupPage *self, GtkWidget *button)
{
  g_autofree char *parameter = wh_setup_dup_new_parameter (layout_of (button),
                                                           self->record);

  open_form (self, parameter);
}

static GtkWidget *
new_add_button (WhSetupPage *self, const WhLayout *layout)
{
  const char *kind = g_dgettext (GETTEXT_PACKAGE, wh_kind (wh_setup_layout_kind (layout))->label);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  /* Translators: %s is a kind of record: "Funding source" */
  g_autofree char *words = g_strdup_printf (_("Add: %s"), kind);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data (G_OBJECT (button), LAYOUT, (gpointer) layout);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_part (WhSetupPage *self, const WhLayout *layout)
{
  WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, "empty-text", _("Nothing recorded"), NULL);
  g_autoptr (GPtrArray) records = wh_setup_list_under (self->setup, self->record, layout,
                                                       wh_session_today (self->session));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                   g_dgettext (GETTEXT_PACKAGE, wh_kind (wh_setup_layout_kind (layout))->plural));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), new_add_button (self, layout));
  for (guint i = 0; i < records->len; i++)
    add_row (self, group, g_ptr_array_index (records, i));
  wh_row_group_done (group);
  g_ptr_array_add (self->parts, group);
  adw_preferences_page_add (self->groups, ADW_PREFERENCES_GROUP (group));
}

static void
show_parts (WhSetupPage *self)
{
  const WhLayout *layout;

  for (guint i = 0; i < self->parts->len; i++)
    adw_preferences_page_remove (self->groups, g_ptr_array_index (self->parts, i));
  g_ptr_array_set_size (self->parts, 0);
  for (guint i = 0; (layout = wh_setup_part (wh_record_get_kind (self->record)->id, i)) != NULL; i++)
    add_part (self, layout);
}

/* Found about the record itself, a fault needs no more words; else it says with what. */
static void
add_fault (WhSetupPage *self, const WhSetupFault *fault)
{
  WhRecord *record = wh_setup_find (self->setup, &fault->record);
  g_autofree char *title = NULL, *where = NULL;
  GtkWidget *row, *image;

  if (record == NULL)
    return;
  title = wh_setup_words_title (self->setup, record);
  if (record != self->record)
    where = g_strdup_printf (_("%s: %s"), g_dgettext (GETTEXT_PACKAGE, wh_record_get_kind (record)->label), title);
  else if (fault->n_stays > 0)
    where = g_strdup_printf (ngettext ("%u stay", "%u stays", fault->n_stays), fault->n_stays);
  row = wh_row_group_add_text (self->faults, wh_rule_get_message (fault->rule), where);
  image = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  gtk_widget_add_css_class (image, fault->severity == WH_SEVERITY_ERROR ? "error" : "warning");
  set_record (row, record);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (fault_activated_cb), self, G_CONNECT_SWAPPED);
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhSetupPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) faults = wh_setup_check_finish (result, &error);

  if (faults == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  wh_row_group_clear (self->faults);
  for (guint i = 0; i < faults->len; i++)
    add_fault (self, &g_array_index (faults, WhSetupFault, i));
  wh_row_group_done (self->faults);
}

/* What was found before stays until there is an answer, unless it is about something else. */
static void
check (WhSetupPage *self, gboolean other)
{
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
  self->checking = g_cancellable_new ();
  if (other)
    {
      wh_row_group_clear (self->faults);
      wh_row_group_done (self->faults);
    }
  wh_setup_check_async (self->session, self->setup, self->record, self->checking, checked_cb, g_object_ref (self));
}

static void
wh_setup_page_dispose (GObject *object)
{
  WhSetupPage *self = WH_SETUP_PAGE (object);

  g_clear_handle_id (&self->coming_back, g_source_remove);
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->setup, wh_setup_unref);
  g_clear_object (&self->record);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_setup_page_parent_class)->dispose (object);
}

static void
wh_setup_page_class_init (WhSetupPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_setup_page_dispose;
  widget_class->map = wh_setup_page_map;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/wayhome/Wayhome/administration/wh-setup-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, box);
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, title);
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, about);
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, groups);
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, answers);
  gtk_widget_class_bind_template_child (widget_class, WhSetupPage, faults);
  gtk_widget_class_bind_template_callback (widget_class, correct_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", WH_TYPE_SETUP_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, WH_TYPE_RECORD);
}

static void
wh_setup_page_init (WhSetupPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->parts = g_ptr_array_new ();
}

/**
 * wh_setup_page_new:
 */
GtkWidget *
wh_setup_page_new (WhSession *session)
{
  WhSetupPage *self = g_object_new (WH_TYPE_SETUP_PAGE, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * wh_setup_page_show:
 * @record: one that others can stand under, out of @setup
 */
void
wh_setup_page_show (WhSetupPage *self, WhSetup *setup, WhRecord *record)
{
  gboolean other = self->record == NULL || !wh_id_equal (wh_record_get_id (self->record), wh_record_get_id (record));

  Place place = place_of (self, get_focus (self));

  wh_setup_ref (setup);
  g_clear_pointer (&self->setup, wh_setup_unref);
  self->setup = setup;
  g_set_object (&self->record, record);
  show_heading (self);
  show_answers (self);
  show_parts (self);
  if (!other)
    go_back_to (self, &place);
  check (self, other);
}
