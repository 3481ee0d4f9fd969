/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality.h"

#include "store/wh-people-query.h"

#define OF_SESSION "wh-quality"
/* Somebody who types saves several times; what they see of it may come a moment later. */
#define AFTER_CHANGE_MS 500
#define PROGRESS_MS 200

/* Counted by the store's thread. */
typedef struct
{
  gint rows_read, rows;
} Progress;

struct _WhQuality
{
  GObject parent_instance;

  WhSession *session; /* weak */
  GArray *findings;   /* of WhQualityFinding; NULL: not known yet */
  GArray *stays;      /* of WhQualityStay */
  GHashTable *caseload; /* of WhId */
  GHashTable *percentiles;
  WhDate today;       /* of what was found */
  gint64 time;        /* when, UTC microseconds */
  GError *error;
  GCancellable *running; /* NULL: nothing runs */
  Progress *progress;    /* of the last check of everything; NULL: there was none */
  gboolean caseload_changed;
  guint timer, progress_timer;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhQuality, wh_quality, G_TYPE_OBJECT)

/* What the store's thread is given and gives back. */
typedef struct
{
  GHashTable *percentiles;
  Progress *progress;
  WhId person;
  WhDate today;
  WhTouched *touched;
  GArray *findings, *stays;
  GHashTable *caseload;
} Work;

static void
work_free (Work *work)
{
  g_hash_table_unref (work->percentiles);
  g_atomic_rc_box_release (work->progress);
  wh_touched_free (work->touched);
  g_clear_pointer (&work->findings, g_array_unref);
  g_clear_pointer (&work->stays, g_array_unref);
  g_clear_pointer (&work->caseload, g_hash_table_unref);
  g_free (work);
}

static gboolean
read_caseload (WhStore *store, Work *work, GError **error)
{
  g_autoptr (GPtrArray) people = wh_people_of_caseload (store, &work->person, work->today, error);

  if (people == NULL)
    return FALSE;
  work->caseload = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  for (guint i = 0; i < people->len; i++)
    {
      const WhFoundClient *client = g_ptr_array_index (people, i);

      g_hash_table_add (work->caseload, g_memdup2 (&client->client, sizeof client->client));
    }
  return TRUE;
}

static gboolean
work_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Work *work = data;
  WhCheckOptions options = { .today = work->today, .percentiles = work->percentiles };
  guint rows = 0;

  if (work->touched->all)
    {
      if (!wh_quality_count_rows (store, &rows, error))
        return FALSE;
      g_atomic_int_set (&work->progress->rows, (gint) rows);
      options.rows_read = &work->progress->rows_read;
      g_hash_table_remove_all (options.percentiles);
    }
  work->findings = wh_quality_check_touched (store, work->touched, &options, cancellable, error);
  work->stays = work->findings != NULL ? wh_quality_list_stays (store, error) : NULL;
  return work->stays != NULL && read_caseload (store, work, error);
}

/* Takes out what was found of those who were looked at again. */
static void
forget_touched (GArray *findings, GHashTable *clients)
{
  guint kept = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);

      if (wh_id_is_nil (&finding->client) || !g_hash_table_contains (clients, &finding->client))
        g_array_index (findings, WhQualityFinding, kept++) = *finding;
    }
  g_array_set_size (findings, kept);
}

static void
take_work (WhQuality *self, Work *work)
{
  if (work->touched->all || self->findings == NULL)
    {
      g_clear_pointer (&self->findings, g_array_unref);
      self->findings = g_steal_pointer (&work->findings);
    }
  else
    {
      forget_touched (self->findings, work->touched->clients);
      g_array_append_vals (self->findings, work->findings->data, work->findings->len);
    }
  g_clear_pointer (&self->stays, g_array_unref);
  self->stays = g_steal_pointer (&work->stays);
  g_clear_pointer (&self->caseload, g_hash_table_unref);
  self->caseload = g_steal_pointer (&work->caseload);
  self->today = work->today;
  self->time = g_get_real_time ();
  g_clear_error (&self->error);
}

static void look (WhQuality *self);

static void
worked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhQuality) self = g_weak_ref_get (user_data);
  g_autoptr (GError) error = NULL;
  Work *work = wh_store_run_get_data (result);
  gboolean done = wh_store_run_finish (WH_STORE (source), result, &error);

  g_weak_ref_clear (user_data);
  g_free (user_data);
  if (self == NULL || self->session == NULL)
    return;
  g_clear_object (&self->running);
  g_clear_handle_id (&self->progress_timer, g_source_remove);
  if (done)
    take_work (self, work);
  else
    {
      g_clear_error (&self->error);
      self->error = g_steal_pointer (&error);
      self->today = WH_DATE_NONE; /* whom it was about is forgotten: next time everybody is looked at */
    }
  g_signal_emit (self, signals[CHANGED], 0);
  if (done && self->timer == 0)
    look (self); /* what was changed meanwhile */
}

static gboolean
progress_cb (gpointer user_data)
{
  g_signal_emit (user_data, signals[CHANGED], 0);
  return G_SOURCE_CONTINUE;
}

