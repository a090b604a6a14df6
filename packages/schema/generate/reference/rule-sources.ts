import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { findingAreas } from "../../src/findings/finding-areas.ts";
import type { FindingKind, FindingList } from "../../src/findings/finding-list.ts";
import type { Severity } from "../../src/findings/severity.ts";
import * as tables from "../../src/rules/rules.ts";

/** A rule with what its file says about it. */
export interface DocumentedRule {
  readonly code: string;
  readonly severity: Severity;
  /** What fills its sentence. */
  readonly params: FindingKind["params"];
  /** Paragraphs of its doc comment. */
  readonly explanation: readonly string[];
  /** File of the repository that holds it. */
  readonly file: string;
}

const kinds: FindingList = { ...findingAreas.record, ...findingAreas.set };

const folder = "packages/schema/src/rules";

/** Every rule of every table, in the order of the tables, by the name of the table. */
export function documentedRules(): Map<string, DocumentedRule[]> {
  const sources = readSources();
  return new Map(
    Object.entries(tables).map(([table, rules]) => [
      table,
      rules.map(({ code, severity }) => ({
        code,
        severity,
        params: kinds[code]?.params ?? {},
        ...explanationOf(code, sources),
      })),
    ]),
  );
}

function readSources(): Map<string, string> {
  const root = resolve(import.meta.dirname, "../../src/rules");
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort();
  return new Map(
    paths.map((path) => [`${folder}/${path.split(sep).join("/")}`, readFileSync(join(root, path), "utf8")]),
  );
}

/** The doc comment of the declaration that names the code. */
function explanationOf(code: string, sources: ReadonlyMap<string, string>) {
  for (const [file, source] of sources) {
    const at = source.indexOf(`code: "${code}"`);
    if (at === -1) continue;
    const declared = source.lastIndexOf("export const", at);
    const comment = /\/\*\*((?:(?!\*\/).)*)\*\/\s*$/s.exec(source.slice(0, declared))?.[1];
    if (declared === -1 || comment === undefined)
      throw new Error(`the rule ${code} has no doc comment in ${file}`);
    return { file, explanation: paragraphsOf(comment) };
  }
  throw new Error(`no file of ${folder} declares the rule ${code}`);
}

/** The paragraphs of a doc comment before its tags, without stars; links become code. */
export function paragraphsOf(comment: string): string[] {
  const text = comment.replaceAll(/^[ \t]*\*[ \t]?/gm, "").replace(/^@[\s\S]*$/m, "");
  return text
    .replaceAll(/\{@link ([^}]+)\}/g, "`$1`")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
