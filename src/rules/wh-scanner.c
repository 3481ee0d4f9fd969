/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-scanner.h"

#include <string.h>

static gboolean
is_name_start (char c)
{
  return g_ascii_isalpha (c) || c == '_';
}

/* A name holds single dots (Project.ProjectType); two dots are a range. */
static void
scan_name (WhScanner *self, WhToken *token)
{
  const char *at = self->at;

  while (g_ascii_isalnum (*at) || *at == '_' || (*at == '.' && is_name_start (at[1])))
    at++;
  token->type = WH_TOKEN_NAME;
  token->length = (gsize) (at - self->at);
  self->at = at;
}

static void
scan_number (WhScanner *self, WhToken *token)
{
  char *end;

  token->type = WH_TOKEN_NUMBER;
  token->number = g_ascii_strtoll (self->at, &end, 10);
  if (*end != '\0' && strchr ("dmy", *end) != NULL && !g_ascii_isalnum (end[1]))
    {
      token->type = WH_TOKEN_DURATION;
      token->unit = *end++;
    }
  else if (is_name_start (*end))
    token->type = WH_TOKEN_BAD;
  self->at = end;
}

static void
scan_text (WhScanner *self, WhToken *token)
{
  const char *end = strchr (self->at + 1, '"');

  token->type = end != NULL ? WH_TOKEN_TEXT : WH_TOKEN_BAD;
  if (end == NULL)
    return;
  token->start = self->at + 1;
  token->length = (gsize) (end - token->start);
  self->at = end + 1;
}

static void
scan_comparison (WhScanner *self, WhToken *token)
{
  gboolean with_equal = self->at[1] == '=';

  token->type = WH_TOKEN_COMPARE;
  switch (*self->at)
    {
    case '=':
      token->number = WH_EQUAL;
      self->at++;
      return;
    case '!':
      token->number = WH_NOT_EQUAL;
      if (!with_equal)
        token->type = WH_TOKEN_BAD;
      break;
    case '<':
      token->number = with_equal ? WH_AT_MOST : WH_BELOW;
      break;
    default:
      token->number = with_equal ? WH_AT_LEAST : WH_ABOVE;
      break;
    }
  self->at += with_equal ? 2 : 1;
}

/**
 * wh_scanner_next:
 *
 * Makes the next token the current one.
 */
void
wh_scanner_next (WhScanner *self)
{
  WhToken *token = &self->token;

  while (*self->at == ' ')
    self->at++;
  *token = (WhToken) { WH_TOKEN_BAD, 0, *self->at, self->at, 0, (gsize) (self->at - self->text) };
  if (*self->at == '\0')
    token->type = WH_TOKEN_END;
  else if (is_name_start (*self->at))
    scan_name (self, token);
  else if (g_ascii_isdigit (*self->at))
    scan_number (self, token);
  else if (*self->at == '"')
    scan_text (self, token);
  else if (strchr ("=!<>", *self->at) != NULL)
    scan_comparison (self, token);
  else if (strncmp (self->at, "..", 2) == 0)
    {
      token->type = WH_TOKEN_RANGE;
      self->at += 2;
    }
  else if (strchr ("()|&,:+-", *self->at) != NULL)
    {
      token->type = WH_TOKEN_SIGN;
      self->at++;
    }
}

/**
 * wh_scanner_init:
 *
 * Begins with the first token of the text, which must stay where it is.
 */
void
wh_scanner_init (WhScanner *self, const char *text)
{
  self->text = self->at = text;
  wh_scanner_next (self);
}

/**
 * wh_scanner_take_raw:
 *
 * For arguments that are no expressions (asks(3.917A,project_start)).
 *
 * Returns: (transfer full): what stands up to the next comma or closing parenthesis, which becomes the current token
 */
char *
wh_scanner_take_raw (WhScanner *self)
{
  const char *start = self->text + self->token.offset;
  gsize length = strcspn (start, ",)");
  char *raw = g_strstrip (g_strndup (start, length));

  self->at = start + length;
  wh_scanner_next (self);
  return raw;
}

/**
 * wh_token_is:
 *
 * Returns: whether the token is this sign
 */
gboolean
wh_token_is (const WhToken *token, char sign)
{
  return token->type == WH_TOKEN_SIGN && token->unit == sign;
}
