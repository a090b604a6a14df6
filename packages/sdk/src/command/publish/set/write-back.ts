import { admit, documentLimit } from "@civic/schema";
import type { Request } from "../../command.ts";
import { CommandError } from "../../command-error.ts";
import { reading } from "../../input/read-json.ts";
import type { Planned } from "./plan-set.ts";
import { type Offered, shownPath, signatureText } from "./sign-set.ts";

/**
 * Writes into the folder what a node has taken: raised versions, records that were withdrawn, and the signatures. A file that
 * was changed meanwhile stays as it is and is named; typed again, the command finds the rest.
 */
export function writeBack(
  offered: readonly Offered[],
  behind: readonly Planned[],
  request: Request,
): readonly string[] {
  const problems: string[] = [];
  const tried = (write: () => void) => {
    try {
      write();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  };
  const planned = [...new Set([...offered.map((each) => each.planned), ...behind])];
  for (const plan of planned) tried(() => writeRecord(plan, request));
  for (const { file, sent } of offered) {
    if (file === undefined) continue;
    tried(() => reading(file, request.language, () => request.effects.writeNew(file, signatureText(sent))));
  }
  return problems;
}

function writeRecord(planned: Planned, { effects, language }: Request): void {
  const { signable, after, isMissing } = planned;
  const path = `${signable.beside.folder}/${signable.beside.slug}.json`;
  const text = `${JSON.stringify(after.record, null, 2)}\n`;
  if (isMissing) {
    reading(path, language, () => effects.writeNew(path, text));
    return;
  }
  if (signable.admitted.digest === after.digest) return;
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  const now = file.type === "bytes" ? admit(file.bytes) : undefined;
  if (file.type !== "bytes" || !now?.admitted || now.digest !== signable.admitted.digest)
    throw new CommandError("input", `${shownPath(planned)}: ${language.own.files.reasons.ECHANGED}.`);
  reading(path, language, () => effects.replaceFile(path, { before: file.bytes, text }));
}
