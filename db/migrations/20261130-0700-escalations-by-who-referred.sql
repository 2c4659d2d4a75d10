-- Raised by somebody who referred the child and does not see the child: their side sees the disagreement, and nothing more of the child.
alter table escalations.escalation add column is_by_referrer boolean not null default false;
alter table escalations.escalation add check (not is_by_referrer or about_kind = 'referral');
