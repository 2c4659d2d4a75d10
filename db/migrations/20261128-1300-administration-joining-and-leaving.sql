-- How an agency joins, and how its people come, change and leave.
create schema administration;

-- An agency added on a page waits until its administrator has signed the terms of use; what was here before does not.
alter table access.agency
  add column contact_name text not null default '' check (length(contact_name) <= 200),
  add column contact_email text not null default '' check (length(contact_email) <= 254),
  add column waits_for_terms boolean not null default false,
  add column added_at timestamptz;

-- When somebody was last here outlives their sessions, which are forgotten after a month: a review of access asks for it.
alter table access.user_account
  add column last_seen_at timestamptz,
  add column ended_at timestamptz;
create index user_account_of_agency on access.user_account (partnership_id, agency_id);

-- A letter that lets somebody in is for that person's eyes only, also among those who see every letter.
alter table mail.message add column is_private boolean not null default false;

create table administration.terms_signature (
  partnership_id uuid not null,
  agency_id uuid not null,
  version text not null check (length(version) between 1 and 20),
  language text not null check (language in ('en', 'cy')),
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (partnership_id, agency_id, version),
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, signed_by) references access.user_account
);

create table administration.invitation (
  partnership_id uuid not null,
  invitation_id uuid not null default platform.uuid_v7(),
  agency_id uuid not null,
  user_id uuid not null,
  invited_by uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  primary key (partnership_id, invitation_id),
  foreign key (partnership_id, user_id) references access.user_account
);
create index invitation_of_user on administration.invitation (partnership_id, user_id, made_at);

-- What was changed about people and agencies: only added to, and only by the functions that make the change.
create table administration.change (
  partnership_id uuid not null references access.partnership,
  change_id uuid not null default platform.uuid_v7(),
  at timestamptz not null,
  by_user uuid not null,
  agency_id uuid,
  user_id uuid,
  act text not null check (act in ('agency-added', 'terms-signed', 'invited', 'invited-again', 'role-given', 'role-taken', 'team-changed',
                                   'job-title-changed', 'moved', 'left', 'came-back', 'review-confirmed', 'review-completed')),
  detail text not null default '' check (length(detail) <= 500),
  primary key (partnership_id, change_id),
  foreign key (partnership_id, by_user) references access.user_account
);
create index change_by_time on administration.change (partnership_id, at);
create index change_of_user on administration.change (partnership_id, user_id, at);
