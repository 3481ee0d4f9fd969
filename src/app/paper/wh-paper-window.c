/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-paper-window.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/paper/wh-paper-output.h"
#include "app/wh-control-row.h"
#include "app/wh-notice.h"

/**
 * WhPaperWindow:
 *
 * Shows paper before it is printed: what shall be on it is chosen beside the pages, which then go to a printer or into
 * a file.
 *
 * Signals: "changed": another choice was made; whoever opened the window gives it another paper.
 */
struct _WhPaperWindow
{
  AdwWindow parent_instance;

  char *file_name;
  WhPaper *paper;       /* NULL: none yet */
  WhPaperPages *pages;  /* NULL: being laid out */
  GCancellable *laying; /* out */
  guint page;

  AdwPreferencesGroup *options;
  GtkWidget *overlay;
  GtkWidget *area;
  GtkWidget *scrolled;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *count;
  GtkWidget *print;
  GtkWidget *save;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhPaperWindow, wh_paper_window, ADW_TYPE_WINDOW)

#define EDGE 12       /* around the page on the screen */
#define STEP 60       /* an arrow key */
#define SIDE 290
#define PREVIEW 560   /* width of the page on the screen */

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  WhPaperWindow *self = data;
  double page_width, page_height, scale;

  if (self->pages == NULL)
    return;
  wh_paper_pages_get_size (self->pages, &page_width, &page_height);
  scale = (width - 2 * EDGE) / page_width;
  cairo_translate (cr, EDGE, EDGE);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill (cr);
  wh_paper_pages_draw (self->pages, self->page, cr);
}

static void
show_page (WhPaperWindow *self)
{
  guint n = self->pages != NULL ? wh_paper_pages_get_n (self->pages) : 0;
  g_autofree char *text = n > 0 ? g_strdup_printf (_("Page %u of %u"), self->page + 1, n) : NULL;

  gtk_label_set_text (GTK_LABEL (self->count), text != NULL ? text : _("Drawing the pages …"));
  gtk_widget_set_sensitive (self->previous, n > 0 && self->page > 0);
  gtk_widget_set_sensitive (self->next, self->page + 1 < n);
  gtk_widget_set_sensitive (self->print, n > 0);
  gtk_widget_set_sensitive (self->save, n > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->area), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : _("Drawing the pages …"), -1);
  if (n > 0)
    {
      double width, height;

      wh_paper_pages_get_size (self->pages, &width, &height);
      gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->area),
                                           (int) (PREVIEW * height / width) + 2 * EDGE);
    }
  gtk_widget_queue_draw (self->area);
}

static void
turn (WhPaperWindow *self, int pages)
{
  if (self->pages == NULL || (int) self->page + pages < 0
      || self->page + (guint) pages >= wh_paper_pages_get_n (self->pages))
    return;
  self->page += (guint) pages;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  show_page (self);
}

static void
turn_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  turn (WH_PAPER_WINDOW (widget), g_variant_get_int32 (parameter));
}

static void
previous_cb (WhPaperWindow *self)
{
  turn (self, -1);
}

static void
next_cb (WhPaperWindow *self)
{
  turn (self, 1);
}

static void
print_cb (WhPaperWindow *self)
{
  if (self->pages != NULL)
    wh_paper_output_print (ADW_WINDOW (self), self->paper, self->pages);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhPaperWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (self->paper == NULL)
    return;
  show_page (self);
  if (wh_paper_output_save_finish (result, &error))
    wh_notice_toast (self->area, adw_toast_new (_("The pages are saved. The file is not protected: keep it "
                                                  "where only you can read it.")));
  else
    wh_notice_error (self->area, error);
}

static void
chosen_cb (WhPaperWindow *self, int response, GtkNativeDialog *dialog)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog))
                                                           : NULL;

  if (file != NULL && self->pages != NULL)
    {
      gtk_widget_set_sensitive (self->save, FALSE);
      wh_paper_output_save_async (self->pages, file, NULL, saved_cb, g_object_ref (self));
    }
  g_object_unref (dialog);
}

