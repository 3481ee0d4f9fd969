/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-report.h"

/* Records written as lines: a file's name, then its columns: "Client PersonalID=A DOB=1990-02-28". _ stands for
 * a blank in a value. */
#define REPORT_TYPE_LINES (report_lines_get_type ())
G_DECLARE_FINAL_TYPE (ReportLines, report_lines, REPORT, LINES, GObject)

ReportLines *report_lines_new (const char *text);
WhReportData *report_data (const char *text);
WhReport *report_of (WhReportId id, const char *text, const char *start, const char *end);

void assert_cell_at (const char *file, int line, WhReport *report, const char *address, const char *expected);
void assert_checks_at (const char *file, int line, WhReport *report);

/* assert_cell (report, "Q5a.C2", "3") */
#define assert_cell(report_, address_, expected_) \
  assert_cell_at (__FILE__, __LINE__, report_, address_, expected_)
#define assert_checks(report_) assert_checks_at (__FILE__, __LINE__, report_)
