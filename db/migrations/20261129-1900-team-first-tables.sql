-- The team around a child: who of which agency takes part, from when until when; who leads it, and who did; hand-overs of the lead.
create schema team;

alter table access.child_access drop constraint child_access_basis_check;
alter table access.child_access add constraint child_access_basis_check
  check (basis in ('allocated-worker', 'team-manager', 'team-member', 'panel-member', 'panel-presenter', 'recommendation-owner', 'named', 'emergency'));

-- Somebody's place in the team, up to the day before it ends. Their row of the gate has the source 'team.member:<member_id>'.
create table team.member (
  partnership_id uuid not null references access.partnership,
  member_id uuid not null,
  child_id uuid not null,
  user_id uuid not null,
  -- Whom they come for: it stays so when they move to another agency.
  agency_id uuid not null,
  seat text not null check (seat in ('social-work', 'family-help', 'reviewing-officer', 'health', 'mental-health', 'education', 'police',
    'youth-justice', 'housing', 'community-safety', 'legal', 'voluntary', 'other')),
  -- What they do for the child, in the words of whoever added them.
  part text not null check (length(part) between 1 and 200),
  from_on date not null,
  added_by uuid not null,
  added_at timestamptz not null,
  until_on date check (until_on >= from_on),
  ended_because text check (length(ended_because) between 1 and 2000),
  ended_by uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, member_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, added_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check ((until_on is null) = (ended_because is null) and (until_on is null) = (ended_by is null) and (until_on is null) = (ended_at is null))
);
create unique index member_once on team.member (partnership_id, child_id, user_id) where until_on is null;
create index member_of_user on team.member (partnership_id, user_id);

-- The lead passes on when both agree: who leads now, and who is to take over. Where nobody leads, or who did is no longer there, the second does.
create table team.hand_over (
  partnership_id uuid not null references access.partnership,
  hand_over_id uuid not null,
  child_id uuid not null,
  from_user_id uuid,
  to_user_id uuid not null,
  because text not null check (length(because) between 1 and 2000),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  from_agreed_at timestamptz,
  to_agreed_at timestamptz,
  state text not null default 'open' check (state in ('open', 'done', 'refused', 'withdrawn')),
  ended_by uuid,
  ended_at timestamptz,
  ended_because text check (length(ended_because) between 1 and 2000),
  version integer not null default 1,
  primary key (partnership_id, hand_over_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, from_user_id) references access.user_account,
  foreign key (partnership_id, to_user_id) references access.user_account,
  foreign key (partnership_id, proposed_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check (from_user_id <> to_user_id),
  check (state <> 'done' or to_agreed_at is not null),
  check ((state = 'open') = (ended_at is null) and (state = 'open') = (ended_by is null)),
  check ((state in ('refused', 'withdrawn')) = (ended_because is not null))
);
create unique index hand_over_once on team.hand_over (partnership_id, child_id) where state = 'open';
create index hand_over_of_child on team.hand_over (partnership_id, child_id);

-- Who leads, and who did: never two at once.
create table team.lead (
  partnership_id uuid not null references access.partnership,
  lead_id uuid not null,
  child_id uuid not null,
  user_id uuid not null,
  hand_over_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  primary key (partnership_id, lead_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, hand_over_id) references team.hand_over
);
create unique index lead_once on team.lead (partnership_id, child_id) where until_at is null;
create index lead_of_child on team.lead (partnership_id, child_id);
