/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/collection-reading.h"

#include <stdlib.h>
#include <string.h>

const int collection_project_types[] = { 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 113 };
const guint collection_n_project_types = G_N_ELEMENTS (collection_project_types);

static gboolean
has_code (const char *codes, int code)
{
  g_auto (GStrv) parts = g_strsplit (codes, "|", -1);
  g_autofree char *plain = g_strdup_printf ("%d", code);
  g_autofree char *with_stay = g_strdup_printf ("%d[RRHSubType=2]", code);

  return g_strv_contains ((const char *const *) parts, plain)
         || g_strv_contains ((const char *const *) parts, with_stay);
}

static gboolean
is_type (const char *types, int code)
{
  if (strcmp (types, "any") == 0)
    return TRUE;
  return has_code (types, TYPE (code)) && (code != 113 || strstr (types, "13[") == NULL);
}

static gboolean
is_component (const char *name, int funder)
{
  if (g_str_has_prefix (name, "funder="))
    return has_code (name + strlen ("funder="), funder);
  for (guint i = 0; i < wh_n_funder_components; i++)
    if (strcmp (wh_funder_components[i].component, name) == 0 && wh_funder_components[i].funder == funder)
      return TRUE;
  return strcmp (name, "any") == 0;
}

/* 0: not asked, 1: may be, 2: must be. */
static int
by_alternative (const char *text, const Case *c)
{
  g_auto (GStrv) parts = g_strsplit_set (text, "[&]", -1);
  int asked = is_component (parts[0], c->funder) ? 2 : 0;

  for (guint i = 1; parts[i] != NULL; i++)
    {
      if (g_str_has_prefix (parts[i], "pt=") && !has_code (parts[i] + 3, TYPE (c->type)))
        return 0;
      if (g_str_has_prefix (parts[i], "pt!=") && has_code (parts[i] + 4, TYPE (c->type)))
        return 0;
      if (g_str_has_prefix (parts[i], "switch="))
        return 0; /* nobody marks these projects yet */
      if (strcmp (parts[i], "optional") == 0 || strcmp (parts[i], "report") == 0)
        asked = MIN (asked, 1);
    }
  return asked;
}

static gboolean
is_whom (const char *whom, const Case *c)
{
  if (strcmp (whom, "hoh") == 0)
    return c->head;
  if (strcmp (whom, "hoh_and_adults") == 0)
    return c->head || c->age >= 18;
  if (strcmp (whom, "adults") == 0)
    return c->age < 0 || c->age >= 18;
  if (strcmp (whom, "veterans") == 0)
    return c->veteran;
  if (strcmp (whom, "hoh_or_veteran") == 0)
    return c->head || c->veteran;
  return TRUE;
}

static gboolean
is_at_stage (const char *stages, const WhLayout *layout)
{
  static const char *const names[] = { "record_creation", "update", "project_start", "occurrence_point",
                                       "annual_assessment", "exit", "post_exit" };
  g_auto (GStrv) parts = g_strsplit (stages, "|", -1);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if ((layout->stages & 1u << i) != 0 && g_strv_contains ((const char *const *) parts, names[i]))
      return TRUE;
  return FALSE;
}

static int
by_row (const WhCollection *row, const WhLayout *layout, const Case *c)
{
  g_auto (GStrv) parts = g_strsplit (row->funder_components, ";", -1);
  int asked = 0;

  if (!is_at_stage (row->stages, layout) || !is_whom (row->applies_to, c) || !is_type (row->project_types, c->type)
      || (row->project_when != NULL && *row->project_when != '\0' && !c->access))
    return 0;
  for (guint i = 0; parts[i] != NULL; i++)
    asked = MAX (asked, by_alternative (parts[i], c));
  return asked;
}

