call access.open_schema('panels');
grant delete on panels.panel_member, panels.presenter, panels.case_theme to {{app_role}};

call access.protect('panels.panel', access.partnership_rule());
call access.protect('panels.panel_member', access.partnership_rule());
call access.protect('panels.panel_meeting', access.partnership_rule());
call access.protect('panels.thinking_request', access.child_rule());
call access.protect('panels.professional_view', access.child_rule());
call access.protect('panels.dismissal', access.child_rule());
call access.protect('panels.meeting_case_child', access.child_rule());

-- A case is seen by whoever may see one of its children. It is added before its children are, so adding asks for the partnership only;
-- changing one still needs to see it.
call access.protect('panels.meeting_case', 'case_id in (select c.case_id from panels.meeting_case_child c)', access.partnership_rule());
call access.protect('panels.presenter', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.paper', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.paper_opening', 'paper_id in (select p.paper_id from panels.paper p)');
-- Written by the partnership's own system account, which is wide.
call access.protect('panels.paper_reminder', access.wide_rule());
call access.protect('panels.case_note', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.case_theme', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.recommendation', 'owner_user_id = (select access.viewer_id()) or case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.outcome_check', access.child_rule());
