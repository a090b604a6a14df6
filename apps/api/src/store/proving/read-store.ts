import { DatabaseSync } from "node:sqlite";
import { isOfNode } from "../engines/database-file.ts";

/** What a file of the embedded store holds, in a few figures. */
export interface StoreFigures {
  /** Position of the last entry of its log. */
  readonly position: number;
  readonly records: number;
}

/**
 * Looks into a file of the embedded store and changes nothing.
 *
 * @throws {TypeError} saying why it is none, or none that is whole.
 */
export function readStore(file: string): StoreFigures {
  if (!isOfNode(file)) throw new TypeError("it is the database of another program");
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const found = database.prepare("pragma quick_check(1)").get()?.quick_check;
    if (found !== "ok") throw new TypeError(`it is damaged: ${String(found)}`);
    const figures = database
      .prepare(
        `select (select seq from log_position) as position,
          (select count(*) from record_version where is_latest = 1) as records`,
      )
      .get();
    return { position: Number(figures?.position), records: Number(figures?.records) };
  } finally {
    database.close();
  }
}
