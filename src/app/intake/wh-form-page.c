/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/intake/wh-draft-keeper.h"
#include "app/intake/wh-form-file.h"
#include "app/intake/wh-form-frame.h"
#include "app/paper/wh-form-print.h"
#include "app/paper/wh-rekey-view.h"
#include "app/wh-dialog.h"
#include "app/wh-flow.h"
#include "app/wh-notice.h"
#include "app/wh-undo.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-save.h"
#include "store/wh-draft-table.h"
#include "store/wh-merge-query.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-save.h"

/**
 * WhFormPage:
 *
 * A form about a whole household, from its first question to one Save: an intake, an update, an exit, a correction.
 * Everything that is filled in is kept at once and is there again, at the same question, after a pause, a lock or a
 * crash.
 *
 * Signals: "finished" (gboolean saved): the page has nothing more to do.
 */
struct _WhFormPage
{
  GtkWidget parent_instance;

  WhSession *session;
  WhForm *form;
  WhDraftKeeper *keeper;
  const WhLayout *layout; /* NULL: the draft says which, once it has opened */
  gboolean saving;
  GPtrArray *back; /* of WhChangeGroup: what takes back what is being saved; NULL: nothing does */

  GtkWidget *stack;
  GtkWidget *problem;
  GtkWidget *frame;
  GtkWidget *rekey; /* NULL: nobody asked for it */
};

enum
{
  PROP_TITLE = 1,
};

enum
{
  FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void wh_form_page_flow_init (WhFlowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhFormPage, wh_form_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_FLOW, wh_form_page_flow_init))

typedef struct
{
  WhChangeGroup *group;
  WhId draft;
  char *project; /* into which somebody was taken; NULL: nobody was */
} Save;

static void
save_free (Save *save)
{
  wh_change_group_free (save->group);
  g_free (save->project);
  g_free (save);
}

/* The draft goes in the very step in which its records come. */
static gboolean
save_both (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Save *save = data;

  return wh_store_correct_person (store, save->group, error) && wh_store_save_group (store, save->group, error)
         && wh_draft_delete (store, &save->draft, error)
         && (save->project == NULL || wh_meta_set (store, WH_META_LAST_PROJECT, save->project, error));
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, save_both, data, error);
}

static void
finish (WhFormPage *self, gboolean saved)
{
  g_signal_emit (self, signals[FINISHED], 0, saved);
  gtk_widget_activate_action (GTK_WIDGET (self), "work.close-flow", NULL);
}

/* What is shown afterwards: the household's head, or the record that the form is about. */
static WhRecord *
saved_record (WhFormPage *self)
{
  return self->layout->whom == WH_WHOM_NOBODY
           ? wh_form_get_record (self->form, 0, self->layout->pages[0].groups[0].fields[0].kind)
           : wh_form_get_record (self->form, WH_FORM_HOUSEHOLD, WH_KIND_CLIENT);
}

static void
tell_saved (WhFormPage *self, GtkWidget *around)
{
  AdwToast *toast = adw_toast_new (self->layout->whom == WH_WHOM_NEW ? _("The household is saved") : _("Saved"));

  if (self->back == NULL)
    wh_notice_toast (around, toast);
  else
    wh_undo_offer_groups (around, self->session, toast, g_steal_pointer (&self->back));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhFormPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkWidget) around = NULL;
  g_autoptr (WhRecord) record = NULL;
  char hex[WH_ID_HEX_SIZE];

  self->saving = FALSE;
  if (self->form == NULL)
    return;
  wh_form_frame_set_busy (WH_FORM_FRAME (self->frame), FALSE);
  if (self->rekey != NULL)
    wh_rekey_view_set_busy (WH_REKEY_VIEW (self->rekey), FALSE);
  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  wh_draft_keeper_stop (self->keeper, TRUE);
  record = g_object_ref (saved_record (self));
  /* A record is shown where the flow was, so the flow goes first. */
  around = gtk_widget_get_parent (GTK_WIDGET (self));
  if (around == NULL)
    {
      finish (self, TRUE);
      return;
    }
  g_object_ref (around);
  tell_saved (self, around);
  finish (self, TRUE);
  gtk_widget_activate_action (around, "work.open-record", "(ss)", wh_record_get_kind (record)->name,
                              wh_id_to_hex (wh_record_get_id (record), hex));
}

/* One record of the set-up is taken back as it was made; what was said about people is put right by who knows. */
static void
keep_way_back (WhFormPage *self, const WhChangeGroup *group)
{
  g_clear_pointer (&self->back, g_ptr_array_unref);
  if (self->layout->whom != WH_WHOM_NOBODY || group->changes->len == 0)
    return;
  self->back = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  g_ptr_array_add (self->back, wh_change_group_new_undo (group));
}

