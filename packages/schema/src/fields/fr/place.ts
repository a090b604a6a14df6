import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of places: addresses in parts, points on a map, sites. */
export const place: PartWords<"Coordinates" | "PostalAddress" | "Site"> = {
  "Coordinates.latitude": { name: "latitude", help: "Degrés au nord de l’équateur (WGS 84)." },
  "Coordinates.longitude": { name: "longitude", help: "Degrés à l’est de Greenwich (WGS 84)." },
  "PostalAddress.country": {
    name: "pays",
    help: "État, ISO 3166-1 alpha-2 en minuscules ; il détermine l’ordre des éléments.",
  },
  "PostalAddress.district": { name: "quartier", help: "Partie de la ville, si l’adresse en nomme une." },
  "PostalAddress.locality": { name: "localité", help: "Ville ou village." },
  "PostalAddress.postalCode": {
    name: "code postal",
    help: "Code que la poste donne à la localité, comme on l’écrit dans le pays.",
  },
  "PostalAddress.recipient": { name: "destinataire", help: "Organisme et service inscrits sur l’enveloppe." },
  "PostalAddress.region": {
    name: "province ou comté",
    help: "État fédéré, province ou comté, si l’adresse en nomme un.",
  },
  "PostalAddress.sortingCode": {
    name: "mention de tri",
    help: "Ce que la poste ajoute pour qui reçoit beaucoup de courrier, par exemple CEDEX 17.",
  },
  "PostalAddress.street": {
    name: "rue et numéro",
    help: "Rue et numéro, boîte postale ou bâtiment, comme on les écrit dans le pays.",
  },
  "Site.accessibility": {
    name: "accessibilité",
    help: "Ce qui permet aux personnes handicapées d’y entrer et de s’en servir. Ce qui n’est pas nommé n’est pas précisé.",
  },
  "Site.areaServed": {
    name: "zone desservie",
    help: "Quelles personnes ou quels lieux le site dessert, en mots.",
  },
  "Site.contacts": { name: "contacts", help: "Comment joindre le site." },
  "Site.coordinates": { name: "coordonnées géographiques", help: "Où il se trouve sur une carte." },
  "Site.directions": { name: "accès", help: "Comment s’y rendre et par quelle porte entrer." },
  "Site.hours": { name: "horaires", help: "Quand il est ouvert." },
  "Site.name": { name: "nom", help: "Comment s’appelle le lieu." },
  "Site.place": { name: "lieu", help: "Où il se trouve, en mots." },
  "Site.postalAddress": { name: "adresse postale", help: "Son adresse, élément par élément." },
  "Site.regions": {
    name: "régions",
    help: "Parties de l’État que le site dessert. Champ omis : non précisé.",
  },
};
