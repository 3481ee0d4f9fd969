/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-people-bar.h"

#include <glib/gi18n-lib.h>

#include "app/intake/wh-prompt-keys.h"

/**
 * WhPeopleBar:
 *
 * The people of the household side by side, and which of them the questions below are about.
 *
 * Signals: "selected" (guint key); "add"; "remove" (guint key).
 */
struct _WhPeopleBar
{
  GtkWidget parent_instance;

  WhForm *form;
  guint selected;
  gboolean can_add;
  gboolean can_remove;
  GPtrArray *chips; /* of GtkWidget, by person */
  GArray *keys;     /* of guint: whom the chips show */
  GtkWidget *box;
  GtkWidget *flow;
  GtkWidget *add;
  GtkWidget *remove;
};

enum
{
  SELECTED,
  ADD,
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhPeopleBar, wh_people_bar, GTK_TYPE_WIDGET)

static void
clicked_cb (WhPeopleBar *self, GtkWidget *chip)
{
  guint person;

  if (!g_ptr_array_find (self->chips, chip, &person))
    return;
  self->selected = g_array_index (self->keys, guint, person);
  wh_people_bar_update (self);
  g_signal_emit (self, signals[SELECTED], 0, self->selected);
}

static void
add_cb (WhPeopleBar *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

static void
remove_cb (WhPeopleBar *self)
{
  g_signal_emit (self, signals[REMOVE], 0, self->selected);
}

static GtkWidget *
new_chip (WhPeopleBar *self)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8), *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *avatar = adw_avatar_new (28, NULL, TRUE), *name = gtk_label_new (NULL), *role = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (name), 18);
  gtk_label_set_xalign (GTK_LABEL (role), 0);
  gtk_label_set_ellipsize (GTK_LABEL (role), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (role), 24);
  gtk_widget_add_css_class (role, "caption");
  gtk_widget_add_css_class (role, "dim-label");
  gtk_box_append (GTK_BOX (texts), name);
  gtk_box_append (GTK_BOX (texts), role);
  gtk_box_append (GTK_BOX (line), avatar);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_button_set_child (GTK_BUTTON (chip), line);
  gtk_widget_add_css_class (chip, "person-chip");
  gtk_widget_set_halign (chip, GTK_ALIGN_START);
  g_signal_connect_swapped (chip, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_flow_box_insert (GTK_FLOW_BOX (self->flow), chip, (int) self->chips->len);
  gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
  g_ptr_array_add (self->chips, chip);
  return chip;
}

/* "Head, 46", "Head of household’s child, 6" */
static char *
role_of (WhForm *form, guint person)
{
  WhRecord *stay = wh_form_get_record (form, person, WH_KIND_ENROLLMENT);
  const WhColumn *column = &wh_kind (WH_KIND_ENROLLMENT)->columns[WH_ENROLLMENT_RELATIONSHIP_TO_HOH];
  int relation = (int) wh_record_get_number_or (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, -1);
  const char *text = wh_list_text (column->choices[0].list, relation);
  int age = wh_form_get_person_age (form, person);

  text = wh_form_is_head (form, person) ? _("Head of household")
         : text != NULL ? g_dgettext (GETTEXT_PACKAGE, text) : _("Relationship not said yet");
  return age < 0 ? g_strdup (text) : g_strdup_printf (_("%s, %d"), text, age);
}

static void
show_person (WhPeopleBar *self, guint person)
{
  GtkWidget *chip = g_ptr_array_index (self->chips, person);
  GtkWidget *line = gtk_button_get_child (GTK_BUTTON (chip)), *avatar = gtk_widget_get_first_child (line);
  GtkWidget *name_label = gtk_widget_get_first_child (gtk_widget_get_next_sibling (avatar));
  g_autofree char *name = wh_form_get_person_name (self->form, person);
  g_autofree char *role = role_of (self->form, person);
  g_autofree char *whole = g_strdup_printf ("%s, %s", name, role);
  WhRecord *client = wh_form_get_record (self->form, person, WH_KIND_CLIENT);
  gboolean named = !wh_record_is_null (client, WH_CLIENT_FIRST_NAME)
                   || !wh_record_is_null (client, WH_CLIENT_LAST_NAME);

  adw_avatar_set_text (ADW_AVATAR (avatar), named ? name : "");
  adw_avatar_set_show_initials (ADW_AVATAR (avatar), named);
  gtk_label_set_text (GTK_LABEL (name_label), name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (name_label)), role);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip),
                                g_array_index (self->keys, guint, person) == self->selected);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, whole, -1);
}

