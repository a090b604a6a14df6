import { type Finding, finding } from "../findings/finding.ts";
import type { FindingCode } from "../findings/finding-code.ts";
import { allListed, list, noFindings } from "../findings/listed-findings.ts";
import { shown } from "../parts/json-value.ts";
import { isExactNumber } from "./exact-number.ts";

/** An object or array that the walk is inside of. */
interface Level {
  /** Names met so far; absent for an array. */
  readonly names?: Set<string>;
  /** Name or index that the walk is at. */
  key: string | number;
}

/** What a JSON text is made of, but for white space, colons and the words `true`, `false` and `null`. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9][0-9.eE+-]*|[{}[\],]/g;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * The places in the text of a valid JSON document that its parsed value does not show, or not as they were written:
 * repeated members, numbers that are not exact, surrogates without their other half, replacement characters. For
 * documents that are known to hold one, since it keeps the path.
 */
export function textPlaces(text: string): readonly Finding[] {
  const levels: Level[] = [];
  const findings = noFindings<FindingCode>();
  let isName = false;
  const here = () => levels.map(({ key }) => key);
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ names: new Set(), key: "" });
    else if (token === "[") levels.push({ key: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && level) {
      if (!level.names) level.key = Number(level.key) + 1;
    } else if (token.startsWith('"')) {
      const string = JSON.parse(token) as string;
      if (isName && level?.names) {
        level.key = string;
        if (level.names.has(string))
          list(findings, "error", () => finding("repeated-member", here(), { member: shown(string) }));
        level.names.add(string);
      }
      if (loneSurrogate.test(string)) list(findings, "error", () => finding("lone-surrogate", here(), {}));
      else if (string.includes("\uFFFD")) {
        list(findings, "warning", () => finding("replacement-character", here(), {}, "warning"));
      }
    } else if (!isExactNumber(token)) {
      list(findings, "error", () => inexact(token, here()));
    }
    isName = token === "{" || (token === "," && level?.names !== undefined);
  }
  return allListed(findings);
}

function inexact(token: string, place: readonly PropertyKey[]): Finding {
  const written = shown(token);
  const read = Number(token);
  if (!Number.isFinite(read)) return finding("number-too-large", place, { written });
  return finding("number-not-exact", place, { written, read: String(read) });
}
