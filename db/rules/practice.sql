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

-- Open actions get another owner, when the one they had has left. Gives the children they are about.
create or replace function actions.hand_over(wanted uuid[], given_from uuid, given_to uuid) returns uuid[]
language sql volatile security definer set search_path = '' as $$
  with moved as (
    update actions.action a set owner_user_id = given_to, version = a.version + 1, last_reminded_on = null
     where a.partnership_id = access.viewer_partnership() and a.action_id = any (wanted) and a.owner_user_id = given_from
       and a.done_on is null and a.ended_on is null
    returning a.child_id)
  select coalesce(array_agg(distinct m.child_id) filter (where m.child_id is not null), '{}') from moved m
$$;

-- Dates, slots and who sits hold no child; what is heard in a slot does, and is the panel's own.
call access.protect('meetings.meeting', access.partnership_rule());
call access.protect('meetings.slot', access.partnership_rule());
call access.protect('meetings.attendance', access.partnership_rule());

-- A paper that is about a restricted child too is for those who are named, also when somebody else added it.
-- One that belongs to what an agency wrote about a child is for the same readers (access.audience_rule).
call access.protect('documents.document',
  'not child_ids && (select access.hidden_child_ids())::uuid[]
   and (audience is null or audience = ''panel'' or agency_id = (select access.viewer_agency()) or (select access.is_system())
        or (audience = ''team'' and (partnership_id = (select access.wide_partnership()) or child_ids <@ (select access.team_child_ids())::uuid[])))
   and (partnership_id = (select access.wide_partnership())
        or (child_ids <> ''{}'' and child_ids <@ array(select m.child_id from access.my_child m)) or added_by = (select access.viewer_id()))');

-- A kept file is a hash, a size and what the scanner said. That it is clean or infected is said by the partnership's system account alone.
call access.protect('documents.file', access.partnership_rule(),
  access.partnership_rule() || ' and (state = ''waiting'' or (select access.is_system()))');

-- The next number of a series of documents, also where the viewer does not see all of it. Two at once wait for each other.
create or replace function documents.next_number(wanted uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from documents.document d
   where d.partnership_id = access.viewer_partnership() and d.series_id = wanted and d.number = 1 for update;
  return (select coalesce(max(d.number), 0) + 1 from documents.document d
           where d.partnership_id = access.viewer_partnership() and d.series_id = wanted);
end $$;
revoke execute on function documents.next_number(uuid) from public;
grant execute on function documents.next_number(uuid) to {{app_role}};

-- A letter is seen by the person it goes to; by wide viewers (the panel co-ordinator sees that invitations went), but for one that lets its
-- reader in, which of those only the account that sends it may see; written by anybody's work.
call access.protect('mail.message',
  'to_user_id = (select access.viewer_id())
   or (partnership_id = (select access.wide_partnership()) and (not is_private or (select access.is_system())))', access.partnership_rule());
