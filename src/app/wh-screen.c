/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-screen.h"

typedef struct
{
  WhSession *session;
} WhScreenPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WhScreen, wh_screen, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
};

static void
wh_screen_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhScreenPrivate *private = wh_screen_get_instance_private (WH_SCREEN (object));

  if (id == PROP_SESSION)
    private->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_screen_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, wh_screen_get_session (WH_SCREEN (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_screen_dispose (GObject *object)
{
  WhScreenPrivate *private = wh_screen_get_instance_private (WH_SCREEN (object));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&private->session);
  G_OBJECT_CLASS (wh_screen_parent_class)->dispose (object);
}

static void
wh_screen_class_init (WhScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = wh_screen_set_property;
  object_class->get_property = wh_screen_get_property;
  object_class->dispose = wh_screen_dispose;
  g_object_class_install_property (object_class, PROP_SESSION,
                                   g_param_spec_object ("session", NULL, NULL, WH_TYPE_SESSION,
                                                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                            G_PARAM_STATIC_STRINGS));
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_screen_init (WhScreen *self)
{
}

/**
 * wh_screen_get_session:
 *
 * Returns: (transfer none): who is signed in
 */
WhSession *
wh_screen_get_session (WhScreen *self)
{
  WhScreenPrivate *private = wh_screen_get_instance_private (self);

  g_return_val_if_fail (WH_IS_SCREEN (self), NULL);

  return private->session;
}

/**
 * wh_screen_open_record:
 * @kind: kind of the record
 * @id: its id
 *
 * Returns: whether this screen shows such records and now shows this one, or says that it is not here
 */
gboolean
wh_screen_open_record (WhScreen *self, WhKindId kind, const WhId *id)
{
  WhScreenClass *klass;

  g_return_val_if_fail (WH_IS_SCREEN (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  klass = WH_SCREEN_GET_CLASS (self);
  return klass->open_record != NULL && klass->open_record (self, kind, id);
}

/**
 * wh_screen_can_find:
 *
 * Returns: whether the find box's text belongs to this screen
 */
gboolean
wh_screen_can_find (WhScreen *self)
{
  g_return_val_if_fail (WH_IS_SCREEN (self), FALSE);

  return WH_SCREEN_GET_CLASS (self)->find != NULL;
}

/**
 * wh_screen_find:
 * @text: what stands in the find box now
 *
 * Shows who matches.  Called at every change.
 */
void
wh_screen_find (WhScreen *self, const char *text)
{
  g_return_if_fail (wh_screen_can_find (self));
  g_return_if_fail (text != NULL);

  WH_SCREEN_GET_CLASS (self)->find (self, text);
}

/**
 * wh_screen_find_done:
 *
 * Enter was pressed in the find box.
 */
void
wh_screen_find_done (WhScreen *self)
{
  WhScreenClass *klass;

  g_return_if_fail (WH_IS_SCREEN (self));

  klass = WH_SCREEN_GET_CLASS (self);
  if (klass->find_done != NULL)
    klass->find_done (self);
}
