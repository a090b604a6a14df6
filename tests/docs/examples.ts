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

/** What a reader does at one place of a guide: saves a file, or types lines and sees a text. */
export type Step =
  | { readonly save: string; readonly content: string }
  | { readonly type: readonly string[]; readonly shown: string | undefined; readonly line: number };

/** The steps of a guide that is followed from its first line to its last. */
export function stepsOf(document: string): readonly Step[] {
  const text = readFileSync(resolve(root, document), "utf8");
  const steps: Step[] = [];
  for (const { code, language, line } of examplesOf(document)) {
    const last = steps.at(-1);
    const before =
      text
        .split("\n", line - 1)
        .join("\n")
        .split("```")
        .at(-1) ?? "";
    const named = /[Ss]ave [^`]*`([^`]+)`[^`]*$/.exec(before)?.[1];
    if (language === "sh") steps.push({ type: code.split("\n").filter(Boolean), shown: undefined, line });
    else if (language === "text" && last !== undefined && "type" in last && last.shown === undefined)
      steps[steps.length - 1] = { ...last, shown: code };
    else if (named !== undefined) steps.push({ save: named, content: code });
    else throw new Error(`${document}:${line}: neither typed, nor shown, nor saved`);
  }
  return steps;
}

/** Whether something printed is what a guide shows, where `…` stands for what differs from one time to the next. */
export function isShown(shown: string, printed: string): boolean {
  const pattern = shown
    .trimEnd()
    .split("\n")
    .map((line) => (line === "…" ? "(?:.*\\n)*?" : `${line.split("…").map(literally).join(".*")}\\n`));
  return new RegExp(`^${pattern.join("")}$`).test(`${printed.trimEnd()}\n`);
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
