import {
  codelistPage,
  findingsPage,
  indexPage,
  kindPage,
  mistakesPage,
  partPage,
  rulesPage,
} from "./reference/addresses.ts";
import { codelistPageText } from "./reference/codelist-page.ts";
import { edgesOf } from "./reference/edges.ts";
import { exampleOf } from "./reference/examples.ts";
import { readSentences } from "./reference/finding-sources.ts";
import { findingsPageText } from "./reference/findings-page.ts";
import { indexPageText } from "./reference/index-page.ts";
import { kindPageText } from "./reference/kind-page.ts";
import { madeMistakes } from "./reference/made-mistakes.ts";
import { mistakesPageText } from "./reference/mistakes-page.ts";
import { readModel } from "./reference/model.ts";
import { partExamples } from "./reference/part-examples.ts";
import { partPageText } from "./reference/part-page.ts";
import { documentedRules } from "./reference/rule-sources.ts";
import { rulesPageText } from "./reference/rules-page.ts";
import { usagesOf } from "./reference/usages.ts";

/** The reference of the model as Markdown, by paths below its folder: every kind, part, list, rule and finding. */
export async function referenceFiles(): Promise<Map<string, string>> {
  const model = readModel();
  const edges = edgesOf(model);
  const usages = usagesOf(model);
  const examples = partExamples(model);
  const rules = documentedRules();
  const sentences = await readSentences();
  return new Map([
    [indexPage, indexPageText(model, { edges, rules: [...rules.values()].flat().length })],
    ...[...model.kinds.keys()].map(
      (kind) => [kindPage(kind), kindPageText(kind, { model, edges, example: exampleOf(kind) })] as const,
    ),
    ...[...model.parts.keys()].map(
      (name) => [partPage(name), partPageText(name, { model, usages, examples })] as const,
    ),
    ...[...model.lists].map(
      ([definition, list]) =>
        [codelistPage(list.id), codelistPageText(list, { definition, usages })] as const,
    ),
    [rulesPage, rulesPageText(rules, sentences)],
    [findingsPage, findingsPageText(sentences)],
    [mistakesPage, await mistakesPageText(madeMistakes())],
  ]);
}
