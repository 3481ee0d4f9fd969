/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-plan.h"

static gboolean
is_on_paper (WhForm *form, guint person, const WhLayoutField *field, gboolean only_visible, WhFormReach *reach)
{
  g_autoptr (WhFormBranch) branch = NULL;

  *reach = (WhFormReach) { TRUE };
  if (only_visible)
    return wh_form_get_state (form, person, field).visible;
  *reach = wh_form_get_reach (form, person, field);
  if (!reach->asked)
    return FALSE;
  branch = wh_form_get_branch (form, person, field, 0);
  return !branch->closed;
}

static WhPaperWhose
whose_of (const WhLayoutGroup *group, const WhLayoutField *field)
{
  if (field->per != WH_PER_PERSON)
    return WH_PAPER_OF_HOUSEHOLD;
  return group->private ? WH_PAPER_PRIVATE : WH_PAPER_OF_PERSON;
}

static void
add_sheet (GArray *plan, WhForm *form, guint person, WhPaperWhose whose, gboolean only_visible)
{
  const WhLayout *layout = wh_form_get_layout (form);

  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      for (guint f = 0; f < layout->pages[p].groups[g].n_fields; f++)
        {
          const WhLayoutGroup *group = &layout->pages[p].groups[g];
          WhPaperQuestion question = { whose, person, &layout->pages[p], group, &group->fields[f] };

          if (whose_of (group, question.field) == whose
              && is_on_paper (form, person, question.field, only_visible, &question.reach))
            g_array_append_val (plan, question);
        }
}

/**
 * wh_paper_plan_new:
 * @only_visible: only what the screen asks as things are answered; else whatever may come to be asked of these people
 *   in this project, whoever they turn out to be
 *
 * The household's questions, then each person's, and after those the private ones of the person.
 *
 * Returns: (transfer full) (element-type WhPaperQuestion): what stands on the paper, in its order
 */
GArray *
wh_paper_plan_new (WhForm *form, gboolean only_visible)
{
  GArray *plan = g_array_new (FALSE, FALSE, sizeof (WhPaperQuestion));

  g_return_val_if_fail (WH_IS_FORM (form), plan);

  add_sheet (plan, form, WH_FORM_HOUSEHOLD, WH_PAPER_OF_HOUSEHOLD, only_visible);
  for (guint person = 0; person < wh_form_get_n_people (form); person++)
    {
      add_sheet (plan, form, person, WH_PAPER_OF_PERSON, only_visible);
      add_sheet (plan, form, person, WH_PAPER_PRIVATE, only_visible);
    }
  return plan;
}

/**
 * wh_paper_number_of:
 *
 * The number follows from the form alone: section and place in it, whether or not this project asks what stands before.
 * So a paper printed for another project, or before a funder was added, has the same numbers.
 *
 * Returns: (transfer full): "4.12"
 */
char *
wh_paper_number_of (const WhLayout *layout, const WhLayoutField *field)
{
  for (guint p = 0; p < layout->n_pages; p++)
    {
      guint number = 0;

      for (guint g = 0; g < layout->pages[p].n_groups; g++)
        for (guint f = 0; f < layout->pages[p].groups[g].n_fields; f++)
          {
            const WhLayoutField *other = &layout->pages[p].groups[g].fields[f];

            number += other->widget != WH_WIDGET_NONE;
            if (other == field)
              return g_strdup_printf ("%u.%u", p + 1, number);
          }
    }
  return g_strdup ("");
}

/**
 * wh_paper_plan_same_sheet:
 *
 * Returns: whether both stand on the same sheet
 */
gboolean
wh_paper_plan_same_sheet (const WhPaperQuestion *a, const WhPaperQuestion *b)
{
  return a->whose == b->whose && a->person == b->person;
}
