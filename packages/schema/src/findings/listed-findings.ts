import type { Describable } from "./describe-finding.ts";
import { type Finding, finding } from "./finding.ts";
import type { FindingCode, SeverityOf } from "./finding-code.ts";
import type { Severity } from "./severity.ts";

/**
 * Most findings that are listed of one document. Whoever has more mends these first; and a hostile document earns no more
 * of them than can be sent.
 */
export const mostFindings = 1000;

/**
 * Characters of places and parameters after which no more findings are listed. A few bytes earn a finding that names every
 * code of a list: a thousand of these would be a thousand times what was sent.
 */
const mostText = 256 * 1024;

/** Findings in the order in which they are found, as many as are listed; the others are only counted. */
export interface ListedFindings<Code extends FindingCode> {
  readonly list: Finding<Code>[];
  /** Characters that may still be listed. */
  room: number;
  more: number;
  /** The most severe of those that are only counted. */
  worst: Severity;
}

/** What a list holds in the end. */
export type Listed<Code extends FindingCode> = Finding<Code> | Finding<"findings-not-listed">;

/** A list without findings. */
export function noFindings<Code extends FindingCode>(): ListedFindings<Code> {
  return { list: [], room: mostText, more: 0, worst: "notice" };
}

/** Makes a finding and lists it, or counts it where enough are listed; its place and parameters are then not looked at. */
export function list<Code extends FindingCode>(
  findings: ListedFindings<Code>,
  severity: SeverityOf<Code>,
  make: () => Finding<Code>,
): void {
  if (findings.list.length >= mostFindings - 1 || findings.room <= 0) {
    count(findings, severity, 1);
    return;
  }
  const made = make();
  findings.list.push(made);
  findings.room -= textOf(made);
}

function textOf({ pointer, params }: Describable & { readonly pointer: string }): number {
  let length = pointer.length;
  for (const value of Object.values(params)) {
    if (typeof value === "string") length += value.length;
    else if (typeof value === "object") for (const each of value) length += each.length;
  }
  return length;
}

/** What was listed; where that is not all, the last finding says how many more there are, and is as severe as the worst. */
export function allListed<Code extends FindingCode>({
  list: found,
  more,
  worst,
}: ListedFindings<Code>): readonly Listed<Code>[] {
  return more === 0 ? found : [...found, finding("findings-not-listed", "", { count: more }, worst)];
}

/** Findings from several hands as one list, bounded as each. */
export function listedTogether(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const [only = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0 && only.length <= mostFindings) return only;
  const findings = noFindings<FindingCode>();
  for (const found of lists)
    for (const each of found) {
      if (each.code === "findings-not-listed") count(findings, each.severity, each.params.count);
      else list(findings, each.severity, () => each);
    }
  return allListed(findings);
}

function count(
  findings: Pick<ListedFindings<FindingCode>, "more" | "worst">,
  severity: Severity,
  more: number,
): void {
  findings.more += more;
  if (severity === "error" || (severity === "warning" && findings.worst === "notice"))
    findings.worst = severity;
}
