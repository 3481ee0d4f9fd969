/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-community.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "store/wh-store-path.h"
#include "sync/wh-address.h"

#define FILE_NAME "community.json"

static void
account_free (gpointer data)
{
  WhDeskAccount *account = data;

  g_free (account->realm);
  g_free (account->user);
  g_free (account);
}

/**
 * wh_community_new:
 * @address: from wh_address_clean ()
 *
 * Returns: (transfer full): a community of which nothing is known but its address
 */
WhCommunity *
wh_community_new (const char *address)
{
  WhCommunity *self = g_new0 (WhCommunity, 1);

  self->address = g_strdup (address);
  self->realms = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_realm_free);
  self->accounts = g_ptr_array_new_with_free_func (account_free);
  return self;
}

/**
 * wh_community_free:
 * @self: (nullable):
 */
void
wh_community_free (WhCommunity *self)
{
  if (self == NULL)
    return;

  g_free (self->address);
  g_free (self->name);
  g_ptr_array_unref (self->realms);
  g_ptr_array_unref (self->accounts);
  g_free (self);
}

static char *
get_folder (const char *base, const char *address)
{
  g_autofree char *folder = wh_address_get_folder (address);

  return g_build_filename (base, "wayhome", folder, NULL);
}

static const char *
get_text (JsonObject *object, const char *name)
{
  return json_object_get_string_member_with_default (object, name, "");
}

/* The same two words everywhere: what a community calls its databases may make them alike. */
static const char *
get_title (gboolean training)
{
  return training ? _("Training") : _("Production");
}

static void
read_realm (JsonArray *array, guint index, JsonNode *node, gpointer data)
{
  WhCommunity *self = data;
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  WhRealm *realm;

  if (object == NULL)
    return;
  realm = wh_realm_new ();
  realm->address = g_strdup (self->address);
  realm->community = g_strdup (self->name);
  realm->id = g_strdup (get_text (object, "id"));
  realm->colour = g_strdup (get_text (object, "colour"));
  realm->zone = g_strdup (get_text (object, "zone"));
  realm->recovery = g_strdup (get_text (object, "recovery"));
  realm->training = json_object_get_boolean_member_with_default (object, "training", FALSE);
  realm->title = g_strdup (get_title (realm->training));
  g_ptr_array_add (self->realms, realm);
}

static void
read_account (JsonArray *array, guint index, JsonNode *node, gpointer data)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  WhDeskAccount *account;
  WhId id;

  if (object == NULL || !wh_id_from_hex (get_text (object, "account"), &id))
    return;
  account = wh_community_put_account (data, get_text (object, "realm"), get_text (object, "user"), &id);
  account->offline_until = json_object_get_int_member_with_default (object, "offline_until", 0);
  if (wh_id_from_hex (get_text (object, "device"), &id))
    account->device = id;
}

static void
read_array (JsonObject *object, const char *name, JsonArrayForeach func, WhCommunity *self)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), func, self);
}

/**
 * wh_community_load:
 * @address: from wh_address_clean ()
 *
 * Reads what this desk remembers.  Waits for the disk.
 *
 * Returns: (transfer full): the community; %NULL with %G_FILE_ERROR_NOENT when this desk has not been there, or with
 *   another error when its file cannot be read
 */
WhCommunity *
wh_community_load (const char *address, GError **error)
{
  g_autofree char *folder = get_folder (g_get_user_state_dir (), address);
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  WhCommunity *self;
  JsonObject *object;

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;
  node = json_from_string (text, error);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "Not what this program wrote");
      return NULL;
    }

  object = json_node_get_object (node);
  self = wh_community_new (address);
  self->name = g_strdup (get_text (object, "name"));
  read_array (object, "realms", read_realm, self);
  read_array (object, "accounts", read_account, self);
  return self;
}

static void
write_realm (JsonBuilder *builder, const WhRealm *realm)
{
  const struct { const char *name, *value; } members[] = {
    { "id", realm->id }, { "colour", realm->colour }, { "zone", realm->zone },
    { "recovery", realm->recovery },
  };

  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      json_builder_set_member_name (builder, members[i].name);
      json_builder_add_string_value (builder, members[i].value);
    }
  json_builder_set_member_name (builder, "training");
  json_builder_add_boolean_value (builder, realm->training);
  json_builder_end_object (builder);
}

static void
write_account (JsonBuilder *builder, const WhDeskAccount *account)
{
  char hex[WH_ID_HEX_SIZE];

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "realm");
  json_builder_add_string_value (builder, account->realm);
  json_builder_set_member_name (builder, "user");
  json_builder_add_string_value (builder, account->user);
  json_builder_set_member_name (builder, "account");
  json_builder_add_string_value (builder, wh_id_to_hex (&account->account, hex));
  json_builder_set_member_name (builder, "device");
  json_builder_add_string_value (builder, wh_id_to_hex (&account->device, hex));
  json_builder_set_member_name (builder, "offline_until");
  json_builder_add_int_value (builder, account->offline_until);
  json_builder_end_object (builder);
}

