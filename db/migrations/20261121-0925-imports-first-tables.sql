-- A file on its way in: staged, checked and shown before anything of it is stored in the record.
create schema imports;

create table imports.import (
  partnership_id uuid not null references access.partnership,
  import_id uuid not null,
  kind text not null check (kind in ('census', 'people')),
  file_name text not null,
  file_id text not null,
  bytes bigint not null,
  state text not null check (state in ('uploaded', 'checking', 'checked', 'refused', 'loading', 'loaded', 'cancelled', 'failed')),
  done_bytes bigint not null default 0,
  done_children integer not null default 0,
  header jsonb,
  mapping jsonb,
  summary jsonb,
  refusal jsonb,
  reference_date date,
  takes_good_only boolean not null default false,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  checked_at timestamptz,
  loaded_by uuid,
  loaded_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, import_id)
);
create index import_latest on imports.import (partnership_id, kind, uploaded_at);

create table imports.staged_child (
  partnership_id uuid not null,
  import_id uuid not null,
  number integer not null,
  local_id text not null,
  line integer not null,
  fingerprint bytea not null,
  record jsonb not null,
  child_id uuid,
  change text check (change in ('new', 'changed', 'unchanged'))
);

create table imports.staged_person (
  partnership_id uuid not null,
  import_id uuid not null,
  number integer not null,
  local_id text not null,
  given_name text, family_name text, known_as text, address text, postcode text, team text, worker text,
  child_id uuid, team_id uuid, worker_user_id uuid,
  change text check (change in ('changed', 'unchanged', 'unknown-child'))
);

create table imports.problem (
  partnership_id uuid not null,
  import_id uuid not null,
  number integer not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning')),
  local_id text,
  line integer,
  params jsonb not null default '{}'
);
create index problem_of_import on imports.problem (partnership_id, import_id, severity, rule);

-- What the latest loaded return said of each child, as a fingerprint: the same file again changes nothing.
create table imports.current_child (
  partnership_id uuid not null,
  local_id text not null,
  child_id uuid not null,
  fingerprint bytea not null,
  import_id uuid not null,
  gone_since date,
  primary key (partnership_id, local_id)
);

-- What a later return corrected, kept as it was.
create table imports.correction (
  partnership_id uuid not null,
  correction_id uuid not null default platform.uuid_v7(),
  import_id uuid not null,
  child_id uuid not null,
  what text not null check (what in ('child', 'episode', 'assessment', 'section-47', 'pre-proceedings', 'plan', 'review')),
  row_id uuid,
  was jsonb not null,
  became jsonb,
  primary key (partnership_id, correction_id)
);
create index correction_of_child on imports.correction (partnership_id, child_id);
