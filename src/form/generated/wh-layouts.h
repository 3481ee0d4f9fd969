/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by data/forms/gen-forms.py: edit the tables there. */
#pragma once

extern const WhLayout wh_layout_intake;
extern const WhLayout wh_layout_start;
extern const WhLayout wh_layout_update;
extern const WhLayout wh_layout_annual;
extern const WhLayout wh_layout_exit;
extern const WhLayout wh_layout_aftercare;
extern const WhLayout wh_layout_milestones;
extern const WhLayout wh_layout_contact;
extern const WhLayout wh_layout_service;
extern const WhLayout wh_layout_event;
extern const WhLayout wh_layout_assessment;
extern const WhLayout wh_layout_assessment_question;
extern const WhLayout wh_layout_assessment_result;
extern const WhLayout wh_layout_organization;
extern const WhLayout wh_layout_project;
extern const WhLayout wh_layout_project_coc;
extern const WhLayout wh_layout_funder;
extern const WhLayout wh_layout_inventory;
extern const WhLayout wh_layout_hmis_participation;
extern const WhLayout wh_layout_ce_participation;
extern const WhLayout wh_layout_affiliation;
extern const WhLayout wh_layout_local_service_given;
extern const WhLayout wh_layout_local_list;
extern const WhLayout wh_layout_local_option;
extern const WhLayout wh_layout_local_field;
extern const WhLayout wh_layout_local_service;
