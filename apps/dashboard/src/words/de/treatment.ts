import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In German: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Nichts ändert sich",
    closes: "Etwas fällt weg",
    opens: "Etwas kommt hinzu",
    unclear: "Für sie nicht bekannt",
    unsettled: "Nichts steht fest",
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
    },
    homes: "Andere Staaten:",
  },
};
