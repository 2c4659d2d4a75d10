call access.open_schema('clocks');
call access.open_schema('actions');
call access.open_schema('meetings');
call access.open_schema('documents');
call access.open_schema('mail');
-- Slots of a date on which nothing is booked yet, and the seat of somebody who will not come after all.
grant delete on meetings.slot, meetings.attendance to {{app_role}};

call access.protect('clocks.setting', access.partnership_rule(), access.wide_rule());

-- An action is seen by its owner, and by whoever may see its child; one without a child by its owner, its setter and the wide viewers.
-- One about a restricted child only by those who are named for the child: its words say whom it is about.
call access.protect('actions.action',
  '(child_id is null or child_id <> all ((select access.hidden_child_ids())::uuid[])) and (owner_user_id = (select access.viewer_id()) or ' || access.child_rule() ||
  ' or (child_id is null and (set_by = (select access.viewer_id()) or partnership_id = (select access.wide_partnership()))))');
call access.protect('actions.evidence', 'action_id in (select a.action_id from actions.action a)');

-- Dates, slots and who sits hold no child; what is heard in a slot does, and is the panel's own.
call access.protect('meetings.meeting', access.partnership_rule());
call access.protect('meetings.slot', access.partnership_rule());
call access.protect('meetings.attendance', access.partnership_rule());

-- A paper that is about a restricted child too is for those who are named, also when somebody else added it.
call access.protect('documents.document',
  'not child_ids && (select access.hidden_child_ids())::uuid[]
   and (partnership_id = (select access.wide_partnership())
        or (child_ids <> ''{}'' and child_ids <@ array(select m.child_id from access.my_child m)) or added_by = (select access.viewer_id()))');

-- A letter is seen by the person it goes to; by wide viewers (the panel co-ordinator sees that invitations went); written by anybody's work.
call access.protect('mail.message', 'to_user_id = (select access.viewer_id()) or partnership_id = (select access.wide_partnership())', access.partnership_rule());
