-- A file that somebody added to what their agency wrote is for the same readers: 'agency' or 'team', of which agency. Both are null for
-- all other documents, which whoever may see the children sees.
alter table documents.document
  add column audience text check (audience in ('agency', 'team', 'panel')),
  add column agency_id uuid,
  add check ((audience is null) = (agency_id is null));
