-- Each agency's own single sign-on. The app's role reads none of these tables: functions of db/rules/single-sign-on.sql do one thing each.

create table access.organisation_sign_on (
  partnership_id uuid not null,
  sign_on_id uuid not null unique,
  agency_id uuid not null,
  issuer text not null check (length(issuer) between 8 and 500),
  client_id text not null check (length(client_id) between 1 and 500),
  -- Sealed with a key that follows from SESSION_SECRET: never plain in the database or its backups.
  client_secret_sealed bytea not null,
  email_claim text not null default 'email' check (length(email_claim) between 1 and 100),
  -- Whether an address counts only when the provider says that it checked it.
  needs_verified_email boolean not null default true,
  -- The values of amr and acr that say that a second factor was used; none: ours is asked.
  second_factors text[] not null default '{}',
  -- Instead of the address for signing out that the provider publishes.
  logout_address text check (length(logout_address) between 8 and 500),
  changed_at timestamptz not null,
  primary key (partnership_id, sign_on_id),
  unique (partnership_id, agency_id),
  foreign key (partnership_id, agency_id) references access.agency
);

create table access.organisation_domain (
  partnership_id uuid not null,
  sign_on_id uuid not null,
  domain text not null check (domain = lower(domain) and length(domain) between 3 and 253),
  primary key (partnership_id, sign_on_id, domain),
  foreign key (partnership_id, sign_on_id) references access.organisation_sign_on on delete cascade
);
create index organisation_domain_of_address on access.organisation_domain (domain);

-- Who somebody is at their provider. Set at the first sign-in by their e-mail address; from then on only the subject decides.
create table access.organisation_identity (
  partnership_id uuid not null,
  user_id uuid not null,
  -- Compared exactly, letter for letter.
  issuer text collate "C" not null,
  subject text collate "C" not null check (length(subject) between 1 and 255),
  bound_at timestamptz not null,
  primary key (issuer, subject),
  unique (partnership_id, user_id, issuer),
  foreign key (partnership_id, user_id) references access.user_account
);

-- Somebody on the way to their provider and back. The secrets of the way follow from the browser's cookie; here are only hashes.
create table access.organisation_attempt (
  partnership_id uuid not null,
  attempt_id uuid not null primary key,
  sign_on_id uuid not null,
  state_hash bytea not null unique,
  return_to text not null,
  typed_email text not null,
  until timestamptz not null,
  taken_at timestamptz,
  foreign key (partnership_id, sign_on_id) references access.organisation_sign_on on delete cascade
);
create index organisation_attempt_until on access.organisation_attempt (until);

-- What the provider knows a session as, so that either side can end it.
create table access.organisation_session (
  session_hash bytea primary key references access.session on delete cascade,
  partnership_id uuid not null,
  user_id uuid not null,
  sign_on_id uuid not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  provider_session text collate "C",
  -- Only to say at the provider's sign-out which session is meant; sealed, and forgotten once used.
  id_token_sealed bytea,
  end_session_address text,
  leave_hash bytea unique,
  leave_until timestamptz,
  ended_elsewhere_at timestamptz,
  foreign key (partnership_id, user_id) references access.user_account
);
create index organisation_session_of_subject on access.organisation_session (issuer, subject);
create index organisation_session_of_provider on access.organisation_session (issuer, provider_session);

-- Each notice of a sign-out elsewhere is heard once.
create table access.organisation_notice (
  issuer text collate "C" not null,
  notice_id text collate "C" not null,
  at timestamptz not null,
  primary key (issuer, notice_id)
);
