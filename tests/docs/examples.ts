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
