/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *wh_word_fold (const char *text);
char *wh_word_sound_english (const char *word);
char *wh_word_sound_spanish (const char *word);

G_END_DECLS
