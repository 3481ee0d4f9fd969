/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The tables of data/generate: names, agencies, projects. */

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WH_SORT_SINGLE,
  WH_SORT_FAMILY,
  WH_SORT_YOUTH,
  WH_SORT_VETERAN,
  WH_SORT_MINOR,
  WH_SORT_HIV,
  WH_N_SORTS,
} WhSort;

typedef struct
{
  const char *name;
  int sex;
  gboolean spanish;
} WhFirstName;

typedef struct
{
  const char *name;
  gboolean spanish;
} WhLastName;

typedef struct
{
  const char *name;
  gboolean victim_services;
} WhAgency;

typedef struct
{
  const char *name;
} WhStreet;

typedef struct
{
  guint agency;
  const char *name;
  int type, rrh_sub_type, housing_type, target, affiliated_to, funder; /* -1: empty */
  guint beds;
  guint crisis[WH_N_SORTS], homes[WH_N_SORTS];
} WhPlace;

extern const WhFirstName wh_values_first_names[];
extern const WhLastName wh_values_last_names[];
extern const WhAgency wh_values_agencies[];
extern const WhStreet wh_values_streets[];
extern const WhPlace wh_values_places[];
extern const guint wh_values_n_first_names, wh_values_n_last_names, wh_values_n_agencies, wh_values_n_streets,
  wh_values_n_places;

G_END_DECLS
