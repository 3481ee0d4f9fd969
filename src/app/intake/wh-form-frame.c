/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-frame.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/intake/wh-form-view.h"
#include "app/intake/wh-known-panel.h"
#include "app/intake/wh-people-bar.h"
#include "app/intake/wh-prompt-keys.h"
#include "app/intake/wh-review-view.h"
#include "app/intake/wh-section-list.h"
#include "app/wh-notice.h"
#include "form/wh-form-problems.h"

#define PLACE_REVIEW "review"

/**
 * WhFormFrame:
 *
 * A form that is being filled in: its sections and how far each is, the people, the questions of one section, and at
 * the end the review.
 *
 * Signals: "moved": the form's place is another one; "save" and "pause": the person asked for it.
 */
struct _WhFormFrame
{
  GtkWidget parent_instance;

  WhSession *session;
  WhForm *form;
  guint section; /* a page of the layout, or their number for the review */
  guint person_key;
  guint refresh;

  GtkWidget *content;
  GtkWidget *sections;
  GtkWidget *known; /* NULL: the form is about people who are there already */
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
  MOVED,
  SAVE,
  PAUSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhFormFrame, wh_form_frame, GTK_TYPE_WIDGET)

static const WhLayout *
layout_of (WhFormFrame *self)
{
  return wh_form_get_layout (self->form);
}

static gboolean
is_review (WhFormFrame *self)
{
  return self->section == layout_of (self)->n_pages;
}

static guint
person_index (WhFormFrame *self)
{
  int person = wh_form_find_person (self->form, self->person_key);

  return person < 0 ? 0 : (guint) person;
}

static WhLayoutWhom
whom (WhFormFrame *self)
{
  return layout_of (self)->whom;
}

/* Whether the person may be known already is asked where people are taken in. */
static void
look_for (WhFormFrame *self)
{
  if (self->known != NULL)
    wh_known_panel_look_for (WH_KNOWN_PANEL (self->known), self->person_key);
}

/* Whether somebody still has something to answer for themselves in this section. */
static gboolean
has_open (WhFormFrame *self, guint person)
{
  const WhLayoutPage *page = &layout_of (self)->pages[self->section];

  for (guint g = 0; g < page->n_groups; g++)
    for (guint f = 0; f < page->groups[g].n_fields; f++)
      {
        const WhLayoutField *field = &page->groups[g].fields[f];
        WhFieldState state = wh_form_get_state (self->form, person, field);

        if (field->per == WH_PER_PERSON && state.visible && state.required && !state.answered)
          return TRUE;
      }
  return FALSE;
}

/* Returns: the first one from @from on who has something to answer here, or -1 */
static int
find_open (WhFormFrame *self, guint from)
{
  for (guint i = from; !is_review (self) && i < wh_form_get_n_people (self->form); i++)
    if (has_open (self, i))
      return (int) i;
  return -1;
}

/* Continue goes through the people, then through the sections; those who have answered everything are passed over. */
static void
show_next (WhFormFrame *self)
{
  int person = find_open (self, person_index (self) + 1);
  g_autofree char *name = person >= 0 ? wh_form_get_person_name (self->form, (guint) person) : NULL;
  g_auto (GStrv) parts = name != NULL ? g_strsplit (name, "_", -1) : NULL;
  g_autofree char *escaped = parts != NULL ? g_strjoinv ("__", parts) : NULL;
  g_autofree char *text = escaped != NULL ? g_strdup_printf (_("_Continue with %s"), escaped) : NULL;

  gtk_button_set_label (GTK_BUTTON (self->next), text != NULL ? text : _("_Continue"));
  gtk_widget_set_visible (self->next, !is_review (self));
}

static gboolean
refresh_cb (gpointer data)
{
  WhFormFrame *self = data;

  self->refresh = 0;
  wh_form_view_update (WH_FORM_VIEW (self->view));
  show_next (self);
  wh_people_bar_update (WH_PEOPLE_BAR (self->people));
  wh_section_list_update (WH_SECTION_LIST (self->sections));
  look_for (self);
  if (is_review (self))
    wh_review_view_update (WH_REVIEW_VIEW (self->review));
  return G_SOURCE_REMOVE;
}

