-- One less the part of the letters that differ; two letters that changed places are one. An expression, so that it costs nothing to call.
create or replace function children.alike(one text, other text) returns numeric language sql immutable parallel safe as $$
  select 1 - case when public.levenshtein(one, other) = 2 and length(one) = length(other) and translate(one, other, '') = '' and translate(other, one, '') = ''
                  then 1.0 else public.levenshtein(one, other) end / greatest(length(one), length(other), 1)
$$;

-- The words of the index that somebody may have meant by each word they typed: how alike, from 0 to 1, and why. 'same' 1; 'form' (a short form, another
-- language) 0.9; 'near' and 'sound' by the letters that differ, what sounds alike at least 0.7; 'begins' 0.75, twenty words of them.
create or replace function children.words_meant(partnership uuid, typed text[])
returns table (at integer, word text, sound text, likeness real, how text) language sql stable as $$
  with asked as materialized (
    select t.at::integer, t.word, children.sound_of(t.word) as sound, children.near_keys(partnership, t.word) as near, children.name_forms(t.word) as forms
      from unnest(typed) with ordinality t(word, at)),
  meant as (
    select a.at, w.word, w.sound, 1.0 as likeness, 'same' as how
      from asked a join children.search_word w on w.partnership_id = partnership and w.word = a.word
    union all
    select a.at, w.word, w.sound, 0.9, 'form'
      from asked a join children.search_word w on w.partnership_id = partnership and w.word = any (a.forms)
    union all
    select a.at, w.word, w.sound, greatest(children.alike(a.word, w.word), case when a.sound = w.sound then 0.7 end), 'near'
      from asked a join children.search_word w on w.near && a.near and w.partnership_id = partnership and w.word <> a.word
    union all
    select a.at, w.word, w.sound, greatest(children.alike(a.word, w.word), 0.7), 'sound'
      from asked a join children.search_word w on w.partnership_id = partnership and w.sound = a.sound and w.word <> a.word and a.word ~ '[a-z]'
    union all
    select a.at, w.word, w.sound, 0.75, 'begins'
      from asked a
     cross join lateral (select b.word, b.sound from children.search_word b
                          where b.partnership_id = partnership and length(a.word) >= 3 and b.word > a.word and b.word < a.word || '~' order by b.word limit 20) w)
  select distinct on (m.at, m.word) m.at, m.word, m.sound, m.likeness::real, m.how from meant m order by m.at, m.word, m.likeness desc, m.how desc
$$;
-- Made into one expression in find_children.
drop function if exists children.birth_fits(date, date, date[], date[], integer[], text[]);

-- The points of one child, by which the list is in order: up to 60 for names (the mean of how alike each typed word is), a birth date up to 40, a
-- postcode or address 20, a number 100. Another birth date than the one asked takes 15 away.
create or replace function children.search_points(likeness real, birth text, has_place boolean, has_number boolean) returns real language sql immutable parallel safe as $$
  select (60 * likeness + case birth when 'same' then 40 when 'swapped' then 30 when 'expected' then 25 when 'month' then 25 when 'near' then 22 when 'year' then 20 when 'other' then -15 else 0 end
    + case when has_place then 20 else 0 end + case when has_number then 100 else 0 end)::real
$$;

