/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * wh_name_of_client:
 * @client: a record of kind client (3.01 Name)
 *
 * Returns: (transfer full): the name as screens show it; a client who gave none has a phrase in its place
 */
char *
wh_name_of_client (WhRecord *client)
{
  static const guint columns[] = { WH_CLIENT_FIRST_NAME, WH_CLIENT_MIDDLE_NAME, WH_CLIENT_LAST_NAME,
                                   WH_CLIENT_NAME_SUFFIX };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (wh_record_is (client, WH_KIND_CLIENT), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (!wh_record_is_null (client, columns[i]))
      g_strv_builder_add (builder, wh_record_get_text (client, columns[i]));
  parts = g_strv_builder_end (builder);
  return parts[0] != NULL ? g_strjoinv (" ", parts) : g_strdup (_("Name not given"));
}

/**
 * wh_name_of_record:
 *
 * Returns: (transfer none) (nullable): what the record is called: what its <File>Name column says (2.01, 2.02); %NULL
 *   when it has none, or says nothing there
 */
const char *
wh_name_of_record (WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhFile *file = kind->file != NULL ? kind->file : kind->beside;
  g_autofree char *name = file != NULL ? g_strconcat (file->name, "Name", NULL) : NULL;
  int column = name != NULL ? wh_kind_column (kind, name) : -1;

  return column >= 0 ? wh_record_get_text (record, (guint) column) : NULL;
}

/**
 * wh_name_initials:
 *
 * Returns: (transfer full): "A. Y.": what a notification or a file says in place of a name (decisions: 20)
 */
char *
wh_name_initials (const char *name)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  GString *initials = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (initials->len > 0)
        g_string_append_c (initials, ' ');
      g_string_append_unichar (initials, g_unichar_toupper (g_utf8_get_char (words[i])));
      g_string_append_c (initials, '.');
    }
  return g_string_free (initials, FALSE);
}

/**
 * wh_name_masked_ssn:
 * @ssn: (nullable): nine characters, x for an unknown digit (3.02.1)
 *
 * Returns: (transfer full): "•••-••-1234"; "" when there is none
 */
char *
wh_name_masked_ssn (const char *ssn)
{
  gsize length = ssn != NULL ? strlen (ssn) : 0;

  if (length < 4)
    return g_strdup ("");
  return g_strconcat ("•••-••-", ssn + length - 4, NULL);
}

/* Numbers longer than this are made by machines. */
#define LONGEST_SAID 10
#define SAID_END 6

/**
 * wh_name_said_number:
 * @number: a client's whole number
 *
 * Returns: (transfer full): what people say of it to each other: the number in capitals, of a long one its last six
 *   characters
 */
char *
wh_name_said_number (const char *number)
{
  gsize length = strlen (number);

  return g_ascii_strup (length > LONGEST_SAID ? number + length - SAID_END : number, -1);
}
