create schema children;

-- Codes are those of the children in need census, so that nothing is translated on the way in or out.
create table children.child (
  partnership_id uuid not null references access.partnership,
  child_id uuid not null,
  local_id text not null check (length(local_id) between 1 and 40),
  given_name text, family_name text, known_as text,
  birth_date date, expected_birth_date date, death_date date,
  sex text check (sex in ('F', 'M', 'U')),
  ethnicity text,
  disabilities text[] not null default '{}',
  upn text, former_upn text, upn_unknown text, nhs_number text,
  address text, postcode text,
  team_id uuid, worker_user_id uuid, worker_name text,
  gone_since date,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (partnership_id, child_id),
  unique (partnership_id, local_id),
  foreign key (partnership_id, team_id) references access.team
);
create index child_of_team on children.child (partnership_id, team_id);

-- Each look by a person at a child, kept as "when did I last look" for My work; the audit trail holds the whole of it.
create table children.last_look (
  partnership_id uuid not null,
  user_id uuid not null,
  child_id uuid not null,
  looked_at timestamptz not null,
  primary key (partnership_id, user_id, child_id)
);

create table children.chronology_entry (
  partnership_id uuid not null,
  entry_id uuid not null,
  child_id uuid not null,
  happened_on date not null,
  until date,
  agency_id uuid not null,
  theme text not null,
  what text not null check (length(what) between 1 and 8000),
  significance smallint not null check (significance between 1 and 3),
  child_view text not null default '' check (length(child_view) <= 8000),
  audience text not null check (audience in ('agency', 'team', 'panel')),
  entered_by uuid not null,
  entered_at timestamptz not null,
  corrects_entry_id uuid,
  correction_reason text,
  primary key (partnership_id, entry_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, corrects_entry_id) references children.chronology_entry,
  check (until is null or until >= happened_on),
  check ((corrects_entry_id is null) = (correction_reason is null))
);
create index chronology_entry_of_child on children.chronology_entry (partnership_id, child_id, happened_on);
create unique index chronology_entry_corrected_once on children.chronology_entry (partnership_id, corrects_entry_id);
