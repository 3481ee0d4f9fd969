/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-report-data.h"

#include <string.h>

#include "report/wh-ssn.h"

/* Columns that reports read. ExportID, who and when, and free texts are not among them. */
static const struct
{
  WhKindId kind;
  WhKindId owner; /* WH_N_KINDS: none */
  int owner_column;
  const char *columns; /* "*": every number and date of the kind */
} tables[] = {
  { WH_KIND_ORGANIZATION, WH_N_KINDS, -1, "OrganizationName VictimServiceProvider" },
  { WH_KIND_PROJECT, WH_KIND_ORGANIZATION, WH_PROJECT_ORGANIZATION_ID,
    "OrganizationID ProjectName ProjectType RRHSubType ResidentialAffiliation OperatingStartDate OperatingEndDate "
    "ContinuumProject" },
  { WH_KIND_FUNDER, WH_KIND_PROJECT, WH_FUNDER_PROJECT_ID, "Funder StartDate EndDate" },
  { WH_KIND_PROJECT_COC, WH_KIND_PROJECT, WH_PROJECT_COC_PROJECT_ID, "CoCCode Geocode" },
  { WH_KIND_AFFILIATION, WH_KIND_PROJECT, WH_AFFILIATION_PROJECT_ID, "ResProjectID" },
  { WH_KIND_CE_PARTICIPATION, WH_KIND_PROJECT, WH_CE_PARTICIPATION_PROJECT_ID,
    "AccessPoint CEParticipationStatusStartDate CEParticipationStatusEndDate" },
  { WH_KIND_CLIENT, WH_N_KINDS, -1,
    "FirstName LastName NameDataQuality SSN SSNDataQuality DOB DOBDataQuality Sex AmIndAKNative Asian BlackAfAmerican "
    "HispanicLatinao MidEastNAfrican NativeHIPacific White RaceNone VeteranStatus DateCreated" },
  { WH_KIND_ENROLLMENT, WH_KIND_CLIENT, WH_ENROLLMENT_PERSONAL_ID,
    "PersonalID ProjectID EntryDate RelationshipToHoH EnrollmentCoC LivingSituation RentalSubsidyType LengthOfStay "
    "LOSUnderThreshold PreviousStreetESSH DateToStreetESSH TimesHomelessPastThreeYears MonthsHomelessPastThreeYears "
    "DisablingCondition DateOfEngagement MoveInDate DateCreated" },
  { WH_KIND_EXIT, WH_KIND_ENROLLMENT, WH_EXIT_ENROLLMENT_ID,
    "ExitDate Destination DestinationSubsidyType HousingAssessment SubsidyInformation DateCreated" },
  { WH_KIND_INCOME_BENEFIT, WH_KIND_ENROLLMENT, WH_INCOME_BENEFIT_ENROLLMENT_ID, "*" },
  { WH_KIND_DOMESTIC_VIOLENCE, WH_KIND_ENROLLMENT, WH_DOMESTIC_VIOLENCE_ENROLLMENT_ID,
    "InformationDate DomesticViolenceSurvivor WhenOccurred" },
  { WH_KIND_PHYSICAL_DISABILITY, WH_KIND_ENROLLMENT, WH_PHYSICAL_DISABILITY_ENROLLMENT_ID,
    "InformationDate DisabilityType DisabilityResponse IndefiniteAndImpairs DataCollectionStage" },
  { WH_KIND_SERVICE, WH_KIND_ENROLLMENT, WH_SERVICE_ENROLLMENT_ID, "DateProvided RecordType TypeProvided FAAmount" },
  { WH_KIND_CURRENT_LIVING_SITUATION, WH_KIND_ENROLLMENT, WH_CURRENT_LIVING_SITUATION_ENROLLMENT_ID,
    "InformationDate CurrentLivingSituation" },
  { WH_KIND_YOUTH_EDUCATION_STATUS, WH_KIND_ENROLLMENT, WH_YOUTH_EDUCATION_STATUS_ENROLLMENT_ID, "*" },
};

