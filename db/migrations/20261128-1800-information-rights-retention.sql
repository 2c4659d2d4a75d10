-- How long is kept, what is held back from deletion, and what was deleted (UK GDPR articles 5(1)(e) and 30(1)(f)).

-- What a partnership says of a period of the schedule: the latest row of a kind stands, and every earlier one is kept. What is not here is
-- as shipped, and not confirmed.
create table information_rights.retention_period (
  partnership_id uuid not null references access.partnership,
  period_id uuid not null default platform.uuid_v7(),
  kind text not null check (length(kind) between 1 and 40),
  years integer not null check (years between 1 and 150),
  because text not null check (length(because) between 1 and 2000),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, period_id),
  foreign key (partnership_id, set_by) references access.user_account
);
create index retention_period_of_kind on information_rights.retention_period (partnership_id, kind, set_at);

-- What no return says of a child and a period depends on: the latest row of a kind stands.
create table information_rights.said_of_child (
  partnership_id uuid not null references access.partnership,
  said_id uuid not null default platform.uuid_v7(),
  child_id uuid not null,
  kind text not null check (kind in ('looked-after', 'sexual-abuse')),
  applies boolean not null,
  because text not null check (length(because) between 1 and 2000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (partnership_id, said_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, said_by) references access.user_account
);
create index said_of_child_of_child on information_rights.said_of_child (partnership_id, child_id, kind, said_at);

-- A legal hold (court, inquiry, complaint): nothing of the child is deleted while one is open.
create table information_rights.legal_hold (
  partnership_id uuid not null references access.partnership,
  hold_id uuid not null,
  child_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  asked_by text not null check (length(asked_by) between 1 and 200),
  review_on date not null,
  put_by uuid not null,
  put_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_because text check (length(lifted_because) between 1 and 2000),
  primary key (partnership_id, hold_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, put_by) references access.user_account,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null))
);
create index legal_hold_of_child on information_rights.legal_hold (partnership_id, child_id);

-- What the schedule says today, worked out each night: only what is due, due soon, or cannot be worked out.
create table information_rights.due_child (
  partnership_id uuid not null references access.partnership,
  child_id uuid not null,
  kind text,
  years integer,
  counted_from text,
  counted_on date,
  due_on date,
  unknown text check (unknown in ('no-birth-date', 'no-end')),
  primary key (partnership_id, child_id),
  check ((due_on is null) = (unknown is not null))
);
-- When that was last done, also where nothing was due.
create table information_rights.due_worked_out (
  partnership_id uuid primary key references access.partnership,
  at timestamptz not null
);
create index due_child_by_day on information_rights.due_child (partnership_id, due_on, child_id);

-- Decided by one, confirmed by another, done by the system account. Afterwards the row is the certificate: opaque ids and counts, no name and
-- no day from which the child could be known.
create table information_rights.deletion (
  partnership_id uuid not null references access.partnership,
  deletion_id uuid not null,
  child_id uuid not null,
  child_label text check (length(child_label) between 1 and 300),
  kind text not null,
  years integer not null,
  counted_from text not null,
  counted_on date,
  due_on date,
  due_year integer not null,
  note text check (length(note) between 1 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  state text not null default 'decided' check (state in ('decided', 'withdrawn', 'confirmed', 'stopped', 'done')),
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  stopped_by text check (stopped_by in ('hold', 'request')),
  counts jsonb not null default '{}',
  -- Deleted again from a restored backup.
  again_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, deletion_id),
  -- Whoever decided may be missing from a restored backup in which the deletion is done again: no foreign key.
  check (confirmed_by <> decided_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (state not in ('confirmed', 'stopped', 'done') or confirmed_by is not null),
  check (state <> 'done' or (child_label is null and note is null and counted_on is null and due_on is null))
);
create unique index deletion_once on information_rights.deletion (partnership_id, child_id) where state in ('decided', 'confirmed');
create index deletion_by_day on information_rights.deletion (partnership_id, decided_at);
