/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-field-row.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-error-relation.h"
#include "app/fields/wh-meaning.h"
#include "form/wh-form-offer.h"
#include "form/wh-form-problems.h"

/* Title and help fill a column whose width the style sheet gives, so that controls stand below each other. */
#define NARROW 8
#define SPACING 18

typedef struct
{
  WhForm *form;
  const WhLayoutField *field;
  guint person_key; /* 0: the household */
  gboolean touched; /* an answer was given or passed over: now it may be called missing or wrong */
  gboolean strict;  /* the whole form was looked through: everything is said */
  gboolean wrong;
  char *note;
  GtkWidget *titles;
  GtkWidget *answer;
  GtkWidget *title;
  GtkWidget *help;
  GtkWidget *mark;
  GtkWidget *hint;    /* a sign that there is more to say of the question */
  GtkWidget *meaning; /* what is said of it; NULL: it is not open */
  GtkWidget *holder;
  GtkWidget *understood;
  GtkWidget *message_box;
  GtkWidget *message_icon;
  GtkWidget *message;
  GPtrArray *controls; /* of GtkWidget: those with the question's name */
} WhFieldRowPrivate;

enum
{
  PROP_FORM = 1,
  PROP_PERSON_KEY,
  PROP_FIELD,
  N_PROPS,
};

enum
{
  ENTERED,
  NEXT,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WhFieldRow, wh_field_row, GTK_TYPE_WIDGET)

#define PRIV(self_) ((WhFieldRowPrivate *) wh_field_row_get_instance_private (self_))

static void
leave (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);

  priv->touched = TRUE;
  if (WH_FIELD_ROW_GET_CLASS (self)->settle != NULL)
    WH_FIELD_ROW_GET_CLASS (self)->settle (self);
  wh_field_row_update (self);
}

/* Another window in front is no leaving: the flag stays. */
static void
wh_field_row_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  gboolean was = (previous & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
  gboolean is = (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

  if (is && !was)
    g_signal_emit (widget, signals[ENTERED], 0);
  else if (was && !is && gtk_widget_get_root (widget) != NULL)
    leave (WH_FIELD_ROW (widget));
}

static GtkWidget *
wrapped_label (float xalign, const char *css)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

static GtkWidget *
build_titles (WhFieldRowPrivate *priv)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  priv->title = wrapped_label (0, "field-title");
  priv->mark = gtk_image_new_from_icon_name ("media-record-symbolic");
  gtk_widget_add_css_class (priv->mark, "field-mark");
  gtk_widget_set_valign (priv->mark, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (priv->mark, _("Not answered yet"));
  gtk_box_append (GTK_BOX (line), priv->title);
  gtk_box_append (GTK_BOX (line), priv->mark);
  priv->hint = gtk_image_new_from_icon_name ("wh-hint-symbolic");
  gtk_widget_add_css_class (priv->hint, "field-hint");
  gtk_widget_set_valign (priv->hint, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), priv->hint);
  priv->help = wrapped_label (0, "caption");
  gtk_widget_add_css_class (priv->help, "dim-label");
  gtk_label_set_max_width_chars (GTK_LABEL (priv->title), NARROW);
  gtk_label_set_max_width_chars (GTK_LABEL (priv->help), NARROW);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), priv->help);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "field-titles");
  return box;
}

static GtkWidget *
build_answer (WhFieldRowPrivate *priv)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  priv->holder = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  priv->understood = wrapped_label (0, "caption");
  gtk_widget_add_css_class (priv->understood, "dim-label");
  gtk_widget_set_visible (priv->understood, FALSE);
  priv->message_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  priv->message_icon = gtk_image_new ();
  gtk_widget_set_valign (priv->message_icon, GTK_ALIGN_START);
  priv->message = wrapped_label (0, "caption");
  gtk_widget_set_hexpand (priv->message, TRUE);
  gtk_box_append (GTK_BOX (priv->message_box), priv->message_icon);
  gtk_box_append (GTK_BOX (priv->message_box), priv->message);
  gtk_widget_set_visible (priv->message_box, FALSE);
  gtk_box_append (GTK_BOX (box), priv->holder);
  gtk_box_append (GTK_BOX (box), priv->understood);
  gtk_box_append (GTK_BOX (box), priv->message_box);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  return box;
}

static gboolean
has_help (WhFieldRowPrivate *priv)
{
  return priv->field->help != NULL || priv->field->typing != NULL;
}

