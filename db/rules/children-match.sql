-- Children who may be the one that a line of a list, or a referral, is about: at most so many, those that share the rarest with it first. Only children
-- whom the viewer may see, with what they are compared by; never a restricted child the viewer is not named for, nor an address that is protected.
-- asked: { names, day, postcodes, places, numbers, agency, number }. Every lookup is by keys of the index and has a limit, so the work does not grow with
-- the partnership. names: each a text; day: YYYY-MM-DD or null; agency and number: whose list it is and the child's number there.
create or replace function children.match_candidates(asked jsonb, most integer)
returns table (child_id uuid, given_name text, family_name text, other_names text, birth_date date, sex text, nhs_number text, upn text,
               address text, postcode text, has_number boolean)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  home uuid := access.viewer_partnership();
  -- The system account sees records that are asleep, too: what they say is found with the child they were merged into.
  hidden uuid[] := access.hidden_child_ids() || array(select m.child_id from access.merged_child m where m.partnership_id = access.viewer_partnership());
  own uuid[] := access.my_child_ids();
  is_wide boolean := coalesce(access.wide_partnership() = access.viewer_partnership(), false);
  day date := (asked ->> 'day')::date;
  typed text[] := array(select distinct w.word from jsonb_array_elements_text(asked -> 'names') n cross join lateral unnest(children.plain_words(n)) w(word) limit 8);
  sure bigint[] := array(select children.search_key(home, 'i' || children.plain_code(n)) from jsonb_array_elements_text(asked -> 'numbers') n where children.plain_code(n) is not null);
  postcodes text[] := array_remove(array(select children.plain_code(p) from jsonb_array_elements_text(asked -> 'postcodes') p), null);
  places text[] := array_remove(array(select children.plain_place(p) from jsonb_array_elements_text(asked -> 'places') p), null);
  by_place bigint[] := array(select children.search_key(home, 'p' || p) from unnest(postcodes) p union all select children.search_key(home, 'a' || p) from unnest(places) p);
  born_on date[] := '{}';
  by_name_and_place bigint[]; by_day_and_place bigint[]; by_name_and_month bigint[]; by_name_and_day bigint[]; by_names bigint[]; by_names_and_year bigint[];
