/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

#define WH_MATCH_WORDS 4   /* of a first or last name */
#define WH_MATCH_FAMILIES 6
#define WH_MATCH_SSN_SIZE 9
#define WH_MATCH_DIGIT_UNKNOWN 10

/* One word of a name, once for all who bear it. */
typedef struct
{
  char *text;      /* as wh_word_fold() gives it */
  char *sounds[2]; /* as English, as Spanish; NULL: too short to tell */
  guint16 families[WH_MATCH_FAMILIES]; /* of nicknames */
  guint8 n_families;
  guint8 length; /* letters */
  guint first, last; /* how many people bear it as a first or middle, and as a last name */
} WhMatchWord;

typedef struct
{
  const WhMatchWord *first[WH_MATCH_WORDS], *last[WH_MATCH_WORDS];
  const WhMatchWord *whole_last; /* "delacruz" */
  guint8 n_first, n_last;
} WhMatchName;

/* What is compared of a person. What was not given, or is marked as unknown, is empty. */
typedef struct
{
  WhMatchName name;
  const WhMatchWord *middle;
  WhMatchName *aliases;
  guint8 n_aliases;
  guint8 suffix; /* 0: none; else 1 for junior, 2 for senior, 3 and more for the number */
  gint8 sex;     /* list 4.21; -1: not known */
  guint8 ssn[WH_MATCH_SSN_SIZE]; /* digits, or WH_MATCH_DIGIT_UNKNOWN */
  guint8 ssn_known;              /* digits that are known */
  gboolean name_in_part;  /* quality 2: partial, street name, or code name */
  gboolean birth_guessed; /* quality 2: approximate or partial */
  WhDate birth;          /* WH_DATE_NONE: not known */
} WhMatchPerson;

/* Everybody who is compared, and how common their names, birth dates and numbers are. */
typedef struct _WhMatchPeople WhMatchPeople;

WhMatchPeople *wh_match_people_new (void);
void wh_match_people_free (WhMatchPeople *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMatchPeople, wh_match_people_free)

guint wh_match_people_add (WhMatchPeople *self, WhRecord *client);
void wh_match_people_add_alias (WhMatchPeople *self, guint person, WhRecord *alias);
guint wh_match_people_get_n (const WhMatchPeople *self);
const WhMatchPerson *wh_match_people_get (const WhMatchPeople *self, guint person);

void wh_match_people_set_total (WhMatchPeople *self, guint total);
guint wh_match_people_get_total (const WhMatchPeople *self);
void wh_match_people_set_commonness (WhMatchPeople *self, const char *word, guint first, guint last);
guint wh_match_people_count_birth (const WhMatchPeople *self, WhDate birth);
guint wh_match_people_count_ssn (const WhMatchPeople *self, const WhMatchPerson *person);

guint64 wh_match_person_ssn_number (const WhMatchPerson *person);

G_END_DECLS
