call access.open_schema('indicators');

-- Published figures are read by everybody of the partnership, and loaded, or set aside, by those who keep them or the system account (the command).
create or replace function indicators.may_keep() returns boolean language sql stable as $$
  select access.has_role('data-analyst') or access.has_role('quality-assurance') or access.is_system()
$$;
call access.protect('indicators.statistics_file', access.partnership_rule(), access.partnership_rule() || ' and (select indicators.may_keep())');
revoke update on indicators.statistics_file from {{app_role}};
grant update (set_aside_by, set_aside_at) on indicators.statistics_file to {{app_role}};
-- What was decided stays as it was.
call access.protect('indicators.comparison', access.partnership_rule(),
  access.partnership_rule() || ' and (select indicators.may_keep()) and decided_by = (select access.viewer_id())');
revoke update on indicators.comparison from {{app_role}};
