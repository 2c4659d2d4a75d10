call access.open_schema('written_plans');

-- The roles of the permission 'plan.write'. About which child is decided by the gate; who opened a child in an emergency only reads.
create or replace function written_plans.writes() returns boolean language sql stable as $$
  select access.has_role('practitioner') or access.has_role('team-manager') or access.has_role('cp-chair')
$$;
-- Of a child who is next to the viewer for longer than an emergency, or whom their whole work is about.
create or replace function written_plans.writer_rule() returns text language sql immutable as $$
  select $rule$
    (select written_plans.writes()) and partnership_id = (select access.viewer_partnership())
    and (child_id = any ((select access.lasting_child_ids())::uuid[])
         or (partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[])))
  $rule$
$$;
-- A draft is for those who write; what is published for everybody who may see the child.
create or replace function written_plans.draft_rule() returns text language sql immutable as $$
  select '(' || access.child_rule() || ') and ((select written_plans.writes()) or (select access.is_system()))'
$$;

call access.protect('written_plans.plan',
  '(' || access.child_rule() || ') and (published_number > 0 or (select written_plans.writes()) or (select access.is_system()))',
  written_plans.writer_rule());
-- What a plan is for, and whose it is, stays as it was begun.
revoke update on written_plans.plan from {{app_role}};
grant update (title, lead_user_id, published_number, draft_version, closed_on, closed_because, closed_by) on written_plans.plan to {{app_role}};
call access.protect('written_plans.outcome', written_plans.draft_rule(), written_plans.writer_rule());
call access.protect('written_plans.step', written_plans.draft_rule(), written_plans.writer_rule());

-- What was published, and what was said at a review, is never changed.
call access.protect('written_plans.version', access.child_rule(), written_plans.writer_rule() || ' and published_by = (select access.viewer_id())');
revoke update on written_plans.version from {{app_role}};
call access.protect('written_plans.review', access.child_rule(), written_plans.writer_rule() || ' and written_by = (select access.viewer_id())');
revoke update on written_plans.review from {{app_role}};
call access.protect('written_plans.outcome_rating', access.child_rule(), written_plans.writer_rule());
revoke update on written_plans.outcome_rating from {{app_role}};

-- That somebody opened a version is written down by themselves alone; that it was sent to them, by who publishes.
call access.protect('written_plans.reader', access.child_rule(),
  '((' || access.child_rule() || ') and user_id = (select access.viewer_id())) or (opened_at is null and ' || written_plans.writer_rule() || ')');
revoke update on written_plans.reader from {{app_role}};
grant update (opened_at) on written_plans.reader to {{app_role}};

-- Whether the viewer may write a plan for this child: asked before a form is shown, as the rules above ask when it is sent.
create or replace function written_plans.may_write(wanted uuid) returns boolean language sql stable as $$
  select written_plans.writes()
     and (wanted = any (access.lasting_child_ids())
          or (coalesce(access.wide_partnership() = access.viewer_partnership(), false) and wanted <> all (access.hidden_child_ids())))
$$;
