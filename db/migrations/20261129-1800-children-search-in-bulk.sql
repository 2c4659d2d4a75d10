-- A return brings a hundred thousand children without names in one statement. Their keys are gathered and sorted in together, of which
-- children.index_children leaves nothing pending; and by a birth date alone they are found by an index of its own, which costs less than keys.
alter index children.search_entry_keys set (fastupdate = on);
create index search_entry_by_birth on children.search_entry (partnership_id, birth_date);
