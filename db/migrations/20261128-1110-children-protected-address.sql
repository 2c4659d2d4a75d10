-- A protected address does not stand with the child: it is kept apart, so that no page, list, paper or query that was written before, or will be
-- written without thinking of it, can show it.
alter table children.child
  -- Whom to ask instead; given while the address is protected.
  add column address_contact text check (length(address_contact) between 1 and 200),
  -- The name of the team would say where the child lives.
  add column hides_team boolean not null default false,
  add check (address_contact is null or (address is null and postcode is null)),
  add check (address_contact is not null or not hides_team);

create table children.protected_address (
  partnership_id uuid not null,
  child_id uuid not null,
  address text,
  postcode text,
  why text not null check (length(why) between 1 and 2000),
  set_by uuid not null,
  set_at timestamptz not null,
  -- What the history of the child said of addresses: [{ correctionId, was, became }].
  corrections jsonb not null default '[]',
  primary key (partnership_id, child_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, set_by) references access.user_account
);

-- Who may read it. Nothing is deleted: an ended row stays as the reason why somebody could.
create table children.address_reader (
  partnership_id uuid not null,
  address_reader_id uuid not null default platform.uuid_v7(),
  child_id uuid not null,
  user_id uuid not null,
  from_at timestamptz not null,
  until timestamptz,
  named_by uuid not null,
  primary key (partnership_id, address_reader_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account
);
create unique index address_reader_once on children.address_reader (partnership_id, child_id, user_id) where until is null;
