-- An agency sets up its own single sign-on on a page: as a draft, which is tried before it is switched on. And an agency may ask that its
-- people sign in no other way.

-- Whether the agency set it up itself: then only servers out on the internet are asked. Those there already were set up by the operator.
alter table access.organisation_sign_on add column set_by_page boolean not null default false;

create table access.organisation_sign_on_draft (
  partnership_id uuid not null,
  agency_id uuid not null,
  -- The id it has when it is switched on: the provider sends people back to an address with it, and the secret is sealed with it.
  sign_on_id uuid not null unique,
  issuer text not null check (length(issuer) between 8 and 500),
  client_id text not null check (length(client_id) between 1 and 500),
  client_secret_sealed bytea not null,
  email_claim text not null check (length(email_claim) between 1 and 100),
  needs_verified_email boolean not null,
  domains text[] not null check (cardinality(domains) between 1 and 50),
  version integer not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null,
  -- When somebody last asked for it to be tried, and what was found; null: not tried since it was last changed.
  asked_at timestamptz,
  tried_at timestamptz,
  findings jsonb not null default '[]',
  primary key (partnership_id, agency_id),
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, saved_by) references access.user_account
);

alter table access.agency add column needs_sign_on boolean not null default false;

alter table administration.change drop constraint change_act_check;
alter table administration.change add constraint change_act_check
  check (act in ('agency-added', 'terms-signed', 'invited', 'invited-again', 'role-given', 'role-taken', 'team-changed', 'job-title-changed',
                 'moved', 'left', 'came-back', 'review-confirmed', 'review-completed', 'sign-on-saved', 'sign-on-on', 'sign-on-off',
                 'sign-on-needed', 'sign-on-not-needed', 'sessions-ended'));
