import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of national systems. */
export const nationalSystem = {
  "NationalSystem.authorities": {
    name: "Federführende Stellen",
    help: "Die Stellen, die bei der Opferhilfe federführend sind.",
  },
  "NationalSystem.contactPoints": {
    name: "Kontaktstellen",
    help: "An wen sich ein Opfer oder ein anderer Staat wendet.",
  },
  "NationalSystem.currency": { name: "Währung", help: "Code nach ISO 4217." },
  "NationalSystem.declaredCoverage": {
    name: "Erklärte Abdeckung",
    help: "Die Abdeckung nach Angabe des Herausgebers, wo kein Datensatz sie ergibt.",
  },
  "NationalSystem.declaredCoverage.level": {
    name: "Grad der Abdeckung",
    help: "Wie weit dem Bedürfnis in der Phase entsprochen wird.",
  },
  "NationalSystem.declaredCoverage.need": {
    name: "Bedürfnis",
    help: "Das Bedürfnis, dem entsprochen wird oder nicht.",
  },
  "NationalSystem.declaredCoverage.note": {
    name: "Hinweis",
    help: "Warum dieser Grad gilt, oder für wen nicht.",
  },
  "NationalSystem.declaredCoverage.phase": {
    name: "Phase",
    help: "Die Phase, in der ihm entsprochen wird oder nicht.",
  },
  "NationalSystem.designation": {
    name: "Amtliche Anerkennung",
    help: "Wie eine Tat amtlich anerkannt wird, und von wem.",
  },
  "NationalSystem.designation.authorities": {
    name: "Zuständige Behörden",
    help: "Wer die Tat amtlich anerkennt.",
  },
  "NationalSystem.designation.description": {
    name: "Beschreibung",
    help: "Das Verfahren in den Worten der Quelle.",
  },
  "NationalSystem.emergencyNumbers": {
    name: "Notrufnummern",
    help: "Die Nummern, die man im Notfall anruft.",
  },
  "NationalSystem.languages": { name: "Amtssprachen", help: "Die Amtssprachen des Staates." },
  "NationalSystem.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Vorschriften, auf denen das System beruht.",
  },
  "NationalSystem.needsAddressed": {
    name: "Beantwortete Bedürfnisse",
    help: "Wie der Staat auf Bedürfnisse antwortet, in den Worten der Quelle.",
  },
  "NationalSystem.needsAddressed.heading": {
    name: "Überschrift",
    help: "Die Überschrift, unter der die Quelle sie nennt.",
  },
  "NationalSystem.needsAddressed.how": { name: "Art der Antwort", help: "Wie auf sie geantwortet wird." },
  "NationalSystem.needsAddressed.needs": { name: "Bedürfnisse", help: "Die Bedürfnisse, um die es geht." },
  "NationalSystem.summary": { name: "Überblick", help: "Das System in einem Absatz." },
} satisfies SomeFieldWords;
