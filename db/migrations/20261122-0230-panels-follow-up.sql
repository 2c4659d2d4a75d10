-- When the owner of a recommendation was last asked for an answer that is late: once a week at most.
alter table panels.recommendation add column answer_reminded_on date;