static void
save_cb (WhPaperWindow *self)
{
  GtkFileChooserNative *dialog;
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  if (self->pages == NULL)
    return;
  dialog = gtk_file_chooser_native_new (_("Save as PDF"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                        _("_Save"), _("_Cancel"));
  gtk_file_filter_set_name (filter, _("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), self->file_name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* The page takes the keyboard, so that all of it can be read without a mouse. */
static gboolean
key_cb (WhPaperWindow *self, guint keyval)
{
  GtkAdjustment *at = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  double step = keyval == GDK_KEY_Down ? STEP : keyval == GDK_KEY_Up ? -STEP : 0;

  if (step == 0)
    return GDK_EVENT_PROPAGATE;
  gtk_adjustment_set_value (at, gtk_adjustment_get_value (at) + step);
  return GDK_EVENT_STOP;
}

static GtkWidget *
build_area (WhPaperWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, "focusable", TRUE,
                                  NULL);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), PREVIEW + 2 * EDGE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), PREVIEW * 11 / 8);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, self, NULL);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (area, keys);
  gtk_widget_set_halign (area, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (area, GTK_ALIGN_START);
  return area;
}

static GtkWidget *
build_preview (WhPaperWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->area = build_area (self);
  self->scrolled = gtk_scrolled_window_new ();
  wh_scroll_pane_skip (self->scrolled);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->area);
  gtk_widget_set_vexpand (self->scrolled, TRUE);
  gtk_widget_add_css_class (self->scrolled, "paper-desk");
  self->previous = gtk_button_new_from_icon_name ("go-previous-symbolic");
  self->next = gtk_button_new_from_icon_name ("go-next-symbolic");
  gtk_widget_set_tooltip_text (self->previous, _("Previous page (Page Up)"));
  gtk_widget_set_tooltip_text (self->next, _("Next page (Page Down)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->previous), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Previous page"),
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Next page"), -1);
  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (previous_cb), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  self->count = gtk_label_new (NULL);
  gtk_box_append (GTK_BOX (bar), self->previous);
  gtk_box_append (GTK_BOX (bar), self->count);
  gtk_box_append (GTK_BOX (bar), self->next);
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (bar, 6);
  gtk_widget_set_margin_bottom (bar, 6);
  gtk_box_append (GTK_BOX (box), self->scrolled);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static GtkWidget *
build_side (WhPaperWindow *self)
{
  GtkWidget *side = adw_clamp_new ();

  self->options = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->options), GTK_ALIGN_START);
  adw_clamp_set_child (ADW_CLAMP (side), GTK_WIDGET (self->options));
  adw_clamp_set_maximum_size (ADW_CLAMP (side), SIDE);
  gtk_widget_set_size_request (side, SIDE, -1);
  gtk_widget_set_hexpand (side, FALSE); /* whatever its rows would like */
  gtk_widget_set_margin_start (side, 12);
  gtk_widget_set_margin_end (side, 12);
  gtk_widget_set_margin_top (side, 12);
  return side;
}

static void
wh_paper_window_dispose (GObject *object)
{
  WhPaperWindow *self = WH_PAPER_WINDOW (object);

  g_cancellable_cancel (self->laying);
  g_clear_object (&self->laying);
  g_clear_object (&self->paper);
  g_clear_pointer (&self->pages, wh_paper_pages_unref);
  g_clear_pointer (&self->file_name, g_free);
  G_OBJECT_CLASS (wh_paper_window_parent_class)->dispose (object);
}

static void
wh_paper_window_class_init (WhPaperWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_paper_window_dispose;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "paper.turn", "i", turn_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "paper.turn", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "paper.turn", "i", -1);
}

static void
wh_paper_window_init (WhPaperWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->print = gtk_button_new_with_mnemonic (_("_Print …"));
  self->save = gtk_button_new_with_mnemonic (_("_Save as PDF …"));
  gtk_widget_add_css_class (self->print, "suggested-action");
  g_signal_connect_swapped (self->print, "clicked", G_CALLBACK (print_cb), self);
  g_signal_connect_swapped (self->save, "clicked", G_CALLBACK (save_cb), self);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->print);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save);
  gtk_box_append (GTK_BOX (content), build_side (self));
  gtk_box_append (GTK_BOX (content), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (content), build_preview (self));
  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), content);
  self->overlay = adw_toast_overlay_new ();
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (self->overlay), box);
  adw_window_set_content (ADW_WINDOW (self), self->overlay);
  show_page (self);
}