/* The next intake begins with this project. */
static char *
dup_project (WhFormPage *self)
{
  WhRecord *stay = wh_form_get_record (self->form, WH_FORM_HOUSEHOLD, WH_KIND_ENROLLMENT);
  const WhId *project = stay != NULL ? wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID) : NULL;
  char hex[WH_ID_HEX_SIZE];

  return self->layout->whom == WH_WHOM_NEW && project != NULL ? g_strdup (wh_id_to_hex (project, hex)) : NULL;
}

static void
keep_cb (WhFormPage *self)
{
  wh_draft_keeper_touch (self->keeper);
}

static gboolean
is_rekeying (WhFormPage *self)
{
  return self->rekey != NULL && gtk_stack_get_visible_child (GTK_STACK (self->stack)) == self->rekey;
}

/* What came from paper is looked through once more before it is saved. */
static gboolean
needs_check (WhFormPage *self)
{
  WhRekeyView *view = is_rekeying (self) ? WH_REKEY_VIEW (self->rekey) : NULL;

  if (view == NULL || (wh_rekey_view_is_checking (view) && wh_rekey_view_can_save (view)))
    return FALSE;
  wh_rekey_view_check (view);
  return TRUE;
}

static void
save_cb (WhFormPage *self)
{
  Save *save;

  if (self->saving || needs_check (self))
    return;
  if (!wh_form_can_save (self->form))
    {
      wh_form_frame_show_problems (WH_FORM_FRAME (self->frame));
      wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("Something has to be put right first")));
      return;
    }
  self->saving = TRUE;
  wh_form_frame_set_busy (WH_FORM_FRAME (self->frame), TRUE);
  if (self->rekey != NULL)
    wh_rekey_view_set_busy (WH_REKEY_VIEW (self->rekey), TRUE);
  save = g_new0 (Save, 1);
  save->group = wh_form_make_group (self->form);
  keep_way_back (self, save->group);
  save->draft = *wh_draft_keeper_get_id (self->keeper);
  save->project = dup_project (self);
  wh_session_stamp (self->session, save->group);
  wh_session_run_async (self->session, save_func, save, (GDestroyNotify) save_free, WH_STORE_WRITE, NULL, saved_cb,
                        g_object_ref (self));
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (WH_FORM_PAGE (widget)->form != NULL)
    save_cb (WH_FORM_PAGE (widget));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhFormPage *self = WH_FORM_PAGE (widget);

  if (self->form != NULL)
    wh_dialog_present (widget, wh_form_print_new (self->session, self->form));
}

static void
back_cb (WhFormPage *self)
{
  const char *place;
  guint person = wh_form_get_place (self->form, &place);

  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->frame);
  wh_form_frame_go_to (WH_FORM_FRAME (self->frame), person, place);
}

static void
rekey_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhFormPage *self = WH_FORM_PAGE (widget);

  if (self->form == NULL)
    return;
  if (self->rekey == NULL)
    {
      self->rekey = wh_rekey_view_new (self->session, self->form);
      g_signal_connect_object (self->rekey, "moved", G_CALLBACK (keep_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->rekey, "save", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->rekey, "back", G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (GTK_STACK (self->stack), self->rekey, "rekey");
    }
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->rekey);
  wh_rekey_view_focus (WH_REKEY_VIEW (self->rekey));
}

static void
section_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhFormPage *self = WH_FORM_PAGE (widget);

  if (self->form != NULL && !is_rekeying (self))
    wh_form_frame_step (WH_FORM_FRAME (self->frame), g_variant_get_int32 (parameter));
}

static void
pause_cb (WhFormPage *self)
{
  gboolean empty = self->form == NULL || wh_form_is_empty (self->form);

  if (self->keeper != NULL)
    wh_draft_keeper_stop (self->keeper, empty);
  if (!empty)
    wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("The form is paused: Home lists it")));
  finish (self, FALSE);
}

static void
wh_form_page_leave (WhFlow *flow)
{
  pause_cb (WH_FORM_PAGE (flow));
}

static void
wh_form_page_flow_init (WhFlowInterface *iface)
{
  iface->leave = wh_form_page_leave;
}

static void
failed_cb (WhFormPage *self, GError *error)
{
  wh_notice_error (GTK_WIDGET (self), error);
}

