/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-filter.h"

#include "app/compat/wh-drop-down-name.h"

/* A drop-down of everything or one agency, project or person. */

#define IDS "wh-ids"

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (row, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (row));
  GtkWidget *label = gtk_list_item_get_child (row);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
}

/* In the popover there is room for whole names. */
static void
setup_whole_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (row, label);
}

static GtkListItemFactory *
factory_new (GCallback setup)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup, NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}

/**
 * wh_quality_filter_prepare:
 * @name: what is chosen there, for screen readers
 */
void
wh_quality_filter_prepare (GtkDropDown *drop_down, const char *name)
{
  g_autoptr (GtkListItemFactory) brief = factory_new (G_CALLBACK (setup_cb));
  g_autoptr (GtkListItemFactory) whole = factory_new (G_CALLBACK (setup_whole_cb));

  gtk_drop_down_set_factory (drop_down, brief);
  gtk_drop_down_set_list_factory (drop_down, whole);
  wh_drop_down_name (drop_down, name);
}

/**
 * wh_quality_filter_fill:
 * @all: what stands for all of them
 * @names: of WhQualityName
 * @organization: only the projects of that agency; nil: all
 *
 * What was chosen stays chosen, if it is still there.
 */
void
wh_quality_filter_fill (GtkDropDown *drop_down, const char *all, const GPtrArray *names, const WhId *organization)
{
  g_autoptr (GtkStringList) texts = gtk_string_list_new (NULL);
  GArray *ids = g_array_new (FALSE, TRUE, sizeof (WhId));
  WhId chosen = wh_quality_filter_get (drop_down), none = { { 0 } };

  gtk_string_list_append (texts, all);
  g_array_append_val (ids, none);
  for (guint i = 0; i < names->len; i++)
    {
      const WhQualityName *name = g_ptr_array_index (names, i);

      if (!wh_id_is_nil (organization) && !wh_id_equal (&name->organization, organization))
        continue;
      gtk_string_list_append (texts, name->name);
      g_array_append_val (ids, name->id);
    }
  g_object_set_data_full (G_OBJECT (drop_down), IDS, ids, (GDestroyNotify) g_array_unref);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (texts));
  wh_quality_filter_choose (drop_down, &chosen);
}

/**
 * wh_quality_filter_choose:
 * @id: nil, or one that is not there: all
 */
void
wh_quality_filter_choose (GtkDropDown *drop_down, const WhId *id)
{
  const GArray *ids = g_object_get_data (G_OBJECT (drop_down), IDS);
  guint position = 0;

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    if (wh_id_equal (&g_array_index (ids, WhId, i), id))
      position = i;
  gtk_drop_down_set_selected (drop_down, position);
}

/**
 * wh_quality_filter_get:
 *
 * Returns: which one is chosen; nil: all
 */
WhId
wh_quality_filter_get (GtkDropDown *drop_down)
{
  const GArray *ids = g_object_get_data (G_OBJECT (drop_down), IDS);
  guint selected = gtk_drop_down_get_selected (drop_down);
  WhId none = { { 0 } };

  return ids != NULL && selected < ids->len ? g_array_index (ids, WhId, selected) : none;
}
