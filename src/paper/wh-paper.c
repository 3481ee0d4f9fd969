/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper.h"

#include <string.h>

#define PIECE 1200 /* bytes of a text that are kept together */

struct _WhPaper
{
  GObject parent_instance;

  char *title;
  char *place;
  char *code;
  char *legend;
  char *watermark;
  GPtrArray *blocks;
};

G_DEFINE_FINAL_TYPE (WhPaper, wh_paper, G_TYPE_OBJECT)

static void
wh_paper_finalize (GObject *object)
{
  WhPaper *self = WH_PAPER (object);

  g_free (self->title);
  g_free (self->place);
  g_free (self->code);
  g_free (self->legend);
  g_free (self->watermark);
  g_ptr_array_unref (self->blocks);
  G_OBJECT_CLASS (wh_paper_parent_class)->finalize (object);
}

static void
wh_paper_class_init (WhPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_paper_finalize;
}

static void
wh_paper_init (WhPaper *self)
{
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_paper_block_free);
}

/**
 * wh_paper_new:
 *
 * Returns: (transfer full): a paper without anything on it
 */
WhPaper *
wh_paper_new (const WhPaperFurniture *furniture)
{
  WhPaper *self = g_object_new (WH_TYPE_PAPER, NULL);

  self->title = g_strdup (furniture->title);
  self->place = g_strdup (furniture->place);
  self->code = g_strdup (furniture->code);
  self->legend = g_strdup (furniture->legend);
  self->watermark = g_strdup (furniture->watermark);
  return self;
}

/**
 * wh_paper_get_furniture:
 *
 * Returns: what stands on every page, as long as the paper is there
 */
WhPaperFurniture
wh_paper_get_furniture (WhPaper *self)
{
  return (WhPaperFurniture) { self->title, self->place, self->code, self->legend, self->watermark };
}

/**
 * wh_paper_add:
 * @block: (transfer full):
 */
void
wh_paper_add (WhPaper *self, WhPaperBlock *block)
{
  g_return_if_fail (WH_IS_PAPER (self) && block != NULL);
  g_ptr_array_add (self->blocks, block);
}

/**
 * wh_paper_add_sheet:
 * @help: (nullable):
 * @initials: (nullable): of the person whose sheet it is; %NULL: a line for them
 *
 * Begins a page, and says at its foot and that of those after it whose they are.
 */
void
wh_paper_add_sheet (WhPaper *self, const char *title, const char *help, const char *initials)
{
  WhPaperBlock *block = wh_paper_block_new (WH_PAPER_SHEET, title);

  block->help = g_strdup (help);
  block->number = g_strdup (initials);
  wh_paper_add (self, block);
}

/**
 * wh_paper_add_heading:
 * @kind: %WH_PAPER_SECTION or %WH_PAPER_GROUP
 * @help: (nullable):
 */
void
wh_paper_add_heading (WhPaper *self, WhPaperBlockKind kind, const char *label, const char *help)
{
  WhPaperBlock *block = wh_paper_block_new (kind, label);

  block->help = g_strdup (help);
  wh_paper_add (self, block);
}

/* Where a long text may go over to the next page: between words. */
static gsize
piece_of (const char *text)
{
  const char *end = text + PIECE, *space;

  if (strlen (text) <= PIECE)
    return strlen (text);
  while ((*end & 0xc0) == 0x80)
    end--;
  space = g_strrstr_len (text, end - text, " ");
  return (gsize) ((space != NULL ? space : end) - text);
}

/**
 * wh_paper_add_paragraph:
 * @text: of any length; it goes on over the page
 */
void
wh_paper_add_paragraph (WhPaper *self, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    for (const char *p = lines[i]; *p != '\0';)
      {
        gsize length = piece_of (p);
        g_autofree char *piece = g_strndup (p, length);

        wh_paper_add (self, wh_paper_block_new (WH_PAPER_PARAGRAPH, piece));
        p += length + (p[length] == ' ');
      }
}

/**
 * wh_paper_add_fact:
 * @value: of any length
 */
void
wh_paper_add_fact (WhPaper *self, const char *label, const char *value)
{
  for (const char *p = value; p == value || *p != '\0';)
    {
      gsize length = piece_of (p);
      WhPaperBlock *block = wh_paper_block_new (WH_PAPER_FACT, p == value ? label : "");

      block->help = g_strndup (p, length);
      wh_paper_add (self, block);
      p += length + (p[length] == ' ');
      if (length == 0)
        break;
    }
}

/**
 * wh_paper_get_n_blocks:
 */
guint
wh_paper_get_n_blocks (WhPaper *self)
{
  return self->blocks->len;
}

/**
 * wh_paper_get_block:
 *
 * Returns: (transfer none): the piece
 */
const WhPaperBlock *
wh_paper_get_block (WhPaper *self, guint index)
{
  g_return_val_if_fail (index < self->blocks->len, NULL);
  return g_ptr_array_index (self->blocks, index);
}

/**
 * wh_paper_add_row:
 * @header: whether it names the columns of the rows that follow
 * @cells: (transfer full): what stands right of the label
 */
void
wh_paper_add_row (WhPaper *self, gboolean header, const char *label, GStrv cells)
{
  WhPaperBlock *block = wh_paper_block_new (header ? WH_PAPER_HEADER : WH_PAPER_ROW, label);

  block->cells = cells;
  wh_paper_add (self, block);
}
