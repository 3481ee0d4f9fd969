/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-month-view.h"

#include <langinfo.h>

#include "app/calendar/wh-day-cell.h"

#define N_DAYS 42

/**
 * WhMonthView:
 *
 * The weeks of the month of the chosen date, four to six of them.  Arrows move by day and week, Page Up and Page Down
 * by month (with Shift by year), Home and End to the ends of the week; Enter adds an appointment on the chosen day.
 */
struct _WhMonthView
{
  GtkWidget parent_instance;

  GtkWidget *head;
  GtkWidget *grid;
  GtkWidget *names[7];
  WhDayCell *cells[N_DAYS]; /* owned: those of a week that is not needed are out of the grid */
  WhDate date;
  WhDate first;
  WhDate today;
  GListModel *appointments;
};

G_DEFINE_FINAL_TYPE (WhMonthView, wh_month_view, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_DATE_CHANGED,
  SIGNAL_ADD,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The locale's first day of the week: 1 for Monday to 7 for Sunday. */
static int
first_weekday (void)
{
  int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  gsize base = (gsize) nl_langinfo (_NL_TIME_WEEK_1STDAY);
  int first_of_base = base == 19971201 ? 1 : 7; /* a Monday or a Sunday, as glibc says it */

  return (first_of_base + first - 2) % 7 + 1;
}

static void
name_weekdays (WhMonthView *self)
{
  for (int i = 0; i < 7; i++)
    {
      int year, month, day;
      g_autoptr (GDateTime) time = NULL;
      g_autofree char *name = NULL;

      wh_date_to_ymd (self->first + i, &year, &month, &day);
      time = g_date_time_new_utc (year, month, day, 0, 0, 0);
      name = g_date_time_format (time, "%a");
      gtk_label_set_text (GTK_LABEL (self->names[i]), name);
    }
}

static void
show_appointments (WhMonthView *self)
{
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;

  for (guint i = 0; i < N_DAYS; i++)
    {
      g_autoptr (GPtrArray) of_day = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (WhAppointment) appointment = g_list_model_get_item (self->appointments, j);

          if (wh_appointment_get_first_day (appointment) <= self->first + i
              && wh_appointment_get_last_day (appointment) >= self->first + i)
            g_ptr_array_add (of_day, g_steal_pointer (&appointment));
        }
      wh_day_cell_set_appointments (self->cells[i], of_day);
    }
}

static void
show_days (WhMonthView *self)
{
  int year, month, day;

  wh_date_to_ymd (self->date, &year, &month, &day);
  for (guint i = 0; i < N_DAYS; i++)
    {
      WhDate date = self->first + i;

      wh_day_cell_set_date (self->cells[i], date, month);
      wh_day_cell_set_today (self->cells[i], date == self->today);
      wh_day_cell_set_selected (self->cells[i], date == self->date);
    }
}

/* A month that ends earlier leaves its room to the weeks it has. */
static void
show_weeks (WhMonthView *self)
{
  int year, month, day;

  wh_date_to_ymd (self->date, &year, &month, &day);
  for (guint i = 28; i < N_DAYS; i++)
    {
      GtkWidget *cell = GTK_WIDGET (self->cells[i]);
      int year_of_week, month_of_week;

      wh_date_to_ymd (self->first + i / 7 * 7, &year_of_week, &month_of_week, &day);
      if (month_of_week != month && gtk_widget_get_parent (cell) != NULL)
        gtk_grid_remove (GTK_GRID (self->grid), cell);
      else if (month_of_week == month && gtk_widget_get_parent (cell) == NULL)
        gtk_grid_attach (GTK_GRID (self->grid), cell, i % 7, i / 7, 1, 1);
    }
}

static WhDate
first_shown (WhDate date)
{
  int year, month, day;
  WhDate first;

  wh_date_to_ymd (date, &year, &month, &day);
  first = wh_date_from_ymd (year, month, 1);
  return first - (wh_date_weekday (first) - first_weekday () + 7) % 7;
}

static void
focus_date (WhMonthView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->cells[self->date - self->first]));
}

static gboolean
move_by_key (WhMonthView *self, guint key, gboolean shift)
{
  int from_week_start = (wh_date_weekday (self->date) - first_weekday () + 7) % 7;
  int sign = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Left:
      wh_month_view_set_date (self, self->date - sign);
      return TRUE;
    case GDK_KEY_Right:
      wh_month_view_set_date (self, self->date + sign);
      return TRUE;
    case GDK_KEY_Up:
      wh_month_view_set_date (self, self->date - 7);
      return TRUE;
    case GDK_KEY_Down:
      wh_month_view_set_date (self, self->date + 7);
      return TRUE;
    case GDK_KEY_Page_Up:
      wh_month_view_set_date (self, wh_date_add_months (self->date, shift ? -12 : -1));
      return TRUE;
    case GDK_KEY_Page_Down:
      wh_month_view_set_date (self, wh_date_add_months (self->date, shift ? 12 : 1));
      return TRUE;
    case GDK_KEY_Home:
      wh_month_view_set_date (self, self->date - from_week_start);
      return TRUE;
    case GDK_KEY_End:
      wh_month_view_set_date (self, self->date + 6 - from_week_start);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, WhMonthView *self)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    {
      g_signal_emit (self, signals[SIGNAL_ADD], 0);
      return TRUE;
    }
  if (!move_by_key (self, key, (state & GDK_SHIFT_MASK) != 0))
    return FALSE;
  focus_date (self);
  return TRUE;
}

