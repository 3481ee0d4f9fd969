/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-code.h"

#include <string.h>

/* Without I, L, O and U, so that no sign is taken for another. */
static const char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static void
sign_of_project (const WhId *project, char text[WH_PAPER_PROJECT_SIZE])
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, wh_id_to_hex (project, hex), -1);

  for (guint i = 0; i < WH_PAPER_PROJECT_SIZE - 1; i++)
    {
      guint value = (guint) (g_ascii_xdigit_value (sum[2 * i]) * 16 + g_ascii_xdigit_value (sum[2 * i + 1]));

      text[i] = signs[value % 32];
    }
  text[WH_PAPER_PROJECT_SIZE - 1] = '\0';
}

/* What the numbers of the questions follow from. */
static void
sign_of_layout (const WhLayout *layout, char text[WH_PAPER_VERSION_SIZE])
{
  guint32 sum = 2166136261u;
  const WhLayoutField *field;

  for (guint p = 0; p < layout->n_pages; p++)
    sum = (sum ^ layout->pages[p].n_groups) * 16777619u;
  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    for (const char *c = field->name; *c != '\0'; c++)
      sum = (sum ^ (guint8) *c) * 16777619u;
  for (guint i = 0; i < 4; i++)
    text[i] = signs[sum >> (5 * i) & 31];
  text[4] = '\0';
}

/**
 * wh_paper_code_new:
 * @project: (nullable): for which it is printed
 *
 * Returns: (transfer full): "INTAKE-4K7PQ2-9F3A": which form, for which project, and of which definition
 */
char *
wh_paper_code_new (const WhLayout *layout, const WhId *project)
{
  g_autofree char *name = g_ascii_strup (layout->name, -1);
  char of_project[WH_PAPER_PROJECT_SIZE], of_layout[WH_PAPER_VERSION_SIZE];

  sign_of_layout (layout, of_layout);
  if (project == NULL)
    return g_strdup_printf ("%s-%s", name, of_layout);
  sign_of_project (project, of_project);
  return g_strdup_printf ("%s-%s-%s", name, of_project, of_layout);
}

/* As it was written or typed: small letters, an O for a zero. */
static void
clean (char *text)
{
  for (char *p = text; *p != '\0'; p++)
    {
      *p = g_ascii_toupper (*p);
      *p = *p == 'O' ? '0' : *p == 'I' || *p == 'L' ? '1' : *p;
    }
}

/**
 * wh_paper_code_read:
 * @typed: what somebody typed from the foot of a page
 *
 * Returns: whether it is the code of a form that there is
 */
gboolean
wh_paper_code_read (const char *typed, WhPaperCode *code)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));
  g_auto (GStrv) words = g_strsplit (stripped, "-", 3);
  guint n = g_strv_length (words);
  g_autofree char *name = n >= 2 ? g_ascii_strdown (words[0], -1) : NULL;

  memset (code, 0, sizeof *code);
  code->layout = name != NULL ? wh_layout_by_name (name) : NULL;
  if (code->layout == NULL)
    return FALSE;
  for (guint i = 1; i < n; i++)
    clean (words[i]);
  if (n == 3)
    g_strlcpy (code->project, words[1], sizeof code->project);
  g_strlcpy (code->version, words[n - 1], sizeof code->version);
  return TRUE;
}

/**
 * wh_paper_code_is_version:
 * @layout: of the form that is open, with the community's own questions
 *
 * Returns: whether the paper was printed from this definition: else its numbers may differ
 */
gboolean
wh_paper_code_is_version (const WhPaperCode *code, const WhLayout *layout)
{
  char of_layout[WH_PAPER_VERSION_SIZE];

  sign_of_layout (layout, of_layout);
  return strcmp (code->version, of_layout) == 0;
}

/**
 * wh_paper_code_is_of:
 *
 * Returns: whether the form was printed for that project
 */
gboolean
wh_paper_code_is_of (const WhPaperCode *code, const WhId *project)
{
  char of_project[WH_PAPER_PROJECT_SIZE];

  sign_of_project (project, of_project);
  return strcmp (code->project, of_project) == 0;
}
