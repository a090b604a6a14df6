import { describeFinding } from "@civic/schema";
import { en } from "@civic/schema/messages/en";
import { textIn } from "@civic/schema/words";
import { link, literal, page, plain, table } from "./markdown.ts";
import type { State } from "./state.ts";
import { counted, english, word } from "./words.ts";

type Findings = State["findings"];

/** What validation still says of the records, code by code. */
export function findingsSection(state: State): string {
  const heading = "## Open findings";
  if (state.findings.length === 0) return page([heading, "None."]).trimEnd();
  const codes = [...new Set(state.findings.map(({ code }) => code))].sort();
  return page([
    heading,
    "The records are accepted; a warning should be mended, a notice is worth knowing.",
    ...codes.map((code) =>
      codeSection(
        state,
        state.findings.filter((finding) => finding.code === code),
      ),
    ),
  ]).trimEnd();
}

function codeSection({ files }: State, findings: Findings): string {
  const fileOf = new Map(files.map((file) => [file.record.id, file]));
  const sentences = findings.map((finding) => plain(describeFinding(finding, en)));
  const [first] = findings;
  const [only, ...others] = new Set(sentences);
  const rows = findings.map((finding, index) => {
    const file = fileOf.get(finding.record);
    const name = file ? link(textIn(file.record.name, english), file.path) : plain(finding.record);
    return [name, finding.pointer ? literal(finding.pointer) : "the whole", sentences[index] ?? ""];
  });
  const heading = `### ${literal(first?.code ?? "")} (${counted(findings.length, first?.severity ?? "")})`;
  // The same words for every place stand once above the table.
  return others.length === 0
    ? page([
        heading,
        only ?? "",
        table(
          ["Record", "Place"],
          rows.map((row) => row.slice(0, 2)),
        ),
      ]).trimEnd()
    : page([heading, table(["Record", "Place", "Finding"], rows)]).trimEnd();
}

/** How many gaps the records show, by kind; the node and the command line name each. */
export function gapsSection({ gaps }: State): string {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => [
    word("gap-kind", kind),
    String(gaps.filter((gap) => gap.kind === kind).length),
  ]);
  return page([
    "## Gaps",
    gaps.length === 0
      ? "None was found."
      : `${counted(gaps.length, "gap")} in the assistance described, or in its description. What no record says is ` +
        "a gap of the description; it does not prove that nothing is given.",
    rows.length > 0 ? table(["Kind", "#Gaps"], rows) : "",
  ]).trimEnd();
}
