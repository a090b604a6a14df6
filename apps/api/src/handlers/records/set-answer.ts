import { type Finding, mostFindings } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import type { SetFindings } from "../../exchange/set-findings.ts";
import type { Publication } from "../../store/publications.ts";
import type { NewVersion } from "../../store/store.ts";
import { describeFindings, type Language } from "../../words/language.ts";

/** What is told of a set beside its versions. */
export interface ToldOfSet extends SetFindings {
  readonly dryRun: boolean;
  readonly language: Language;
}

/** The answer to a set of which every version is taken. Of its findings as many are listed as of one document. */
export function setAnswer(
  versions: readonly NewVersion[],
  outcomes: readonly Publication[],
  { dryRun, language, ...lists }: ToldOfSet,
): string {
  let room = mostFindings;
  let omitted = 0;
  const first = <Item>(items: readonly Item[]): Item[] => {
    const some = items.slice(0, room);
    room -= some.length;
    omitted += items.length - some.length;
    return some;
  };
  const described = (findings: readonly Finding[]) => describeFindings(first(findings), language);
  const answer: AnswerOf<"records.putSet"> = {
    kept: !dryRun,
    versions: versions.map((version, index) => placedVersion(version, outcomes[index])),
    unresolved: first(lists.unresolved),
    elsewhere: described(lists.elsewhere),
    findings: described(lists.findings),
    ...(omitted > 0 && { omitted }),
  };
  return JSON.stringify(answer);
}

function placedVersion({ record: { id, version }, digest }: NewVersion, outcome: Publication | undefined) {
  // Of a set with another outcome nothing is kept, and this is not asked.
  const type = outcome?.type === "added" || outcome?.type === "signed" ? outcome.type : "unchanged";
  return { id, version, digest, outcome: type } as const;
}
