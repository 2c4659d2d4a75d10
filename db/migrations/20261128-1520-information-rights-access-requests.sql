-- What people ask about their own data (UK GDPR article 15), and what they are given.
create schema information_rights;

create table information_rights.access_request (
  partnership_id uuid not null references access.partnership,
  access_request_id uuid not null,
  child_id uuid not null,
  -- As it was when it was asked, for an officer who sees no child.
  child_label text not null check (length(child_label) between 1 and 300),
  asked_by text not null check (length(asked_by) between 1 and 200),
  asked_as text not null check (asked_as in ('self', 'parent', 'carer', 'solicitor', 'other')),
  proof text not null check (proof in ('none', 'passport', 'driving-licence', 'birth-certificate', 'order-or-letter', 'known')),
  proof_seen_on date,
  received_on date not null,
  extended_because text check (length(extended_because) between 1 and 2000),
  language text not null check (language in ('en', 'cy')),
  taken_by uuid not null,
  taken_at timestamptz not null,
  made_at timestamptz,
  released_at timestamptz,
  released_by uuid,
  action_id uuid,
  version integer not null default 1,
  primary key (partnership_id, access_request_id),
  foreign key (partnership_id, taken_by) references access.user_account,
  check ((proof = 'none') = (proof_seen_on is null)),
  check ((released_at is null) = (released_by is null))
);
create index access_request_of_child on information_rights.access_request (partnership_id, child_id);

-- Everything that is kept about the child, in words, as it was when the record was made.
create table information_rights.passage (
  partnership_id uuid not null,
  access_request_id uuid not null,
  number integer not null,
  section text not null,
  label text not null,
  text text not null,
  is_about_others boolean not null,
  primary key (partnership_id, access_request_id, number),
  foreign key (partnership_id, access_request_id) references information_rights.access_request
);

-- What may be about somebody else, for the officer to take out or to keep: some words wherever they stand, or a whole passage.
create table information_rights.mark (
  partnership_id uuid not null,
  mark_id uuid not null default platform.uuid_v7(),
  access_request_id uuid not null,
  kind text not null check (kind in ('works-here', 'another-child', 'perhaps-a-name', 'relation', 'passage', 'added')),
  words text check (length(words) between 1 and 200),
  number integer,
  places integer not null,
  decision text check (decision in ('take-out', 'keep')),
  reason text check (reason in ('third-party', 'could-harm', 'told-in-confidence', 'works-here', 'agreed', 'known-to-them', 'no-person')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (partnership_id, mark_id),
  foreign key (partnership_id, access_request_id) references information_rights.access_request,
  foreign key (partnership_id, access_request_id, number) references information_rights.passage,
  check ((words is null) <> (number is null)),
  check ((decision is null) = (reason is null) and (decision is null) = (decided_at is null))
);
create unique index mark_of_words on information_rights.mark (partnership_id, access_request_id, words) where words is not null;
create unique index mark_of_passage on information_rights.mark (partnership_id, access_request_id, number) where number is not null;

-- What was given, byte by byte, with its fingerprint.
create table information_rights.released_file (
  partnership_id uuid not null,
  access_request_id uuid not null,
  kind text not null check (kind in ('pdf', 'json')),
  body bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (partnership_id, access_request_id, kind),
  foreign key (partnership_id, access_request_id) references information_rights.access_request
);
