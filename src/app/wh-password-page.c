/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-password-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/wh-entry-row.h"
#include "app/wh-password-rule.h"
#include "app/wh-problem-box.h"
#include "app/wh-problem.h"
#include "protocol/wh-protocol-error.h"
#include "store/wh-store-error.h"

#define N_LINES (WH_PASSWORD_N_RULES + 1) /* the last: both fields are the same */

struct _WhPasswordPage
{
  AdwBin parent_instance;

  char *user;
  gboolean forced;
  gboolean busy;
  GtkImage *marks[N_LINES];
  GtkLabel *lines[N_LINES];

  GtkBox *rules;
  GtkButton *cancel;
  GtkLabel *why;
  GtkSpinner *spinner;
  GtkWidget *change;
  GtkWidget *rows;
  WhEntryRow *first;
  WhEntryRow *old;
  WhEntryRow *second;
  WhProblemBox *problem;
};

G_DEFINE_FINAL_TYPE (WhPasswordPage, wh_password_page, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  GIVEN_UP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_met (WhPasswordPage *self, guint line)
{
  const char *first = wh_entry_row_get_text (self->first);
  const char *old = self->forced ? NULL : wh_entry_row_get_text (self->old);

  if (line == WH_PASSWORD_N_RULES)
    return *first != '\0' && strcmp (first, wh_entry_row_get_text (self->second)) == 0;
  return wh_password_rule_met (line, first, self->user, old);
}

static const char *
get_line (guint line)
{
  return line == WH_PASSWORD_N_RULES ? _("The same in both fields") : wh_password_rule_for_people (line);
}

static void
update (WhPasswordPage *self)
{
  gboolean all = self->forced || *wh_entry_row_get_text (self->old) != '\0';

  for (guint i = 0; i < N_LINES; i++)
    {
      gboolean met = is_met (self, i);
      /* Translators: a rule for passwords that is kept, or not kept yet, as a screen reader says it */
      g_autofree char *spoken = g_strdup_printf (met ? _("%s: met") : _("%s: not yet"), get_line (i));

      gtk_image_set_from_icon_name (self->marks[i], met ? "emblem-ok-symbolic" : "wh-open-symbolic");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->lines[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
      if (met)
        gtk_widget_add_css_class (gtk_widget_get_parent (GTK_WIDGET (self->lines[i])), "success");
      else
        gtk_widget_remove_css_class (gtk_widget_get_parent (GTK_WIDGET (self->lines[i])), "success");
      all = all && met;
    }
  gtk_widget_set_sensitive (self->change, all && !self->busy);
}

static void
add_lines (WhPasswordPage *self)
{
  for (guint i = 0; i < N_LINES; i++)
    {
      GtkWidget *line =
          g_object_new (GTK_TYPE_BOX, "spacing", 8, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);

      self->marks[i] = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      self->lines[i] = g_object_new (GTK_TYPE_LABEL, "label", get_line (i), "xalign", 0.0, "wrap", TRUE, NULL);
      gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->marks[i]));
      gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->lines[i]));
      gtk_box_append (self->rules, line);
    }
}

static void
changed_cb (WhPasswordPage *self)
{
  update (self);
}

static void
change_cb (WhPasswordPage *self)
{
  wh_problem_box_hide (self->problem);
  g_signal_emit (self, signals[CHOSEN], 0);
}

/* Enter: on to the next field that wants something. */
static void
apply_cb (WhPasswordPage *self)
{
  if (gtk_widget_get_sensitive (self->change))
    change_cb (self);
  else if (!is_met (self, WH_PASSWORD_N_RULES) && is_met (self, WH_PASSWORD_LONG))
    gtk_widget_grab_focus (GTK_WIDGET (self->second));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->first));
}

static void
cancel_cb (WhPasswordPage *self)
{
  g_signal_emit (self, signals[GIVEN_UP], 0);
}

static void
wh_password_page_finalize (GObject *object)
{
  WhPasswordPage *self = WH_PASSWORD_PAGE (object);

  g_clear_pointer (&self->user, g_free);
  G_OBJECT_CLASS (wh_password_page_parent_class)->finalize (object);
}

