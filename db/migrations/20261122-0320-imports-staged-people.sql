-- A list of people as it came in: what it means for a child is a join at the time of asking.
drop table imports.staged_person;

create table imports.staged_person (
  partnership_id uuid not null,
  import_id uuid not null,
  number integer not null,
  local_id text not null,
  given_name text, family_name text, known_as text,
  address text, postcode text,
  team text,
  worker_name text, worker_email text
);
create index staged_person_of_import on imports.staged_person (partnership_id, import_id);
