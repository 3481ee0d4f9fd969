/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the largest form takes to open, and to show an answer.
 *
 *   tests/support/headless.sh bench-form [REPEATS]
 *
 * A family of four in a project that asks almost everything (HOPWA).  Printed are medians, of the clock, of the
 * processor, and of the processor for the window's own thread: the clock also waits for the next frame and for whoever
 * else works here.  The floor is what GTK itself needs for a page with as many labels and text fields.
 */
#include "app/intake/form-desk.h"

#include <stdlib.h>
#include <time.h>

#include "app/intake/wh-form-page.h"
#include "form/wh-form-problems.h"

#define HOPWA 13
#define PERMANENT_HOUSING 3
#define FLOOR_ROWS 12

typedef struct
{
  double clock, processor, window; /* milliseconds; the window's is what its thread takes of the processor */
} Moment;

static Moment
now (void)
{
  struct timespec all, own;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &all);
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &own);
  return (Moment) { g_get_monotonic_time () / 1e3, all.tv_sec * 1e3 + all.tv_nsec / 1e6,
                    own.tv_sec * 1e3 + own.tv_nsec / 1e6 };
}

static int
by_clock (gconstpointer a, gconstpointer b)
{
  return ((const Moment *) a)->clock < ((const Moment *) b)->clock ? -1 : 1;
}

static int
by_processor (gconstpointer a, gconstpointer b)
{
  return ((const Moment *) a)->processor < ((const Moment *) b)->processor ? -1 : 1;
}

static int
by_window (gconstpointer a, gconstpointer b)
{
  return ((const Moment *) a)->window < ((const Moment *) b)->window ? -1 : 1;
}

static Moment
median (GArray *times)
{
  Moment found;

  g_array_sort (times, by_clock);
  found.clock = g_array_index (times, Moment, times->len / 2).clock;
  g_array_sort (times, by_processor);
  found.processor = g_array_index (times, Moment, times->len / 2).processor;
  g_array_sort (times, by_window);
  found.window = g_array_index (times, Moment, times->len / 2).window;
  return found;
}

static void
add_since (GArray *times, Moment start)
{
  Moment end = now ();

  end.clock -= start.clock;
  end.processor -= start.processor;
  end.window -= start.window;
  g_array_append_val (times, end);
}

static double
print (const char *what, GArray *times, double floor)
{
  Moment found = median (times);

  g_print ("%-44s %7.1f ms   processor %7.1f ms   of the window %7.1f ms", what, found.clock, found.processor,
           found.window);
  if (floor > 0)
    g_print ("   %.1f x floor", found.processor / floor);
  g_print ("\n");
  g_array_unref (times);
  return found.processor;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* Until what has changed stands on the screen. */
static void
draw (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  while (g_main_context_iteration (NULL, FALSE))
    ;
  painted = FALSE;
  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static void
set (WhForm *form, guint person, const char *field, const char *cell)
{
  wh_form_set (form, person, wh_layout_field_by_name (wh_form_get_layout (form), field), 0, cell);
}

static void
fill (WhForm *form)
{
  static const struct { const char *first, *birth, *relation; } people[] = {
    { "Maria", "1990-05-04", "1" }, { "Luis", "1988-11-23", "3" }, { "Ana", "2019-08-09", "2" },
    { "Leo", "2022-02-14", "2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      if (i > 0)
        wh_form_add_person (form);
      set (form, i, "client.FirstName", people[i].first);
      set (form, i, "client.LastName", "Alvarez");
      set (form, i, "client.DOB", people[i].birth);
      set (form, i, "enrollment.RelationshipToHoH", people[i].relation);
      set (form, i, "income_benefit.IncomeFromAnySource", "1");
      set (form, i, "income_benefit.BenefitsFromAnySource", "1");
      set (form, i, "income_benefit.InsuranceFromAnySource", "1");
    }
}

static void
choose_project (Desk *desk, WhForm *form)
{
  g_autoptr (WhRecord) project = desk_add_project (desk, "House of Many Questions", PERMANENT_HOUSING, HOPWA);
  char hex[WH_ID_HEX_SIZE];

  wh_form_add_setting (form, project);
  set (form, 0, "enrollment.ProjectID", wh_id_to_hex (wh_record_get_id (project), hex));
}

static char *
pause_form (Desk *desk)
{
  g_autoptr (GPtrArray) drafts = NULL;
  char hex[WH_ID_HEX_SIZE];

  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
  drafts = desk_drafts (desk, "intake");
  return g_strconcat ("draft:", wh_id_to_hex (&((WhDraft *) g_ptr_array_index (drafts, 0))->id, hex), NULL);
}

static double
measure_floor (Desk *desk, guint repeats)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (Moment));

  for (guint i = 0; i < repeats; i++)
    {
      GtkWidget *window = gtk_window_new (), *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      Moment start = now ();

      for (guint row = 0; row < FLOOR_ROWS; row++)
        {
          GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

          gtk_box_append (GTK_BOX (line), gtk_label_new ("A question of the form"));
          gtk_box_append (GTK_BOX (line), gtk_label_new ("what it means"));
          gtk_box_append (GTK_BOX (line), gtk_entry_new ());
          gtk_box_append (GTK_BOX (list), line);
        }
      gtk_window_set_child (GTK_WINDOW (window), list);
      gtk_window_set_default_size (GTK_WINDOW (window), 1024, 740);
      gtk_window_present (GTK_WINDOW (window));
      draw (window);
      add_since (times, start);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  return print ("floor: labels and fields of one page", times, 0);
}

static void
measure_opening (Desk *desk, const char *draft, guint repeats, double floor)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (Moment));

  for (guint i = 0; i < repeats; i++)
    {
      Moment start = now ();

      gtk_widget_activate_action (desk->workspace, "work.open-flow", "(ss)", "intake", draft);
      desk_wait_until (desk, desk_is_form_open, NULL);
      draw (desk->window);
      add_since (times, start);
      if (i + 1 < repeats)
        g_free (pause_form (desk));
    }
  print ("open the form, read from the store", times, floor);
}

