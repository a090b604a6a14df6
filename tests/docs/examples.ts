import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** A fenced block of a document of the repository. */
export interface Example {
  readonly document: string;
  readonly language: string;
  readonly line: number;
  readonly code: string;
}

/** Every fenced block of a document, with the line it starts at. */
export function examplesOf(document: string): Example[] {
  const text = readFileSync(resolve(root, document), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([whole, language = "", code = ""]) => ({
    document,
    language,
    line: text.slice(0, text.indexOf(whole)).split("\n").length,
    code,
  }));
}

/** All code of one language in a document, one block after the other. */
export function codeOf(document: string, language: string): string {
  return examplesOf(document)
    .filter((example) => example.language === language)
    .map(({ code }) => code)
    .join("");
}

/** The JSON files that a document tells to save, by the path it gives them. */
export function savedFiles(document: string): ReadonlyMap<string, string> {
  const text = readFileSync(resolve(root, document), "utf8");
  return new Map(
    [...text.matchAll(/[Ss]ave [^`]*`([^`]+\.json)`[^`]*?\n\n```json\n(.*?)^```$/gms)].map(
      ([, path = "", content = ""]) => [path, content],
    ),
  );
}
