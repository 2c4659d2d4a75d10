-- What happened is often known only by its month or its year: happened_on and until are then the first and the last day of it.
alter table children.chronology_entry
  add column precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  add column until_precision text not null default 'day' check (until_precision in ('day', 'month', 'year')),
  add column is_about boolean not null default false,
  -- Where it is written down, in words, such as a letter; and the file itself, if it was added.
  add column source_said text not null default '' check (length(source_said) <= 500),
  add column document_id uuid;

-- What somebody has begun to write about a child and not sent: read by its author alone, one of each form for a child.
create table children.draft (
  partnership_id uuid not null,
  user_id uuid not null,
  child_id uuid not null,
  form text not null check (form in ('entry', 'voice')),
  fields jsonb not null check (length(fields::text) <= 60000),
  saved_at timestamptz not null,
  primary key (partnership_id, user_id, child_id, form),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account
);
