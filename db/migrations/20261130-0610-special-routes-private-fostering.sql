-- A child who is privately fostered: the arrangement, and the visits of the local authority.
create table special_routes.arrangement (
  partnership_id uuid not null references access.partnership,
  arrangement_id uuid not null,
  referral_id uuid not null,
  child_id uuid not null,
  -- The day the authority became aware, from which the first visit counts; and the day the child came to live there.
  aware_on date not null,
  began_on date not null,
  carer text not null default '' check (length(carer) <= 400),
  opened_by uuid not null,
  opened_at timestamptz not null,
  ended_on date,
  ended_because text check (length(ended_because) between 1 and 4000),
  ended_by uuid,
  ended_at timestamptz,
  primary key (partnership_id, arrangement_id),
  unique (partnership_id, referral_id),
  foreign key (partnership_id, referral_id) references special_routes.referral on delete cascade,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, opened_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check ((ended_on is null) = (ended_because is null) and (ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_at is null))
);
create index arrangement_of_child on special_routes.arrangement (partnership_id, child_id);

create table special_routes.visit (
  partnership_id uuid not null references access.partnership,
  visit_id uuid not null,
  arrangement_id uuid not null,
  child_id uuid not null,
  visited_on date not null,
  seen text not null check (seen in ('alone', 'not-alone', 'not-seen')),
  why_not text not null default '' check (length(why_not) <= 2000),
  report text not null check (length(report) between 1 and 100000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (partnership_id, visit_id),
  foreign key (partnership_id, arrangement_id) references special_routes.arrangement on delete cascade,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, written_by) references access.user_account,
  check (seen = 'alone' or why_not <> '')
);
create index visit_of_arrangement on special_routes.visit (partnership_id, arrangement_id, visited_on);
