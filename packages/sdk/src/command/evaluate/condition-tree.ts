import type { Entitlement, EntitlementRecord, Explanation } from "@civic/schema/compute";
import { factWords, markedText } from "@civic/schema/words";
import { line, type Shown } from "../navigate/shown.ts";
import { paintedEnd, paintedStart } from "../page/painted.ts";

type Around = Pick<Shown, "page" | "language" | "width">;

/** All conditions one by one, then all exclusions, each with its place in the record. */
export function conditionLines(
  { record, explanation, exclusions, pointer }: Entitlement,
  around: Around,
): string[] {
  return [
    ...(explanation ? treeOf(explanation, { root: pointer, ...around }) : []),
    ...(exclusions ? treeOf(exclusions, { root: exclusionsPointer(record), ...around }) : []),
  ];
}

/** Where the exclusions of a record stand in it (JSON Pointer). */
function exclusionsPointer({ kind }: EntitlementRecord): string {
  return kind === "compensation-scheme" ? "/exclusions" : "/eligibility/exclusions";
}

interface Tree extends Around {
  readonly root: string;
}

function treeOf(explanation: Explanation, tree: Tree, indent = "  "): string[] {
  const { root, page, language } = tree;
  const { own, words } = language;
  const { op, verdict, label, fact, known, pointer, of = [] } = explanation;
  const what = fact ? language.label("eligibility-fact", fact) : (own.evaluate.parts[op] ?? op);
  const said = label ? markedText(label, language) : what;
  const value =
    known === undefined
      ? []
      : [own.evaluate.known(fact ? factWords(fact, known, language) : JSON.stringify(known))];
  const word = language.label("verdict", verdict);
  const text = word + words.colon + [said, ...value].join(words.joiner);
  const place = root + pointer;
  const lines = paintedEnd(line(`${text} ${place}`, tree, indent), place, page.faint);
  return [
    ...paintedStart(lines, word, page.verdict(verdict)),
    ...of.flatMap((part) => treeOf(part, tree, `${indent}  `)),
  ];
}
