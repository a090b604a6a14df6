import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexPage } from "./index-page.ts";
import type { State } from "./state.ts";
import { statePage } from "./state-page.ts";

/** Every page of `data/`, by its path in that folder. */
export function dataPages(states: readonly State[]): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", indexPage(states)],
    ...states.map((state) => [`${state.folder}/README.md`, statePage(state)] as const),
  ]);
}

/** Pages that are missing in a folder, or differ from what is written there. */
export function drift(data: string, pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([path, text]) => {
    if (!existsSync(join(data, path))) return [`missing: ${path}`];
    return readFileSync(join(data, path), "utf8") === text ? [] : [`differs: ${path}`];
  });
}

/** Writes the pages where they belong. */
export function writePages(data: string, pages: ReadonlyMap<string, string>): void {
  for (const [path, text] of pages) writeFileSync(join(data, path), text);
}
