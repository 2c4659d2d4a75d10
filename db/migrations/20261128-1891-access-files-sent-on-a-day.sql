-- How much each person has sent in files today, so that nobody fills the store (ASVS 5.2.4). One row a person: that of an earlier day goes.
create table access.sent_on_day (
  partnership_id uuid not null,
  user_id uuid not null,
  day date not null,
  bytes bigint not null check (bytes >= 0),
  primary key (partnership_id, user_id, day),
  foreign key (partnership_id, user_id) references access.user_account
);
