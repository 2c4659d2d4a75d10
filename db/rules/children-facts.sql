-- What people say of a child is read and added to by whoever may see the child, in their own name, and never changed. What is said of a
-- protected address is read by those named for it alone: the table it lies in decides (children-protected-address.sql).
create or replace function children.fact_rule(target text, is_address text) returns text language sql immutable as $$
  select '(' || access.child_rule() || ') and (not (' || is_address || ')
    or exists (select from children.child c where c.partnership_id = ' || target || '.partnership_id and c.child_id = ' || target || '.child_id and c.address_contact is null)
    or exists (select from children.protected_address p where p.partnership_id = ' || target || '.partnership_id and p.child_id = ' || target || '.child_id))'
$$;
call access.protect('children.fact', children.fact_rule('fact', 'kind = ''address'''),
  children.fact_rule('fact', 'kind = ''address''') || ' and said_by = (select access.viewer_id())');
revoke update on children.fact from {{app_role}};
call access.protect('children.difference', children.fact_rule('difference', 'item in (''address'', ''postcode'')'));
revoke update on children.difference from {{app_role}};
grant update (says, import_id, found_at, settled, settled_by, settled_at) on children.difference to {{app_role}};

-- Writes a protected address, for those who may read it: also that there is none any more. False: not theirs to write.
create or replace function children.write_protected_address(wanted uuid, new_address text, new_postcode text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update children.protected_address p set address = new_address, postcode = new_postcode
   where p.partnership_id = access.viewer_partnership() and p.child_id = wanted and children.may_protect_address(wanted)
     and exists (select from children.address_reader r
                  where r.partnership_id = p.partnership_id and r.child_id = p.child_id and r.user_id = access.viewer_id()
                    and r.from_at <= access.now() and (r.until is null or r.until > access.now()));
  return found;
end $$;

-- Who may add a child by hand: the roles of the permission 'child.add'.
create or replace function children.may_add() returns boolean language sql stable set search_path = '' as $$
  select access.has_role('practitioner') or access.has_role('team-manager') or access.has_role('front-door')
$$;

-- Adds a child by hand and puts whoever adds it, and the managers of their team, next to it. One at a time in a partnership, so that of two
-- who add one child at the same moment the second is told: asked again here, those possible who were not shown are given back and nothing is added.
create or replace function children.add_child(new_id uuid, new_local_id text, given text, family text, born date, expected date, is_of text,
                                              nhs text, pupil text, shown text[]) returns text[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  unseen text[];
  adder access.user_account;
begin
  if not children.may_add() then raise insufficient_privilege using message = 'not a role that adds children'; end if;
  perform pg_advisory_xact_lock(hashtextextended('children.add ' || access.viewer_partnership()::text, 0));
  unseen := array(select s.key from children.possible_same(given, family, born, expected, nhs, pupil) s where s.key <> all (shown));
  if cardinality(unseen) > 0 then return unseen; end if;
  select u.* into strict adder from access.user_account u where u.user_id = access.viewer_id();
  insert into children.child (partnership_id, child_id, local_id, given_name, family_name, birth_date, expected_birth_date, sex, nhs_number, upn,
                              team_id, worker_user_id, added_at, updated_at)
  values (adder.partnership_id, new_id, new_local_id, given, family, born, expected, is_of, nhs, pupil,
          adder.team_id, adder.user_id, access.now(), access.now());
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, granted_by)
  values (adder.partnership_id, adder.user_id, new_id, 'allocated-worker', 'children.allocation', access.now(), adder.user_id);
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, granted_by)
  select u.partnership_id, u.user_id, new_id, 'team-manager', 'children.team', access.now(), adder.user_id
    from access.user_account u
    join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'team-manager'
   where u.partnership_id = adder.partnership_id and u.team_id = adder.team_id and u.is_active and not u.is_system;
  return '{}';
end $$;

revoke execute on all functions in schema children from public;
grant execute on all functions in schema children to {{app_role}};
