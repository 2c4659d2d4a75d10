create schema audit_trail;
create table audit_trail.event (
  partnership_id uuid,
  event_id uuid not null default platform.uuid_v7() primary key,
  at timestamptz not null default clock_timestamp(),
  user_id uuid,
  act text not null,
  outcome text not null default 'done' check (outcome in ('done', 'refused', 'not-found', 'failed')),
  child_ids uuid[] not null default '{}',
  subject text,
  detail jsonb not null default '{}',
  request_id text
);
create index event_of_child on audit_trail.event using gin (child_ids);
create index event_of_user on audit_trail.event (partnership_id, user_id, at);
create index event_of_partnership on audit_trail.event (partnership_id, at);
