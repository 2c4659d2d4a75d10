call access.open_schema('imports');
grant delete on imports.staged_child, imports.staged_episode, imports.staged_assessment, imports.staged_section_47,
  imports.staged_pre_proceedings, imports.staged_plan, imports.staged_review, imports.staged_person, imports.problem to {{app_role}};
-- A return is about the whole partnership: only those whose work that is, and the system account that loads it. What it says of a restricted
-- child is shown to nobody who is not named: the system account sees it.
call access.protect('imports.import', access.wide_rule());
call access.protect('imports.staged_child', access.wide_rule() || ' and local_id <> all ((select children.hidden_local_ids())::text[])', access.wide_rule());
call access.protect('imports.staged_episode', access.wide_rule());
call access.protect('imports.staged_assessment', access.wide_rule());
call access.protect('imports.staged_section_47', access.wide_rule());
call access.protect('imports.staged_pre_proceedings', access.wide_rule());
call access.protect('imports.staged_plan', access.wide_rule());
call access.protect('imports.staged_review', access.wide_rule());
call access.protect('imports.staged_person', access.wide_rule() || ' and local_id <> all ((select children.hidden_local_ids())::text[])', access.wide_rule());
call access.protect('imports.problem',
  access.wide_rule() || ' and (local_id is null or local_id <> all ((select children.hidden_local_ids())::text[]))', access.wide_rule());
call access.protect('imports.correction', access.child_rule());
