/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-intake-page.h"

#include <glib/gi18n-lib.h>

#include "app/intake/wh-draft-keeper.h"
#include "app/intake/wh-form-view.h"
#include "app/intake/wh-intake-file.h"
#include "app/intake/wh-known-panel.h"
#include "app/intake/wh-people-bar.h"
#include "app/intake/wh-review-view.h"
#include "app/intake/wh-section-list.h"
#include "app/wh-flow.h"
#include "app/wh-notice.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-save.h"
#include "store/wh-draft-table.h"
#include "store/wh-store-save.h"

#define PLACE_REVIEW "review"

/**
 * WhIntakePage:
 *
 * The intake of a whole household, from who they are to one Save.  Everything that is filled in is kept at once and is
 * there again, at the same question, after a pause, a lock or a crash.
 *
 * Signals: "finished" (gboolean saved): the page has nothing more to do.
 */
struct _WhIntakePage
{
  GtkWidget parent_instance;

  WhSession *session;
  WhForm *form;
  WhDraftKeeper *keeper;
  guint section; /* a page of the layout, or their number for the review */
  guint person_key;
  guint refresh;
  gboolean saving;

  GtkWidget *stack;
  GtkWidget *problem;
  GtkWidget *content;
  GtkWidget *side;
  GtkWidget *sections;
  GtkWidget *known;
  GtkWidget *scrolled;
  GtkWidget *heading;
  GtkWidget *subheading;
  GtkWidget *people;
  GtkWidget *view;
  GtkWidget *review;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *save;
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

static void wh_intake_page_flow_init (WhFlowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhIntakePage, wh_intake_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_FLOW, wh_intake_page_flow_init))

static const WhLayout *
layout_of (WhIntakePage *self)
{
  return wh_form_get_layout (self->form);
}

static gboolean
is_review (WhIntakePage *self)
{
  return self->section == layout_of (self)->n_pages;
}

static guint
person_index (WhIntakePage *self)
{
  int person = wh_form_find_person (self->form, self->person_key);

  return person < 0 ? 0 : (guint) person;
}

static gboolean
refresh_cb (gpointer data)
{
  WhIntakePage *self = data;

  self->refresh = 0;
  wh_form_view_update (WH_FORM_VIEW (self->view));
  wh_people_bar_update (WH_PEOPLE_BAR (self->people));
  wh_section_list_update (WH_SECTION_LIST (self->sections));
  wh_known_panel_look_for (WH_KNOWN_PANEL (self->known), self->person_key);
  if (is_review (self))
    wh_review_view_update (WH_REVIEW_VIEW (self->review));
  return G_SOURCE_REMOVE;
}

/* However many answers one action gives, the page is drawn once. */
static void
changed_cb (WhIntakePage *self)
{
  wh_draft_keeper_touch (self->keeper);
  if (self->refresh == 0)
    self->refresh = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 5, refresh_cb, self, NULL);
}

static void
remember_place (WhIntakePage *self, const char *place)
{
  wh_form_set_place (self->form, person_index (self), place);
  wh_draft_keeper_touch (self->keeper);
}

static void
entered_cb (WhIntakePage *self, const char *field)
{
  remember_place (self, field);
}

static void
scroll_to_top (WhIntakePage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
}

static void
show_heading (WhIntakePage *self)
{
  const WhLayoutPage *page = is_review (self) ? NULL : &layout_of (self)->pages[self->section];
  const char *help = page == NULL ? _("Everything filled in is kept. Save sends it on its way as one.")
                     : page->help != NULL ? g_dgettext (GETTEXT_PACKAGE, page->help) : NULL;

  gtk_label_set_text (GTK_LABEL (self->heading),
                      page != NULL ? g_dgettext (GETTEXT_PACKAGE, page->label) : _("Review"));
  gtk_label_set_text (GTK_LABEL (self->subheading), help != NULL ? help : "");
  gtk_widget_set_visible (self->subheading, help != NULL);
}

