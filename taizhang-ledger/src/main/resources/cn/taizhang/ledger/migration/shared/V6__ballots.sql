-- The sealed ballots of votes that are open; no part of a chain. One row a vote, written anew with every ballot, the
-- ballots one a line in the order of their own letters, which are chance: neither rows nor lines say who cast which, or
-- in what order. A vote that is counted or void has no row any more.
CREATE TABLE ballot_box (
  vote TEXT PRIMARY KEY,       -- such as V2026-01
  ballots TEXT NOT NULL        -- one a line, each sealed with the key of its vote
);
