-- Disagreements between agencies about a decision: who raised what with whom, by which stages it goes, what each side says, how it ended.
create schema escalations;

-- Who speaks for a side stands next to the child until the disagreement ends. The list that is there is added to, whichever it is by now.
do $$
declare said text := (select pg_get_constraintdef(c.oid) from pg_constraint c
                       where c.conrelid = 'access.child_access'::regclass and c.conname = 'child_access_basis_check');
begin
  execute 'alter table access.child_access drop constraint child_access_basis_check';
  execute format('alter table access.child_access add constraint child_access_basis_check check (basis = ''escalation'' or %s)',
                 substring(said from '^CHECK (.*)$'));
end $$;

-- What a partnership agreed among its agencies, from a day on: its stages in their order ({level, name: {en, cy}, limit: {unit, amount}}), how
-- many hours they take together where a child is at risk now, and which themes ({key, en, cy}) an end is given. Without one: as shipped.
create table escalations.procedure (
  partnership_id uuid not null references access.partnership,
  procedure_id uuid not null,
  effective_from date not null,
  source text not null check (length(source) between 1 and 500),
  at_risk_hours integer not null check (at_risk_hours between 1 and 168),
  stages jsonb not null check (jsonb_typeof(stages) = 'array' and jsonb_array_length(stages) between 2 and 8),
  themes jsonb not null check (jsonb_typeof(themes) = 'array' and jsonb_array_length(themes) <= 40),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, procedure_id),
  unique (partnership_id, effective_from),
  foreign key (partnership_id, set_by) references access.user_account
);

create table escalations.escalation (
  partnership_id uuid not null references access.partnership,
  escalation_id uuid not null,
  child_id uuid not null,
  -- What the decision stands in: a plan, a panel's recommendation, a referral, or anything else about the child.
  about_kind text not null check (about_kind in ('child', 'plan', 'recommendation', 'referral')),
  about_id uuid,
  raised_agency_id uuid not null,
  answers_agency_id uuid not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  decision text not null check (length(decision) between 1 and 2000),
  why text not null check (length(why) between 1 and 6000),
  wants text not null check (length(wants) between 1 and 4000),
  -- What the child thinks of it, if anybody knows.
  childs_view text not null default '' check (length(childs_view) <= 4000),
  -- Since when the child is said to be at risk now; null: they are not.
  at_risk_at timestamptz,
  at_risk_because text not null default '' check (length(at_risk_because) <= 2000),
  -- The procedure it keeps, which was in force on the day it was raised.
  at_risk_hours integer not null check (at_risk_hours between 1 and 168),
  source text,
  effective_from date,
  stage_number integer not null default 1,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  withdrawal_by uuid,
  withdrawal_at timestamptz,
  withdrawal_because text check (length(withdrawal_because) between 1 and 2000),
  state text not null default 'open' check (state in ('open', 'resolved', 'decided', 'withdrawn')),
  outcome text check (outcome in ('changed', 'stands', 'another-way', 'explained')),
  ended_words text check (length(ended_words) between 1 and 6000),
  ended_by uuid,
  ended_at timestamptz,
  themes text[] not null default '{}',
  learning text not null default '' check (length(learning) <= 4000),
  learning_by uuid,
  learning_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, escalation_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, raised_agency_id) references access.agency,
  foreign key (partnership_id, answers_agency_id) references access.agency,
  foreign key (partnership_id, raised_by) references access.user_account,
  foreign key (partnership_id, acknowledged_by) references access.user_account,
  foreign key (partnership_id, withdrawal_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  foreign key (partnership_id, learning_by) references access.user_account,
  check (raised_agency_id <> answers_agency_id),
  check ((about_kind = 'child') = (about_id is null)),
  check ((source is null) = (effective_from is null)),
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check ((withdrawal_at is null) = (withdrawal_by is null) and (withdrawal_at is null) = (withdrawal_because is null)),
  check ((state = 'open') = (ended_at is null) and (state = 'open') = (ended_by is null) and (state = 'open') = (ended_words is null)),
  check (state <> 'withdrawn' or withdrawal_at is not null),
  check (state not in ('resolved', 'decided') or outcome is not null),
  check ((learning_at is null) = (learning_by is null))
);
create index escalation_of_child on escalations.escalation (partnership_id, child_id);
create index escalation_open on escalations.escalation (partnership_id) where state = 'open';

