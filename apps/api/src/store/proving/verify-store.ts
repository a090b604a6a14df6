import type { Examined } from "../soundness.ts";
import { examined, examinedStatement } from "./examine.ts";
import type { StoreReader } from "./open-reader.ts";

/** What a whole store was found to be. */
export interface Verification {
  readonly versions: number;
  readonly flawed: number;
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
  const structure = reader.ownFindings();
  const statement = examinedStatement(reader.dialect);
  let versions = 0;
  let flawed = 0;
  for (let after = 0; ; ) {
    const [row] = await reader.read(statement, [after]);
    if (row === undefined) break;
    const version = examined(row);
    after = version.seq;
    versions += 1;
    if (version.flaws.length === 0) continue;
    flawed += 1;
    onFlawed(version);
  }
  const [log] = await reader.read(logStatement, []);
  return {
    versions,
    flawed,
    structure,
    missing: Number(log?.missing),
    // A node that writes meanwhile may have gone on.
    endsRight: Number(log?.position) >= Number(log?.last),
  };
}

const logStatement = {
  name: "verify-log",
  text: `select (select seq from log_position) as position, coalesce(max(seq), 0) as last,
      coalesce(sum(case when exists (select 1 from record_version v where v.seq = log.seq) then 0 else 1 end), 0) as missing
    from log`,
};

/** Whether nothing at all was found wrong. */
export function isSound({ flawed, missing, endsRight, structure }: Verification): boolean {
  return flawed === 0 && missing === 0 && endsRight && structure.length === 0;
}
