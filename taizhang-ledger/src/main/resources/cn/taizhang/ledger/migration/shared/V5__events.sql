-- What happened in the work on the reports: every state, value, evidence, log-in and role, in the order in which it
-- was written, as a hash chain of its own. Instants are UTC in ISO 8601 with three digits of a second.
CREATE TABLE event (
  seq ${key},
  happened_at TEXT NOT NULL,
  actor TEXT NOT NULL,         -- the name of the person, or of what acted by itself
  kind TEXT NOT NULL,          -- such as account.role
  subject TEXT NOT NULL,       -- of what, such as account:李明
  payload TEXT NOT NULL,       -- a JSON object of strings, its names sorted; files are named as lines: SHA-256, name
  hash ${bytes} NOT NULL       -- SHA-256 over the hash before it, and this row
);
CREATE INDEX event_subject ON event (subject, seq);

-- Files that events name, the same bytes once.
CREATE TABLE attachment (
  seq ${key},
  sha256 TEXT NOT NULL UNIQUE,
  size BIGINT NOT NULL,
  body ${bytes} NOT NULL,
  hash ${bytes} NOT NULL       -- SHA-256 over the hash before it, and this row, the body as its SHA-256
);

CREATE TRIGGER event_no_update BEFORE UPDATE ON event ${refuse};
CREATE TRIGGER event_no_delete BEFORE ${delete} ON event ${refuse};
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment ${refuse};
CREATE TRIGGER attachment_no_delete BEFORE ${delete} ON attachment ${refuse};