static void
show_page (WhIntakePage *self)
{
  gboolean review = is_review (self);

  show_heading (self);
  gtk_widget_set_visible (self->view, !review);
  gtk_widget_set_visible (self->review, review);
  gtk_widget_set_visible (self->known, self->section == 0);
  gtk_widget_set_visible (self->previous, self->section > 0);
  gtk_widget_set_visible (self->next, !review);
  (review ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->save, "suggested-action");
  wh_people_bar_set_can_change (WH_PEOPLE_BAR (self->people), self->section == 0);
  wh_section_list_set_selected (WH_SECTION_LIST (self->sections), self->section);
  if (review)
    wh_review_view_update (WH_REVIEW_VIEW (self->review));
  else
    wh_form_view_show_page (WH_FORM_VIEW (self->view), &layout_of (self)->pages[self->section], self->person_key);
}

static void
show_person (WhIntakePage *self, guint key)
{
  self->person_key = key;
  wh_people_bar_set_selected (WH_PEOPLE_BAR (self->people), key);
  show_page (self);
  wh_known_panel_look_for (WH_KNOWN_PANEL (self->known), key);
}

static void
focus_first (WhIntakePage *self)
{
  if (is_review (self))
    gtk_widget_child_focus (self->review, GTK_DIR_TAB_FORWARD);
  else
    wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static gboolean
is_asked (WhIntakePage *self, guint person)
{
  const WhLayoutPage *page = &layout_of (self)->pages[self->section];

  for (guint g = 0; g < page->n_groups; g++)
    for (guint f = 0; f < page->groups[g].n_fields; f++)
      if (wh_form_get_state (self->form, person, &page->groups[g].fields[f]).visible)
        return TRUE;
  return FALSE;
}

/* A section that asks nothing of this person opens at the first one of whom it does. */
static void
choose_person (WhIntakePage *self)
{
  if (is_review (self) || is_asked (self, person_index (self)))
    return;
  for (guint i = 0; i < wh_form_get_n_people (self->form); i++)
    if (is_asked (self, i))
      {
        self->person_key = wh_form_get_person_key (self->form, i);
        wh_people_bar_set_selected (WH_PEOPLE_BAR (self->people), self->person_key);
        return;
      }
}

static void
turn_to (WhIntakePage *self, guint section)
{
  if (self->section != section)
    {
      self->section = section;
      choose_person (self);
      show_page (self);
      scroll_to_top (self);
    }
  if (is_review (self))
    remember_place (self, PLACE_REVIEW);
}

static void
section_cb (WhIntakePage *self, guint section)
{
  wh_intake_page_show_section (self, section);
}

static void
person_cb (WhIntakePage *self, guint key)
{
  show_person (self, key);
  wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static void
add_person_cb (WhIntakePage *self)
{
  guint person = wh_form_add_person (self->form);

  show_person (self, wh_form_get_person_key (self->form, person));
  wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static void
restore_cb (WhIntakePage *self, AdwToast *toast)
{
  guint key = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toast), "wh-key"));

  if (self->form != NULL && wh_form_restore_person (self->form, key))
    show_person (self, key);
}

static void
remove_person_cb (WhIntakePage *self, guint key)
{
  int person = wh_form_find_person (self->form, key);
  g_autofree char *name = person >= 0 ? wh_form_get_person_name (self->form, (guint) person) : NULL;
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (person < 0 || wh_form_get_n_people (self->form) < 2)
    return;
  wh_form_remove_person (self->form, (guint) person);
  show_person (self, wh_form_get_person_key (self->form, (guint) MAX (person - 1, 0)));
  text = g_strdup_printf (_("%s is no longer in the household"), name);
  toast = adw_toast_new (text);
  adw_toast_set_button_label (toast, _("Undo"));
  g_object_set_data (G_OBJECT (toast), "wh-key", GUINT_TO_POINTER (key));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  wh_notice_toast (GTK_WIDGET (self), toast);
}

static guint
section_with (WhIntakePage *self, const char *field)
{
  const WhLayout *layout = layout_of (self);

  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      for (guint f = 0; f < layout->pages[p].groups[g].n_fields; f++)
        if (g_strcmp0 (layout->pages[p].groups[g].fields[f].name, field) == 0)
          return p;
  return g_strcmp0 (field, PLACE_REVIEW) == 0 ? layout->n_pages : 0;
}

static void
go_to (WhIntakePage *self, guint person, const char *field)
{
  self->section = section_with (self, field);
  show_person (self, person == WH_FORM_HOUSEHOLD ? wh_form_get_person_key (self->form, 0)
                                                 : wh_form_get_person_key (self->form, person));
  if (is_review (self) || !wh_form_view_focus_field (WH_FORM_VIEW (self->view), field))
    focus_first (self);
}

