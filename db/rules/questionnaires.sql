call access.open_schema('questionnaires');

-- Who is allowed what is said once, in the rules below: the functions of this file run with the viewer's own rights.
do $$ declare name text; begin
  foreach name in array array['sheet', 'answer', 'sign_off', 'reopening', 'sheet_party', 'set_aside'] loop
    execute format('revoke insert, update on questionnaires.%I from {{app_role}}', name);
  end loop;
end $$;
-- In whose name something is written is never the writer's to say.
alter table questionnaires.sheet alter column agency_id set default access.viewer_agency(), alter column opened_by set default access.viewer_id(),
  alter column opened_at set default access.now();
alter table questionnaires.answer alter column agency_id set default access.viewer_agency(), alter column answered_by set default access.viewer_id(),
  alter column at set default access.now();
alter table questionnaires.sign_off alter column agency_id set default access.viewer_agency(), alter column signed_by set default access.viewer_id(),
  alter column signed_at set default access.now();
alter table questionnaires.reopening alter column agency_id set default access.viewer_agency(), alter column reopened_by set default access.viewer_id(),
  alter column reopened_at set default access.now();
alter table questionnaires.sheet_party alter column added_by set default access.viewer_id(), alter column added_at set default access.now();
alter table questionnaires.set_aside alter column user_id set default access.viewer_id(), alter column at set default access.now();
grant insert (partnership_id, sheet_id, version_id, child_id, audience, opened_for_kind, opened_for_id), update (state) on questionnaires.sheet to {{app_role}};
grant insert (partnership_id, sheet_id, question_key, version, value, why_not) on questionnaires.answer to {{app_role}};
grant insert (partnership_id, sheet_id, number, answered) on questionnaires.sign_off to {{app_role}};
grant insert (partnership_id, sheet_id, number, note) on questionnaires.reopening to {{app_role}};
grant insert (partnership_id, party_id, sheet_id, user_id, agency_id, role), update (until) on questionnaires.sheet_party to {{app_role}};
grant insert (partnership_id, sheet_id, question_key, value, why_not), update (value, why_not, at), delete on questionnaires.set_aside to {{app_role}};

-- The sheets that name the viewer, or a role of theirs in their agency. With the owner's rights: a rule may not read the table it guards.
create or replace function questionnaires.party_sheet_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(
    select p.sheet_id from questionnaires.sheet_party p
     where p.partnership_id = access.viewer_partnership() and (p.until is null or p.until > access.now())
       and (p.user_id = access.viewer_id() or p.agency_id = access.viewer_agency() and access.has_role(p.role)))
$$;

-- A sheet about a child is read and filled in by those who read what an agency writes of that child for its audience; and by its parties, who need not see
-- the child, as by whoever opened one about nobody yet. Nobody who is not named reads one about a restricted child. The system account
-- puts together what somebody asks to be told of themselves.
create or replace function questionnaires.sheet_rule() returns text language sql immutable as $$
  select '(child_id is not null and (' || access.child_rule() || ') and (' || access.audience_rule() || '))
    or (child_id is not null and partnership_id = (select access.wide_partnership()) and (select access.is_system()))
    or (partnership_id = (select access.viewer_partnership())
        and (sheet_id = any ((select questionnaires.party_sheet_ids())::uuid[]) or (child_id is null and opened_by = (select access.viewer_id())))
        and (child_id is null or child_id <> all ((select access.hidden_child_ids())::uuid[])))'
$$;
-- Of what hangs on a sheet: whoever sees the sheet, one look at its key for each row.
create or replace function questionnaires.on_sheet_rule() returns text language sql immutable as $$
  select 'exists (select from questionnaires.sheet s where s.partnership_id = %1$s.partnership_id and s.sheet_id = %1$s.sheet_id)'
$$;

