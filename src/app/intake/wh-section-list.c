/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-section-list.h"

#include <glib/gi18n-lib.h>

#include "form/wh-form-problems.h"

/**
 * WhSectionList:
 *
 * The pages of a form and how far each is; the last one is the review.
 *
 * Signals: "selected" (guint section): n pages and then the review; Enter or a click chose it.
 */
struct _WhSectionList
{
  GtkWidget parent_instance;

  WhForm *form;
  GtkWidget *list;
  guint section;       /* that is shown */
  GPtrArray *marks;    /* of GtkImage */
  GPtrArray *progress; /* of GtkLabel */
};

enum
{
  SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhSectionList, wh_section_list, GTK_TYPE_WIDGET)

/* The list selects whatever row the keyboard passes; what is selected is the section that is shown. */
static void
row_cb (WhSectionList *self, GtkListBoxRow *row)
{
  if (row != NULL && (guint) gtk_list_box_row_get_index (row) != self->section)
    wh_section_list_set_selected (self, self->section);
}

static void
activated_cb (WhSectionList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[SELECTED], 0, (guint) gtk_list_box_row_get_index (row));
}

static void
add_row (WhSectionList *self, const char *title)
{
  GtkWidget *row = gtk_list_box_row_new (), *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *mark = gtk_image_new (), *label = gtk_label_new (title), *progress = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (progress, "caption");
  gtk_widget_add_css_class (progress, "numeric");
  gtk_widget_add_css_class (progress, "dim-label");
  gtk_box_append (GTK_BOX (line), mark);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), progress);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  g_ptr_array_add (self->marks, mark);
  g_ptr_array_add (self->progress, progress);
}

static void
show_mark (GtkWidget *mark, const char *icon, const char *css)
{
  static const char *const classes[] = { "error", "success", "dim-label" };

  gtk_image_set_from_icon_name (GTK_IMAGE (mark), icon);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (mark, classes[i]);
  gtk_widget_add_css_class (mark, css);
}

static void
show_progress (WhSectionList *self, guint section, const char *title, WhFormProgress progress)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) section));
  GtkWidget *mark = g_ptr_array_index (self->marks, section), *label = g_ptr_array_index (self->progress, section);
  g_autofree char *text = g_strdup_printf ("%u/%u", progress.n_answered, progress.n_expected);
  g_autofree char *name = g_strdup_printf (_("%s, %u of %u answered"), title, progress.n_answered,
                                           progress.n_expected);
  gboolean done = progress.n_answered == progress.n_expected;

  if (progress.n_wrong > 0)
    show_mark (mark, "dialog-error-symbolic", "error");
  else
    show_mark (mark, done ? "object-select-symbolic" : "media-record-symbolic", done ? "success" : "dim-label");
  gtk_label_set_text (GTK_LABEL (label), progress.n_expected > 0 && !done ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
wh_section_list_dispose (GObject *object)
{
  WhSectionList *self = WH_SECTION_LIST (object);

  g_ptr_array_set_size (self->marks, 0);
  g_ptr_array_set_size (self->progress, 0);
  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_section_list_parent_class)->dispose (object);
}

static void
wh_section_list_finalize (GObject *object)
{
  WhSectionList *self = WH_SECTION_LIST (object);

  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->progress);
  G_OBJECT_CLASS (wh_section_list_parent_class)->finalize (object);
}

static void
wh_section_list_class_init (WhSectionListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_section_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_section_list_finalize;
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_section_list_init (WhSectionList *self)
{
  self->marks = g_ptr_array_new ();
  self->progress = g_ptr_array_new ();
  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sections"), -1);
  g_signal_connect_swapped (self->list, "row-selected", G_CALLBACK (row_cb), self);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
}

/**
 * wh_section_list_new:
 */
GtkWidget *
wh_section_list_new (WhForm *form)
{
  WhSectionList *self = g_object_new (WH_TYPE_SECTION_LIST, NULL);
  const WhLayout *layout = wh_form_get_layout (form);

  self->form = g_object_ref (form);
  for (guint i = 0; i < layout->n_pages; i++)
    add_row (self, g_dgettext (GETTEXT_PACKAGE, layout->pages[i].label));
  add_row (self, _("Review"));
  wh_section_list_update (self);
  return GTK_WIDGET (self);
}

/**
 * wh_section_list_set_selected:
 * @section: a page, or the number of pages for the review; "selected" is not emitted
 */
void
wh_section_list_set_selected (WhSectionList *self, guint section)
{
  self->section = section;
  gtk_list_box_select_row (GTK_LIST_BOX (self->list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) section));
}

/**
 * wh_section_list_update:
 *
 * Counts anew, and shows the sections that ask something.
 */
void
wh_section_list_update (WhSectionList *self)
{
  const WhLayout *layout = wh_form_get_layout (self->form);
  WhFormProgress all = { 0 };

  for (guint i = 0; i < layout->n_pages; i++)
    {
      WhFormProgress progress = wh_form_get_progress (self->form, &layout->pages[i], WH_FORM_HOUSEHOLD);

      show_progress (self, i, g_dgettext (GETTEXT_PACKAGE, layout->pages[i].label), progress);
      gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i)),
                              wh_form_asks_page (self->form, &layout->pages[i]));
      all.n_wrong += progress.n_wrong;
      all.n_answered += progress.n_answered;
      all.n_expected += progress.n_expected;
    }
  show_progress (self, layout->n_pages, _("Review"), all);
}
