-- A check that stopped beating was cut off with its process, and is begun again.
alter table imports.import add column beat_at timestamptz;
