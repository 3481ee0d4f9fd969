/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_REVIEW_VIEW (wh_review_view_get_type ())
G_DECLARE_FINAL_TYPE (WhReviewView, wh_review_view, WH, REVIEW_VIEW, GtkWidget)

GtkWidget *wh_review_view_new (WhForm *form);
void wh_review_view_update (WhReviewView *self);

G_END_DECLS
