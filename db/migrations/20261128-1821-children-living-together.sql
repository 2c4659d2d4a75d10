-- Who lives at the address of a child is asked each time somebody says that the child has moved.
create index child_of_postcode on children.child (partnership_id, postcode) where postcode is not null;
