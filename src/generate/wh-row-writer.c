/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"

#include <string.h>

#define SEED_DIGITS 14

/**
 * wh_row_writer_key:
 * @number: of the row in its file, from 0
 *
 * Keys are 32 hex digits, as of records made here, and rise through a file: a set that is ordered by its keys is in
 * the order in which it was made.
 *
 * Returns: @buffer, filled with the key
 */
char *
wh_row_writer_key (const WhPopulation *community, WhFileId file, guint64 number, char buffer[WH_KEY_SIZE])
{
  WhDice dice = wh_dice (community->seed, 0, 0);

  g_snprintf (buffer, WH_KEY_SIZE, "%02x%014" G_GINT64_MODIFIER "x%016" G_GINT64_MODIFIER "x", (guint) file + 1,
              wh_dice_throw (&dice) >> (64 - 4 * SEED_DIGITS), number);
  return buffer;
}

static WhId
id_of (const char *key, const WhKind *kind)
{
  WhId id;

  wh_id_from_hex (key, &id);
  if (kind->file->kinds[0] != kind->id && kind->discriminator < 0)
    id.bytes[0] = (guint8) (0x80 | kind->id); /* shares its key with the first record of the row */
  return id;
}

/**
 * wh_row_writer_wants:
 *
 * Returns: whether a kind of that file is asked for and nothing has gone wrong
 */
gboolean
wh_row_writer_wants (const WhRowWriter *self, const WhFile *file)
{
  for (guint k = 0; k < file->n_kinds; k++)
    if (!self->failed && (self->kinds & WH_KIND_BIT (file->kinds[k])) != 0)
      return TRUE;
  return FALSE;
}

/**
 * wh_row_writer_begin:
 *
 * Returns: (transfer none): an empty record with its id and key, until the next of its kind
 */
WhRecord *
wh_row_writer_begin (WhRowWriter *self, WhKindId kind, guint64 number)
{
  char key[WH_KEY_SIZE];
  WhId id;

  wh_row_writer_key (self->community, wh_kind (kind)->file->id, number, key);
  id = id_of (key, wh_kind (kind));
  if (self->records[kind] == NULL)
    self->records[kind] = wh_record_new (wh_kind (kind));
  wh_record_become (self->records[kind], wh_kind (kind));
  wh_record_set_id (self->records[kind], &id);
  wh_record_set_hud_id (self->records[kind], key);
  return self->records[kind];
}

/**
 * wh_row_writer_refer:
 * @number: of the row referred to
 */
void
wh_row_writer_refer (WhRowWriter *self, WhRecord *record, guint column, guint64 number)
{
  const WhKind *target = wh_record_get_kind (record)->columns[column].target;
  char key[WH_KEY_SIZE];
  WhId id;

  g_return_if_fail (target != NULL);

  wh_row_writer_key (self->community, target->file->id, number, key);
  id = id_of (key, target);
  wh_record_set_reference (record, column, &id, key);
}

/**
 * wh_row_writer_begin_for_stay:
 *
 * Returns: (transfer none): as wh_row_writer_begin(), with EnrollmentID and PersonalID
 */
WhRecord *
wh_row_writer_begin_for_stay (WhRowWriter *self, WhKindId kind, guint64 number, guint stay)
{
  WhRecord *record = wh_row_writer_begin (self, kind, number);
  const WhKind *described = wh_kind (kind);

  wh_row_writer_refer (self, record, (guint) wh_kind_column (described, "EnrollmentID"), stay);
  wh_row_writer_refer (self, record, (guint) wh_kind_column (described, "PersonalID"),
                       wh_population_stay (self->community, stay)->person);
  return record;
}

/**
 * wh_row_writer_agency:
 *
 * Returns: the number of the agency among all copies
 */
guint
wh_row_writer_agency (const WhPopulation *community, guint place)
{
  return place / wh_values_n_places * wh_values_n_agencies + wh_population_place (community, place)->agency;
}

/* Stamps stand at the end of every kind: created, updated, by whom, deleted. */
static guint
stamp_column (const WhKind *kind, const char *name)
{
  for (guint i = kind->n_columns; i > 0; i--)
    if (strcmp (kind->columns[i - 1].name, name) == 0)
      return i - 1;
  g_return_val_if_reached (0);
}

/**
 * wh_row_writer_stamp:
 * @date: when it was entered, in working hours
 * @agency: whose staff entered it
 */
void
wh_row_writer_stamp (WhRowWriter *self, WhRecord *record, WhDate date, guint agency)
{
  const WhKind *kind = wh_record_get_kind (record);
  WhDice dice = wh_dice (self->community->seed, WH_THROW_TIME,
                         (guint64) kind->file->id << 40 ^ (guint64) date << 20 ^ self->rows[kind->file->id]);
  int second = wh_dice_between (&dice, 8 * 3600, 16 * 3600), later = second + wh_dice_between (&dice, 0, 5400);
  char day[WH_DATE_TEXT_SIZE], text[32];

  wh_date_to_text (date, day);
  g_snprintf (text, sizeof text, "%s %02d:%02d:%02d", day, second / 3600, second / 60 % 60, second % 60);
  wh_record_set_text (record, stamp_column (kind, "DateCreated"), text);
  g_snprintf (text, sizeof text, "%s %02d:%02d:%02d", day, later / 3600, later / 60 % 60, later % 60);
  wh_record_set_text (record, stamp_column (kind, "DateUpdated"), text);
  if (kind->id != WH_KIND_USER)
    wh_row_writer_refer (self, record, stamp_column (kind, "UserID"),
                         agency * WH_PEOPLE_ON_STAFF + wh_dice_below (&dice, WH_PEOPLE_ON_STAFF));
}

/**
 * wh_row_writer_end:
 *
 * Hands the record on, when its kind is asked for.
 *
 * Returns: %FALSE when the walk is over
 */
gboolean
wh_row_writer_end (WhRowWriter *self, WhRecord *record)
{
  if (self->failed)
    return FALSE;
  if ((self->kinds & WH_KIND_BIT (wh_record_get_kind (record)->id)) == 0)
    return TRUE;
  self->failed = g_cancellable_set_error_if_cancelled (self->cancellable, self->error)
                 || !self->func (record, self->data, self->error);
  return !self->failed;
}

/**
 * wh_row_writer_clear:
 */
void
wh_row_writer_clear (WhRowWriter *self)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    g_clear_object (&self->records[i]);
}
