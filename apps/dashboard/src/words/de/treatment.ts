import { numeral, plural } from "@civic/schema/words";
import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In German: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Was feststeht, ist gleich",
    closes: "Etwas fällt weg",
    opens: "Etwas kommt hinzu",
    unclear: "Für sie meist nicht bekannt",
    unsettled: "Nichts steht fest",
  },
  treatmentThin: "Weniger als die Hälfte steht fest",
  treatmentCounts: {
    settled: (some, all) =>
      plural("de", some, {
        one: `{n} von ${numeral("de", all)} steht fest`,
        other: `{n} von ${numeral("de", all)} stehen fest`,
      }),
    same: (n) => `${numeral("de", n)} gleich`,
    closes: (n) => plural("de", n, { one: "{n} fällt weg", other: "{n} fallen weg" }),
    opens: (n) => plural("de", n, { one: "{n} kommt hinzu", other: "{n} kommen hinzu" }),
    unclear: (n) => `${numeral("de", n)} nicht bekannt`,
  },
  treatmentSmall: "Gleichbehandlung nach Staat des Ereignisses",
  treatmentTable: {
    legend: "Zeichen",
    title: "Dasselbe als Tabelle",
    hurtIn: "Betroffen in",
    columns: {
      given: "Erfasst",
      met: "Offen für die eigenen Leute",
      notSettled: "Steht nicht fest",
      naming: "davon mit Staatsangehörigkeit oder Wohnsitz",
      weighed: "Steht jemandem offen oder kann es",
      settled: "davon für alle feststehend",
    },
    homes: "Andere Staaten:",
  },
};
