/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "transfer/wh-transfer.h"

#include <glib/gstdio.h>

#include "exchange/wh-csv-source.h"
#include "transfer/wh-id-set.h"

/* A sink that writes down what it takes. */
#define TEST_TYPE_SINK (test_sink_get_type ())
G_DECLARE_FINAL_TYPE (TestSink, test_sink, TEST, SINK, GObject)

struct _TestSink
{
  GObject parent_instance;

  GString *notes;
};

static gboolean
test_sink_begin (WhRowSink *sink, GError **error)
{
  return TRUE;
}

static gboolean
test_sink_take (WhRowSink *sink, WhRecord *record, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  int user = wh_kind_column (kind, "UserID");

  g_string_append_printf (TEST_SINK (sink)->notes, "%s %s", kind->name, wh_record_get_hud_id (record));
  if (wh_record_get_ext (record, "UserID") != NULL)
    {
      g_assert_true (wh_record_is_null (record, (guint) user));
      g_string_append_printf (TEST_SINK (sink)->notes, " (UserID=%s)", wh_record_get_ext (record, "UserID"));
    }
  g_string_append_c (TEST_SINK (sink)->notes, '\n');
  return TRUE;
}

static gboolean
test_sink_finish (WhRowSink *sink, gboolean complete, GError **error)
{
  if (!complete)
    g_string_append (TEST_SINK (sink)->notes, "broken off\n");
  return TRUE;
}

static void
test_sink_iface_init (WhRowSinkInterface *iface)
{
  iface->begin = test_sink_begin;
  iface->take = test_sink_take;
  iface->finish = test_sink_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestSink, test_sink, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SINK, test_sink_iface_init))

static void
test_sink_finalize (GObject *object)
{
  g_string_free (TEST_SINK (object)->notes, TRUE);
  G_OBJECT_CLASS (test_sink_parent_class)->finalize (object);
}

static void
test_sink_class_init (TestSinkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_sink_finalize;
}

static void
test_sink_init (TestSink *self)
{
  self->notes = g_string_new (NULL);
}

typedef struct
{
  char *folder;
  WhCsvSource *source;
  TestSink *sink;
  GString *rejects;
} Fixture;

static const char *const set[][2] = {
  { "Export.csv", "ExportID,SourceID\nX,XX-501\n" },
  { "Organization.csv", "OrganizationID,UserID\nO1,U1\n" },
  { "User.csv", "UserID\nU1\n" },
  { "Project.csv", "ProjectID,OrganizationID,UserID\nP1,O1,U9\n" },
  { "Client.csv", "PersonalID,UserID\nC1,U1\nC1,U1\n" },
  { "Enrollment.csv", "EnrollmentID,PersonalID,ProjectID,UserID\nE1,C1,P1,U1\nE2,C2,P1,U1\nE3,C1,P9,U1\nE4,,P1,U1\n" },
  { "HealthAndDV.csv", "HealthAndDVID,EnrollmentID,PersonalID,DomesticViolenceSurvivor\nH1,E1,C1,\nH1,E1,C1,1\n"
                       "H2,E2,C2,0\nH3,E1,C1,1\n" },
};

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhCsvSet) opened = NULL;

  fixture->folder = g_dir_make_tmp ("wh-transfer-XXXXXX", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, set[i][0], NULL);

      g_assert_true (g_file_set_contents (path, set[i][1], -1, NULL));
    }
  opened = wh_csv_set_open (fixture->folder, NULL);
  fixture->source = wh_csv_source_new (opened, "r", NULL, NULL);
  fixture->sink = g_object_new (TEST_TYPE_SINK, NULL);
  fixture->rejects = g_string_new (NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, set[i][0], NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->source);
  g_object_unref (fixture->sink);
  g_string_free (fixture->rejects, TRUE);
}

