-- An agency's list of children, and who of those known here each line may be.
create schema matches;

-- When its lines are deleted the list itself stays: that it was there, whose it was and how many lines it had.
create table matches.list (
  partnership_id uuid not null references access.partnership,
  list_id uuid not null default platform.uuid_v7(),
  agency_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  file_id text not null,
  bytes bigint not null,
  -- 'chosen': its columns are not told yet; 'read': its lines are laid aside and are being matched; 'refused': it cannot be read.
  state text not null default 'chosen' check (state in ('chosen', 'reading', 'matching', 'matched', 'refused', 'deleted')),
  -- What its columns are: [{ heading, field }].
  columns jsonb,
  -- { code, params }: why it cannot be read.
  refusal jsonb,
  all_rows integer not null default 0,
  matched_rows integer not null default 0,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  beat_at timestamptz,
  matched_at timestamptz,
  -- Of the last decision; the days until it is deleted count from here.
  decided_at timestamptz,
  deleted_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, list_id),
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, uploaded_by) references access.user_account,
  check ((state = 'deleted') = (deleted_at is not null))
);

create table matches.list_row (
  partnership_id uuid not null,
  row_id uuid not null default platform.uuid_v7(),
  list_id uuid not null,
  -- Where it stands in the file, the line of headings being 1.
  line integer not null,
  -- What the agency says of the child, by field; the birth date as YYYY-MM-DD where it could be read.
  said jsonb not null check (jsonb_typeof(said) = 'object' and octet_length(said::text) <= 8000),
  -- The agency's own number of the child.
  number text,
  matched_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, row_id),
  foreign key (partnership_id, list_id) references matches.list
);
create unique index list_row_line on matches.list_row (partnership_id, list_id, line);

-- A child whom a line may be about, with how much speaks for it (log2 of the odds) and the steps it comes from.
create table matches.candidate (
  partnership_id uuid not null,
  row_id uuid not null,
  child_id uuid not null,
  list_id uuid not null,
  weight real not null,
  parts jsonb not null,
  -- Something besides names agrees: a day of birth, a number.
  is_firm boolean not null,
  -- 1 is the likeliest.
  place integer not null,
  -- A person has said that it is this child.
  is_same boolean not null default false,
  -- The latest that a person said of the two; null: nobody has.
  says text check (says in ('same', 'not-same', 'not-known')),
  primary key (partnership_id, row_id, child_id),
  foreign key (partnership_id, row_id) references matches.list_row on delete cascade,
  foreign key (partnership_id, child_id) references children.child on delete cascade,
  check (is_same = (says is not distinct from 'same'))
);
create index candidate_of_list on matches.candidate (partnership_id, list_id);
create index candidate_of_child on matches.candidate (partnership_id, child_id);
-- A line is one child at most, whoever decides at the same moment.
create unique index candidate_same_once on matches.candidate (partnership_id, row_id) where is_same;

-- What people decided, each decision a row of its own. It outlives the list: the next list of the agency is matched by it.
create table matches.decision (
  partnership_id uuid not null,
  decision_id uuid not null default platform.uuid_v7(),
  list_id uuid not null,
  row_id uuid not null,
  line integer not null,
  agency_id uuid not null,
  number text,
  child_id uuid not null,
  says text not null check (says in ('same', 'not-same', 'not-known')),
  -- With all that were sure, or one by one.
  is_together boolean not null default false,
  weight real not null,
  because text not null check (length(because) <= 2000),
  -- The agency's number as it was written with the child.
  fact_id uuid,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, list_id) references matches.list,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, decided_by) references access.user_account
);
create index decision_of_row on matches.decision (partnership_id, row_id);
create index decision_of_child on matches.decision (partnership_id, child_id);
create index decision_of_number on matches.decision (partnership_id, agency_id, number);
