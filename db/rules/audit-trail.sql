-- Append-only: the app's role may insert and select, nothing else.
grant usage on schema audit_trail to {{app_role}};
grant select, insert on audit_trail.event to {{app_role}};
call access.protect('audit_trail.event',
  'partnership_id = (select access.viewer_partnership()) and (select access.has_role(''data-protection-officer''))',
  'partnership_id is null or partnership_id = (select access.viewer_partnership())');