-- The children that fit what was asked, the likeliest first, as far as the viewer may know: one they may see, with its id; one they may not, for those
-- who work at the front line, as a pointer (initials, age, whom to ring), and only where they knew enough already: a number, or the names together
-- with a day, a year or a place. Never a restricted child they are not named for, nor one in a count. `has_more`: others fit as well.
-- asked: { words, days, due, years, months, postcodes, places, numbers }, each a list of texts. Each lookup is by keys and has a limit, and of those found
-- only the 100 by whom most was asked are weighed: what a question costs does not grow with the partnership.
create or replace function children.find_children(asked jsonb, most integer)
returns table (key text, child_id uuid, initials text, years integer, agency_name text, found jsonb, points real, likeness real, birth text, has_more boolean)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  home uuid := access.viewer_partnership();
  hidden uuid[] := access.hidden_child_ids();
  own uuid[] := access.my_child_ids();
  is_wide boolean := coalesce(access.wide_partnership() = access.viewer_partnership(), false);
  may_point boolean := who_can_see.may_open();
  typed text[] := array(select w.word from jsonb_array_elements_text(asked -> 'words') with ordinality t(word, at)
                        cross join lateral unnest(children.plain_words(t.word)) w(word) order by t.at limit 8);
  days date[] := array(select d::date from jsonb_array_elements_text(asked -> 'days') d);
  due date[] := array(select d::date from jsonb_array_elements_text(asked -> 'due') d);
  wanted_years integer[] := array(select y::integer from jsonb_array_elements_text(asked -> 'years') y);
  wanted_months text[] := array(select m from jsonb_array_elements_text(asked -> 'months') m);
  asked_postcodes text[] := array(select children.plain_code(p) from jsonb_array_elements_text(asked -> 'postcodes') p);
  asked_places text[] := array(select children.plain_place(p) from jsonb_array_elements_text(asked -> 'places') p);
  numbers text[] := array(select children.plain_code(n) from jsonb_array_elements_text(asked -> 'numbers') n);
  is_birth_asked boolean := cardinality(days) + cardinality(due) + cardinality(wanted_years) + cardinality(wanted_months) > 0;
  -- Day and month changed places; the two of day, month and year that may be right where one is not; within 30 days of what was asked, or of the day due.
  swapped date[] := array(select make_date(extract(year from d)::integer, extract(day from d)::integer, extract(month from d)::integer) from unnest(days) d where extract(day from d) <= 12);
  beside text[] := array(select to_char(d, form) from unnest(days) d, unnest(array['YYYY-MM', 'MM/DD', 'YYYY DD']) form);
  around datemultirange := (select range_agg(daterange(d - 30, d + 31)) from unnest(days || due) d);
  around_due datemultirange := (select range_agg(daterange(d - 30, d + 31)) from unnest(due) d);
  meant_at integer[]; meant_word text[]; meant_sound text[]; meant_likeness real[]; meant_how text[];
  born_on date[] := days || swapped; born_within daterange[] := '{}'; born_in text[]; due_in bigint[];
  sure bigint[]; by_any bigint[]; by_names bigint[]; by_place bigint[]; by_names_and_year bigint[]; by_year bigint[]; by_name bigint[]; by_name_and_place bigint[]; by_name_and_month bigint[]; by_name_and_day bigint[];
