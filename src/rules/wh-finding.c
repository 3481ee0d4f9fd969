/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-check.h"

static void
append_text (GString *json, const char *name, const char *text)
{
  g_string_append_printf (json, ",\"%s\":\"", name);
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_c (json, '\\');
      if ((guchar) *at < 0x20)
        g_string_append_printf (json, "\\u%04x", *at);
      else
        g_string_append_c (json, *at);
    }
  g_string_append_c (json, '"');
}

/**
 * wh_finding_append_json:
 *
 * Appends the finding as one JSON object, without a line end: the rule, its severity, and the place. It holds no value
 * of a record but its id.
 */
void
wh_finding_append_json (const WhFinding *finding, GString *json)
{
  g_string_append_printf (json, "{\"rule\":\"%s\",\"severity\":\"%s\"", finding->rule->id,
                          finding->severity == WH_SEVERITY_ERROR ? "error" : "warning");
  if (finding->file >= 0)
    append_text (json, "file", wh_files[finding->file].name);
  if (finding->row > 0)
    g_string_append_printf (json, ",\"row\":%u", finding->row);
  if (finding->key != NULL)
    {
      append_text (json, "key_column", finding->key_column);
      append_text (json, "key", finding->key);
    }
  if (finding->column != NULL)
    append_text (json, "column", finding->column);
  g_string_append_c (json, '}');
}