/* "Disabilities[DisabilityType=5].DisabilityResponse": the limit holds until the next one. */
static gboolean
names_column (const WhCollection *row, const WhKind *kind, const char *column, int record_type)
{
  g_auto (GStrv) tokens = g_strsplit (row->columns, ";", -1);
  int limit = -1;

  for (guint i = 0; tokens[i] != NULL; i++)
    {
      char *open = strchr (tokens[i], '['), *dot = strrchr (tokens[i], '.');

      if (open != NULL)
        limit = atoi (strchr (open, '=') + 1);
      if (!g_str_has_prefix (tokens[i], kind->file->name)
          || strchr (".[", tokens[i][strlen (kind->file->name)]) == NULL)
        continue;
      if (limit >= 0 && kind->discriminator >= 0 && limit != kind->discriminator_value)
        continue;
      if (limit >= 0 && kind->discriminator < 0 && record_type >= 0 && limit != record_type)
        continue;
      if (strcmp (dot + 1, column) == 0 || (strcmp (column, "RecordType") == 0 && limit >= 0))
        return TRUE;
    }
  return FALSE;
}

/* Which rows name the column does not change: looked up once. */
static const char *
rows_naming (const WhKind *kind, const char *column, int record_type)
{
  static GHashTable *known;
  char *key = g_strdup_printf ("%s.%s.%d", kind->name, column, record_type);
  char *rows;

  if (known == NULL)
    known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  rows = g_hash_table_lookup (known, key);
  if (rows != NULL)
    {
      g_free (key);
      return rows;
    }
  rows = g_malloc0 (wh_n_collections);
  for (guint i = 0; i < wh_n_collections; i++)
    rows[i] = (char) names_column (&wh_collections[i], kind, column, record_type);
  g_hash_table_insert (known, key, rows);
  return rows;
}

/* Returns: 0: not asked, 1: may be asked, 2: must be asked. */
int
collection_asks (const WhLayout *layout, const WhLayoutField *field, int record_type, const Case *c)
{
  const WhColumn *column = wh_layout_field_column (field, 0);
  const char *rows = rows_naming (wh_kind (field->kind), column->name, record_type);
  gboolean named = FALSE;
  int asked = 0;

  if (column->type == WH_TYPE_REFERENCE
      || (g_strcmp0 (layout->dated_by, field->name) == 0 && strcmp (column->name, "InformationDate") == 0))
    return 2;
  for (guint i = 0; i < wh_n_collections; i++)
    if (rows[i])
      {
        named = TRUE;
        asked = MAX (asked, by_row (&wh_collections[i], layout, c));
      }
  return named ? asked : 1; /* a column without an element is there to be filled in, and never missed */
}

/* Branches have tests of their own; so has what is needed on a condition. */
gboolean
collection_tells_required (const WhLayoutField *field)
{
  const WhColumn *column = wh_layout_field_column (field, 0);

  return column->depends_on == NULL && column->null_unless == NULL && column->required_if == NULL && field->need == NULL
         && field->compute == NULL && wh_layout_field_answer (field) != WH_ANSWER_SOURCE;
}

/* Funders that collection.csv nowhere tells apart are tried once. */
GArray *
collection_funders (void)
{
  const WhList *list = wh_list_by_id ("2.06.1");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GArray *funders = g_array_new (FALSE, FALSE, sizeof (int));
  int none = -1;

  g_array_append_val (funders, none);
  for (guint o = 0; o < list->n_options; o++)
    {
      g_autoptr (GString) signature = g_string_new (NULL);
      int code = list->options[o].number;

      for (guint i = 0; i < wh_n_collections; i++)
        {
          g_auto (GStrv) parts = g_strsplit (wh_collections[i].funder_components, ";", -1);

          for (guint j = 0; parts[j] != NULL; j++)
            {
              g_auto (GStrv) name = g_strsplit (parts[j], "[", 2);

              g_string_append_c (signature, is_component (name[0], code) ? '1' : '0');
            }
        }
      if (g_hash_table_add (seen, g_strdup (signature->str)))
        g_array_append_val (funders, code);
    }
  return funders;
}

gboolean
collection_is_about_stays (const WhLayout *layout)
{
  WhKindId kind = layout->pages[0].groups[0].fields[0].kind;

  /* What a community asks beside the standard stands in no row of collection.csv. */
  if (wh_kind (kind)->file == NULL)
    return FALSE;
  return kind == WH_KIND_CLIENT || wh_kind_column (wh_kind (kind), "PersonalID") >= 0;
}