static void
chosen_cb (WhDayCell *cell, WhMonthView *self)
{
  gboolean turns = first_shown (wh_day_cell_get_date (cell)) != self->first;

  wh_month_view_set_date (self, wh_day_cell_get_date (cell));
  if (turns)
    focus_date (self);
}

static void
opened_cb (WhDayCell *cell, WhMonthView *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD], 0);
}

static void
dropped_cb (WhDayCell *cell, WhAppointment *appointment, WhMonthView *self)
{
  WhDate date = wh_day_cell_get_date (cell);

  g_signal_emit (self, signals[SIGNAL_MOVED], 0, appointment, date);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  focus_date (WH_MONTH_VIEW (widget));
  return TRUE;
}

/* Tab goes to the chosen day and from there on: the other days are for the arrows. */
static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return gtk_widget_grab_focus (widget);
}

static void
wh_month_view_dispose (GObject *object)
{
  WhMonthView *self = WH_MONTH_VIEW (object);

  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  for (guint i = 0; i < N_DAYS; i++)
    g_clear_object (&self->cells[i]);
  g_clear_object (&self->appointments);
  G_OBJECT_CLASS (wh_month_view_parent_class)->dispose (object);
}

static void
wh_month_view_class_init (WhMonthViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_month_view_dispose;
  widget_class->focus = focus;
  widget_class->grab_focus = grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "monthview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  signals[SIGNAL_DATE_CHANGED] = g_signal_new ("date-changed", WH_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ADD] = g_signal_new ("add", WH_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 0);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", WH_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, WH_TYPE_APPOINTMENT, G_TYPE_INT64);
}

static WhDayCell *
add_cell (WhMonthView *self, int i)
{
  GtkWidget *cell = wh_day_cell_new ();

  gtk_widget_set_hexpand (cell, TRUE);
  gtk_widget_set_vexpand (cell, TRUE);
  g_signal_connect_object (cell, "chosen", G_CALLBACK (chosen_cb), self, 0);
  g_signal_connect_object (cell, "opened", G_CALLBACK (opened_cb), self, 0);
  g_signal_connect_object (cell, "dropped", G_CALLBACK (dropped_cb), self, 0);
  gtk_grid_attach (GTK_GRID (self->grid), cell, i % 7, i / 7, 1, 1);
  return g_object_ref (WH_DAY_CELL (cell));
}

static void
wh_month_view_init (WhMonthView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (self->head), TRUE);
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_homogeneous (GTK_GRID (self->grid), TRUE);
  gtk_grid_set_row_homogeneous (GTK_GRID (self->grid), TRUE);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  for (int i = 0; i < 7; i++)
    {
      self->names[i] = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (self->names[i]), 0);
      gtk_widget_add_css_class (self->names[i], "weekday");
      gtk_widget_add_css_class (self->names[i], "dim-label");
      gtk_box_append (GTK_BOX (self->head), self->names[i]);
    }
  for (int i = 0; i < N_DAYS; i++)
    self->cells[i] = add_cell (self, i);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->first = G_MININT64;
}

/**
 * wh_month_view_new:
 *
 * Signals: "date-changed"; "add" (an appointment on the chosen date); "moved" (#WhAppointment, day: gint64).
 */
GtkWidget *
wh_month_view_new (void)
{
  return g_object_new (WH_TYPE_MONTH_VIEW, NULL);
}

/**
 * wh_month_view_get_date:
 *
 * Returns: the chosen date
 */
WhDate
wh_month_view_get_date (WhMonthView *self)
{
  return self->date;
}

/**
 * wh_month_view_set_date:
 *
 * Chooses a date and turns to its month.
 */
void
wh_month_view_set_date (WhMonthView *self, WhDate date)
{
  g_return_if_fail (WH_IS_MONTH_VIEW (self));

  if (self->date == date && self->first == first_shown (date))
    return;
  self->date = date;
  self->first = first_shown (date);
  name_weekdays (self);
  show_weeks (self);
  show_days (self);
  show_appointments (self);
  g_signal_emit (self, signals[SIGNAL_DATE_CHANGED], 0);
}

/**
 * wh_month_view_set_today:
 * @today: the realm's today
 */
void
wh_month_view_set_today (WhMonthView *self, WhDate today)
{
  self->today = today;
  if (self->first != G_MININT64)
    show_days (self);
}

/**
 * wh_month_view_get_range:
 * @first: (out): the first day shown
 * @last: (out): the last day shown
 */
void
wh_month_view_get_range (WhMonthView *self, WhDate *first, WhDate *last)
{
  *first = self->first;
  *last = self->first + N_DAYS - 1;
}

/**
 * wh_month_view_set_appointments:
 * @appointments: (element-type WhAppointment): those of the range, in order
 */
void
wh_month_view_set_appointments (WhMonthView *self, GListModel *appointments)
{
  g_set_object (&self->appointments, appointments);
  if (self->first != G_MININT64)
    show_appointments (self);
}
