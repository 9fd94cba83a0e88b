-- States of a page that a person gave a name to, such as a filter of the records; no part of the chain. They are
-- replaced and taken away as their owner likes. Instants are UTC in ISO 8601.
CREATE TABLE saved_view (
  seq ${key},
  owner TEXT NOT NULL,         -- the name of the person
  page TEXT NOT NULL,          -- the path of the page: /records
  name TEXT NOT NULL,
  query TEXT NOT NULL,         -- what stands after the question mark
  created TEXT NOT NULL
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner, page, name);