static void
show_help (WhFieldRowPrivate *priv)
{
  const char *help = priv->field->help != NULL ? g_dgettext (GETTEXT_PACKAGE, priv->field->help) : "";
  const char *typing = priv->field->typing != NULL ? g_dgettext (GETTEXT_PACKAGE, priv->field->typing) : "";
  g_autofree char *text = g_strjoin (*help != '\0' && *typing != '\0' ? " " : "", help, typing, NULL);

  gtk_label_set_text (GTK_LABEL (priv->help), text);
  gtk_widget_set_visible (priv->help, has_help (priv));
}

static void
wh_field_row_constructed (GObject *object)
{
  WhFieldRow *self = WH_FIELD_ROW (object);
  WhFieldRowPrivate *priv = PRIV (self);

  G_OBJECT_CLASS (wh_field_row_parent_class)->constructed (object);
  gtk_label_set_text (GTK_LABEL (priv->title), wh_field_row_get_title (self));
  show_help (priv);
  if (wh_layout_field_answer (priv->field) == WH_ANSWER_MULTI_CHOICE)
    gtk_widget_set_valign (priv->titles, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wh_field_row_get_title (self), -1);
}

static void
wh_field_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhFieldRowPrivate *priv = PRIV (WH_FIELD_ROW (object));

  switch (id)
    {
    case PROP_FORM:
      priv->form = g_value_dup_object (value);
      break;
    case PROP_PERSON_KEY:
      priv->person_key = g_value_get_uint (value);
      break;
    case PROP_FIELD:
      priv->field = g_value_get_pointer (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* The keyboard goes back to the question. */
static void
closed_cb (WhFieldRow *self)
{
  gtk_widget_child_focus (PRIV (self)->holder, GTK_DIR_TAB_FORWARD);
}

static void
drop_meaning (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);

  if (priv->meaning != NULL)
    g_signal_handlers_disconnect_by_func (priv->meaning, closed_cb, self);
  g_clear_pointer (&priv->meaning, gtk_widget_unparent);
}

static void
wh_field_row_dispose (GObject *object)
{
  WhFieldRowPrivate *priv = PRIV (WH_FIELD_ROW (object));

  drop_meaning (WH_FIELD_ROW (object));

  if (priv->controls != NULL)
    g_ptr_array_set_size (priv->controls, 0);
  g_clear_pointer (&priv->titles, gtk_widget_unparent);
  g_clear_pointer (&priv->answer, gtk_widget_unparent);
  g_clear_object (&priv->form);
  G_OBJECT_CLASS (wh_field_row_parent_class)->dispose (object);
}

static void
wh_field_row_finalize (GObject *object)
{
  WhFieldRowPrivate *priv = PRIV (WH_FIELD_ROW (object));

  g_clear_pointer (&priv->controls, g_ptr_array_unref);
  g_clear_pointer (&priv->note, g_free);
  G_OBJECT_CLASS (wh_field_row_parent_class)->finalize (object);
}

static GtkSizeRequestMode
wh_field_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The titles have their least width, which the style sheet sets; the answer has what is left. */
static void
wh_field_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  WhFieldRowPrivate *priv = PRIV (WH_FIELD_ROW (widget));
  int titles, titles_natural, answer, answer_natural, width;

  gtk_widget_measure (priv->titles, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (priv->answer, orientation, -1, &answer, &answer_natural, NULL, NULL);
      *minimum = width + SPACING + answer;
      *natural = width + SPACING + answer_natural;
      return;
    }
  gtk_widget_measure (priv->titles, orientation, width, &titles, &titles_natural, NULL, NULL);
  gtk_widget_measure (priv->answer, orientation, for_size < 0 ? -1 : MAX (for_size - width - SPACING, 0), &answer,
                      &answer_natural, NULL, NULL);
  *minimum = MAX (titles, answer);
  *natural = MAX (titles_natural, answer_natural);
}

static void
wh_field_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WhFieldRowPrivate *priv = PRIV (WH_FIELD_ROW (widget));
  gboolean reversed = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation titles = { 0, 0, 0, height }, answer = { 0, 0, 0, height };

  gtk_widget_measure (priv->titles, GTK_ORIENTATION_HORIZONTAL, -1, &titles.width, NULL, NULL, NULL);
  answer.width = MAX (width - titles.width - SPACING, 0);
  answer.x = reversed ? 0 : titles.width + SPACING;
  titles.x = reversed ? width - titles.width : 0;
  gtk_widget_size_allocate (priv->titles, &titles, -1);
  gtk_widget_size_allocate (priv->answer, &answer, -1);
  if (priv->meaning != NULL)
    gtk_popover_present (GTK_POPOVER (priv->meaning));
}

