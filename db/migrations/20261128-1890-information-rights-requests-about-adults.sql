-- A request may be about somebody who is no child: a colleague with an account, or another adult, found by name (UK GDPR article 15).
alter table information_rights.access_request
  alter column child_id drop not null,
  add column about text not null default 'child' check (about in ('child', 'colleague', 'adult')),
  add column about_user_id uuid,
  -- The name and its forms, as the officer gave them.
  add column names text[] not null default '{}' check (cardinality(names) <= 20),
  add foreign key (partnership_id, about_user_id) references access.user_account,
  add check ((about = 'child') = (child_id is not null)),
  add check ((about = 'colleague') = (about_user_id is not null)),
  add check ((about = 'adult') = (cardinality(names) > 0));

-- Which child a passage comes from, in a record of somebody else: so that it goes with the child.
alter table information_rights.passage add column child_id uuid;
create index passage_of_child on information_rights.passage (partnership_id, child_id) where child_id is not null;

-- A passage in which the name stands: about whoever asks, or about somebody else of that name and then left out of the record.
alter table information_rights.mark
  drop constraint mark_kind_check,
  drop constraint mark_decision_check,
  drop constraint mark_reason_check,
  add constraint mark_kind_check check (kind in ('works-here', 'another-child', 'perhaps-a-name', 'relation', 'passage', 'added', 'hit')),
  add constraint mark_decision_check check (decision in ('take-out', 'keep', 'leave-out')),
  add constraint mark_reason_check check (reason in ('third-party', 'could-harm', 'told-in-confidence', 'works-here', 'agreed', 'known-to-them', 'no-person',
                                                     'about-them', 'not-them')),
  add constraint mark_hit_check check (coalesce(reason in ('about-them', 'not-them'), false) <= (kind = 'hit') and (decision = 'leave-out') = (reason = 'not-them'));