/* How a column of a kind comes into its table. */
typedef struct
{
  guint from; /* column of the record */
  guint to;   /* column of the table, whose kind may be another (disabilities) */
  WhType type;
  gboolean is_ssn;
} Route;

typedef struct
{
  WhReportRows *rows;
  int table;      /* index into tables; -1: the kind is passed over */
  int owner;      /* column of the record that names the owner; -1: none */
  int deleted;
  int household;
  GArray *routes; /* of Route */
} Lane;

typedef struct
{
  WhReportData *data;
  Lane lanes[WH_N_KINDS];
  GArray *households; /* of gint32: dense, of each enrollment */
  GString *key;
} Fill;

static WhKindId
table_kind (WhKindId kind)
{
  return kind > WH_KIND_PHYSICAL_DISABILITY && kind <= WH_KIND_SUBSTANCE_USE_DISORDER ? WH_KIND_PHYSICAL_DISABILITY
                                                                                       : kind;
}

static gboolean
names_column (const char *names, const WhColumn *column)
{
  const char *at = strstr (names, column->name);
  gsize length = strlen (column->name);

  if (strcmp (names, "*") == 0)
    return (column->type == WH_TYPE_INTEGER || column->type == WH_TYPE_MONEY || column->type == WH_TYPE_DATE);
  for (; at != NULL; at = strstr (at + 1, column->name))
    if ((at == names || at[-1] == ' ') && (at[length] == '\0' || at[length] == ' '))
      return TRUE;
  return FALSE;
}

static void
prepare_lane (Fill *fill, guint table, WhKindId id)
{
  Lane *lane = &fill->lanes[id];
  const WhKind *kind = wh_kind (id), *of = wh_kind (tables[table].kind);

  lane->table = (int) table;
  lane->rows = &fill->data->tables[of->id];
  lane->owner = tables[table].owner == WH_N_KINDS
                  ? -1 : wh_kind_column (kind, of->columns[tables[table].owner_column].name);
  lane->deleted = wh_kind_column (kind, "DateDeleted");
  lane->household = wh_kind_column (kind, "HouseholdID");
  lane->routes = g_array_new (FALSE, FALSE, sizeof (Route));
  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhColumn *column = &kind->columns[i];
      Route route = { i, (guint) wh_kind_column (of, column->name), column->type,
                      id == WH_KIND_CLIENT && i == WH_CLIENT_SSN };

      if (names_column (tables[table].columns, column) || (int) i == lane->owner)
        g_array_append_val (lane->routes, route);
    }
}

/* Every column that a route leads to has its array, also before the first row. */
static void
allocate (WhReportRows *rows, const GArray *routes, guint n)
{
  for (guint i = 0; i < routes->len; i++)
    {
      gint32 **column = &rows->columns[g_array_index (routes, Route, i).to];

      *column = g_renew (gint32, *column, n);
    }
  rows->n_allocated = n;
}

static void
prepare (Fill *fill)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    fill->lanes[k].table = -1;
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      WhKindId of = tables[t].kind;
      Lane *lane = &fill->lanes[of];

      fill->data->tables[of].columns = g_new0 (gint32 *, wh_kind (of)->n_columns);
      for (guint k = 0; k < WH_N_KINDS; k++)
        if (table_kind (k) == of)
          prepare_lane (fill, t, k);
      allocate (lane->rows, lane->routes, 64);
      if (of == WH_KIND_ORGANIZATION || of == WH_KIND_PROJECT || of == WH_KIND_CLIENT || of == WH_KIND_ENROLLMENT)
        fill->data->ids[of] = wh_dense_ids_new ();
    }
}

static gint32
day_of (const char *time)
{
  char day[WH_DATE_TEXT_SIZE];
  WhDate date;

  if (time == NULL)
    return WH_NONE;
  g_strlcpy (day, time, sizeof day);
  date = wh_date_from_text (day);
  return date == WH_DATE_NONE ? WH_NONE : (gint32) date;
}

