/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-problem-box.h"

struct _WhProblemBox
{
  AdwBin parent_instance;

  GtkLabel *advice;
  GtkLabel *title;
  GtkRevealer *revealer;
};

G_DEFINE_FINAL_TYPE (WhProblemBox, wh_problem_box, ADW_TYPE_BIN)

static void
wh_problem_box_class_init (WhProblemBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-problem-box.ui");
  gtk_widget_class_bind_template_child (widget_class, WhProblemBox, advice);
  gtk_widget_class_bind_template_child (widget_class, WhProblemBox, revealer);
  gtk_widget_class_bind_template_child (widget_class, WhProblemBox, title);
}

static void
wh_problem_box_init (WhProblemBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * wh_problem_box_show:
 * @title: one sentence: what happened
 * @advice: (nullable): one or two sentences: what to do
 */
void
wh_problem_box_show (WhProblemBox *self, const char *title, const char *advice)
{
  g_return_if_fail (WH_IS_PROBLEM_BOX (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->advice, advice != NULL ? advice : "");
  gtk_widget_set_visible (GTK_WIDGET (self->advice), advice != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, advice != NULL ? advice : "", -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

/**
 * wh_problem_box_hide:
 */
void
wh_problem_box_hide (WhProblemBox *self)
{
  g_return_if_fail (WH_IS_PROBLEM_BOX (self));

  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
