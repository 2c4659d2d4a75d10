-- Records of the partnership that are probably of one child, what people decided of them, and merges that can be undone.

-- A record that was merged into another is asleep: nobody sees it, and what is written goes to the other. record_id is where it is now, also
-- where that one was merged into a third. The rows of returns keep apart by ordinal_add: what a return numbers 1 is ordinal_add + 1 there.
create table access.merged_child (
  partnership_id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  ordinal_add integer not null check (ordinal_add > 0 and ordinal_add % 1000 = 0),
  since timestamptz not null,
  primary key (partnership_id, child_id),
  check (record_id <> child_id)
);
create index merged_child_of_record on access.merged_child (partnership_id, record_id);

create schema merges;

-- Two records that may be one child, with how much speaks for it (log2 of the odds) and the steps it comes from. one_child_id is the smaller id.
create table merges.suggestion (
  partnership_id uuid not null,
  suggestion_id uuid not null default platform.uuid_v7(),
  one_child_id uuid not null,
  other_child_id uuid not null,
  weight real not null,
  parts jsonb not null,
  -- Of what was compared: a decision holds until it changes.
  compared text not null,
  found_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'not-same', 'merged', 'gone')),
  version integer not null default 1,
  primary key (partnership_id, suggestion_id),
  unique (partnership_id, one_child_id, other_child_id),
  foreign key (partnership_id, one_child_id) references children.child on delete cascade,
  foreign key (partnership_id, other_child_id) references children.child on delete cascade,
  check (one_child_id < other_child_id)
);
create index suggestion_open on merges.suggestion (partnership_id, weight desc) where state = 'open';
create index suggestion_of_other on merges.suggestion (partnership_id, other_child_id);

-- What people said of two records, each a row of its own.
create table merges.decision (
  partnership_id uuid not null,
  decision_id uuid not null default platform.uuid_v7(),
  suggestion_id uuid not null,
  says text not null check (says in ('not-same', 'merged', 'undone')),
  because text not null check (length(because) between 1 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, suggestion_id) references merges.suggestion on delete cascade,
  foreign key (partnership_id, decided_by) references access.user_account
);
create index decision_of_suggestion on merges.decision (partnership_id, suggestion_id, decided_at);

-- child_id is the record that was kept.
create table merges.merge (
  partnership_id uuid not null,
  merge_id uuid not null default platform.uuid_v7(),
  suggestion_id uuid not null,
  child_id uuid not null,
  merged_child_id uuid not null,
  -- Rows of returns moved to ordinals from here on, and before the other.
  ordinal_add integer not null,
  ordinal_until integer not null,
  because text not null check (length(because) between 1 and 2000),
  merged_by uuid not null,
  merged_at timestamptz not null,
  -- The address of the merged record was protected and that of the kept one was not: it is, as long as the merge stands.
  protected_too boolean not null default false,
  undone_by uuid,
  undone_at timestamptz,
  undone_because text check (length(undone_because) between 1 and 2000),
  primary key (partnership_id, merge_id),
  foreign key (partnership_id, suggestion_id) references merges.suggestion on delete cascade,
  foreign key (partnership_id, child_id) references children.child on delete cascade,
  foreign key (partnership_id, merged_child_id) references children.child on delete cascade,
  foreign key (partnership_id, merged_by) references access.user_account,
  foreign key (partnership_id, undone_by) references access.user_account,
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
create unique index merge_once on merges.merge (partnership_id, merged_child_id) where undone_at is null;
create index merge_of_child on merges.merge (partnership_id, child_id);
create index merge_of_merged on merges.merge (partnership_id, merged_child_id);

-- Which rows a merge moved, by the columns of their keys other than the child; was: what stood there before, where more than the child changed.
create table merges.moved_row (
  partnership_id uuid not null,
  merge_id uuid not null,
  table_name text not null,
  row_key jsonb not null,
  was jsonb,
  foreign key (partnership_id, merge_id) references merges.merge on delete cascade
);
create index moved_row_of_merge on merges.moved_row (partnership_id, merge_id, table_name);

-- Up to where the records of a partnership have been looked through.
create index child_by_change on children.child (partnership_id, updated_at, child_id);
create table merges.looked_through (
  partnership_id uuid primary key references access.partnership,
  up_to timestamptz not null
);

-- A check of a panel's outcome moves with the child of its case.
alter table panels.outcome_check alter constraint outcome_check_partnership_id_case_id_child_id_fkey deferrable initially immediate;
