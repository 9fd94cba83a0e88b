-- Who may use the ledger through a server. Accounts change and are never taken away; what became of them is kept in
-- account_event, which is append-only. Instants are UTC in ISO 8601.
CREATE TABLE account (
  seq ${key},
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,   -- the name without case and width, by which it is found
  password_hash TEXT NOT NULL,   -- as the server made it; the ledger never sees a password
  role TEXT NOT NULL,            -- administrator, reviewer, reader
  scope TEXT NOT NULL,           -- places=520000,530100;levels=province,prefecture; * is all
  failures BIGINT NOT NULL,      -- failed log-ins since the last that went well
  locked_until TEXT,
  disabled BIGINT NOT NULL,      -- 0 or 1
  created TEXT NOT NULL,
  last_login TEXT
);

CREATE TABLE account_event (
  seq ${key},
  account TEXT NOT NULL,         -- whose account
  author TEXT NOT NULL,          -- who did it
  happened_at TEXT NOT NULL,
  kind TEXT NOT NULL,            -- added, password, role, scope, disabled, enabled, locked, unlocked, failed, logged_in
  was TEXT NOT NULL,
  became TEXT NOT NULL           -- never a password or its hash
);
CREATE INDEX account_event_account ON account_event (account, seq);

CREATE TRIGGER account_no_delete BEFORE ${delete} ON account ${refuse};
CREATE TRIGGER account_event_no_update BEFORE UPDATE ON account_event ${refuse};
CREATE TRIGGER account_event_no_delete BEFORE ${delete} ON account_event ${refuse};
