-- An agency's list of what happened to one child, on its way into the chronology: the file, how it is understood, and what somebody said of rows
-- that may be there already. Its rows are read from the file each time they are shown, so that nothing of them is stored before it is confirmed.
create table children.entry_list (
  partnership_id uuid not null,
  list_id uuid not null,
  child_id uuid not null,
  agency_id uuid not null,
  file_id text not null,
  file_name text not null check (length(file_name) <= 200),
  content_type text not null,
  bytes bigint not null,
  state text not null default 'open' check (state in ('open', 'done', 'left')),
  -- Which column holds what, and what is taken where the list does not say; null until somebody has said.
  understood jsonb,
  -- By the number of a row: 'add' or 'leave'.
  decisions jsonb not null default '{}',
  -- Once it is done: how many rows were added, were there already, were left out, could not be read.
  outcome jsonb,
  -- By what rows that somebody said are there already are known again in the next list: no text.
  left_keys text[] not null default '{}',
  made_by uuid not null,
  made_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, list_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, made_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'done') = (outcome is not null))
);
create index entry_list_of_child on children.entry_list (partnership_id, child_id, made_at);

-- How an agency's lists with these headings were understood last: no child, no person.
create table children.remembered_list (
  partnership_id uuid not null,
  agency_id uuid not null,
  -- A hash of the headings, whatever their order.
  headings text not null,
  understood jsonb not null,
  said_at timestamptz not null,
  primary key (partnership_id, agency_id, headings),
  foreign key (partnership_id, agency_id) references access.agency
);
