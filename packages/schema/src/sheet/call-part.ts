import type { FirstStep } from "../navigation/first-step.ts";
import { addressLine } from "../words/contact-words.ts";
import type { SheetEntry, SheetPart } from "./sheet-part.ts";
import { contactLines, contactsOf, nameIn, partOf, use, type Writing } from "./writing.ts";

type CallStep = Extract<
  FirstStep,
  { do: "call-emergency-number" | "turn-to-contact-point" | "turn-to-service" }
>;

/** Whom to call or turn to, in the order of the steps. */
export function callPart(writing: Writing): SheetPart {
  const steps = writing.navigation.firstSteps.filter(
    (step): step is CallStep => step.do !== "claim" && step.do !== "turn-to-authority",
  );
  const entry = (group: readonly CallStep[]) => callEntry(group, writing);
  return partOf("call", groupedCalls(steps), { entry, writing });
}

/** The emergency numbers of one State are one entry: whoever is in danger calls one of them. */
function groupedCalls(steps: readonly CallStep[]): (readonly CallStep[])[] {
  const groups: CallStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const isSame = last?.[0]?.do === "call-emergency-number" && last[0].state === step.state;
    if (isSame && step.do === "call-emergency-number") last?.push(step);
    else groups.push([step]);
  }
  return groups;
}

function callEntry(group: readonly CallStep[], writing: Writing): SheetEntry | undefined {
  const { language } = writing;
  const [step] = group;
  if (step === undefined) return undefined;
  const state = { text: language.format.region(step.state) };
  if (step.do === "call-emergency-number") {
    const numbers = group.flatMap((each) =>
      each.do === "call-emergency-number" ? addressLine(each.contact, language) : [],
    );
    if (step.record !== undefined) use(step.record, writing);
    const what = { text: language.words.contact.emergency };
    return { what: [state, what], number: [...new Set(numbers)].join(language.words.joiner), lines: [] };
  }
  const record = use(step.record, writing);
  if (record === undefined) return undefined;
  const name = step.do === "turn-to-contact-point" ? step.contactPoint.name : record.name;
  const contacts = step.do === "turn-to-contact-point" ? step.contactPoint.contacts : contactsOf(record);
  return { what: [state, nameIn(name, record, writing)], ...contactLines(contacts ?? [], record, writing) };
}
