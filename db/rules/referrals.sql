call access.open_schema('referrals');

-- The roles of the permissions 'referral.triage' and 'referral.answer'. The next step is the local authority's to decide (Working Together; in Wales the
-- Wales Safeguarding Procedures): those of the front door who are of children's social care.
create or replace function referrals.is_front_door() returns boolean language sql stable as $$
  select access.has_role('front-door') and coalesce(access.wide_partnership() = access.viewer_partnership(), false)
$$;
create or replace function referrals.answers_for_agency() returns boolean language sql stable as $$
  select referrals.is_front_door() or access.has_role('team-manager') or access.has_role('panel-member')
$$;
create or replace function referrals.may_decide() returns boolean language sql stable as $$
  select referrals.is_front_door()
     and exists (select from access.agency a
                  where a.partnership_id = access.viewer_partnership() and a.agency_id = access.viewer_agency() and a.kind = 'social-care')
$$;

-- Referrals of a restricted child whom the viewer is not named for: for them they are not there, whoever wrote them. With the owner's rights, as all
-- functions of the gate here: a rule may not read the tables it guards.
create or replace function referrals.hidden_referral_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select k.referral_id from referrals.child k
                where k.partnership_id = access.viewer_partnership() and k.child_id = any (access.hidden_child_ids()))
$$;
-- Referrals that were sent about children whose worker, manager or team member the viewer is, or for whom they are named: only where they may see
-- every child of it who is known here.
create or replace function referrals.near_referral_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(
    select distinct k.referral_id
      from access.child_access c
      join referrals.child k on k.partnership_id = c.partnership_id and k.child_id = c.child_id
      join referrals.referral r on r.partnership_id = k.partnership_id and r.referral_id = k.referral_id and r.state <> 'draft'
     where c.user_id = access.viewer_id() and c.partnership_id = access.viewer_partnership()
       and c.basis in ('allocated-worker', 'team-manager', 'team-member', 'named')
       and c.from_at <= access.now() and (c.until is null or c.until > access.now())
       and not exists (select from referrals.child o
                        where o.partnership_id = k.partnership_id and o.referral_id = k.referral_id and o.child_id is not null
                          and o.child_id <> all (access.my_child_ids())
                          and (access.wide_partnership() = o.partnership_id) is not true))
$$;
-- Referrals about which the viewer's agency is asked, for those who answer for it.
create or replace function referrals.asked_referral_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select q.referral_id from referrals.request q
                where q.partnership_id = access.viewer_partnership() and q.agency_id = access.viewer_agency() and referrals.answers_for_agency())
$$;
create or replace function referrals.own_draft_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select r.referral_id from referrals.referral r
                where r.partnership_id = access.viewer_partnership() and r.referred_by = access.viewer_id() and r.state = 'draft')
$$;
create or replace function referrals.own_sent_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select r.referral_id from referrals.referral r
                where r.partnership_id = access.viewer_partnership() and r.referred_by = access.viewer_id() and r.state <> 'draft')
$$;

-- Of the viewer's partnership, and not hidden.
create or replace function referrals.not_hidden() returns text language sql immutable as $$
  select $rule$partnership_id = (select access.viewer_partnership()) and referral_id <> all ((select referrals.hidden_referral_ids())::uuid[])$rule$
$$;
-- Who reads what was sent: the front door, and those next to the children.
create or replace function referrals.readers_of_sent() returns text language sql immutable as $$
  select $rule$(select referrals.is_front_door()) or (select access.is_system()) or referral_id = any ((select referrals.near_referral_ids())::uuid[])$rule$
$$;

-- A draft is its author's alone; what was sent is read by its author, by the front door, and by those next to the children.
call access.protect('referrals.referral',
  referrals.not_hidden() || ' and (referred_by = (select access.viewer_id()) or (select access.is_system()) or (state <> ''draft'' and (' || referrals.readers_of_sent() || ')))',
  referrals.not_hidden() || ' and ((referred_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency()))
     or (state <> ''draft'' and (select referrals.is_front_door())))');
