-- Links that set a password: they lie here as hashes, and are reached by functions that each do one thing.
call access.protect('access.password_link', 'false', 'false');

-- A link that sets the password of an account until then, in place of those before it.
create or replace function access.make_password_link(wanted_user uuid, hash bytea, at timestamptz, valid_until timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update access.password_link l set used_at = at where l.user_id = wanted_user and l.used_at is null;
  insert into access.password_link (link_hash, partnership_id, user_id, made_at, until)
  select hash, u.partnership_id, u.user_id, at, valid_until
    from access.user_account u where u.user_id = wanted_user and u.is_active and not u.is_system;
end $$;
create or replace function access.find_password_link(hash bytea, at timestamptz)
returns table (user_id uuid, partnership_id uuid, email text, full_name text)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.partnership_id, u.email, u.full_name from access.password_link l
    join access.user_account u on u.user_id = l.user_id and u.is_active and not u.is_system
   where l.link_hash = hash and l.used_at is null and l.until > at
$$;
-- Uses a link up: the password is set, and whoever was signed in as this person no longer is. False: somebody was quicker, or it is over.
create or replace function access.use_password_link(hash bytea, new_hash text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare whose uuid;
begin
  update access.password_link l set used_at = at where l.link_hash = hash and l.used_at is null and l.until > at returning l.user_id into whose;
  if not found then return false; end if;
  update access.user_account u set password_hash = new_hash where u.user_id = whose and u.is_active and not u.is_system;
  if not found then return false; end if;
  update access.session s set ended_at = at where s.user_id = whose and s.ended_at is null;
  return true;
end $$;

revoke execute on all routines in schema access from public;
grant execute on all functions in schema access to {{app_role}};
