-- Second factors, sessions that say how they began and on what, tries counted by the place they come from, links that set a password.
alter table access.session
  add column session_id uuid not null default platform.uuid_v7(),
  -- 'password': only the password was right so far; such a session opens no page.
  add column stage text not null default 'whole' check (stage in ('password', 'whole')),
  add column way text not null default 'password' check (way in ('password', 'single-sign-on', 'demonstration')),
  -- Browser and system as two words, 'firefox windows': enough to know one's own again.
  add column device text not null default '' check (length(device) <= 60),
  add column factor_at timestamptz,
  add column challenge text check (length(challenge) <= 200),
  add column challenge_at timestamptz;
create unique index session_by_id on access.session (session_id);

create table access.second_factor (
  partnership_id uuid not null,
  factor_id uuid not null default platform.uuid_v7(),
  user_id uuid not null,
  kind text not null check (kind in ('app', 'passkey')),
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  last_used_at timestamptz,
  -- Of an authenticator app: its key, sealed, and the last half minute whose code was taken.
  sealed_key bytea,
  last_step bigint,
  -- Of a passkey.
  credential_id text check (length(credential_id) <= 1400),
  public_key bytea check (length(public_key) <= 4000),
  sign_count bigint not null default 0,
  transports text[] not null default '{}',
  primary key (partnership_id, factor_id),
  unique (user_id, credential_id),
  foreign key (partnership_id, user_id) references access.user_account,
  check ((kind = 'app') = (sealed_key is not null)),
  check ((kind = 'passkey') = (credential_id is not null and public_key is not null))
);
create index second_factor_of_user on access.second_factor (user_id);

create table access.recovery_code (
  partnership_id uuid not null,
  user_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (user_id, code_hash),
  foreign key (partnership_id, user_id) references access.user_account
);

-- A browser on which this person has signed in with everything: tries from elsewhere do not lock it.
create table access.known_device (
  partnership_id uuid not null,
  user_id uuid not null,
  device_hash bytea not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (user_id, device_hash),
  foreign key (partnership_id, user_id) references access.user_account
);

create table access.password_link (
  link_hash bytea primary key,
  partnership_id uuid not null,
  user_id uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  foreign key (partnership_id, user_id) references access.user_account
);
create index password_link_of_user on access.password_link (user_id) where used_at is null;

-- A limit of signing in that a partnership has changed, with who said so; what is not here is as shipped.
create table access.sign_in_setting (
  partnership_id uuid not null references access.partnership,
  setting_key text not null check (setting_key in ('idle-minutes', 'longest-hours', 'fresh-minutes', 'link-hours')),
  amount integer not null check (amount between 1 and 168),
  source text not null check (length(source) between 1 and 500),
  since timestamptz not null,
  primary key (partnership_id, setting_key)
);

alter table access.sign_in_attempt
  add column step text not null default 'password' check (step in ('password', 'factor')),
  -- The network, or the known device, that the try came from.
  add column place_hash bytea,
  add column is_known_device boolean not null default false;
create index sign_in_attempt_of_place on access.sign_in_attempt (place_hash, at) where not succeeded;

-- Whoever is signed in came in by the password alone: they come in once more, with the second step.
update access.session set ended_at = now() where ended_at is null;
