/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-report-table-view.h"

#include <glib/gi18n-lib.h>

struct _WhReportTableView
{
  AdwBin parent_instance;

  GtkGrid *grid; /* of the table shown; NULL: none yet */
  WhReport *report;
  guint table;
};

G_DEFINE_FINAL_TYPE (WhReportTableView, wh_report_table_view, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* gettext's answer to "" is no text of a table. */
static const char *
translated (const char *text)
{
  return text != NULL && *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : "";
}

static GtkWidget *
add_label (WhReportTableView *self, const char *text, int column, int row, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD); /* letter below letter nobody reads */
  gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_valign (label, row == 0 ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, style);
  gtk_widget_add_css_class (label, column == 0 ? "report-label" : "report-cell");
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
  return label;
}

static void
clicked_cb (WhReportTableView *self, GtkWidget *button)
{
  guint place = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "place"));

  g_signal_emit (self, signals[CHOSEN], 0, place >> 8, place & 0xff);
}

/* What a person who does not see the table hears: the number, its row and its column. */
static void
name_cell (WhReportTableView *self, GtkWidget *button, const char *number, guint row, guint column)
{
  const WhReportTableSpec *spec = wh_report_get_table (self->report, self->table);
  const char *label = translated (wh_report_get_label (self->report, self->table, row));
  g_autofree char *name = g_strdup_printf ("%s: %s, %s", number, label, translated (spec->columns[column].label));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
add_number (WhReportTableView *self, const char *text, guint row, guint column, int at)
{
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "numeric");
  gtk_widget_add_css_class (button, "report-number");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Who these are"));
  g_object_set_data (G_OBJECT (button), "place", GUINT_TO_POINTER (row << 8 | column));
  name_cell (self, button, text, row, column);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (self->grid, button, at, (int) row + 1, 1, 1);
}

static void
add_cell (WhReportTableView *self, guint row, guint column, int at)
{
  const WhReportCell *cell = wh_report_get_cell (self->report, self->table, row, column);
  g_autofree char *text = wh_report_dup_cell_text (self->report, self->table, row, column);

  if (cell->kind == WH_REPORT_CELL_BLANK)
    return;
  if (cell->kind == WH_REPORT_CELL_TEXT)
    gtk_label_set_xalign (GTK_LABEL (add_label (self, text, at, (int) row + 1, "body")), 0);
  else if (cell->kind == WH_REPORT_CELL_COUNT && cell->number > 0)
    add_number (self, text, row, column, at);
  else
    add_label (self, text, at, (int) row + 1, cell->number == 0 ? "dim-label" : "numeric");
}

static void
fill (WhReportTableView *self)
{
  const WhReportTableSpec *spec = wh_report_get_table (self->report, self->table);
  int first = spec->rows != NULL;

  if (first > 0)
    add_label (self, translated (spec->corner), 0, 0, "heading");
  for (guint column = 0; column < spec->n_columns; column++)
    add_label (self, translated (spec->columns[column].label), first + (int) column, 0, "heading");
  for (guint row = 0; row < wh_report_get_n_rows (self->report, self->table); row++)
    {
      if (first > 0)
        gtk_widget_set_size_request (add_label (self, translated (wh_report_get_label (self->report, self->table, row)),
                                                0, (int) row + 1, "body"), 220, -1);
      for (guint column = 0; column < spec->n_columns; column++)
        add_cell (self, row, column, first + (int) column);
    }
}

static void
wh_report_table_view_dispose (GObject *object)
{
  WhReportTableView *self = WH_REPORT_TABLE_VIEW (object);

  g_clear_object (&self->report);
  G_OBJECT_CLASS (wh_report_table_view_parent_class)->dispose (object);
}

static void
wh_report_table_view_class_init (WhReportTableViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_report_table_view_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
wh_report_table_view_init (WhReportTableView *self)
{
}

/**
 * wh_report_table_view_show:
 * @report: (nullable): a report that was run; %NULL: shows nothing
 * @table: index of one of its tables
 */
void
wh_report_table_view_show (WhReportTableView *self, WhReport *report, guint table)
{
  g_return_if_fail (WH_IS_REPORT_TABLE_VIEW (self));

  g_set_object (&self->report, report);
  self->table = table;
  self->grid = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  if (report == NULL)
    return;
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 2);
  gtk_widget_set_halign (GTK_WIDGET (self->grid), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self->grid), GTK_ALIGN_START);
  fill (self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->grid));
}
