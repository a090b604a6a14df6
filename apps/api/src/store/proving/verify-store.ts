import type { Examined } from "../soundness.ts";
import { examined, examinedStatement } from "./examine.ts";
import type { StoreReader } from "./open-reader.ts";

/** What a whole store was found to be. */
export interface Verification {
  readonly versions: number;
  readonly flawed: number;
  /** Places of the log at which nothing can be read. */
  readonly unreadable: number;
  /** Entries of the log whose version is not stored. */
  readonly missing: number;
  /** Whether the log ends where the store says it does. */
  readonly endsRight: boolean;
  /** What the engine found wrong with its own structure. */
  readonly structure: readonly string[];
}

/** Reads every version of every record, one at a time. `onFlawed` hears of each that is not as it must be. */
export async function verifyStore(
  reader: StoreReader,
  onFlawed: (version: Examined) => void,
): Promise<Verification> {
  const structure = [...reader.ownFindings()];
  const log = await readLog(reader, (message) => structure.push(`the log cannot be read: ${message}`));
  let [versions, flawed, unreadable, inRow] = [0, 0, 0, 0];
  for (let after = 0; ; ) {
    const version = await next(reader, after);
    if (version === undefined) break;
    if (version === "unreadable") {
      unreadable += 1;
      inRow += 1;
      after += 1;
      if (inRow < mostInRow && after < log.last) continue;
      break;
    }
    inRow = 0;
    after = version.seq;
    versions += 1;
    if (version.flaws.length === 0) continue;
    flawed += 1;
    onFlawed(version);
  }
  return {
    versions,
    flawed,
    unreadable,
    structure,
    missing: log.missing,
    // A node that writes meanwhile may have gone on.
    endsRight: log.position >= log.last,
  };
}

/** Places that cannot be read, one after the other, after which no more are tried. */
const mostInRow = 1_000;

interface LogEnd {
  readonly position: number;
  readonly last: number;
  readonly missing: number;
}

/** The end of the log; without one where it is damaged. */
async function readLog(
  { dialect, read }: StoreReader,
  onDamaged: (message: string) => void,
): Promise<LogEnd> {
  try {
    const [log] = await read(logStatement, []);
    return { position: Number(log?.position), last: Number(log?.last), missing: Number(log?.missing) };
  } catch (error) {
    if (!dialect.isDamaged(error)) throw error;
    onDamaged((error as Error).message);
    return { position: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY, missing: 0 };
  }
}

async function next(
  { dialect, read }: StoreReader,
  after: number,
): Promise<Examined | "unreadable" | undefined> {
  try {
    const [row] = await read(examinedStatement(dialect), [after]);
    if (row === undefined) return undefined;
    const version = examined(row);
    // A damaged table may lead back: whoever followed it would never come to an end.
    return version.seq > after ? version : "unreadable";
  } catch (error) {
    if (!dialect.isDamaged(error)) throw error;
    return "unreadable";
  }
}

// A version may have been put aside by a dispute or by its signature.
const logStatement = {
  name: "verify-log",
  text: `select (select seq from log_position) as position, coalesce(max(seq), 0) as last,
      coalesce(sum(case when l.op not in ('put', 'withdraw')
        or exists (select 1 from record_version v where v.seq = l.seq)
        or exists (select 1 from set_aside a where a.seq = l.seq) then 0 else 1 end), 0) as missing
    from log l`,
};

/** Whether nothing at all was found wrong. */
export function isSound({ flawed, unreadable, missing, endsRight, structure }: Verification): boolean {
  return flawed + unreadable + missing === 0 && endsRight && structure.length === 0;
}
