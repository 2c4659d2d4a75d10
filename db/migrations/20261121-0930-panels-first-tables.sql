create schema panels;

create table panels.panel (
  partnership_id uuid not null references access.partnership,
  panel_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 4000),
  first_date date not null,
  every_weeks smallint not null check (every_weeks between 1 and 52),
  starts_at time not null,
  slot_minutes smallint not null check (slot_minutes between 10 and 240),
  slot_count smallint not null check (slot_count between 1 and 20),
  place text not null default '',
  link text not null default '',
  chair_user_id uuid not null,
  coordinator_user_id uuid not null,
  quorate_members smallint not null check (quorate_members between 1 and 30),
  quorate_kinds text[] not null default '{}',
  papers_working_days smallint not null check (papers_working_days between 0 and 30),
  access_days_after smallint not null check (access_days_after between 0 and 90),
  prompts text[] not null,
  version integer not null default 1,
  primary key (partnership_id, panel_id),
  foreign key (partnership_id, chair_user_id) references access.user_account,
  foreign key (partnership_id, coordinator_user_id) references access.user_account
);

create table panels.panel_member (
  partnership_id uuid not null,
  panel_id uuid not null,
  agency_kind text not null,
  user_id uuid not null,
  primary key (partnership_id, panel_id, agency_kind),
  foreign key (partnership_id, panel_id) references panels.panel,
  foreign key (partnership_id, user_id) references access.user_account
);

create table panels.panel_meeting (
  partnership_id uuid not null,
  meeting_id uuid not null,
  panel_id uuid not null,
  number integer not null,
  rhythm_date date not null,
  moved_because text,
  papers_due_on date not null,
  papers_published_at timestamptz,
  access_until timestamptz not null,
  primary key (partnership_id, meeting_id),
  unique (partnership_id, panel_id, number),
  foreign key (partnership_id, meeting_id) references meetings.meeting,
  foreign key (partnership_id, panel_id) references panels.panel
);

-- The network asks for time to think: criterion (d).
create table panels.thinking_request (
  partnership_id uuid not null,
  request_id uuid not null,
  child_id uuid not null,
  asked_on date not null,
  asked_by uuid not null,
  why text not null check (length(why) between 1 and 4000),
  withdrawn_on date,
  withdrawn_because text,
  heard_on date,
  primary key (partnership_id, request_id),
  foreign key (partnership_id, child_id) references children.child
);
create index thinking_request_open on panels.thinking_request (partnership_id, child_id) where withdrawn_on is null and heard_on is null;

-- Dates are not enough for (b) and (c): the child protection chair or team manager says how it is.
create table panels.professional_view (
  partnership_id uuid not null,
  view_id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  criterion text not null check (criterion in ('b', 'c')),
  view text not null check (view in ('escalating', 'on-track', 'neither', 'similar-concerns', 'different-concerns')),
  because text not null default '' check (length(because) <= 4000),
  stated_on date not null,
  stated_by uuid not null,
  stated_at timestamptz not null,
  primary key (partnership_id, view_id),
  foreign key (partnership_id, plan_id) references plans.plan,
  check (view = 'escalating' or (criterion = 'b') = (view in ('on-track', 'neither')))
);
create index professional_view_of_plan on panels.professional_view (partnership_id, plan_id, criterion, stated_at);

create table panels.dismissal (
  partnership_id uuid not null,
  dismissal_id uuid not null,
  child_id uuid not null,
  criterion text not null check (criterion in ('a', 'b', 'c', 'd')),
  reason text not null check (length(reason) between 1 and 4000),
  dismissed_on date not null,
  until date not null,
  dismissed_by uuid not null,
  primary key (partnership_id, dismissal_id),
  foreign key (partnership_id, child_id) references children.child,
  check (until > dismissed_on)
);
create index dismissal_of_child on panels.dismissal (partnership_id, child_id, criterion);

