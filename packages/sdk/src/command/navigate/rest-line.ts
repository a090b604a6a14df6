import type { Shown } from "./shown.ts";

/** How much there is in all, and how to see it. */
export function restText({ found, language }: Shown): string {
  const { counted, allWith } = language.own.navigate;
  const count = (wanted: string) => found.entitlements.filter(({ verdict }) => verdict === wanted).length;
  const verdicts = (["met", "unknown", "not-met"] as const).map((verdict) =>
    counted[verdict](count(verdict)),
  );
  const hidden = found.besides.length > 0 ? [counted.hidden(found.besides.length)] : [];
  return allWith([...verdicts, ...hidden].join(language.words.joiner));
}
