call access.open_schema('special_routes');

-- Who may start a route, where the law says so; the same as `startedBy` of src/modules/special-routes/catalogue. A child's referral to the National Referral
-- Mechanism comes from a first responder organisation (Modern Slavery Act 2015, statutory guidance); the mandatory report of FGM is a regulated
-- professional's (section 5B, Female Genital Mutilation Act 2003).
create or replace function special_routes.may_start(wanted text) returns boolean language sql stable security definer set search_path = '' as $$
  select case wanted
    when 'nrm' then a.kind in ('police', 'social-care')
    when 'fgm' then a.kind in ('health', 'camhs', 'education', 'social-care')
    else true end
    from access.agency a where a.partnership_id = access.viewer_partnership() and a.agency_id = access.viewer_agency()
$$;
-- What the viewer receives: for a role of theirs in their agency. With the owner's rights: a rule may not read the tables it guards.
create or replace function special_routes.received_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select r.referral_id from special_routes.recipient r
                where r.partnership_id = access.viewer_partnership() and r.agency_id = access.viewer_agency() and access.has_role(r.role))
$$;
create or replace function special_routes.own_draft_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select r.referral_id from special_routes.referral r
                where r.partnership_id = access.viewer_partnership() and r.referred_by = access.viewer_id() and r.state = 'draft')
$$;

-- Of a restricted child whom the viewer is not named for it is not there, whoever wrote it.
create or replace function special_routes.not_hidden() returns text language sql immutable as $$
  select $rule$partnership_id = (select access.viewer_partnership()) and (child_id is null or child_id <> all ((select access.hidden_child_ids())::uuid[]))$rule$
$$;
-- A draft is its author's alone; what was sent is read by its author, by those who receive it, and by who works with the child.
call access.protect('special_routes.referral',
  special_routes.not_hidden() || ' and (referred_by = (select access.viewer_id()) or (select access.is_system())
     or (state <> ''draft'' and (referral_id = any ((select special_routes.received_ids())::uuid[]) or child_id = any ((select access.team_child_ids())::uuid[]))))',
  special_routes.not_hidden() || ' and ((referred_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency()) and (select special_routes.may_start(route)))
     or (state <> ''draft'' and referral_id = any ((select special_routes.received_ids())::uuid[])))');

call access.protect('special_routes.recipient',
  'partnership_id = (select access.viewer_partnership()) and exists (select from special_routes.referral r
     where r.partnership_id = recipient.partnership_id and r.referral_id = recipient.referral_id)',
  'partnership_id = (select access.viewer_partnership()) and referral_id = any ((select special_routes.own_draft_ids())::uuid[])');
revoke update on special_routes.recipient from {{app_role}};

-- On the chronology: for whoever may see the child. Written by the triggers below only.
call access.protect('special_routes.event', access.child_rule(), 'false');
revoke insert, update on special_routes.event from {{app_role}};

-- What was sent is never changed, by nobody. What happens to it is for those who receive it; which child it is says only who may see that child, and not
-- because they opened it in an emergency.
create or replace function special_routes.keep_what_was_sent() returns trigger language plpgsql set search_path = '' as $$
declare old_child uuid := case when tg_op = 'UPDATE' then old.child_id end;
begin
  if new.child_id is distinct from old_child and new.child_id is not null and not access.is_system()
     and new.child_id <> all (access.lasting_child_ids())
     and not (new.partnership_id is not distinct from access.wide_partnership() and new.child_id <> all (access.hidden_child_ids())) then
    raise insufficient_privilege using message = 'not a child of theirs';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if old.state = 'draft' then return new; end if;
  if (new.route, new.referred_by, new.agency_id, new.sheet_id, new.sent_at, new.number, new.title, new.counts_from, new.kind)
     is distinct from (old.route, old.referred_by, old.agency_id, old.sheet_id, old.sent_at, old.number, old.title, old.counts_from, old.kind)
     or (old.child_id is not null and new.child_id is distinct from old.child_id) or old.state = 'done' and new.state <> 'done' then
    raise insufficient_privilege using message = 'what was sent is not changed';
  end if;
  if not new.referral_id = any (special_routes.received_ids()) then
    raise insufficient_privilege using message = 'what happens to it is for those who receive it';
  end if;
  return new;
end $$;
-- Only of rows that the app writes: a merge moves them as the owner of the tables.
create or replace trigger keep_what_was_sent before insert or update on special_routes.referral
  for each row when ('"' || current_user || '"' = '{{app_role}}') execute function special_routes.keep_what_was_sent();

-- What happened stands on the chronology of the child by itself, from when it is known which child it is; and the sheet is about that child, so that it
-- follows the child's gate, merges and deletion.
create or replace function special_routes.tell_the_child() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.state = 'draft' or new.child_id is null then return null; end if;
  perform questionnaires.tie_sheets('special-route', new.referral_id, new.child_id);
  insert into special_routes.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id, title)
  values (new.partnership_id, new.referral_id, new.child_id, 'sent', (new.sent_at at time zone 'Europe/London')::date, new.agency_id, new.title)
  on conflict do nothing;
  if new.state = 'done' then
    insert into special_routes.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id, title, outcome)
    values (new.partnership_id, new.referral_id, new.child_id, 'done', (new.ended_at at time zone 'Europe/London')::date, new.ended_agency_id, new.title, new.outcome)
    on conflict do nothing;
  end if;
  return null;
end $$;
create or replace trigger tell_the_child after update on special_routes.referral for each row execute function special_routes.tell_the_child();

