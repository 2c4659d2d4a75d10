-- What is known of each kept file: nobody is given one that a virus scanner has not passed. The same content is one file of a partnership.
create table documents.file (
  partnership_id uuid not null references access.partnership,
  file_id text not null check (file_id ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  state text not null default 'waiting' check (state in ('waiting', 'clean', 'infected')),
  kept_at timestamptz not null,
  -- What the scanner calls itself and its signatures, and what it found.
  scanned_at timestamptz,
  scanned_by text,
  signature text,
  tried_at timestamptz,
  trouble text check (trouble in ('away', 'not-checked', 'missing')),
  -- Work that waits for what the scanner says: [{ task, payload }], added to the queue with it.
  afterwards jsonb not null default '[]',
  -- An infected file's bytes are removed in time; its hash stays known.
  removed_at timestamptz,
  primary key (partnership_id, file_id)
);
create index file_waiting on documents.file (partnership_id, tried_at nulls first) where state = 'waiting';

-- Versions: documents that follow each other are one series. The link leads to the page that a document is read from.
alter table documents.document
  add column series_id uuid,
  add column number integer not null default 1 check (number > 0),
  add column restored_from integer,
  add column link text not null default '',
  add column told_at timestamptz;

-- Papers of one kind and case have followed each other from the beginning.
update documents.document d set series_id = first.document_id, number = p.number, link = '/panels/cases/' || p.case_id || '/papers'
  from panels.paper p
  join panels.paper first on first.partnership_id = p.partnership_id and first.case_id = p.case_id and first.kind = p.kind and first.number = 1
 where p.partnership_id = d.partnership_id and p.document_id = d.document_id;
update documents.document d set link = '/actions/' || e.action_id from actions.evidence e
 where e.partnership_id = d.partnership_id and e.document_id = d.document_id;
update documents.document set series_id = document_id where series_id is null;
alter table documents.document alter column series_id set not null, add unique (partnership_id, series_id, number);
create index document_of_file on documents.document (partnership_id, file_id);

insert into documents.file (partnership_id, file_id, bytes, kept_at)
select d.partnership_id, d.file_id, max(d.bytes), min(d.added_at) from documents.document d group by d.partnership_id, d.file_id;
-- A return read from where it lay, by the command line as the system account, was never put into the store.
insert into documents.file (partnership_id, file_id, bytes, kept_at)
select i.partnership_id, i.file_id, max(i.bytes), min(i.uploaded_at) from imports.import i
  join access.user_account u on u.partnership_id = i.partnership_id and u.user_id = i.uploaded_by and not u.is_system
 where i.file_id ~ '^[0-9a-f]{64}$' group by i.partnership_id, i.file_id
on conflict do nothing;
