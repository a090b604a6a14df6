import type { Digest } from "@civic/schema";
import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { LogOp } from "../exchange-store.ts";

/** An entry of the log that brings no new row of a version. */
export interface LogLine {
  readonly op: LogOp;
  readonly id: string;
  readonly version: number;
  readonly digest: Digest | null;
  readonly hash: Digest | null;
  /** One that lies before the last entry is moved up to that. */
  readonly at: string;
}

/** Writes an entry at the end of the log; gives its position. */
export async function writeLogLine(
  { run }: Held,
  { parameter }: Pick<Dialect, "parameter">,
  { op, id, version, digest, hash, at: now }: LogLine,
): Promise<number> {
  const [end] = await run(
    {
      name: "log-end",
      text: "select seq, (select at from log order by seq desc limit 1) as at from log_position",
    },
    [],
  );
  const seq = Number(end?.seq) + 1;
  const last = (end?.at as string | null) ?? "";
  const places = [1, 2, 3, 4, 5, 6, 7].map(parameter).join(", ");
  await run(
    {
      name: "log-line",
      text: `insert into log (seq, id, version, digest, op, at, hash) values (${places})`,
    },
    [seq, id, version, digest, op, now > last ? now : last, hash],
  );
  await run({ name: "log-advance", text: `update log_position set seq = ${parameter(1)}` }, [seq]);
  return seq;
}
