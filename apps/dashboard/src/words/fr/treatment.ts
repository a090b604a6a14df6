import { numeral, plural } from "@civic/schema/words";
import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In French: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Ce qui est établi est identique",
    closes: "Quelque chose se ferme",
    opens: "Quelque chose s’ouvre en plus",
    unclear: "Surtout non connu pour eux",
    unsettled: "Rien n’est établi",
  },
  treatmentThin: "Moins de la moitié est établie",
  treatmentCounts: {
    settled: (some, all) =>
      plural("fr", some, {
        one: `{n} sur ${numeral("fr", all)} établi`,
        other: `{n} sur ${numeral("fr", all)} établis`,
      }),
    same: (n) => plural("fr", n, { one: "{n} identique", other: "{n} identiques" }),
    closes: (n) => plural("fr", n, { one: "{n} se ferme", other: "{n} se ferment" }),
    opens: (n) => plural("fr", n, { one: "{n} s’ouvre en plus", other: "{n} s’ouvrent en plus" }),
    unclear: (n) => plural("fr", n, { one: "{n} non connu", other: "{n} non connus" }),
  },
  treatmentSmall: "Égalité de traitement selon l’État de l’événement",
  treatmentTable: {
    legend: "Signes",
    title: "La même chose en tableau",
    hurtIn: "Touché en",
    columns: {
      given: "Enregistrés",
      met: "Ouverts aux habitants",
      notSettled: "Non établis",
      naming: "dont nommant la nationalité ou la résidence",
      weighed: "S’ouvrent ou peuvent s’ouvrir à quelqu’un",
      settled: "dont établis pour tous",
    },
    homes: "Autres États :",
  },
};