/* However many answers one action gives, the page is drawn once. */
static void
changed_cb (WhFormFrame *self)
{
  if (self->refresh == 0)
    self->refresh = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 5, refresh_cb, self, NULL);
}

static void
remember_place (WhFormFrame *self, const char *place)
{
  wh_form_set_place (self->form, person_index (self), place);
  g_signal_emit (self, signals[MOVED], 0);
}

static void
entered_cb (WhFormFrame *self, const char *field)
{
  remember_place (self, field);
}

static void
scroll_to_top (WhFormFrame *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
}

/* Sections of which nothing is asked in this project are passed over. */
static gboolean
is_section (WhFormFrame *self, guint section)
{
  return section == layout_of (self)->n_pages
         || wh_form_asks_page (self->form, &layout_of (self)->pages[section]);
}

static guint
section_beside (WhFormFrame *self, int step)
{
  for (int to = (int) self->section + step; to >= 0 && to <= (int) layout_of (self)->n_pages; to += step)
    if (is_section (self, (guint) to))
      return (guint) to;
  return self->section;
}

static guint
first_section (WhFormFrame *self)
{
  for (guint i = 0; i < layout_of (self)->n_pages; i++)
    if (is_section (self, i))
      return i;
  return 0;
}

static void
show_heading (WhFormFrame *self)
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
show_page (WhFormFrame *self)
{
  gboolean review = is_review (self);

  show_heading (self);
  gtk_widget_set_visible (self->view, !review);
  gtk_widget_set_visible (self->review, review);
  if (self->known != NULL)
    gtk_widget_set_visible (self->known, self->section == first_section (self));
  gtk_widget_set_visible (self->previous, section_beside (self, -1) != self->section);
  (review ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->save, "suggested-action");
  wh_people_bar_set_can_change (WH_PEOPLE_BAR (self->people),
                                whom (self) == WH_WHOM_NEW && self->section == first_section (self),
                                whom (self) != WH_WHOM_PERSON && self->section == first_section (self));
  wh_section_list_set_selected (WH_SECTION_LIST (self->sections), self->section);
  if (review)
    wh_review_view_update (WH_REVIEW_VIEW (self->review));
  else
    wh_form_view_show_page (WH_FORM_VIEW (self->view), &layout_of (self)->pages[self->section], self->person_key);
  show_next (self);
}

static void
show_person (WhFormFrame *self, guint key)
{
  self->person_key = key;
  wh_people_bar_set_selected (WH_PEOPLE_BAR (self->people), key);
  show_page (self);
  look_for (self);
}

static void
focus_first (WhFormFrame *self)
{
  if (is_review (self))
    gtk_widget_child_focus (self->review, GTK_DIR_TAB_FORWARD);
  else
    wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static gboolean
is_asked (WhFormFrame *self, guint person)
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
choose_person (WhFormFrame *self)
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
turn_to (WhFormFrame *self, guint section)
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
section_cb (WhFormFrame *self, guint section)
{
  wh_form_frame_show_section (self, section);
}

static void
person_cb (WhFormFrame *self, guint key)
{
  show_person (self, key);
  wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static void
add_person_cb (WhFormFrame *self)
{
  guint person = wh_form_add_person (self->form);

  show_person (self, wh_form_get_person_key (self->form, person));
  wh_form_view_focus_field (WH_FORM_VIEW (self->view), NULL);
}

static void
restore_cb (WhFormFrame *self, AdwToast *toast)
{
  guint key = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toast), "wh-key"));

  if (self->form != NULL && wh_form_restore_person (self->form, key))
    show_person (self, key);
}

static void
remove_person_cb (WhFormFrame *self, guint key)
{
  int person = wh_form_find_person (self->form, key);
  g_autofree char *name = person >= 0 ? wh_form_get_person_name (self->form, (guint) person) : NULL;
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (person < 0 || wh_form_get_n_people (self->form) < 2)
    return;
  wh_form_remove_person (self->form, (guint) person);
  show_person (self, wh_form_get_person_key (self->form, (guint) MAX (person - 1, 0)));
  text = g_strdup_printf (whom (self) == WH_WHOM_NEW ? _("%s is no longer in the household")
                                                     : _("%s is left out of this form"), name);
  toast = adw_toast_new (text);
  adw_toast_set_button_label (toast, _("Undo"));
  g_object_set_data (G_OBJECT (toast), "wh-key", GUINT_TO_POINTER (key));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  wh_notice_toast (GTK_WIDGET (self), toast);
}

