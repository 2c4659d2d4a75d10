-- What people say of a child themselves, beside what returns and lists say (the columns of children.child). Append-only: a correction, an end
-- and a withdrawal are rows of their own, so that what was said before stays and the child can be read as it was known on any day.
create table children.fact (
  partnership_id uuid not null,
  fact_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('name', 'identifier', 'address', 'birth', 'ethnicity', 'disability', 'language', 'young-carer', 'immigration', 'education', 'flag')),
  -- The kind and, where a child may have several, which: 'name.legal', 'identifier.nhs', 'ethnicity'.
  slot text not null check (length(slot) between 1 and 40),
  said jsonb not null check (jsonb_typeof(said) = 'object' and octet_length(said::text) <= 20000),
  from_on date,
  until_on date,
  -- 'changed' is new and takes the place of what ended with it; the other three say something about an earlier row.
  act text not null check (act in ('said', 'changed', 'corrected', 'ended', 'withdrawn')),
  replaces_fact_id uuid,
  follows_fact_id uuid,
  -- What a return or a list gave, where a person's word takes its place.
  was jsonb,
  because text not null check (length(because) between 1 and 2000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (partnership_id, fact_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, replaces_fact_id) references children.fact,
  foreign key (partnership_id, follows_fact_id) references children.fact,
  foreign key (partnership_id, said_by) references access.user_account,
  check (until_on is null or from_on is null or until_on >= from_on),
  check (num_nonnulls(replaces_fact_id, was) = case when act in ('said', 'changed') then 0 else 1 end),
  check (act <> 'changed' or follows_fact_id is not null)
);
create index fact_of_child on children.fact (partnership_id, child_id);
create unique index fact_replaced_once on children.fact (partnership_id, replaces_fact_id);
create unique index fact_taken_over_once on children.fact (partnership_id, child_id, slot) where was is not null;

alter table children.child
  -- The columns that hold what a person said: a return or a list does not write over them, its difference is noted below.
  add column by_hand text[] not null default '{}',
  -- When somebody added the child by hand; null for a child that came with a return.
  add column added_at timestamptz;
create index child_by_hand on children.child (partnership_id, local_id) where by_hand <> '{}';

-- What a later return or list says otherwise than a person did, until somebody decides.
create table children.difference (
  partnership_id uuid not null,
  difference_id uuid not null default platform.uuid_v7(),
  child_id uuid not null,
  item text not null,
  says jsonb not null,
  import_id uuid not null,
  found_at timestamptz not null,
  -- 'agrees': a later file says what the person said.
  settled text check (settled in ('kept', 'taken', 'agrees')),
  settled_by uuid,
  settled_at timestamptz,
  primary key (partnership_id, difference_id),
  foreign key (partnership_id, child_id) references children.child,
  check ((settled is null) = (settled_at is null))
);
create index difference_of_child on children.difference (partnership_id, child_id);
create unique index difference_open_once on children.difference (partnership_id, child_id, item) where settled is null;