-- A form is the whole partnership's: everybody reads it. Those who design them write it, and the system account, which brings those that are shipped.
-- The roles of the permission 'form.design'.
create or replace function questionnaires.may_design() returns boolean language sql stable as $$
  select access.has_role('team-manager') or access.has_role('panel-coordinator') or access.has_role('quality-assurance') or access.is_system()
$$;
call access.protect('questionnaires.questionnaire', access.partnership_rule(), access.partnership_rule() || ' and (select questionnaires.may_design())');
call access.protect('questionnaires.questionnaire_version', access.partnership_rule(),
  access.partnership_rule() || ' and (select questionnaires.may_design())');
-- A draft comes into use, and goes out of it, by who keeps the partnership's forms alone: the roles of the permission 'form.publish'.
create or replace function questionnaires.may_publish() returns boolean language sql stable as $$
  select access.has_role('panel-coordinator') or access.has_role('quality-assurance') or access.is_system()
$$;
create policy publisher_adds on questionnaires.questionnaire_version as restrictive for insert to {{app_role}}
  with check (state = 'draft' or (select questionnaires.may_publish()));
create policy publisher_changes on questionnaires.questionnaire_version as restrictive for update to {{app_role}}
  using (true) with check (state = 'draft' or (select questionnaires.may_publish()));
call access.protect('questionnaires.sheet', questionnaires.sheet_rule());
do $$ declare name text; begin
  foreach name in array array['answer', 'sign_off', 'reopening'] loop
    call access.protect(('questionnaires.' || name)::regclass, format(questionnaires.on_sheet_rule(), name));
  end loop;
end $$;
call access.protect('questionnaires.set_aside', '(user_id = (select access.viewer_id()) or (select access.is_system())) and ' || format(questionnaires.on_sheet_rule(), 'set_aside'));
-- A party is given only by whoever may give something that lasts: not because they opened the child in an emergency.
create or replace function questionnaires.lasting_sheet_rule() returns text language sql immutable as $$
  select 'exists (select from questionnaires.sheet s where s.partnership_id = sheet_party.partnership_id and s.sheet_id = sheet_party.sheet_id
           and (s.child_id is null or s.partnership_id = (select access.wide_partnership()) or s.child_id = any ((select access.lasting_child_ids())::uuid[])
                or s.sheet_id = any ((select questionnaires.party_sheet_ids())::uuid[])))'
$$;
call access.protect('questionnaires.sheet_party', format(questionnaires.on_sheet_rule(), 'sheet_party'),
  'added_by = (select access.viewer_id()) and ' || questionnaires.lasting_sheet_rule());

-- A draft that nobody published may be thrown away.
grant delete on questionnaires.questionnaire, questionnaires.questionnaire_version to {{app_role}};
-- What was published is as it was, for ever: also for whoever owns the tables.
create or replace function questionnaires.keep_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' and (new.definition is distinct from old.definition or new.number <> old.number or new.state = 'draft' or new.questionnaire_id <> old.questionnaire_id) then
    raise check_violation using message = 'a published version does not change';
  end if;
  if old.state = 'withdrawn' and new.state <> 'withdrawn' then
    raise check_violation using message = 'a withdrawn version stays withdrawn';
  end if;
  return new;
end $$;
create or replace function questionnaires.delete_drafts_only() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' then raise check_violation using message = 'only a draft is thrown away'; end if;
  return old;
end $$;
create or replace trigger delete_drafts_only before delete on questionnaires.questionnaire_version
  for each row execute function questionnaires.delete_drafts_only();
create or replace trigger keep_published before update on questionnaires.questionnaire_version
  for each row execute function questionnaires.keep_published();

-- What stands on a sheet.
create or replace view questionnaires.standing_answer with (security_invoker) as
  select distinct on (partnership_id, sheet_id, question_key) * from questionnaires.answer
   order by partnership_id, sheet_id, question_key, version desc;
grant select on questionnaires.standing_answer to {{app_role}};

