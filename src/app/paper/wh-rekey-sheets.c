/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-rekey-sheets.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/compat/wh-scroll-pane.h"

/**
 * WhRekeySheets:
 *
 * The sheets of a paper form, and how much of each is still missing.
 *
 * Signals: "chosen" (guint whose, guint person key); "add": another person came.
 */
struct _WhRekeySheets
{
  GtkWidget parent_instance;

  WhForm *form;
  gboolean showing;
  GArray *shown;   /* of Sheet */
  GtkWidget *box;
  GtkWidget *list;
};

typedef struct
{
  WhPaperWhose whose;
  guint person_key;
  guint n_missing;
  guint title;   /* hash of what it is called */
  gboolean open;
} Sheet;

enum
{
  CHOSEN,
  ADD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhRekeySheets, wh_rekey_sheets, GTK_TYPE_WIDGET)

/**
 * wh_rekey_sheet_title:
 * @person: index, or %WH_FORM_HOUSEHOLD
 *
 * Returns: (transfer full): what the sheet is called
 */
char *
wh_rekey_sheet_title (WhForm *form, WhPaperWhose whose, guint person)
{
  g_autofree char *name = person != WH_FORM_HOUSEHOLD ? wh_form_get_person_name (form, person) : NULL;

  if (name == NULL)
    return g_strdup (_("Household"));
  return whose == WH_PAPER_PRIVATE ? g_strdup_printf (_("Private: %s"), name) : g_steal_pointer (&name);
}

static void
selected_cb (WhRekeySheets *self, GtkListBoxRow *row)
{
  const Sheet *sheet = row != NULL && !self->showing
                         ? &g_array_index (self->shown, Sheet, (guint) gtk_list_box_row_get_index (row)) : NULL;

  if (sheet != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, (guint) sheet->whose, sheet->person_key);
}

static void
add_cb (WhRekeySheets *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

static GArray *
find_sheets (WhRekeySheets *self, GArray *plan, WhPaperWhose whose, guint person_key)
{
  GArray *sheets = g_array_new (FALSE, FALSE, sizeof (Sheet));
  const WhPaperQuestion *before = NULL;

  for (guint i = 0; i < plan->len; i++)
    {
      const WhPaperQuestion *question = &g_array_index (plan, WhPaperQuestion, i);
      WhFieldState state = wh_form_get_state (self->form, question->person, question->field);

      if (before == NULL || !wh_paper_plan_same_sheet (before, question))
        {
          g_autofree char *title = wh_rekey_sheet_title (self->form, question->whose, question->person);
          Sheet sheet = { question->whose, wh_form_get_person_key (self->form, question->person), 0,
                          g_str_hash (title) };

          sheet.open = sheet.whose == whose && sheet.person_key == person_key;
          g_array_append_val (sheets, sheet);
        }
      before = question;
      g_array_index (sheets, Sheet, sheets->len - 1).n_missing += state.visible && state.required && !state.answered;
    }
  return sheets;
}

static GtkWidget *
make_row (WhRekeySheets *self, const Sheet *sheet)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *label, *count;
  int person = sheet->person_key > 0 ? wh_form_find_person (self->form, sheet->person_key) : -1;
  g_autofree char *title = wh_rekey_sheet_title (self->form, sheet->whose,
                                                 person < 0 ? WH_FORM_HOUSEHOLD : (guint) person);
  g_autofree char *missing = sheet->n_missing > 0 ? g_strdup_printf ("%u", sheet->n_missing) : g_strdup ("✓");
  g_autofree char *tooltip = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u answer is missing",
                                                           "%u answers are missing", sheet->n_missing),
                                              sheet->n_missing);

  label = gtk_label_new (title);
  count = gtk_label_new (missing);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_set_tooltip_text (count, tooltip);
  if (sheet->whose == WH_PAPER_PRIVATE)
    gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("changes-prevent-symbolic"));
  gtk_box_append (GTK_BOX (line), label);
  /* How many private answers are missing tells a yes from a no. */
  if (sheet->whose != WH_PAPER_PRIVATE)
    gtk_box_append (GTK_BOX (line), count);
  return line;
}

static void
wh_rekey_sheets_dispose (GObject *object)
{
  WhRekeySheets *self = WH_REKEY_SHEETS (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->shown, g_array_unref);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_rekey_sheets_parent_class)->dispose (object);
}

static void
wh_rekey_sheets_class_init (WhRekeySheetsClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_rekey_sheets_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT,
                                  G_TYPE_UINT);
  signals[ADD] = g_signal_new ("add", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_rekey_sheets_init (WhRekeySheets *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->shown = g_array_new (FALSE, FALSE, sizeof (Sheet));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sheets"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (selected_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_widget_set_vexpand (scrolled, TRUE);
  wh_scroll_pane_skip (scrolled);
  gtk_box_append (GTK_BOX (self->box), scrolled);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * wh_rekey_sheets_new:
 *
 * Returns: (transfer floating): the list; where people are taken in one may be added
 */
GtkWidget *
wh_rekey_sheets_new (WhForm *form)
{
  WhRekeySheets *self = g_object_new (WH_TYPE_REKEY_SHEETS, NULL);

  self->form = g_object_ref (form);
  if (wh_form_get_layout (form)->whom == WH_WHOM_NEW)
    {
      GtkWidget *add = gtk_button_new_with_mnemonic (_("_Another person"));

      gtk_widget_add_css_class (add, "flat");
      g_signal_connect_swapped (add, "clicked", G_CALLBACK (add_cb), self);
      gtk_box_append (GTK_BOX (self->box), add);
    }
  return GTK_WIDGET (self);
}

/**
 * wh_rekey_sheets_update:
 * @plan: (element-type WhPaperQuestion): what stands on the paper
 * @whose: the sheet that is open
 *
 * Shows the sheets as the form is answered now.
 */
void
wh_rekey_sheets_update (WhRekeySheets *self, GArray *plan, WhPaperWhose whose, guint person_key)
{
  GArray *sheets = find_sheets (self, plan, whose, person_key);
  gboolean same = sheets->len == self->shown->len
                  && memcmp (sheets->data, self->shown->data, sheets->len * sizeof (Sheet)) == 0;
  GtkWidget *child;

  g_array_unref (self->shown);
  self->shown = sheets;
  if (same)
    return;
  self->showing = TRUE;
  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  for (guint i = 0; i < self->shown->len; i++)
    {
      const Sheet *sheet = &g_array_index (self->shown, Sheet, i);

      gtk_list_box_append (GTK_LIST_BOX (self->list), make_row (self, sheet));
      if (sheet->open)
        gtk_list_box_select_row (GTK_LIST_BOX (self->list),
                                 gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i));
    }
  self->showing = FALSE;
}