-- The children of a referral are read with it; besides, by the agencies that are asked about them. One is tied to a child of the partnership only by
-- somebody who may see that child, and not because they opened it in an emergency.
call access.protect('referrals.child',
  referrals.not_hidden() || ' and (referral_id = any ((select referrals.own_draft_ids() || referrals.own_sent_ids())::uuid[])
     or (select access.is_system()) or (is_sent and (' || referrals.readers_of_sent() || ')) or referral_id = any ((select referrals.asked_referral_ids())::uuid[]))',
  referrals.not_hidden() || ' and (referral_id = any ((select referrals.own_draft_ids())::uuid[]) or (is_sent and (select referrals.is_front_door())))
   and (child_id is null or child_id = any ((select access.lasting_child_ids())::uuid[])
        or (partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[])))');
revoke update on referrals.child from {{app_role}};
grant update (child_id, linked_by, linked_at) on referrals.child to {{app_role}};
grant delete on referrals.child to {{app_role}};

call access.protect('referrals.band_set',
  referrals.not_hidden() || ' and (' || referrals.readers_of_sent() || ')',
  referrals.not_hidden() || ' and (select referrals.is_front_door()) and set_by = (select access.viewer_id())');
revoke update on referrals.band_set from {{app_role}};

-- What an agency gives is read by itself, by the front door, and, where it says so, by the other agencies asked about the same referral.
call access.protect('referrals.request',
  referrals.not_hidden() || ' and ((select referrals.is_front_door()) or (select access.is_system())
     or (agency_id = (select access.viewer_agency()) and (select referrals.answers_for_agency()))
     or (audience = ''decision'' and referral_id = any ((select referrals.asked_referral_ids())::uuid[])))',
  referrals.not_hidden() || ' and ((select referrals.is_front_door())
     or (agency_id = (select access.viewer_agency()) and (select referrals.answers_for_agency())))');

revoke update on referrals.request from {{app_role}};
grant update (answer, knows_nothing, audience, answered_by, answered_at, version) on referrals.request to {{app_role}};

call access.protect('referrals.decision',
  referrals.not_hidden() || ' and (referral_id = any ((select referrals.own_sent_ids())::uuid[]) or ' || referrals.readers_of_sent() || ')',
  referrals.not_hidden() || ' and (select referrals.may_decide()) and decided_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency())');
revoke update on referrals.decision from {{app_role}};

call access.protect('referrals.message',
  referrals.not_hidden() || ' and (referral_id = any ((select referrals.own_sent_ids())::uuid[]) or ' || referrals.readers_of_sent() || ')',
  referrals.not_hidden() || ' and written_by = (select access.viewer_id())
     and case when is_from_referrer then referral_id = any ((select referrals.own_sent_ids())::uuid[]) else (select referrals.is_front_door()) end');
revoke update on referrals.message from {{app_role}};

-- On the chronology: for whoever may see the child. Written by who sends, ties or decides a referral of it.
call access.protect('referrals.event', access.child_rule(),
  '(' || access.child_rule() || ') and (referral_id = any ((select referrals.own_sent_ids())::uuid[]) or (select referrals.is_front_door()))');
revoke update on referrals.event from {{app_role}};

-- The words of a referral that was sent are never changed, by nobody; what happens to it is the front door's.
create or replace function referrals.keep_words() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' and (new.said, new.urgency, new.consent, new.gaps, new.referred_by, new.agency_id, new.sent_at, new.number)
     is distinct from (old.said, old.urgency, old.consent, old.gaps, old.referred_by, old.agency_id, old.sent_at, old.number) then
    raise insufficient_privilege using message = 'what was sent is not changed';
  end if;
  if old.state <> 'draft' and not referrals.is_front_door()
     and (new.state, new.band, new.banded_at, new.due_at, new.version) is distinct from (old.state, old.band, old.banded_at, old.due_at, old.version) then
    raise insufficient_privilege using message = 'what happens to a referral is for the front door';
  end if;
  if new.state = 'decided' and old.state <> 'decided' and not referrals.may_decide() then
    raise insufficient_privilege using message = 'not somebody who decides';
  end if;
  return new;
end $$;
create or replace function referrals.send_children() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update referrals.child c set is_sent = true where c.partnership_id = new.partnership_id and c.referral_id = new.referral_id;
  return null;
end $$;
create or replace trigger send_children after update on referrals.referral for each row when (old.state = 'draft' and new.state <> 'draft')
  execute function referrals.send_children();
create or replace trigger keep_words before update on referrals.referral for each row execute function referrals.keep_words();

-- The next number of the partnership, one at a time.
create or replace function referrals.next_number() returns integer language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('referrals.number ' || access.viewer_partnership()::text, 0));
  return (select coalesce(max(r.number), 0) + 1 from referrals.referral r where r.partnership_id = access.viewer_partnership());
