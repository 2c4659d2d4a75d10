-- How long is kept and what is deleted: the data protection officer's work, and that of the system account, which does it.
call access.protect('information_rights.retention_period', information_rights.officer_rule(),
  information_rights.officer_rule() || ' and set_by = (select access.viewer_id())');
call access.protect('information_rights.said_of_child', information_rights.officer_rule(),
  information_rights.officer_rule() || ' and said_by = (select access.viewer_id())');
call access.protect('information_rights.legal_hold', information_rights.officer_rule());
call access.protect('information_rights.due_child', information_rights.officer_rule(),
  'partnership_id = (select access.viewer_partnership()) and (select access.is_system())');
call access.protect('information_rights.due_worked_out', information_rights.officer_rule(),
  'partnership_id = (select access.viewer_partnership()) and (select access.is_system())');
-- A deletion is confirmed by somebody else, so quality assurance reads it too; that of a restricted child only who is named for the child.
call access.protect('information_rights.deletion',
  information_rights.officer_rule() || ' or (partnership_id = (select access.viewer_partnership()) and (select access.has_role(''quality-assurance''))
   and child_id <> all ((select access.hidden_child_ids())::uuid[]))',
  'partnership_id = (select access.viewer_partnership()) and (select access.has_role(''data-protection-officer'')) and decided_by = (select access.viewer_id())');
revoke update on information_rights.retention_period, information_rights.said_of_child, information_rights.legal_hold,
  information_rights.deletion from {{app_role}};
-- A hold is lifted, never changed.
grant update (lifted_by, lifted_at, lifted_because) on information_rights.legal_hold to {{app_role}};
grant delete on information_rights.due_child to {{app_role}};

-- The names of a child for an officer who sees no child, restricted or not: whom a hold or a deletion is about must be known.
create or replace function information_rights.name_children(wanted uuid[])
returns table (child_id uuid, local_id text, given_name text, family_name text, known_as text, birth_date date, expected_birth_date date, death_date date)
language sql stable security definer set search_path = '' as $$
  select c.child_id, c.local_id, c.given_name, c.family_name, c.known_as, c.birth_date, c.expected_birth_date, c.death_date
    from children.child c
   where c.partnership_id = access.viewer_partnership() and c.child_id = any (wanted)
     and (access.has_role('data-protection-officer') or access.is_system())
$$;

-- What a period is counted from, for children after one id, in their order; only one child, when one is named. Rows that a later return no
-- longer holds still happened: what was open then ended when they were gone. A referral that led to nothing ended on its day.
-- May show sexual abuse: category SAB of a plan, or factor 11A (exploitation) or 19A to 19C (sexual abuse) of the children in need census.
create or replace function information_rights.retention_facts(after uuid, most integer, only_child uuid)
returns table (child_id uuid, birth_date date, expected_birth_date date, death_date date, had_protection_plan boolean, had_need_plan boolean,
               had_episode boolean, is_open boolean, last_ended_on date, may_show_sexual_abuse boolean, was_looked_after boolean)
language sql stable security definer set search_path = '' as $$
  with page as (
    select c.* from children.child c
     where c.partnership_id = access.viewer_partnership() and (access.has_role('data-protection-officer') or access.is_system())
       and (only_child is null or c.child_id = only_child) and (after is null or c.child_id > after)
       -- A record that was merged into another is kept and deleted with it.
       and not exists (select from access.merged_child m where m.partnership_id = c.partnership_id and m.child_id = c.child_id)
     order by c.child_id limit most)
  select c.child_id, c.birth_date, c.expected_birth_date, c.death_date, coalesce(p.protection, false), coalesce(p.need, false), coalesce(e.had, false),
         coalesce(e.is_open, false) or coalesce(p.is_open, false), greatest(e.ended_on, p.ended_on),
         case when said.abuse is not null then said.abuse
              else coalesce(p.abuse, false)
                   or exists (select from plans.assessment a where a.partnership_id = c.partnership_id and a.child_id = c.child_id
                                 and a.factors && array['11A', '19A', '19B', '19C']) end,
         coalesce(said.looked_after, false)
    from page c
    left join lateral (
      select true as had, bool_or(x.ended_on is null) as is_open, max(x.ended_on) as ended_on
        from (select coalesce(o.closure_date, case when o.referral_no_further_action then o.referral_date end, o.gone_since) as ended_on
                from plans.episode o where o.partnership_id = c.partnership_id and o.child_id = c.child_id) x
       having count(*) > 0) e on true
    left join lateral (
      select bool_or(l.kind = 'child-protection') as protection, bool_or(l.kind = 'child-in-need') as need,
             bool_or(coalesce(l.end_date, l.gone_since) is null) as is_open, max(coalesce(l.end_date, l.gone_since)) as ended_on,
             bool_or('SAB' in (l.initial_category, l.latest_category)) as abuse
        from plans.plan l where l.partnership_id = c.partnership_id and l.child_id = c.child_id) p on true
    left join lateral (
      select (array_agg(s.applies order by s.said_at desc, s.said_id desc) filter (where s.kind = 'sexual-abuse'))[1] as abuse,
             (array_agg(s.applies order by s.said_at desc, s.said_id desc) filter (where s.kind = 'looked-after'))[1] as looked_after
        from information_rights.said_of_child s where s.partnership_id = c.partnership_id and s.child_id = c.child_id) said on true
   order by c.child_id
$$;

-- Confirms what somebody else decided: who is looking, never somebody named. False: not there, changed, decided by the same person, or not theirs to.
create or replace function information_rights.confirm_deletion(wanted uuid, seen_version integer, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update information_rights.deletion d
     set state = 'confirmed', confirmed_by = access.viewer_id(), confirmed_at = at, version = d.version + 1
   where d.partnership_id = access.viewer_partnership() and d.deletion_id = wanted and d.version = seen_version and d.state = 'decided'
     and d.decided_by <> access.viewer_id()
     and (access.has_role('data-protection-officer')
          or (access.has_role('quality-assurance') and d.child_id <> all (access.hidden_child_ids())));
  return found;
end $$;
-- Takes a decision back before it is confirmed: whoever decided, and whoever may confirm.
create or replace function information_rights.withdraw_deletion(wanted uuid, seen_version integer, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update information_rights.deletion d
     set state = 'withdrawn', ended_by = access.viewer_id(), ended_at = at, version = d.version + 1
   where d.partnership_id = access.viewer_partnership() and d.deletion_id = wanted and d.version = seen_version and d.state = 'decided'
     and (access.has_role('data-protection-officer')
          or (access.has_role('quality-assurance') and d.child_id <> all (access.hidden_child_ids())));
  return found;
end $$;
