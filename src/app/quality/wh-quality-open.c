/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-open.h"

#include "app/intake/wh-stay-dialog.h"
#include "app/wh-dialog.h"

static void
open_record (GtkWidget *widget, const WhKind *kind, const WhId *id)
{
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (widget, "work.open-record", "(ss)", kind->name, wh_id_to_hex (id, hex));
}

static void
chosen_cb (GtkWidget *widget, const char *parameter)
{
  gtk_widget_activate_action (widget, "work.open-flow", "(ss)", "form", parameter);
}

/**
 * wh_quality_open:
 * @widget: within the screens
 * @form: (nullable): of WhQualityLine
 *
 * Opens what a finding is about where it is put right: its form; else all that was recorded of the stay; else the
 * client's page; else whatever screen shows such a record.
 */
void
wh_quality_open (GtkWidget *widget, WhSession *session, const WhQualityFinding *finding, const char *form)
{
  if (form != NULL)
    chosen_cb (widget, form);
  else if (!wh_id_is_nil (&finding->enrollment) && (finding->kind == NULL || finding->kind->id != WH_KIND_CLIENT))
    {
      GtkWidget *dialog = wh_stay_dialog_new (session, &finding->enrollment);

      g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
      wh_dialog_present (widget, dialog);
    }
  else if (!wh_id_is_nil (&finding->client))
    open_record (widget, wh_kind (WH_KIND_CLIENT), &finding->client);
  else if (finding->kind != NULL)
    open_record (widget, finding->kind, &finding->id);
}
