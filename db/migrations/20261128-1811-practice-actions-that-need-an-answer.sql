-- Some actions are closed by an answer on a page of their own, and by nothing else: a question about a look, the review of a restriction, of an
-- emergency access or of an agency's people, a request for data.
alter table actions.action add column needs_answer boolean not null default false;
update actions.action set needs_answer = true
 where source_kind in ('look-question', 'unusual-looking', 'restriction', 'emergency-access', 'access-review', 'access-request');