/* Returns: the row of the record referred to; WH_NONE when it is not there. */
static gint32
row_of (WhReportData *data, WhKindId kind, const char *text)
{
  gint32 row = text != NULL && data->ids[kind] != NULL ? wh_dense_ids_find (data->ids[kind], text) : WH_DENSE_NONE;

  return row == WH_DENSE_NONE ? WH_NONE : row;
}

static gint32
value_of (Fill *fill, WhRecord *record, const Route *route)
{
  const char *text;

  if (wh_record_is_null (record, route->from))
    return WH_NONE;
  switch (route->type)
    {
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
      return (gint32) CLAMP (wh_record_get_number (record, route->from), -G_MAXINT32, G_MAXINT32);
    case WH_TYPE_TIME:
      return day_of (wh_record_get_text (record, route->from));
    case WH_TYPE_REFERENCE:
      return row_of (fill->data, wh_record_get_kind (record)->columns[route->from].target->id,
                     wh_record_get_reference_text (record, route->from));
    case WH_TYPE_TEXT:
    default:
      text = wh_record_get_text (record, route->from);
      return route->is_ssn ? wh_ssn_is_valid (text) : wh_dense_ids_add (fill->data->texts, text, NULL);
    }
}

/* A household is that of one project: exports exist that use a HouseholdID twice. Without one a person is alone. */
static void
add_household (Fill *fill, WhRecord *record, const char *key)
{
  const char *household = wh_record_get_text (record, WH_ENROLLMENT_HOUSEHOLD_ID);
  gint32 number;

  g_string_printf (fill->key, "%s\x1f%s",
                   household != NULL ? wh_record_get_reference_text (record, WH_ENROLLMENT_PROJECT_ID) : key,
                   household != NULL ? household : "");
  number = wh_dense_ids_add (fill->data->household_ids, fill->key->str, NULL);
  g_array_append_val (fill->households, number);
}

static gboolean
leave_out (Fill *fill, WhLeftOut why)
{
  fill->data->left_out[why]++;
  return FALSE;
}

static gboolean
refers_to (Fill *fill, WhRecord *record, guint column, WhKindId kind)
{
  return row_of (fill->data, kind, wh_record_get_reference_text (record, column)) != WH_NONE;
}

/* Whether the row can stand in the data set; a row with a key of its own is numbered here. */
static gboolean
admit (Fill *fill, Lane *lane, WhRecord *record)
{
  WhKindId kind = tables[lane->table].kind;
  char hex[WH_ID_HEX_SIZE];
  const char *key = fill->data->ids[kind] != NULL ? wh_record_export_id (record, hex) : NULL;
  gboolean is_new;

  if (lane->deleted >= 0 && !wh_record_is_null (record, (guint) lane->deleted))
    return leave_out (fill, WH_LEFT_OUT_DELETED);
  /* a project without its organization is a project all the same */
  if (lane->owner >= 0 && kind != WH_KIND_PROJECT
      && !refers_to (fill, record, (guint) lane->owner, tables[lane->table].owner))
    return leave_out (fill, WH_LEFT_OUT_ORPHAN);
  if (kind == WH_KIND_ENROLLMENT && !refers_to (fill, record, WH_ENROLLMENT_PROJECT_ID, WH_KIND_PROJECT))
    return leave_out (fill, WH_LEFT_OUT_ORPHAN);
  if (kind == WH_KIND_ENROLLMENT && wh_record_is_null (record, WH_ENROLLMENT_ENTRY_DATE))
    return leave_out (fill, WH_LEFT_OUT_NO_ENTRY);
  if (key == NULL)
    return TRUE;
  wh_dense_ids_add (fill->data->ids[kind], key, &is_new);
  if (!is_new)
    return leave_out (fill, WH_LEFT_OUT_DUPLICATE);
  if (kind == WH_KIND_ENROLLMENT)
    add_household (fill, record, key);
  return TRUE;
}

