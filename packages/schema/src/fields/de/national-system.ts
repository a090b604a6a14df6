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
  "NationalSystem.needsAddressed.how": {
    name: "Art der Antwort",
    help: "Wie auf sie geantwortet wird. Fehlt die Angabe, ist es nicht bekannt.",
  },
  "NationalSystem.needsAddressed.needs": { name: "Bedürfnisse", help: "Die Bedürfnisse, um die es geht." },
  "NationalSystem.needsAssessments": {
    name: "Ermittlung der Bedürfnisse",
    help: "Wie die Bedürfnisse eines Opfers ermittelt werden, und mit welchem Instrument.",
  },
  "NationalSystem.needsAssessments.description": {
    name: "Beschreibung",
    help: "Was gefragt wird, und was daraus folgt.",
  },
  "NationalSystem.needsAssessments.instrument": {
    name: "Instrument",
    help: "Name des Fragebogens oder Verfahrens.",
  },
  "NationalSystem.needsAssessments.phases": {
    name: "Phasen",
    help: "Wann ermittelt wird. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "NationalSystem.needsAssessments.url": {
    name: "Internetadresse",
    help: "Wo das Instrument nachzulesen ist.",
  },
  "NationalSystem.needsAssessments.usedBy": {
    name: "Angewandt durch",
    help: "Wer die Bedürfnisse ermittelt.",
  },
  "NationalSystem.statedGaps": {
    name: "Benannte Lücken",
    help: "Was es nach Angabe einer Quelle nicht gibt. Wovon niemand spricht, ist unbekannt und steht nirgends.",
  },
  "NationalSystem.statedGaps.appliesTo": {
    name: "Für wen",
    help: "Für wen es nichts gibt, obwohl es das für andere gibt.",
  },
  "NationalSystem.statedGaps.asOf": {
    name: "Stand",
    help: "Der Tag, an dem es zutraf, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "NationalSystem.statedGaps.needs": {
    name: "Bedürfnisse",
    help: "Die Bedürfnisse, denen nicht entsprochen wird.",
  },
  "NationalSystem.statedGaps.phases": {
    name: "Phasen",
    help: "Wann die Lücke besteht. Fehlt die Angabe: in jeder Phase.",
  },
  "NationalSystem.statedGaps.text": { name: "Text", help: "Was es nicht gibt, in den Worten der Quelle." },
  "NationalSystem.subdivisions": {
    name: "Regionen des Staates",
    help: "Die Teile des Staates, die seine Datensätze unterscheiden, mit ihren Namen.",
  },
  "NationalSystem.subdivisions.code": {
    name: "Kürzel",
    help: "Ein Teil eines Staates nach ISO 3166-2 in Kleinbuchstaben: gb-sct, be-bru, au-nsw.",
  },
  "NationalSystem.subdivisions.name": { name: "Name", help: "Wie die Region heißt." },
  "NationalSystem.subdivisions.partOf": {
    name: "Teil von",
    help: "Die größere Region, in der sie liegt. Fehlt die Angabe: unmittelbar im Staat.",
  },
  "NationalSystem.summary": { name: "Überblick", help: "Das System in einem Absatz." },
  "NationalSystem.victimList": {
    name: "Opferliste",
    help: "Wer die Liste der Opfer eines Ereignisses führt und wer sie erhalten darf.",
  },
  "NationalSystem.victimList.description": {
    name: "Beschreibung",
    help: "Wozu die Liste dient, in den Worten der Quelle.",
  },
  "NationalSystem.victimList.keptBy": { name: "Geführt von", help: "Wer die Liste führt." },
  "NationalSystem.victimList.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Vorschriften, auf denen die Liste beruht.",
  },
  "NationalSystem.victimList.sharedWith": {
    name: "Weitergabe an",
    help: "Wer die Liste ganz oder teilweise erhalten darf.",
  },
} satisfies SomeFieldWords;
