import { type Signer, type Statement, signStatement } from "@civic/schema/signatures";
import type { Effects, Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";

/** A statement that is to be signed, and where to. */
export interface StatementFile<Said extends Statement = Statement> {
  readonly statement: Said;
  readonly signer: Signer;
  readonly out: string;
  /** Of the file. */
  readonly name: string;
}

/** Signs a statement into a new file, whose path is the answer. */
export async function writeStatement(
  { statement, signer, out, name }: StatementFile,
  { effects, language }: Pick<Request, "effects" | "language">,
): Promise<string> {
  const jws = await signStatement(statement.statement, statement, signer);
  const path = `${withoutEnd(out)}/${name}`;
  reading(path, language, () => effects.writeNew(path, `${JSON.stringify(jws, null, 2)}\n`));
  return path;
}

/** The time as it stands in statements: to the second, in UTC. */
export function issuedNow({ now }: Pick<Effects, "now">): string {
  return `${now().toISOString().slice(0, 19)}Z`;
}