static gboolean
note_reject (const WhReject *reject, gpointer data, GError **error)
{
  g_string_append_printf (data, "%s %" G_GUINT64_FORMAT " %s %s %s\n", reject->file, reject->row,
                          wh_record_get_kind (reject->record)->name, wh_reject_reason_name (reject->reason),
                          reject->column != NULL ? reject->column : "-");
  return TRUE;
}

static void
test_what_cannot_come_in_is_listed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhTransfer) transfer = wh_transfer_new_import (WH_ROW_SOURCE (fixture->source),
                                                            WH_ROW_SINK (fixture->sink));
  g_autoptr (GError) error = NULL;

  wh_transfer_set_reject_func (transfer, note_reject, fixture->rejects);
  g_assert_true (wh_transfer_run (transfer, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (fixture->sink->notes->str, ==,
                   "export X\norganization O1\nuser U1\nproject P1 (UserID=U9)\nclient C1\nenrollment E1\n"
                   "health H1\nhealth H3\ndomestic_violence H3\n");
  g_assert_cmpstr (fixture->rejects->str, ==,
                   "Client.csv 3 client twice -\n"
                   "Enrollment.csv 3 enrollment orphan PersonalID\n"
                   "Enrollment.csv 4 enrollment orphan ProjectID\n"
                   "Enrollment.csv 5 enrollment orphan PersonalID\n"
                   "HealthAndDV.csv 3 health twice -\n"
                   "HealthAndDV.csv 3 domestic_violence company -\n"
                   "HealthAndDV.csv 4 health orphan EnrollmentID\n"
                   "HealthAndDV.csv 4 domestic_violence company -\n");
  g_assert_cmpuint (wh_transfer_get_taken (transfer, WH_KIND_HEALTH), ==, 2);
  g_assert_cmpuint (wh_transfer_get_rejected (transfer, WH_REJECT_ORPHAN), ==, 4);
  g_assert_cmpuint (wh_transfer_get_dangling (transfer), ==, 1);
}

static gboolean
knows_clients (const WhKind *kind, const WhId *id, gpointer data)
{
  return kind->id == WH_KIND_CLIENT;
}

static void
test_what_is_known_before_is_no_orphan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhTransfer) transfer = wh_transfer_new_import (WH_ROW_SOURCE (fixture->source),
                                                            WH_ROW_SINK (fixture->sink));

  wh_transfer_set_known_func (transfer, knows_clients, NULL);
  g_assert_true (wh_transfer_run (transfer, NULL, NULL));
  g_assert_cmpuint (wh_transfer_get_taken (transfer, WH_KIND_ENROLLMENT), ==, 2);
}

static void
test_a_cancelled_transfer_tells_the_sink (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (WH_ROW_SOURCE (fixture->source),
                                                            WH_ROW_SINK (fixture->sink));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (wh_transfer_run (transfer, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (fixture->sink->notes->str, ==, "broken off\n");
}

static void
test_an_id_is_in_the_set_once (void)
{
  g_autoptr (WhIdSet) ids = wh_id_set_new ();
  const WhIdSpace space = { "r", "s" };

  for (int round = 0; round < 2; round++)
    for (int i = 0; i < 5000; i++)
      {
        g_autofree char *key = g_strdup_printf ("%d", i);
        WhId id = wh_id_derive (&space, "client", key);

        g_assert_cmpint (wh_id_set_contains (ids, &id), ==, round == 1);
        g_assert_cmpint (wh_id_set_add (ids, &id), ==, round == 0);
      }
  g_assert_cmpuint (wh_id_set_get_size (ids), ==, 5000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/transfer/rejects", Fixture, NULL, set_up, test_what_cannot_come_in_is_listed, tear_down);
  g_test_add ("/transfer/known", Fixture, NULL, set_up, test_what_is_known_before_is_no_orphan, tear_down);
  g_test_add ("/transfer/cancel", Fixture, NULL, set_up, test_a_cancelled_transfer_tells_the_sink, tear_down);
  g_test_add_func ("/transfer/id-set", test_an_id_is_in_the_set_once);
  return g_test_run ();
}
