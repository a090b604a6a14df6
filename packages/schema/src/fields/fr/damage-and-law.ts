import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of heads of damage, texts of law and who is covered where. */
export const damageAndLaw: PartWords<"NationalHead" | "LegalReference" | "TerritorialScope"> = {
  "LegalReference.date": {
    name: "date d’adoption",
    help: "Quand le texte a été adopté, si la citation ne le dit pas.",
  },
  "LegalReference.language": {
    name: "langue",
    help: "Langue du texte vers lequel mène le lien. Champ omis : non précisé.",
  },
  "LegalReference.note": { name: "note", help: "Ce que les champs ne peuvent pas recevoir." },
  "LegalReference.subject": { name: "objet", help: "Ce que le texte prévoit." },
  "LegalReference.title": { name: "titre", help: "Référence du texte dans la langue de la loi." },
  "LegalReference.url": { name: "adresse web", help: "Où lire le texte." },
  "NationalHead.amounts": { name: "montants", help: "Ce qui est versé pour ce poste." },
  "NationalHead.code": { name: "sigle", help: "Sigle national, par exemple DFP." },
  "NationalHead.heads": {
    name: "postes de préjudice",
    help: "Postes harmonisés auxquels il répond. Champ omis si aucun ne correspond ou si la correspondance n’est pas connue.",
  },
  "NationalHead.name": { name: "nom", help: "Nom national." },
  "NationalHead.note": { name: "note", help: "Ce que les codes ne disent pas de ce poste." },
  "NationalHead.treatment": {
    name: "traitement",
    help: "folded si plusieurs postes harmonisés sont indemnisés par celui-ci ; not-covered si la source le dit non couvert.",
  },
  "TerritorialScope.description": {
    name: "description",
    help: "Qui est couvert, dans les termes de la source. Champ omis : inconnu.",
  },
  "TerritorialScope.foreignersOnTerritory": {
    name: "étrangers sur le territoire",
    help: "Personnes d’une autre nationalité, pour un acte commis sur le territoire.",
  },
  "TerritorialScope.nationalsAbroad": {
    name: "nationaux à l’étranger",
    help: "Ressortissants de l’État, pour un acte commis à l’étranger.",
  },
  "TerritorialScope.residents": {
    name: "résidents",
    help: "Personnes qui vivent dans l’État, quelle que soit leur nationalité.",
  },
};
