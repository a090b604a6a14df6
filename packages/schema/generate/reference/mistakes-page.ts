import { describeFinding, type Sentences } from "../../src/findings/describe-finding.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { recordFindings } from "../../src/findings/record-findings.ts";
import { setFindings } from "../../src/findings/set-findings.ts";
import { languages } from "../../src/languages/languages.ts";
import { grouped } from "../../src/parts/grouped.ts";
import { findingsPage, indexPage, mistakesPage, repositoryFile, rulesPage } from "./addresses.ts";
import type { MadeMistake } from "./made-mistakes.ts";
import { code, link, page, prose } from "./markdown.ts";

/** The page of mistakes: what was written, and what is said of it in every language, to be read aloud. */
export async function mistakesPageText(mistakes: readonly MadeMistake[]): Promise<string> {
  const words = await Promise.all(
    Object.entries(languages).map(async ([language, { messages }]) => [language, await messages()] as const),
  );
  return page(
    "# Mistakes",
    `What people are told who make a mistake: ${mistakes.length} mistakes, each made in a valid document of the ${link("conformance suite", mistakesPage, repositoryFile("conformance/README.md"))} by ${link(code("mistakes.json"), mistakesPage, repositoryFile("conformance/mistakes.json"))}, and every sentence that follows, in every language. ${link("Reference", mistakesPage, indexPage)}.`,
    ...[...grouped(mistakes, ({ section }) => section)].flatMap(([section, of]) => [
      `## ${section}`,
      ...of.map((mistake) => mistakeText(mistake, words)),
    ]),
  );
}

type Words = readonly (readonly [language: string, messages: Sentences])[];

function mistakeText(mistake: MadeMistake, words: Words): string {
  return [
    `### ${mistake.mistake}`,
    written(mistake),
    ...mistake.findings.map((finding) => findingText(finding, words)),
  ].join("\n\n");
}

function written({ in: path, changes = {}, removes = [], text, encoding, beside = [] }: MadeMistake): string {
  const told = [
    ...Object.entries(changes).map(([pointer, value]) => `${code(pointer)}: ${code(JSON.stringify(value))}`),
    ...removes.map((pointer) => `without ${code(pointer)}`),
    ...(text ? [`${code(text[1].trim() || " ")} in the file`] : []),
    ...(encoding ? ["saved in Latin-1"] : []),
    ...(beside.length > 0 ? [`beside ${beside.map(code).join(", ")}`] : []),
  ];
  return `In ${code(path)}: ${told.join("; ")}.`;
}

function findingText(finding: Finding, words: Words): string {
  const { code: name, severity, pointer } = finding;
  const isRule = Object.hasOwn(recordFindings, name) || Object.hasOwn(setFindings, name);
  const to = `${isRule ? rulesPage : findingsPage}#${name}`;
  return [
    `**${severity}** ${link(code(name), mistakesPage, to)}${pointer === "" ? "" : ` at ${code(pointer)}`}`,
    words
      .map(([language, messages]) => `- ${language}: ${prose(describeFinding(finding, messages))}`)
      .join("\n"),
  ].join("\n\n");
}
