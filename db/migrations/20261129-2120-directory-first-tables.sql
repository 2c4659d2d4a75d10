-- The directory of services of a partnership, and where families were signposted.
create schema directory;

-- A service as it is said to be today. `said` is the whole of it; the columns beside it are what is searched, taken from it when it is written.
create table directory.service (
  partnership_id uuid not null references access.partnership,
  service_id uuid not null,
  said jsonb not null,
  name text not null check (length(name) between 1 and 200),
  organisation_name text not null check (length(organisation_name) between 1 and 200),
  needs text[] not null,
  min_age integer check (min_age between 0 and 120),
  max_age integer check (max_age between 0 and 120),
  covers_whole boolean not null,
  -- Postcode areas and districts, and wards, in small letters: where families may live.
  areas text[] not null,
  is_online boolean not null,
  state text not null check (state in ('open', 'waiting-list', 'full', 'closed')),
  search_words tsvector not null,
  -- The day somebody last made sure that it is so (null: nobody has said when), and who keeps it so.
  confirmed_on date,
  responsible_user_id uuid,
  -- No longer offered, or no longer in the list it came from.
  gone_on date,
  version integer not null default 1,
  primary key (partnership_id, service_id),
  foreign key (partnership_id, responsible_user_id) references access.user_account
);
create index service_to_confirm on directory.service (partnership_id, confirmed_on) where gone_on is null;

-- Where a service is found: for the distance, and for the middle of a postcode district.
create table directory.place (
  partnership_id uuid not null,
  service_id uuid not null,
  number smallint not null,
  district text not null,
  latitude double precision,
  longitude double precision,
  primary key (partnership_id, service_id, number),
  foreign key (partnership_id, service_id) references directory.service on delete cascade
);
create index place_of_district on directory.place (partnership_id, district) where latitude is not null;

-- Everything that was ever said of a service, with who, when and why: nothing is overwritten.
create table directory.edition (
  partnership_id uuid not null,
  service_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('added', 'changed', 'confirmed', 'gone', 'back')),
  said jsonb not null,
  confirmed_on date,
  responsible_user_id uuid,
  because text not null check (length(because) between 1 and 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  -- The file it came with.
  import_id uuid,
  primary key (partnership_id, service_id, number),
  foreign key (partnership_id, service_id) references directory.service,
  foreign key (partnership_id, written_by) references access.user_account
);

-- A file of services on its way in: it is read at once and not kept, what it would do waits for a decision.
create table directory.import (
  partnership_id uuid not null references access.partnership,
  import_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'dropped')),
  -- Where it is from: what came from there before and is not in it any more is gone.
  source text not null check (length(source) between 1 and 200),
  -- How many records would do what; those that change nothing are counted only.
  counts jsonb not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (partnership_id, import_id),
  foreign key (partnership_id, uploaded_by) references access.user_account
);
create index import_by_day on directory.import (partnership_id, uploaded_at);

-- What each record of the file would do: add a service, change one, or nothing, because it cannot be read.
create table directory.import_line (
  partnership_id uuid not null,
  import_id uuid not null,
  number integer not null,
  what text not null check (what in ('new', 'changed', 'gone', 'wrong')),
  service_id uuid,
  name text not null default '' check (length(name) <= 200),
  said jsonb,
  confirmed_on date,
  -- Which edition was looked at when it was read: of a service that somebody changes meanwhile nothing is taken.
  seen_version integer,
  -- Where in the record, and what is wrong with it.
  wrong jsonb,
  primary key (partnership_id, import_id, number),
  foreign key (partnership_id, import_id) references directory.import
);

-- A family was told of services. From which page: the child's own, or another piece of work by its kind and id.
create table directory.signposting (
  partnership_id uuid not null,
  signposting_id uuid not null,
  child_id uuid not null,
  from_kind text not null default 'child' check (from_kind ~ '^[a-z-]{1,40}$'),
  from_id uuid not null,
  need text not null check (need ~ '^[a-z-]{1,40}$'),
  because text not null check (length(because) between 1 and 4000),
  agreed_with text not null check (length(agreed_with) between 1 and 200),
  contact_by text not null check (contact_by in ('family', 'together', 'professional')),
  agency_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  action_id uuid not null,
  version integer not null default 1,
  primary key (partnership_id, signposting_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, recorded_by) references access.user_account
);
create index signposting_of_child on directory.signposting (partnership_id, child_id, recorded_at);
create index signposting_by_day on directory.signposting (partnership_id, recorded_at);

-- To which services, as they were called then.
create table directory.signposted_service (
  partnership_id uuid not null,
  signposting_id uuid not null,
  service_id uuid not null,
  child_id uuid not null,
  service_name text not null,
  organisation_name text not null,
  edition integer not null,
  primary key (partnership_id, signposting_id, service_id),
  foreign key (partnership_id, signposting_id) references directory.signposting,
  foreign key (partnership_id, service_id) references directory.service
);

-- What came of it, each time somebody asked: the latest counts.
create table directory.follow_up (
  partnership_id uuid not null,
  follow_up_id uuid not null default platform.uuid_v7(),
  signposting_id uuid not null,
  service_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('taken-up', 'waiting', 'not-taken-up')),
  why_not text check (why_not in ('declined', 'not-eligible', 'full', 'too-far', 'cost', 'no-answer', 'language-or-access', 'no-longer-needed', 'other')),
  note text not null default '' check (length(note) <= 4000),
  followed_up_by uuid not null,
  followed_up_at timestamptz not null,
  primary key (partnership_id, follow_up_id),
  foreign key (partnership_id, signposting_id, service_id) references directory.signposted_service,
  foreign key (partnership_id, followed_up_by) references access.user_account,
  check ((outcome = 'not-taken-up') = (why_not is not null))
);
create index follow_up_of_service on directory.follow_up (partnership_id, signposting_id, service_id, followed_up_at);