static gboolean
wh_field_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (PRIV (WH_FIELD_ROW (widget))->holder, GTK_DIR_TAB_FORWARD);
}

static const char *
explain (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);

  return priv->form != NULL ? wh_form_explain (priv->form, wh_field_row_get_person (self), priv->field) : NULL;
}

static void
toggle_meaning (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  gboolean open = priv->meaning != NULL && gtk_widget_get_visible (priv->meaning);
  const char *text = explain (self);

  if (open)
    {
      gtk_popover_popdown (GTK_POPOVER (priv->meaning));
      return;
    }
  drop_meaning (self);
  if (text == NULL)
    return;
  priv->meaning = wh_meaning_new (wh_field_row_get_title (self), text);
  gtk_widget_set_parent (priv->meaning, GTK_WIDGET (self));
  g_signal_connect_object (priv->meaning, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (priv->meaning));
  gtk_widget_grab_focus (gtk_popover_get_child (GTK_POPOVER (priv->meaning)));
}

static void
explain_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  toggle_meaning (WH_FIELD_ROW (widget));
}

static void
titles_pressed_cb (WhFieldRow *self)
{
  toggle_meaning (self);
}

static void
wh_field_row_class_init (WhFieldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = wh_field_row_constructed;
  object_class->set_property = wh_field_row_set_property;
  object_class->dispose = wh_field_row_dispose;
  object_class->finalize = wh_field_row_finalize;
  widget_class->get_request_mode = wh_field_row_get_request_mode;
  widget_class->measure = wh_field_row_measure;
  widget_class->size_allocate = wh_field_row_size_allocate;
  widget_class->grab_focus = wh_field_row_grab_focus;
  widget_class->state_flags_changed = wh_field_row_state_flags_changed;
  props[PROP_FORM] = g_param_spec_object ("form", NULL, NULL, WH_TYPE_FORM, flags);
  props[PROP_PERSON_KEY] = g_param_spec_uint ("person-key", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_FIELD] = g_param_spec_pointer ("field", NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[NEXT] = g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "field.explain", NULL, explain_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F1, 0, "field.explain", NULL);
  gtk_widget_class_set_css_name (widget_class, "fieldrow");
}

static void
wh_field_row_init (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  GtkGesture *click = gtk_gesture_click_new ();

  priv->controls = g_ptr_array_new ();
  priv->titles = build_titles (priv);
  g_signal_connect_swapped (click, "released", G_CALLBACK (titles_pressed_cb), self);
  gtk_widget_add_controller (priv->titles, GTK_EVENT_CONTROLLER (click));
  priv->answer = build_answer (priv);
  gtk_widget_set_parent (priv->titles, GTK_WIDGET (self));
  gtk_widget_set_parent (priv->answer, GTK_WIDGET (self));
}

/**
 * wh_field_row_get_form:
 */
WhForm *
wh_field_row_get_form (WhFieldRow *self)
{
  return PRIV (self)->form;
}

/**
 * wh_field_row_get_field:
 */
const WhLayoutField *
wh_field_row_get_field (WhFieldRow *self)
{
  return PRIV (self)->field;
}

/**
 * wh_field_row_get_person:
 *
 * Returns: the index of the person who is asked, or %WH_FORM_HOUSEHOLD
 */
guint
wh_field_row_get_person (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  int person = priv->person_key > 0 ? wh_form_find_person (priv->form, priv->person_key) : -1;

  return person < 0 ? WH_FORM_HOUSEHOLD : (guint) person;
}

/**
 * wh_field_row_get_title:
 *
 * Returns: the question in a worker's words
 */
const char *
wh_field_row_get_title (WhFieldRow *self)
{
  const WhLayoutField *field = PRIV (self)->field;

  return g_dgettext (GETTEXT_PACKAGE, field->label != NULL ? field->label : wh_layout_field_column (field, 0)->label);
}

static void
show_message (WhFieldRow *self, const char *text, const char *icon, const char *css)
{
  WhFieldRowPrivate *priv = PRIV (self);
  static const char *const classes[] = { "error", "warning", "dim-label" };

  gtk_widget_set_visible (priv->message_box, text != NULL);
  if (text == NULL)
    return;
  gtk_label_set_text (GTK_LABEL (priv->message), text);
  gtk_image_set_from_icon_name (GTK_IMAGE (priv->message_icon), icon);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (priv->message_box, classes[i]);
  gtk_widget_add_css_class (priv->message_box, css);
}