create table panels.meeting_case (
  partnership_id uuid not null,
  case_id uuid not null,
  panel_id uuid not null,
  meeting_id uuid not null,
  slot_id uuid,
  state text not null check (state in ('booked', 'waiting', 'moved', 'withdrawn', 'heard')),
  criterion text not null check (criterion in ('a', 'b', 'c', 'd')),
  qualified_on date not null,
  reason text not null,
  dilemma text not null check (length(dilemma) between 1 and 8000),
  state_because text,
  moved_to_case_id uuid,
  booked_by uuid not null,
  booked_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, case_id),
  foreign key (partnership_id, panel_id) references panels.panel,
  foreign key (partnership_id, meeting_id) references panels.panel_meeting,
  foreign key (partnership_id, slot_id) references meetings.slot,
  check ((state in ('booked', 'heard')) = (slot_id is not null))
);
create unique index meeting_case_one_a_slot on panels.meeting_case (partnership_id, slot_id) where slot_id is not null;
create index meeting_case_of_meeting on panels.meeting_case (partnership_id, meeting_id);

create table panels.meeting_case_child (
  partnership_id uuid not null,
  case_id uuid not null,
  child_id uuid not null,
  plan_id uuid,
  plan_on_the_day jsonb,
  primary key (partnership_id, case_id, child_id),
  foreign key (partnership_id, case_id) references panels.meeting_case,
  foreign key (partnership_id, child_id) references children.child
);
create index meeting_case_child_of_child on panels.meeting_case_child (partnership_id, child_id);

create table panels.presenter (
  partnership_id uuid not null,
  case_id uuid not null,
  user_id uuid not null,
  primary key (partnership_id, case_id, user_id),
  foreign key (partnership_id, case_id) references panels.meeting_case,
  foreign key (partnership_id, user_id) references access.user_account
);

create table panels.paper (
  partnership_id uuid not null,
  paper_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('plan', 'assessment', 'chronology', 'other')),
  number integer not null,
  document_id uuid not null,
  made_from_record boolean not null default false,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (partnership_id, paper_id),
  unique (partnership_id, case_id, kind, number),
  foreign key (partnership_id, case_id) references panels.meeting_case,
  foreign key (partnership_id, document_id) references documents.document
);

create table panels.paper_opening (
  partnership_id uuid not null,
  paper_id uuid not null,
  user_id uuid not null,
  first_opened_at timestamptz not null,
  last_opened_at timestamptz not null,
  times integer not null default 1,
  primary key (partnership_id, paper_id, user_id),
  foreign key (partnership_id, paper_id) references panels.paper
);

-- Notes of one case under one prompt, kept as typed; item 'voice' is the child's voice.
create table panels.case_note (
  partnership_id uuid not null,
  case_id uuid not null,
  item text not null check (length(item) between 1 and 40),
  body text not null check (length(body) <= 20000),
  saved_by uuid not null,
  saved_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, case_id, item),
  foreign key (partnership_id, case_id) references panels.meeting_case
);

create table panels.case_theme (
  partnership_id uuid not null,
  case_id uuid not null,
  theme text not null,
  primary key (partnership_id, case_id, theme),
  foreign key (partnership_id, case_id) references panels.meeting_case
);

-- The panel recommends; it cannot end or change a plan: only a child protection conference can.
create table panels.recommendation (
  partnership_id uuid not null,
  recommendation_id uuid not null,
  case_id uuid not null,
  action_id uuid not null,
  owner_user_id uuid not null,
  what text not null check (length(what) between 1 and 4000),
  why text not null check (length(why) between 1 and 4000),
  due_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  answer text check (answer in ('accept', 'accept-changed', 'not-accept')),
  answer_words text,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, recommendation_id),
  foreign key (partnership_id, case_id) references panels.meeting_case,
  foreign key (partnership_id, action_id) references actions.action,
  foreign key (partnership_id, owner_user_id) references access.user_account,
  check ((answer is null) = (answered_at is null)),
  check (answer is null or answer = 'accept' or length(answer_words) > 0)
);
create index recommendation_of_case on panels.recommendation (partnership_id, case_id);
create index recommendation_of_owner on panels.recommendation (owner_user_id);

create table panels.outcome_check (
  partnership_id uuid not null,
  case_id uuid not null,
  child_id uuid not null,
  months smallint not null check (months in (3, 6)),
  due_on date not null,
  movement text,
  facts jsonb not null default '{}',
  seen_in text check (seen_in in ('return', 'by-hand')),
  checked_by uuid,
  checked_at timestamptz,
  primary key (partnership_id, case_id, child_id, months),
  foreign key (partnership_id, case_id, child_id) references panels.meeting_case_child
);