static void
changed_cb (WhPaperWindow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * wh_paper_window_new:
 * @file_name: without anybody's name: "intake"; the day is added
 *
 * Returns: (transfer full): the window, without a paper yet
 */
GtkWidget *
wh_paper_window_new (WhSession *session, const char *title, const char *file_name)
{
  WhPaperWindow *self = g_object_new (WH_TYPE_PAPER_WINDOW, "modal", TRUE, "title", title, "default-width", 960,
                                      "default-height", 700, NULL);
  char day[WH_DATE_TEXT_SIZE];

  wh_date_to_text (wh_session_today (session), day);
  self->file_name = g_strdup_printf ("%s%s-%s.pdf", wh_session_get_realm (session)->training ? "training-" : "",
                                     file_name, day);
  return GTK_WIDGET (self);
}

/**
 * wh_paper_window_explain:
 *
 * Says beside the pages what they are for.
 */
void
wh_paper_window_explain (WhPaperWindow *self, const char *text)
{
  adw_preferences_group_set_description (self->options, text);
}

static GtkWidget *
add_row (WhPaperWindow *self, const char *title, const char *subtitle, GtkWidget *control)
{
  GtkWidget *row = wh_control_row_new (title, control, control);

  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_group_add (self->options, row);
  return row;
}

/**
 * wh_paper_window_add_switch:
 * @subtitle: (nullable):
 *
 * Returns: (transfer none): whether something shall be on the paper; "changed" tells of it
 */
GtkSwitch *
wh_paper_window_add_switch (WhPaperWindow *self, const char *title, const char *subtitle, gboolean active)
{
  GtkWidget *control = gtk_switch_new ();

  gtk_switch_set_active (GTK_SWITCH (control), active);
  add_row (self, title, subtitle, control);
  g_signal_connect_swapped (control, "notify::active", G_CALLBACK (changed_cb), self);
  return GTK_SWITCH (control);
}

/**
 * wh_paper_window_add_number:
 *
 * Returns: (transfer none): how many of something, from 1 to @most
 */
GtkSpinButton *
wh_paper_window_add_number (WhPaperWindow *self, const char *title, guint value, guint most)
{
  GtkWidget *control = gtk_spin_button_new_with_range (1, most, 1);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (control), value);
  add_row (self, title, NULL, control);
  g_signal_connect_swapped (control, "value-changed", G_CALLBACK (changed_cb), self);
  return GTK_SPIN_BUTTON (control);
}

static void
lay_out_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const double *size = g_object_get_data (G_OBJECT (task), "wh-size");

  g_task_return_pointer (task, wh_paper_pages_new (data, size[0], size[1]), (GDestroyNotify) wh_paper_pages_unref);
}

static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  WhPaperWindow *self = WH_PAPER_WINDOW (source);
  WhPaperPages *pages = g_task_propagate_pointer (G_TASK (result), NULL);

  if (pages == NULL)
    return; /* another paper came meanwhile, or the window has gone */
  g_clear_pointer (&self->pages, wh_paper_pages_unref);
  self->pages = pages;
  self->page = MIN (self->page, wh_paper_pages_get_n (pages) - 1);
  show_page (self);
}

/**
 * wh_paper_window_set_paper:
 *
 * Shows another paper; its pages are laid out on another thread.
 */
void
wh_paper_window_set_paper (WhPaperWindow *self, WhPaper *paper)
{
  double *size = g_new0 (double, 2);
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (WH_IS_PAPER_WINDOW (self) && WH_IS_PAPER (paper));

  g_cancellable_cancel (self->laying);
  g_clear_object (&self->laying);
  self->laying = g_cancellable_new ();
  g_set_object (&self->paper, paper);
  g_clear_pointer (&self->pages, wh_paper_pages_unref);
  show_page (self);
  wh_paper_output_page_size (&size[0], &size[1]);
  task = g_task_new (self, self->laying, laid_out_cb, NULL);
  g_task_set_task_data (task, g_object_ref (paper), g_object_unref);
  g_object_set_data_full (G_OBJECT (task), "wh-size", size, g_free);
  g_task_run_in_thread (task, lay_out_thread);
}

/**
 * wh_paper_window_get_paper:
 *
 * Returns: (transfer none) (nullable): what is shown, or being laid out
 */
WhPaper *
wh_paper_window_get_paper (WhPaperWindow *self)
{
  return self->paper;
}

/**
 * wh_paper_window_get_pages:
 *
 * Returns: (transfer none) (nullable): what is shown; %NULL while it is laid out
 */
WhPaperPages *
wh_paper_window_get_pages (WhPaperWindow *self)
{
  return self->pages;
}

/**
 * wh_paper_watermark:
 *
 * Returns: (transfer full) (nullable): what stands across every page printed from this database; %NULL: nothing
 */
char *
wh_paper_watermark (WhSession *session)
{
  const WhRealm *realm = wh_session_get_realm (session);
  g_autofree char *title = realm->training ? g_utf8_strup (realm->title != NULL ? realm->title : _("Training"), -1)
                                           : NULL;

  return title != NULL ? g_strdup_printf (_("%s – not real people"), title) : NULL;
}
