-- From a strategy discussion to the end of a child protection plan: what was discussed and decided about one child, and by whom. Nothing here is changed
-- after it was written: a decision is made once, and a view of an agency stays word for word beside it.
create schema conferences;

-- Who is invited to a conference stands next to the child.
do $$ declare old text; begin
  select pg_get_constraintdef(c.oid) into strict old from pg_constraint c where c.conname = 'child_access_basis_check' and c.conrelid = 'access.child_access'::regclass;
  alter table access.child_access drop constraint child_access_basis_check;
  execute format('alter table access.child_access add constraint child_access_basis_check check (basis = ''conference'' or %s)',
    regexp_replace(old, '^CHECK ', ''));
end $$;

-- A strategy discussion about one child. Siblings who were discussed together have a row each, with the same together_id.
create table conferences.discussion (
  partnership_id uuid not null references access.partnership,
  discussion_id uuid not null,
  together_id uuid not null,
  child_id uuid not null,
  held_on date not null,
  known text not null check (length(known) between 1 and 6000),
  -- Why it went on without social care, the police or health; null where all three were there.
  missing_because text check (length(missing_because) between 1 and 2000),
  agency_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, discussion_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, recorded_by) references access.user_account
);
create index discussion_of_child on conferences.discussion (partnership_id, child_id);
create index discussion_together on conferences.discussion (partnership_id, together_id);

-- Whether an agency agrees with what was decided; each time it says so.
create table conferences.discussion_view (
  partnership_id uuid not null references access.partnership,
  view_id uuid not null,
  discussion_id uuid not null,
  child_id uuid not null,
  agency_id uuid not null,
  agrees boolean not null,
  because text not null check (length(because) <= 4000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (partnership_id, view_id),
  foreign key (partnership_id, discussion_id) references conferences.discussion,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, said_by) references access.user_account,
  check (agrees or because <> '')
);
create index discussion_view_of_child on conferences.discussion_view (partnership_id, child_id);
create index discussion_view_of_discussion on conferences.discussion_view (partnership_id, discussion_id);

-- What was decided, once.
create table conferences.discussion_decision (
  partnership_id uuid not null references access.partnership,
  discussion_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('section-47-single', 'section-47-joint', 'no-section-47')),
  because text not null check (length(because) between 1 and 4000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, discussion_id),
  foreign key (partnership_id, discussion_id) references conferences.discussion,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, decided_by) references access.user_account
);
create index discussion_decision_of_child on conferences.discussion_decision (partnership_id, child_id);

-- How the section 47 enquiry that it began came out, once.
create table conferences.enquiry (
  partnership_id uuid not null references access.partnership,
  discussion_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('continuing-risk', 'no-continuing-risk', 'not-substantiated')),
  because text not null check (length(because) between 1 and 4000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, discussion_id),
  foreign key (partnership_id, discussion_id) references conferences.discussion,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, decided_by) references access.user_account
);
create index enquiry_of_child on conferences.enquiry (partnership_id, child_id);

-- A child protection conference about one child; its day, its people and its quoracy are those of its meeting.
create table conferences.conference (
  partnership_id uuid not null references access.partnership,
  conference_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('initial', 'review')),
  -- Of an initial conference: the strategy discussion it follows. Of a review: the initial conference of its plan.
  discussion_id uuid,
  initial_conference_id uuid,
  meeting_id uuid not null,
  chair_user_id uuid not null,
  -- Why it is on a day that is no working day; null otherwise.
  day_because text check (length(day_because) between 1 and 2000),
  arranged_by uuid not null,
  arranged_at timestamptz not null,
  primary key (partnership_id, conference_id),
  unique (partnership_id, meeting_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, discussion_id) references conferences.discussion,
  foreign key (partnership_id, initial_conference_id) references conferences.conference,
  foreign key (partnership_id, meeting_id) references meetings.meeting,
  foreign key (partnership_id, chair_user_id) references access.user_account,
  foreign key (partnership_id, arranged_by) references access.user_account,
  check ((kind = 'initial') = (discussion_id is not null) and (kind = 'review') = (initial_conference_id is not null))
);
create index conference_of_child on conferences.conference (partnership_id, child_id);
create index conference_of_chair on conferences.conference (partnership_id, chair_user_id);
-- One initial conference for each strategy discussion.
create unique index conference_once on conferences.conference (partnership_id, discussion_id) where kind = 'initial';
create index conference_of_plan on conferences.conference (partnership_id, initial_conference_id);

