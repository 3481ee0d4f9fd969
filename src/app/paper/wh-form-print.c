/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-form-print.h"

#include <glib/gi18n-lib.h>

#include "app/paper/wh-paper-window.h"
#include "app/wh-looking.h"
#include "app/wh-notice.h"
#include "form/wh-form-branch.h"
#include "form/wh-layout.h"
#include "model/wh-name.h"
#include "paper/wh-paper-form.h"
#include "protocol/wh-audit-message.h"
#include "store/wh-store-read.h"

#define MOST_PEOPLE 12

typedef struct
{
  WhSession *session;
  WhForm *form;
  WhPaperWindow *window;
  GtkSwitch *filled;
  GtkSwitch *with_private;
  GtkSwitch *ssn;        /* NULL: the form asks for no number */
  GPtrArray *kept;       /* of WhRecord: clients whose number is kept already */
  guint n_looking;       /* looks that are being written down */
  gboolean looked;       /* all are: the numbers may be shown */
  GtkSpinButton *people; /* NULL: the form is about those who are there */
  char *agency;          /* NULL: not read yet */
} FormPrint;

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId id;
  char *name;
} Agency;

static void
form_print_free (FormPrint *self)
{
  g_object_unref (self->session);
  g_object_unref (self->form);
  g_ptr_array_unref (self->kept);
  g_free (self->agency);
  g_free (self);
}

static void
agency_free (Agency *agency)
{
  g_free (agency->name);
  g_free (agency);
}

static gboolean
load_agency (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Agency *agency = data;
  g_autoptr (WhRecord) record = wh_store_get_record (store, WH_KIND_ORGANIZATION, &agency->id, error);

  agency->name = record != NULL ? g_strdup (wh_name_of_record (record)) : NULL;
  return record != NULL;
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

static void changed_cb (FormPrint *self);

/* One look that could not be written down covers all numbers again. */
static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) window = data;
  FormPrint *self = g_object_get_data (G_OBJECT (window), "wh-form-print");
  g_autoptr (GError) error = NULL;
  gboolean written = wh_looking_finish (result, &error);

  self->n_looking--;
  if (!gtk_widget_get_visible (window))
    return;
  if (!written)
    {
      gtk_switch_set_active (self->ssn, FALSE);
      wh_notice_error (window, error);
    }
  self->looked = self->n_looking == 0 && gtk_switch_get_active (self->ssn);
  if (self->looked)
    changed_cb (self);
}

/* Returns whether the whole numbers may be on the paper now; else they are as soon as it is written down that somebody
 * looks at those that are kept.  Chosen again, it is another look. */
static gboolean
shows_ssn (FormPrint *self)
{
  gboolean wanted = self->ssn != NULL && gtk_switch_get_active (self->ssn) && gtk_switch_get_active (self->filled);

  if (!wanted)
    self->looked = FALSE;
  if (!wanted || self->looked || self->kept->len == 0)
    return wanted;
  for (guint i = 0, n = self->n_looking > 0 ? 0 : self->kept->len; i < n; i++)
    {
      self->n_looking++;
      wh_looking_of_session_async (self->session, WH_AUDIT_REVEAL_SSN, g_ptr_array_index (self->kept, i), looked_cb,
                                   g_object_ref (self->window));
    }
  return FALSE;
}

static void
changed_cb (FormPrint *self)
{
  g_autofree char *watermark = wh_paper_watermark (self->session);
  WhPaperFormOptions options = {
    .filled = gtk_switch_get_active (self->filled),
    .with_private = gtk_switch_get_active (self->with_private),
    .show_ssn = shows_ssn (self),
    .agency = self->agency != NULL ? self->agency : wh_session_get_realm (self->session)->community,
    .watermark = watermark,
  };
  g_autoptr (WhForm) form = options.filled ? g_object_ref (self->form) : blank_form (self);
  g_autoptr (WhPaper) paper = wh_paper_from_form (form, &options);

  show_rows (self, options.filled);
  wh_paper_window_set_paper (self->window, paper);
}

/* An agency that this desk does not hold leaves the community's name there. */
static void
agency_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) window = data;
  FormPrint *self = g_object_get_data (G_OBJECT (window), "wh-form-print");
  Agency *agency = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, NULL) || !gtk_widget_get_visible (window))
    return;
  g_free (self->agency);
  self->agency = g_steal_pointer (&agency->name);
  changed_cb (self);
}

static void
read_agency (FormPrint *self)
{
  const WhId *project = wh_paper_form_project (self->form);
  GPtrArray *setting = wh_form_get_setting (self->form);

  for (guint i = 0; project != NULL && i < setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (setting, i);
      const WhId *organization = wh_record_is (record, WH_KIND_PROJECT)
                                     && wh_id_equal (wh_record_get_id (record), project)
                                   ? wh_record_get_reference (record, WH_PROJECT_ORGANIZATION_ID) : NULL;
      Agency *agency;

      if (organization == NULL)
        continue;
      agency = g_new0 (Agency, 1);
      agency->id = *organization;
      wh_session_run_async (self->session, load_agency, agency, (GDestroyNotify) agency_free, WH_STORE_READ, NULL,
                            agency_cb, g_object_ref (self->window));
    }
}

/* One that was just typed may be checked on paper; of one that is kept it is written down who looks at it. */
static GPtrArray *
find_kept (WhForm *form)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < wh_form_get_n_people (form); i++)
    {
      WhRecord *was = wh_form_get_original (form, i, WH_KIND_CLIENT);

      if (was != NULL && !wh_record_is_null (was, WH_CLIENT_SSN))
        g_ptr_array_add (kept, g_object_ref (was));
    }
  return kept;
}

static gboolean
asks_ssn (WhForm *form)
{
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
  self->kept = find_kept (form);
  if (asks_ssn (form))
    self->ssn = wh_paper_window_add_switch (self->window, _("Whole Social Security numbers"),
                                            self->kept->len > 0
                                              ? _("Else their last four digits. It is written down who looks at them.")
                                              : _("Else their last four digits"), FALSE);
  g_signal_connect_swapped (window, "changed", G_CALLBACK (changed_cb), self);
  changed_cb (self);
  read_agency (self);
  return window;
}
