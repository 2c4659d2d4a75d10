-- What a side says while a disagreement is open: that it has arrived, its view at a stage, that the child is at risk.

-- A side says that the child is at risk now: from here on all stages together take the hours of the procedure. 'done'; 'over': it is said, or has ended; 'no'.
create or replace function escalations.say_at_risk(wanted uuid, reason text, on_day date, at_moment timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (escalations.side_of(wanted) is not null) is not true then return 'no'; end if;
  if e.state <> 'open' or e.at_risk_at is not null then return 'over'; end if;
  e.at_risk_at := access.now();
  update escalations.escalation x set at_risk_at = e.at_risk_at, at_risk_because = reason, version = x.version + 1
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id;
  update escalations.stage g set due_on = on_day, due_at = at_moment
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = e.stage_number
     and escalations.is_within(g, e, g.counts_from, on_day, at_moment);
  if not found then raise check_violation using message = 'a stage is due when its limit says'; end if;
  return 'done';
end $$;

-- That it has arrived. 'done'; 'over': said already, or ended; 'no'.
create or replace function escalations.acknowledge(wanted uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (escalations.side_of(wanted) = 'answers') is not true then return 'no'; end if;
  update escalations.escalation x set acknowledged_by = access.viewer_id(), acknowledged_at = access.now()
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id and x.state = 'open' and x.acknowledged_at is null;
  return case when found then 'done' else 'over' end;
end $$;

-- What the viewer's side says at a stage. 'done'; 'moved': it is no longer at that stage; 'over'; 'no'. Who answers has it by then.
create or replace function escalations.write(new_id uuid, wanted uuid, at_stage integer, said text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  e escalations.escalation := escalations.hold(wanted);
  own text := escalations.side_of(wanted);
begin
  if e.escalation_id is null or own is null then return 'no'; end if;
  if e.state <> 'open' then return 'over'; end if;
  if e.stage_number <> at_stage then return 'moved'; end if;
  insert into escalations.statement (partnership_id, statement_id, escalation_id, child_id, stage_number, side, body, written_by, written_at)
  values (e.partnership_id, new_id, e.escalation_id, e.child_id, at_stage, own, said, access.viewer_id(), access.now());
  if own = 'answers' then perform escalations.acknowledge(wanted); end if;
  return 'done';
end $$;
