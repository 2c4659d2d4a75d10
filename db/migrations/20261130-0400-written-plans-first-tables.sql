-- The plan that people write for a child: outcomes with steps, as a draft; versions of it that are never changed; who opened them; reviews.
create schema written_plans;

create table written_plans.plan (
  partnership_id uuid not null references access.partnership,
  written_plan_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('early-help', 'child-in-need', 'child-protection', 'risk-management', 'pre-birth', 'private-fostering')),
  -- The plan that the returns tell of, where this is its text.
  census_plan_id uuid,
  title text not null check (length(title) between 1 and 200),
  -- Whose plan it is: the agency of who began it.
  agency_id uuid not null,
  lead_user_id uuid not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  -- The number of the newest version; 0 while there is none.
  published_number integer not null default 0,
  -- Rises with every change of the draft, so that nobody publishes what they have not read.
  draft_version integer not null default 1,
  closed_on date,
  closed_because text check (length(closed_because) between 1 and 2000),
  closed_by uuid,
  primary key (partnership_id, written_plan_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, census_plan_id) references plans.plan,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, lead_user_id) references access.user_account,
  foreign key (partnership_id, begun_by) references access.user_account,
  foreign key (partnership_id, closed_by) references access.user_account,
  check ((closed_on is null) = (closed_because is null) and (closed_on is null) = (closed_by is null)),
  -- Only a conference ends a child protection plan.
  check (kind <> 'child-protection' or closed_on is null)
);
create index plan_of_child on written_plans.plan (partnership_id, child_id);
create index plan_of_census_plan on written_plans.plan (partnership_id, census_plan_id);

-- An outcome of the draft. What an earlier version held stays as it was there.
create table written_plans.outcome (
  partnership_id uuid not null references access.partnership,
  outcome_id uuid not null,
  written_plan_id uuid not null,
  child_id uuid not null,
  need text not null check (length(need) between 1 and 4000),
  wanted text not null check (length(wanted) between 1 and 2000),
  measure text not null default '' check (length(measure) <= 2000),
  baseline text not null default '' check (length(baseline) <= 2000),
  owner_user_id uuid,
  by_when date,
  contingency text not null default '' check (length(contingency) <= 4000),
  added_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, outcome_id),
  foreign key (partnership_id, written_plan_id) references written_plans.plan on delete cascade,
  foreign key (partnership_id, owner_user_id) references access.user_account,
  foreign key (partnership_id, changed_by) references access.user_account
);
create index outcome_of_plan on written_plans.outcome (partnership_id, written_plan_id);

-- What somebody is to do for an outcome. It becomes an action when the draft is published.
create table written_plans.step (
  partnership_id uuid not null references access.partnership,
  step_id uuid not null,
  outcome_id uuid not null,
  written_plan_id uuid not null,
  child_id uuid not null,
  what text not null check (length(what) between 1 and 1000),
  owner_user_id uuid not null,
  due_on date not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  -- The action it became; another when somebody else is to do it since.
  action_id uuid,
  primary key (partnership_id, step_id),
  foreign key (partnership_id, outcome_id) references written_plans.outcome on delete cascade,
  foreign key (partnership_id, written_plan_id) references written_plans.plan on delete cascade,
  foreign key (partnership_id, owner_user_id) references access.user_account
);
create index step_of_plan on written_plans.step (partnership_id, written_plan_id);
create index step_of_outcome on written_plans.step (partnership_id, outcome_id);

-- The plan as it was published: whole, and for good.
create table written_plans.version (
  partnership_id uuid not null references access.partnership,
  written_plan_id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- What the reading found missing when it was published.
  gaps jsonb not null default '[]' check (jsonb_typeof(gaps) = 'array'),
  what_changed text not null default '' check (length(what_changed) <= 2000),
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (partnership_id, written_plan_id, number),
  foreign key (partnership_id, written_plan_id) references written_plans.plan on delete cascade,
  foreign key (partnership_id, published_by) references access.user_account
);
create index version_of_child on written_plans.version (partnership_id, child_id);

-- To whom a version was sent, and who opened it when for the first time; others who opened it are here too.
create table written_plans.reader (
  partnership_id uuid not null references access.partnership,
  written_plan_id uuid not null,
  number integer not null,
  user_id uuid not null,
  child_id uuid not null,
  sent_at timestamptz,
  opened_at timestamptz,
  primary key (partnership_id, written_plan_id, number, user_id),
  foreign key (partnership_id, written_plan_id, number) references written_plans.version on delete cascade,
  foreign key (partnership_id, user_id) references access.user_account,
  check (sent_at is not null or opened_at is not null)
);

-- How the plan goes, as the team said it on a day, about a version.
create table written_plans.review (
  partnership_id uuid not null references access.partnership,
  written_review_id uuid not null,
  written_plan_id uuid not null,
  child_id uuid not null,
  number integer not null,
  reviewed_on date not null,
  rating text not null check (rating in ('on-track', 'not-on-track', 'escalating')),
  note text not null check (length(note) between 1 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (partnership_id, written_review_id),
  foreign key (partnership_id, written_plan_id, number) references written_plans.version on delete cascade,
  foreign key (partnership_id, written_by) references access.user_account
);
create index review_of_plan on written_plans.review (partnership_id, written_plan_id, reviewed_on);
create index review_of_child on written_plans.review (partnership_id, child_id);

create table written_plans.outcome_rating (
  partnership_id uuid not null references access.partnership,
  written_review_id uuid not null,
  outcome_id uuid not null,
  child_id uuid not null,
  rating text not null check (rating in ('on-track', 'not-on-track', 'escalating')),
  note text not null default '' check (length(note) <= 2000),
  primary key (partnership_id, written_review_id, outcome_id),
  foreign key (partnership_id, written_review_id) references written_plans.review on delete cascade,
  foreign key (partnership_id, outcome_id) references written_plans.outcome
);