begin
  if home is null then return; end if;
  select array_agg(m.at), array_agg(m.word), array_agg(m.sound), array_agg(m.likeness), array_agg(m.how) into meant_at, meant_word, meant_sound, meant_likeness, meant_how
    from children.words_meant(home, typed) m where m.likeness >= 0.5;
  sure := array(select children.search_key(home, 'i' || n) from unnest(numbers) n);
  born_in := array(select to_char(d, 'YYYY-MM') from unnest(days) d union select m from unnest(wanted_months) m);
  due_in := array(select children.search_key(home, 'm' || m) from (
    select to_char(d + n, 'YYYY-MM') from unnest(days || due) d, unnest(array[-30, 0, 30]) n union select m from unnest(wanted_months) m) y(m));
  by_place := array(select children.search_key(home, 'p' || p) from unnest(asked_postcodes) p union all select children.search_key(home, 'a' || p) from unnest(asked_places) p);
  -- The sounds that each word may stand for, the likeliest eight; then each two of them, of two words; and each with a year, that of a day one more or less.
  with sounds as materialized (
    select r.at, r.sound, r.likeness from (
      select s.at, s.sound, s.likeness, row_number() over (partition by s.at order by s.likeness desc, s.sound) as place
        from (select m.at, m.sound, max(m.likeness) as likeness from unnest(meant_at, meant_sound, meant_likeness) m(at, sound, likeness) group by 1, 2) s) r
     where r.place <= 8),
  asked_years as materialized (
    select unnest(wanted_years) as year, false as of_day union select left(m, 4)::integer, false from unnest(wanted_months) m
    union select extract(year from d + n)::integer, false from unnest(due) d, unnest(array[-30, 30]) n
    union select extract(year from d)::integer + n, true from unnest(days) d, unnest(array[-1, 0, 1]) n),
  two as materialized (select distinct least(a.sound, b.sound) || '|' || greatest(a.sound, b.sound) as sounds from sounds a join sounds b on a.at < b.at)
  select array(select children.search_key(home, 'n' || t.sounds) from two t),
         array(select distinct children.search_key(home, 'y' || t.sounds || '|' || y.year) from two t, asked_years y),
         array(select distinct children.search_key(home, 'n' || s.sound || '|' || s.sound) from sounds s),
         array(select distinct children.search_key(home, 'n' || s.sound || '|' || s.sound) from sounds s where s.likeness >= 0.8),
         array(select distinct children.search_key(home, 'y' || s.sound || '|' || s.sound || '|' || y.year) from sounds s, asked_years y where s.likeness >= 0.7 and not y.of_day),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || p) from sounds s, unnest(asked_postcodes || asked_places) p),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || m) from sounds s, unnest(born_in) m where s.likeness >= 0.7),
         array(select distinct children.search_key(home, 's' || s.sound || '|' || d) from sounds s, unnest(born_on) d)
    into by_names, by_names_and_year, by_any, by_name, by_year, by_name_and_place, by_name_and_month, by_name_and_day;
  -- Two names are enough to look by; a name and a year, or a name alone, only where there is no more.
  if cardinality(typed) > 1 and cardinality(due) = 0 then by_year := '{}'; end if;
  if cardinality(typed) <> 1 or is_birth_asked or cardinality(by_place) > 0 then by_name := '{}'; end if;
  born_within := array(select daterange((m || '-01')::date, ((m || '-01')::date + interval '1 month')::date) from unnest(wanted_months) m);
  if cardinality(typed) + cardinality(born_on) + cardinality(due_in) + cardinality(by_place) + cardinality(sure) = 0 then
    born_within := array(select daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) from unnest(wanted_years) y);
  end if;
  return query
  with mine as materialized (select o as child_id from unnest(own) o limit 2000),
  near as (
    (select k.child_id from (
      (select e.child_id, 100 as worth from children.search_entry e where e.keys && sure and e.child_id <> all (hidden) limit 50)
      union all (select c.child_id, 100 from children.child c where c.partnership_id = home and c.local_id = any (numbers) and c.child_id <> all (hidden) limit 50)
      -- By one name with the day, a place, or the month; by the day or the place alone.
      union all (select e.child_id, 60 from children.search_entry e where e.keys && by_name_and_day and e.child_id <> all (hidden) limit 200)
      union all (select e.child_id, 60 from children.search_entry e where e.keys && by_name_and_place and e.child_id <> all (hidden) limit 200)
      union all (select e.child_id, 30 from children.search_entry e where e.keys && by_name_and_month and e.child_id <> all (hidden) limit 100)
      union all (select e.child_id, 25 from children.search_entry e
                  where e.partnership_id = home and e.birth_date = any (born_on) and e.child_id <> all (hidden) limit 100)
      union all (select e.child_id, 20 from unnest(born_within) w(days) join children.search_entry e
                    on e.partnership_id = home and e.birth_date >= lower(w.days) and e.birth_date < upper(w.days) and e.child_id <> all (hidden) limit 200)
      union all (select e.child_id, case when e.keys && by_any then 50 else 20 end from children.search_entry e where e.keys && due_in and e.child_id <> all (hidden) limit 600)
      union all (select e.child_id, 25 from children.search_entry e where e.keys && by_place and e.child_id <> all (hidden) limit 100)
      -- By two names, first with the year, so that names which many children have find the right ones too.
      union all (select e.child_id, 30 from children.search_entry e where e.keys && by_names_and_year and e.child_id <> all (hidden) limit 200)
      union all (select e.child_id, 40 from children.search_entry e where e.keys && by_names and e.child_id <> all (hidden) limit 200)
      union all (select e.child_id, 20 from children.search_entry e where e.keys && by_year and e.child_id <> all (hidden) limit 300)
      union all (select e.child_id, 20 from children.search_entry e where e.keys && by_name and e.child_id <> all (hidden) limit 300)
     ) k group by k.child_id order by sum(k.worth) desc, k.child_id limit 100)
    -- Somebody's own children are all looked at: they may be asked for by less.
    union (select m.child_id from mine m)),
  entry as materialized (
    select e.*, is_wide or exists (select from mine m where m.child_id = e.child_id) as is_seen,
           -- 'near': two of day, month and year are the same. 'expected': not born yet and expected within 30 days of the day asked, or born within 30 days
           -- of the day on which the child asked for is due.
           case when not is_birth_asked then 'not asked'
                when e.birth_date = any (days) then 'same'
                when e.birth_date = any (swapped) then 'swapped'
                when e.birth_date is null and e.expected_birth_date <@ around or e.birth_date <@ around_due then 'expected'
                when to_char(e.birth_date, 'YYYY-MM') = any (beside) or to_char(e.birth_date, 'MM/DD') = any (beside) or to_char(e.birth_date, 'YYYY DD') = any (beside) then 'near'
                when extract(year from e.birth_date)::integer = any (wanted_years) or extract(year from e.expected_birth_date)::integer = any (wanted_years) then 'year'
                when to_char(e.birth_date, 'YYYY-MM') = any (wanted_months) or to_char(e.expected_birth_date, 'YYYY-MM') = any (wanted_months) then 'month'
                when e.birth_date is null and e.expected_birth_date is null then 'unknown'
                else 'other' end as birth,
           case when e.postcodes[1] = any (asked_postcodes) or e.places[1] = any (asked_places) then 'now'
                when e.postcodes && asked_postcodes or e.places && asked_places then 'before' end as place,
           e.identifiers && numbers as has_number
      from near join children.search_entry e on e.partnership_id = home and e.child_id = near.child_id),
  called as materialized (select e.child_id, w.word, w.word = any (e.other_words) as is_other from entry e cross join lateral unnest(e.words || e.other_words) w(word)),
  -- Which name of a child each typed word stands for: one that was meant by it, one that begins so, or one of whose letters no more than half differ.
  named as materialized (
    select distinct on (n.child_id, n.at) n.* from (
      select c.child_id, m.at, m.likeness, m.how, c.word, c.is_other from unnest(meant_at, meant_word, meant_likeness, meant_how) m(at, word, likeness, how) join called c on c.word = m.word
      union all
      select c.child_id, t.at::integer, case when length(t.word) >= 3 and starts_with(c.word, t.word) then 0.75 else 1 - public.levenshtein(t.word, c.word)::real / greatest(length(t.word), length(c.word)) end,
             case when length(t.word) >= 3 and starts_with(c.word, t.word) then 'begins' else 'near' end, c.word, c.is_other
        from called c cross join unnest(typed) with ordinality t(word, at)
       where length(t.word) >= 3 and starts_with(c.word, t.word) or public.levenshtein(t.word, c.word) <= 0.5 * greatest(length(t.word), length(c.word))) n
     order by n.child_id, n.at, n.likeness desc, n.how desc),
  scored as (
    select e.child_id, e.is_seen, e.birth, e.place, e.has_number, e.birth_date, coalesce(n.likeness, 0)::real as likeness, coalesce(n.best, 0) as best
      from entry e
      left join (select n.child_id, sum(n.likeness) / cardinality(typed) as likeness, max(n.likeness) as best from named n group by n.child_id) n on n.child_id = e.child_id),
  fitting as (
    select s.*, children.search_points(s.likeness, s.birth, s.place is not null, s.has_number) as points
      from scored s
     where s.has_number
        -- Most of the names; or one, with a day or a place; without names: a day, or a place.
        or (cardinality(typed) > 0 and (s.likeness >= 0.6 and s.birth <> 'other' or s.likeness >= 0.8
            or s.best >= 0.6 and (s.birth in ('same', 'swapped', 'expected') or s.place is not null)))
        or (cardinality(typed) = 0 and (s.birth in ('same', 'swapped', 'expected', 'month', 'year') or s.place is not null))),
  known as (
    select f.* from fitting f
     where f.is_seen
        or (may_point and (f.has_number
            or (f.likeness >= 0.6 and (f.birth in ('same', 'swapped', 'expected', 'near') or cardinality(typed) > 1 and (f.birth in ('year', 'month') or f.place is not null)))
            or (f.best >= 0.9 and f.birth in ('same', 'swapped')))))
  select encode(sha256(convert_to(k.child_id::text || access.viewer_id()::text, 'UTF8')), 'hex'),
         case when k.is_seen then k.child_id end,
         case when not k.is_seen then who_can_see.initials(coalesce(c.known_as, c.given_name), c.family_name) end,
         extract(year from age(access.today(), k.birth_date))::integer,
         case when not k.is_seen then who_can_see.agency_of(c.partnership_id, c.team_id, c.worker_user_id) end,
         jsonb_build_object('names', (select coalesce(jsonb_agg(jsonb_build_object('at', n.at, 'typed', typed[n.at], 'how', n.how, 'isOther', n.is_other)
                                                        || case when k.is_seen then jsonb_build_object('is', n.word) else '{}' end order by n.at), '[]')
                                        from named n where n.child_id = k.child_id and n.likeness >= 0.5),
                            'birth', k.birth, 'place', k.place, 'hasNumber', k.has_number),
         k.points, k.likeness, k.birth, k.all_known > most
    from (select k.*, count(*) over () as all_known from known k order by k.points desc, k.is_seen desc, k.child_id limit most) k
    join children.child c on c.partnership_id = home and c.child_id = k.child_id
   order by k.points desc, k.is_seen desc, k.child_id;
