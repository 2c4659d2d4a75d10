-- Which transaction wrote a row: rows below the oldest running transaction are final, and are sealed in this order.
alter table audit_trail.event add column xact xid8 not null default pg_current_xact_id();
create index event_by_xact on audit_trail.event (xact, event_id);

-- What was sent and not accepted, met somebody else's change, or was sent a second time did nothing, and says so.
alter table audit_trail.event drop constraint event_outcome_check;
alter table audit_trail.event add constraint event_outcome_check
  check (outcome in ('done', 'not-accepted', 'conflict', 'repeated', 'refused', 'not-found', 'failed'));

-- A chain for each partnership, and one for what belongs to none (chain_id of zeros). Each hash covers the whole row and the hash before.
create table audit_trail.seal (
  partnership_id uuid references access.partnership,
  chain_id uuid not null,
  number bigint not null check (number > 0),
  event_id uuid not null unique,
  hash bytea not null check (octet_length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (chain_id, number),
  check (chain_id = coalesce(partnership_id, '00000000-0000-0000-0000-000000000000'))
);

-- Every row of a transaction below this is sealed, and of this one those up to the event. One row.
create table audit_trail.sealing (
  is_only boolean primary key default true check (is_only),
  sealed_below xid8 not null,
  up_to_event uuid not null
);
insert into audit_trail.sealing (sealed_below, up_to_event) values ('0', '00000000-0000-0000-0000-000000000000');

-- Sign-ins that did not succeed belong to no partnership yet; whose account was tried is in the detail.
create index event_of_account_tried on audit_trail.event ((detail ->> 'userId'), at) where partnership_id is null;
