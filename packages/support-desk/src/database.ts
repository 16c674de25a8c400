import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { makeFolder } from "./folder.ts";

const SCHEMA = `
CREATE TABLE IF NOT EXISTS cases (
  seq INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  case_id TEXT NOT NULL UNIQUE,
  display_id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  status TEXT NOT NULL,
  service TEXT NOT NULL,
  category TEXT NOT NULL,
  severity TEXT NOT NULL,
  issue_type TEXT NOT NULL,
  language TEXT NOT NULL,
  cc TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  source TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS cases_by_time ON cases (account, created_at DESC, seq DESC);
CREATE INDEX IF NOT EXISTS cases_by_language ON cases (account, language, created_at DESC, seq DESC);
CREATE INDEX IF NOT EXISTS open_cases_by_time ON cases (account, created_at DESC, seq DESC) WHERE status <> 'resolved';
CREATE TABLE IF NOT EXISTS communications (
  seq INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  body TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS communications_by_case ON communications (case_id, seq DESC);
CREATE TABLE IF NOT EXISTS attachment_sets (
  set_id TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS set_items (
  set_id TEXT NOT NULL REFERENCES attachment_sets (set_id),
  file_name TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS set_items_by_set ON set_items (set_id);
CREATE TABLE IF NOT EXISTS uploads (
  upload_id TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  part_size INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS upload_parts (
  upload_id TEXT NOT NULL REFERENCES uploads (upload_id),
  part INTEGER NOT NULL,
  etag TEXT NOT NULL,
  completed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (upload_id, part)
) STRICT;
CREATE TABLE IF NOT EXISTS attachments (
  attachment_id TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  communication INTEGER NOT NULL REFERENCES communications (seq),
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  data BLOB,
  upload_id TEXT REFERENCES uploads (upload_id)
) STRICT;
CREATE TABLE IF NOT EXISTS refreshes (
  account TEXT NOT NULL,
  check_id TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  PRIMARY KEY (account, check_id)
) STRICT;
CREATE INDEX IF NOT EXISTS attachments_by_communication ON attachments (communication);
`;

/** One row as SQLite gives it. */
export type Row = Record<string, SQLInputValue>;

export interface Database {
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  run(sql: string, ...values: SQLInputValue[]): { readonly lastInsertRowid: number };
  /** Runs `work` whole or not at all: whatever it throws is thrown again after a rollback. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens (and makes) the desk's database in a folder, or in memory. */
export function openDatabase(dataDir: string | ":memory:"): Database {
  if (dataDir !== ":memory:") makeFolder(dataDir);
  const path = dataDir === ":memory:" ? dataDir : join(dataDir, "desk.sqlite");
  // Two desks may share a folder: one waits for the other, in milliseconds.
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
  database.exec(SCHEMA);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    let found = prepared.get(sql);
    if (!found) {
      found = database.prepare(sql);
      prepared.set(sql, found);
    }
    return found;
  };
  return {
    get: (sql, ...values) => statement(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => statement(sql).all(...values) as Row[],
    run: (sql, ...values) => ({ lastInsertRowid: Number(statement(sql).run(...values).lastInsertRowid) }),
    transaction(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}
