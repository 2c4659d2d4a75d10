-- Somebody is invited whose address has an account in another agency. Whoever invites must not learn that: they are listed as invited like
-- anybody else, but nobody can sign in as them; the letter says why, to whoever reads that address.
alter table access.user_account add column is_duplicate boolean not null default false;
drop index access.user_account_email;
create unique index user_account_email on access.user_account (lower(email)) where not is_duplicate;
create unique index user_account_email_of_agency on access.user_account (partnership_id, agency_id, lower(email)) where is_duplicate;