static void
wh_people_bar_dispose (GObject *object)
{
  WhPeopleBar *self = WH_PEOPLE_BAR (object);

  g_ptr_array_set_size (self->chips, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_people_bar_parent_class)->dispose (object);
}

static void
wh_people_bar_finalize (GObject *object)
{
  WhPeopleBar *self = WH_PEOPLE_BAR (object);

  g_ptr_array_unref (self->chips);
  g_array_unref (self->keys);
  G_OBJECT_CLASS (wh_people_bar_parent_class)->finalize (object);
}

static void
wh_people_bar_class_init (WhPeopleBarClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_people_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_people_bar_finalize;
  signals[SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                    G_TYPE_UINT);
  signals[ADD] = g_signal_new ("add", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
action_button (WhPeopleBar *self, const char *icon, const char *text, GCallback callback)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), icon);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), text);
  adw_button_content_set_use_underline (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", callback, self);
  wh_prompt_keys_add (button);
  return button;
}

static void
wh_people_bar_init (WhPeopleBar *self)
{
  GtkWidget *actions;

  self->chips = g_ptr_array_new ();
  self->keys = g_array_new (FALSE, FALSE, sizeof (guint));
  self->can_add = self->can_remove = TRUE;
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  actions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->flow = gtk_flow_box_new ();
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (self->flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (self->flow), 8);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (self->flow), 4);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (self->flow), 4);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->flow), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("People of the household"), -1);
  self->remove = action_button (self, "user-trash-symbolic", _("Remove"), G_CALLBACK (remove_cb));
  self->add = action_button (self, "list-add-symbolic", _("_Add person"), G_CALLBACK (add_cb));
  gtk_box_append (GTK_BOX (self->box), self->flow);
  gtk_box_append (GTK_BOX (actions), self->add);
  gtk_box_append (GTK_BOX (actions), self->remove);
  gtk_box_append (GTK_BOX (self->box), actions);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * wh_people_bar_new:
 */
GtkWidget *
wh_people_bar_new (WhForm *form)
{
  WhPeopleBar *self = g_object_new (WH_TYPE_PEOPLE_BAR, NULL);

  self->form = g_object_ref (form);
  wh_people_bar_update (self);
  return GTK_WIDGET (self);
}

/**
 * wh_people_bar_set_selected:
 * @key: of the person whom the questions are about; "selected" is not emitted
 */
void
wh_people_bar_set_selected (WhPeopleBar *self, guint key)
{
  self->selected = key;
  wh_people_bar_update (self);
}

/**
 * wh_people_bar_set_can_change:
 *
 * Whether people can be added, and removed, here.
 */
void
wh_people_bar_set_can_change (WhPeopleBar *self, gboolean can_add, gboolean can_remove)
{
  self->can_add = can_add;
  self->can_remove = can_remove;
  wh_people_bar_update (self);
}

/**
 * wh_people_bar_update:
 *
 * Shows the people as the form has them now.
 */
void
wh_people_bar_update (WhPeopleBar *self)
{
  gboolean nobody = wh_form_get_layout (self->form)->whom == WH_WHOM_NOBODY; /* it is about a project */
  guint n = nobody ? 0 : wh_form_get_n_people (self->form);

  gtk_widget_set_visible (GTK_WIDGET (self), !nobody);
  while (self->chips->len > n)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, self->chips->len - 1);

      gtk_flow_box_remove (GTK_FLOW_BOX (self->flow), gtk_widget_get_parent (chip));
      g_ptr_array_set_size (self->chips, (int) self->chips->len - 1);
    }
  while (self->chips->len < n)
    new_chip (self);
  g_array_set_size (self->keys, 0);
  for (guint i = 0; i < n; i++)
    {
      guint key = wh_form_get_person_key (self->form, i);

      g_array_append_val (self->keys, key);
    }
  for (guint i = 0; i < n; i++)
    show_person (self, i);
  gtk_widget_set_visible (self->add, self->can_add);
  /* In the form of a stay it takes nobody out of the household. */
  adw_button_content_set_label (ADW_BUTTON_CONTENT (gtk_button_get_child (GTK_BUTTON (self->remove))),
                                self->can_add ? _("Remove") : _("Leave out of this form"));
  gtk_widget_set_visible (self->remove, self->can_remove && n > 1);
  gtk_widget_set_visible (gtk_widget_get_parent (self->add), self->can_add || (self->can_remove && n > 1));
}
