call access.open_schema('team');

-- One change of one child's team at a time: two that come at once are done one after the other, and the second sees what the first did.
create or replace function team.one_at_a_time(wanted uuid) returns void
language sql volatile security definer set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('team.child ' || wanted::text, 0))
$$;

-- Who changes a team: the child's worker and the managers of its team, who leads it, who opened the early help it has, and the roles of the
-- permission 'team.arrange', each only where they see the child, which the row rules and the functions below ask beside this. Who opened the child in
-- an emergency arranges nothing: what is given for hours must not become a place that lasts.
create or replace function team.may_arrange(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select ((access.has_role('cp-chair') or access.has_role('panel-coordinator'))
          and (coalesce(access.wide_partnership() = access.viewer_partnership(), false) or exists (select from access.my_child m where m.child_id = wanted and m.basis <> 'emergency')))
      or exists (select from access.my_child m where m.child_id = wanted and m.basis in ('allocated-worker', 'team-manager'))
      or exists (select from team.lead l
                  where l.partnership_id = access.viewer_partnership() and l.child_id = wanted and l.user_id = access.viewer_id() and l.until_at is null)
      or exists (select from early_help.help h
                  where h.partnership_id = access.viewer_partnership() and h.child_id = wanted and h.opened_by = access.viewer_id() and h.state = 'open')
$$;
create or replace function team.sees(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from children.child c
                  where c.partnership_id = access.viewer_partnership() and c.child_id = wanted
                    and (c.child_id = any (access.my_child_ids())
                         or (c.partnership_id = access.wide_partnership() and c.child_id <> all (access.hidden_child_ids()))))
$$;

-- A place is seen by whoever sees the child. It is given in one's own name by who may change the team, and ended by them or by whose it is: what
-- was said at first stays.
call access.protect('team.member', access.child_rule(),
  '(' || access.child_rule() || ') and (user_id = (select access.viewer_id()) or team.may_arrange(child_id))');
do $$ begin
  execute format('alter policy viewer_adds on team.member with check ((%s) and added_by = (select access.viewer_id()) and team.may_arrange(child_id))',
                 access.child_rule());
end $$;
revoke update on team.member from {{app_role}};
grant update (until_on, ended_because, ended_by, ended_at, version) on team.member to {{app_role}};

-- Who leads, and hand-overs, are seen by whoever sees the child, and written by the functions below alone.
call access.protect('team.lead', access.child_rule(), 'false');
call access.protect('team.hand_over', access.child_rule(), 'false');

-- Who is in the team today: who was given a place, and who holds the case or manages the team that does, of whom the returns and people lists
-- tell. Each person once, and a place before what a list tells.
create or replace view team.present with (security_invoker) as
  select m.partnership_id, m.child_id, m.user_id, m.agency_id, m.member_id, m.version, m.seat, m.part, m.from_on, m.until_on, 'added' as came,
         m.added_by
    from team.member m
   where m.from_on <= (select access.today()) and (m.until_on is null or m.until_on > (select access.today()))
  union all
  select g.partnership_id, g.child_id, g.user_id, u.agency_id, null, null,
         case when bool_or(g.basis = 'allocated-worker') then 'social-work' else 'manager' end, '',
         (min(g.from_at) at time zone 'Europe/London')::date, null,
         case when bool_or(g.basis = 'allocated-worker') then 'allocated-worker' else 'team-manager' end, null
    from access.child_access g
    join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id
   where g.basis in ('allocated-worker', 'team-manager') and g.from_at <= (select access.now()) and (g.until is null or g.until > (select access.now()))
     and not exists (select from team.member m
                      where m.partnership_id = g.partnership_id and m.child_id = g.child_id and m.user_id = g.user_id
                        and m.from_on <= (select access.today()) and (m.until_on is null or m.until_on > (select access.today())))
   group by g.partnership_id, g.child_id, g.user_id, u.agency_id;
grant select on team.present to {{app_role}};

-- Whether somebody is in the team today, with an account that works: who leads must be.
create or replace function team.is_in(wanted uuid, person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from team.present p
                   join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.user_id and u.is_active
                  where p.partnership_id = access.viewer_partnership() and p.child_id = wanted and p.user_id = person)
$$;

-- Does what both have agreed to: who led does no longer, and who takes over does, from this moment. The index refuses a second lead.
create or replace function team.settle(wanted uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare agreed team.hand_over;
begin
  update team.hand_over h set state = 'done', ended_at = access.now(), ended_by = access.viewer_id(), version = h.version + 1
   where h.partnership_id = access.viewer_partnership() and h.hand_over_id = wanted and h.state = 'open'
  returning h.* into strict agreed;
  update team.lead l set until_at = access.now()
   where l.partnership_id = agreed.partnership_id and l.child_id = agreed.child_id and l.until_at is null;
  insert into team.lead (partnership_id, lead_id, child_id, user_id, hand_over_id, from_at)
  values (agreed.partnership_id, platform.uuid_v7(), agreed.child_id, agreed.to_user_id, agreed.hand_over_id, access.now());
end $$;

-- Proposes who is to lead. 'open': somebody must still agree; 'done': nobody else has to; 'taken': another hand-over is open; 'lead': they lead
-- already; 'absent': they are not in the team; 'no': not the viewer's to propose. Who leads need not agree when they are no longer in the team.
create or replace function team.propose(new_id uuid, wanted uuid, person uuid, why text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  leads uuid;
  from_agrees boolean;
begin
  if (team.sees(wanted) and team.may_arrange(wanted)) is not true then return 'no'; end if;
  perform team.one_at_a_time(wanted);
  select l.user_id into leads from team.lead l
   where l.partnership_id = access.viewer_partnership() and l.child_id = wanted and l.until_at is null;
  if leads = person then return 'lead'; end if;
  if not team.is_in(wanted, person) then return 'absent'; end if;
  from_agrees := leads is null or leads = access.viewer_id() or not team.is_in(wanted, leads);
  insert into team.hand_over (partnership_id, hand_over_id, child_id, from_user_id, to_user_id, because, proposed_by, proposed_at, from_agreed_at, to_agreed_at)
  values (access.viewer_partnership(), new_id, wanted, leads, person, why, access.viewer_id(), access.now(),
          case when from_agrees then access.now() end, case when person = access.viewer_id() then access.now() end)
  on conflict do nothing;
  if not found then return 'taken'; end if;
  if from_agrees and person = access.viewer_id() then
    perform team.settle(new_id);
    return 'done';
  end if;
  return 'open';
end $$;

-- The answer of one of the two. 'open': the other must still agree; 'done'; 'refused'; 'over': it is no longer open, or was changed meanwhile,
-- or another leads by now; 'absent': who is to take over is no longer in the team; 'no': not the viewer's to answer.
create or replace function team.answer(wanted uuid, expected integer, agrees boolean, why text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare asked team.hand_over;
begin
  select h.* into asked from team.hand_over h where h.partnership_id = access.viewer_partnership() and h.hand_over_id = wanted;
  if not found or not team.sees(asked.child_id) or access.viewer_id() not in (asked.to_user_id, coalesce(asked.from_user_id, asked.to_user_id)) then
    return 'no';
  end if;
  perform team.one_at_a_time(asked.child_id);
  select h.* into asked from team.hand_over h
   where h.partnership_id = access.viewer_partnership() and h.hand_over_id = wanted for update;
  if asked.state <> 'open' or asked.version <> expected or asked.from_user_id is distinct from (
       select l.user_id from team.lead l where l.partnership_id = asked.partnership_id and l.child_id = asked.child_id and l.until_at is null) then
    return 'over';
  end if;
  if not agrees then
    update team.hand_over h set state = 'refused', ended_at = access.now(), ended_by = access.viewer_id(), ended_because = why, version = h.version + 1
     where h.partnership_id = asked.partnership_id and h.hand_over_id = wanted;
    return 'refused';
  end if;
  if not team.is_in(asked.child_id, asked.to_user_id) then return 'absent'; end if;
  update team.hand_over h
     set from_agreed_at = case when h.from_user_id = access.viewer_id() then coalesce(h.from_agreed_at, access.now()) else h.from_agreed_at end,
         to_agreed_at = case when h.to_user_id = access.viewer_id() then coalesce(h.to_agreed_at, access.now()) else h.to_agreed_at end,
         version = h.version + 1
   where h.partnership_id = asked.partnership_id and h.hand_over_id = wanted
  returning h.* into asked;
  if asked.from_agreed_at is null or asked.to_agreed_at is null then return 'open'; end if;
  perform team.settle(wanted);
  return 'done';
end $$;

-- Takes a hand-over back that is still open: whoever proposed it, whoever may change the team, and who was to take over and leaves it. False: not
-- open any more, changed meanwhile, or not theirs.
create or replace function team.withdraw(wanted uuid, expected integer, why text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare about uuid := (select h.child_id from team.hand_over h where h.partnership_id = access.viewer_partnership() and h.hand_over_id = wanted);
begin
  if about is null then return false; end if;
  perform team.one_at_a_time(about);
  update team.hand_over h set state = 'withdrawn', ended_at = access.now(), ended_by = access.viewer_id(), ended_because = why, version = h.version + 1
   where h.partnership_id = access.viewer_partnership() and h.hand_over_id = wanted and h.state = 'open' and h.version = expected and team.sees(h.child_id)
     and (access.viewer_id() in (h.proposed_by, h.to_user_id) or team.may_arrange(h.child_id));
  return found;
end $$;

-- Which seats a plan needs is decided for a partnership by the roles of the permission 'team.set-seats', one seat at a time, from today or a later
-- day on: what held on a day that has come is never rewritten, a day to come can be decided again. False: the seat has been decided since `seen`, the
-- moment of the last decision that the form was made from ('' for none).
create or replace function team.decide_seat(wanted text, wanted_amount integer, wanted_source text, from_day date, seen text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare here constant uuid := access.viewer_partnership();
begin
  if not coalesce(access.has_role('panel-coordinator') or access.has_role('system-administrator'), false) then
    raise insufficient_privilege using message = 'seats are decided by a panel co-ordinator or a system administrator';
  end if;
  if wanted not like 'team.seat.%' or wanted_amount not between 0 and 2 or from_day < access.today() then
    raise check_violation using message = 'a seat is asked for always, as needed or not, from today on';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('team.seat ' || here::text || wanted, 0));
  if seen <> coalesce((select max(s.set_at)::text from clocks.setting s where s.partnership_id = here and s.setting_key = wanted), '') then
    return false;
  end if;
  insert into clocks.setting as s (partnership_id, setting_key, amount, source, effective_from, set_by, set_at)
  values (here, wanted, wanted_amount, wanted_source, from_day, access.viewer_id(), access.now())
  on conflict (partnership_id, setting_key, effective_from) do update
    set amount = excluded.amount, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at
    where s.effective_from > access.today();
  if not found then raise check_violation using message = 'what holds today already stays'; end if;
  return true;
end $$;

-- The lead passes on because both sides of a move to another level agreed to it and met to hand over (levels.hand_over, which alone calls this): what else
-- was proposed of the lead is over.
create or replace function team.take_over(wanted uuid, leaves uuid, comes uuid, why text, asked_by uuid, asked_at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare made constant uuid := platform.uuid_v7();
begin
  update team.hand_over h set state = 'withdrawn', ended_at = access.now(), ended_by = access.viewer_id(), ended_because = why, version = h.version + 1
   where h.partnership_id = access.viewer_partnership() and h.child_id = wanted and h.state = 'open';
  insert into team.hand_over (partnership_id, hand_over_id, child_id, from_user_id, to_user_id, because, proposed_by, proposed_at, from_agreed_at, to_agreed_at)
  values (access.viewer_partnership(), made, wanted, leaves, comes, why, asked_by, asked_at, access.now(), access.now());
  perform team.settle(made);
end $$;

revoke execute on all functions in schema team from public;
grant execute on all functions in schema team to {{app_role}};
revoke execute on function team.settle(uuid), team.take_over(uuid, uuid, uuid, text, uuid, timestamptz) from {{app_role}};
