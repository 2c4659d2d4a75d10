-- What a child said or showed, in the child's own words, how it was gathered and by whom. Never changed: a correction is an entry of its
-- own, and what was done about it is added as it is done.
create table children.voice (
  partnership_id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  heard_on date not null,
  said text not null check (length(said) between 1 and 8000),
  ways text[] not null check (cardinality(ways) >= 1),
  heard_by text not null check (length(heard_by) between 1 and 200),
  was_alone boolean not null,
  audience text not null check (audience in ('agency', 'team', 'panel')),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  corrects_voice_id uuid,
  correction_reason text,
  primary key (partnership_id, voice_id),
  foreign key (partnership_id, child_id) references children.child,
  foreign key (partnership_id, corrects_voice_id) references children.voice,
  check ((corrects_voice_id is null) = (correction_reason is null))
);
create index voice_of_child on children.voice (partnership_id, child_id, heard_on);
create unique index voice_corrected_once on children.voice (partnership_id, corrects_voice_id);

-- What somebody did about it, or why nothing was done.
create table children.voice_answer (
  partnership_id uuid not null,
  answer_id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  done text not null check (length(done) between 1 and 4000),
  agency_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (partnership_id, answer_id),
  foreign key (partnership_id, voice_id) references children.voice
);
create index voice_answer_of_voice on children.voice_answer (partnership_id, voice_id);
