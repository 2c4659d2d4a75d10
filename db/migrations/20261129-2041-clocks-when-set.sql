-- When a partnership decided a figure for itself; null for what was set before this was kept.
alter table clocks.setting add column set_at timestamptz;
