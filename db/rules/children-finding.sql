-- Finding a child. What is looked up is made here alone, for the index and for the question, so that both fold a name in the same way.
-- Nobody reads the index but children.find_children, which gives back no more than the viewer may know.
call access.protect('children.search_word', 'false', 'false');
call access.protect('children.search_entry', 'false', 'false');
revoke all on children.search_word, children.search_entry from {{app_role}};

-- The edition of what is below: entries of an older one are made again at the end of this file.
create or replace function children.search_rules() returns integer language sql immutable parallel safe as $$ select 4 $$;

-- A name in plain small letters: no accents, ß as ss, ł as l, O'Brien and Mc Donald in one word, Quill-Hâf in two.
create or replace function children.plain_name(given text) returns text language sql stable parallel safe as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(
    lower(public.unaccent(lower(normalize(given, NFKC)))),
    '[''’‘ʻʼ`.]', '', 'g'), '[[:space:][:punct:]–—·]+', ' ', 'g'), '\m(mc|mac|o) (?=[a-z]{3})', '\1', 'g'))
$$;
-- Its words, eight at most. 'Baby' and 'unborn' are no names, nor is one letter. One expression, so that it costs nothing to call.
create or replace function children.plain_words(given text) returns text[] language sql stable parallel safe as $$
  select (array_remove(string_to_array(regexp_replace(children.plain_name(coalesce(given, '')),
    '(^| )([a-z0-9]|baby|unborn|newborn|infant|babi|plentyn)(?= |$)', ' ', 'g'), ' '), ''))[1:8]
$$;

-- What names that sound alike share, in English, Welsh and the usual spellings of names from elsewhere: consonants by sound, vowels and h left
-- out after the first letter, six signs at most; a vowel at the beginning is 'a', sh is 'x'. Another script stays as it is written.
create or replace function children.sound_of(word text) returns text language plpgsql immutable parallel safe as $$
declare
  spelt text := word;
  rule text[];
begin
  if word !~ '[a-z]' then return word; end if;
  foreach rule slice 1 in array array[
    ['^(kn|gn|pn)', 'n'], ['^wr', 'r'], ['^ps(?=y)', 's'], ['^(mac|mc|mk)(?=[a-z]{3})', 'mk'], ['^fitz', 'fits'], ['^gw(?=[aeiouy])', 'w'],
    ['^x(?=[aeiou])', 'z'], ['^si(?=[aeou])', 'sh'], ['x', 'ks'],
    ['sch|tch|tsh|cz|sz|ch', 'sh'], ['sh', 'x'], ['bh|mh', 'v'], ['dgh?(?=[eiy])|dj|zh', 'j'], ['ph|pf', 'f'], ['ff', 'f'],
    ['gh(?=[^aeiouy]|$)', ''], ['gh|kh|q|ck', 'k'], ['ll|lh', 'l'], ['rh', 'r'], ['th|dd|dh', 't'], ['c(?=[eiy])|z', 's'], ['c|g', 'k'],
    ['^w', 'v'], ['w', ''], ['v', 'f'], ['d$', 't'], ['(.)\1+', '\1']]
  loop
    spelt := regexp_replace(spelt, rule[1], rule[2], 'g');
  end loop;
  return left(regexp_replace(left(spelt, 1), '[aeiouyh]', 'a') || regexp_replace(substr(spelt, 2), '[aeiouyh]', '', 'g'), 6);
end $$;

create or replace function children.search_key(partnership uuid, what text) returns bigint language sql immutable parallel safe as $$
  select hashtextextended(what || ' ' || partnership::text, 0)
$$;
-- A word and its spellings with one letter left out: two words that share one are an edit or two apart. Source: W. Garbe, SymSpell, 2012.
create or replace function children.near_keys(partnership uuid, word text) returns bigint[] language sql immutable parallel safe as $$
  select array_append(array(select distinct children.search_key(partnership, overlay(word placing '' from n for 1))
                              from generate_series(1, case when length(word) > 2 then length(word) else 0 end) n), children.search_key(partnership, word))
$$;
create or replace function children.plain_code(given text) returns text language sql immutable parallel safe as $$
  select nullif(upper(regexp_replace(given, '[^[:alnum:]]', '', 'g')), '')
$$;
-- '12 sample' of 'Flat 3, 12 Sample Street'.
create or replace function children.plain_place(given text) returns text language sql stable parallel safe as $$
  select (regexp_match(children.plain_name(given), '[0-9]+[a-z]? [a-z]{2,}'))[1]
$$;

