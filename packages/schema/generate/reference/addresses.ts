import type { PagePath } from "./markdown.ts";
import type { Model } from "./model.ts";

/** First page of the reference. */
export const indexPage: PagePath = "README.md";

/** Page of the rules. */
export const rulesPage: PagePath = "rules.md";

/** Page of the findings that no rule makes. */
export const findingsPage: PagePath = "findings.md";

/** Page of mistakes that people make, and what they are told. */
export const mistakesPage: PagePath = "mistakes.md";

/** Page of a record kind. */
export function kindPage(kind: string): PagePath {
  return `kinds/${kind}.md`;
}

/** Page of a code list. */
export function codelistPage(list: string): PagePath {
  return `codelists/${list}.md`;
}

/** Page of a named part: `LocalisedText` → `parts/localised-text.md`. */
export function partPage(name: string): PagePath {
  return `parts/${name.replaceAll(/(?<!^)[A-Z]/g, "-$&").toLowerCase()}.md`;
}

/** Page of any definition, and the name it goes by there. */
export function definitionPage(name: string, { lists }: Model): { path: PagePath; label: string } {
  const list = lists.get(name);
  return list === undefined
    ? { path: partPage(name), label: name }
    : { path: codelistPage(list.id), label: `code of ${list.id}` };
}

/** A file of the repository, as seen from the folder of the reference. */
export function repositoryFile(path: string): string {
  return `../../${path}`;
}
