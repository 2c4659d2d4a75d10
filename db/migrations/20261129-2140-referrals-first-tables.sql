-- A referral of one or several children to the front door: begun as a draft, sent, looked at by band, decided.
create schema referrals;

create table referrals.referral (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  -- Given when it is sent: what its receipt and everybody who speaks of it call it.
  number integer,
  state text not null default 'draft' check (state in ('draft', 'waiting', 'decided')),
  referred_by uuid not null,
  agency_id uuid not null,
  urgency text check (urgency in ('danger', 'today', 'soon')),
  consent text check (consent in ('given', 'refused', 'not-asked')),
  -- The words of the form, each answer by the name of its question.
  said jsonb not null default '{}' check (jsonb_typeof(said) = 'object'),
  -- What the reading before sending found missing.
  gaps text[] not null default '{}',
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  band text check (band in ('red', 'amber', 'green', 'blue')),
  banded_at timestamptz,
  -- The earlier of the two clocks: the decision, and the answer that the band asks for. Null where the holidays of that time are not known.
  due_at timestamptz,
  -- When the referrer last looked at it, so that they are told what is new.
  referrer_looked_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, referral_id),
  unique (partnership_id, number),
  foreign key (partnership_id, referred_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency,
  check ((state = 'draft') = (number is null) and (state = 'draft') = (sent_at is null)),
  check (state = 'draft' or urgency is not null),
  check ((band is null) = (banded_at is null))
);
create index referral_of_referrer on referrals.referral (partnership_id, referred_by);
create index referral_waiting on referrals.referral (partnership_id, (urgency <> 'danger'), due_at nulls last, referral_id) where state = 'waiting';
create index referral_sent on referrals.referral (partnership_id, sent_at) where state <> 'draft';

-- A child of a referral, with what the referrer knows; child_id from when it is known which child of the partnership it is.
create table referrals.child (
  partnership_id uuid not null references access.partnership,
  referral_child_id uuid not null,
  referral_id uuid not null,
  child_id uuid,
  -- How the search before it ended: the referrer sees the child; the child is known, and the front door is asked; nobody was found.
  found text not null check (found in ('known', 'pointed', 'new')),
  given_name text not null check (length(given_name) between 0 and 200),
  family_name text not null check (length(family_name) between 0 and 200),
  birth_date date,
  expected_birth_date date,
  sex text check (sex in ('F', 'M', 'U')),
  address text not null default '' check (length(address) <= 500),
  school text not null default '' check (length(school) <= 200),
  added_at timestamptz not null,
  -- With its referral; so that a row says by itself who reads it.
  is_sent boolean not null default false,
  linked_by uuid,
  linked_at timestamptz,
  primary key (partnership_id, referral_child_id),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, linked_by) references access.user_account,
  check (birth_date is null or expected_birth_date is null),
  check (found <> 'known' or child_id is not null)
);
create index child_of_referral on referrals.child (partnership_id, referral_id);
create index child_of_child on referrals.child (partnership_id, child_id) where child_id is not null;
create unique index child_once on referrals.child (partnership_id, referral_id, child_id) where child_id is not null;

-- Each band that was set, and why; the latest holds.
create table referrals.band_set (
  partnership_id uuid not null references access.partnership,
  band_set_id uuid not null,
  referral_id uuid not null,
  band text not null check (band in ('red', 'amber', 'green', 'blue')),
  because text not null check (length(because) between 1 and 2000),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (partnership_id, band_set_id),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, set_by) references access.user_account
);
create index band_set_of_referral on referrals.band_set (partnership_id, referral_id);

-- What an agency is asked for about the children of a referral, and what it gave.
create table referrals.request (
  partnership_id uuid not null references access.partnership,
  request_id uuid not null,
  referral_id uuid not null,
  agency_id uuid not null,
  question text not null check (length(question) between 1 and 4000),
  asked_by uuid not null,
  asked_at timestamptz not null,
  band text not null check (band in ('red', 'amber', 'green', 'blue')),
  due_at timestamptz,
  answer text check (length(answer) between 1 and 20000),
  knows_nothing boolean,
  -- Whom the agency's part is for: the front door only, or every agency that is asked about this referral.
  audience text check (audience in ('front-door', 'decision')),
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, request_id),
  unique (partnership_id, referral_id, agency_id),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, asked_by) references access.user_account,
  foreign key (partnership_id, answered_by) references access.user_account,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (audience is null) and (answered_at is null) = (knows_nothing is null)),
  check (answered_at is null or knows_nothing or answer is not null)
);
create index request_of_agency on referrals.request (partnership_id, agency_id, answered_at);

-- What was decided: once.
create table referrals.decision (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  route text not null check (route in ('section-47', 'assessment', 'early-help', 'signposting', 'no-further-action')),
  because text not null check (length(because) between 1 and 4000),
  decided_by uuid not null,
  agency_id uuid not null,
  decided_at timestamptz not null,
  primary key (partnership_id, referral_id),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, decided_by) references access.user_account,
  foreign key (partnership_id, agency_id) references access.agency
);

-- What the referrer and the front door write to each other about a referral that was sent.
create table referrals.message (
  partnership_id uuid not null references access.partnership,
  message_id uuid not null,
  referral_id uuid not null,
  is_from_referrer boolean not null,
  what text not null check (length(what) between 1 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (partnership_id, message_id),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, written_by) references access.user_account
);
create index message_of_referral on referrals.message (partnership_id, referral_id);

-- That a child was referred, and what was decided, for the child's chronology: what whoever may see the child may know, and no word of the referral.
create table referrals.event (
  partnership_id uuid not null references access.partnership,
  referral_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('referred', 'decided')),
  happened_on date not null,
  agency_id uuid not null,
  route text,
  primary key (partnership_id, referral_id, child_id, kind),
  foreign key (partnership_id, referral_id) references referrals.referral on delete cascade,
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  check ((kind = 'decided') = (route is not null))
);
create index event_of_child on referrals.event (partnership_id, child_id);
