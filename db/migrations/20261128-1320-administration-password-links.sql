-- A link that sets a password, by which somebody who was invited comes in: only its hash is kept, and it works once.
create table if not exists access.password_link (
  link_hash bytea primary key,
  partnership_id uuid not null,
  user_id uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  foreign key (partnership_id, user_id) references access.user_account
);
create index if not exists password_link_of_user on access.password_link (user_id) where used_at is null;