static void
wh_password_page_class_init (WhPasswordPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = wh_password_page_finalize;

  g_type_ensure (WH_TYPE_ENTRY_ROW);
  g_type_ensure (WH_TYPE_PROBLEM_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-password-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, cancel);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, change);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, first);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, old);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, problem);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, rows);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, rules);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, second);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, WhPasswordPage, why);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  signals[CHOSEN] =
      g_signal_new ("chosen", WH_TYPE_PASSWORD_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GIVEN_UP] =
      g_signal_new ("given-up", WH_TYPE_PASSWORD_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_password_page_init (WhPasswordPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_lines (self);
}

static gboolean
wh_password_page_grab_first (gpointer data)
{
  WhPasswordPage *self = data;

  gtk_widget_grab_focus (GTK_WIDGET (self->forced ? self->first : self->old));
  return G_SOURCE_REMOVE;
}

/**
 * wh_password_page_new:
 * @user: user name of the person
 * @forced: whether the one-time password was used: the old one is known, and nothing else is shown before
 *
 * Returns: (transfer floating): the page
 */
WhPasswordPage *
wh_password_page_new (const char *user, gboolean forced)
{
  WhPasswordPage *self;

  g_return_val_if_fail (user != NULL, NULL);

  self = g_object_new (WH_TYPE_PASSWORD_PAGE, NULL);
  self->user = g_strdup (user);
  self->forced = forced;
  gtk_widget_set_visible (GTK_WIDGET (self->old), !forced);
  gtk_label_set_label (self->why,
                       forced ? _("The password that you were given works only once. Choose one that only you know.")
                              : _("The centre must be reached for this."));
  /* The one-time password is not at hand here; the centre does not take it again. */
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->lines[WH_PASSWORD_NOT_OLD])), !forced);
  update (self);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, wh_password_page_grab_first, g_object_ref (self), g_object_unref);
  return self;
}

/**
 * wh_password_page_get_old:
 *
 * Returns: (transfer full): the old password as typed
 */
WhSecret *
wh_password_page_get_old (WhPasswordPage *self)
{
  g_return_val_if_fail (WH_IS_PASSWORD_PAGE (self), NULL);

  return wh_secret_copy (wh_entry_row_get_text (self->old));
}

/**
 * wh_password_page_get_new:
 *
 * Returns: (transfer full): the new password
 */
WhSecret *
wh_password_page_get_new (WhPasswordPage *self)
{
  g_return_val_if_fail (WH_IS_PASSWORD_PAGE (self), NULL);

  return wh_secret_copy (wh_entry_row_get_text (self->first));
}

/**
 * wh_password_page_set_busy:
 * @busy: whether the change is under way: only Cancel works then
 */
void
wh_password_page_set_busy (WhPasswordPage *self, gboolean busy)
{
  g_return_if_fail (WH_IS_PASSWORD_PAGE (self));

  self->busy = busy;
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_sensitive (self->rows, !busy);
  update (self);
}

/**
 * wh_password_page_show_problem:
 * @error: why the password was not changed; what was typed stays
 */
void
wh_password_page_show_problem (WhPasswordPage *self, const GError *error)
{
  g_autoptr (WhProblem) problem = NULL;

  g_return_if_fail (WH_IS_PASSWORD_PAGE (self));

  problem = wh_problem_new (error);
  if (!self->forced && (g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD)
                        || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED)))
    {
      wh_problem_box_show (self->problem, _("The password until now is not right."),
                           _("Capital and small letters matter."));
      wh_entry_row_set_wrong (self->old, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->old));
      return;
    }
  wh_problem_box_show (self->problem, problem->title, problem->advice);
  gtk_widget_grab_focus (GTK_WIDGET (self->first));
}

/**
 * wh_password_page_clear:
 *
 * Wipes what was typed.
 */
void
wh_password_page_clear (WhPasswordPage *self)
{
  g_return_if_fail (WH_IS_PASSWORD_PAGE (self));

  wh_entry_row_set_text (self->old, NULL);
  wh_entry_row_set_text (self->first, NULL);
  wh_entry_row_set_text (self->second, NULL);
}