-- Everything by which these children can be found. The address of nobody whose address is protected, neither now nor before.
drop function if exists children.search_source(uuid, uuid[]);
create function children.search_source(partnership uuid, wanted uuid[])
returns table (child_id uuid, local_id text, words text[], other_words text[], birth_date date, expected_birth_date date, postcodes text[], places text[], identifiers text[])
language sql stable as $$
  -- For many at once: what was said is gathered first, not looked for child by child.
  with told as materialized (
    select f.child_id, concat_ws(' ', f.said ->> 'givenName', f.said ->> 'familyName') as name, f.said ->> 'postcode' as postcode, f.said ->> 'address' as address,
           case when f.kind = 'identifier' then f.said ->> 'value' end as identifier
      from children.fact f
     where f.partnership_id = partnership and f.child_id = any (wanted) and f.kind in ('name', 'identifier', 'address') and f.act <> 'withdrawn'
       and not exists (select from children.fact w where w.partnership_id = f.partnership_id and w.replaces_fact_id = f.fact_id and w.act = 'withdrawn')
     union all
    select k.child_id, concat_ws(' ', k.was ->> 'given_name', k.was ->> 'family_name', k.was ->> 'known_as'), k.was ->> 'postcode', k.was ->> 'address', k.was ->> 'upn'
      from imports.correction k
     where k.partnership_id = partnership and k.child_id = any (wanted) and k.what = 'child'),
  said as materialized (
    select t.child_id, string_agg(t.name, ' ') as names, array_agg(children.plain_code(t.postcode)) as postcodes,
           array_agg(children.plain_place(t.address)) as places, array_agg(children.plain_code(t.identifier)) as identifiers
      from told t group by t.child_id)
  select c.child_id, c.local_id, now_called.words,
         case when said.names is null then '{}' else array(select unnest(children.plain_words(said.names)) except select unnest(now_called.words)) end,
         c.birth_date, c.expected_birth_date,
         case when c.address_contact is null then array_remove(array[children.plain_code(c.postcode)] || said.postcodes, null) else '{}' end,
         case when c.address_contact is null then array_remove(array[children.plain_place(c.address)] || said.places, null) else '{}' end,
         array_remove(array[children.plain_code(c.local_id), children.plain_code(c.nhs_number), children.plain_code(c.upn), children.plain_code(c.former_upn)]
                      || said.identifiers, null)
    from children.child c
    left join said on said.child_id = c.child_id
   -- A return names nobody: a hundred thousand children without a name are not to be read for one.
   cross join lateral (select case when coalesce(c.given_name, c.family_name, c.known_as) is null then '{}'
                                   else children.plain_words(concat_ws(' ', c.given_name, c.family_name, c.known_as)) end as words) now_called
   where c.partnership_id = partnership and c.child_id = any (wanted)
$$;

-- The same, where a child has other records merged into it with what those can be found by: names as other names, and no place of a protected one.
create or replace function children.search_source_with_merged(partnership uuid, wanted uuid[])
returns table (child_id uuid, local_id text, words text[], other_words text[], birth_date date, expected_birth_date date, postcodes text[], places text[], identifiers text[])
language sql stable as $$
  with merged as materialized (
    select m.record_id, m.child_id from access.merged_child m
     where m.partnership_id = partnership and (m.record_id = any (wanted) or m.child_id = any (wanted))),
  source as materialized (
    select s.* from children.search_source(partnership, wanted || array(select m.record_id from merged m) || array(select m.child_id from merged m)) s),
  more as (
    select m.record_id, array_agg(distinct w.word) filter (where w.word is not null) as words, array_agg(distinct i.code) filter (where i.code is not null) as identifiers,
           array_agg(distinct p.code) filter (where p.code is not null) as postcodes, array_agg(distinct a.place) filter (where a.place is not null) as places
      from merged m join source s on s.child_id = m.child_id
      left join lateral unnest(s.words || s.other_words) w(word) on true
      left join lateral unnest(s.identifiers) i(code) on true
      left join lateral unnest(s.postcodes) p(code) on true
      left join lateral unnest(s.places) a(place) on true
     group by m.record_id)
  select s.child_id, s.local_id, s.words,
         case when o.words is null then s.other_words else array(select unnest(s.other_words || o.words) except select unnest(s.words)) end,
         s.birth_date, s.expected_birth_date,
         s.postcodes || case when c.address_contact is null then coalesce(o.postcodes, '{}') else '{}' end,
         s.places || case when c.address_contact is null then coalesce(o.places, '{}') else '{}' end,
         s.identifiers || coalesce(o.identifiers, '{}')
    from source s
    left join more o on o.record_id = s.child_id
    left join children.child c on o.record_id is not null and c.partnership_id = partnership and c.child_id = s.child_id