static guint
section_with (WhFormFrame *self, const char *field)
{
  const WhLayout *layout = layout_of (self);

  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      for (guint f = 0; f < layout->pages[p].groups[g].n_fields; f++)
        if (g_strcmp0 (layout->pages[p].groups[g].fields[f].name, field) == 0)
          return p;
  return g_strcmp0 (field, PLACE_REVIEW) == 0 ? layout->n_pages : first_section (self);
}

static void
go_to (WhFormFrame *self, guint person, const char *field)
{
  self->section = section_with (self, field);
  show_person (self, person == WH_FORM_HOUSEHOLD ? wh_form_get_person_key (self->form, 0)
                                                 : wh_form_get_person_key (self->form, person));
  if (is_review (self) || !wh_form_view_focus_field (WH_FORM_VIEW (self->view), field))
    focus_first (self);
}

static void
opened_cb (WhFormFrame *self, guint person, const char *field)
{
  wh_form_view_set_strict (WH_FORM_VIEW (self->view), TRUE);
  go_to (self, person, field);
}

static void
previous_cb (WhFormFrame *self)
{
  wh_form_frame_step (self, -1);
}

/* The next section begins with the first one who has something to answer there. */
static void
next_cb (WhFormFrame *self)
{
  int person = find_open (self, person_index (self) + 1);

  if (person >= 0)
    {
      show_person (self, wh_form_get_person_key (self->form, (guint) person));
      scroll_to_top (self);
      wh_form_view_focus_person (WH_FORM_VIEW (self->view));
      return;
    }
  wh_form_frame_step (self, 1);
  person = find_open (self, 0);
  if (person >= 0 && (guint) person != person_index (self))
    {
      show_person (self, wh_form_get_person_key (self->form, (guint) person));
      focus_first (self);
    }
}

static void
done_cb (WhFormFrame *self)
{
  show_next (self);
  gtk_widget_grab_focus (self->next);
}

static void
save_cb (WhFormFrame *self)
{
  g_signal_emit (self, signals[SAVE], 0);
}

static void
pause_cb (WhFormFrame *self)
{
  g_signal_emit (self, signals[PAUSE], 0);
}

static const char *
save_label (WhFormFrame *self)
{
  return whom (self) == WH_WHOM_NEW ? _("_Save the household") : _("_Save");
}

static GtkWidget *
build_known (WhFormFrame *self)
{
  self->known = wh_known_panel_new (self->session, self->form);
  gtk_widget_set_vexpand (self->known, TRUE);
  gtk_widget_set_margin_start (self->known, 12);
  gtk_widget_set_margin_end (self->known, 12);
  return self->known;
}

/* Its actions are the page's. */
static GtkWidget *
build_paper (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/wayhome/Wayhome/paper/wh-form-menu.ui");

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "paper")));
}

static GtkWidget *
build_side (WhFormFrame *self)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *pause = gtk_button_new_with_mnemonic (_("_Pause"));
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *last = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *paper = build_paper ();

  self->sections = wh_section_list_new (self->form);
  self->save = gtk_button_new_with_mnemonic (save_label (self));
  gtk_widget_set_valign (buttons, GTK_ALIGN_END);
  gtk_widget_set_vexpand (buttons, TRUE);
  gtk_widget_set_margin_start (buttons, 12);
  gtk_widget_set_margin_end (buttons, 12);
  gtk_widget_set_margin_bottom (buttons, 12);
  gtk_box_append (GTK_BOX (buttons), self->save);
  gtk_widget_set_hexpand (pause, TRUE);
  gtk_box_append (GTK_BOX (last), pause);
  gtk_box_append (GTK_BOX (last), paper);
  g_object_unref (paper);
  gtk_box_append (GTK_BOX (buttons), last);
  gtk_widget_set_tooltip_text (self->save, _("Ctrl+S"));
  g_signal_connect_swapped (self->save, "clicked", G_CALLBACK (save_cb), self);
  gtk_widget_set_tooltip_text (pause, _("Keep it as it is; Home lists it to go on later"));
  g_signal_connect_swapped (pause, "clicked", G_CALLBACK (pause_cb), self);
  g_signal_connect_swapped (self->sections, "selected", G_CALLBACK (section_cb), self);
  gtk_box_append (GTK_BOX (side), self->sections);
  if (whom (self) == WH_WHOM_NEW)
    gtk_box_append (GTK_BOX (side), build_known (self));
  gtk_box_append (GTK_BOX (side), buttons);
  gtk_widget_set_hexpand (side, FALSE); /* whatever its buttons want among themselves */
  gtk_widget_set_size_request (side, 230, -1);
  gtk_widget_add_css_class (side, "intake-side");
  return side;
}

