-- What the children in need census says of a child: episodes, assessments, section 47 enquiries, plans and reviews.
-- gone_since: the reference date of the first later return that no longer holds the row. Nothing is deleted.
create schema plans;

create table plans.episode (
  partnership_id uuid not null,
  episode_id uuid not null,
  child_id uuid not null,
  referral_date date not null,
  ordinal smallint not null default 1,
  referral_source text, primary_need text,
  closure_date date, closure_reason text,
  initial_conference_date date,
  referral_no_further_action boolean,
  gone_since date,
  primary key (partnership_id, episode_id),
  unique (partnership_id, child_id, referral_date, ordinal),
  foreign key (partnership_id, child_id) references children.child
);

create table plans.assessment (
  partnership_id uuid not null,
  assessment_id uuid not null,
  child_id uuid not null,
  start_date date not null,
  ordinal smallint not null default 1,
  referral_date date not null,
  authorised_date date,
  factors text[] not null default '{}',
  gone_since date,
  primary key (partnership_id, assessment_id),
  unique (partnership_id, child_id, start_date, ordinal),
  foreign key (partnership_id, child_id) references children.child
);

create table plans.section_47 (
  partnership_id uuid not null,
  section_47_id uuid not null,
  child_id uuid not null,
  start_date date not null,
  ordinal smallint not null default 1,
  referral_date date not null,
  conference_target date, conference_date date,
  conference_not_required boolean,
  gone_since date,
  primary key (partnership_id, section_47_id),
  unique (partnership_id, child_id, start_date, ordinal),
  foreign key (partnership_id, child_id) references children.child
);

create table plans.pre_proceedings (
  partnership_id uuid not null,
  pre_proceedings_id uuid not null,
  child_id uuid not null,
  start_date date not null,
  ordinal smallint not null default 1,
  referral_date date not null,
  end_date date,
  detail jsonb not null default '{}',
  gone_since date,
  primary key (partnership_id, pre_proceedings_id),
  unique (partnership_id, child_id, start_date, ordinal),
  foreign key (partnership_id, child_id) references children.child
);

-- previous_*: the latest earlier plan of the same kind of this child, linked when a return is loaded, so that finding stuck plans is one
-- pass over this table instead of a sort of it.
create table plans.plan (
  partnership_id uuid not null,
  plan_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('child-in-need', 'child-protection')),
  start_date date not null,
  ordinal smallint not null default 1,
  referral_date date not null,
  end_date date,
  initial_category text, latest_category text,
  previous_plans integer,
  previous_plan_id uuid,
  previous_ended_on date,
  gone_since date,
  primary key (partnership_id, plan_id),
  unique (partnership_id, child_id, kind, start_date, ordinal),
  foreign key (partnership_id, child_id) references children.child
);

create table plans.review (
  partnership_id uuid not null,
  plan_id uuid not null,
  child_id uuid not null,
  review_date date not null,
  number smallint not null,
  gone_since date,
  primary key (partnership_id, plan_id, review_date),
  foreign key (partnership_id, plan_id) references plans.plan
);
create index review_third on plans.review (partnership_id, plan_id) include (review_date) where number = 3 and gone_since is null;
