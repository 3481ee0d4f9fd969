/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-realm-card.h"

#include <glib/gi18n-lib.h>

struct _WhRealmCard
{
  GtkToggleButton parent_instance;

  WhRealm *realm;

  GtkImage *image;
  GtkLabel *title;
  GtkLabel *sentence;
};

G_DEFINE_FINAL_TYPE (WhRealmCard, wh_realm_card, GTK_TYPE_TOGGLE_BUTTON)

static void
wh_realm_card_finalize (GObject *object)
{
  WhRealmCard *self = WH_REALM_CARD (object);

  g_clear_pointer (&self->realm, wh_realm_free);
  G_OBJECT_CLASS (wh_realm_card_parent_class)->finalize (object);
}

static void
wh_realm_card_class_init (WhRealmCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = wh_realm_card_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-realm-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WhRealmCard, image);
  gtk_widget_class_bind_template_child (widget_class, WhRealmCard, sentence);
  gtk_widget_class_bind_template_child (widget_class, WhRealmCard, title);
}

static void
wh_realm_card_init (WhRealmCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_realm_card_set_realm:
 * @realm: the database that the card stands for
 */
void
wh_realm_card_set_realm (WhRealmCard *self, const WhRealm *realm)
{
  const char *sentence;

  g_return_if_fail (WH_IS_REALM_CARD (self));
  g_return_if_fail (realm != NULL);

  wh_realm_free (self->realm);
  self->realm = wh_realm_copy (realm);
  sentence = realm->training ? _("For practice. Nobody in it is real.") : _("The community’s real records.");
  gtk_label_set_label (self->title, realm->title);
  gtk_label_set_label (self->sentence, sentence);
  gtk_image_set_from_icon_name (self->image,
                                realm->training ? "wh-practice-symbolic" : "org.wayhome.Wayhome-symbolic");
  gtk_widget_remove_css_class (GTK_WIDGET (self), realm->training ? "production" : "training");
  gtk_widget_add_css_class (GTK_WIDGET (self), realm->training ? "training" : "production");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, realm->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence, -1);
}

/**
 * wh_realm_card_get_realm:
 *
 * Returns: (transfer none) (nullable): the database that the card stands for
 */
const WhRealm *
wh_realm_card_get_realm (WhRealmCard *self)
{
  g_return_val_if_fail (WH_IS_REALM_CARD (self), NULL);

  return self->realm;
}
