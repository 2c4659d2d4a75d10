-- The staged rows are found by their child's own id when they are compared with what is known and loaded.
create index staged_child_of_import on imports.staged_child (partnership_id, import_id, local_id);
create index staged_person_of_import on imports.staged_person (partnership_id, import_id, local_id);

-- Comparing is a join at the time of asking, so nothing of it is kept with the staged row.
alter table imports.staged_child drop column child_id, drop column change;

-- What a return calls pre-proceedings has no start of its own: its first date stands for it.
comment on column plans.pre_proceedings.start_date is 'the earliest date of the block';
