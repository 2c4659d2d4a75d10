-- Early help: opened with the family's consent for one child, and at once for brothers and sisters; what its meetings said, what licensed tools read,
-- how it ended. The assessment is a sheet of `questionnaires`, the lead professional the one of `team`.
create schema early_help;

create table early_help.help (
  partnership_id uuid not null references access.partnership,
  help_id uuid not null,
  child_id uuid not null,
  -- The same for brothers and sisters for whom it was opened in one step.
  family_id uuid not null,
  agency_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  opened_on date not null,
  why text not null check (length(why) between 1 and 4000),
  consent text not null check (consent in ('given', 'in-part', 'refused', 'not-asked')),
  consent_by text not null default '' check (length(consent_by) <= 200),
  consent_on date,
  consent_to text not null default '' check (length(consent_to) <= 2000),
  consent_why_not text not null default '' check (length(consent_why_not) <= 2000),
  state text not null check (state in ('open', 'closed', 'not-opened')),
  -- By when the next meeting is to be held; null where there is no limit, and when it is over.
  meeting_due_on date,
  outcome text check (outcome in ('needs-met', 'stepped-up', 'consent-withdrawn', 'moved-away', 'no-engagement', 'other')),
  closed_on date,
  closed_at timestamptz,
  closed_by uuid,
  closed_because text check (length(closed_because) between 1 and 4000),
  childs_view text not null default '' check (length(childs_view) <= 4000),
  withdrawn_by text not null default '' check (length(withdrawn_by) <= 200),
  withdrawn_on date,
  version integer not null default 1,
  primary key (partnership_id, help_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, opened_by) references access.user_account,
  foreign key (partnership_id, closed_by) references access.user_account,
  check ((consent in ('given', 'in-part')) = (consent_on is not null and consent_by <> '' and consent_to <> '')),
  check ((consent = 'given') = (consent_why_not = '')),
  check ((state = 'not-opened') = (consent in ('refused', 'not-asked'))),
  check ((state = 'closed') = (outcome is not null) and (state = 'closed') = (closed_on is not null) and (state = 'closed') = (closed_at is not null)
     and (state = 'closed') = (closed_by is not null) and (state = 'closed') = (closed_because is not null)),
  check ((outcome is not distinct from 'consent-withdrawn') = (withdrawn_on is not null and withdrawn_by <> '')),
  check (state = 'open' or meeting_due_on is null)
);
create unique index help_once on early_help.help (partnership_id, child_id) where state = 'open';
create index help_of_child on early_help.help (partnership_id, child_id);
create index help_due on early_help.help (partnership_id, meeting_due_on) where state = 'open';

-- A meeting of the team around the child, held. Its day, and who of the agencies came, stand in `meetings`; one that was about several children of a
-- family has a row for each.
create table early_help.meeting (
  partnership_id uuid not null,
  help_id uuid not null,
  meeting_id uuid not null,
  child_id uuid not null,
  family_there text not null check (length(family_there) between 1 and 500),
  said text not null check (length(said) between 1 and 6000),
  childs_view text not null default '' check (length(childs_view) <= 4000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, help_id, meeting_id),
  foreign key (partnership_id, help_id) references early_help.help,
  foreign key (partnership_id, meeting_id) references meetings.meeting,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, recorded_by) references access.user_account
);
create index meeting_of_child on early_help.meeting (partnership_id, child_id);

-- What a licensed tool gave: its figures alone, with which edition and under whose licence. Its words are its owner's and are kept nowhere here.
create table early_help.reading (
  partnership_id uuid not null,
  reading_id uuid not null,
  help_id uuid not null,
  child_id uuid not null,
  tool text not null check (tool in ('graded-care-profile-2', 'outcomes-star')),
  edition text not null check (length(edition) between 1 and 60),
  figures text not null check (length(figures) between 1 and 100),
  licence text not null check (length(licence) between 1 and 100),
  taken_on date not null,
  taken_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, reading_id),
  foreign key (partnership_id, help_id) references early_help.help,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, taken_by) references access.user_account
);
create index reading_of_child on early_help.reading (partnership_id, child_id);
