-- Who is around a child. Nothing is changed or deleted: each change is a version of its own, with who, when and why; the last one counts.
create schema family;

-- Somebody of a child's family or network. What is said of them stands in versions.
create table family.person (
  partnership_id uuid not null references access.partnership,
  person_id uuid not null,
  -- A child whom the partnership knows too: a brother or sister, or the child in the middle.
  child_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (partnership_id, person_id),
  unique (partnership_id, child_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, created_by) references access.user_account
);

create table family.person_version (
  partnership_id uuid not null,
  person_id uuid not null,
  version integer not null check (version > 0),
  change text not null check (change in ('added', 'changed', 'corrected')),
  -- '' where nobody knows it.
  name text not null check (length(name) <= 200),
  sex text not null check (sex in ('male', 'female', 'another', 'not-known')),
  -- A day, a year, or '' where it is not known.
  born text not null check (born ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  due_on date,
  has_died boolean not null,
  died text not null check (died ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  because text not null check (length(because) <= 2000),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (partnership_id, person_id, version),
  foreign key (partnership_id, person_id) references family.person,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, entered_by) references access.user_account,
  check (change = 'added' or because <> '')
);

-- What somebody is to one child, over time.
create table family.link_version (
  partnership_id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  version integer not null check (version > 0),
  -- 'withdrawn': written down by mistake. It is kept, and counts no longer.
  change text not null check (change in ('added', 'changed', 'corrected', 'ended', 'withdrawn')),
  relationship text not null check (relationship in ('parent', 'adoptive-parent', 'step-parent', 'carer', 'foster-carer', 'sibling', 'half-sibling',
    'step-sibling', 'grandparent', 'aunt-uncle', 'cousin', 'other-relative', 'own-child', 'partner', 'friend', 'concern', 'organisation')),
  since text not null check (since ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  until date,
  lives_here text not null check (lives_here in ('yes', 'no', 'not-known')),
  lives_since text not null check (lives_since ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  cares text not null check (cares in ('yes', 'no', 'not-known')),
  responsibility text not null check (responsibility in ('yes', 'no', 'not-known')),
  responsibility_source text not null check (length(responsibility_source) <= 500),
  engaged text not null check (engaged in ('yes', 'no', 'not-known')),
  risk text not null check (length(risk) <= 2000),
  strength text check (strength in ('strong', 'ordinary', 'weak', 'stressful', 'broken')),
  direction text not null check (direction in ('to-child', 'from-child', 'both', 'none')),
  because text not null check (length(because) <= 2000),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (partnership_id, child_id, person_id, version),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, person_id) references family.person,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, entered_by) references access.user_account,
  check (change = 'added' or because <> ''),
  check ((until is not null) or change <> 'ended')
);
create index link_of_person on family.link_version (partnership_id, person_id, child_id);

-- How two people belong together: a couple, or a parent and a child. For a parent and a child the parent comes first.
create table family.bond_version (
  partnership_id uuid not null,
  bond_id uuid not null,
  version integer not null check (version > 0),
  change text not null check (change in ('added', 'changed', 'corrected', 'withdrawn')),
  one_person_id uuid not null,
  other_person_id uuid not null,
  kind text not null check (kind in ('birth', 'adopted', 'step', 'fostered', 'married', 'together', 'separated', 'divorced', 'apart')),
  since text not null check (since ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  until text not null check (until ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
  because text not null check (length(because) <= 2000),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (partnership_id, bond_id, version),
  foreign key (partnership_id, one_person_id) references family.person,
  foreign key (partnership_id, other_person_id) references family.person,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, entered_by) references access.user_account,
  check (one_person_id <> other_person_id),
  check (change = 'added' or because <> '')
);
create index bond_of_one on family.bond_version (partnership_id, one_person_id);
create index bond_of_other on family.bond_version (partnership_id, other_person_id);

-- Why no father stands in a child's family, so that he is never missing without a word.
create table family.father_answer (
  partnership_id uuid not null,
  child_id uuid not null,
  version integer not null check (version > 0),
  reason text not null check (reason in ('not-known', 'not-told', 'being-looked-for', 'danger', 'two-mothers', 'donor', 'one-adopter', 'other')),
  note text not null check (length(note) <= 2000),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (partnership_id, child_id, version),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, agency_id) references access.agency,
  foreign key (partnership_id, entered_by) references access.user_account,
  check (reason <> 'other' or note <> '')
);
