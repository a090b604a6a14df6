import { recordKinds } from "../src/records/kinds.ts";
import type { Model } from "../src/structure/structure.ts";
import { banner } from "./banner.ts";
import { checkNamed, type Writing } from "./check-written.ts";
import { ofFacts, ofRecords, wholly } from "./what-is-checked.ts";

/**
 * The checks of computations, as a module of plain functions: a page that computes carries no more of the model with it.
 * Of records they keep what no computation gets past, of situations what no fact can be, of criteria all.
 */
export function readingModule(model: Model): string {
  const writing = { model, written: new Map(), lines: [] };
  const records: Writing = { ...writing, scope: ofRecords };
  const kinds = recordKinds.map(
    (kind) => `${JSON.stringify(kind)}: ${checkNamed(model.kinds[kind] ?? kind, records)},`,
  );
  const clock = checkNamed("Clock", records);
  const situation = checkNamed("Situation", { ...writing, scope: ofFacts });
  const facts = checkNamed("Facts", { ...writing, scope: ofFacts });
  const criterion = checkNamed("Criterion", { ...writing, scope: wholly });
  return [
    banner,
    'import type { Check } from "../../src/structure/check.ts";',
    "import {",
    "  list,",
    "  membersAlone,",
    "  objectWith,",
    "  openObject,",
    "  taggedObject as variants,",
    '} from "../../src/structure/check-object.ts";',
    "import {",
    "  anything,",
    "  boolean,",
    "  formattedText as written,",
    "  number,",
    "  oneOfValues as oneOf,",
    "  text,",
    '} from "../../src/structure/check-value.ts";',
    "",
    "/** Makes the checks of what computations read. */",
    'export function readingChecks(): Record<"record" | "clock" | "situation" | "facts" | "criterion", Check> {',
    "const string = text({});",
    "const figure = number({});",
    "const whole = number({ whole: true });",
    "const entries = list(anything, {});",
    // What is said of a part by its name stands in the messages of validation alone.
    "const mapOf = (names: Check, members: Check, atLeast: number) =>",
    '  openObject({ names, members, atLeast, form: "object" });',
    ...writing.lines,
    'const record = variants("kind", new Map(Object.entries({',
    ...kinds,
    "})));",
    `return { record, clock: ${clock}, situation: ${situation}, facts: ${facts}, criterion: ${criterion} };`,
    "}",
    "",
  ].join("\n");
}
