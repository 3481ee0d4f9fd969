/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-day-cell.h"

#include <glib/gi18n-lib.h>

#define MAX_LINES 12
#define SPACING 2

/**
 * WhDayCell:
 *
 * One day of the month: its number, and as many of its appointments as there is room for; beside the number stands how
 * many more there are.  Appointments can be dragged to another day.
 */
struct _WhDayCell
{
  GtkWidget parent_instance;

  GtkWidget *number;
  GPtrArray *lines; /* of GtkWidget */
  guint n_shown;
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
clear_lines (WhDayCell *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->lines, i));
  g_ptr_array_set_size (self->lines, 0);
}

static int
height_of (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* The cells share the room that there is; none asks for more because much is planned. */
static void
wh_day_cell_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                     int *minimum_baseline, int *natural_baseline)
{
  WhDayCell *self = WH_DAY_CELL (widget);
  int number;

  gtk_widget_measure (self->number, orientation, -1, &number, NULL, NULL, NULL);
  *minimum = number;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 3 * number : number;
  *minimum_baseline = *natural_baseline = -1;
}

static void
wh_day_cell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WhDayCell *self = WH_DAY_CELL (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = { 0, 0, 0, height_of (self->number, -1) };

  gtk_widget_measure (self->number, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &place.width, NULL, NULL);
  place.x = rtl ? width - place.width : 0;
  gtk_widget_size_allocate (self->number, &place, -1);
  place.x = 0;
  place.width = width;
  self->n_shown = 0;
  for (guint i = 0; i < self->lines->len; i++)
    {
      GtkWidget *line = g_ptr_array_index (self->lines, i);
      gboolean fits;

      place.y += place.height + SPACING;
      place.height = height_of (line, width);
      fits = place.y + place.height <= height;
      gtk_widget_set_child_visible (line, fits);
      if (fits)
        {
          gtk_widget_size_allocate (line, &place, -1);
          self->n_shown++;
        }
    }
}

/* Drawn, since how many there are is known when the room is: a label would have to be measured again. */
static void
snapshot_rest (WhDayCell *self, GtkSnapshot *snapshot, guint n)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  /* Translators: appointments of a day for which its cell in the calendar has no room */
  g_autofree char *text = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  int width, height;
  GdkRGBA color;

  gtk_style_context_get_color (style, &color);
  color.alpha *= 0.72;
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (rtl ? 0 : gtk_widget_get_width (GTK_WIDGET (self)) - width,
                                                          (gtk_widget_get_height (self->number) - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
wh_day_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WhDayCell *self = WH_DAY_CELL (widget);

  GTK_WIDGET_CLASS (wh_day_cell_parent_class)->snapshot (widget, snapshot);
  if (self->n_appointments > self->n_shown)
    snapshot_rest (self, snapshot, self->n_appointments - self->n_shown);
}

static void
wh_day_cell_dispose (GObject *object)
{
  WhDayCell *self = WH_DAY_CELL (object);

  g_clear_pointer (&self->number, gtk_widget_unparent);
  clear_lines (self);
  G_OBJECT_CLASS (wh_day_cell_parent_class)->dispose (object);
}

static void
wh_day_cell_finalize (GObject *object)
{
  g_ptr_array_unref (WH_DAY_CELL (object)->lines);
  G_OBJECT_CLASS (wh_day_cell_parent_class)->finalize (object);
}

static void
wh_day_cell_class_init (WhDayCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_day_cell_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_day_cell_finalize;
  widget_class->measure = wh_day_cell_measure;
  widget_class->size_allocate = wh_day_cell_size_allocate;
  widget_class->snapshot = wh_day_cell_snapshot;
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

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->number = gtk_label_new (NULL);
  gtk_widget_set_halign (self->number, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->number, "number");
  gtk_widget_add_css_class (self->number, "numeric");
  gtk_widget_set_parent (self->number, GTK_WIDGET (self));
  self->lines = g_ptr_array_new ();

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
  clear_lines (self);
  for (guint i = 0; i < MIN (appointments->len, MAX_LINES); i++)
    {
      GtkWidget *line = line_new (g_ptr_array_index (appointments, i));

      gtk_widget_set_parent (line, GTK_WIDGET (self));
      g_ptr_array_add (self->lines, line);
    }
  self->n_appointments = appointments->len;
  describe (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
