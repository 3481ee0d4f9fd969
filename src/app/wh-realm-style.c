/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-realm-style.h"

#include <adwaita.h>
#include <math.h>

#define PRODUCTION_COLOUR "#1c71d8"
#define TRAINING_COLOUR "#c64600"
#define READABLE 4.5 /* WCAG AA: contrast of text to its background */

static const GdkRGBA white = { 1, 1, 1, 1 };
static const GdkRGBA light_view = { 1, 1, 1, 1 };
static const GdkRGBA dark_view = { 0.14f, 0.14f, 0.14f, 1 };
static const GdkRGBA dark_card = { 0.22f, 0.22f, 0.22f, 1 };

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *colour)
{
  return 0.2126 * linear (colour->red) + 0.7152 * linear (colour->green) + 0.0722 * linear (colour->blue);
}

static double
contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double first = luminance (a), second = luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

/* A part of the way from one colour to the other. */
static GdkRGBA
mix (const GdkRGBA *from, const GdkRGBA *to, double part)
{
  GdkRGBA mixed = {
    (float) (from->red + (to->red - from->red) * part),
    (float) (from->green + (to->green - from->green) * part),
    (float) (from->blue + (to->blue - from->blue) * part),
    1,
  };

  return mixed;
}

/* The colour, nearer to @towards only as far as it takes to be read on @ground. */
static GdkRGBA
readable_on (const GdkRGBA *colour, const GdkRGBA *ground, const GdkRGBA *towards)
{
  GdkRGBA result = *colour;

  for (double part = 0.05; part <= 1 && contrast (&result, ground) < READABLE; part += 0.05)
    result = mix (colour, towards, part);
  return result;
}

static GdkRGBA
colour_of (const WhRealm *realm, gboolean training)
{
  GdkRGBA colour;

  if (realm == NULL || realm->colour == NULL || !gdk_rgba_parse (&colour, realm->colour))
    gdk_rgba_parse (&colour, training ? TRAINING_COLOUR : PRODUCTION_COLOUR);
  colour.alpha = 1;
  return colour;
}

static void
define (GString *css, const char *name, const GdkRGBA *colour)
{
  g_autofree char *text = gdk_rgba_to_string (colour);

  g_string_append_printf (css, "@define-color %s %s;\n", name, text);
}

/* Strong: a ground for white text. Text: the colour for words, on a card that is tinted with it as on a view. */
static void
define_realm (GString *css, const char *name, const GdkRGBA *colour, gboolean dark)
{
  static const GdkRGBA black = { 0, 0, 0, 1 };
  g_autofree char *strong_name = g_strconcat (name, "_strong_color", NULL);
  g_autofree char *text_name = g_strconcat (name, "_text_color", NULL);
  GdkRGBA strong = readable_on (colour, &white, &black);
  GdkRGBA tinted = mix (dark ? &dark_card : &light_view, colour, 0.2);
  GdkRGBA text = readable_on (colour, &tinted, dark ? &white : &black);

  define (css, strong_name, &strong);
  define (css, text_name, &text);
}

/* In Training everything that libadwaita draws in the accent's colour or in the header's is drawn in the realm's. */
static void
define_accent (GString *css, const GdkRGBA *colour, gboolean dark)
{
  GdkRGBA header = mix (colour, dark ? &dark_view : &light_view, dark ? 0.72 : 0.82);
  GdkRGBA window = mix (colour, dark ? &dark_view : &light_view, dark ? 0.94 : 0.965);

  g_string_append (css, "@define-color accent_bg_color @training_strong_color;\n"
                        "@define-color accent_fg_color #ffffff;\n"
                        "@define-color accent_color @training_text_color;\n");
  define (css, "headerbar_bg_color", &header);
  define (css, "headerbar_backdrop_color", &header);
  define (css, "window_bg_color", &window);
}

/**
 * wh_realm_style_to_css:
 * @production: (nullable): the community's real database
 * @training: (nullable): its database for practice
 * @current: (nullable): the one that is chosen or signed in to
 * @dark: whether the desktop is dark
 *
 * Takes the colours that the centre announced, made readable.
 *
 * Returns: (transfer full): definitions of colours; those of libadwaita itself change only in Training
 */
char *
wh_realm_style_to_css (const WhRealm *production, const WhRealm *training, const WhRealm *current, gboolean dark)
{
  GString *css = g_string_new (NULL);
  GdkRGBA production_colour = colour_of (production, FALSE);
  GdkRGBA training_colour = colour_of (training, TRUE);

  define_realm (css, "production", &production_colour, dark);
  define_realm (css, "training", &training_colour, dark);
  if (current != NULL && current->training)
    define_accent (css, &training_colour, dark);
  return g_string_free (css, FALSE);
}

/**
 * wh_realm_style_apply:
 * @display: the display of the window
 *
 * Gives the window the colours of the database; to be called again when the desktop becomes light or dark.
 */
void
wh_realm_style_apply (GdkDisplay *display, const WhRealm *production, const WhRealm *training, const WhRealm *current)
{
  static const char *key = "wh-realm-style";
  GtkCssProvider *provider = g_object_get_data (G_OBJECT (display), key);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_for_display (display));
  g_autofree char *css = wh_realm_style_to_css (production, training, current, dark);

  if (provider == NULL)
    {
      provider = gtk_css_provider_new ();
      g_object_set_data_full (G_OBJECT (display), key, provider, g_object_unref);
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
    }
  gtk_css_provider_load_from_data (provider, css, -1);
}