-- Keeps answers, each a { key, version, value, whyNot }, where `version` is the one its writer was shown (0: none yet). The outcome of each: 'saved'; 'same',
-- it says what stands; 'untouched', it says what its writer was shown, while another wrote something newer, which stays; 'conflict', another was quicker,
-- and what this one wrote is set aside for them; 'signed', the sheet is. With each what stands now. No rows: not there, or not the viewer's. In the end
-- what stands for the watched questions, with the outcome 'watched'.
create or replace function questionnaires.save_answers(wanted uuid, begun_with uuid, given jsonb, watched text[])
returns table (outcome text, key text, version integer, value jsonb, why_not text, by_name text, by_agency text, at timestamptz, child_id uuid)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare its questionnaires.sheet; one record; last questionnaires.answer; said text;
begin
  -- A sign-off waits for those who are writing, and they for it.
  select s.* into its from questionnaires.sheet s
   where s.partnership_id = access.viewer_partnership() and s.sheet_id = wanted and s.version_id = begun_with for share;
  if not found then return; end if;
  for one in select g.* from jsonb_to_recordset(given) as g (key text, version integer, value jsonb, "whyNot" text) order by g.key loop
    select a.* into last from questionnaires.answer a
     where a.partnership_id = its.partnership_id and a.sheet_id = wanted and a.question_key = one.key order by a.version desc limit 1;
    said := case
      when last.value is not distinct from one.value and coalesce(last.why_not, '') = one."whyNot" then 'same'
      when its.state <> 'open' then 'signed'
      when coalesce(last.version, 0) = one.version then 'saved'
      when one.version = 0 and one.value is null and one."whyNot" = '' then 'untouched'
      when exists (select from questionnaires.answer a
                    where a.partnership_id = its.partnership_id and a.sheet_id = wanted and a.question_key = one.key and a.version = one.version
                      and a.value is not distinct from one.value and a.why_not = one."whyNot") then 'untouched'
      else 'conflict' end;
    if said = 'saved' then
      insert into questionnaires.answer (partnership_id, sheet_id, question_key, version, value, why_not)
      values (its.partnership_id, wanted, one.key, one.version + 1, one.value, one."whyNot") on conflict do nothing;
      -- Somebody else was writing at this very moment.
      if not found then said := 'conflict'; end if;
    end if;
    if said = 'conflict' then
      insert into questionnaires.set_aside (partnership_id, sheet_id, question_key, value, why_not)
      values (its.partnership_id, wanted, one.key, one.value, one."whyNot")
      on conflict (partnership_id, sheet_id, question_key, user_id) do update
        set value = excluded.value, why_not = excluded.why_not, at = access.now();
    elsif said = 'saved' then
      delete from questionnaires.set_aside a
       where a.partnership_id = its.partnership_id and a.sheet_id = wanted and a.question_key = one.key and a.user_id = access.viewer_id();
    end if;
    return query
      select said, one.key, coalesce(a.version, 0), a.value, coalesce(a.why_not, ''), u.full_name, g.name, a.at, its.child_id
        from (select 1) as always
        left join lateral (select x.* from questionnaires.answer x
                            where x.partnership_id = its.partnership_id and x.sheet_id = wanted and x.question_key = one.key
                            order by x.version desc limit 1) a on true
        left join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.answered_by
        left join access.agency g on g.partnership_id = a.partnership_id and g.agency_id = a.agency_id;
  end loop;
  return query
    select 'watched', a.question_key, a.version, a.value, a.why_not, null::text, null::text, a.at, its.child_id
      from questionnaires.standing_answer a
     where a.partnership_id = its.partnership_id and a.sheet_id = wanted and a.question_key = any (watched);
end $$;

