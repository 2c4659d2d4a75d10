-- Finding a child: what each child can be found by, kept up to date by triggers in the transaction of whatever changes it (children-finding.sql).
create extension if not exists fuzzystrmatch;

-- Each word that a name of the partnership holds, once: how it sounds, and its spellings with one letter left out.
create table children.search_word (
  partnership_id uuid not null references access.partnership,
  word text collate "C" not null,
  sound text collate "C" not null,
  near bigint[] not null,
  primary key (partnership_id, word)
);
create index search_word_by_sound on children.search_word (partnership_id, sound);
-- Without a list of what is pending: that would be read at each search.
create index search_word_near on children.search_word using gin (near) with (fastupdate = off);

create table children.search_entry (
  partnership_id uuid not null,
  child_id uuid not null,
  -- Of the names that are current, and of those that were.
  words text[] not null,
  other_words text[] not null,
  birth_date date,
  expected_birth_date date,
  -- Without spaces: 'ZZ11ZZ', 'MV35894', and '12 sample' of 12 Sample Street. The first of postcodes and places is the current one.
  postcodes text[] not null,
  places text[] not null,
  identifiers text[] not null,
  -- Hashes of what the child is looked up by, each with the partnership in it: children.search_key.
  keys bigint[] not null,
  -- Of the rules it was made by: children.search_rules().
  rules integer not null,
  primary key (partnership_id, child_id),
  foreign key (partnership_id, child_id) references children.child on delete cascade
);
create index search_entry_keys on children.search_entry using gin (keys) with (fastupdate = off);
