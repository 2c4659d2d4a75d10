-- Forms as data: what is asked, in versions that do not change once they are published; and sheets, on which answers are given.
create schema questionnaires;

create table questionnaires.questionnaire (
  partnership_id uuid not null references access.partnership,
  questionnaire_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(key) <= 60),
  -- What a sheet of it is opened for: 'child', or the kind of thing of another module.
  about text not null check (about ~ '^[a-z][a-z-]*$' and length(about) <= 60),
  primary key (partnership_id, questionnaire_id),
  unique (partnership_id, key)
);

create table questionnaires.questionnaire_version (
  partnership_id uuid not null references access.partnership,
  version_id uuid not null,
  questionnaire_id uuid not null,
  number integer not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  definition jsonb not null check (length(definition::text) <= 2000000),
  -- Counts the times a draft was saved, so that two people who change it at once see both.
  version integer not null default 1,
  saved_by uuid,
  saved_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  -- Null: a newer version took its place.
  withdrawn_because text check (length(withdrawn_because) between 1 and 2000),
  primary key (partnership_id, version_id),
  unique (partnership_id, questionnaire_id, number),
  foreign key (partnership_id, questionnaire_id) references questionnaires.questionnaire,
  foreign key (partnership_id, saved_by) references access.user_account,
  foreign key (partnership_id, published_by) references access.user_account,
  foreign key (partnership_id, withdrawn_by) references access.user_account,
  check ((state = 'draft') = (published_at is null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create unique index version_drafted_once on questionnaires.questionnaire_version (partnership_id, questionnaire_id) where state = 'draft';
create unique index version_published_once on questionnaires.questionnaire_version (partnership_id, questionnaire_id) where state = 'published';

-- One form being answered, with the version it was begun with to its end.
create table questionnaires.sheet (
  partnership_id uuid not null references access.partnership,
  sheet_id uuid not null,
  version_id uuid not null,
  child_id uuid,
  -- For whom of those who may see the child, as what an agency writes of it; null where no child is known, then for its parties alone.
  audience text check (audience in ('agency', 'team', 'panel')),
  opened_for_kind text not null check (opened_for_kind ~ '^[a-z][a-z-]*$' and length(opened_for_kind) <= 60),
  opened_for_id uuid not null,
  agency_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'signed')),
  primary key (partnership_id, sheet_id),
  foreign key (partnership_id, version_id) references questionnaires.questionnaire_version,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, opened_by) references access.user_account,
  check ((child_id is null) = (audience is null))
);
create index sheet_of_child on questionnaires.sheet (partnership_id, child_id);
create index sheet_opened_for on questionnaires.sheet (partnership_id, opened_for_id);

-- Who reads and fills in a sheet beside those who may see its child: a person, or who has a role in an agency.
create table questionnaires.sheet_party (
  partnership_id uuid not null references access.partnership,
  party_id uuid not null,
  sheet_id uuid not null,
  user_id uuid,
  agency_id uuid,
  role text,
  added_by uuid not null,
  added_at timestamptz not null,
  until timestamptz,
  primary key (partnership_id, party_id),
  foreign key (partnership_id, sheet_id) references questionnaires.sheet,
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, added_by) references access.user_account,
  check ((user_id is null) = (agency_id is not null) and (agency_id is null) = (role is null))
);
create index party_of_sheet on questionnaires.sheet_party (partnership_id, sheet_id);
create index party_user on questionnaires.sheet_party (partnership_id, user_id) where user_id is not null;
create index party_agency on questionnaires.sheet_party (partnership_id, agency_id) where agency_id is not null;

-- Everything that was ever answered; the highest version of a question is what stands. A row is never changed.
create table questionnaires.answer (
  partnership_id uuid not null references access.partnership,
  sheet_id uuid not null,
  question_key text not null check (length(question_key) between 1 and 60),
  version integer not null check (version > 0),
  -- Null: no answer, or not any more; why_not says why.
  value jsonb check (length(value::text) <= 1300000),
  why_not text not null default '' check (length(why_not) <= 2000),
  answered_by uuid not null,
  agency_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, sheet_id, question_key, version),
  foreign key (partnership_id, sheet_id) references questionnaires.sheet,
  foreign key (partnership_id, answered_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency
);

-- What somebody wrote while another was quicker: theirs alone, until they decide.
create table questionnaires.set_aside (
  partnership_id uuid not null references access.partnership,
  sheet_id uuid not null,
  question_key text not null check (length(question_key) between 1 and 60),
  user_id uuid not null,
  value jsonb check (length(value::text) <= 1300000),
  why_not text not null default '' check (length(why_not) <= 2000),
  at timestamptz not null,
  primary key (partnership_id, sheet_id, question_key, user_id),
  foreign key (partnership_id, sheet_id) references questionnaires.sheet,
  foreign key (partnership_id, user_id) references access.user_account
);

-- Somebody stands by a sheet as it was: `answered` holds the version of each question at that moment.
create table questionnaires.sign_off (
  partnership_id uuid not null references access.partnership,
  sheet_id uuid not null,
  number integer not null check (number > 0),
  answered jsonb not null,
  signed_by uuid not null,
  agency_id uuid not null,
  signed_at timestamptz not null,
  primary key (partnership_id, sheet_id, number),
  foreign key (partnership_id, sheet_id) references questionnaires.sheet,
  foreign key (partnership_id, signed_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency
);

-- A signed sheet is opened again, with a note that says why; the sign-off of that number stays as it was.
create table questionnaires.reopening (
  partnership_id uuid not null references access.partnership,
  sheet_id uuid not null,
  number integer not null,
  note text not null check (length(note) between 1 and 2000),
  reopened_by uuid not null,
  agency_id uuid not null,
  reopened_at timestamptz not null,
  primary key (partnership_id, sheet_id, number),
  foreign key (partnership_id, sheet_id, number) references questionnaires.sign_off,
  foreign key (partnership_id, reopened_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency
);