static void
build (WhFormPage *self)
{
  self->frame = wh_form_frame_new (self->session, self->form);
  g_signal_connect_object (self->frame, "moved", G_CALLBACK (keep_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->frame, "save", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->frame, "pause", G_CALLBACK (pause_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (self->stack), self->frame, "form");
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->frame);
}

/* A draft opens where it was left; a new form at the first question. */
static void
open_form (WhFormPage *self, WhForm *form, const WhId *draft)
{
  const char *place;
  guint person;

  self->form = form;
  self->layout = wh_form_get_layout (form);
  g_object_notify (G_OBJECT (self), "title");
  self->keeper = wh_draft_keeper_new (self->session, form, draft);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  build (self);
  g_signal_connect_object (form, "changed", G_CALLBACK (keep_cb), self, G_CONNECT_SWAPPED);
  person = wh_form_get_place (form, &place);
  wh_form_frame_go_to (WH_FORM_FRAME (self->frame), person, place);
}

static void
show_problem (WhFormPage *self, const char *text)
{
  adw_status_page_set_title (ADW_STATUS_PAGE (self->problem), _("The form did not open"));
  adw_status_page_set_description (ADW_STATUS_PAGE (self->problem), text);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->problem);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhFormPage) self = data;
  g_autoptr (WhForm) form = NULL;
  g_autoptr (GError) error = NULL;
  WhFormFile *file = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      show_problem (self, error->message);
      return;
    }
  if (self->session == NULL || self->form != NULL)
    return;
  form = wh_form_file_make_form (file);
  open_form (self, g_steal_pointer (&form), wh_id_is_nil (&file->draft_id) ? NULL : &file->draft_id);
}

static void
load (WhFormPage *self, const char *parameter)
{
  WhFormFile *file = wh_form_file_new (parameter);
  const WhPerson *person = wh_session_get_person (self->session);

  self->layout = file->layout;
  file->today = wh_session_today (self->session);
  file->everywhere = person->role == WH_ROLE_SYSTEM_ADMIN;
  if (person->agencies != NULL)
    g_array_append_vals (file->agencies, person->agencies->data, person->agencies->len);
  wh_session_run_async (self->session, wh_form_file_load, file, (GDestroyNotify) wh_form_file_free, WH_STORE_READ,
                        NULL, loaded_cb, g_object_ref (self));
}

static void
wh_form_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, WH_FORM_PAGE (object)->layout != NULL
                                 ? g_dgettext (GETTEXT_PACKAGE, WH_FORM_PAGE (object)->layout->label) : "");
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_form_page_dispose (GObject *object)
{
  WhFormPage *self = WH_FORM_PAGE (object);

  if (self->keeper != NULL)
    wh_draft_keeper_stop (self->keeper, FALSE);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->keeper);
  g_clear_pointer (&self->back, g_ptr_array_unref);
  g_clear_object (&self->form);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_form_page_parent_class)->dispose (object);
}

static gboolean
wh_form_page_grab_focus (GtkWidget *widget)
{
  WhFormPage *self = WH_FORM_PAGE (widget);

  if (self->form == NULL)
    return FALSE;
  if (is_rekeying (self))
    wh_rekey_view_focus (WH_REKEY_VIEW (self->rekey));
  else
    wh_form_frame_focus (WH_FORM_FRAME (self->frame));
  return TRUE;
}

static void
wh_form_page_class_init (WhFormPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = wh_form_page_get_property;
  G_OBJECT_CLASS (klass)->dispose = wh_form_page_dispose;
  widget_class->grab_focus = wh_form_page_grab_focus;
  g_object_class_override_property (G_OBJECT_CLASS (klass), PROP_TITLE, "title");
  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_install_action (widget_class, "form.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "form.section", "i", section_action);
  gtk_widget_class_install_action (widget_class, "form.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "form.rekey", NULL, rekey_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK, "form.section", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK, "form.section", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "form.save", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wh_form_page_init (WhFormPage *self)
{
  GtkWidget *spinner = gtk_spinner_new ();

  self->stack = gtk_stack_new ();
  self->problem = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (self->problem), "dialog-warning-symbolic");
  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  gtk_stack_add_named (GTK_STACK (self->stack), spinner, "opening");
  gtk_stack_add_named (GTK_STACK (self->stack), self->problem, "problem");
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * wh_form_page_create:
 * @parameter: as of wh_form_file_new()
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
wh_form_page_create (WhSession *session, const char *parameter)
{
  WhFormPage *self;

  g_return_val_if_fail (WH_IS_SESSION (session), NULL);

  self = g_object_new (WH_TYPE_FORM_PAGE, NULL);
  self->session = g_object_ref (session);
  load (self, parameter != NULL ? parameter : "");
  return GTK_WIDGET (self);
}

/**
 * wh_form_page_get_form:
 *
 * Returns: (transfer none) (nullable): what is being filled in; %NULL until it has opened
 */
WhForm *
wh_form_page_get_form (WhFormPage *self)
{
  return self->form;
}

/**
 * wh_form_page_show_section:
 * @section: a page of the form, or their number for the review
 */
void
wh_form_page_show_section (WhFormPage *self, guint section)
{
  g_return_if_fail (WH_IS_FORM_PAGE (self) && self->form != NULL);

  wh_form_frame_show_section (WH_FORM_FRAME (self->frame), section);
}
