/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-trend.h"

#include <glib/gi18n-lib.h>

#include "app/quality/wh-quality-view.h"

#define CHART_HEIGHT 150

struct _WhQualityTrend
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkDrawingArea *chart;
  GtkGrid *table;
  GArray *months; /* of WhQualityMonth; NULL: none yet */
};

G_DEFINE_FINAL_TYPE (WhQualityTrend, wh_quality_trend, GTK_TYPE_WIDGET)

/* "March 2026"; short: "Mar" */
static char *
month_words (const WhQualityMonth *month, gboolean is_short)
{
  int year, number, day;
  g_autoptr (GDateTime) date = NULL;

  wh_date_to_ymd (month->start, &year, &number, &day);
  date = g_date_time_new_utc (year, number, 1, 0, 0, 0);
  return g_date_time_format (date, is_short ? "%b" : _("%B %Y"));
}

static double
greatest_rate (const GArray *months)
{
  double greatest = 1;

  for (guint i = 0; i < months->len; i++)
    greatest = MAX (greatest, wh_quality_month_rate (&g_array_index (months, WhQualityMonth, i)));
  return greatest;
}

/* A word under or over the middle of a column. */
static void
draw_words (GtkWidget *widget, cairo_t *cr, const char *words, double middle, double top)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, words);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  cairo_move_to (cr, middle - width / 2.0, top);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  WhQualityTrend *self = data;
  GtkWidget *widget = GTK_WIDGET (area);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA text, accent = { 0.21, 0.52, 0.89, 1 };
  double step, line = 22, room = height - 2 * line, greatest;

  if (self->months == NULL || self->months->len == 0)
    return;
  gtk_style_context_get_color (style, &text);
  gtk_style_context_lookup_color (style, "accent_bg_color", &accent);
  step = (double) width / self->months->len;
  greatest = greatest_rate (self->months);
  for (guint i = 0; i < self->months->len; i++)
    {
      const WhQualityMonth *month = &g_array_index (self->months, WhQualityMonth, i);
      double rate = wh_quality_month_rate (month), tall = MAX (rate / greatest * room, 1);
      g_autofree char *name = month_words (month, TRUE);
      g_autofree char *value = month->stays > 0 ? g_strdup_printf ("%.0f", rate) : g_strdup ("–");

      gdk_cairo_set_source_rgba (cr, &accent);
      cairo_rectangle (cr, i * step + step * 0.2, line + room - tall, step * 0.6, tall);
      cairo_fill (cr);
      gdk_cairo_set_source_rgba (cr, &text);
      draw_words (widget, cr, value, (i + 0.5) * step, room - tall);
      draw_words (widget, cr, name, (i + 0.5) * step, line + room + 3);
    }
}

static void
wh_quality_trend_dispose (GObject *object)
{
  WhQualityTrend *self = WH_QUALITY_TREND (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->months, g_array_unref);
  G_OBJECT_CLASS (wh_quality_trend_parent_class)->dispose (object);
}

static void
wh_quality_trend_class_init (WhQualityTrendClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_quality_trend_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_quality_trend_init (WhQualityTrend *self)
{
  GtkWidget *title = gtk_label_new (_("Errors for each hundred stays of the month"));

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  self->chart = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  gtk_drawing_area_set_content_height (self->chart, CHART_HEIGHT);
  gtk_drawing_area_set_draw_func (self->chart, draw_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("The table below as columns"), -1);
  self->table = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->table, 24);
  gtk_grid_set_row_spacing (self->table, 6);
  gtk_box_append (GTK_BOX (self->box), title);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->table));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
put (WhQualityTrend *self, int column, int row, const char *text, gboolean heading)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_hexpand (label, column > 0);
  gtk_widget_add_css_class (label, heading ? "dim-label" : "numeric");
  gtk_grid_attach (self->table, label, column, row, 1, 1);
}

static void
put_number (WhQualityTrend *self, int column, int row, guint number)
{
  g_autofree char *text = g_strdup_printf ("%'u", number);

  put (self, column, row, text, FALSE);
}

static void
clear_table (WhQualityTrend *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->table))) != NULL)
    gtk_grid_remove (self->table, child);
}

/**
 * wh_quality_trend_show:
 * @months: (transfer full) (element-type WhQualityMonth): the earliest first
 */
void
wh_quality_trend_show (WhQualityTrend *self, GArray *months)
{
  const char *const heads[] = { _("Month"), _("Stays"), _("Errors"), _("Warnings"), _("Errors for 100 stays") };

  g_clear_pointer (&self->months, g_array_unref);
  self->months = months;
  clear_table (self);
  for (guint c = 0; c < G_N_ELEMENTS (heads); c++)
    put (self, (int) c, 0, heads[c], TRUE);
  for (guint i = 0; i < months->len; i++)
    {
      const WhQualityMonth *month = &g_array_index (months, WhQualityMonth, months->len - 1 - i);
      g_autofree char *name = month_words (month, FALSE);
      g_autofree char *rate = month->stays > 0 ? g_strdup_printf ("%.1f", wh_quality_month_rate (month))
                                               : g_strdup ("–");

      put (self, 0, (int) i + 1, name, FALSE);
      put_number (self, 1, (int) i + 1, month->stays);
      put_number (self, 2, (int) i + 1, month->errors);
      put_number (self, 3, (int) i + 1, month->warnings);
      put (self, 4, (int) i + 1, rate, FALSE);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self->chart));
}
