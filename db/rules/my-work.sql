-- My work reads many modules through views of its own, which come with it.
create schema if not exists my_work;
grant usage on schema my_work to {{app_role}};
