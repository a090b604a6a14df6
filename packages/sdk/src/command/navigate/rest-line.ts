import type { NavigatedEntitlement } from "@civic/schema/compute";
import { entitlementGroup } from "@civic/schema/words";
import type { Shown } from "./shown.ts";

/** What the first page leaves out. */
export interface LeftOut {
  readonly steps: number;
  readonly questions: number;
}

/** How much there is in all, what the whole adds, and how to see it. Nobody asks for a memorial, so it is counted apart. */
export function restText(
  { found, language }: Pick<Shown, "found" | "language">,
  { steps, questions }: LeftOut,
): string {
  const { counted, added, allWith } = language.own.navigate;
  const isMemory = ({ record }: NavigatedEntitlement) => entitlementGroup(record) === "memory";
  const askedFor = found.entitlements.filter((each) => !isMemory(each));
  const verdicts = (["met", "unknown", "not-met"] as const).map((wanted) =>
    counted[wanted](askedFor.filter(({ verdict }) => verdict === wanted).length),
  );
  const memory = found.entitlements.length - askedFor.length;
  const others = [
    ...(memory > 0 ? [counted.memory(memory)] : []),
    ...(found.besides.length > 0 ? [counted.hidden(found.besides.length)] : []),
  ];
  const more = [
    ...(steps > 0 ? [added.steps(steps)] : []),
    ...(questions > 0 ? [added.questions(questions)] : []),
  ];
  return allWith([...verdicts, ...others].join(language.words.joiner), more.join(language.words.joiner));
}
