/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-password.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#include "protocol/wh-protocol-error.h"
#include "server/wh-server-error.h"

#define MEMORY (46 * 1024 * 1024) /* bytes (decisions 28) */
#define PASSES 1
#define DOMAIN_TEXT "wayhome server verifier 1"

/* HUD's 2004 notice (section 4.3.1): not a word, not the name of the system or its vendor, nor those backwards.  What
 * people choose when a word and a number are asked for: the word is looked up without its numbers and signs. */
static const char *const blocked[] = {
  "abcdefghijkl", "adminadmin", "administrator", "basketball", "caseworker", "changeme",
  "changemenow", "computer", "dragondragon", "emergencyshelter", "footballfootball", "hello",
  "helloworld", "helphelp", "hmis", "hmispassword", "homeless", "homelessness", "housing", "housingfirst", "iloveyou",
  "letmein", "letmeinletmein", "login", "loginlogin", "mypassword", "newpassword", "outreach", "passphrase", "passw",
  "password", "passwordpassword", "princess", "qwerty", "qwertyqwerty", "qwertyuiop", "qwertyuiopasdf", "secret",
  "secretpassword", "shelter", "socialworker", "summer", "sunshine", "superman", "temporary", "test", "testtest",
  "testpassword", "thisismypassword", "training", "trustno", "veteran", "volunteer", "wayhome", "wayhomehmis",
  "wayhomewayhome", "welcome", "welcomewelcome", "winter", "yourpassword", "zxcvbnm", "qazwsxedc", "qazwsx",
};

/* The pepper comes before the slow function: without the key file a stolen table cannot even be tried. */
static void
with_pepper (const WhKeyFile *keys, const char *password, guint8 out[WH_KEY_SIZE])
{
  g_autofree char *normal = g_utf8_normalize (password, -1, G_NORMALIZE_NFC);
  const char *text = normal != NULL ? normal : password;
  crypto_generichash_state state;

  crypto_generichash_init (&state, keys->pepper, WH_KEY_SIZE, WH_KEY_SIZE);
  crypto_generichash_update (&state, (const guint8 *) DOMAIN_TEXT, sizeof DOMAIN_TEXT);
  crypto_generichash_update (&state, (const guint8 *) text, strlen (text));
  crypto_generichash_final (&state, out, WH_KEY_SIZE);
  if (normal != NULL)
    sodium_memzero (normal, strlen (normal));
}

/**
 * wh_password_verifier:
 *
 * Takes 46 MiB and about 55 ms: never on the thread that serves others.
 *
 * Returns: (transfer full): what is kept of the password (argon2id), or %NULL with %WH_SERVER_ERROR_FAILED for want
 *   of memory
 */
char *
wh_password_verifier (const WhKeyFile *keys, const char *password, GError **error)
{
  g_autofree char *verifier = g_malloc0 (crypto_pwhash_STRBYTES);
  guint8 peppered[WH_KEY_SIZE];
  int failed;

  with_pepper (keys, password, peppered);
  failed = crypto_pwhash_str (verifier, (const char *) peppered, sizeof peppered, PASSES, MEMORY);
  sodium_memzero (peppered, sizeof peppered);
  if (failed == 0)
    return g_steal_pointer (&verifier);
  g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, _("There is not enough memory for a password."));
  return NULL;
}

/**
 * wh_password_matches:
 *
 * Takes as long as wh_password_verifier().
 *
 * Returns: whether the verifier was made of the password
 */
gboolean
wh_password_matches (const WhKeyFile *keys, const char *verifier, const char *password)
{
  guint8 peppered[WH_KEY_SIZE];
  int different;

  with_pepper (keys, password, peppered);
  different = crypto_pwhash_str_verify (verifier, (const char *) peppered, sizeof peppered);
  sodium_memzero (peppered, sizeof peppered);
  return different == 0;
}

/**
 * wh_password_one_time:
 *
 * Returns: (transfer full): sixteen random letters and digits (80 bits) that are not mistaken for each other
 */
char *
wh_password_one_time (void)
{
  static const char signs[] = "abcdefghijkmnpqrstuvwxyz23456789";
  GString *text = g_string_new (NULL);

  G_STATIC_ASSERT (sizeof signs - 1 == 32);
  for (guint i = 0; i < 16; i++)
    {
      if (i > 0 && i % 4 == 0)
        g_string_append_c (text, '-');
      g_string_append_c (text, signs[randombytes_uniform (sizeof signs - 1)]);
    }
  return g_string_free (text, FALSE);
}

static char *
letters_only (const char *folded)
{
  GString *letters = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)))
      g_string_append_unichar (letters, g_utf8_get_char (at));
  return g_string_free (letters, FALSE);
}

static gboolean
has_letter_and_number (const char *password)
{
  gboolean letter = FALSE, number = FALSE;

  for (const char *at = password; *at != '\0'; at = g_utf8_next_char (at))
    {
      letter |= g_unichar_isalpha (g_utf8_get_char (at));
      number |= g_unichar_isdigit (g_utf8_get_char (at));
    }
  return letter && number;
}

static gboolean
is_easy (const char *password, const char *user_name)
{
  g_autofree char *folded = g_utf8_casefold (password, -1), *name = g_utf8_casefold (user_name, -1);
  g_autofree char *word = letters_only (folded), *drow = g_utf8_strreverse (word, -1);
  g_autofree char *eman = g_utf8_strreverse (name, -1);

  if (g_utf8_strlen (name, -1) >= 3 && (strstr (folded, name) != NULL || strstr (folded, eman) != NULL))
    return TRUE;
  if (g_utf8_strlen (word, -1) < 4)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (blocked); i++)
    if (g_str_equal (word, blocked[i]) || g_str_equal (drow, blocked[i]))
      return TRUE;
  return FALSE;
}

/**
 * wh_password_allowed:
 * @user_name: as signed in with
 *
 * The policy of decisions 12: twelve characters or more, a letter and a number (HUD 2004), nothing that is guessed
 * first; it never has to be changed for its age.
 *
 * Returns: whether a person may choose it; otherwise %WH_PROTOCOL_ERROR_BAD_REQUEST with what to do
 */
gboolean
wh_password_allowed (const char *password, const char *user_name, GError **error)
{
  const char *fault = NULL;

  if (!g_utf8_validate (password, -1, NULL) || g_utf8_strlen (password, -1) < WH_PASSWORD_MIN)
    fault = _("The password is too short: it needs 12 characters or more.");
  else if (!has_letter_and_number (password))
    fault = _("The password needs at least one letter and one number.");
  else if (is_easy (password, user_name))
    fault = _("The password is easy to guess: choose one without your user name or a common word alone.");
  if (fault != NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST, fault);
  return fault == NULL;
}
