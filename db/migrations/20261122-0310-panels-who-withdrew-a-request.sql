-- Who withdrew a request for time to think, as who asked for it is kept.
alter table panels.thinking_request add column withdrawn_by uuid;
