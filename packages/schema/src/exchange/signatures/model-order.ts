import { schemaVersion } from "../../records/schema-version.ts";

/** Whether a record was written in a later model than the current one. */
export function isOfNewerModel(model: unknown): model is string {
  return typeof model === "string" && numbersOf(model) !== undefined && isLater(model, schemaVersion);
}

function isLater(model: string, than: string): boolean {
  const [numbers = [], others = []] = [numbersOf(model), numbersOf(than)];
  const at = numbers.findIndex((number, index) => number !== others[index]);
  return at >= 0 && (numbers[at] ?? 0) > (others[at] ?? 0);
}

/** The numbers of a version such as `1.0.0`; none where it is not written so. */
function numbersOf(version: string): readonly number[] | undefined {
  const written = /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/.exec(version);
  return written?.slice(1).map(Number);
}
