import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of what every record has. */
export const everyRecord: PartWords<
  | "CivicRecord"
  | "Source"
  | "Provenance"
  | "Translation"
  | "Statement"
  | "Period"
  | "Parties"
  | "TiedEvent"
  | "Situation"
  | "Confirmation"
> = {
  "CivicRecord.asOf": { name: "situation au", help: "Date à laquelle la fiche décrit le système." },
  "CivicRecord.confirmations": {
    name: "confirmations",
    help: "Qui a confirmé la fiche, et quand ; c’est ce qui fonde la mention verified.",
  },
  "CivicRecord.extensions": {
    name: "extensions",
    help: "Champs qu’un État ajoute pour lui-même, sous son propre code.",
  },
  "CivicRecord.id": {
    name: "identifiant",
    help: "<éditeur>/<type>/<nom court> ; pour les fiches compilées, le nom court commence par la juridiction.",
  },
  "CivicRecord.jurisdiction": {
    name: "juridiction",
    help: "Qui la fiche décrit : le code ISO 3166-1 alpha-2 d’un État en minuscules, eu, un, ou coe pour le Conseil de l’Europe.",
  },
  "CivicRecord.kind": {
    name: "type de fiche",
    help: "Type de la fiche ; il détermine les champs qu’elle possède.",
  },
  "CivicRecord.language": { name: "langue d’origine", help: "Langue de l’original." },
  "CivicRecord.name": {
    name: "nom",
    help: "Nom de ce que la fiche décrit ; un nom propre peut n’être donné que dans sa langue.",
  },
  "CivicRecord.notes": { name: "notes", help: "Doutes, limites et historique qu’aucun champ ne reçoit." },
  "CivicRecord.provenance": {
    name: "provenance",
    help: "Sources et degré de confiance de ce qui figure ici ; ils valent pour toute valeur contenue qui n’indique pas les siens.",
  },
  "CivicRecord.publisher": {
    name: "éditeur",
    help: "Qui parle : le code ISO 3166-1 alpha-2 d’un État en minuscules, eu, un, ou civic pour ce que ce projet a compilé.",
  },
  "CivicRecord.quality": {
    name: "qualité des données",
    help: "Comment les données ont été obtenues, et ce que l’on sait de leur qualité.",
  },
  "CivicRecord.regions": {
    name: "seulement pour ces régions",
    help: "Seules parties de l’État pour lesquelles la fiche vaut : zone desservie, ou territoire où une loi s’applique. Champ omis : tout l’État, ou non précisé.",
  },
  "CivicRecord.replaces": {
    name: "remplace",
    help: "Fiche que celle-ci remplace, par exemple une fiche compilée que l’État publie désormais lui-même.",
  },
  "CivicRecord.schemaVersion": {
    name: "version du modèle",
    help: "Version du modèle dans laquelle la fiche est écrite.",
  },
  "CivicRecord.sources": {
    name: "sources",
    help: "Tous les documents sur lesquels repose une valeur de la fiche.",
  },
  "CivicRecord.statistics": { name: "statistiques", help: "Chiffres qu’une source publie à ce sujet." },
  "CivicRecord.status": {
    name: "état de la fiche",
    help: "Indique si la fiche est un projet, est en vigueur ou a été retirée.",
  },
  "CivicRecord.translations": {
    name: "traductions",
    help: "Langues autres que celle de l’original dans lesquelles les textes sont donnés.",
  },
  "CivicRecord.version": {
    name: "version",
    help: "1, 2, 3… ; une version publiée n’est plus jamais modifiée.",
  },
  "Confirmation.by": {
    name: "confirmé par",
    help: "Organisme, service ou fonction qui l’a confirmé ; jamais le nom d’une personne.",
  },
  "Confirmation.note": {
    name: "note",
    help: "Ce qui a été confirmé, si ce n’est pas tout, et comment : par écrit, par téléphone.",
  },
  "Confirmation.on": { name: "confirmé le", help: "Quand cela a été confirmé." },
  "Confirmation.organisation": { name: "organisme", help: "L’organisme, s’il a une fiche." },
  "Parties.description": { name: "description", help: "Les termes de la source." },
  "Parties.organisations": { name: "organismes", help: "Identifiants des organismes visés." },
  "Period.from": {
    name: "début",
    help: "Première année, premier mois ou premier jour de la période : 2019, 2019-11 ou 2019-11-07.",
  },
  "Period.until": {
    name: "fin",
    help: "Dernière année, dernier mois ou dernier jour de la période : 2019, 2019-11 ou 2019-11-07.",
  },
  "Provenance.checked": {
    name: "dernière vérification",
    help: "Date à laquelle la valeur a été comparée pour la dernière fois avec ses sources.",
  },
  "Provenance.confidence": {
    name: "degré de confiance",
    help: "À quel point il est sûr que la valeur est exacte.",
  },
  "Provenance.sources": {
    name: "sources",
    help: "Identifiants d’entrées de la liste des sources de la fiche.",
  },
  "Situation.facts": { name: "faits", help: "Ce que l’on sait de l’événement et de la personne." },
  "Situation.needs": {
    name: "besoins",
    help: "Besoins à rechercher ; si le champ est omis, tous les besoins.",
  },
  "Source.date": { name: "date", help: "Date du document, s’il en porte une." },
  "Source.id": { name: "identifiant", help: "Identifiant d’une source au sein d’une fiche." },
  "Source.language": { name: "langue", help: "Langue du document." },
  "Source.official": {
    name: "source officielle",
    help: "Publié par une autorité publique. Simple indication.",
  },
  "Source.publisher": { name: "éditeur", help: "Qui a publié le document." },
  "Source.title": { name: "titre", help: "Titre tel que le document le donne, dans sa langue." },
  "Source.url": { name: "adresse web", help: "Où lire le document." },
  "Statement.asOf": {
    name: "situation au",
    help: "Date à laquelle l’énoncé était exact, si elle est antérieure à celle de la fiche.",
  },
  "Statement.text": { name: "texte", help: "Ce qui est énoncé, dans une ou plusieurs langues." },
  "TiedEvent.country": { name: "pays", help: "État sur le territoire duquel l’événement a eu lieu." },
  "TiedEvent.designation": { name: "désignation", help: "La désignation officielle de l’événement." },
  "TiedEvent.name": {
    name: "nom de l’événement",
    help: "Comment l’événement est appelé, s’il n’a pas de reconnaissance officielle ; jamais le nom d’une victime.",
  },
  "TiedEvent.period": { name: "période", help: "Quand l’événement a eu lieu." },
  "Translation.by": {
    name: "traduit par",
    help: "human : traduit par une personne. machine : traduit par un programme. draft : pour une première lecture, encore à relire.",
  },
  "Translation.madeFrom": {
    name: "faite à partir de",
    help: "Empreinte des textes originaux qui ont été traduits ; une autre empreinte signifie que la traduction n’est plus à jour.",
  },
  "Translation.reviewedBy": {
    name: "relue par",
    help: "Fonction de la personne qui a relu, jamais un nom de particulier.",
  },
};
