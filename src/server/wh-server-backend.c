/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-server-backend.h"

#include <string.h>

struct _WhResult
{
  guint n_columns;
  GArray *values; /* of WhValue with data of its own, row after row */
};

G_DEFINE_INTERFACE (WhServerBackend, wh_server_backend, G_TYPE_OBJECT)

static void
wh_server_backend_default_init (WhServerBackendInterface *iface)
{
}

/**
 * wh_value_number:
 *
 * Returns: the number as a value
 */
WhValue
wh_value_number (gint64 number)
{
  return (WhValue) { .type = WH_VALUE_NUMBER, .number = number };
}

/**
 * wh_value_text:
 * @text: (nullable): %NULL is no value; must live as long as the value is used
 *
 * Returns: the text as a value
 */
WhValue
wh_value_text (const char *text)
{
  if (text == NULL)
    return (WhValue) { .type = WH_VALUE_NULL };
  return (WhValue) { .type = WH_VALUE_TEXT, .data = text, .size = strlen (text) };
}

/**
 * wh_value_bytes:
 * @data: (nullable): %NULL is no value; must live as long as the value is used
 *
 * Returns: the bytes as a value
 */
WhValue
wh_value_bytes (gconstpointer data, gsize size)
{
  if (data == NULL)
    return (WhValue) { .type = WH_VALUE_NULL };
  return (WhValue) { .type = WH_VALUE_BYTES, .data = data, .size = size };
}

/**
 * wh_value_id:
 * @id: (nullable): %NULL is no value; must live as long as the value is used
 *
 * Returns: the id as a value
 */
WhValue
wh_value_id (const WhId *id)
{
  return wh_value_bytes (id != NULL ? id->bytes : NULL, WH_ID_SIZE);
}

static void
clear_value (gpointer data)
{
  WhValue *value = data;

  g_free ((gpointer) value->data);
}

/**
 * wh_result_new:
 *
 * Returns: (transfer full): no rows, of so many columns
 */
WhResult *
wh_result_new (guint n_columns)
{
  WhResult *self = g_new0 (WhResult, 1);

  self->n_columns = n_columns;
  self->values = g_array_new (FALSE, FALSE, sizeof (WhValue));
  g_array_set_clear_func (self->values, clear_value);
  return self;
}

/**
 * wh_result_add:
 * @row: as many values as there are columns; copied
 *
 * For backends: adds a row.
 */
void
wh_result_add (WhResult *self, const WhValue *row)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      WhValue value = row[i];
      char *copy = NULL;

      if (value.data != NULL)
        {
          copy = g_malloc (value.size + 1);
          memcpy (copy, value.data, value.size);
          copy[value.size] = '\0';
        }
      value.data = copy;
      g_array_append_val (self->values, value);
    }
}

/**
 * wh_result_free:
 */
void
wh_result_free (WhResult *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->values);
  g_free (self);
}

/**
 * wh_result_n_rows:
 */
guint
wh_result_n_rows (const WhResult *self)
{
  return self->n_columns == 0 ? 0 : self->values->len / self->n_columns;
}

static const WhValue *
value_at (const WhResult *self, guint row, guint column)
{
  g_assert (row < wh_result_n_rows (self) && column < self->n_columns);
  return &g_array_index (self->values, WhValue, row * self->n_columns + column);
}

/**
 * wh_result_number:
 *
 * Returns: the number; 0 when there is none
 */
gint64
wh_result_number (const WhResult *self, guint row, guint column)
{
  return value_at (self, row, column)->number;
}

/**
 * wh_result_text:
 *
 * Returns: (nullable): the text
 */
const char *
wh_result_text (const WhResult *self, guint row, guint column)
{
  return value_at (self, row, column)->data;
}

/**
 * wh_result_bytes:
 *
 * Returns: (nullable): the bytes
 */
gconstpointer
wh_result_bytes (const WhResult *self, guint row, guint column, gsize *size)
{
  *size = value_at (self, row, column)->size;
  return value_at (self, row, column)->data;
}

/**
 * wh_result_id:
 *
 * Returns: whether there is an id; otherwise @id is nil
 */
gboolean
wh_result_id (const WhResult *self, guint row, guint column, WhId *id)
{
  const WhValue *value = value_at (self, row, column);

  memset (id, 0, sizeof *id);
  if (value->data == NULL || value->size != WH_ID_SIZE)
    return FALSE;
  memcpy (id->bytes, value->data, WH_ID_SIZE);
  return TRUE;
}

/**
 * wh_server_backend_begin:
 *
 * Returns: whether a transaction (or a part of one) began, to be ended by commit or rollback
 */
gboolean
wh_server_backend_begin (WhServerBackend *self, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->begin (self, error);
}

/**
 * wh_server_backend_commit:
 *
 * Returns: whether what was done is kept; it has ended in any case
 */
gboolean
wh_server_backend_commit (WhServerBackend *self, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->commit (self, error);
}

/**
 * wh_server_backend_rollback:
 *
 * Takes back what was done since the begin that it belongs to.
 */
void
wh_server_backend_rollback (WhServerBackend *self)
{
  WH_SERVER_BACKEND_GET_IFACE (self)->rollback (self);
}

/**
 * wh_server_backend_run:
 * @sql: one statement of the portable subset; every value is a parameter ?1, ?2 ...
 * @values: the parameters
 *
 * Returns: (transfer full): the rows, or %NULL with an error of the backend
 */
WhResult *
wh_server_backend_run (WhServerBackend *self, const char *sql, const WhValue *values, guint n, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->run (self, sql, values, n, error);
}

/**
 * wh_server_backend_get_record:
 *
 * Returns: (transfer full) (nullable): the record with its revision, and %WH_RECORD_DELETED when it is deleted; %NULL
 *   without error when there is none
 */
WhRecord *
wh_server_backend_get_record (WhServerBackend *self, const WhKind *kind, const WhId *id, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->get_record (self, kind, id, error);
}

/**
 * wh_server_backend_put_record:
 * @record: with its revision, and %WH_RECORD_DELETED when it is deleted
 *
 * Returns: whether it is stored
 */
gboolean
wh_server_backend_put_record (WhServerBackend *self, WhRecord *record, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->put_record (self, record, error);
}

/**
 * wh_server_backend_new_source:
 *
 * Returns: (transfer full): all records that are not deleted
 */
WhRowSource *
wh_server_backend_new_source (WhServerBackend *self, GError **error)
{
  return WH_SERVER_BACKEND_GET_IFACE (self)->new_source (self, error);
}
