import { isCountry, isInternationalBody, isRecordKind } from "@civic/schema";
import type { Effects } from "../command.ts";

/** A folder of records, and what of it was named: a State, a kind of a State, one file, or all of it. */
export interface PlaceInFolder {
  readonly folder: string;
  /** What the paths below the folder begin with: `fr/`, `fr/service/`; empty for all. */
  readonly within: string;
}

/**
 * The folder of records in which a typed path stands: `records/fr/service` is read as what of `records` begins with
 * `fr/service/`, since a record is checked by its place.
 */
export function placeInFolder(typed: string, { namesIn }: Pick<Effects, "namesIn">): PlaceInFolder {
  const parts = typed.replace(/[/\\]+$/, "").split(/[/\\]/);
  const [state = "", last = ""] = [parts.at(-2), parts.at(-1)];
  if (isRecordKind(last) && isState(state)) return placed(parts, 2);
  if (isState(last) && namesIn(typed).some(isRecordKind)) return placed(parts, 1);
  return { folder: typed, within: "" };
}

function placed(parts: readonly string[], depth: number): PlaceInFolder {
  const above = parts.slice(0, -depth).join("/");
  const isRoot = above === "" && parts.length > depth;
  return { folder: isRoot ? "/" : above || ".", within: `${parts.slice(-depth).join("/")}/` };
}

function isState(name: string): boolean {
  return isCountry(name) || isInternationalBody(name);
}