$$;

-- Makes the entries of these children again. A child is looked up by each two sounds of its names (a sound with itself: alone), and by the same with the
-- year of birth, as thousands may have two common names; by each sound with the month or the day of birth, a postcode or a place, as hundreds are
-- born on one day, live in one street, or have one name; with names also by the day and where; by the month it is expected in, postcodes, places and numbers. By a birth date alone any child is found by the index search_entry_by_birth.
create or replace function children.index_children(partnership uuid, wanted uuid[]) returns void
language sql volatile security definer set search_path = '' as $$
  with source as materialized (select s.* from children.search_source_with_merged(partnership, wanted) s),
  word as materialized (select distinct unnest(s.words || s.other_words) as word from source s),
  heard as materialized (
    select w.word, coalesce(k.sound, children.sound_of(w.word)) as sound, k.word is null as is_new
      from word w left join children.search_word k on k.partnership_id = partnership and k.word = w.word),
  -- In order, so that two who add the same new names wait for each other and never both.
  added as (
    insert into children.search_word (partnership_id, word, sound, near)
    select partnership, h.word, h.sound, children.near_keys(partnership, h.word) from heard h where h.is_new order by h.word
    on conflict do nothing),
  sounding as materialized (
    select o.child_id, array(select children.search_key(partnership, k.what) from (
             select 'n' || a || '|' || b as what from unnest(o.sounds) a, unnest(o.sounds) b where a <= b
             union all select 'y' || a || '|' || b || '|' || extract(year from d)
                         from unnest(o.sounds) a, unnest(o.sounds) b, unnest(array[o.birth_date, o.expected_birth_date]) d where a <= b and d is not null
             union all select 's' || a || '|' || w.what from unnest(o.sounds) a, unnest(o.beside) w(what)
             union all select 'd' || o.birth_date || '|' || p from unnest(o.places) p where o.birth_date is not null) k) as keys
      from (select s.child_id, s.birth_date, s.expected_birth_date, array_agg(distinct h.sound) as sounds, s.postcodes || s.places as places,
                   array_remove(array[to_char(s.birth_date, 'YYYY-MM'), s.birth_date::text], null) || s.postcodes || s.places as beside
              from source s cross join lateral unnest(s.words || s.other_words) w(word) join heard h on h.word = w.word
             group by s.child_id, s.birth_date, s.expected_birth_date, s.postcodes, s.places) o)
  insert into children.search_entry as e
  select partnership, s.child_id, s.words, s.other_words, s.birth_date, s.expected_birth_date, s.postcodes, s.places, s.identifiers,
         coalesce(o.keys, '{}')
           || case when s.expected_birth_date is null then '{}' else array[children.search_key(partnership, 'm' || to_char(s.expected_birth_date, 'YYYY-MM'))] end
           || case when s.postcodes = '{}' then '{}' else array(select children.search_key(partnership, 'p' || p) from unnest(s.postcodes) p) end
           || case when s.places = '{}' then '{}' else array(select children.search_key(partnership, 'a' || p) from unnest(s.places) p) end
           -- The local id as it is written is looked up where it stands.
           || array(select children.search_key(partnership, 'i' || i) from unnest(s.identifiers) i where i <> s.local_id),
         children.search_rules()
    from source s left join sounding o on o.child_id = s.child_id
  on conflict (partnership_id, child_id) do update
    set words = excluded.words, other_words = excluded.other_words, birth_date = excluded.birth_date, expected_birth_date = excluded.expected_birth_date,
        postcodes = excluded.postcodes, places = excluded.places, identifiers = excluded.identifiers, keys = excluded.keys, rules = excluded.rules;
  -- Sorted in all at once, and nothing is left pending, which each search would have to read.
  select gin_clean_pending_list('children.search_entry_keys');
$$;

-- The triggers: one call a statement, for the children whose names, days, numbers or addresses it touched.
create or replace function children.index_touched() returns trigger language plpgsql security definer set search_path = '' as $$
declare touched record;
begin
  -- A large return makes its children findable once it is loaded: children.index_next.
  if current_setting('children.found_later', true) = 'yes' then return null; end if;
  for touched in
    select t.partnership_id, array_agg(distinct t.child_id) as ids from (select n.partnership_id, n.child_id from now_rows n) t group by t.partnership_id
  loop
    perform children.index_children(touched.partnership_id, touched.ids);
  end loop;
  return null;