static GtkWidget *
build_buttons (WhFormFrame *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->previous = gtk_button_new_with_mnemonic (_("_Back to the section before"));
  self->next = gtk_button_new_with_mnemonic (_("_Continue"));
  wh_prompt_keys_add (self->previous);
  wh_prompt_keys_add (self->next);
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
build_main (WhFormFrame *self)
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
  g_signal_connect_swapped (self->view, "done", G_CALLBACK (done_cb), self);
  g_signal_connect_swapped (self->review, "opened", G_CALLBACK (opened_cb), self);
  g_signal_connect_swapped (self->people, "selected", G_CALLBACK (person_cb), self);
  g_signal_connect_swapped (self->people, "add", G_CALLBACK (add_person_cb), self);
  g_signal_connect_swapped (self->people, "remove", G_CALLBACK (remove_person_cb), self);
  return self->scrolled;
}

static void
wh_form_frame_dispose (GObject *object)
{
  WhFormFrame *self = WH_FORM_FRAME (object);

  g_clear_handle_id (&self->refresh, g_source_remove);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->form);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_form_frame_parent_class)->dispose (object);
}

static void
wh_form_frame_class_init (WhFormFrameClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_form_frame_dispose;
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SAVE] = g_signal_new ("save", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PAUSE] = g_signal_new ("pause", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_form_frame_init (WhFormFrame *self)
{
}

/**
 * wh_form_frame_new:
 * @form: with its people and setting
 *
 * Returns: (transfer floating): the form, at no place yet
 */
GtkWidget *
wh_form_frame_new (WhSession *session, WhForm *form)
{
  WhFormFrame *self = g_object_new (WH_TYPE_FORM_FRAME, NULL);

  self->session = g_object_ref (session);
  self->form = g_object_ref (form);
  self->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->content), build_side (self));
  gtk_box_append (GTK_BOX (self->content), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (self->content), build_main (self));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  g_signal_connect_object (form, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * wh_form_frame_go_to:
 * @person: index, or %WH_FORM_HOUSEHOLD
 * @place: (nullable): name of a question, or of the review; %NULL: the first question
 */
void
wh_form_frame_go_to (WhFormFrame *self, guint person, const char *place)
{
  go_to (self, person, place);
}

/**
 * wh_form_frame_show_section:
 * @section: a page of the form, or their number for the review
 */
void
wh_form_frame_show_section (WhFormFrame *self, guint section)
{
  g_return_if_fail (WH_IS_FORM_FRAME (self) && section <= layout_of (self)->n_pages);

  turn_to (self, section);
  focus_first (self);
}

/**
 * wh_form_frame_step:
 * @sections: 1 for the section after this one, -1 for the one before
 */
void
wh_form_frame_step (WhFormFrame *self, int sections)
{
  wh_form_frame_show_section (self, section_beside (self, sections));
}

/**
 * wh_form_frame_show_problems:
 *
 * Shows what keeps the form from being saved: on the review, and beside each question.
 */
void
wh_form_frame_show_problems (WhFormFrame *self)
{
  wh_form_view_set_strict (WH_FORM_VIEW (self->view), TRUE);
  wh_form_frame_show_section (self, layout_of (self)->n_pages);
}

/**
 * wh_form_frame_focus:
 */
void
wh_form_frame_focus (WhFormFrame *self)
{
  focus_first (self);
}

/**
 * wh_form_frame_set_busy:
 * @busy: while it is being saved
 */
void
wh_form_frame_set_busy (WhFormFrame *self, gboolean busy)
{
  gtk_widget_set_sensitive (self->save, !busy);
}
