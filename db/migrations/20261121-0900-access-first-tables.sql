-- Who there is, and the one gate: child_access for a person next to one child, scope_access for those whose work is the whole of it.
create schema platform;
create schema access;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

-- Time-ordered identifiers (RFC 9562 version 7), so that rows loaded together lie together; PostgreSQL has its own only from 18.
create function platform.uuid_v7() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

create table access.partnership (
  partnership_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  la_code text not null unique check (la_code ~ '^[0-9]{3}$'),
  nation text not null check (nation in ('england', 'wales')),
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now()
);

create table access.agency (
  partnership_id uuid not null references access.partnership,
  agency_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('social-care', 'legal', 'police', 'education', 'health', 'community-safety', 'camhs',
                                     'housing', 'youth-justice', 'voluntary')),
  primary key (partnership_id, agency_id),
  unique (partnership_id, name)
);

create table access.team (
  partnership_id uuid not null,
  team_id uuid not null,
  agency_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  primary key (partnership_id, team_id),
  unique (partnership_id, name),
  foreign key (partnership_id, agency_id) references access.agency
);

create table access.user_account (
  partnership_id uuid not null references access.partnership,
  user_id uuid not null unique,
  agency_id uuid,
  team_id uuid,
  email text not null check (length(email) between 3 and 254),
  full_name text not null check (length(full_name) between 1 and 200),
  job_title text not null default '',
  password_hash text,
  language text not null default 'en' check (language in ('en', 'cy')),
  is_active boolean not null default true,
  is_system boolean not null default false,
  version integer not null default 1,
  primary key (partnership_id, user_id),
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, team_id) references access.team
);
create unique index user_account_email on access.user_account (lower(email));

create table access.user_role (
  partnership_id uuid not null,
  user_id uuid not null,
  role text not null,
  primary key (partnership_id, user_id, role),
  foreign key (partnership_id, user_id) references access.user_account
);

-- The gate for a person next to one child. Nothing is deleted: an ended row stays as the reason why somebody could.
create table access.child_access (
  partnership_id uuid not null,
  child_access_id uuid not null default platform.uuid_v7(),
  user_id uuid not null,
  child_id uuid not null,
  basis text not null check (basis in ('allocated-worker', 'team-manager', 'panel-member', 'panel-presenter', 'recommendation-owner')),
  source text not null,
  from_at timestamptz not null,
  until timestamptz,
  granted_by uuid,
  primary key (partnership_id, child_access_id),
  foreign key (partnership_id, user_id) references access.user_account
);
create index child_access_of_user on access.child_access (user_id, child_id) include (until, from_at, basis);
create index child_access_of_child on access.child_access (partnership_id, child_id);
create unique index child_access_once on access.child_access (partnership_id, user_id, child_id, basis, source) where until is null;

-- The gate for those whose work is the whole partnership (panel co-ordinator, quality assurance, analyst) or the whole of an agency.
create table access.scope_access (
  partnership_id uuid not null,
  scope_access_id uuid not null default platform.uuid_v7(),
  user_id uuid not null,
  scope text not null check (scope in ('partnership', 'agency')),
  agency_id uuid,
  basis text not null,
  from_at timestamptz not null,
  until timestamptz,
  primary key (partnership_id, scope_access_id),
  foreign key (partnership_id, user_id) references access.user_account,
  check ((scope = 'agency') = (agency_id is not null))
);
create index scope_access_of_user on access.scope_access (user_id);

create table access.restricted_child (
  partnership_id uuid not null,
  child_id uuid not null,
  reason text not null,
  since timestamptz not null,
  primary key (partnership_id, child_id)
);

create table access.session (
  session_hash bytea primary key,
  partnership_id uuid not null,
  user_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  foreign key (partnership_id, user_id) references access.user_account
);
create index session_of_user on access.session (user_id) where ended_at is null;

create table access.sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  email_hash bytea not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_of_email on access.sign_in_attempt (email_hash, at);

-- A form carries a one-use token, kept in the same transaction as its work: posted twice, it does its work once.
create table access.form_token (
  user_id uuid not null,
  token uuid not null,
  partnership_id uuid not null,
  used_at timestamptz not null,
  location text,
  primary key (user_id, token)
);