-- What an agency wants of a conference; each time it says so.
create table conferences.conference_view (
  partnership_id uuid not null references access.partnership,
  view_id uuid not null,
  conference_id uuid not null,
  child_id uuid not null,
  agency_id uuid not null,
  wants text not null check (wants in ('plan', 'no-plan')),
  category text check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  because text not null check (length(because) between 1 and 4000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (partnership_id, view_id),
  foreign key (partnership_id, conference_id) references conferences.conference,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, said_by) references access.user_account,
  check ((wants = 'plan') = (category is not null))
);
create index conference_view_of_child on conferences.conference_view (partnership_id, child_id);
create index conference_view_of_conference on conferences.conference_view (partnership_id, conference_id);

-- What its chair decided, once.
create table conferences.conference_decision (
  partnership_id uuid not null references access.partnership,
  conference_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('plan', 'no-plan', 'continue', 'change-category', 'end')),
  category text check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  because text not null check (length(because) between 1 and 4000),
  -- Why it went ahead though it was not quorate; null where it was.
  went_ahead_because text check (length(went_ahead_because) between 1 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, conference_id),
  foreign key (partnership_id, conference_id) references conferences.conference,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, decided_by) references access.user_account,
  check ((outcome in ('plan', 'change-category')) = (category is not null))
);
create index conference_decision_of_child on conferences.conference_decision (partnership_id, child_id);

-- A core group that was held, of the plan that an initial conference made.
create table conferences.core_group (
  partnership_id uuid not null references access.partnership,
  core_group_id uuid not null,
  child_id uuid not null,
  initial_conference_id uuid not null,
  held_on date not null,
  moved text not null check (length(moved) between 1 and 6000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, core_group_id),
  unique (partnership_id, initial_conference_id, held_on),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, initial_conference_id) references conferences.conference,
  foreign key (partnership_id, recorded_by) references access.user_account
);
create index core_group_of_child on conferences.core_group (partnership_id, child_id);

-- Who of an agency took part in a strategy discussion or a core group, in the words of whoever wrote it up.
create table conferences.took_part (
  partnership_id uuid not null references access.partnership,
  took_part_id uuid not null,
  child_id uuid not null,
  discussion_id uuid,
  core_group_id uuid,
  agency_id uuid not null,
  who text not null check (length(who) between 1 and 300),
  primary key (partnership_id, took_part_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, discussion_id) references conferences.discussion,
  foreign key (partnership_id, core_group_id) references conferences.core_group,
  foreign key (partnership_id, agency_id) references access.agency,
  check ((discussion_id is null) <> (core_group_id is null))
);
create index took_part_of_child on conferences.took_part (partnership_id, child_id);
create unique index took_part_in_discussion on conferences.took_part (partnership_id, discussion_id, agency_id) where discussion_id is not null;
create unique index took_part_in_core_group on conferences.took_part (partnership_id, core_group_id, agency_id) where core_group_id is not null;

-- How many must be at a conference for it to decide, as the partnership agreed it, from a day on; the latest in force holds.
create table conferences.quoracy (
  partnership_id uuid not null references access.partnership,
  quoracy_id uuid not null,
  -- Agencies besides social care.
  other_agencies integer not null check (other_agencies between 0 and 10),
  source text not null check (length(source) between 1 and 500),
  effective_from date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, quoracy_id),
  foreign key (partnership_id, set_by) references access.user_account
);
