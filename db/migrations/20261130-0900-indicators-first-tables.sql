-- National statistics that a partnership loaded beside those of the product, and whom it compares itself with. Nothing of a person is in them.
create schema indicators;

-- A file as it came; its figures are read from it. Set aside, it counts no more: figures are those of the files before.
create table indicators.statistics_file (
  partnership_id uuid not null references access.partnership,
  statistics_file_id uuid not null,
  list text not null,
  file_name text not null check (length(file_name) between 1 and 200),
  first_year integer not null,
  last_year integer not null,
  sha256 text not null,
  content text not null check (length(content) <= 8000000),
  loaded_by uuid not null,
  loaded_at timestamptz not null,
  set_aside_by uuid,
  set_aside_at timestamptz,
  primary key (partnership_id, statistics_file_id),
  foreign key (partnership_id, loaded_by) references access.user_account,
  foreign key (partnership_id, set_aside_by) references access.user_account,
  check ((set_aside_by is null) = (set_aside_at is null))
);
-- The same file twice is one, unless it was set aside between.
create unique index statistics_file_once on indicators.statistics_file (partnership_id, sha256) where set_aside_at is null;

-- Which area the partnership is, and its statistical neighbours: the newest row counts, those before say who decided what until then.
create table indicators.comparison (
  partnership_id uuid not null references access.partnership,
  number integer not null,
  own_area text not null check (length(own_area) between 1 and 100),
  neighbours text[] not null check (cardinality(neighbours) <= 15),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, number),
  foreign key (partnership_id, decided_by) references access.user_account
);
