import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of answers on claims across borders. */
export const crossBorderAnswers = {
  "CrossBorderAnswer.text": { name: "Antwort", help: "Die Antwort in den Worten der Seite." },
  "CrossBorderAnswers.acceptedLanguages": {
    name: "Zugelassene Sprachen",
    help: "Die Sprachen, in denen Antrag und Unterlagen angenommen werden.",
  },
  "CrossBorderAnswers.asOf": {
    name: "Stand",
    help: "Der Tag der letzten Aktualisierung der Seite, von der die Antworten stammen.",
  },
  "CrossBorderAnswers.challenge": { name: "Rechtsbehelf", help: "Wie man die Entscheidung anficht." },
  "CrossBorderAnswers.decisionLanguage": {
    name: "Sprache der Entscheidung",
    help: "In welcher Sprache die Entscheidung ergeht.",
  },
  "CrossBorderAnswers.decisionTime": {
    name: "Dauer bis zur Entscheidung",
    help: "Wie lange eine Entscheidung dauert.",
  },
  "CrossBorderAnswers.directSubmission": {
    name: "Unmittelbare Antragstellung",
    help: "Ob der Antrag unmittelbar an die Entscheidungsbehörde gesandt werden kann.",
  },
  "CrossBorderAnswers.fees": { name: "Gebühren", help: "Verwaltungsgebühren oder sonstige Kosten." },
  "CrossBorderAnswers.interpreter": {
    name: "Dolmetschen",
    help: "Ob für eine Anhörung der antragstellenden Person gedolmetscht wird.",
  },
  "CrossBorderAnswers.legalAid": {
    name: "Prozesskostenhilfe",
    help: "Ob nach dem Recht dieses Staates Prozesskostenhilfe möglich ist.",
  },
  "CrossBorderAnswers.medicalCertificates": {
    name: "Ärztliche Bescheinigungen",
    help: "Ob ärztliche Bescheinigungen aus dem Wohnsitzstaat anerkannt werden.",
  },
  "CrossBorderAnswers.medicalExamination": {
    name: "Ärztliche Untersuchung",
    help: "Wer die Reise zu einer ärztlichen Untersuchung im entscheidenden Staat bezahlt.",
  },
  "CrossBorderAnswers.role": { name: "Aufgabe", help: "Was die Behörde für die antragstellende Person tut." },
  "CrossBorderAnswers.supportOrganisations": {
    name: "Opferhilfeeinrichtungen",
    help: "Wer bei einem grenzüberschreitenden Antrag hilft.",
  },
  "CrossBorderAnswers.translation": { name: "Übersetzung", help: "Wer übersetzt und wer dafür zahlt." },
  "CrossBorderAnswers.travelCosts": {
    name: "Reisekosten",
    help: "Wer zahlt, wenn die antragstellende Person für den Antrag oder die Entscheidung reisen muss.",
  },
} satisfies SomeFieldWords;
