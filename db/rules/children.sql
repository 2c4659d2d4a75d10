call access.open_schema('children');
call access.protect('children.child', access.child_rule());
call access.protect('children.last_look', 'user_id = (select access.viewer_id())');
-- 'agency': its own agency only; 'team': the team around the child, not a panel's members; 'panel': both.
call access.protect('children.chronology_entry',
  '(' || access.child_rule() || ') and case audience
     when ''agency'' then agency_id = (select access.viewer_agency())
     when ''team'' then child_id = any (array(select m.child_id from access.my_child m where m.basis not like ''panel-%''))
                     or partnership_id = (select access.wide_partnership())
     else true end');
