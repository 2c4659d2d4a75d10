-- The family and network of the children of a case is a paper of its own, beside the plan, an assessment and the chronology.
alter table panels.paper drop constraint paper_kind_check;
alter table panels.paper add constraint paper_kind_check check (kind in ('plan', 'assessment', 'chronology', 'family', 'other'));