static void
opened_cb (WhIntakePage *self, guint person, const char *field)
{
  wh_form_view_set_strict (WH_FORM_VIEW (self->view), TRUE);
  go_to (self, person, field);
}

static void
previous_cb (WhIntakePage *self)
{
  wh_intake_page_show_section (self, self->section - 1);
}

static void
next_cb (WhIntakePage *self)
{
  wh_intake_page_show_section (self, self->section + 1);
}

typedef struct
{
  WhChangeGroup *group;
  WhId draft;
} Save;

static void
save_free (Save *save)
{
  wh_change_group_free (save->group);
  g_free (save);
}

/* The draft goes in the very step in which its records come. */
static gboolean
save_both (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Save *save = data;

  return wh_store_save_group (store, save->group, error) && wh_draft_delete (store, &save->draft, error);
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, save_both, data, error);
}

static void
finish (WhIntakePage *self, gboolean saved)
{
  g_signal_emit (self, signals[FINISHED], 0, saved);
  gtk_widget_activate_action (GTK_WIDGET (self), "work.close-flow", NULL);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhIntakePage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkWidget) around = NULL;
  char hex[WH_ID_HEX_SIZE];

  self->saving = FALSE;
  if (self->form == NULL)
    return;
  gtk_widget_set_sensitive (self->save, TRUE);
  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  wh_draft_keeper_stop (self->keeper, TRUE);
  wh_id_to_hex (wh_record_get_id (wh_form_get_record (self->form, WH_FORM_HOUSEHOLD, WH_KIND_CLIENT)), hex);
  wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("The household is saved")));
  /* A record is shown where the flow was, so the flow goes first. */
  around = gtk_widget_get_parent (GTK_WIDGET (self));
  if (around != NULL)
    g_object_ref (around);
  finish (self, TRUE);
  if (around != NULL)
    gtk_widget_activate_action (around, "work.open-record", "(ss)", wh_kind (WH_KIND_CLIENT)->name, hex);
}

static void
save_cb (WhIntakePage *self)
{
  Save *save;

  if (self->saving)
    return;
  if (!wh_form_can_save (self->form))
    {
      wh_form_view_set_strict (WH_FORM_VIEW (self->view), TRUE);
      wh_intake_page_show_section (self, layout_of (self)->n_pages);
      wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("Something has to be put right first")));
      return;
    }
  self->saving = TRUE;
  gtk_widget_set_sensitive (self->save, FALSE);
  save = g_new0 (Save, 1);
  save->group = wh_form_make_group (self->form);
  save->draft = *wh_draft_keeper_get_id (self->keeper);
  wh_session_stamp (self->session, save->group);
  wh_session_run_async (self->session, save_func, save, (GDestroyNotify) save_free, WH_STORE_WRITE, NULL, saved_cb,
                        g_object_ref (self));
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (WH_INTAKE_PAGE (widget)->form != NULL)
    save_cb (WH_INTAKE_PAGE (widget));
}

static void
section_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhIntakePage *self = WH_INTAKE_PAGE (widget);
  int to = (int) self->section + g_variant_get_int32 (parameter);

  if (self->form != NULL && to >= 0 && to <= (int) layout_of (self)->n_pages)
    wh_intake_page_show_section (self, (guint) to);
}

static void
pause_cb (WhIntakePage *self)
{
  gboolean empty = self->form == NULL || wh_form_is_empty (self->form);

  if (self->keeper != NULL)
    wh_draft_keeper_stop (self->keeper, empty);
  if (!empty)
    wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("The intake is paused: Home lists it")));
  finish (self, FALSE);
}

static void
wh_intake_page_leave (WhFlow *flow)
{
  pause_cb (WH_INTAKE_PAGE (flow));
}

static void
wh_intake_page_flow_init (WhFlowInterface *iface)
{
  iface->leave = wh_intake_page_leave;
}

static void
failed_cb (WhIntakePage *self, GError *error)
{
  wh_notice_error (GTK_WIDGET (self), error);
}

