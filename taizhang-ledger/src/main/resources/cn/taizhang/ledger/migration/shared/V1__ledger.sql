-- The ledger: nothing here is ever changed or taken away. What replaces an entry is a later entry that names it.
-- Instants are UTC in ISO 8601; due dates are calendar days of Asia/Shanghai; offsets count Unicode code points of
-- the decoded source.

-- One act of writing: a file that was read or read again, a correction by a person.
CREATE TABLE posting (
  seq ${key},
  kind TEXT NOT NULL,          -- read, reread, edition, accept, correct, reject
  author TEXT NOT NULL,        -- a person, or the version of the reader
  reason TEXT NOT NULL,
  posted_at TEXT NOT NULL,
  source BIGINT,
  attached ${bytes} NOT NULL,  -- SHA-256 over the rows of source, document, sentence, head and variant
  hash ${bytes} NOT NULL       -- SHA-256 over the hash before it, and this row
);

CREATE INDEX posting_source ON posting (source);

-- One decoded file, its text compressed.
CREATE TABLE source (
  seq ${key},
  posting BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  extractor TEXT NOT NULL,
  reader TEXT NOT NULL,        -- the version that read it first
  characters BIGINT NOT NULL,
  replaces BIGINT,             -- the source of which this is a newer edition
  body ${bytes} NOT NULL
);
CREATE INDEX source_posting ON source (posting);
CREATE INDEX source_sha256 ON source (sha256);
CREATE INDEX source_path ON source (path);
CREATE INDEX source_replaces ON source (replaces);

-- One part of a source: a report, or text that is none; its canonical text and the map to the source, compressed.
CREATE TABLE document (
  seq ${key},
  posting BIGINT NOT NULL,
  source BIGINT NOT NULL,
  title TEXT NOT NULL,
  apart TEXT,                  -- why it is no report; null for a report
  characters BIGINT NOT NULL,
  body ${bytes} NOT NULL
);
CREATE INDEX document_posting ON document (posting);
CREATE INDEX document_source ON document (source);

-- The sentences of a document, which evidence and search results show.
CREATE TABLE sentence (
  seq ${key},
  posting BIGINT NOT NULL,
  document BIGINT NOT NULL,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX sentence_posting ON sentence (posting);
CREATE INDEX sentence_document ON sentence (document);

-- One record as read, or what a person or a later reader made of it.
CREATE TABLE entry (
  seq ${key},
  posting BIGINT NOT NULL,
  document BIGINT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  act TEXT NOT NULL,           -- appeared, changed, vanished, accepted, corrected, rejected, reanchored, lost
  supersedes BIGINT,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  sentence BIGINT,
  number_from BIGINT,          -- where in the words of the sentence the number stands, or the record if it has none
  number_to BIGINT,
  locator TEXT,
  quote TEXT NOT NULL,
  reading TEXT,                -- the canonical reading where it differs from the quote
  payload TEXT NOT NULL,       -- the columns of the type as JSON
  section TEXT,
  role TEXT,
  indicator TEXT,
  kind TEXT,
  status TEXT,
  testability TEXT,
  year_from BIGINT,
  year_to BIGINT,
  confidence ${real},
  hash ${bytes} NOT NULL       -- SHA-256 over the hash before it, and this row
);
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_supersedes ON entry (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX entry_document ON entry (document, type);
CREATE INDEX entry_indicator ON entry (indicator, kind, document) WHERE indicator IS NOT NULL;

-- Whose report a report entry says it is.
CREATE TABLE head (
  seq ${key},
  posting BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  document BIGINT NOT NULL,
  place TEXT NOT NULL,
  place_code TEXT NOT NULL,
  level TEXT NOT NULL,
  parent TEXT NOT NULL,
  series TEXT NOT NULL,        -- one key through renaming and recoding
  year BIGINT NOT NULL
);
CREATE INDEX head_posting ON head (posting);
CREATE INDEX head_entry ON head (entry);
CREATE INDEX head_document ON head (document);
CREATE INDEX head_place ON head (place, year);

-- Two documents that hold one report.
CREATE TABLE variant (
  seq ${key},
  posting BIGINT NOT NULL,
  document BIGINT NOT NULL,
  of_document BIGINT NOT NULL,
  likeness ${real} NOT NULL    -- share of the shorter one's clauses that the other has, 0 to 1
);
CREATE INDEX variant_posting ON variant (posting);
CREATE INDEX variant_document ON variant (document);
CREATE INDEX variant_of ON variant (of_document);

-- Finds likely variants; made from the documents and no part of the chain.
CREATE TABLE band (
  fingerprint BIGINT NOT NULL,
  document BIGINT NOT NULL
);
CREATE INDEX band_fingerprint ON band (fingerprint);