end $$;

-- Throws the viewer's own draft away.
create or replace function referrals.discard(wanted uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from referrals.referral r
   where r.partnership_id = access.viewer_partnership() and r.referral_id = wanted and r.referred_by = access.viewer_id() and r.state = 'draft';
  return found;
end $$;

-- Of a referral that the viewer's agency is asked about: what it is called and whether it is decided, and nothing of its words.
create or replace function referrals.asked_about(wanted uuid[])
returns table (referral_id uuid, number integer, state text) language sql stable security definer set search_path = '' as $$
  select r.referral_id, r.number, r.state from referrals.referral r
   where r.partnership_id = access.viewer_partnership() and r.referral_id = any (wanted)
     and r.referral_id = any (referrals.asked_referral_ids()) and r.referral_id <> all (referrals.hidden_referral_ids())
$$;

-- Who of the front door may open a referral of the viewer's own: for a restricted child it may be nobody, and the viewer must know before they wait.
create or replace function referrals.front_door_for(wanted uuid)
returns table (full_name text) language sql stable security definer set search_path = '' as $$
  select distinct u.full_name
    from access.user_role r
    join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.user_id and u.is_active
   where r.partnership_id = access.viewer_partnership() and r.role = 'front-door'
     and wanted = any (referrals.own_draft_ids() || referrals.own_sent_ids())
     and not exists (
       select from referrals.child k
         join access.restricted_child x on x.partnership_id = k.partnership_id and x.child_id = k.child_id
        where k.partnership_id = r.partnership_id and k.referral_id = wanted
          and not exists (select from access.child_access n
                           where n.partnership_id = r.partnership_id and n.user_id = r.user_id and n.child_id = k.child_id and n.basis = 'named'
                             and n.from_at <= access.now() and (n.until is null or n.until > access.now())))
   order by 1
$$;

-- Counts only, of the viewer's own partnership: how many referrals each agency sent in a span of days, and in how many the reading before sending found
-- nothing missing, by quarter. For the front door and quality assurance; every referral is counted, also one the reader may not open. Of nobody else's: no row.
create or replace function referrals.quality_counts(first_day date, last_day date)
returns table (agency text, quarter text, sent integer, complete integer)
language sql stable security definer set search_path = '' as $$
  select a.name, to_char(r.sent_at at time zone 'Europe/London', 'YYYY-"Q"Q'), count(*)::integer, (count(*) filter (where r.gaps = '{}'))::integer
    from referrals.referral r
    join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
   where r.partnership_id = access.viewer_partnership() and r.state <> 'draft'
     and (r.sent_at at time zone 'Europe/London')::date between first_day and last_day
     and (access.has_role('quality-assurance') or referrals.is_front_door())
   group by 1, 2 order by 1, 2
$$;

revoke execute on all functions in schema referrals from public;
grant execute on all functions in schema referrals to {{app_role}};
