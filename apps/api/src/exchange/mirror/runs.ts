import { isObject } from "@civic/schema";
import type { Received } from "./received.ts";

/**
 * The same versions in stretches that may be judged together: one that replaces a record is judged once that is here, where
 * both come at once.
 */
export function runsOf(batch: readonly Received[]): readonly (readonly Received[])[] {
  const runs: Received[][] = [];
  let ids = new Set<string>();
  for (const received of batch) {
    const run = runs.at(-1);
    const replaced = replacedBy(received);
    if (run === undefined || (replaced !== undefined && ids.has(replaced))) {
      runs.push([received]);
      ids = new Set([received.id]);
    } else {
      run.push(received);
      ids.add(received.id);
    }
  }
  return runs;
}

function replacedBy({ signed, line }: Received): string | undefined {
  const record: unknown = signed === undefined ? line.record : signed.payload;
  const replaced = isObject(record) ? record.replaces : undefined;
  return typeof replaced === "string" ? replaced : undefined;
}
