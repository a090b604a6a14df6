import { type StepWords, stepLine, stepWords } from "@civic/schema/words";
import { line, type Shown } from "./shown.ts";

/** What to do, in the order of acting, numbered. */
export function stepLines(shown: Shown): string[] {
  const { found, sources, language } = shown;
  const { own } = language;
  const steps = stepWords(found.firstSteps, sources, language);
  if (steps.length === 0) return line(own.navigate.noStep, shown);
  const verify = steps.some(
    ({ contacts, do: kind }) => kind === "call-emergency-number" || contacts.length > 0,
  );
  return [
    ...steps.flatMap((step, index) => line(stepText(step, shown), shown, `  ${index + 1}. `)),
    ...(verify ? line(own.navigate.verify, shown) : []),
  ];
}

function stepText(step: StepWords, { language }: Shown): string {
  return language.format.region(step.state) + language.words.colon + stepLine(step, language);
}
