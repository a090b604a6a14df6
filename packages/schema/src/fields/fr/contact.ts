import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of contacts and hours. */
export const contact: PartWords<"Contact" | "ContactPoint" | "ContactSheet" | "OpeningHours"> = {
  "Contact.accessibility": {
    name: "accessibilité",
    help: "Ce qui permet aux personnes handicapées d’y entrer et de s’en servir. Ce qui n’est pas nommé n’est pas précisé.",
  },
  "Contact.address": {
    name: "adresse",
    help: "Adresse électronique d’un service, jamais d’un particulier ; ou adresse postale sur une ligne, comme on l’écrit dans le pays.",
  },
  "Contact.channel": { name: "moyen de contact", help: "Par quelle voie l’organisme est joint." },
  "Contact.confirmation": { name: "confirmation", help: "Qui a confirmé le contact, et quand." },
  "Contact.coordinates": { name: "coordonnées géographiques", help: "Où il se trouve sur une carte." },
  "Contact.directions": { name: "accès", help: "Comment s’y rendre et par quelle porte entrer." },
  "Contact.display": { name: "numéro tel qu’on l’écrit", help: "Le numéro tel qu’il s’écrit d’ordinaire." },
  "Contact.extension": {
    name: "numéro de poste",
    help: "Ce qu’il faut composer une fois en communication : chiffres, * et #.",
  },
  "Contact.hours": { name: "horaires", help: "Quand ce contact répond. Champ omis : non précisé." },
  "Contact.how": {
    name: "autre moyen",
    help: "Par quel autre moyen on le joint : SMS, application, service relais ; ou comment il sera annoncé.",
  },
  "Contact.label": { name: "objet", help: "À quoi sert ce contact." },
  "Contact.languages": {
    name: "langues",
    help: "Langues dans lesquelles il répond. Champ omis : non précisé.",
  },
  "Contact.lastConfirmed": {
    name: "dernière confirmation",
    help: "Date à laquelle on savait encore le contact exact : celle de la source, ou d’un appel. Champ omis : inconnu.",
  },
  "Contact.number": {
    name: "numéro",
    help: "E.164 (+33180523376), ou tel qu’on le compose dans le pays s’il ne fonctionne que là : numéro court (112, 116006) ou plus long (0800005696).",
  },
  "Contact.place": { name: "lieu", help: "Où il se trouve : adresse, ou comment le trouver." },
  "Contact.postalAddress": { name: "adresse par éléments", help: "L’adresse postale, élément par élément." },
  "Contact.reachableFromAbroad": {
    name: "joignable depuis l’étranger",
    help: "Si l’on peut appeler le numéro depuis d’autres pays. Champ omis : non précisé.",
  },
  "Contact.type": {
    name: "type de numéro",
    help: "De quelle sorte de numéro il s’agit : fixe, mobile, gratuit, surtaxé…",
  },
  "Contact.url": { name: "adresse web", help: "Adresse de la page." },
  "Contact.verifyBeforeUse": {
    name: "à vérifier avant usage",
    help: "À vérifier avant tout usage opérationnel.",
  },
  "ContactPoint.contacts": { name: "contacts", help: "Comment joindre le point de contact." },
  "ContactPoint.crossBorder": {
    name: "usage transfrontalier",
    help: "Destiné aux autres États et aux victimes d’un autre État.",
  },
  "ContactPoint.description": { name: "description", help: "Ce qu’il fait, et pour qui." },
  "ContactPoint.id": { name: "identifiant", help: "Identifiant du point de contact au sein de cette fiche." },
  "ContactPoint.name": { name: "nom", help: "Nom du point de contact." },
  "ContactPoint.organisations": { name: "organismes", help: "Organismes qui l’animent." },
  "ContactPoint.phases": {
    name: "phases",
    help: "Quand, après un événement, il fonctionne. Champ omis si la source ne nomme aucune phase.",
  },
  "ContactPoint.service": { name: "service", help: "Le service dont il s’agit, s’il a une fiche." },
  "ContactPoint.stage": { name: "stade", help: "Où en est son existence : prévu, en place, terminé." },
  "ContactSheet.audience": { name: "destinataires", help: "Qui peut consulter la liste de contacts." },
  "ContactSheet.entries": { name: "entrées", help: "Les services de la liste de contacts." },
  "ContactSheet.entries.contacts": { name: "contacts", help: "Comment joindre le service." },
  "ContactSheet.entries.function": { name: "fonction", help: "Fonction ou service, jamais un particulier." },
  "ContactSheet.entries.organisation": { name: "organisme", help: "Organisme dont relève le service." },
  "ContactSheet.entries.phases": {
    name: "phases",
    help: "Quand, après un événement, on s’en sert. Champ omis : à tout moment.",
  },
  "OpeningHours.always": { name: "en permanence", help: "24 heures sur 24, tous les jours." },
  "OpeningHours.exceptions": { name: "exceptions", help: "Jours qui diffèrent de la semaine ordinaire." },
  "OpeningHours.exceptions.closed": { name: "fermé", help: "Fermé toute la journée." },
  "OpeningHours.exceptions.closes": {
    name: "fermeture",
    help: "Heure locale, HH:MM ; 24:00 est la fin de la journée.",
  },
  "OpeningHours.exceptions.date": { name: "date", help: "Le jour même, s’il n’y en a qu’un." },
  "OpeningHours.exceptions.on": { name: "jours", help: "Les jours visés, par exemple les jours fériés." },
  "OpeningHours.exceptions.opens": { name: "ouverture", help: "Heure locale, HH:MM sur 24 heures." },
  "OpeningHours.monthly": {
    name: "jours du mois",
    help: "Jours comptés au sein du mois, par exemple chaque premier mardi ; ils s’ajoutent à la semaine ordinaire.",
  },
  "OpeningHours.monthly.closes": {
    name: "fermeture",
    help: "Heure locale, HH:MM ; 24:00 est la fin de la journée.",
  },
  "OpeningHours.monthly.nth": {
    name: "rang dans le mois",
    help: "Du premier au cinquième du mois, ou -1 pour le dernier.",
  },
  "OpeningHours.monthly.opens": { name: "ouverture", help: "Heure locale, HH:MM sur 24 heures." },
  "OpeningHours.monthly.valid": {
    name: "période de validité",
    help: "De quand à quand il ouvre à ces heures. Champ omis : toute l’année.",
  },
  "OpeningHours.monthly.weekday": { name: "jour de la semaine", help: "Le jour de la semaine." },
  "OpeningHours.note": {
    name: "note",
    help: "Ce que les heures ne disent pas, par exemple un répondeur la nuit.",
  },
  "OpeningHours.timeZone": { name: "fuseau horaire", help: "Fuseau horaire IANA, par exemple Europe/Paris." },
  "OpeningHours.weekly": {
    name: "semaine ordinaire",
    help: "Heures d’une semaine ordinaire ; les jours non nommés sont fermés.",
  },
  "OpeningHours.weekly.closes": {
    name: "fermeture",
    help: "Heure locale, HH:MM ; 24:00 est la fin de la journée.",
  },
  "OpeningHours.weekly.days": {
    name: "jours",
    help: "Jours de la semaine où l’on ouvre et ferme à ces heures.",
  },
  "OpeningHours.weekly.opens": { name: "ouverture", help: "Heure locale, HH:MM sur 24 heures." },
  "OpeningHours.weekly.valid": {
    name: "période de validité",
    help: "De quand à quand il ouvre à ces heures. Champ omis : toute l’année.",
  },
};