static void
run (WhQuality *self, WhTouched *touched, WhDate today)
{
  Work *work = g_new0 (Work, 1);
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  g_clear_pointer (&self->progress, g_atomic_rc_box_release);
  self->progress = g_atomic_rc_box_new0 (Progress);
  work->percentiles = g_hash_table_ref (self->percentiles);
  work->progress = g_atomic_rc_box_acquire (self->progress);
  work->person = wh_session_get_person (self->session)->id;
  work->today = today;
  work->touched = touched;
  self->caseload_changed = FALSE;
  self->running = g_cancellable_new ();
  if (touched->all)
    {
      self->progress_timer = g_timeout_add (PROGRESS_MS, progress_cb, self);
      g_signal_emit (self, signals[CHANGED], 0);
    }
  wh_store_run_async (wh_session_get_store (self->session), work_func, work, (GDestroyNotify) work_free,
                      WH_STORE_READ_LATER, self->running, worked_cb, weak);
}

/* Looks at what changed since the last time; at everything the first time, and on another day. */
static void
look (WhQuality *self)
{
  g_autoptr (WhTouched) touched = NULL;
  WhDate today = wh_session_today (self->session);

  if (self->running != NULL || wh_session_is_capture_only (self->session))
    return;
  touched = wh_store_take_touched (wh_session_get_store (self->session));
  if (self->findings == NULL || self->today != today)
    wh_touched_add_all (touched);
  if (!wh_touched_is_empty (touched) || self->caseload_changed)
    run (self, g_steal_pointer (&touched), today);
}

static gboolean
later_cb (gpointer user_data)
{
  WhQuality *self = user_data;

  self->timer = 0;
  if (self->session != NULL)
    look (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (WhQuality *self, guint64 what)
{
  self->caseload_changed |= (what & WH_KIND_BIT (WH_KIND_CASE_ASSIGNMENT)) != 0;
  if (self->timer == 0)
    self->timer = g_timeout_add (AFTER_CHANGE_MS, later_cb, self);
}

static void
wh_quality_dispose (GObject *object)
{
  WhQuality *self = WH_QUALITY (object);

  g_cancellable_cancel (self->running);
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->progress_timer, g_source_remove);
  if (self->session != NULL && g_object_get_data (G_OBJECT (self->session), OF_SESSION) == self)
    g_object_set_data (G_OBJECT (self->session), OF_SESSION, NULL);
  g_clear_weak_pointer (&self->session);
  G_OBJECT_CLASS (wh_quality_parent_class)->dispose (object);
}

static void
wh_quality_finalize (GObject *object)
{
  WhQuality *self = WH_QUALITY (object);

  g_clear_object (&self->running);
  g_clear_pointer (&self->findings, g_array_unref);
  g_clear_pointer (&self->stays, g_array_unref);
  g_clear_pointer (&self->caseload, g_hash_table_unref);
  g_clear_pointer (&self->percentiles, g_hash_table_unref);
  g_clear_pointer (&self->progress, g_atomic_rc_box_release);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (wh_quality_parent_class)->finalize (object);
}

static void
wh_quality_class_init (WhQualityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wh_quality_dispose;
  object_class->finalize = wh_quality_finalize;
  signals[CHANGED] = g_signal_new ("changed", WH_TYPE_QUALITY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_quality_init (WhQuality *self)
{
  self->percentiles = wh_percentiles_new ();
  self->today = WH_DATE_NONE;
}

/**
 * wh_quality_of_session:
 *
 * Returns: (transfer full): the findings of this session, the same for all who ask; it stops when the last one lets go
 */
WhQuality *
wh_quality_of_session (WhSession *session)
{
  WhQuality *self = g_object_get_data (G_OBJECT (session), OF_SESSION);

  if (self != NULL)
    return g_object_ref (self);
  self = g_object_new (WH_TYPE_QUALITY, NULL);
  g_set_weak_pointer (&self->session, session);
  g_object_set_data (G_OBJECT (session), OF_SESSION, self);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self, 0);
  return self;
}

/**
 * wh_quality_is_running:
 *
 * Returns: whether everything is being looked at, which takes a while
 */
gboolean
wh_quality_is_running (WhQuality *self)
{
  return self->progress_timer != 0;
}

/**
 * wh_quality_get_progress:
 *
 * Returns: how much of the records has been read, from 0 to 1; rules are asked after that
 */
double
wh_quality_get_progress (WhQuality *self)
{
  gint rows = self->progress != NULL ? g_atomic_int_get (&self->progress->rows) : 0;

  return rows > 0 ? CLAMP ((double) g_atomic_int_get (&self->progress->rows_read) / rows, 0, 1) : 0;
}

/**
 * wh_quality_get_findings:
 *
 * Returns: (transfer none) (nullable) (element-type WhQualityFinding): what is known, valid until "changed"; %NULL:
 *   nothing yet
 */
const GArray *
wh_quality_get_findings (WhQuality *self)
{
  return self->findings;
}

/**
 * wh_quality_get_stays:
 *
 * Returns: (transfer none) (nullable) (element-type WhQualityStay): as wh_quality_get_findings()
 */
const GArray *
wh_quality_get_stays (WhQuality *self)
{
  return self->stays;
}

/**
 * wh_quality_get_caseload:
 *
 * Returns: (transfer none) (nullable) (element-type WhId): a set: the clients of the person signed in
 */
GHashTable *
wh_quality_get_caseload (WhQuality *self)
{
  return self->caseload;
}

/**
 * wh_quality_get_error:
 *
 * Returns: (transfer none) (nullable): why the last look came to nothing
 */
const GError *
wh_quality_get_error (WhQuality *self)
{
  return self->error;
}

/**
 * wh_quality_get_time:
 *
 * Returns: when it was last looked, UTC microseconds; 0: never
 */
gint64
wh_quality_get_time (WhQuality *self)
{
  return self->time;
}
