/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-form-print.h"

#include <glib/gi18n-lib.h>

#include "app/paper/wh-paper-window.h"
#include "form/wh-form-branch.h"
#include "form/wh-layout.h"
#include "paper/wh-paper-form.h"

#define MOST_PEOPLE 12

typedef struct
{
  WhSession *session;
  WhForm *form;
  WhPaperWindow *window;
  GtkSwitch *filled;
  GtkSwitch *with_private;
  GtkSwitch *ssn;        /* NULL: no number was given in this form */
  GtkSpinButton *people; /* NULL: the form is about those who are there */
} FormPrint;

static void
form_print_free (FormPrint *self)
{
  g_object_unref (self->session);
  g_object_unref (self->form);
  g_free (self);
}

static WhForm *
blank_form (FormPrint *self)
{
  guint n = self->people != NULL ? (guint) gtk_spin_button_get_value_as_int (self->people) : 0;
  WhForm *form;

  if (n == 0)
    return g_object_ref (self->form);
  form = wh_form_new_empty (self->form);
  for (guint i = 0; i < n; i++)
    wh_form_add_person (form);
  return form;
}

static void
show_rows (FormPrint *self, gboolean filled)
{
  gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->with_private), ADW_TYPE_ACTION_ROW), filled);
  if (self->ssn != NULL)
    gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->ssn), ADW_TYPE_ACTION_ROW), filled);
  if (self->people != NULL)
    gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->people), ADW_TYPE_ACTION_ROW), !filled);
}

static void
changed_cb (FormPrint *self)
{
  g_autofree char *watermark = wh_paper_watermark (self->session);
  WhPaperFormOptions options = {
    .filled = gtk_switch_get_active (self->filled),
    .with_private = gtk_switch_get_active (self->with_private),
    .show_ssn = self->ssn != NULL && gtk_switch_get_active (self->ssn),
    .agency = wh_session_get_realm (self->session)->community,
    .watermark = watermark,
  };
  g_autoptr (WhForm) form = options.filled ? g_object_ref (self->form) : blank_form (self);
  g_autoptr (WhPaper) paper = wh_paper_from_form (form, &options);

  show_rows (self, options.filled);
  wh_paper_window_set_paper (self->window, paper);
}

/* A number that is kept is shown by its end on paper too; one that was just typed may be checked on it. */
static gboolean
has_typed_ssn (WhForm *form)
{
  for (guint i = 0; i < wh_form_get_n_people (form); i++)
    {
      WhRecord *was = wh_form_get_original (form, i, WH_KIND_CLIENT);

      if (was != NULL && !wh_record_is_null (was, WH_CLIENT_SSN))
        return FALSE;
    }
  return wh_form_get_n_people (form) > 0
         && wh_layout_field_by_name (wh_form_get_layout (form), "client.SSN") != NULL;
}

/**
 * wh_form_print_new:
 * @form: being filled in
 *
 * Returns: (transfer full): a window that shows the form on paper: empty, for as many people as are chosen, or with its
 *   answers
 */
GtkWidget *
wh_form_print_new (WhSession *session, WhForm *form)
{
  const WhLayout *layout = wh_form_get_layout (form);
  FormPrint *self = g_new0 (FormPrint, 1);
  GtkWidget *window = wh_paper_window_new (session, g_dgettext (GETTEXT_PACKAGE, layout->label), layout->name);

  self->session = g_object_ref (session);
  self->form = g_object_ref (form);
  self->window = WH_PAPER_WINDOW (window);
  g_object_set_data_full (G_OBJECT (window), "wh-form-print", self, (GDestroyNotify) form_print_free);
  wh_paper_window_explain (self->window, _("The empty form asks what this project asks. The code at its foot is typed "
                                           "when the answers are entered."));
  self->filled = wh_paper_window_add_switch (self->window, _("With the answers"), NULL, FALSE);
  if (layout->whom == WH_WHOM_NEW)
    self->people = wh_paper_window_add_number (self->window, _("People"), wh_form_get_n_people (form), MOST_PEOPLE);
  self->with_private = wh_paper_window_add_switch (self->window, _("Private answers too"),
                                                   _("On sheets of their own"), FALSE);
  if (has_typed_ssn (form))
    self->ssn = wh_paper_window_add_switch (self->window, _("Whole Social Security numbers"),
                                            _("Else their last four digits"), FALSE);
  g_signal_connect_swapped (window, "changed", G_CALLBACK (changed_cb), self);
  changed_cb (self);
  return window;
}
