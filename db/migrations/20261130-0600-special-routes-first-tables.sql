-- Specialist notifications and referrals: one child, one route, a sheet of its own, somebody who takes it, and what came of it.
create schema special_routes;

create table special_routes.referral (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  -- Given when it is sent: what its receipt and everybody who speaks of it call it.
  number integer,
  route text not null check (route in ('exploitation', 'nrm', 'private-fostering', 'fgm', 'pre-birth', 'learning-disability', 'young-carer', 'prevent')),
  state text not null default 'draft' check (state in ('draft', 'sent', 'taken', 'done')),
  referred_by uuid not null,
  agency_id uuid not null,
  -- Of the questionnaires; it says by itself that it was opened for this one.
  sheet_id uuid not null,
  -- What the referrer knows of the child, and which child of the partnership it is, once that is known. Null: not asked yet.
  child_id uuid,
  found text check (found in ('known', 'pointed', 'new')),
  given_name text not null default '' check (length(given_name) <= 200),
  family_name text not null default '' check (length(family_name) <= 200),
  birth_date date,
  expected_birth_date date,
  sex text check (sex in ('F', 'M', 'U')),
  address text not null default '' check (length(address) <= 500),
  school text not null default '' check (length(school) <= 200),
  linked_by uuid,
  linked_at timestamptz,
  begun_at timestamptz not null,
  sent_at timestamptz,
  -- What the form is called, in both languages, as it was when it was sent.
  title jsonb,
  -- The day that one of its clocks counts from, as its sheet says; else the day it was sent.
  counts_from date,
  -- What its sheet says of the kind, where the route counts kinds.
  kind text check (length(kind) between 1 and 60),
  -- When those who receive it must have answered; null where the holidays of that time are not known.
  due_at timestamptz,
  taken_by uuid,
  taken_at timestamptz,
  outcome text check (length(outcome) between 1 and 60),
  because text check (length(because) between 1 and 4000),
  ended_by uuid,
  ended_agency_id uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, referral_id),
  unique (partnership_id, number),
  foreign key (partnership_id, referred_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, linked_by) references access.user_account,
  foreign key (partnership_id, taken_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  foreign key (partnership_id, ended_agency_id) references access.agency,
  check ((state = 'draft') = (number is null) and (state = 'draft') = (sent_at is null) and (state = 'draft') = (title is null)),
  check (state = 'draft' or (found is not null and counts_from is not null)),
  check (birth_date is null or expected_birth_date is null),
  check (found <> 'known' or child_id is not null),
  check ((taken_by is null) = (taken_at is null) and (state in ('draft', 'sent')) = (taken_by is null)),
  check ((state = 'done') = (outcome is not null) and (outcome is null) = (because is null) and (outcome is null) = (ended_by is null)
     and (outcome is null) = (ended_at is null) and (outcome is null) = (ended_agency_id is null))
);
create index referral_of_referrer on special_routes.referral (partnership_id, referred_by);
create index referral_of_child on special_routes.referral (partnership_id, child_id) where child_id is not null;
create index referral_waiting on special_routes.referral (partnership_id, due_at nulls last, referral_id) where state in ('sent', 'taken');
create index referral_by_route on special_routes.referral (partnership_id, route, sent_at) where state <> 'draft';

-- Who receives it: whoever has that role in that agency.
create table special_routes.recipient (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  agency_id uuid not null,
  role text not null,
  primary key (partnership_id, referral_id, agency_id, role),
  foreign key (partnership_id, referral_id) references special_routes.referral on delete cascade,
  foreign key (partnership_id, agency_id) references access.agency
);
create index recipient_agency on special_routes.recipient (partnership_id, agency_id, role);

-- That a child was referred and what came of it, for the child's chronology: what whoever may see the child may know, and no word of the sheet.
create table special_routes.event (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('sent', 'done')),
  happened_on date not null,
  agency_id uuid not null,
  title jsonb not null,
  outcome text,
  primary key (partnership_id, referral_id, kind),
  foreign key (partnership_id, referral_id) references special_routes.referral on delete cascade,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  check ((kind = 'done') = (outcome is not null))
);
create index event_of_child on special_routes.event (partnership_id, child_id);