begin
  if home is null then return; end if;
  if day is not null then
    born_on := array(
      select day union select make_date(extract(year from d)::integer, extract(day from d)::integer, extract(month from d)::integer) from unnest(array[day]) d where extract(day from d) <= 12);
  end if;
  by_day_and_place := array(select children.search_key(home, 'd' || d || '|' || p) from unnest(born_on) d, unnest(postcodes || places) p);
  -- The sounds of each name as it is written and of its other forms, which are worked out once; those of forms only where some child has that form.
  -- Names a letter apart find somebody beside a day or an address; two of them only where nothing but names is known. Olivia and Liv are one name twice, not
  -- two: every Olivia would be read for it.
  with forms as materialized (select t.word, f.form from unnest(typed) t(word) cross join lateral unnest(children.name_forms(t.word)) f(form)),
  sounds as materialized (
    select t.word, children.sound_of(t.word) as sound, true as is_sure from unnest(typed) t(word)
    union
    select f.word, w.sound, true from forms f join children.search_word w on w.partnership_id = home and w.word = f.form
    union
    select t.word, w.sound, cardinality(born_on) + cardinality(by_place || sure) = 0 from unnest(typed) t(word)
      join children.search_word w on w.near && children.near_keys(home, t.word) and w.partnership_id = home and public.levenshtein(w.word, t.word) = 1),
  two as materialized (select distinct least(a.sound, b.sound) || '|' || greatest(a.sound, b.sound) as sounds
                             from sounds a join sounds b on a.word < b.word
                            where a.is_sure and b.is_sure and (cardinality(typed) = 2 or (a.sound <> b.sound and not exists (
                                  select from forms f where (f.word = a.word and f.form = b.word) or (f.word = b.word and f.form = a.word)))))
  select array(select children.search_key(home, 'n' || t.sounds) from two t),
         array(select children.search_key(home, 'y' || t.sounds || '|' || extract(year from day)::integer + n) from two t, unnest(array[-1, 0, 1]) n where day is not null),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || p) from sounds s, unnest(postcodes || places) p),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || to_char(day, 'YYYY-MM')) from sounds s where s.is_sure and day is not null),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || d) from sounds s, unnest(born_on) d)
    into by_names, by_names_and_year, by_name_and_place, by_name_and_month, by_name_and_day;
  return query
  -- Each limit is of children the viewer may see. Where sixty have the two names and the year, any sixty of all who have the names tell nothing, and all of
  -- them would be read for it.
  with seen as not materialized (
    select e.partnership_id, e.child_id, e.keys, e.birth_date from children.search_entry e
     where e.child_id <> all (hidden) and (is_wide or e.child_id = any (own))),
  with_year as materialized (select e.child_id from seen e where e.keys && by_names_and_year limit 60),
  near as (
    select k.child_id, sum(k.worth) as worth from (
      (select e.child_id, 100 as worth from seen e where e.keys && sure limit 40)
      union all (select c.child_id, 100 from children.child c
                  where c.partnership_id = home and c.local_id in (select children.plain_code(n) from jsonb_array_elements_text(asked -> 'numbers') n) and c.child_id <> all (hidden))
      -- By two of: a name, the day, an address, the month. Limits of what many share are low, so that they are reached among a hundred thousand already.
      union all (select e.child_id, 50 from seen e where e.keys && by_name_and_day limit 60)
      union all (select e.child_id, 50 from seen e where e.keys && by_name_and_place limit 60)
      union all (select e.child_id, 50 from seen e where e.keys && by_day_and_place limit 60)
      union all (select e.child_id, 25 from seen e where e.keys && by_name_and_month limit 60)
      -- By two names, first with the month or the year, so that names which many children have find the right ones too.
      union all (select e.child_id, 25 from seen e where e.keys && by_names_and_year and e.keys && by_name_and_month limit 20)
      union all (select y.child_id, 20 from with_year y)
      union all (select e.child_id, 30 from seen e where e.keys && by_names and (select count(*) < 60 from with_year) limit 60)
      -- By the day or the address alone.
      union all (select e.child_id, 20 from seen e
                  where e.partnership_id = home and e.birth_date = any (born_on) limit 20)
      union all (select e.child_id, 20 from seen e where e.keys && by_place limit 20)
    ) k where is_wide or k.child_id = any (own) group by k.child_id order by 2 desc, 1 limit most)
  select c.child_id, c.given_name, c.family_name, concat_ws(' ', c.known_as, array_to_string(e.other_words, ' ')), c.birth_date, c.sex, c.nhs_number, c.upn,
         case when c.address_contact is null then c.address end, case when c.address_contact is null then c.postcode end,
         exists (select from children.fact f
                  where f.partnership_id = home and f.slot = 'identifier.local' and f.said ->> 'agency' = asked ->> 'agency'
                    and children.plain_code(f.said ->> 'value') = children.plain_code(asked ->> 'number') and f.until_on is null and f.act <> 'withdrawn'
                    and f.child_id in (select c.child_id union all select m.child_id from access.merged_child m where m.partnership_id = home and m.record_id = c.child_id)
                    and not exists (select from children.fact w where w.partnership_id = home and w.replaces_fact_id = f.fact_id))
    from near join children.search_entry e on e.partnership_id = home and e.child_id = near.child_id
    join children.child c on c.partnership_id = home and c.child_id = near.child_id
   order by near.worth desc, near.child_id;
end $$;

revoke execute on all functions in schema children from public;
grant execute on function children.match_candidates(jsonb, integer) to {{app_role}};