end $$;

-- Children who may be the one somebody is about to add: as find_children has them, but only where enough fits that a person should look twice.
create or replace function children.possible_same(given text, family text, born date, expected date, nhs text, pupil text)
returns table (key text, child_id uuid, initials text, years integer, agency_name text, evidence text[])
language sql stable security definer set search_path = '' as $$
  with asked as (
    select children.plain_words(given) as given, children.plain_words(family) as family),
  likely as (
    select f.*, array(select t.word from unnest(a.given || a.family) with ordinality t(word, at) order by t.at) as typed, cardinality(a.given) as given_words
      from asked a
     cross join lateral children.find_children(jsonb_build_object(
             'words', to_jsonb(a.given || a.family), 'days', to_jsonb(array_remove(array[born], null)),
             'due', to_jsonb(array_remove(array[expected], null)), 'years', '[]'::jsonb, 'months', '[]'::jsonb,
             'postcodes', '[]'::jsonb, 'places', '[]'::jsonb, 'numbers', to_jsonb(array_remove(array[nhs, pupil], null))), 20) f
     where children.may_add())
  select l.key, l.child_id, l.initials, l.years, coalesce(l.agency_name, ''), array_remove(array[
           case when (l.found ->> 'hasNumber')::boolean then case when nhs is null then 'upn' when pupil is null then 'nhs' else 'number' end end, f.family, f.given,
           case l.birth when 'same' then 'birth' when 'swapped' then 'swapped' when 'near' then 'near-birth' when 'expected' then 'expected' end], null)
    from likely l
   cross join lateral (
     select max(case when (n ->> 'at')::integer > l.given_words then case n ->> 'how' when 'same' then 'family' else 'alike-family' end end) as family,
            max(case when (n ->> 'at')::integer <= l.given_words then case n ->> 'how' when 'same' then 'given' else 'alike-given' end end) as given
       from jsonb_array_elements(l.found -> 'names') n) f
   where (l.found ->> 'hasNumber')::boolean
      or (l.birth in ('same', 'swapped') and l.likeness >= 0.5)
      or (l.birth in ('expected', 'near') and l.likeness >= 0.75)
      or (l.birth = 'expected' and f.family = 'family')
   order by l.points desc, l.key
$$;

revoke execute on all functions in schema children from public;
grant execute on all functions in schema children to {{app_role}};
-- Only triggers and the functions above look things up in the index.
revoke execute on function children.index_children(uuid, uuid[]), children.index_touched(), children.index_changed(), children.index_said(),
  children.forget_words(), children.words_meant(uuid, text[]), children.search_source(uuid, uuid[]), children.search_source_with_merged(uuid, uuid[]) from {{app_role}};
revoke execute on function children.keep_address_away(uuid, text, boolean, text, uuid[]), children.bring_address_back(uuid) from {{app_role}};
