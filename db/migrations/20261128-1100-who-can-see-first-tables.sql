-- Restricted children with their history, and emergency access ("break glass") with its review.
create schema who_can_see;

alter table access.child_access drop constraint child_access_basis_check;
alter table access.child_access add constraint child_access_basis_check
  check (basis in ('allocated-worker', 'team-manager', 'panel-member', 'panel-presenter', 'recommendation-owner', 'named', 'emergency'));

-- Each time a child was restricted. access.restricted_child holds the children that are so now: the short list that the row rules read.
create table who_can_see.restriction (
  partnership_id uuid not null references access.partnership,
  restriction_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('staff-family', 'police-sensitivity', 'protected-address', 'other')),
  reason text not null check (length(reason) between 1 and 2000),
  review_on date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_because text check (length(lifted_because) between 1 and 2000),
  version integer not null default 1,
  primary key (partnership_id, restriction_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, set_by) references access.user_account,
  foreign key (partnership_id, lifted_by) references access.user_account,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null))
);
create unique index restriction_once on who_can_see.restriction (partnership_id, child_id) where lifted_at is null;

-- That somebody found a child they cannot see, by facts they had to know already: for a quarter of an hour they may say why they must.
create table who_can_see.pointer (
  partnership_id uuid not null references access.partnership,
  pointer_id uuid not null,
  user_id uuid not null,
  child_id uuid not null,
  found_at timestamptz not null,
  used_at timestamptz,
  primary key (partnership_id, pointer_id),
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, child_id) references children.child
);

create table who_can_see.emergency_access (
  partnership_id uuid not null references access.partnership,
  emergency_access_id uuid not null,
  child_id uuid not null,
  user_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  from_at timestamptz not null,
  until timestamptz not null check (until > from_at and until <= from_at + interval '24 hours'),
  outcome text check (outcome in ('needed', 'could-have-asked', 'not-needed')),
  outcome_note text check (length(outcome_note) between 1 and 2000),
  reviewed_by uuid,
  reviewed_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, emergency_access_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, reviewed_by) references access.user_account,
  check ((outcome is null) = (reviewed_at is null) and (outcome is null) = (reviewed_by is null) and (outcome is null) = (outcome_note is null))
);
create index emergency_access_of_child on who_can_see.emergency_access (partnership_id, child_id);
