import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of guidelines and good practices. */
export const practice: PartWords<"GoodPractice" | "Guideline" | "GuidelineRequirement"> = {
  "GoodPractice.contacts": {
    name: "contacts",
    help: "À qui s’adresser : un organisme, jamais un particulier.",
  },
  "GoodPractice.description": { name: "description", help: "Ce qui a été fait." },
  "GoodPractice.evidence": { name: "preuves", help: "À quel point il est établi que cela aide." },
  "GoodPractice.evidence.description": { name: "description", help: "Ce qui a été constaté, et comment." },
  "GoodPractice.evidence.strength": { name: "solidité", help: "Solidité des preuves." },
  "GoodPractice.keyAreas": { name: "domaines clés", help: "Domaines clés de l’aide aux victimes concernés." },
  "GoodPractice.needs": { name: "besoins", help: "Besoins auxquels elle répond." },
  "GoodPractice.phases": { name: "phases", help: "Quand, après un événement, elle est utile." },
  "GoodPractice.services": { name: "services", help: "Services qui travaillent ainsi." },
  "GoodPractice.tried": { name: "où et quand", help: "Où et quand cela a été fait." },
  "GoodPractice.tried.period": { name: "période", help: "Quand cela a été fait." },
  "GoodPractice.tried.where": { name: "lieu", help: "Lieu, événement ou système." },
  "GoodPractice.triedBy": { name: "mise en œuvre par", help: "Qui l’a fait." },
  "Guideline.addressees": { name: "destinataires", help: "À qui le texte s’adresse." },
  "Guideline.adopted": { name: "adoption", help: "Quand le texte a été adopté." },
  "Guideline.binding": { name: "contraignant", help: "Si le texte lie les États auxquels il s’adresse." },
  "Guideline.instrument": { name: "instrument", help: "Le texte lui-même." },
  "Guideline.issuedBy": { name: "adopté par", help: "Organisme qui a adopté le texte." },
  "Guideline.requirements": {
    name: "exigences",
    help: "Ce que le texte demande, point par point, dans son ordre.",
  },
  "GuidelineRequirement.article": { name: "article", help: "Article, paragraphe ou principe." },
  "GuidelineRequirement.id": { name: "identifiant", help: "Identifiant de l’exigence au sein de ce texte." },
  "GuidelineRequirement.keyAreas": {
    name: "domaines clés",
    help: "Domaines clés de l’aide aux victimes dont elle relève.",
  },
  "GuidelineRequirement.needs": { name: "besoins", help: "Besoins que l’exigence concerne." },
  "GuidelineRequirement.phases": {
    name: "phases",
    help: "Quand, après un événement, elle s’applique. Champ omis si le texte ne nomme aucune phase.",
  },
  "GuidelineRequirement.text": { name: "texte", help: "Ce qui est demandé." },
};