static void
measure_sections (Desk *desk, guint repeats, double floor)
{
  WhFormPage *page = WH_FORM_PAGE (desk_find_type (desk->window, WH_TYPE_FORM_PAGE));
  const WhLayout *layout = wh_form_get_layout (desk_form (desk));

  for (guint section = 0; section <= layout->n_pages; section++)
    {
      GArray *times = g_array_new (FALSE, FALSE, sizeof (Moment));
      g_autofree char *name = g_strdup_printf ("go to %s", section < layout->n_pages ? layout->pages[section].label
                                                                                     : "Review");

      if (section < layout->n_pages && !wh_form_asks_page (desk_form (desk), &layout->pages[section]))
        {
          g_array_unref (times);
          continue;
        }
      for (guint i = 0; i < repeats; i++)
        {
          Moment start;

          wh_form_page_show_section (page, section > 0 ? 0 : 1);
          draw (desk->window);
          start = now ();
          wh_form_page_show_section (page, section);
          draw (desk->window);
          add_since (times, start);
        }
      print (name, times, floor);
    }
}

static void
measure_answers (Desk *desk, const char *page_name, const char *field, guint repeats)
{
  WhFormPage *page = WH_FORM_PAGE (desk_find_type (desk->window, WH_TYPE_FORM_PAGE));
  WhForm *form = desk_form (desk);
  const WhLayout *layout = wh_form_get_layout (form);
  GArray *times = g_array_new (FALSE, FALSE, sizeof (Moment)), *model = g_array_new (FALSE, FALSE, sizeof (Moment));
  g_autofree char *shown = g_strdup_printf ("answer on %s until it is drawn", page_name);
  g_autofree char *worked_out = g_strdup_printf ("answer on %s, the form alone", page_name);

  for (guint i = 0; i < layout->n_pages; i++)
    if (g_str_equal (layout->pages[i].name, page_name))
      wh_form_page_show_section (page, i);
  draw (desk->window);
  for (guint i = 0; i < repeats; i++)
    {
      Moment start = now ();

      set (form, 0, field, i % 2 == 0 ? "0" : "1");
      wh_form_get_problems (form);
      add_since (model, start);
      draw (desk->window);
      add_since (times, start);
    }
  print (worked_out, model, 0);
  print (shown, times, 0);
}

int
main (int argc, char *argv[])
{
  guint repeats = argc > 1 ? (guint) atoi (argv[1]) : 15;
  g_autofree char *draft = NULL;
  double floor;
  Desk desk = { 0 };
  WhForm *form;

  adw_init ();
  desk_set_up (&desk, NULL);
  draw (desk.window);
  form = desk_open_intake (&desk, "");
  choose_project (&desk, form);
  fill (form);
  draft = pause_form (&desk);
  g_print ("renderer %s, %u repeats, warm\n", g_getenv ("GSK_RENDERER") != NULL ? g_getenv ("GSK_RENDERER") : "default",
           repeats);
  floor = measure_floor (&desk, repeats);
  measure_opening (&desk, draft, repeats, floor);
  measure_sections (&desk, repeats, floor);
  measure_answers (&desk, "benefits", "income_benefit.Medicaid", repeats);
  measure_answers (&desk, "income", "income_benefit.IncomeFromAnySource", repeats);
  measure_answers (&desk, "stay", "enrollment.PreviousStreetESSH", repeats);
  desk_tear_down (&desk, NULL);
  return 0;
}
