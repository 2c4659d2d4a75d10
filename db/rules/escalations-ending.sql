-- How a disagreement ends: by words that both sides sign, by the independent chair at the last stage, or taken back with the other side's knowledge.
-- Nobody who is in dispute ends it alone, and nobody signs for the other side: the side is read from who the viewer is.

create or replace function escalations.finish(e escalations.escalation, how text, said text, what text, about text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update escalations.escalation x
     set state = how, ended_words = said, outcome = what, themes = about, ended_by = access.viewer_id(), ended_at = access.now(), version = x.version + 1
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id;
  update escalations.stage g set ended_at = access.now(), ended_how = 'ended'
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = e.stage_number;
  update escalations.proposal p set state = 'lapsed', ended_at = access.now(), ended_by = access.viewer_id(), version = p.version + 1
   where p.partnership_id = e.partnership_id and p.escalation_id = e.escalation_id and p.state = 'open';
end $$;

-- Proposes the words of a resolution; a side that proposes signs by it. 'done'; 'taken': another proposal waits to be signed; 'over'; 'no'.
create or replace function escalations.propose(new_id uuid, wanted uuid, said text, what text, about text[]) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  e escalations.escalation := escalations.hold(wanted);
  own text := escalations.side_of(wanted);
begin
  if e.escalation_id is null or own is null then return 'no'; end if;
  if e.state <> 'open' then return 'over'; end if;
  insert into escalations.proposal (partnership_id, proposal_id, escalation_id, child_id, stage_number, words, outcome, themes, proposed_by, proposed_side, proposed_at,
    raised_signed_by, raised_signed_at, answers_signed_by, answers_signed_at)
  values (e.partnership_id, new_id, e.escalation_id, e.child_id, e.stage_number, said, what, about, access.viewer_id(), own, access.now(),
    case own when 'raised' then access.viewer_id() end, case own when 'raised' then access.now() end,
    case own when 'answers' then access.viewer_id() end, case own when 'answers' then access.now() end)
  on conflict do nothing;
  return case when found then 'done' else 'taken' end;
end $$;

-- Signs a proposal for the viewer's own side, or says why not. 'open': the other side must still sign; 'resolved'; 'refused'; 'over': it waits no longer;
-- 'no': not the viewer's.
create or replace function escalations.answer(wanted uuid, signs boolean, why text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  about uuid := (select p.escalation_id from escalations.proposal p where p.partnership_id = access.viewer_partnership() and p.proposal_id = wanted);
  e escalations.escalation := escalations.hold(about);
  own text := escalations.side_of(about);
  asked escalations.proposal;
begin
  if e.escalation_id is null or (own in ('raised', 'answers')) is not true then return 'no'; end if;
  select p.* into strict asked from escalations.proposal p where p.partnership_id = e.partnership_id and p.proposal_id = wanted;
  if e.state <> 'open' or asked.state <> 'open' then return 'over'; end if;
  if not signs then
    update escalations.proposal p set state = 'refused', ended_by = access.viewer_id(), ended_at = access.now(), ended_because = why, version = p.version + 1
     where p.partnership_id = e.partnership_id and p.proposal_id = wanted;
    return 'refused';
  end if;
  update escalations.proposal p
     set raised_signed_by = case own when 'raised' then coalesce(p.raised_signed_by, access.viewer_id()) else p.raised_signed_by end,
         raised_signed_at = case own when 'raised' then coalesce(p.raised_signed_at, access.now()) else p.raised_signed_at end,
         answers_signed_by = case own when 'answers' then coalesce(p.answers_signed_by, access.viewer_id()) else p.answers_signed_by end,
         answers_signed_at = case own when 'answers' then coalesce(p.answers_signed_at, access.now()) else p.answers_signed_at end,
         state = case when (own = 'raised' and p.answers_signed_at is not null) or (own = 'answers' and p.raised_signed_at is not null) then 'signed' else 'open' end,
         ended_by = case when (own = 'raised' and p.answers_signed_at is not null) or (own = 'answers' and p.raised_signed_at is not null) then access.viewer_id() end,
         ended_at = case when (own = 'raised' and p.answers_signed_at is not null) or (own = 'answers' and p.raised_signed_at is not null) then access.now() end,
         version = p.version + 1
   where p.partnership_id = e.partnership_id and p.proposal_id = wanted
  returning p.* into asked;
  if asked.state = 'open' then return 'open'; end if;
  perform escalations.finish(e, 'resolved', asked.words, asked.outcome, asked.themes);
  return 'resolved';
end $$;

-- What the independent chair of the last stage says, which ends it. 'done'; 'over'; 'no': not at its last stage, or the viewer does not chair it.
create or replace function escalations.decide(wanted uuid, said text, what text, about text[]) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (escalations.side_of(wanted) = 'chair' and escalations.may_sit(e, e.stage_number, 'chair', access.viewer_id())) is not true then
    return 'no';
  end if;
  if e.state <> 'open' then return 'over'; end if;
  perform escalations.finish(e, 'decided', said, what, about);
  return 'done';
end $$;

-- The side that raised it takes it back, and says why: it goes on until the other side knows. 'done'; 'over': taken back already, or ended; 'no'.
create or replace function escalations.withdraw(wanted uuid, reason text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (escalations.side_of(wanted) = 'raised') is not true then return 'no'; end if;
  update escalations.escalation x set withdrawal_by = access.viewer_id(), withdrawal_at = access.now(), withdrawal_because = reason, version = x.version + 1
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id and x.state = 'open' and x.withdrawal_at is null;
  return case when found then 'done' else 'over' end;
end $$;

-- The other side, or who chairs, knows that it was taken back: then it ends. 'done'; 'over'; 'no'.
create or replace function escalations.know_of_withdrawal(wanted uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (escalations.side_of(wanted) in ('answers', 'chair')) is not true then return 'no'; end if;
  if e.state <> 'open' or e.withdrawal_at is null then return 'over'; end if;
  perform escalations.finish(e, 'withdrawn', e.withdrawal_because, null, e.themes);
  return 'done';
end $$;

-- What the partnership learns from one that has ended, by who keeps the register. False: changed meanwhile, still open, or not theirs.
create or replace function escalations.learn(wanted uuid, expected integer, about text[], learnt text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or escalations.keeps_register() is not true then return false; end if;
  update escalations.escalation x set themes = about, learning = learnt, learning_by = access.viewer_id(), learning_at = access.now(), version = x.version + 1
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id and x.state <> 'open' and x.version = expected;
  return found;
end $$;

revoke execute on all functions in schema escalations from public;
grant execute on all functions in schema escalations to {{app_role}};
revoke execute on function escalations.seat(escalations.escalation, integer, text, uuid),
  escalations.begin_stage(escalations.escalation, integer, date, date, timestamptz),
  escalations.finish(escalations.escalation, text, text, text, text[]) from {{app_role}};