end $$;
create or replace function children.index_changed() returns trigger language plpgsql security definer set search_path = '' as $$
declare touched record;
begin
  for touched in
    select n.partnership_id, array_agg(n.child_id) as ids
      from now_rows n join old_rows o on o.partnership_id = n.partnership_id and o.child_id = n.child_id
     where (n.local_id, n.given_name, n.family_name, n.known_as, n.birth_date, n.expected_birth_date, n.nhs_number, n.upn, n.former_upn, n.address, n.postcode, n.address_contact)
           is distinct from
           (o.local_id, o.given_name, o.family_name, o.known_as, o.birth_date, o.expected_birth_date, o.nhs_number, o.upn, o.former_upn, o.address, o.postcode, o.address_contact)
     group by n.partnership_id
  loop
    perform children.index_children(touched.partnership_id, touched.ids);
  end loop;
  return null;
end $$;
-- Of facts and corrections only some say anything to find a child by.
create or replace function children.index_said() returns trigger language plpgsql security definer set search_path = '' as $$
declare touched record;
begin
  for touched in
    select t.partnership_id, array_agg(distinct t.child_id) as ids
      from (select r.partnership_id, r.child_id, to_jsonb(r) as said from now_rows r) t
     where t.said ->> 'kind' in ('name', 'identifier', 'address')
        or (t.said ->> 'what' = 'child' and t.said -> 'was' ?| '{given_name,family_name,known_as,address,postcode,upn}')
        or tg_op = 'UPDATE'
     group by t.partnership_id
  loop
    perform children.index_children(touched.partnership_id, touched.ids);
  end loop;
  return null;
end $$;
create or replace trigger index_added after insert on children.child
  referencing new table as now_rows for each statement execute function children.index_touched();
create or replace trigger index_changed after update on children.child
  referencing old table as old_rows new table as now_rows for each statement execute function children.index_changed();
create or replace trigger index_said after insert on children.fact
  referencing new table as now_rows for each statement execute function children.index_said();
create or replace trigger index_corrected after insert on imports.correction
  referencing new table as now_rows for each statement execute function children.index_said();
create or replace trigger index_uncorrected after update on imports.correction
  referencing new table as now_rows for each statement execute function children.index_said();

-- Looks at the next so many children of the viewer's partnership after this one and makes those findable that are not yet; gives the last it looked
-- at, or null when none was left. For the job that follows a large return.
create or replace function children.index_next(after uuid, most integer) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  home uuid := access.viewer_partnership();
  looked uuid[];
  missing uuid[];
begin
  if not access.is_system() then raise insufficient_privilege using message = 'children are made findable by the system account'; end if;
  looked := array(select c.child_id from children.child c where c.partnership_id = home and (after is null or c.child_id > after) order by c.child_id limit most);
  missing := array(select l from unnest(looked) l
                    where not exists (select from children.search_entry e where e.partnership_id = home and e.child_id = l and e.rules = children.search_rules()));
  if cardinality(missing) > 0 then perform children.index_children(home, missing); end if;
  return looked[cardinality(looked)];
end $$;

-- A name that no child has any more is forgotten with the last child who had it.
create or replace function children.forget_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from children.search_word w
   using (select distinct g.partnership_id, unnest(g.words || g.other_words) as word from gone_rows g) gone
   where w.partnership_id = gone.partnership_id and w.word = gone.word
     and not exists (select from children.search_entry e
                      where e.keys @> array[children.search_key(w.partnership_id, 'n' || w.sound || '|' || w.sound)] and e.partnership_id = w.partnership_id
                        and w.word = any (e.words || e.other_words));
  return null;
end $$;
create or replace trigger forget_words after delete on children.search_entry
  referencing old table as gone_rows for each statement execute function children.forget_words();

-- Children from before there was an index, or whose entry an older edition made.
do $$
declare missing record;
begin
  for missing in
    select c.partnership_id, array_agg(c.child_id) as ids
      from children.child c left join children.search_entry e on e.partnership_id = c.partnership_id and e.child_id = c.child_id
     where e.rules is distinct from children.search_rules()
     group by c.partnership_id
  loop
    update children.search_word w set sound = children.sound_of(w.word), near = children.near_keys(w.partnership_id, w.word)
     where w.partnership_id = missing.partnership_id
       and (w.sound, w.near) is distinct from (children.sound_of(w.word), children.near_keys(w.partnership_id, w.word));
    perform children.index_children(missing.partnership_id, missing.ids);
  end loop;
end $$;

revoke execute on all functions in schema children from public;
