-- Whoever confirms who they are goes on with a new token (OWASP ASVS 5.0, 7.2.4). For a moment the one before still opens the session: a
-- form sent twice, or a note that saves itself, may be on its way with it.
alter table access.session
  add column earlier_hash bytea,
  add column earlier_until timestamptz,
  add constraint session_earlier_check check ((earlier_hash is null) = (earlier_until is null));
create unique index session_earlier_hash on access.session (earlier_hash) where earlier_hash is not null;

alter table access.organisation_session
  drop constraint organisation_session_session_hash_fkey,
  add constraint organisation_session_session_hash_fkey
    foreign key (session_hash) references access.session on update cascade on delete cascade;
