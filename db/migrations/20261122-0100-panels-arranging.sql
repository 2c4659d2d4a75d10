-- Who changed a panel last, so that a second editor is told whose version it is.
alter table panels.panel add column changed_by uuid, add column changed_at timestamptz;

-- Why a date will not be: somebody's words, or 'rhythm' when the panel's rhythm was changed under it.
alter table panels.panel_meeting add column cancelled_because text check (length(cancelled_because) <= 2000);

-- Who moved or withdrew a case, and when; and which invitation the presenters hold, so that the next one takes its place in their calendars.
alter table panels.meeting_case
  add column state_by uuid,
  add column state_at timestamptz,
  add column invitation_sequence integer not null default 0;
