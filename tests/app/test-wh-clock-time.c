/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/calendar/wh-clock-time.h"

static void
test_times_as_people_type_them (void)
{
  static const struct
  {
    const char *text;
    int minutes;
  } cases[] = {
    { "9", 540 },      { "930", 570 },    { "9:30", 570 },  { "9.30 am", 570 }, { "2pm", 840 },  { "14:30", 870 },
    { "0930", 570 },   { "12am", 0 },     { "12 pm", 720 }, { "23:59", 1439 },  { " 8 a", 480 }, { "00:00", 0 },
    { "25", -1 },      { "9:7", -1 },     { "9:75", -1 },   { "", -1 },         { "am", -1 },    { "13pm", -1 },
    { "0 am", -1 },    { "9:30x", -1 },   { "12345", -1 },  { ":30", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (wh_clock_time_from_text (cases[i].text), ==, cases[i].minutes);
    }
}

static void
test_every_minute_comes_back (void)
{
  for (int minutes = 0; minutes < 24 * 60; minutes++)
    {
      g_autofree char *text = wh_clock_time_to_text (minutes);

      g_assert_cmpint (wh_clock_time_from_text (text), ==, minutes);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock-time/typed", test_times_as_people_type_them);
  g_test_add_func ("/clock-time/round", test_every_minute_comes_back);
  return g_test_run ();
}
