-- A protected address is read by the people named for it, while the child itself is theirs to see for another reason than an emergency.
-- The system account reads it too: a list that is loaded must know whether it says something new.
revoke insert, update on children.protected_address, children.address_reader from {{app_role}};
call access.protect('children.address_reader', '(' || access.child_rule() || ')', 'false');
call access.protect('children.protected_address',
  'partnership_id = (select access.viewer_partnership()) and ((select access.is_system())
     or (child_id = any (array(select r.child_id from children.address_reader r
                                where r.user_id = (select access.viewer_id()) and r.from_at <= (select access.now())
                                  and (r.until is null or r.until > (select access.now()))))
         and (partnership_id = (select access.wide_partnership()) or child_id = any (array(select m.child_id from access.my_child m where m.basis <> ''emergency'')))))',
  'false');

-- What a list says of a protected address goes to where that is kept, whoever writes it.
create or replace function children.keep_address_apart() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.address is not null or new.postcode is not null then
    update children.protected_address p set address = new.address, postcode = new.postcode
     where p.partnership_id = new.partnership_id and p.child_id = new.child_id;
    new.address := null;
    new.postcode := null;
  end if;
  return new;
end $$;
drop trigger if exists keep_address_apart on children.child;
create trigger keep_address_apart before insert or update of address, postcode, address_contact on children.child
  for each row when (new.address_contact is not null) execute function children.keep_address_apart();

-- The history of such a child says nothing of addresses either; a correction of nothing else is not one.
create or replace function children.keep_corrections_apart() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from children.child c
              where c.partnership_id = new.partnership_id and c.child_id = new.child_id and c.address_contact is not null) then
    new.was := new.was - '{address,postcode}'::text[];
    new.became := new.became - '{address,postcode}'::text[];
    if new.was is not distinct from new.became then return null; end if;
  end if;
  return new;
end $$;

-- Protects the address of a child that the viewer sees: it is moved away, with what the history said of it. False: not theirs, or protected already.
create or replace function children.protect_address(wanted uuid, contact text, hide_team boolean, because text, readers uuid[]) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from children.child c
    where c.partnership_id = access.viewer_partnership() and c.child_id = wanted and c.address_contact is null for update;
  if not found or not children.may_protect_address(wanted) then return false; end if;
  perform children.keep_address_away(wanted, contact, hide_team, because, readers);
  return true;
end $$;
-- Only functions that know that it may be done call it.
create or replace function children.keep_address_away(wanted uuid, contact text, hide_team boolean, because text, readers uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare one children.child;
begin
  select * into strict one from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted;
  insert into children.protected_address (partnership_id, child_id, address, postcode, why, set_by, set_at, corrections)
  values (one.partnership_id, wanted, one.address, one.postcode, because, access.viewer_id(), access.now(),
          coalesce((select jsonb_agg(jsonb_build_object('correctionId', k.correction_id, 'was', children.addresses_in(k.was), 'became', children.addresses_in(k.became)))
                      from imports.correction k
                     where k.partnership_id = one.partnership_id and k.child_id = wanted and k.what = 'child' and k.was ?| '{address,postcode}'), '[]'));
  update imports.correction k set was = k.was - '{address,postcode}'::text[], became = k.became - '{address,postcode}'::text[]
   where k.partnership_id = one.partnership_id and k.child_id = wanted and k.what = 'child' and k.was ?| '{address,postcode}';
  update children.child c set address = null, postcode = null, address_contact = contact, hides_team = hide_team, version = c.version + 1
   where c.partnership_id = one.partnership_id and c.child_id = wanted;
  insert into children.address_reader (partnership_id, child_id, user_id, from_at, named_by)
  select u.partnership_id, wanted, u.user_id, access.now(), access.viewer_id()
    from access.user_account u where u.partnership_id = one.partnership_id and u.is_active and not u.is_system and u.user_id = any (readers);
end $$;
create or replace function children.addresses_in(said jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(said) e where e.key in ('address', 'postcode')
$$;

-- The roles of the permission 'address.protect', next to the child or for the whole partnership, and not by emergency access.
create or replace function children.may_protect_address(wanted uuid) returns boolean language sql stable set search_path = '' as $$
  select (access.has_role('practitioner') or access.has_role('team-manager') or access.has_role('quality-assurance'))
     and (exists (select from access.my_child m where m.child_id = wanted and m.basis <> 'emergency')
          or (coalesce(access.wide_partnership() = access.viewer_partnership(), false) and wanted <> all (access.hidden_child_ids())))
$$;

-- Only somebody who may read it says that it need not be protected any more: everything goes back to where it was.
create or replace function children.unprotect_address(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not children.may_protect_address(wanted) or not exists (
     select from children.address_reader r
      where r.partnership_id = access.viewer_partnership() and r.child_id = wanted and r.user_id = access.viewer_id() and r.until is null) then
    return false;
  end if;
  return children.bring_address_back(wanted);
end $$;
-- Only functions that know that it may be done call it. False: it was not protected.
create or replace function children.bring_address_back(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare kept children.protected_address;
begin
  delete from children.protected_address p where p.partnership_id = access.viewer_partnership() and p.child_id = wanted returning * into kept;
  if not found then return false; end if;
  update children.child c set address_contact = null, hides_team = false, address = kept.address, postcode = kept.postcode, version = c.version + 1
   where c.partnership_id = kept.partnership_id and c.child_id = wanted;
  update imports.correction k set was = k.was || (e.value -> 'was'), became = k.became || (e.value -> 'became')
    from jsonb_array_elements(kept.corrections) e
   where k.partnership_id = kept.partnership_id and k.correction_id = (e.value ->> 'correctionId')::uuid;
  update children.address_reader r set until = access.now()
   where r.partnership_id = kept.partnership_id and r.child_id = wanted and r.until is null;
  return true;
end $$;

-- Who may read it is changed by somebody who may: 'done', or 'changed' when the people are no longer those the viewer saw; null: not theirs to
-- change. Nobody is left with nobody.
create or replace function children.change_address_readers(wanted uuid, seen uuid[], readers uuid[]) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  here uuid := access.viewer_partnership();
  known uuid[];
  chosen uuid[];
begin
  perform from children.protected_address p where p.partnership_id = here and p.child_id = wanted for update;
  if not found or not children.may_protect_address(wanted) then return null; end if;
  known := array(select r.user_id from children.address_reader r where r.partnership_id = here and r.child_id = wanted and r.until is null);
  if not access.viewer_id() = any (known) then return null; end if;
  if not (known @> seen and known <@ seen) then return 'changed'; end if;
  chosen := array(select u.user_id from access.user_account u
                   where u.partnership_id = here and u.is_active and not u.is_system and u.user_id = any (readers));
  if cardinality(chosen) = 0 then return null; end if;
  update children.address_reader r set until = access.now()
   where r.partnership_id = here and r.child_id = wanted and r.until is null and r.user_id <> all (chosen);
  insert into children.address_reader (partnership_id, child_id, user_id, from_at, named_by)
  select here, wanted, one, access.now(), access.viewer_id() from unnest(chosen) as one where one <> all (known);
  return 'done';
end $$;

drop trigger if exists keep_corrections_apart on imports.correction;
create trigger keep_corrections_apart before insert on imports.correction
  for each row when (new.what = 'child') execute function children.keep_corrections_apart();

revoke execute on all functions in schema children from public;
grant execute on all functions in schema children to {{app_role}};
