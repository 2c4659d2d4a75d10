-- One less the part of the letters that differ; two letters that changed places are one.
create or replace function children.alike(one text, other text) returns numeric language sql immutable parallel safe as $$
  select 1 - case when public.levenshtein(one, other) = 2 and length(one) = length(other)
                   and (select string_agg(l, '' order by l) from string_to_table(one, null) l) = (select string_agg(l, '' order by l) from string_to_table(other, null) l)
                  then 1.0 else public.levenshtein(one, other) end / greatest(length(one), length(other), 1)
$$;

-- The words of the index that somebody may have meant by each word they typed: how alike, from 0 to 1, and why. 'same' 1; 'form' (a short form, another
-- language) 0.9; 'near' and 'sound' by the letters that differ, what sounds alike at least 0.7; 'begins' 0.75.
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
      from asked a join children.search_word w on w.partnership_id = partnership and length(a.word) >= 3
       and w.word > a.word and w.word < a.word || '~')
  select distinct on (m.at, m.word) m.at, m.word, m.sound, m.likeness::real, m.how from meant m order by m.at, m.word, m.likeness desc, m.how desc
$$;
-- How the birth date of a child fits what was asked. 'near': two of day, month and year are the same. 'expected': not born yet and expected within 30
-- days of the day asked, or born within 30 days of the day on which the child asked for is due.
create or replace function children.birth_fits(born date, expected date, days date[], due date[], years integer[], months text[]) returns text language sql immutable parallel safe as $$
  select case
    when cardinality(days) + cardinality(due) + cardinality(years) + cardinality(months) = 0 then 'not asked'
    when born = any (days) then 'same'
    when exists (select from unnest(days) d where extract(day from d) <= 12 and extract(year from d) = extract(year from born)
                  and extract(day from d) = extract(month from born) and extract(month from d) = extract(day from born)) then 'swapped'
    when born is null and exists (select from unnest(days || due) d where abs(expected - d) <= 30) then 'expected'
    when exists (select from unnest(due) d where abs(born - d) <= 30) then 'expected'
    when exists (select from unnest(days) d where (extract(day from d) = extract(day from born))::integer + (extract(month from d) = extract(month from born))::integer
                  + (extract(year from d) = extract(year from born))::integer = 2) then 'near'
    when extract(year from born) = any (years) or extract(year from expected) = any (years) then 'year'
    when to_char(born, 'YYYY-MM') = any (months) or to_char(expected, 'YYYY-MM') = any (months) then 'month'
    when born is null and expected is null then 'unknown'
    else 'other' end
$$;
-- The points of one child, by which the list is in order: up to 60 for names (the mean of how alike each typed word is), a birth date up to 40, a
-- postcode or address 20, a number 100. Another birth date than the one asked takes 15 away.
create or replace function children.search_points(likeness real, birth text, has_place boolean, has_number boolean) returns real language sql immutable parallel safe as $$
  select (60 * likeness + case birth when 'same' then 40 when 'swapped' then 30 when 'expected' then 25 when 'month' then 25 when 'near' then 22 when 'year' then 20 when 'other' then -15 else 0 end
    + case when has_place then 20 else 0 end + case when has_number then 100 else 0 end)::real
$$;

-- The children that fit what was asked, the likeliest first, as far as the viewer may know: one they may see, with its id; one they may not, for those
-- who work at the front line, as a pointer (initials, age, whom to ring), and only where they knew enough already: a number, or the names together
-- with a day, a year or a place. Never a restricted child they are not named for, nor one in a count. `has_more`: others fit as well.
-- asked: { words, days, due, years, months, postcodes, places, numbers }, each a list of texts. Each lookup is by keys and has a limit; none reads the whole.
create or replace function children.find_children(asked jsonb, most integer)
returns table (key text, child_id uuid, initials text, years integer, agency_name text, found jsonb, points real, likeness real, birth text, has_more boolean)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off as $$
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
  meant_at integer[]; meant_word text[]; meant_likeness real[]; meant_how text[];
  born_on date[]; born_within daterange[] := '{}'; due_in bigint[];
  sure bigint[]; by_names bigint[]; by_place bigint[]; by_year bigint[]; by_name bigint[];
