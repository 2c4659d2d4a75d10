-- The practice floor: what every capability is made of.
create schema clocks;
create schema actions;
create schema meetings;
create schema documents;
create schema mail;

-- A limit that a partnership has changed, with who said so and from when; what is not here is as shipped.
create table clocks.setting (
  partnership_id uuid not null references access.partnership,
  setting_key text not null,
  amount integer not null check (amount between 0 and 1000),
  source text not null,
  effective_from date not null,
  set_by uuid,
  primary key (partnership_id, setting_key, effective_from)
);

create table actions.action (
  partnership_id uuid not null references access.partnership,
  action_id uuid not null,
  child_id uuid,
  owner_user_id uuid not null,
  what text not null check (length(what) between 1 and 4000),
  why text not null default '' check (length(why) <= 4000),
  due_on date not null,
  source_kind text not null,
  source_id uuid not null,
  link text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  done_on date,
  done_by uuid,
  ended_on date,
  ended_because text,
  last_reminded_on date,
  version integer not null default 1,
  primary key (partnership_id, action_id),
  foreign key (partnership_id, owner_user_id) references access.user_account
);
create index action_of_owner on actions.action (owner_user_id, due_on) where done_on is null and ended_on is null;
create index action_of_child on actions.action (partnership_id, child_id);
create index action_of_source on actions.action (partnership_id, source_id);

create table actions.evidence (
  partnership_id uuid not null,
  evidence_id uuid not null,
  action_id uuid not null,
  body text not null check (length(body) between 1 and 8000),
  document_id uuid,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (partnership_id, evidence_id),
  foreign key (partnership_id, action_id) references actions.action
);

create table meetings.meeting (
  partnership_id uuid not null references access.partnership,
  meeting_id uuid not null,
  kind text not null,
  held_on date not null,
  starts_at time not null,
  ends_at time not null,
  place text not null default '',
  link text not null default '',
  quoracy jsonb not null default '{}',
  state text not null default 'planned' check (state in ('planned', 'under-way', 'held', 'cancelled')),
  invitation_sequence integer not null default 0,
  version integer not null default 1,
  primary key (partnership_id, meeting_id)
);
create index meeting_by_day on meetings.meeting (partnership_id, held_on);

create table meetings.slot (
  partnership_id uuid not null,
  slot_id uuid not null,
  meeting_id uuid not null,
  number smallint not null,
  starts_at time not null,
  ends_at time not null,
  primary key (partnership_id, slot_id),
  unique (partnership_id, meeting_id, number),
  foreign key (partnership_id, meeting_id) references meetings.meeting
);

create table meetings.attendance (
  partnership_id uuid not null,
  meeting_id uuid not null,
  user_id uuid not null,
  part text not null check (part in ('chair', 'member', 'presenter', 'co-ordinator')),
  agency_kind text not null,
  attended text check (attended in ('yes', 'no', 'stand-in')),
  stand_in_name text,
  last_invited_at timestamptz,
  primary key (partnership_id, meeting_id, user_id),
  foreign key (partnership_id, meeting_id) references meetings.meeting,
  foreign key (partnership_id, user_id) references access.user_account
);
create index attendance_of_user on meetings.attendance (user_id);

-- Papers and evidence: the bytes lie in the file store under their content's hash, the row says what they are kept against.
create table documents.document (
  partnership_id uuid not null references access.partnership,
  document_id uuid not null,
  child_ids uuid[] not null default '{}',
  file_id text not null,
  file_name text not null check (length(file_name) between 1 and 255),
  content_type text not null,
  bytes bigint not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (partnership_id, document_id)
);

create table mail.message (
  partnership_id uuid not null references access.partnership,
  message_id uuid not null,
  to_user_id uuid not null,
  to_email text not null,
  subject text not null,
  body text not null,
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  made_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_reply text,
  primary key (partnership_id, message_id),
  foreign key (partnership_id, to_user_id) references access.user_account
);
create index message_of_user on mail.message (to_user_id, made_at);
