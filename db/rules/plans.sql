call access.open_schema('plans');
call access.protect('plans.episode', access.child_rule());
call access.protect('plans.assessment', access.child_rule());
call access.protect('plans.section_47', access.child_rule());
call access.protect('plans.pre_proceedings', access.child_rule());
call access.protect('plans.plan', access.child_rule());
call access.protect('plans.review', access.child_rule());