static char *
to_text (WhCommunity *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "name");
  json_builder_add_string_value (builder, self->name);
  json_builder_set_member_name (builder, "realms");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->realms->len; i++)
    write_realm (builder, g_ptr_array_index (self->realms, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "accounts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->accounts->len; i++)
    write_account (builder, g_ptr_array_index (self->accounts, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}

/**
 * wh_community_save:
 *
 * Writes what this desk remembers, in one step, for this person of the operating system only.  Waits for the disk.
 *
 * Returns: whether it was written; otherwise @error of %G_FILE_ERROR
 */
gboolean
wh_community_save (WhCommunity *self, GError **error)
{
  g_autofree char *folder = get_folder (g_get_user_state_dir (), self->address);
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *text = to_text (self);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int code = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s", g_strerror (code));
      return FALSE;
    }
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

/**
 * wh_community_take_hello:
 * @hello: what the centre announces now
 */
void
wh_community_take_hello (WhCommunity *self, const WhHello *hello)
{
  g_free (self->name);
  self->name = g_strdup (hello->community);
  g_ptr_array_set_size (self->realms, 0);
  for (guint i = 0; i < hello->realms->len; i++)
    {
      const WhRealmInfo *info = g_ptr_array_index (hello->realms, i);
      WhRealm *realm = wh_realm_new ();

      realm->address = g_strdup (self->address);
      realm->community = g_strdup (hello->community);
      realm->id = g_strdup (info->id);
      realm->title = g_strdup (get_title (info->training));
      realm->colour = g_strdup (info->colour);
      realm->zone = g_strdup (info->zone);
      realm->recovery = g_strdup (info->recovery);
      realm->training = info->training;
      g_ptr_array_add (self->realms, realm);
    }
}

/**
 * wh_community_get_realm:
 *
 * Returns: (transfer none) (nullable): the community's Training or Production
 */
const WhRealm *
wh_community_get_realm (WhCommunity *self, gboolean training)
{
  for (guint i = 0; i < self->realms->len; i++)
    {
      const WhRealm *realm = g_ptr_array_index (self->realms, i);

      if (realm->training == training)
        return realm;
    }
  return NULL;
}

/**
 * wh_community_find_account:
 * @realm: id of a realm
 * @user: user name as typed; case does not matter
 *
 * Returns: (transfer none) (nullable): who has signed in here under that name
 */
WhDeskAccount *
wh_community_find_account (WhCommunity *self, const char *realm, const char *user)
{
  g_autofree char *wanted = g_utf8_casefold (user, -1);

  for (guint i = 0; i < self->accounts->len; i++)
    {
      WhDeskAccount *account = g_ptr_array_index (self->accounts, i);
      g_autofree char *name = g_utf8_casefold (account->user, -1);

      if (g_str_equal (account->realm, realm) && g_str_equal (name, wanted))
        return account;
    }
  return NULL;
}

/**
 * wh_community_put_account:
 *
 * Returns: (transfer none): the account of that realm and name, new or with a new id
 */
WhDeskAccount *
wh_community_put_account (WhCommunity *self, const char *realm, const char *user, const WhId *id)
{
  WhDeskAccount *account = wh_community_find_account (self, realm, user);

  if (account == NULL)
    {
      account = g_new0 (WhDeskAccount, 1);
      account->realm = g_strdup (realm);
      account->user = g_strdup (user);
      g_ptr_array_add (self->accounts, account);
    }
  account->account = *id;
  return account;
}

/**
 * wh_community_get_store_path:
 *
 * Returns: (transfer full): where the person's store of that realm is, or would be
 */
char *
wh_community_get_store_path (WhCommunity *self, const WhDeskAccount *account)
{
  g_autofree char *folder = wh_address_get_folder (self->address);
  char *slash = strrchr (folder, '/');

  *slash = '\0';
  return wh_store_path (g_get_user_data_dir (), folder, slash + 1, account->realm, &account->account);
}

/**
 * wh_community_move_store:
 * @account: as remembered
 * @id: of the account that the centre has just let in under its name
 *
 * An administrator makes an account anew when the centre came back from a backup that does not have it.  The person's
 * records, and what was not sent of them, lie here under the account of before: they become the new one's, which opens
 * them with the password of before.  Where both have records nothing is moved.
 */
void
wh_community_move_store (WhCommunity *self, const WhDeskAccount *account, const WhId *id)
{
  WhDeskAccount renewed = *account; /* borrows */
  g_autofree char *from = wh_community_get_store_path (self, account);
  g_autofree char *from_folder = g_path_get_dirname (from);
  g_autofree char *to = NULL, *to_folder = NULL;

  renewed.account = *id;
  to = wh_community_get_store_path (self, &renewed);
  to_folder = g_path_get_dirname (to);
  /* A folder at once: its files belong together.  It takes the place of an empty one only. */
  if (!wh_id_equal (&account->account, id))
    g_rename (from_folder, to_folder);
}
