-- Every other form of a name: what stands with it in a line of data/matching/forms-of-names.json, by which lists are matched as well.
create or replace function children.name_forms(name text) returns text[] language sql stable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct f.form) filter (where f.form <> name), '{}')
    from jsonb_array_elements_text({{data/matching/forms-of-names.json}}::jsonb) l(line), string_to_table(l.line, ' ') f(form)
   where strpos(' ' || l.line || ' ', ' ' || name || ' ') > 0
$$;
drop function if exists children.name_form_lines();
