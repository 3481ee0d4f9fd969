/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-picture.h"

#include <adwaita.h>

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

static void
load_style (const char *name)
{
  g_autoptr (GtkCssProvider) css = gtk_css_provider_new ();
  g_autofree char *path = g_strconcat ("/org/wayhome/Wayhome/", name, NULL);

  gtk_css_provider_load_from_resource (css, path);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* What the application brings along by itself when it starts: its style, its icons; dark with WAYHOME_DARK set. */
void
wh_picture_load_look (void)
{
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/org/wayhome/Wayhome/icons");
  load_style ("style.css");
  if (g_getenv ("WAYHOME_DARK") == NULL)
    return;
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  load_style ("style-dark.css");
}
