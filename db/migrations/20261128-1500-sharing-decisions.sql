-- Each time something about a child is shared, or is decided not to be. Nothing is changed afterwards: a correction is a row of its own.
create schema sharing;

create table sharing.decision (
  partnership_id uuid not null,
  decision_id uuid not null,
  child_id uuid not null,
  decided_on date not null,
  decided_by text not null check (length(decided_by) between 1 and 200),
  was_shared boolean not null,
  why_not text check (why_not in ('more-detrimental', 'not-relevant', 'no-role', 'other')),
  what text not null check (length(what) between 1 and 2000),
  recipient_kind text not null check (recipient_kind in ('public-body', 'school', 'charity', 'private', 'family')),
  organisation text not null default '' check (length(organisation) <= 200),
  person text not null default '' check (length(person) <= 200),
  purpose text not null check (purpose in ('protect', 'help', 'meeting', 'crime', 'court', 'other')),
  because text not null check (length(because) between 1 and 4000),
  consent text not null check (consent in ('agreed', 'refused', 'not-asked')),
  consent_why text check (consent_why in ('at-risk', 'danger', 'unreachable', 'would-hinder', 'delay', 'duty', 'other')),
  -- Of what was shared; and what was proposed then, so that it can be seen where people saw it differently.
  basis text check (basis in ('legal-obligation', 'public-task', 'recognised-legitimate-interest', 'legitimate-interests', 'vital-interests', 'consent')),
  proposed_basis text check (proposed_basis in ('legal-obligation', 'public-task', 'recognised-legitimate-interest', 'legitimate-interests', 'vital-interests', 'consent')),
  had_duty boolean not null,
  audience text not null check (audience in ('agency', 'team', 'panel')),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  entry_id uuid not null,
  corrects_decision_id uuid,
  correction_reason text check (length(correction_reason) between 1 and 2000),
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, entry_id) references children.chronology_entry,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, corrects_decision_id) references sharing.decision,
  check (was_shared = (why_not is null)),
  check (was_shared = (basis is not null)),
  check ((consent = 'not-asked') = (consent_why is not null)),
  check ((corrects_decision_id is null) = (correction_reason is null)),
  check (organisation <> '' or person <> '')
);
create index decision_of_child on sharing.decision (partnership_id, child_id, decided_on);
create index decision_by_day on sharing.decision (partnership_id, decided_on);
create unique index decision_corrected_once on sharing.decision (partnership_id, corrects_decision_id);

-- What a partnership says itself about the law, with its source and since when; what is not here is as shipped.
create table sharing.law_setting (
  partnership_id uuid not null references access.partnership,
  setting_key text not null check (setting_key in ('duty', 'basis.public-body', 'basis.school', 'basis.charity', 'basis.private')),
  value text not null check (value in ('applies', 'does-not-apply', 'legal-obligation', 'public-task', 'recognised-legitimate-interest',
                                       'legitimate-interests', 'vital-interests', 'consent')),
  source text not null check (length(source) between 1 and 500),
  effective_from date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, setting_key, effective_from),
  foreign key (partnership_id, set_by) references access.user_account,
  check ((setting_key = 'duty') = (value in ('applies', 'does-not-apply')))
);
