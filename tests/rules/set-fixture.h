/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-check.h"

/* A small set of all 24 files that meets every rule, to be spoilt in one place at a time. */
typedef struct _SetFixture SetFixture;

SetFixture *set_fixture_new (void);
void set_fixture_free (SetFixture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SetFixture, set_fixture_free)

void set_fixture_edit (SetFixture *self, const char *edits);
char *set_fixture_write (SetFixture *self);
GPtrArray *set_fixture_check (SetFixture *self, const char *groups);
void check_folder_each (const char *folder, WhPackageFacts *facts, const WhCheckOptions *options, WhFindingFunc func,
                        gpointer data);
void check_folder_client (const char *folder, const char *personal_id, const WhCheckOptions *options,
                          WhFindingFunc func, gpointer data);
GPtrArray *check_folder (const char *folder, WhPackageFacts *facts, const WhCheckOptions *options);
void remove_folder (const char *folder);
