import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recordRules, setRules } from "../../src/rules/rules.ts";
import type { Sentences } from "./sentences.ts";

const validation = resolve(import.meta.dirname, "../../src/validation");

/** Loads the messages of every language there are, English first. */
export async function readSentences(): Promise<Sentences> {
  const folder = join(validation, "messages");
  const tags = readdirSync(folder).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);
  const sentences = new Map<string, Readonly<Record<string, string>>>();
  for (const tag of tags.sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1))) {
    const loaded = (await import(join(folder, `${tag}.ts`))) as Record<
      string,
      Readonly<Record<string, string>>
    >;
    const messages = loaded[tag];
    if (!messages) throw new Error(`messages/${tag}.ts exports no "${tag}"`);
    sentences.set(tag, messages);
  }
  return sentences;
}

/** Codes of findings about structure, in the order of their declaration. */
export function structureCodes(): string[] {
  return membersOf("StructureCode", "structure.ts");
}

/** Codes of findings about a document on its way, in the order of their declaration. */
export function transferCodes(): string[] {
  return membersOf("TransferCode", "finding-code.ts");
}

/** Codes of findings about a profile, and about a record under one, in the order of their declaration. */
export function profileCodes(): string[] {
  return membersOf("ProfileCode", "finding-code.ts");
}

/**
 * Codes of findings about the facts of a situation, and about records that cannot be weighed for it; without those that
 * rules give, too.
 */
export function situationCodes(): string[] {
  const ofRules = new Set<string>([...recordRules, ...setRules].map(({ code }) => code));
  const codes = [
    ...membersOf("SituationCode", "../eligibility/check-situation.ts"),
    ...membersOf("NavigationCode", "finding-code.ts"),
  ];
  return codes.filter((code) => !ofRules.has(code));
}

/** The members of a union of literals: types leave nothing to read at run time but their source. */
function membersOf(type: string, file: string): string[] {
  const source = readFileSync(join(validation, file), "utf8");
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1];
  if (union === undefined) throw new Error(`${file} declares no type ${type}`);
  return [...union.matchAll(/"([^"]+)"/g)].map(([, member = ""]) => member);
}
