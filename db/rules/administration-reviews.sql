-- Reviews of access: begun by the nightly job, answered here.

-- Who is no longer of the agency needs no other answer in its reviews.
create or replace function administration.leave_reviews(person access.user_account) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update administration.review_person p set answer = 'left', answered_by = access.viewer_id(), answered_at = access.now()
   where p.partnership_id = person.partnership_id and p.user_id = person.user_id and p.answer is null;
  perform administration.complete_reviews(person.agency_id);
end $$;

-- A review is complete with its last answer.
create or replace function administration.complete_reviews(given_agency uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update administration.review r set completed_at = access.now()
   where r.partnership_id = access.viewer_partnership() and r.agency_id = given_agency and r.completed_at is null
     and not exists (select from administration.review_person p where p.partnership_id = r.partnership_id and p.review_id = r.review_id and p.answer is null);
  if found then perform administration.note(given_agency, null, 'review-completed'); end if;
end $$;

-- "Still needed as it is": false when somebody has answered for this person already.
create or replace function administration.confirm_person(wanted_review uuid, wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  update administration.review_person p set answer = 'confirmed', answered_by = access.viewer_id(), answered_at = access.now()
   where p.partnership_id = person.partnership_id and p.review_id = wanted_review and p.agency_id = person.agency_id and p.user_id = wanted and p.answer is null;
  if not found then return false; end if;
  perform administration.note(person.agency_id, wanted, 'review-confirmed');
  perform administration.complete_reviews(person.agency_id);
  return true;
end $$;
