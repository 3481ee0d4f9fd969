/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-item.h"

struct _WhQualityItem
{
  GObject parent_instance;

  char *title, *subtitle;
  WhSeverity severity;
  WhQualityGroup group;
  WhQualityFinding finding;
  gboolean is_finding;
  char *form; /* (nullable): what the flow "form" takes */
};

G_DEFINE_FINAL_TYPE (WhQualityItem, wh_quality_item, G_TYPE_OBJECT)

static void
wh_quality_item_finalize (GObject *object)
{
  WhQualityItem *self = WH_QUALITY_ITEM (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->form);
  G_OBJECT_CLASS (wh_quality_item_parent_class)->finalize (object);
}

static void
wh_quality_item_class_init (WhQualityItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_quality_item_finalize;
}

static void
wh_quality_item_init (WhQualityItem *self)
{
}

/**
 * wh_quality_item_new:
 * @subtitle: (nullable):
 */
WhQualityItem *
wh_quality_item_new (const char *title, const char *subtitle, WhSeverity severity)
{
  WhQualityItem *self = g_object_new (WH_TYPE_QUALITY_ITEM, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->severity = severity;
  return self;
}

/**
 * wh_quality_item_set_group:
 */
void
wh_quality_item_set_group (WhQualityItem *self, const WhQualityGroup *group)
{
  self->group = *group;
}

/**
 * wh_quality_item_set_finding:
 * @form: (nullable): what the flow "form" takes to put it right
 */
void
wh_quality_item_set_finding (WhQualityItem *self, const WhQualityFinding *finding, const char *form)
{
  self->finding = *finding;
  self->is_finding = TRUE;
  g_free (self->form);
  self->form = g_strdup (form);
}

/**
 * wh_quality_item_get_title:
 */
const char *
wh_quality_item_get_title (WhQualityItem *self)
{
  return self->title;
}

/**
 * wh_quality_item_get_subtitle:
 *
 * Returns: (nullable):
 */
const char *
wh_quality_item_get_subtitle (WhQualityItem *self)
{
  return self->subtitle;
}

/**
 * wh_quality_item_get_severity:
 */
WhSeverity
wh_quality_item_get_severity (WhQualityItem *self)
{
  return self->severity;
}

/**
 * wh_quality_item_get_group:
 */
const WhQualityGroup *
wh_quality_item_get_group (WhQualityItem *self)
{
  return &self->group;
}

/**
 * wh_quality_item_get_finding:
 *
 * Returns: (nullable): the finding, if it is one
 */
const WhQualityFinding *
wh_quality_item_get_finding (WhQualityItem *self)
{
  return self->is_finding ? &self->finding : NULL;
}

/**
 * wh_quality_item_get_form:
 *
 * Returns: (nullable):
 */
const char *
wh_quality_item_get_form (WhQualityItem *self)
{
  return self->form;
}
