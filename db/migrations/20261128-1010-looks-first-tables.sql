create schema looks;

-- "Why did you open this?": asked about one row of the audit trail, answered by whose it is, settled by who asked.
create table looks.question (
  partnership_id uuid not null references access.partnership,
  question_id uuid not null,
  event_id uuid not null,
  child_id uuid,
  asked_user_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  question text not null check (length(question) between 1 and 2000),
  answer_by date not null,
  answer text check (length(answer) between 1 and 4000),
  answered_at timestamptz,
  outcome text check (outcome in ('fine', 'concern', 'raised-further')),
  because text not null default '' check (length(because) <= 2000),
  settled_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, question_id),
  foreign key (partnership_id, asked_user_id) references access.user_account,
  foreign key (partnership_id, asked_by) references access.user_account,
  check (asked_user_id <> asked_by)
);
create index question_of_asker on looks.question (partnership_id, asked_by, asked_at);
create index question_of_asked on looks.question (partnership_id, asked_user_id, asked_at);

-- Looking that differs from that of others, by the day, for somebody to review.
create table looks.unusual (
  partnership_id uuid not null references access.partnership,
  unusual_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('many-children', 'own-name', 'out-of-hours', 'restricted', 'refused')),
  day date not null,
  child_id uuid,
  figures jsonb not null default '{}',
  found_at timestamptz not null,
  outcome text check (outcome in ('part-of-the-work', 'asked', 'concern', 'raised-further')),
  because text not null default '' check (length(because) <= 2000),
  settled_by uuid,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, unusual_id),
  foreign key (partnership_id, user_id) references access.user_account
);
create unique index unusual_once on looks.unusual (partnership_id, user_id, kind, day, coalesce(child_id, '00000000-0000-0000-0000-000000000000'));

-- What the daily verifying of the audit trail found.
create table looks.trail_check (
  partnership_id uuid not null references access.partnership,
  check_id uuid not null,
  checked_at timestamptz not null,
  is_whole boolean not null,
  row_count bigint not null,
  head text,
  faults jsonb not null default '[]',
  primary key (partnership_id, check_id)
);
create index trail_check_latest on looks.trail_check (partnership_id, checked_at);
