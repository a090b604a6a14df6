import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of notices of an incident. */
export const incidentNotice: PartWords<"IncidentNotice"> = {
  "IncidentNotice.advice": {
    name: "conseils",
    help: "Ce que les personnes concernées doivent faire maintenant.",
  },
  "IncidentNotice.event": { name: "événement", help: "L’événement dont traite l’avis." },
  "IncidentNotice.event.country": {
    name: "pays",
    help: "État sur le territoire duquel l’événement a eu lieu.",
  },
  "IncidentNotice.event.description": {
    name: "description",
    help: "L’événement en mots neutres ; aucun nombre de victimes.",
  },
  "IncidentNotice.event.designation": {
    name: "désignation",
    help: "Désignation officielle de l’événement, s’il y en a une.",
  },
  "IncidentNotice.event.types": { name: "types", help: "De quel genre d’événement il s’agit." },
  "IncidentNotice.expiresAt": {
    name: "expire le",
    help: "Après ce moment, l’avis ne doit plus être présenté comme actuel.",
  },
  "IncidentNotice.hotlines": {
    name: "lignes d’information",
    help: "Numéros et pages ouverts pour cet événement.",
  },
  "IncidentNotice.issuedAt": { name: "publié le", help: "Quand l’avis a été publié." },
  "IncidentNotice.issuedBy": { name: "publié par", help: "Autorité qui publie l’avis." },
  "IncidentNotice.lastVerifiedAt": {
    name: "dernière vérification",
    help: "Quand l’auteur de l’avis s’est assuré pour la dernière fois que tout y est exact.",
  },
  "IncidentNotice.places": {
    name: "lieux d’accueil",
    help: "Centres d’accueil et autres lieux où se rendre.",
  },
  "IncidentNotice.places.accessibility": {
    name: "accessibilité",
    help: "Ce qui permet aux personnes handicapées d’y entrer et de s’en servir. Ce qui n’est pas nommé n’est pas précisé.",
  },
  "IncidentNotice.places.contacts": { name: "contacts", help: "Comment joindre le lieu." },
  "IncidentNotice.places.coordinates": {
    name: "coordonnées géographiques",
    help: "Où il se trouve sur une carte.",
  },
  "IncidentNotice.places.directions": {
    name: "accès",
    help: "Comment s’y rendre et par quelle porte entrer.",
  },
  "IncidentNotice.places.hours": { name: "horaires", help: "Quand il est ouvert." },
  "IncidentNotice.places.name": { name: "nom", help: "Comment s’appelle le lieu." },
  "IncidentNotice.places.needs": { name: "besoins", help: "Besoins auxquels on y répond." },
  "IncidentNotice.places.place": { name: "lieu", help: "Où il se trouve : adresse, ou comment le trouver." },
  "IncidentNotice.places.postalAddress": {
    name: "adresse postale",
    help: "Son adresse, élément par élément.",
  },
  "IncidentNotice.services": { name: "services", help: "Services activés." },
};
