import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of good practices. */
export const goodPractice = {
  "GoodPractice.contacts": {
    name: "Kontakte",
    help: "Wen man fragen kann: eine Stelle, nie eine Privatperson.",
  },
  "GoodPractice.description": { name: "Beschreibung", help: "Was getan wurde." },
  "GoodPractice.evidence": {
    name: "Nachweis der Wirkung",
    help: "Wie gut belegt ist, dass die gute Praxis hilft.",
  },
  "GoodPractice.evidence.description": { name: "Beschreibung", help: "Was festgestellt wurde, und wie." },
  "GoodPractice.evidence.strength": { name: "Belastbarkeit", help: "Wie belastbar der Nachweis ist." },
  "GoodPractice.keyAreas": {
    name: "Schlüsselbereiche",
    help: "Die Schlüsselbereiche der Opferhilfe, die sie betrifft.",
  },
  "GoodPractice.needs": { name: "Bedürfnisse", help: "Die Bedürfnisse, denen sie dient." },
  "GoodPractice.phases": { name: "Phasen", help: "Wann nach einem Ereignis sie nützt." },
  "GoodPractice.services": { name: "Dienste", help: "Dienste, die so arbeiten." },
  "GoodPractice.tried": { name: "Wo und wann erprobt", help: "Wo und wann sie umgesetzt wurde." },
  "GoodPractice.tried.period": { name: "Zeitraum", help: "Wann sie umgesetzt wurde." },
  "GoodPractice.tried.where": { name: "Wo", help: "Ort, Ereignis oder System." },
  "GoodPractice.triedBy": { name: "Umgesetzt von", help: "Wer sie umgesetzt hat." },
} satisfies SomeFieldWords;
