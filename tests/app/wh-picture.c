/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-picture.h"

#define FRAMES 12

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  int *frames = data;

  gtk_widget_queue_draw (widget);
  return --*frames > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Lets the window draw until sizes and transitions have come to rest. */
void
wh_picture_settle (GtkWidget *window)
{
  int frames = FRAMES;

  gtk_widget_add_tick_callback (window, tick_cb, &frames, NULL);
  while (frames > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Writes what the window shows as a picture into the folder WAYHOME_PICTURES; without one, nothing. */
void
wh_picture_take (GtkWidget *window, const char *name)
{
  const char *folder = g_getenv ("WAYHOME_PICTURES");
  g_autofree char *path = folder != NULL ? g_strdup_printf ("%s/%s.png", folder, name) : NULL;
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  GtkSnapshot *snapshot;

  wh_picture_settle (window);
  if (path == NULL)
    return;
  paintable = gtk_widget_paintable_new (window);
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return;
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (window)), node, NULL);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}
