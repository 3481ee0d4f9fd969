/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-day-cell.h"

#include <glib/gi18n-lib.h>

/* More lines than a cell can show are counted in its last line. */
#define MAX_LINES 3

/**
 * WhDayCell:
 *
 * One day of the month: its number and its first appointments.  Appointments can be dragged to another day.
 */
struct _WhDayCell
{
  GtkWidget parent_instance;

  GtkWidget *number;
  GtkWidget *lines;
  WhDate date;
  gboolean today;
  guint n_appointments;
};

G_DEFINE_FINAL_TYPE (WhDayCell, wh_day_cell, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_OPENED,
  SIGNAL_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* "Monday, November 23, today, 2 appointments": what a screen reader says of the cell. */
static void
describe (WhDayCell *self)
{
  g_autofree char *date = wh_date_day_for_people (self->date);
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;

  count = g_strdup_printf (ngettext ("%u appointment", "%u appointments", self->n_appointments), self->n_appointments);
  text = g_strjoin (", ", date, self->n_appointments > 0 ? count : _("no appointments"),
                    self->today ? _("today") : NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, WhDayCell *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
  if (n_press == 2)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, WhDayCell *self)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));
  return TRUE;
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, WhAppointment *appointment)
{
  return gdk_content_provider_new_typed (WH_TYPE_APPOINTMENT, appointment);
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, GtkWidget *line)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (line);

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static GtkWidget *
line_new (WhAppointment *appointment)
{
  g_autofree char *start = wh_appointment_dup_start_time (appointment);
  const char *title = wh_appointment_get_title (appointment);
  g_autofree char *text = start != NULL ? g_strdup_printf ("%s %s", start, title) : g_strdup (title);
  GtkWidget *line = gtk_label_new (text);
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_label_set_ellipsize (GTK_LABEL (line), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_widget_add_css_class (line, "appointment");
  if (start == NULL)
    gtk_widget_add_css_class (line, "all-day");
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), appointment, 0);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), line);
  gtk_widget_add_controller (line, GTK_EVENT_CONTROLLER (source));
  return line;
}

static void
add_rest (WhDayCell *self, guint n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  GtkWidget *rest = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (rest), 0);
  gtk_widget_add_css_class (rest, "dim-label");
  gtk_widget_add_css_class (rest, "caption");
  gtk_box_append (GTK_BOX (self->lines), rest);
}

static void
wh_day_cell_dispose (GObject *object)
{
  WhDayCell *self = WH_DAY_CELL (object);

  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->lines, gtk_widget_unparent);
  G_OBJECT_CLASS (wh_day_cell_parent_class)->dispose (object);
}

static void
wh_day_cell_class_init (WhDayCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_day_cell_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "daycell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", WH_TYPE_DAY_CELL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", WH_TYPE_DAY_CELL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", WH_TYPE_DAY_CELL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, WH_TYPE_APPOINTMENT);
}

static void
wh_day_cell_init (WhDayCell *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDropTarget *drop = gtk_drop_target_new (WH_TYPE_APPOINTMENT, GDK_ACTION_MOVE);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->number = gtk_label_new (NULL);
  gtk_widget_set_halign (self->number, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->number, "number");
  gtk_widget_add_css_class (self->number, "numeric");
  gtk_widget_set_parent (self->number, GTK_WIDGET (self));
  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_parent (self->lines, GTK_WIDGET (self));

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (drop, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

/**
 * wh_day_cell_new:
 *
 * Signals: "chosen" (clicked), "opened" (clicked twice), "dropped" (an appointment was dragged here).
 */
GtkWidget *
wh_day_cell_new (void)
{
  return g_object_new (WH_TYPE_DAY_CELL, NULL);
}

/**
 * wh_day_cell_get_date:
 */
WhDate
wh_day_cell_get_date (WhDayCell *self)
{
  return self->date;
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * wh_day_cell_set_date:
 * @month: the month shown, 1 to 12: days of its neighbours are dimmed
 */
void
wh_day_cell_set_date (WhDayCell *self, WhDate date, int month)
{
  int year, own_month, day;
  g_autofree char *text = NULL;

  self->date = date;
  wh_date_to_ymd (date, &year, &own_month, &day);
  text = g_strdup_printf ("%d", day);
  gtk_label_set_text (GTK_LABEL (self->number), text);
  set_class (GTK_WIDGET (self), "other-month", own_month != month);
  set_class (GTK_WIDGET (self), "weekend", wh_date_weekday (date) > 5);
  describe (self);
}

/**
 * wh_day_cell_set_today:
 */
void
wh_day_cell_set_today (WhDayCell *self, gboolean today)
{
  self->today = today;
  set_class (GTK_WIDGET (self), "today", today);
  describe (self);
}

/**
 * wh_day_cell_set_selected:
 */
void
wh_day_cell_set_selected (WhDayCell *self, gboolean selected)
{
  set_class (GTK_WIDGET (self), "selected", selected);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

/**
 * wh_day_cell_set_appointments:
 * @appointments: (element-type WhAppointment): those of this day, in the order to show
 */
void
wh_day_cell_set_appointments (WhDayCell *self, GPtrArray *appointments)
{
  guint shown = appointments->len > MAX_LINES ? MAX_LINES - 1 : appointments->len;
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (self->lines)) != NULL)
    gtk_box_remove (GTK_BOX (self->lines), line);
  for (guint i = 0; i < shown; i++)
    gtk_box_append (GTK_BOX (self->lines), line_new (g_ptr_array_index (appointments, i)));
  if (shown < appointments->len)
    add_rest (self, appointments->len - shown);
  self->n_appointments = appointments->len;
  describe (self);
}
