-- Time-ordered identifiers to the microsecond (RFC 9562 version 7, method 3: the twelve bits after the version hold the part of the
-- millisecond), so that rows made one after another within a millisecond still read in the order in which they were made.
create or replace function platform.uuid_v7() returns uuid language plpgsql volatile parallel safe as $$
declare
  micros bigint := extract(epoch from clock_timestamp()) * 1000000;
begin
  return encode(overlay(uuid_send(gen_random_uuid())
    placing int8send(((micros / 1000) << 16) | x'7000'::int | (micros % 1000) * 4) from 1 for 8), 'hex')::uuid;
end
$$;
