-- The levels of need as stages of one journey, and how each child moved between them: proposed by one side, agreed by the other, handed over at a meeting.
create schema levels;

-- What a partnership calls its levels, in their order ([{key, en, cy}], the least need first), from a day on. Without one: as shipped.
create table levels.scheme (
  partnership_id uuid not null references access.partnership,
  scheme_id uuid not null,
  effective_from date not null,
  source text not null check (length(source) between 1 and 500),
  levels jsonb not null check (jsonb_typeof(levels) = 'array' and jsonb_array_length(levels) between 2 and 8),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, scheme_id),
  unique (partnership_id, effective_from),
  foreign key (partnership_id, set_by) references access.user_account
);

create table levels.move (
  partnership_id uuid not null references access.partnership,
  move_id uuid not null,
  child_id uuid not null,
  -- Null: nothing was said of the child's level before.
  from_level text check (from_level ~ '^[a-z0-9-]{1,60}$'),
  to_level text not null check (to_level ~ '^[a-z0-9-]{1,60}$'),
  because text not null check (length(because) between 1 and 4000),
  childs_view text not null default '' check (length(childs_view) <= 4000),
  -- Who leads, and who is to lead: the giving and the receiving side. From null: nobody leads. Both null in an earlier move that is only told.
  from_user_id uuid,
  to_user_id uuid,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  from_agreed_by uuid,
  from_agreed_at timestamptz,
  to_agreed_by uuid,
  to_agreed_at timestamptz,
  state text not null check (state in ('proposed', 'agreed', 'done', 'refused', 'withdrawn')),
  ended_by uuid,
  ended_at timestamptz,
  ended_because text check (length(ended_because) between 1 and 2000),
  -- The hand-over meeting: from its day on the child is at the new level and the new lead leads.
  met_on date,
  met_who text check (length(met_who) between 1 and 500),
  met_said text check (length(met_said) between 1 and 6000),
  -- It happened before anybody wrote of levels here: who led then, as it was told.
  is_earlier boolean not null default false,
  led_then text check (length(led_then) between 1 and 200),
  version integer not null default 1,
  primary key (partnership_id, move_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, from_user_id) references access.user_account,
  foreign key (partnership_id, to_user_id) references access.user_account,
  foreign key (partnership_id, proposed_by) references access.user_account,
  foreign key (partnership_id, from_agreed_by) references access.user_account,
  foreign key (partnership_id, to_agreed_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check (from_level is distinct from to_level),
  check (is_earlier = (to_user_id is null) and is_earlier = (led_then is not null)),
  check (not is_earlier or state = 'done'),
  check ((from_agreed_by is null) = (from_agreed_at is null) and (to_agreed_by is null) = (to_agreed_at is null)),
  -- Nobody agrees for both sides.
  check (from_agreed_by is null or to_agreed_by is null or from_agreed_by <> to_agreed_by),
  check ((state in ('proposed', 'agreed')) = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  check ((state in ('refused', 'withdrawn')) = (ended_because is not null)),
  check ((state = 'done') = (met_on is not null)),
  check (state <> 'done' or is_earlier or (met_who is not null and met_said is not null))
);
create unique index move_once on levels.move (partnership_id, child_id) where state in ('proposed', 'agreed');
create index move_of_child on levels.move (partnership_id, child_id);
