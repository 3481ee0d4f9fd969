/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-problem.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "protocol/wh-protocol-error.h"
#include "store/wh-store-error.h"
#include "sync/wh-sync-error.h"

typedef struct
{
  int code;
  const char *title;  /* NULL: the error's own sentence */
  const char *advice;
} Row;

static const Row sync_rows[] = {
  { WH_SYNC_ERROR_OFFLINE, N_("The community’s centre does not answer."),
    N_("Check this computer’s network. Nothing is lost, and Wayhome works without one once you have signed in.") },
  { WH_SYNC_ERROR_BAD_ADDRESS, NULL,
    N_("Compare the address with the one that your administrator gave you.") },
  { WH_SYNC_ERROR_INSECURE, NULL, NULL },
  { WH_SYNC_ERROR_CERTIFICATE, NULL,
    N_("Your password was not sent. Try another network; if it happens there too, tell your administrator.") },
  { WH_SYNC_ERROR_CLOCK, NULL,
    N_("Set this computer’s date and time, then try again. If they are right, tell your administrator that the "
       "certificate has ended. Your password was not sent.") },
  { WH_SYNC_ERROR_PORTAL, N_("Something else than your community’s centre answered."),
    N_("This network may want you to sign in to it first: open its page in a web browser, then try again. Your "
       "password was not sent.") },
};

static const Row protocol_rows[] = {
  { WH_PROTOCOL_ERROR_UNAUTHORISED, N_("The user name or the password is not right."),
    N_("Capital and small letters matter in the password. After five wrong tries signing in is locked for a while.") },
  { WH_PROTOCOL_ERROR_LOCKED_OUT, NULL,
    N_("Your records are safe. An administrator of your agency can unlock it sooner.") },
  { WH_PROTOCOL_ERROR_FORBIDDEN, NULL, N_("An administrator of your agency can tell you more.") },
  { WH_PROTOCOL_ERROR_CLIENT_TOO_OLD, NULL, N_("Update Wayhome on this computer. Nothing is lost.") },
  { WH_PROTOCOL_ERROR_BUSY, N_("The centre is busy."), N_("Try again in a minute. Nothing is lost.") },
  { WH_PROTOCOL_ERROR_FAILED, N_("The centre could not do this now."), N_("Try again in a minute. Nothing is lost.") },
};

static const Row store_rows[] = {
  { WH_STORE_ERROR_WRONG_PASSWORD, N_("The user name or the password is not right."),
    N_("Capital and small letters matter in the password. If it was changed on another computer, the one before it "
       "still opens your records here, until the centre is reached.") },
  { WH_STORE_ERROR_TOO_EARLY, NULL, N_("Your records are safe.") },
  { WH_STORE_ERROR_NO_KEYRING, N_("This computer has no keyring."),
    N_("Without one Wayhome cannot open your records while the centre is out of reach. Sign in where the network "
       "reaches it.") },
  { WH_STORE_ERROR_KEYRING_LOCKED, N_("This computer’s keyring is locked."),
    N_("Unlock it when your desktop asks, then sign in again. Your records are safe.") },
  { WH_STORE_ERROR_KEYRING_SLOW, N_("This computer’s keyring does not answer."),
    N_("Try again. If that does not help, sign in to this computer anew. Your records are safe.") },
  { WH_STORE_ERROR_OTHER_PASSWORD, NULL,
    N_("Nothing in them is lost. Try again in a minute, or give the password that you had before as well.") },
  { WH_STORE_ERROR_UNRECOVERABLE, NULL,
    N_("Nothing in them is lost. Give the password that you had before as well; or work without them: they stay on "
       "this computer as they are, and what was not sent stays in them.") },
  { WH_STORE_ERROR_WRONG_KEY, N_("This desk’s key does not open your records here."),
    N_("They are left as they are. Sign in where the network reaches the centre, or ask your administrator.") },
  { WH_STORE_ERROR_FOREIGN, NULL, N_("It is left as it is. Ask your administrator.") },
  { WH_STORE_ERROR_CORRUPT, NULL, N_("It is left as it is. Ask your administrator before anything is removed.") },
  { WH_STORE_ERROR_NEWER_SCHEMA, NULL, N_("Update Wayhome on this computer. Nothing is lost.") },
  { WH_STORE_ERROR_FULL, N_("This computer’s disk is full."),
    N_("What was saved before is safe. Make room, then try again.") },
  { WH_STORE_ERROR_BUSY, N_("Your records are open in another window of this computer."),
    N_("Close Wayhome there, then try again.") },
  { WH_STORE_ERROR_IO, N_("This computer’s disk cannot be read or written."),
    N_("What was saved before is safe. Ask your administrator.") },
};

static const Row *
find_row (const GError *error)
{
  const struct
  {
    GQuark domain;
    const Row *rows;
    gsize n;
  } tables[] = {
    { WH_SYNC_ERROR, sync_rows, G_N_ELEMENTS (sync_rows) },
    { WH_PROTOCOL_ERROR, protocol_rows, G_N_ELEMENTS (protocol_rows) },
    { WH_STORE_ERROR, store_rows, G_N_ELEMENTS (store_rows) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (guint j = 0; tables[i].domain == error->domain && j < tables[i].n; j++)
      if (tables[i].rows[j].code == error->code)
        return &tables[i].rows[j];
  return NULL;
}

/**
 * wh_problem_new:
 * @error: what a room below said
 *
 * Returns: (transfer full): what a person reads
 */
WhProblem *
wh_problem_new (const GError *error)
{
  WhProblem *problem = g_new0 (WhProblem, 1);
  const Row *row = find_row (error);

  problem->title = g_strdup (row != NULL && row->title != NULL ? _(row->title) : error->message);
  if (row != NULL && row->advice != NULL)
    problem->advice = g_strdup (_(row->advice));
  else if (row == NULL)
    problem->advice = g_strdup (_("What was saved before is safe."));
  return problem;
}

/**
 * wh_problem_free:
 * @problem: (nullable):
 */
void
wh_problem_free (WhProblem *problem)
{
  if (problem == NULL)
    return;

  g_free (problem->title);
  g_free (problem->advice);
  g_free (problem);
}

/**
 * wh_problem_until:
 * @utc_ms: a moment, UTC milliseconds
 * @zone: (nullable): the zone to tell it in; NULL for this computer's
 *
 * Returns: (transfer full): the moment for people: the time of day alone when it is today
 */
char *
wh_problem_until (gint64 utc_ms, GTimeZone *zone)
{
  g_autoptr (GTimeZone) here = zone != NULL ? g_time_zone_ref (zone) : g_time_zone_new_local ();
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autoptr (GDateTime) then = utc != NULL ? g_date_time_to_timezone (utc, here) : NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now (here);

  if (then == NULL)
    return g_strdup ("");
  if (g_date_time_get_year (then) == g_date_time_get_year (now)
      && g_date_time_get_day_of_year (then) == g_date_time_get_day_of_year (now))
    /* Translators: a time of day today, such as "17:05" */
    return g_date_time_format (then, _("%H:%M"));
  /* Translators: a day and a time of day, such as "Tuesday 24 November, 17:05" */
  return g_date_time_format (then, _("%A %e %B, %H:%M"));
}
