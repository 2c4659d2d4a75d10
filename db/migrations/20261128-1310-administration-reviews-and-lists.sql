-- The review of access by each agency, person by person, with how far it has come.
create table administration.review (
  partnership_id uuid not null,
  review_id uuid not null,
  agency_id uuid not null,
  started_on date not null,
  due_on date not null,
  completed_at timestamptz,
  primary key (partnership_id, review_id),
  unique (partnership_id, agency_id, started_on),
  foreign key (partnership_id, agency_id) references access.agency
);
create table administration.review_person (
  partnership_id uuid not null,
  review_id uuid not null,
  user_id uuid not null,
  agency_id uuid not null,
  answer text check (answer in ('confirmed', 'left')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (partnership_id, review_id, user_id),
  foreign key (partnership_id, review_id) references administration.review,
  foreign key (partnership_id, user_id) references access.user_account
);
create index review_person_of_user on administration.review_person (partnership_id, user_id);

-- A list of people to invite: read and checked, then waiting for whoever sent it to decide.
create table administration.invitation_list (
  partnership_id uuid not null references access.partnership,
  list_id uuid not null,
  agency_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  made_by uuid not null,
  made_at timestamptz not null,
  state text not null default 'checked' check (state in ('checked', 'done', 'left')),
  primary key (partnership_id, list_id),
  foreign key (partnership_id, agency_id) references access.agency
);
create table administration.invitation_row (
  partnership_id uuid not null,
  list_id uuid not null,
  row_number integer not null,
  full_name text not null,
  email text not null,
  job_title text not null,
  team_id uuid,
  roles text[] not null,
  language text not null,
  -- What is wrong with the row, as keys of the words; empty: the person can be invited.
  problems text[] not null default '{}',
  -- Said when the list was confirmed: somebody else may have taken the address meanwhile.
  outcome text check (outcome in ('invited', 'here', 'elsewhere')),
  primary key (partnership_id, list_id, row_number),
  foreign key (partnership_id, list_id) references administration.invitation_list
);