-- The next number of the partnership, one at a time.
create or replace function special_routes.next_number() returns integer language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('special_routes.number ' || access.viewer_partnership()::text, 0));
  return (select coalesce(max(r.number), 0) + 1 from special_routes.referral r where r.partnership_id = access.viewer_partnership());
end $$;

-- Throws the viewer's own draft away, with its sheet.
create or replace function special_routes.discard(wanted uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  if not wanted = any (special_routes.own_draft_ids()) then return false; end if;
  perform questionnaires.drop_own_sheets('special-route', wanted);
  delete from special_routes.referral r where r.partnership_id = access.viewer_partnership() and r.referral_id = wanted;
  return true;
end $$;

-- The names of those who would receive, or received, one of the viewer's own: for a restricted child it may be nobody, and the viewer must know before they wait.
create or replace function special_routes.who_receives(wanted uuid)
returns table (full_name text, agency_name text) language sql stable security definer set search_path = '' as $$
  select distinct u.full_name, a.name
    from special_routes.referral f
    join special_routes.recipient p on p.partnership_id = f.partnership_id and p.referral_id = f.referral_id
    join access.agency a on a.partnership_id = p.partnership_id and a.agency_id = p.agency_id
    join access.user_account u on u.partnership_id = p.partnership_id and u.agency_id = p.agency_id and u.is_active
    join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = p.role
   where f.partnership_id = access.viewer_partnership() and f.referral_id = wanted and f.referred_by = access.viewer_id()
     and not exists (
       select from access.restricted_child x
        where x.partnership_id = f.partnership_id and x.child_id = f.child_id
          and not exists (select from access.child_access n
                           where n.partnership_id = f.partnership_id and n.user_id = u.user_id and n.child_id = f.child_id and n.basis = 'named'
                             and n.from_at <= access.now() and (n.until is null or n.until > access.now())))
   order by 2, 1
$$;

-- A privately fostered child: for whoever may see the child; written by the local authority, whose visits they are (Children Act 1989, section 67), and never
-- changed but by its end.
create or replace function special_routes.visits_children() returns boolean language sql stable as $$
  select exists (select from access.agency a
                  where a.partnership_id = access.viewer_partnership() and a.agency_id = access.viewer_agency() and a.kind = 'social-care')
$$;
call access.protect('special_routes.arrangement', access.child_rule(), '(' || access.child_rule() || ') and (select special_routes.visits_children())');
revoke update on special_routes.arrangement from {{app_role}};
grant update (ended_on, ended_because, ended_by, ended_at) on special_routes.arrangement to {{app_role}};
call access.protect('special_routes.visit', access.child_rule(),
  '(' || access.child_rule() || ') and (select special_routes.visits_children()) and written_by = (select access.viewer_id())');
revoke update on special_routes.visit from {{app_role}};

-- For the annual report, of the viewer's own partnership: how many notifications came in a span of days, and of each arrangement its days, without the child.
-- Every one counts, also one the reader may not open. Of nobody else's: no row.
create or replace function special_routes.reports_fostering() returns boolean language sql stable as $$
  select access.has_role('quality-assurance') or access.has_role('front-door')
$$;
create or replace function special_routes.count_notifications(first_day date, last_day date) returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from special_routes.referral r
   where r.partnership_id = access.viewer_partnership() and r.route = 'private-fostering' and r.state <> 'draft' and special_routes.reports_fostering()
     and (r.sent_at at time zone 'Europe/London')::date between first_day and last_day
$$;
create or replace function special_routes.arrangement_days()
returns table (aware_on date, began_on date, ended_on date, visited_on date[]) language sql stable security definer set search_path = '' as $$
  select a.aware_on, a.began_on, a.ended_on,
         array(select v.visited_on from special_routes.visit v
                where v.partnership_id = a.partnership_id and v.arrangement_id = a.arrangement_id order by v.visited_on)
    from special_routes.arrangement a where a.partnership_id = access.viewer_partnership() and special_routes.reports_fostering()
$$;

-- How often FGM was reported in a span of days, by area (the first half of the postcode), age, type and outcome: counts only, and no way from them to a child.
-- For the role of the permission 'fgm.prevalence'. A protected address is no area.
create or replace function special_routes.fgm_counts(first_day date, last_day date)
returns table (area text, age_group text, kind text, outcome text, reports integer) language sql stable security definer set search_path = '' as $$
  select coalesce(nullif(upper(regexp_replace(case when r.child_id is null then substring(r.address from '([A-Za-z]{1,2}[0-9][A-Za-z0-9]? *[0-9][A-Za-z]{2})')
                                                   else c.postcode end, ' *[0-9][A-Za-z]{2} *$', '')), ''), 'not-known'),
         case when b.years is null then 'not-known' when b.years < 5 then '0-4' when b.years < 10 then '5-9' when b.years < 16 then '10-15' else '16-17' end,
         coalesce(r.kind, 'not-known'), coalesce(r.outcome, 'waiting'), count(*)::integer
    from special_routes.referral r
    left join children.child c on c.partnership_id = r.partnership_id and c.child_id = r.child_id
   cross join lateral (select extract(year from age((r.sent_at at time zone 'Europe/London')::date, coalesce(c.birth_date, r.birth_date))) as years) b
   where r.partnership_id = access.viewer_partnership() and r.route = 'fgm' and r.state <> 'draft' and access.has_role('quality-assurance')
     and (r.sent_at at time zone 'Europe/London')::date between first_day and last_day
   group by 1, 2, 3, 4
$$;

revoke execute on all functions in schema special_routes from public;
grant execute on all functions in schema special_routes to {{app_role}};
