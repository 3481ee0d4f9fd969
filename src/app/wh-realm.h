/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* One of the databases of a community, as its centre announces it. */
typedef struct
{
  char *address;   /* of the community: "https://hmis.example.org/okaloosa" */
  char *community; /* its name: "Okaloosa and Walton" */
  char *id;        /* "okaloosa", "okaloosa_train" */
  char *title;     /* "Production", "Training", translated */
  char *colour;    /* "#26a269", or NULL for the application's own */
  char *zone;      /* IANA name of its time zone */
  char *recovery;  /* the centre's public key for sealed boxes, 64 hex digits */
  gboolean training;
} WhRealm;

#define WH_TYPE_REALM (wh_realm_get_type ())
GType wh_realm_get_type (void);
WhRealm *wh_realm_new (void);
WhRealm *wh_realm_copy (const WhRealm *realm);
void wh_realm_free (WhRealm *realm);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRealm, wh_realm_free)

G_END_DECLS
