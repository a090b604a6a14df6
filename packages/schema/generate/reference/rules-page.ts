import { findingsPage, indexPage, repositoryFile, rulesPage } from "./addresses.ts";
import { parametersLine } from "./findings-page.ts";
import { invalidDocumentsLine } from "./invalid-documents.ts";
import { code, link, page, prose, table } from "./markdown.ts";
import type { DocumentedRule } from "./rule-sources.ts";
import { type Sentences, sentenceList } from "./sentences.ts";

/** What the tables of rules are about. A table that is not named here goes by its own name. */
const titles: Readonly<Record<string, string>> = {
  recordRules: "Rules over one record",
  setRules: "Rules over a set of records",
  qualityRules: "Rules of quality",
};

/** The page of all rules: a table to look up, then a section for each. */
export function rulesPageText(
  tables: ReadonlyMap<string, readonly DocumentedRule[]>,
  sentences: Sentences,
): string {
  return page(
    "# Rules",
    `Named checks that structure alone cannot make. They run on records whose structure is valid; what structure says is under ${link("findings", rulesPage, findingsPage)}. An ${code("error")} is not accepted, a ${code("warning")} is accepted and should be mended, a ${code("notice")} is worth knowing. Each links to documents of the conformance suite that break it, with the findings expected. ${link("Reference", rulesPage, indexPage)}.`,
    ...[...tables].flatMap(([name, rules]) => [
      `## ${titles[name] ?? name}`,
      overview(rules),
      ...rules.map((rule) => section(rule, sentences)),
    ]),
  );
}

function overview(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(({ code: name, severity, explanation }) => [
    `[${code(name)}](#${name})`,
    severity,
    prose(firstSentence(explanation[0] ?? "")),
  ]);
  return table(["rule", "severity", "what it asks for"], rows);
}

function firstSentence(paragraph: string): string {
  return /^.*?[.](?= [A-Z])/.exec(paragraph)?.[0] ?? paragraph;
}

function section(
  { code: name, severity, params, explanation, file }: DocumentedRule,
  sentences: Sentences,
): string {
  return [
    `### ${name}`,
    [`**${severity}**`, parametersLine({ params }), link("source", rulesPage, repositoryFile(file))]
      .filter(Boolean)
      .join(" · "),
    ...explanation.map(prose),
    sentenceList(name, sentences),
    invalidDocumentsLine(name, rulesPage),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}