static GtkWidget *
build_side (WhIntakePage *self)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *pause = gtk_button_new_with_mnemonic (_("_Pause"));
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->sections = wh_section_list_new (self->form);
  self->known = wh_known_panel_new (self->session, self->form);
  gtk_widget_set_vexpand (self->known, TRUE);
  gtk_widget_set_margin_start (self->known, 12);
  gtk_widget_set_margin_end (self->known, 12);
  self->save = gtk_button_new_with_mnemonic (_("_Save the household"));
  gtk_widget_set_valign (buttons, GTK_ALIGN_END);
  gtk_widget_set_vexpand (buttons, TRUE);
  gtk_widget_set_margin_start (buttons, 12);
  gtk_widget_set_margin_end (buttons, 12);
  gtk_widget_set_margin_bottom (buttons, 12);
  gtk_box_append (GTK_BOX (buttons), self->save);
  gtk_box_append (GTK_BOX (buttons), pause);
  gtk_widget_set_tooltip_text (self->save, _("Save the household (Ctrl+S)"));
  g_signal_connect_swapped (self->save, "clicked", G_CALLBACK (save_cb), self);
  gtk_widget_set_tooltip_text (pause, _("Keep it as it is; Home lists it to go on later"));
  g_signal_connect_swapped (pause, "clicked", G_CALLBACK (pause_cb), self);
  g_signal_connect_swapped (self->sections, "selected", G_CALLBACK (section_cb), self);
  gtk_box_append (GTK_BOX (side), self->sections);
  gtk_box_append (GTK_BOX (side), self->known);
  gtk_box_append (GTK_BOX (side), buttons);
  gtk_widget_set_size_request (side, 230, -1);
  gtk_widget_add_css_class (side, "intake-side");
  return side;
}

static GtkWidget *
build_buttons (WhIntakePage *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->previous = gtk_button_new_with_mnemonic (_("_Back to the section before"));
  self->next = gtk_button_new_with_mnemonic (_("_Continue"));
  gtk_widget_add_css_class (self->previous, "flat");
  gtk_widget_add_css_class (self->next, "suggested-action");
  gtk_widget_add_css_class (self->next, "pill");
  gtk_widget_set_halign (self->next, GTK_ALIGN_END);
  gtk_widget_set_hexpand (self->next, TRUE);
  gtk_widget_set_hexpand (self->previous, TRUE);
  gtk_widget_set_halign (self->previous, GTK_ALIGN_START);
  gtk_widget_set_valign (self->previous, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (line, GTK_ALIGN_FILL);
  gtk_box_append (GTK_BOX (line), self->previous);
  gtk_box_append (GTK_BOX (line), self->next);
  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (previous_cb), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  return line;
}

static GtkWidget *
heading_label (const char *css)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css);
  return label;
}

static GtkWidget *
build_main (WhIntakePage *self)
{
  GtkWidget *clamp = adw_clamp_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *titles = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->heading = heading_label ("title-2");
  self->subheading = heading_label ("dim-label");
  self->people = wh_people_bar_new (self->form);
  self->view = wh_form_view_new (self->form);
  self->review = wh_review_view_new (self->form);
  gtk_box_append (GTK_BOX (titles), self->heading);
  gtk_box_append (GTK_BOX (titles), self->subheading);
  wh_form_view_set_between (WH_FORM_VIEW (self->view), self->people);
  gtk_box_append (GTK_BOX (box), titles);
  gtk_box_append (GTK_BOX (box), self->view);
  gtk_box_append (GTK_BOX (box), self->review);
  gtk_box_append (GTK_BOX (box), build_buttons (self));
  gtk_widget_add_css_class (box, "intake-main");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860); /* as wide on every page */
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_hexpand (self->scrolled, TRUE);
  g_signal_connect_swapped (self->view, "entered", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (self->review, "opened", G_CALLBACK (opened_cb), self);
  g_signal_connect_swapped (self->people, "selected", G_CALLBACK (person_cb), self);
  g_signal_connect_swapped (self->people, "add", G_CALLBACK (add_person_cb), self);
  g_signal_connect_swapped (self->people, "remove", G_CALLBACK (remove_person_cb), self);
  return self->scrolled;
}

static void
build (WhIntakePage *self)
{
  self->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->content), build_side (self));
  gtk_box_append (GTK_BOX (self->content), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (self->content), build_main (self));
  gtk_stack_add_named (GTK_STACK (self->stack), self->content, "form");
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "form");
}

