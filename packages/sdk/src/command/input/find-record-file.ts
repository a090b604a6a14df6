import { onOneLine } from "@civic/schema";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "./read-json.ts";
import { withoutEnd } from "./read-records.ts";

/** The folder of records where none is named. */
export const usualFolder = "./data";

const idForm = /^(?:civic|[a-z]{2,3})\/([a-z-]+)\/([a-z0-9-]+)$/;

/** The file of a record: as it was typed, or by the id of the record in a folder of records, whatever State it is of. */
export function findRecordFile(typed: string, { data, effects, language }: Request): string {
  const [, kind = "", slug = ""] = idForm.exec(typed) ?? [];
  if (slug === "" || effects.exists(typed)) return typed;
  const folder = withoutEnd(data === "" ? usualFolder : data);
  const states = reading(folder, language, () => effects.namesIn(folder));
  const found = states
    .map((state) => `${folder}/${state}/${kind}/${slug}.json`)
    .filter((path) => effects.exists(path));
  const [only] = found.length > 1 ? found.filter((path) => saysItIs(path, typed, { effects })) : found;
  if (only !== undefined) return only;
  throw new CommandError("input", `${folder}: ${language.own.evaluate.noRecord(onOneLine(typed))}`);
}

/** A body of several States may have a record of the same name as a State has. */
function saysItIs(path: string, id: string, { effects }: Pick<Request, "effects">): boolean {
  const file = effects.readBytes(path, 1 << 20);
  return file.type === "bytes" && new TextDecoder().decode(file.bytes).includes(JSON.stringify(id));
}
