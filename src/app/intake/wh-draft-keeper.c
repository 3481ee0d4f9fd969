/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-draft-keeper.h"

#include <glib/gi18n-lib.h>

#include "form/wh-form-draft.h"
#include "model/wh-name.h"
#include "store/wh-draft-table.h"

/* What is to be written next. It is handed to the store at once, so that a quit finds it there; until its turn comes, a
 * newer one takes its place. */
typedef struct
{
  GMutex mutex;
  WhDraft *next; /* NULL: nothing waits */
} Slot;

/**
 * WhDraftKeeper:
 *
 * Keeps what is filled in: every change is in the store's hands before the next key is read, and while one waits to be
 * written the next takes its place.
 *
 * Signals: "failed" (GError): the draft could not be kept.
 */
struct _WhDraftKeeper
{
  GObject parent_instance;

  WhSession *session;
  WhForm *form;
  WhId id;
  gint64 started_at;
  Slot *slot; /* an atomic reference-counted box */
  gboolean stopped;
};

enum
{
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhDraftKeeper, wh_draft_keeper, G_TYPE_OBJECT)

static void
slot_clear (gpointer data)
{
  Slot *slot = data;

  g_clear_pointer (&slot->next, wh_draft_free);
  g_mutex_clear (&slot->mutex);
}

static void
slot_unref (gpointer slot)
{
  g_atomic_rc_box_release_full (slot, slot_clear);
}

/* Returns what stood there. */
static WhDraft *
slot_exchange (Slot *slot, WhDraft *draft)
{
  WhDraft *old;

  g_mutex_lock (&slot->mutex);
  old = slot->next;
  slot->next = draft;
  g_mutex_unlock (&slot->mutex);
  return old;
}

static gboolean
put_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhDraft) draft = slot_exchange (data, NULL);

  return draft == NULL || wh_draft_put (store, draft, error);
}

static gboolean
delete_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_draft_delete (store, data, error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhDraftKeeper) self = data;
  g_autoptr (GError) error = NULL;

  if (!wh_session_run_finish (self->session, result, &error))
    g_signal_emit (self, signals[FAILED], 0, error);
}

/* An agency or project by its name; what describes one, by that one's. */
static char *
make_setup_title (WhForm *form)
{
  WhRecord *record = wh_form_get_record (form, 0, wh_form_get_layout (form)->pages[0].groups[0].fields[0].kind);
  int owner = record != NULL ? wh_record_get_kind (record)->owner : -1;
  const WhId *above = owner >= 0 ? wh_record_get_reference (record, (guint) owner) : NULL;
  const char *name = record != NULL ? wh_name_of_record (record) : NULL;

  for (guint i = 0; name == NULL && above != NULL && i < wh_form_get_setting (form)->len; i++)
    if (wh_id_equal (wh_record_get_id (g_ptr_array_index (wh_form_get_setting (form), i)), above))
      name = wh_name_of_record (g_ptr_array_index (wh_form_get_setting (form), i));
  return g_strdup (name != NULL ? name : g_dgettext (GETTEXT_PACKAGE, wh_form_get_layout (form)->label));
}

/* What the list of paused intakes calls it. */
static char *
make_title (WhForm *form)
{
  guint n = wh_form_get_n_people (form);
  WhRecord *client = wh_form_get_record (form, WH_FORM_HOUSEHOLD, WH_KIND_CLIENT);
  g_autofree char *name = NULL;

  if (wh_form_get_layout (form)->whom == WH_WHOM_NOBODY)
    return make_setup_title (form);
  if (client == NULL || (wh_record_is_null (client, WH_CLIENT_FIRST_NAME)
                         && wh_record_is_null (client, WH_CLIENT_LAST_NAME)))
    return g_strdup ("");
  for (guint i = 0; i < n && name == NULL; i++)
    if (wh_form_get_record (form, i, WH_KIND_CLIENT) == client)
      name = wh_form_get_person_name (form, i);
  if (n == 1)
    return g_steal_pointer (&name);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s and %u other", "%s and %u others", n - 1), name, n - 1);
}

static WhDraft *
make_draft (WhDraftKeeper *self)
{
  WhDraft *draft = wh_draft_new (wh_form_get_layout (self->form)->name);
  const char *place;

  draft->id = self->id;
  draft->title = make_title (self->form);
  wh_form_get_place (self->form, &place);
  draft->position = g_strdup (place);
  draft->body = wh_form_to_draft (self->form);
  draft->started_at = self->started_at;
  draft->changed_at = g_get_real_time () / 1000;
  return draft;
}

static void
wh_draft_keeper_dispose (GObject *object)
{
  WhDraftKeeper *self = WH_DRAFT_KEEPER (object);

  g_clear_pointer (&self->slot, slot_unref);
  g_clear_object (&self->form);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_draft_keeper_parent_class)->dispose (object);
}

static void
wh_draft_keeper_class_init (WhDraftKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_draft_keeper_dispose;
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
wh_draft_keeper_init (WhDraftKeeper *self)
{
  self->started_at = g_get_real_time () / 1000;
  self->slot = g_atomic_rc_box_new0 (Slot);
  g_mutex_init (&self->slot->mutex);
}

/**
 * wh_draft_keeper_new:
 * @id: (nullable): of the draft that was opened; %NULL: a new one
 *
 * Returns: (transfer full): keeps @form until wh_draft_keeper_stop()
 */
WhDraftKeeper *
wh_draft_keeper_new (WhSession *session, WhForm *form, const WhId *id)
{
  WhDraftKeeper *self = g_object_new (WH_TYPE_DRAFT_KEEPER, NULL);

  self->session = g_object_ref (session);
  self->form = g_object_ref (form);
  self->id = id != NULL ? *id : wh_id_new ();
  return self;
}

/**
 * wh_draft_keeper_get_id:
 */
const WhId *
wh_draft_keeper_get_id (WhDraftKeeper *self)
{
  return &self->id;
}

/**
 * wh_draft_keeper_touch:
 *
 * Something changed, or the person is at another question.
 */
void
wh_draft_keeper_touch (WhDraftKeeper *self)
{
  g_autoptr (WhDraft) waiting = NULL;

  g_return_if_fail (WH_IS_DRAFT_KEEPER (self));

  if (self->stopped)
    return;
  waiting = slot_exchange (self->slot, make_draft (self));
  if (waiting == NULL)
    wh_session_run_async (self->session, put_func, g_atomic_rc_box_acquire (self->slot), slot_unref, WH_STORE_WRITE,
                          NULL, written_cb, g_object_ref (self));
}

/**
 * wh_draft_keeper_stop:
 * @discard: whether the draft goes: it was saved, or never was anything
 *
 * Nothing more is kept; what was kept stays, or goes.
 */
void
wh_draft_keeper_stop (WhDraftKeeper *self, gboolean discard)
{
  g_return_if_fail (WH_IS_DRAFT_KEEPER (self));

  if (self->stopped)
    return;
  self->stopped = TRUE;
  if (!discard)
    return;
  wh_draft_free (slot_exchange (self->slot, NULL));
  wh_session_run_async (self->session, delete_func, g_memdup2 (&self->id, sizeof self->id), g_free, WH_STORE_WRITE,
                        NULL, written_cb, g_object_ref (self));
}
