/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-review-view.h"

#include <glib/gi18n-lib.h>

#include "form/wh-form-problems.h"

/**
 * WhReviewView:
 *
 * What is wrong or missing, in words: what keeps the form from being saved, what should be looked at, what is not
 * answered.  Each line leads to its question.
 *
 * Signals: "opened" (guint person, string question): a line was chosen.
 */
struct _WhReviewView
{
  GtkWidget parent_instance;

  WhForm *form;
  gboolean all; /* also the many that are not answered yet */
  GtkWidget *box;
};

#define SHOWN 20

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhReviewView, wh_review_view, GTK_TYPE_WIDGET)

typedef gboolean (*Belongs) (const WhFormProblem *problem);

static gboolean
is_blocking (const WhFormProblem *problem)
{
  return problem->blocks;
}

static gboolean
is_doubtful (const WhFormProblem *problem)
{
  return !problem->blocks && problem->rule != NULL;
}

static gboolean
is_missing (const WhFormProblem *problem)
{
  return !problem->blocks && problem->rule == NULL;
}

static void
activated_cb (GtkWidget *row, WhReviewView *self)
{
  g_signal_emit (self, signals[OPENED], 0, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "wh-person")),
                 g_object_get_data (G_OBJECT (row), "wh-field"));
}

/* Whose answers are private is said, and not which question it is: that one is asked at all may tell too much. */
static const WhLayoutGroup *
private_group (WhForm *form, const WhFormProblem *problem)
{
  const WhLayoutGroup *group = wh_layout_group_of (wh_form_get_layout (form), problem->field);

  return group != NULL && group->private ? group : NULL;
}

static gboolean
is_told (WhReviewView *self, guint index, Belongs belongs)
{
  GArray *problems = wh_form_get_problems (self->form);
  const WhFormProblem *problem = &g_array_index (problems, WhFormProblem, index);
  const WhLayoutGroup *group = private_group (self->form, problem);

  for (guint i = 0; group != NULL && i < index; i++)
    {
      const WhFormProblem *other = &g_array_index (problems, WhFormProblem, i);

      if (other->person == problem->person && belongs (other) && private_group (self->form, other) == group)
        return TRUE;
    }
  return FALSE;
}

static char *
question_of (WhForm *form, const WhFormProblem *problem)
{
  const WhLayoutField *field = problem->field;
  const WhLayoutGroup *group = private_group (form, problem);
  const char *label
    = g_dgettext (GETTEXT_PACKAGE, field->label != NULL ? field->label : wh_layout_field_column (field, 0)->label);
  g_autofree char *name = NULL;

  if (wh_form_get_layout (form)->whom == WH_WHOM_NOBODY
      || (problem->person == WH_FORM_HOUSEHOLD && problem->rule == NULL))
    return g_strdup (label);
  name = wh_form_get_person_name (form, problem->about);
  return g_strdup_printf (_("%s: %s"), name, group != NULL ? g_dgettext (GETTEXT_PACKAGE, group->label) : label);
}

static GtkWidget *
problem_row (WhReviewView *self, const WhFormProblem *problem, const char *icon, const char *css)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *image = gtk_image_new_from_icon_name (icon);
  g_autofree char *title = question_of (self->form, problem);
  g_autofree char *message = problem->rule == NULL ? NULL
                             : private_group (self->form, problem) != NULL
                               ? g_strdup (_("Something there has to be looked at."))
                               : wh_form_problem_message (problem);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (message != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), message);
  if (css != NULL)
    gtk_widget_add_css_class (image, css);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "wh-person", GUINT_TO_POINTER (problem->person));
  g_object_set_data (G_OBJECT (row), "wh-field", (gpointer) problem->field->name);
  g_signal_connect (row, "activated", G_CALLBACK (activated_cb), self);
  return row;
}

static void
all_cb (WhReviewView *self)
{
  self->all = TRUE;
  wh_review_view_update (self);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/* A form that was hardly begun misses a hundred answers: nobody reads them, and they take their time to draw. */
static GtkWidget *
more_row (WhReviewView *self, guint n)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show %u more", "Show %u more", n), n);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (all_cb), self);
  return row;
}

static guint
add_problems (WhReviewView *self, const char *title, const char *help, Belongs belongs, const char *icon,
              const char *css)
{
  GArray *problems = wh_form_get_problems (self->form);
  GtkWidget *group = adw_preferences_group_new ();
  guint n = 0;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), help);
  for (guint i = 0; i < problems->len; i++)
    {
      const WhFormProblem *problem = &g_array_index (problems, WhFormProblem, i);

      if (!belongs (problem) || is_told (self, i, belongs))
        continue;
      if (n++ < SHOWN || belongs != is_missing || self->all)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), problem_row (self, problem, icon, css));
    }
  if (n > SHOWN && belongs == is_missing && !self->all)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), more_row (self, n - SHOWN));
  if (n > 0)
    gtk_box_append (GTK_BOX (self->box), group);
  else
    g_object_unref (g_object_ref_sink (group));
  return n;
}

static void
add_all_good (WhReviewView *self)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "emblem-ok-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Everything is answered"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), _("Nothing is missing and nothing contradicts itself."));
  gtk_widget_add_css_class (page, "compact");
  gtk_box_append (GTK_BOX (self->box), page);
}

static void
wh_review_view_dispose (GObject *object)
{
  WhReviewView *self = WH_REVIEW_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_review_view_parent_class)->dispose (object);
}

static void
wh_review_view_class_init (WhReviewViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_review_view_dispose;
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_review_view_init (WhReviewView *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * wh_review_view_new:
 */
GtkWidget *
wh_review_view_new (WhForm *form)
{
  WhReviewView *self = g_object_new (WH_TYPE_REVIEW_VIEW, NULL);

  self->form = g_object_ref (form);
  return GTK_WIDGET (self);
}

/**
 * wh_review_view_update:
 *
 * Shows what the form finds wrong now.
 */
void
wh_review_view_update (WhReviewView *self)
{
  GtkWidget *child;
  guint n;

  g_return_if_fail (WH_IS_REVIEW_VIEW (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  n = add_problems (self, _("To put right first"), _("The intake cannot be saved with these."), is_blocking,
                    "dialog-error-symbolic", "error");
  n += add_problems (self, _("To look at"), _("It can be saved as it is, if it is so."), is_doubtful,
                     "dialog-warning-symbolic", "warning");
  n += add_problems (self, _("Not answered yet"), _("It can be saved now and completed later."), is_missing,
                     "media-record-symbolic", "accent");
  if (n == 0)
    add_all_good (self);
}
