import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of guidelines and their requirements. */
export const guideline = {
  "Guideline.addressees": { name: "Adressaten", help: "An wen sich der Text richtet." },
  "Guideline.adopted": { name: "Angenommen", help: "Wann der Text angenommen wurde." },
  "Guideline.binding": {
    name: "Verbindlichkeit",
    help: "Ob der Text die Staaten bindet, an die er sich richtet.",
  },
  "Guideline.instrument": { name: "Rechtstext", help: "Der Text selbst." },
  "Guideline.issuedBy": { name: "Angenommen von", help: "Die Stelle, die den Text angenommen hat." },
  "Guideline.requirements": {
    name: "Anforderungen",
    help: "Was der Text verlangt, einzeln und in seiner Reihenfolge.",
  },
  "GuidelineRequirement.article": { name: "Fundstelle", help: "Artikel, Absatz oder Grundsatz." },
  "GuidelineRequirement.id": { name: "Kennung", help: "Kennung der Anforderung innerhalb dieser Leitlinie." },
  "GuidelineRequirement.keyAreas": {
    name: "Schlüsselbereiche",
    help: "Die Schlüsselbereiche der Opferhilfe, zu denen sie gehört.",
  },
  "GuidelineRequirement.needs": {
    name: "Bedürfnisse",
    help: "Die Bedürfnisse, um die es in der Anforderung geht.",
  },
  "GuidelineRequirement.phases": {
    name: "Phasen",
    help: "Wann nach einem Ereignis sie gilt. Fehlt, wenn der Text keine Phase nennt.",
  },
  "GuidelineRequirement.text": { name: "Text", help: "Was verlangt wird." },
} satisfies SomeFieldWords;
