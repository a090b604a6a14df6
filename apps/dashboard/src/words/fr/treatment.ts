import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In French: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Rien ne change",
    closes: "Quelque chose se ferme",
    opens: "Quelque chose s’ouvre en plus",
    unclear: "Non connu pour eux",
    unsettled: "Rien n’est établi",
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
    },
    homes: "Autres États :",
  },
};