begin
  if home is null then return; end if;
  select array_agg(m.at), array_agg(m.word), array_agg(m.likeness), array_agg(m.how) into meant_at, meant_word, meant_likeness, meant_how
    from children.words_meant(home, typed) m where m.likeness >= 0.5;
  sure := array(select children.search_key(home, 'i' || n) from unnest(numbers) n);
  born_on := array(
    select d from unnest(days) d
    union select make_date(extract(year from d)::integer, extract(day from d)::integer, extract(month from d)::integer) from unnest(days) d where extract(day from d) <= 12);
  due_in := array(select children.search_key(home, 'm' || m) from (
    select to_char(d + n, 'YYYY-MM') from unnest(days || due) d, unnest(array[-30, 0, 30]) n union select m from unnest(wanted_months) m) y(m));
  by_place := array(select children.search_key(home, 'p' || p) from unnest(asked_postcodes) p union all select children.search_key(home, 'a' || p) from unnest(asked_places) p);
  -- The sounds that each word may stand for, the likeliest eight; then each two of them, of two words.
  with sounds as materialized (
    select r.at, r.sound, r.likeness from (
      select s.at, s.sound, s.likeness, row_number() over (partition by s.at order by s.likeness desc, s.sound) as place
        from (select m.at, children.sound_of(m.word) as sound, max(m.likeness) as likeness
                from unnest(meant_at, meant_word, meant_likeness) m(at, word, likeness) group by 1, 2) s) r
     where r.place <= 8)
  select array(select distinct children.search_key(home, 'n' || least(a.sound, b.sound) || '|' || greatest(a.sound, b.sound))
                 from sounds a join sounds b on a.at < b.at),
         array(select distinct children.search_key(home, 'y' || s.sound || '|' || y)
                 from sounds s, (select unnest(wanted_years) union select left(m, 4)::integer from unnest(wanted_months) m union select extract(year from d + n)::integer from unnest(due) d, unnest(array[-30, 30]) n) y(y) where s.likeness >= 0.7),
         array(select distinct children.search_key(home, 'n' || s.sound || '|' || s.sound) from sounds s where s.likeness >= 0.8)
    into by_names, by_year, by_name;
  -- Two names are enough to look by; a name and a year, or a name alone, only where there is no more.
  if cardinality(typed) > 1 and cardinality(due) = 0 then by_year := '{}'; end if;
  if cardinality(typed) <> 1 or cardinality(days || due) + cardinality(wanted_years) + cardinality(wanted_months) + cardinality(by_place) > 0 then
    by_name := '{}';
  end if;
  born_within := array(select daterange((m || '-01')::date, ((m || '-01')::date + interval '1 month')::date) from unnest(wanted_months) m);
  if cardinality(typed) + cardinality(born_on) + cardinality(due_in) + cardinality(by_place) + cardinality(sure) = 0 then
    born_within := array(select daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) from unnest(wanted_years) y);
  end if;
  return query
  with near as (
    (select e.child_id from children.search_entry e where e.keys && sure and e.child_id <> all (hidden) limit 50)
    union (select c.child_id from children.child c where c.partnership_id = home and c.local_id = any (numbers) and c.child_id <> all (hidden) limit 50)
    union (select e.child_id from children.search_entry e where e.partnership_id = home and e.birth_date = any (born_on) and e.child_id <> all (hidden) limit 600)
    union (select e.child_id from unnest(born_within) w(days) join children.search_entry e
              on e.partnership_id = home and e.birth_date >= lower(w.days) and e.birth_date < upper(w.days) and e.child_id <> all (hidden) limit 600)
    union (select e.child_id from children.search_entry e where e.keys && due_in and e.child_id <> all (hidden) limit 600)
    union (select e.child_id from children.search_entry e where e.keys && by_names and e.child_id <> all (hidden) limit 600)
    union (select e.child_id from children.search_entry e where e.keys && by_place and e.child_id <> all (hidden) limit 200)
    union (select e.child_id from children.search_entry e where e.keys && by_year and e.child_id <> all (hidden) limit 600)
    union (select e.child_id from children.search_entry e where e.keys && by_name and e.child_id <> all (hidden) limit 300)
    -- Somebody's own children are all looked at: they may be asked for by less.
    union (select o from unnest(own) o limit 2000)),
  entry as materialized (
    select e.*, e.child_id = any (own) or is_wide as is_seen,
           children.birth_fits(e.birth_date, e.expected_birth_date, days, due, wanted_years, wanted_months) as birth,
           case when e.postcodes[1] = any (asked_postcodes) or e.places[1] = any (asked_places) then 'now'
                when e.postcodes && asked_postcodes or e.places && asked_places then 'before' end as place,
           e.identifiers && numbers as has_number
      from near join children.search_entry e on e.partnership_id = home and e.child_id = near.child_id),
  named as (
    select e.child_id, a.at, max(m.likeness) as likeness,
           (array_agg(jsonb_build_object('at', a.at, 'typed', typed[a.at], 'how', m.how, 'is', w.word, 'isOther', w.word = any (e.other_words)) order by m.likeness desc nulls last))[1] as found
      from entry e
     cross join generate_subscripts(typed, 1) a(at)
     cross join lateral unnest(e.words || e.other_words) w(word)
      left join lateral (
        select k.likeness, k.how from unnest(meant_at, meant_word, meant_likeness, meant_how) k(at, word, likeness, how) where k.at = a.at and k.word = w.word
        union all
        select 1 - public.levenshtein(typed[a.at], w.word)::real / greatest(length(typed[a.at]), length(w.word)), 'near'
         where public.levenshtein(typed[a.at], w.word) <= 0.5 * greatest(length(typed[a.at]), length(w.word))
        order by 1 desc limit 1) m on true
     group by e.child_id, a.at),
  scored as (
    select e.child_id, e.is_seen, e.birth, e.place, e.has_number, e.birth_date, coalesce(n.likeness, 0)::real as likeness, coalesce(n.best, 0) as best, coalesce(n.found, '[]') as found
      from entry e
      left join (select n.child_id, sum(coalesce(n.likeness, 0)) / cardinality(typed) as likeness, max(n.likeness) as best,
                        jsonb_agg(n.found order by n.at) filter (where n.likeness >= 0.5) as found
                   from named n group by n.child_id) n on n.child_id = e.child_id),
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
         jsonb_build_object('names', case when k.is_seen then k.found else (select coalesce(jsonb_agg(n - 'is'), '[]') from jsonb_array_elements(k.found) n) end,
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
  children.forget_words(), children.words_meant(uuid, text[]), children.search_source(uuid, uuid[]) from {{app_role}};