-- Its stages, as they were agreed on the day it was raised; what has not begun has no beginning.
create table escalations.stage (
  partnership_id uuid not null references access.partnership,
  escalation_id uuid not null,
  child_id uuid not null,
  number integer not null check (number between 1 and 8),
  level text not null check (level in ('worker', 'manager', 'senior-lead', 'independent-chair')),
  name_en text not null check (length(name_en) between 1 and 100),
  name_cy text not null check (length(name_cy) between 1 and 100),
  unit text not null check (unit in ('working-days', 'days', 'hours', 'no-limit')),
  amount integer not null check (amount between 0 and 400),
  began_at timestamptz,
  -- The day the days are counted from; day 0.
  counts_from date,
  due_on date,
  due_at timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('time-up', 'moved-on', 'ended')),
  ended_by uuid,
  ended_because text check (length(ended_because) between 1 and 2000),
  primary key (partnership_id, escalation_id, number),
  foreign key (partnership_id, escalation_id) references escalations.escalation,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, ended_by) references access.user_account,
  check ((unit = 'no-limit') = (amount = 0)),
  check ((began_at is null) = (counts_from is null)),
  check (due_on is null or began_at is not null),
  check (due_at is null or due_on is not null),
  check ((ended_at is null) = (ended_how is null)),
  check ((ended_how = 'moved-on') is not true or (ended_by is not null and ended_because is not null))
);
create index stage_of_child on escalations.stage (partnership_id, child_id);
create index stage_due on escalations.stage (partnership_id, due_on) where ended_at is null and began_at is not null;

-- Who speaks for a side at a stage, or chairs the last; one at a time. Their row of the gate has the source 'escalations.escalation:<escalation_id>'.
create table escalations.participant (
  partnership_id uuid not null references access.partnership,
  participant_id uuid not null,
  escalation_id uuid not null,
  child_id uuid not null,
  stage_number integer not null,
  side text not null check (side in ('raised', 'answers', 'chair')),
  user_id uuid not null,
  -- The agency they speak for; null for a chair who is of none.
  agency_id uuid,
  named_by uuid not null,
  named_at timestamptz not null,
  until_at timestamptz,
  primary key (partnership_id, participant_id),
  foreign key (partnership_id, escalation_id, stage_number) references escalations.stage,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, user_id) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, named_by) references access.user_account,
  check (side = 'chair' or agency_id is not null)
);
create unique index participant_once on escalations.participant (partnership_id, escalation_id, stage_number, side) where until_at is null;
create index participant_of_user on escalations.participant (partnership_id, user_id);
create index participant_of_child on escalations.participant (partnership_id, child_id);

-- What a side, or the chair, says at a stage. It stays as it was written.
create table escalations.statement (
  partnership_id uuid not null references access.partnership,
  statement_id uuid not null,
  escalation_id uuid not null,
  child_id uuid not null,
  stage_number integer not null,
  side text not null check (side in ('raised', 'answers', 'chair')),
  body text not null check (length(body) between 1 and 6000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (partnership_id, statement_id),
  foreign key (partnership_id, escalation_id, stage_number) references escalations.stage,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, written_by) references access.user_account
);
create index statement_of_escalation on escalations.statement (partnership_id, escalation_id);
create index statement_of_child on escalations.statement (partnership_id, child_id);

-- Words by which it would be resolved: they hold once both sides have signed them.
create table escalations.proposal (
  partnership_id uuid not null references access.partnership,
  proposal_id uuid not null,
  escalation_id uuid not null,
  child_id uuid not null,
  stage_number integer not null,
  words text not null check (length(words) between 1 and 6000),
  outcome text not null check (outcome in ('changed', 'stands', 'another-way', 'explained')),
  themes text[] not null default '{}',
  proposed_by uuid not null,
  proposed_side text not null check (proposed_side in ('raised', 'answers', 'chair')),
  proposed_at timestamptz not null,
  raised_signed_by uuid,
  raised_signed_at timestamptz,
  answers_signed_by uuid,
  answers_signed_at timestamptz,
  state text not null default 'open' check (state in ('open', 'signed', 'refused', 'lapsed')),
  ended_by uuid,
  ended_at timestamptz,
  ended_because text check (length(ended_because) between 1 and 2000),
  version integer not null default 1,
  primary key (partnership_id, proposal_id),
  foreign key (partnership_id, escalation_id, stage_number) references escalations.stage,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, proposed_by) references access.user_account,
  foreign key (partnership_id, raised_signed_by) references access.user_account,
  foreign key (partnership_id, answers_signed_by) references access.user_account,
  foreign key (partnership_id, ended_by) references access.user_account,
  check ((raised_signed_at is null) = (raised_signed_by is null) and (answers_signed_at is null) = (answers_signed_by is null)),
  check (raised_signed_by <> answers_signed_by),
  check ((state = 'signed') = (raised_signed_at is not null and answers_signed_at is not null)),
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'refused') = (ended_because is not null))
);
create unique index proposal_once on escalations.proposal (partnership_id, escalation_id) where state = 'open';
create index proposal_of_child on escalations.proposal (partnership_id, child_id);