static void
tell_assistive (WhFieldRow *self, gboolean wrong)
{
  WhFieldRowPrivate *priv = PRIV (self);

  for (guint i = 0; i < priv->controls->len; i++)
    {
      GtkAccessible *control = g_ptr_array_index (priv->controls, i);

      gtk_accessible_update_state (control, GTK_ACCESSIBLE_STATE_INVALID,
                                   wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
      if (wrong)
        wh_error_relation_set (control, GTK_ACCESSIBLE (priv->message));
      else
        gtk_accessible_reset_relation (control, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
      if (GTK_IS_EDITABLE (control))
        (wrong ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (GTK_WIDGET (control), "error");
    }
}

/* Nobody is told off while typing, nor for questions they have not come to. */
static const WhFormProblem *
problem_to_tell (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  const WhFormProblem *problem = wh_form_find_problem (priv->form, wh_field_row_get_person (self), priv->field);
  GtkWidget *self_widget = GTK_WIDGET (self);
  gboolean busy = (gtk_widget_get_state_flags (self_widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

  if (problem == NULL || priv->strict)
    return problem;
  if (!priv->touched || busy || problem->rule == NULL || (!problem->blocks && problem->severity != WH_SEVERITY_ERROR))
    return NULL;
  return problem;
}

/* An answer that was taken is shown as such until somebody changes it; one that is offered is no answer yet. */
static char *
dup_origin (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  guint person = wh_field_row_get_person (self);
  g_autofree char *offered = NULL;

  switch (wh_form_get_source (priv->form, person, priv->field))
    {
    case WH_SOURCE_HEAD:
      return g_strdup (_("Taken from the head of the household. Change it if it differs."));
    case WH_SOURCE_EARLIER:
      return g_strdup (_("As answered before, confirmed today. Change it if it differs."));
    case WH_SOURCE_GIVEN:
    default:
      offered = wh_form_get_offered_text (priv->form, person, priv->field);
      return offered != NULL ? g_strdup_printf (_("Not confirmed yet: %s"), offered) : NULL;
    }
}

static void
update_message (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  const WhFormProblem *problem = problem_to_tell (self);
  g_autofree char *text = problem != NULL ? wh_form_problem_message (problem) : NULL;
  g_autofree char *origin = problem == NULL && priv->note == NULL ? dup_origin (self) : NULL;

  priv->wrong = problem != NULL && problem->severity == WH_SEVERITY_ERROR;
  if (priv->wrong)
    show_message (self, text, "dialog-error-symbolic", "error");
  else if (problem != NULL && problem->rule != NULL)
    show_message (self, text, "dialog-warning-symbolic", "warning");
  else if (problem != NULL)
    show_message (self, text, "media-record-symbolic", "dim-label");
  else
    show_message (self, priv->note != NULL ? priv->note : origin,
                  origin != NULL ? "document-open-recent-symbolic" : "dialog-information-symbolic", "dim-label");
  tell_assistive (self, priv->wrong);
}

static void
update_hint (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  const char *text = explain (self);
  g_autofree char *tip = text != NULL ? g_strdup_printf (_("%s (F1)"), text) : NULL;

  gtk_widget_set_visible (priv->hint, text != NULL);
  if (g_strcmp0 (gtk_widget_get_tooltip_text (priv->titles), tip) != 0)
    gtk_widget_set_tooltip_text (priv->titles, tip);
}

/**
 * wh_field_row_update:
 *
 * Shows what the form says now: whether the question is asked, its answer, and what is wrong with it.
 */
void
wh_field_row_update (WhFieldRow *self)
{
  WhFieldRowPrivate *priv = PRIV (self);
  WhFieldState state;

  g_return_if_fail (WH_IS_FIELD_ROW (self));

  if (priv->form == NULL || (priv->person_key > 0 && wh_field_row_get_person (self) == WH_FORM_HOUSEHOLD))
    return;
  state = wh_form_get_state (priv->form, wh_field_row_get_person (self), priv->field);
  gtk_widget_set_visible (GTK_WIDGET (self), state.visible);
  if (!state.visible)
    return;
  WH_FIELD_ROW_GET_CLASS (self)->show (self);
  update_hint (self);
  gtk_widget_set_visible (priv->mark, state.required && !state.answered);
  for (guint i = 0; i < priv->controls->len; i++)
    gtk_accessible_update_property (g_ptr_array_index (priv->controls, i), GTK_ACCESSIBLE_PROPERTY_REQUIRED,
                                    state.required, -1);
  update_message (self);
}

/**
 * wh_field_row_set_strict:
 *
 * Says what is wrong or missing even where the person has not been yet.
 */
void
wh_field_row_set_strict (WhFieldRow *self, gboolean strict)
{
  PRIV (self)->strict = strict;
  wh_field_row_update (self);
}

/**
 * wh_field_row_has_error:
 *
 * Returns: whether the row says that the answer is wrong
 */
gboolean
wh_field_row_has_error (WhFieldRow *self)
{
  return PRIV (self)->wrong;
}

/**
 * wh_field_row_add_control:
 * @control: what takes the answer, or a part of it
 */
void
wh_field_row_add_control (WhFieldRow *self, GtkWidget *control)
{
  gtk_box_append (GTK_BOX (PRIV (self)->holder), control);
}

/**
 * wh_field_row_name_control:
 * @control: a control of the row
 *
 * Gives the control the question as its name; it will be called wrong when the answer is.
 */
void
wh_field_row_name_control (WhFieldRow *self, GtkWidget *control)
{
  WhFieldRowPrivate *priv = PRIV (self);

  g_ptr_array_add (priv->controls, control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wh_field_row_get_title (self), -1);
  if (has_help (priv))
    gtk_accessible_update_relation (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, priv->help, NULL,
                                    -1);
}

/**
 * wh_field_row_add_entry:
 * @changed: called with the row when the text changes
 *
 * Returns: (transfer none): a text box as wide as the layout says, named; Enter goes to the next question
 */
GtkWidget *
wh_field_row_add_entry (WhFieldRow *self, GCallback changed)
{
  static const int chars[] = { [WH_WIDTH_S] = 8, [WH_WIDTH_M] = 20, [WH_WIDTH_L] = 40 };
  WhLayoutWidth width = PRIV (self)->field->width;
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), chars[width]);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), chars[width]);
  gtk_widget_set_hexpand (entry, width == WH_WIDTH_L);
  g_signal_connect_swapped (entry, "changed", changed, self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (wh_field_row_next), self);
  wh_field_row_add_control (self, entry);
  wh_field_row_name_control (self, entry);
  return entry;
}

/**
 * wh_field_row_show_text:
 * @same: whether what stands in the box is the same answer, in other signs perhaps
 * @changed: as given to wh_field_row_add_entry(); it is not called for this
 *
 * Puts a text into the box, unless the person is just typing the same answer there.
 */
void
wh_field_row_show_text (WhFieldRow *self, GtkWidget *entry, const char *text, gboolean same, GCallback changed)
{
  gboolean typing = (gtk_widget_get_state_flags (entry) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

  if ((typing && same) || g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    return;
  g_signal_handlers_block_by_func (entry, changed, self);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_handlers_unblock_by_func (entry, changed, self);
}

/**
 * wh_field_row_set_note:
 * @note: (nullable): what the person is told about their answer where nothing is wrong with it
 */
void
wh_field_row_set_note (WhFieldRow *self, const char *note)
{
  WhFieldRowPrivate *priv = PRIV (self);
  char *copy = g_strdup (note);

  g_free (priv->note);
  priv->note = copy;
}

/**
 * wh_field_row_set_understood:
 * @text: (nullable): how the answer was understood
 */
void
wh_field_row_set_understood (WhFieldRow *self, const char *text)
{
  WhFieldRowPrivate *priv = PRIV (self);

  gtk_widget_set_visible (priv->understood, text != NULL);
  gtk_label_set_text (GTK_LABEL (priv->understood), text != NULL ? text : "");
}

/**
 * wh_field_row_take:
 * @part: which of the question's columns
 * @cell: as wh_form_set() takes it
 *
 * Gives the form the answer.
 *
 * Returns: whether it is another than before
 */
gboolean
wh_field_row_take (WhFieldRow *self, guint part, const char *cell)
{
  WhFieldRowPrivate *priv = PRIV (self);

  priv->touched = TRUE;
  return wh_form_set (priv->form, wh_field_row_get_person (self), priv->field, part, cell);
}

/**
 * wh_field_row_dup_answer:
 *
 * Returns: (transfer full): the form's answer as a cell; "" when there is none
 */
char *
wh_field_row_dup_answer (WhFieldRow *self, guint part)
{
  WhFieldRowPrivate *priv = PRIV (self);
  g_autoptr (GString) buffer = g_string_new (NULL);

  return g_strdup (wh_form_get (priv->form, wh_field_row_get_person (self), priv->field, part, buffer));
}

/**
 * wh_field_row_next:
 *
 * Enter: goes to the next question, which whoever holds the rows knows ("next"); a row that stands alone goes on as
 * Tab does.
 */
void
wh_field_row_next (WhFieldRow *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean handled = FALSE;

  g_signal_emit (self, signals[NEXT], 0, &handled);
  if (handled)
    return;
  while (root != NULL && gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD)
         && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    ;
}
