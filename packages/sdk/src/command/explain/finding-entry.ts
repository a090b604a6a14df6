import { docsOfFinding } from "@civic/schema";
import type { Around, Entry } from "./entry.ts";
import { inEnglish, plainWords } from "./reference-text.ts";

/** Every finding, those of rules too. */
export function findingNames({ language }: Around): readonly string[] {
  return Object.keys(language.messages.sentences);
}

/** What a finding means, how bad it is, in which words it is said, and a mistake that it follows. */
export function findingEntry(code: string, around: Around): Entry | undefined {
  if (!findingNames(around).includes(code)) return undefined;
  const { effects, language } = around;
  const { explain, check } = language.own;
  const docs = docsOfFinding(code);
  const isRule = docs.startsWith("/docs/reference/rules");
  const blocks = blocksOf(effects.referencePage(isRule ? "rules" : "findings"), code);
  const severity = severityOf(blocks[0] ?? "");
  const example = exampleOf(code, around);
  return {
    what: isRule ? "rule" : "finding",
    name: code,
    title: check.severity[severity],
    lines: [
      ...blocks.filter(isProse).map((block) => inEnglish(plainWords(block), language)),
      explain.sentence(sentenceOf(code, around)),
      ...(example
        ? [`${inEnglish(example.mistake, language)}: ${example.sentence}`].map(explain.example)
        : []),
    ],
    docs,
  };
}

function sentenceOf(code: string, { language }: Around): string {
  const sentences: Readonly<Record<string, string>> = language.messages.sentences;
  return sentences[code] ?? code;
}

/** The blocks below a heading of the third level, without the heading. */
function blocksOf(page: string, heading: string): string[] {
  const section = page.split(/^(?=##+ )/m).find((text) => text.startsWith(`### ${heading}\n`)) ?? "";
  return section
    .trimEnd()
    .split(/\n{2,}/)
    .slice(1);
}

function severityOf(block: string): "error" | "warning" | "notice" {
  const [, severity] = /^\*\*(error|warning|notice)\*\*/.exec(block) ?? [];
  return severity === "error" || severity === "warning" ? severity : "notice";
}

/** Neither the line of the severity nor sentences nor documents of the conformance suite. */
function isProse(block: string): boolean {
  return !/^(?:\*\*|- [a-z]{2}: |Invalid documents?: |\||```)/.test(block);
}

interface Example {
  readonly mistake: string;
  readonly sentence: string;
}

/** The first mistake of the reference that ends in this finding, and the sentence that follows. */
function exampleOf(code: string, { effects, language }: Around): Example | undefined {
  const sections = effects.referencePage("mistakes").split(/^(?=##+ )/m);
  for (const section of sections) {
    const [, mistake] = /^### (.+)\n/.exec(section) ?? [];
    const told = section
      .split(/\n(?=\*\*(?:error|warning|notice)\*\*)/)
      .find((text) => text.includes(`[\`${code}\`](`));
    const said = new RegExp(`^- ${language.fields.language}: (.+)$`, "m").exec(told ?? "")?.[1];
    if (mistake && said) return { mistake: plainWords(mistake), sentence: plainWords(said) };
  }
  return undefined;
}