static gboolean
take (WhRecord *record, gpointer user_data, GError **error)
{
  Fill *fill = user_data;
  Lane *lane = &fill->lanes[wh_record_get_kind (record)->id];
  WhReportRows *rows = lane->rows;

  if (lane->table < 0 || !admit (fill, lane, record))
    return TRUE;
  if (rows->n_rows == rows->n_allocated)
    allocate (rows, lane->routes, rows->n_allocated * 2);
  for (guint i = 0; i < lane->routes->len; i++)
    {
      const Route *route = &g_array_index (lane->routes, Route, i);

      rows->columns[route->to][rows->n_rows] = value_of (fill, record, route);
    }
  rows->n_rows++;
  return TRUE;
}

/* Groups rows by what @owner says of each, in the order in which they came. */
static void
group (guint n_owners, guint n_rows, const gint32 *owner, guint **starts, guint **rows)
{
  g_autofree guint *next = NULL;

  *starts = g_new0 (guint, n_owners + 1);
  *rows = g_new (guint, MAX (n_rows, 1));
  for (guint i = 0; i < n_rows; i++)
    if (owner[i] >= 0)
      (*starts)[owner[i] + 1]++;
  for (guint i = 0; i < n_owners; i++)
    (*starts)[i + 1] += (*starts)[i];
  next = g_memdup2 (*starts, sizeof (guint) * (n_owners + 1));
  for (guint i = 0; i < n_rows; i++)
    if (owner[i] >= 0)
      (*rows)[next[owner[i]]++] = i;
}

static void
index_tables (WhReportData *data)
{
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    if (tables[t].owner != WH_N_KINDS)
      {
        WhReportRows *rows = &data->tables[tables[t].kind];

        group (data->tables[tables[t].owner].n_rows, rows->n_rows, rows->columns[tables[t].owner_column],
               &rows->starts, &rows->rows);
      }
}

/* The latest exit counts; one without a date is none. */
static void
join_exits (WhReportData *data)
{
  guint n = data->tables[WH_KIND_ENROLLMENT].n_rows;

  data->exit = g_new (gint32, MAX (n, 1));
  for (guint e = 0; e < n; e++)
    {
      data->exit[e] = WH_NONE;
      wh_foreach_row (data, EXIT, e, row)
        if (wh_at (data, EXIT, EXIT_DATE, row) != WH_NONE)
          {
            gint32 other = data->exit[e];

            data->left_out[WH_LEFT_OUT_SECOND_EXIT] += other != WH_NONE;
            if (other == WH_NONE || wh_at (data, EXIT, EXIT_DATE, row) >= wh_at (data, EXIT, EXIT_DATE, other))
              data->exit[e] = (gint32) row;
          }
    }
}

static void
finish (Fill *fill)
{
  WhReportData *data = fill->data;
  guint n = data->tables[WH_KIND_ENROLLMENT].n_rows;

  index_tables (data);
  join_exits (data);
  data->n_households = wh_dense_ids_get_size (data->household_ids);
  data->household = (gint32 *) (gpointer) g_array_free (g_steal_pointer (&fill->households), FALSE);
  group (data->n_households, n, data->household, &data->household_starts, &data->household_rows);
}

static void
fill_clear (Fill *fill)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    g_clear_pointer (&fill->lanes[k].routes, g_array_unref);
  g_clear_pointer (&fill->households, g_array_unref);
  g_string_free (fill->key, TRUE);
}

/**
 * wh_report_data_new:
 * @source: a CSV set, a desk's store, the centre's database or made-up people
 *
 * Reads what reports need. Rows that cannot stand in it are counted and left out: see #WhReportData.left_out.
 *
 * Returns: (transfer full): the data set; %NULL with the source's error or %G_IO_ERROR_CANCELLED
 */
WhReportData *
wh_report_data_new (WhRowSource *source, GCancellable *cancellable, GError **error)
{
  return wh_report_data_new_of (source, WH_ALL_KINDS, cancellable, error);
}