-- Signs a sheet as its signer read it: `seen` is how many answers had been given to it by then, earlier ones too, which only grows. 'signed'; 'changed', somebody
-- has written since; 'over', it is signed already; 'no', not there or not the viewer's.
create or replace function questionnaires.sign(wanted uuid, seen integer) returns text language plpgsql volatile set search_path = '' as $$
declare its questionnaires.sheet;
begin
  select s.* into its from questionnaires.sheet s
   where s.partnership_id = access.viewer_partnership() and s.sheet_id = wanted for update;
  if not found then return 'no'; end if;
  if its.state = 'signed' then return 'over'; end if;
  if seen <> (select count(*) from questionnaires.answer a where a.partnership_id = its.partnership_id and a.sheet_id = wanted) then return 'changed'; end if;
  insert into questionnaires.sign_off (partnership_id, sheet_id, number, answered)
  select its.partnership_id, wanted,
         (select coalesce(max(o.number), 0) + 1 from questionnaires.sign_off o where o.partnership_id = its.partnership_id and o.sheet_id = wanted),
         (select coalesce(jsonb_object_agg(a.question_key, a.version), '{}') from questionnaires.standing_answer a
           where a.partnership_id = its.partnership_id and a.sheet_id = wanted);
  update questionnaires.sheet s set state = 'signed' where s.partnership_id = its.partnership_id and s.sheet_id = wanted;
  return 'signed';
end $$;

-- Opens a signed sheet again. 'reopened'; 'over', it is open; 'no', not there or not the viewer's.
create or replace function questionnaires.reopen(wanted uuid, why text) returns text language plpgsql volatile set search_path = '' as $$
declare its questionnaires.sheet;
begin
  select s.* into its from questionnaires.sheet s
   where s.partnership_id = access.viewer_partnership() and s.sheet_id = wanted for update;
  if not found then return 'no'; end if;
  if its.state = 'open' then return 'over'; end if;
  insert into questionnaires.reopening (partnership_id, sheet_id, number, note)
  select its.partnership_id, wanted, max(o.number), why from questionnaires.sign_off o where o.partnership_id = its.partnership_id and o.sheet_id = wanted;
  update questionnaires.sheet s set state = 'open' where s.partnership_id = its.partnership_id and s.sheet_id = wanted;
  return 'reopened';
end $$;

-- For the triggers of a module whose sheets are opened before it is known which child they are about: from now on they are about that child, for the agency that
-- wrote them and their parties. Not for the app to call.
create or replace function questionnaires.tie_sheets(for_kind text, for_id uuid, child uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update questionnaires.sheet s set child_id = child, audience = 'agency'
   where s.partnership_id = access.viewer_partnership() and s.opened_for_kind = for_kind and s.opened_for_id = for_id and s.child_id is null
$$;
-- Throws away the viewer's own sheets about nobody yet, that nobody signed, of something that is not sent.
create or replace function questionnaires.drop_own_sheets(for_kind text, for_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare own uuid[] := array(
  select s.sheet_id from questionnaires.sheet s
   where s.partnership_id = access.viewer_partnership() and s.opened_for_kind = for_kind and s.opened_for_id = for_id and s.child_id is null
     and s.opened_by = access.viewer_id() and s.state = 'open'
     and not exists (select from questionnaires.sign_off o where o.partnership_id = s.partnership_id and o.sheet_id = s.sheet_id));
begin
  delete from questionnaires.set_aside a where a.partnership_id = access.viewer_partnership() and a.sheet_id = any (own);
  delete from questionnaires.answer a where a.partnership_id = access.viewer_partnership() and a.sheet_id = any (own);
  delete from questionnaires.sheet_party a where a.partnership_id = access.viewer_partnership() and a.sheet_id = any (own);
  delete from questionnaires.sheet a where a.partnership_id = access.viewer_partnership() and a.sheet_id = any (own);
end $$;

revoke execute on all functions in schema questionnaires from public;
grant execute on all functions in schema questionnaires to {{app_role}};
revoke execute on function questionnaires.tie_sheets(text, uuid, uuid), questionnaires.drop_own_sheets(text, uuid) from {{app_role}};