/* A draft opens where it was left; a new intake at the first question. */
static void
open_form (WhIntakePage *self, WhForm *form, const WhId *draft)
{
  const char *place;
  guint person;

  self->form = form;
  if (wh_form_get_n_people (form) == 0)
    wh_form_add_person (form);
  wh_form_settle (form);
  self->keeper = wh_draft_keeper_new (self->session, form, draft);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  build (self);
  g_signal_connect_object (form, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  person = wh_form_get_place (form, &place);
  go_to (self, person, place);
}

static void
show_problem (WhIntakePage *self, const char *text)
{
  adw_status_page_set_title (ADW_STATUS_PAGE (self->problem), _("The intake did not open"));
  adw_status_page_set_description (ADW_STATUS_PAGE (self->problem), text);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->problem);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhIntakePage) self = data;
  g_autoptr (WhForm) form = NULL;
  g_autoptr (GError) error = NULL;
  WhIntakeFile *file = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      show_problem (self, error->message);
      return;
    }
  if (self->session == NULL || self->form != NULL)
    return;
  form = file->draft != NULL ? g_object_ref (file->draft) : wh_form_new (&wh_layout_intake, file->today);
  for (guint i = 0; i < file->setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (file->setting, i));
  if (file->client != NULL)
    wh_form_link_client (form, wh_form_add_person (form), file->client);
  open_form (self, g_steal_pointer (&form), file->draft != NULL ? &file->draft_id : NULL);
}

static void
load (WhIntakePage *self, const char *parameter)
{
  WhIntakeFile *file = wh_intake_file_new (parameter);
  const WhPerson *person = wh_session_get_person (self->session);

  file->today = wh_session_today (self->session);
  if (person->agencies != NULL)
    g_array_append_vals (file->agencies, person->agencies->data, person->agencies->len);
  wh_session_run_async (self->session, wh_intake_file_load, file, (GDestroyNotify) wh_intake_file_free, WH_STORE_READ,
                        NULL, loaded_cb, g_object_ref (self));
}

static void
wh_intake_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, _("Intake"));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_intake_page_dispose (GObject *object)
{
  WhIntakePage *self = WH_INTAKE_PAGE (object);

  if (self->keeper != NULL)
    wh_draft_keeper_stop (self->keeper, FALSE);
  g_clear_handle_id (&self->refresh, g_source_remove);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->keeper);
  g_clear_object (&self->form);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_intake_page_parent_class)->dispose (object);
}

static gboolean
wh_intake_page_grab_focus (GtkWidget *widget)
{
  WhIntakePage *self = WH_INTAKE_PAGE (widget);

  if (self->form == NULL)
    return FALSE;
  focus_first (self);
  return TRUE;
}

static void
wh_intake_page_class_init (WhIntakePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = wh_intake_page_get_property;
  G_OBJECT_CLASS (klass)->dispose = wh_intake_page_dispose;
  widget_class->grab_focus = wh_intake_page_grab_focus;
  g_object_class_override_property (G_OBJECT_CLASS (klass), PROP_TITLE, "title");
  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_install_action (widget_class, "intake.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "intake.section", "i", section_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK, "intake.section", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK, "intake.section", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "intake.save", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wh_intake_page_init (WhIntakePage *self)
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
 * wh_intake_page_create:
 * @parameter: "" for a new intake, "client:" and 32 hex digits for one of somebody who is known, "draft:" and 32 hex
 *   digits for one that was paused
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
wh_intake_page_create (WhSession *session, const char *parameter)
{
  WhIntakePage *self;

  g_return_val_if_fail (WH_IS_SESSION (session), NULL);

  self = g_object_new (WH_TYPE_INTAKE_PAGE, NULL);
  self->session = g_object_ref (session);
  load (self, parameter != NULL ? parameter : "");
  return GTK_WIDGET (self);
}

/**
 * wh_intake_page_get_form:
 *
 * Returns: (transfer none) (nullable): what is being filled in; %NULL until it has opened
 */
WhForm *
wh_intake_page_get_form (WhIntakePage *self)
{
  return self->form;
}

/**
 * wh_intake_page_show_section:
 * @section: a page of the form, or their number for the review
 */
void
wh_intake_page_show_section (WhIntakePage *self, guint section)
{
  g_return_if_fail (WH_IS_INTAKE_PAGE (self) && self->form != NULL && section <= layout_of (self)->n_pages);

  turn_to (self, section);
  focus_first (self);
}
