import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of answers of an authority on claims across borders. */
export const crossBorderAnswers: PartWords<"CrossBorderAnswer" | "CrossBorderAnswers"> = {
  "CrossBorderAnswer.text": { name: "texte", help: "La réponse, dans les termes de la page." },
  "CrossBorderAnswers.acceptedLanguages": {
    name: "langues acceptées",
    help: "Langues dans lesquelles la demande et ses pièces sont acceptées.",
  },
  "CrossBorderAnswers.asOf": {
    name: "mise à jour de la page",
    help: "Date de dernière mise à jour de la page d’où viennent les réponses.",
  },
  "CrossBorderAnswers.challenge": { name: "contestation", help: "Comment contester la décision." },
  "CrossBorderAnswers.decisionLanguage": {
    name: "langue de la décision",
    help: "Dans quelle langue la décision est rendue.",
  },
  "CrossBorderAnswers.decisionTime": {
    name: "délai de décision",
    help: "Combien de temps prend une décision.",
  },
  "CrossBorderAnswers.directSubmission": {
    name: "envoi direct",
    help: "Si la demande peut être envoyée directement à l’autorité de décision.",
  },
  "CrossBorderAnswers.fees": { name: "frais de dossier", help: "Frais administratifs ou autres." },
  "CrossBorderAnswers.interpreter": {
    name: "interprète",
    help: "Si un interprète est fourni lorsque le demandeur doit être entendu.",
  },
  "CrossBorderAnswers.legalAid": {
    name: "aide juridictionnelle",
    help: "Si l’aide juridictionnelle est possible selon les règles de cet État.",
  },
  "CrossBorderAnswers.medicalCertificates": {
    name: "certificats médicaux",
    help: "Si les certificats médicaux de l’État de résidence sont reconnus.",
  },
  "CrossBorderAnswers.medicalExamination": {
    name: "expertise médicale",
    help: "Qui paie le déplacement pour une expertise médicale dans l’État de décision.",
  },
  "CrossBorderAnswers.role": { name: "rôle", help: "Ce que l’autorité fait pour le demandeur." },
  "CrossBorderAnswers.supportOrganisations": {
    name: "organismes d’aide",
    help: "Qui aide à présenter une demande transfrontalière.",
  },
  "CrossBorderAnswers.translation": { name: "traduction", help: "Qui traduit et qui paie la traduction." },
  "CrossBorderAnswers.travelCosts": {
    name: "frais de déplacement",
    help: "Qui paie lorsque le demandeur doit se déplacer pour la demande ou la décision.",
  },
};
