// One table in one SQLite file: with node:sqlite where Node has it (22.13 and later), else with sql.js.
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';

const TABLE = `CREATE TABLE IF NOT EXISTS progress (
  reader TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  record TEXT NOT NULL
)`;
const INSERT = 'INSERT INTO progress (reader, version, record) VALUES (?, 1, ?) ON CONFLICT DO NOTHING';
const UPDATE = 'UPDATE progress SET record = ?, version = version + 1 WHERE reader = ? AND version = ?';

/** Opens a file, made if need be. `read` gives `{version, record}` or undefined. */
export async function openProgress(file) {
  const database = await openDatabase(file);
  database.change(TABLE, []);
  return {
    read: (reader) => database.row('SELECT version, record FROM progress WHERE reader = ?', [reader]),
    /** Replaces the record if it still is of this version (0: none yet); false when another was faster. */
    write(reader, version, record) {
      const changes = version
        ? database.change(UPDATE, [record, reader, version])
        : database.change(INSERT, [reader, record]);
      return changes === 1;
    },
    close: () => database.close(),
  };
}

async function openDatabase(file) {
  try {
    const {DatabaseSync} = await import('node:sqlite');
    return fromNode(new DatabaseSync(file));
  } catch (error) {
    if (error.code !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error;
  }
  const {default: start} = await import('sql.js');
  const {Database} = await start();
  return fromSqlJs(new Database(existsSync(file) ? readFileSync(file) : undefined), file);
}

function fromNode(database) {
  return {
    row: (sql, values) => database.prepare(sql).get(...values),
    change: (sql, values) => Number(database.prepare(sql).run(...values).changes),
    close: () => database.close(),
  };
}

/** sql.js works in memory: after each change the whole file is written anew, and put in place at once. */
function fromSqlJs(database, file) {
  const keep = () => {
    writeFileSync(`${file}.new`, database.export());
    renameSync(`${file}.new`, file);
  };
  return {
    row(sql, values) {
      const statement = database.prepare(sql, values);
      const found = statement.step() ? statement.getAsObject() : undefined;
      statement.free();
      return found;
    },
    change(sql, values) {
      database.run(sql, values);
      const changes = database.getRowsModified();
      keep();
      return changes;
    },
    close: () => database.close(),
  };
}
