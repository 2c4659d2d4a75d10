-- How long a paper takes to read, worked out once when it is added; null when its file does not say.
alter table panels.paper add column minutes_to_read smallint check (minutes_to_read between 1 and 999);

-- The question a note was typed under, as it stood then: a panel may change its prompts afterwards.
alter table panels.case_note add column prompt text not null default '' check (length(prompt) <= 1000);

-- Who was told that papers are still missing, so that nobody is told the same twice.
create table panels.paper_reminder (
  partnership_id uuid not null,
  meeting_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('due-soon', 'due-passed')),
  reminded_on date not null,
  primary key (partnership_id, meeting_id, user_id, kind),
  foreign key (partnership_id, meeting_id) references panels.panel_meeting,
  foreign key (partnership_id, user_id) references access.user_account
);
