import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";

/** What SQLite finds wrong with the structure of a file, in its words; `undefined` where it finds nothing. */
export type QuickCheck = string | undefined;

/** Bytes. A file of this size is looked through in about a tenth of a second. */
const smallFile = 64 * 1024 * 1024;

const statement = "pragma quick_check(1)";

/**
 * Looks through the structure of a database file: its pages and rows, not what they say. A small file at once, so that
 * a node knows before it answers; a large one in a thread of its own, while the node answers already.
 */
export function quickCheck(file: string, size: number, onFound: (wrong: string) => void): { stop(): void } {
  if (size <= smallFile) {
    const wrong = checkNow(file);
    if (wrong !== undefined) onFound(wrong);
    return { stop: () => undefined };
  }
  const worker = new Worker(inThread, { eval: true, workerData: { file, statement } });
  worker.unref();
  worker.on("message", (wrong: QuickCheck) => {
    if (wrong !== undefined) onFound(wrong);
  });
  worker.on("error", ({ message }) => onFound(message));
  return { stop: () => void worker.terminate() };
}

function checkNow(file: string): QuickCheck {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const row = database.prepare(statement).get() as { quick_check: string };
    return row.quick_check === "ok" ? undefined : row.quick_check;
  } catch (error) {
    return (error as Error).message;
  } finally {
    database.close();
  }
}

// As text: it runs beside whatever file this program was bundled into.
const inThread = `
const { DatabaseSync } = require("node:sqlite");
const { parentPort, workerData: { file, statement } } = require("node:worker_threads");
const { quick_check: found } = new DatabaseSync(file, { readOnly: true }).prepare(statement).get();
parentPort.postMessage(found === "ok" ? undefined : found);
`;
