/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WH_TOKEN_END,
  WH_TOKEN_NAME,     /* text: "Project.ProjectType", "has" */
  WH_TOKEN_NUMBER,
  WH_TOKEN_DURATION, /* number, unit: 'd', 'm' or 'y' */
  WH_TOKEN_TEXT,     /* text: between the quotes */
  WH_TOKEN_COMPARE,  /* number: a WhComparison */
  WH_TOKEN_RANGE,    /* .. */
  WH_TOKEN_SIGN,     /* unit: one of ( ) | & , : + - */
  WH_TOKEN_BAD,
} WhTokenType;

typedef enum
{
  WH_EQUAL,
  WH_NOT_EQUAL,
  WH_BELOW,
  WH_AT_MOST,
  WH_ABOVE,
  WH_AT_LEAST,
} WhComparison;

typedef struct
{
  WhTokenType type;
  gint64 number;
  char unit;
  const char *start; /* in the scanned text */
  gsize length;      /* of a name or of what stands between the quotes */
  gsize offset;      /* where it begins, for messages */
} WhToken;

typedef struct
{
  const char *text;
  const char *at;
  WhToken token; /* the one to look at now */
} WhScanner;

void wh_scanner_init (WhScanner *self, const char *text);
void wh_scanner_next (WhScanner *self);
char *wh_scanner_take_raw (WhScanner *self);
gboolean wh_token_is (const WhToken *token, char sign);

G_END_DECLS
