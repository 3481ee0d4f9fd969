/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-projects-pane.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup-list.h"
#include "app/administration/wh-setup-page.h"
#include "app/administration/wh-setup-reading.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/wh-notice.h"

/**
 * WhProjectsPane:
 *
 * Agencies and projects on the left, how the chosen one is set up on the right.
 */
struct _WhProjectsPane
{
  WhScreen parent_instance;

  GtkBox *side;
  GtkBox *additions;
  GtkStack *pages;
  WhSetupList *list;
  WhSetupPage *page;

  WhSetup *setup; /* NULL: not read yet */
  WhId shown;     /* nil: nothing */
  gboolean reading;
  gboolean stale; /* something changed while it was read */
};

G_DEFINE_FINAL_TYPE (WhProjectsPane, wh_projects_pane, WH_TYPE_SCREEN)

static WhSession *
session_of (WhProjectsPane *self)
{
  return wh_screen_get_session (WH_SCREEN (self));
}

/* What was just made may not be read yet: it is shown when it is. */
static void
update_page (WhProjectsPane *self)
{
  WhRecord *record = self->setup != NULL ? wh_setup_find (self->setup, &self->shown) : NULL;
  WhRecord *page = record != NULL ? wh_setup_page_of (self->setup, record) : NULL;

  if (page != NULL && !wh_setup_may_change (self->setup, page, wh_session_get_person (session_of (self))))
    page = NULL;
  if (page == NULL)
    {
      gtk_stack_set_visible_child_name (self->pages, "nothing");
      return;
    }
  self->shown = *wh_record_get_id (page);
  wh_setup_list_select (self->list, &self->shown);
  wh_setup_page_show (self->page, self->setup, page);
  gtk_stack_set_visible_child_name (self->pages, "page");
}

static void
show_record (WhProjectsPane *self, const WhId *id)
{
  self->shown = *id;
  update_page (self);
}

static void read_setup (WhProjectsPane *self);

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhProjectsPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSetup) setup = wh_setup_read_finish (result, &error);

  self->reading = FALSE;
  if (session_of (self) == NULL)
    return;
  if (setup == NULL)
    wh_notice_error (GTK_WIDGET (self), error);
  else
    {
      g_clear_pointer (&self->setup, wh_setup_unref);
      self->setup = g_steal_pointer (&setup);
      wh_setup_list_show (self->list, self->setup);
      update_page (self);
    }
  if (self->stale)
    read_setup (self);
}

static void
read_setup (WhProjectsPane *self)
{
  self->stale = self->reading;
  if (self->reading)
    return;
  self->reading = TRUE;
  wh_setup_read_async (session_of (self), loaded_cb, g_object_ref (self));
}

static void
session_changed_cb (WhProjectsPane *self, guint64 kinds)
{
  if ((kinds & wh_setup_kinds ()) != 0)
    read_setup (self);
}

static void
chosen_cb (WhProjectsPane *self, WhSetupItem *item)
{
  show_record (self, wh_record_get_id (wh_setup_item_get_record (item)));
}

static void
opened_cb (WhProjectsPane *self, WhRecord *record)
{
  show_record (self, wh_record_get_id (record));
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  if (wh_setup_layout (kind) == NULL || wh_kind (kind)->file == NULL)
    return FALSE;
  /* What stands under the page that is open is seen there; it need not have been read yet. */
  if (wh_setup_part (kind, 0) != NULL || wh_id_is_nil (&WH_PROJECTS_PANE (screen)->shown))
    show_record (WH_PROJECTS_PANE (screen), id);
  return TRUE;
}

/* What stands under nothing is added here; everything else on the page of what it stands under. */
static void
add_additions (WhProjectsPane *self)
{
  const WhLayout *layout;

  gtk_widget_set_visible (GTK_WIDGET (self->additions),
                          wh_setup_may_add_top (wh_session_get_person (session_of (self))));
  for (guint i = 0; (layout = wh_setup_part (WH_SETUP_TOP, i)) != NULL; i++)
    {
      /* Translators: %s is the name of a form: "Organization" */
      g_autofree char *label = g_strdup_printf (_("New: %s"), g_dgettext (GETTEXT_PACKAGE, layout->label));
      g_autofree char *parameter = wh_setup_dup_new_parameter (layout, NULL);
      GtkWidget *button = gtk_button_new_with_label (label);

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "work.open-flow");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "form", parameter);
      gtk_box_append (self->additions, button);
    }
}

static void
wh_projects_pane_constructed (GObject *object)
{
  WhProjectsPane *self = WH_PROJECTS_PANE (object);

  G_OBJECT_CLASS (wh_projects_pane_parent_class)->constructed (object);
  self->list = WH_SETUP_LIST (wh_setup_list_new (session_of (self)));
  self->page = WH_SETUP_PAGE (wh_setup_page_new (session_of (self)));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_prepend (self->side, GTK_WIDGET (self->list));
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->page), "page");
  wh_stack_pages_watch (GTK_WIDGET (self->pages));
  wh_scroll_pane_skip (gtk_stack_get_child_by_name (self->pages, "nothing"));
  add_additions (self);
  g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session_of (self), "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  read_setup (self);
}

static void
wh_projects_pane_dispose (GObject *object)
{
  g_clear_pointer (&WH_PROJECTS_PANE (object)->setup, wh_setup_unref);
  G_OBJECT_CLASS (wh_projects_pane_parent_class)->dispose (object);
}

static void
wh_projects_pane_class_init (WhProjectsPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_projects_pane_constructed;
  G_OBJECT_CLASS (klass)->dispose = wh_projects_pane_dispose;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/wayhome/Wayhome/administration/wh-projects-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WhProjectsPane, side);
  gtk_widget_class_bind_template_child (widget_class, WhProjectsPane, additions);
  gtk_widget_class_bind_template_child (widget_class, WhProjectsPane, pages);
}

static void
wh_projects_pane_init (WhProjectsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