/**
 * wh_report_data_new_of:
 * @allowed: bits of kinds: the rows of others are not read
 *
 * As wh_report_data_new().
 */
WhReportData *
wh_report_data_new_of (WhRowSource *source, guint64 allowed, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhReportData) self = g_new0 (WhReportData, 1);
  Fill fill = { .data = self };
  guint64 kinds = 0;
  gboolean read;

  g_atomic_ref_count_init (&self->ref_count);
  self->texts = wh_dense_ids_new ();
  fill.households = g_array_new (FALSE, FALSE, sizeof (gint32));
  self->household_ids = wh_dense_ids_new ();
  fill.key = g_string_new (NULL);
  prepare (&fill);
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (fill.lanes[k].table >= 0)
      kinds |= WH_KIND_BIT (k) & allowed;
  read = wh_row_source_foreach (source, kinds, take, &fill, cancellable, error);
  if (read)
    finish (&fill);
  fill_clear (&fill);
  return read ? g_steal_pointer (&self) : NULL;
}

/**
 * wh_report_data_ref:
 */
WhReportData *
wh_report_data_ref (WhReportData *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * wh_report_data_unref:
 */
void
wh_report_data_unref (WhReportData *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      WhReportRows *rows = &self->tables[k];

      for (guint i = 0; rows->columns != NULL && i < wh_kind (k)->n_columns; i++)
        g_free (rows->columns[i]);
      g_free (rows->columns);
      g_free (rows->starts);
      g_free (rows->rows);
      g_clear_pointer (&self->ids[k], wh_dense_ids_free);
    }
  g_clear_pointer (&self->texts, wh_dense_ids_free);
  g_clear_pointer (&self->household_ids, wh_dense_ids_free);
  g_free (self->household);
  g_free (self->household_starts);
  g_free (self->household_rows);
  g_free (self->exit);
  g_free (self);
}

/**
 * wh_report_data_wants:
 *
 * Returns: whether reports read this column; a source that reads no other fills the data set faster
 */
gboolean
wh_report_data_wants (const WhKind *kind, guint column)
{
  const WhColumn *described = &kind->columns[column];
  WhKindId of = table_kind (kind->id);

  if (strcmp (described->name, "DateDeleted") == 0
      || (of == WH_KIND_ENROLLMENT && column == WH_ENROLLMENT_HOUSEHOLD_ID)
      || (of == WH_KIND_PHYSICAL_DISABILITY && (int) column == kind->discriminator))
    return TRUE;
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    if (tables[t].kind == of)
      return names_column (tables[t].columns, described)
             || (tables[t].owner_column >= 0
                 && strcmp (wh_kind (of)->columns[tables[t].owner_column].name, described->name) == 0);
  return FALSE;
}

/**
 * wh_report_data_has_column:
 *
 * Returns: whether the data set holds this column of the kind
 */
gboolean
wh_report_data_has_column (const WhReportData *self, WhKindId kind, guint column)
{
  return self->tables[kind].columns != NULL && self->tables[kind].columns[column] != NULL;
}

/**
 * wh_report_data_get_household_id:
 *
 * Returns: the HouseholdID of a household; "" where its enrollment has none
 */
const char *
wh_report_data_get_household_id (const WhReportData *self, gint32 household)
{
  return strchr (wh_dense_ids_get (self->household_ids, household), '\x1f') + 1;
}

/**
 * wh_report_data_dup_empty_files:
 *
 * Returns: (transfer full) (nullable): "Exit, Services": files that reports read and that gave no row
 */
char *
wh_report_data_dup_empty_files (const WhReportData *self)
{
  GString *names = g_string_new (NULL);

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    if (self->tables[tables[t].kind].n_rows == 0)
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", wh_kind (tables[t].kind)->file->name);
  if (names->len == 0)
    return g_string_free (names, TRUE), NULL;
  return g_string_free (names, FALSE);
}
