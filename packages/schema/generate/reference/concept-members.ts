import { code } from "./markdown.ts";

/** What some lists say of their codes beside what all do, in words for the reader of a page. */
const words: Readonly<Record<string, string>> = {
  claimant: "who claims",
  deprecated: "not to be used any more",
  fact: "the fact of a situation that holds its date",
  group:
    "relation to the event: hit by it (`direct`), near it (`exposed`), through another person (`indirect`), or damage to things alone (`material`)",
  indicativeEnd: "when it usually ends after the event, as an ISO 8601 duration",
  indicativeStart: "when it usually begins after the event, as an ISO 8601 duration",
  keyAreas: "key areas it belongs to",
  knownBy: "who can usually tell",
  level: "side of an event: its legal `character`, or its `mode`; each is judged by itself",
  list: "the list its values come from",
  multiple: "holds a list of values, in `[ ]`",
  nature: "pecuniary or not",
  phases: "phases in which it usually arises, an editorial default",
  silence:
    "what a value that is not named means: `no`, it is not so; `not-said`, it may be so, and `facts.not` holds what is known not to be so",
  since: "model version that introduced the code, where later than the list",
  time: "when the damage arises",
  type: "form of its value, and which comparison of a criterion applies to it",
  undecided: "this side is not known, so that any other code of it may be so",
  unintended: "nobody did it on purpose: it is no attack and has no mode",
  unit: "unit of its value",
};

/** What the column “more” says, for the members that codes of a list have. */
export function memberList(members: readonly string[]): string {
  const lines = [...new Set(members)].map((member) => {
    const meaning = words[member];
    if (meaning === undefined)
      throw new Error(`Codes have ${member}: say in concept-members.ts what it means.`);
    return `- ${code(member)}: ${meaning}`;
  });
  return `What *more* says:\n\n${lines.join("\n")}`;
}
