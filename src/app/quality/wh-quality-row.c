/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-row.h"

#include <glib/gi18n-lib.h>

#include "app/quality/wh-quality-item.h"

/* A picture of how bad it is, what it is, and how often. */

typedef struct
{
  GtkImage *image;
  GtkLabel *title, *subtitle, *count;
} Row;

static GtkWidget *
label_new (gboolean wrap)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), wrap);
  if (!wrap)
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  return label;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer unused)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  Row *row = g_new0 (Row, 1);

  row->image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  row->title = GTK_LABEL (label_new (TRUE));
  row->subtitle = GTK_LABEL (label_new (FALSE));
  row->count = GTK_LABEL (label_new (TRUE));
  gtk_widget_add_css_class (GTK_WIDGET (row->subtitle), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (row->subtitle), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (row->count), "numeric");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (row->title));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (row->subtitle));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (row->image));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (row->count));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_widget_add_css_class (box, "quality-row");
  g_object_set_data_full (G_OBJECT (box), "row", row, g_free);
  gtk_list_item_set_child (item, box);
}

static void
show_severity (GtkImage *image, WhSeverity severity)
{
  gboolean error = severity == WH_SEVERITY_ERROR;

  gtk_image_set_from_icon_name (image, error ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  gtk_widget_remove_css_class (GTK_WIDGET (image), error ? "warning" : "error");
  gtk_widget_add_css_class (GTK_WIDGET (image), error ? "error" : "warning");
  gtk_widget_set_tooltip_text (GTK_WIDGET (image), error ? _("Error") : _("Warning"));
}

/* Who does not see the picture hears what it says. */
static void
name_row (Row *row, WhSeverity severity, const char *title)
{
  /* Translators: %s is a sentence or a name */
  g_autofree char *words
    = g_strdup_printf (severity == WH_SEVERITY_ERROR ? _("Error: %s") : _("Warning: %s"), title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row->title), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, gpointer unused)
{
  WhQualityItem *item = gtk_list_item_get_item (list_item);
  const WhQualityGroup *group = wh_quality_item_get_group (item);
  Row *row = g_object_get_data (G_OBJECT (gtk_list_item_get_child (list_item)), "row");
  const char *subtitle = wh_quality_item_get_subtitle (item);
  guint n = group->errors + group->warnings;
  g_autofree char *count = n > 0 ? g_strdup_printf ("%'u", n) : NULL;

  show_severity (row->image, wh_quality_item_get_severity (item));
  name_row (row, wh_quality_item_get_severity (item), wh_quality_item_get_title (item));
  gtk_label_set_text (row->title, wh_quality_item_get_title (item));
  gtk_label_set_text (row->subtitle, subtitle != NULL ? subtitle : "");
  gtk_widget_set_visible (GTK_WIDGET (row->subtitle), subtitle != NULL);
  gtk_label_set_text (row->count, count != NULL ? count : "");
}

/**
 * wh_quality_row_factory_new:
 *
 * Returns: (transfer full): what makes rows of #WhQualityItem
 */
GtkListItemFactory *
wh_quality_row_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}
