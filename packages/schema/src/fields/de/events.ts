import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of designations, incident notices and events. */
export const events = {
  "Designation.act": { name: "Rechtsakt", help: "Erlass, Erklärung oder Entscheidung." },
  "Designation.date": {
    name: "Tag der Anerkennung",
    help: "An welchem Tag das Ereignis amtlich anerkannt wurde.",
  },
  "Designation.designatedBy": {
    name: "Anerkannt durch",
    help: "Die Behörde, die das Ereignis anerkannt hat.",
  },
  "Designation.event": { name: "Ereignis", help: "Das Ereignis, das amtlich anerkannt wurde." },
  "Designation.event.country": {
    name: "Staat",
    help: "Der Staat, auf dessen Gebiet das Ereignis stattfand.",
  },
  "Designation.event.description": {
    name: "Beschreibung",
    help: "Das Ereignis, wie die Behörde es nennt; nie der Name eines Opfers.",
  },
  "Designation.event.period": { name: "Zeitraum", help: "Wann das Ereignis stattfand." },
  "Designation.event.types": { name: "Art des Ereignisses", help: "Was für ein Ereignis es war." },
  "Designation.opens": {
    name: "Eröffnete Regelungen",
    help: "Die Regelungen, die durch die Anerkennung zugänglich werden.",
  },
  "Designation.scope": { name: "Reichweite", help: "Wen oder was die Anerkennung erfasst." },
  "IncidentNotice.advice": { name: "Verhaltenshinweise", help: "Was Betroffene jetzt tun sollten." },
  "IncidentNotice.event": { name: "Ereignis", help: "Das Ereignis, von dem die Mitteilung handelt." },
  "IncidentNotice.event.country": {
    name: "Staat",
    help: "Der Staat, auf dessen Gebiet das Ereignis stattfand.",
  },
  "IncidentNotice.event.description": {
    name: "Beschreibung",
    help: "Das Ereignis in neutralen Worten; keine Opferzahlen.",
  },
  "IncidentNotice.event.designation": {
    name: "Amtliche Anerkennung",
    help: "Die amtliche Anerkennung des Ereignisses, wenn es eine gibt.",
  },
  "IncidentNotice.event.types": { name: "Art des Ereignisses", help: "Was für ein Ereignis es ist." },
  "IncidentNotice.expiresAt": {
    name: "Gültig bis",
    help: "Nach diesem Zeitpunkt darf die Mitteilung nicht mehr als aktuell gezeigt werden.",
  },
  "IncidentNotice.hotlines": {
    name: "Rufnummern und Seiten",
    help: "Nummern und Seiten, die für dieses Ereignis eingerichtet wurden.",
  },
  "IncidentNotice.issuedAt": { name: "Herausgegeben am", help: "Wann die Mitteilung herausgegeben wurde." },
  "IncidentNotice.issuedBy": {
    name: "Herausgegeben von",
    help: "Die Behörde, die die Mitteilung herausgibt.",
  },
  "IncidentNotice.lastVerifiedAt": {
    name: "Zuletzt geprüft am",
    help: "Wann sich die herausgebende Behörde zuletzt vergewissert hat, dass alles darin stimmt.",
  },
  "IncidentNotice.places": {
    name: "Anlaufstellen",
    help: "Aufnahmezentren und andere Orte, an die man gehen kann.",
  },
  "IncidentNotice.places.accessibility": {
    name: "Barrierefreiheit",
    help: "Was den Ort für Menschen mit Behinderung nutzbar macht. Zu allem, was hier nicht steht, sagt die Quelle nichts.",
  },
  "IncidentNotice.places.contacts": { name: "Kontakte", help: "Wie man die Anlaufstelle erreicht." },
  "IncidentNotice.places.coordinates": { name: "Koordinaten", help: "Wo der Ort auf der Karte liegt." },
  "IncidentNotice.places.directions": {
    name: "Wegbeschreibung",
    help: "Wie man hinkommt und welchen Eingang man nimmt.",
  },
  "IncidentNotice.places.hours": { name: "Öffnungszeiten", help: "Wann geöffnet ist." },
  "IncidentNotice.places.name": { name: "Name", help: "Wie der Ort heißt." },
  "IncidentNotice.places.needs": {
    name: "Bedürfnisse",
    help: "Die Bedürfnisse, denen dort entsprochen wird.",
  },
  "IncidentNotice.places.place": {
    name: "Ort",
    help: "Wo die Anlaufstelle ist: Anschrift oder Wegbeschreibung.",
  },
  "IncidentNotice.places.postalAddress": {
    name: "Postanschrift",
    help: "Die Anschrift des Ortes, Teil für Teil.",
  },
  "IncidentNotice.services": { name: "Dienste", help: "Die Dienste, die aktiviert wurden." },
  "TiedEvent.country": { name: "Staat", help: "Der Staat, auf dessen Gebiet das Ereignis stattfand." },
  "TiedEvent.designation": {
    name: "Amtliche Anerkennung",
    help: "Die amtliche Anerkennung des Ereignisses.",
  },
  "TiedEvent.name": {
    name: "Name des Ereignisses",
    help: "Wie das Ereignis genannt wird, wenn es keine amtliche Anerkennung hat; nie der Name eines Opfers.",
  },
  "TiedEvent.period": { name: "Zeitraum", help: "Wann das Ereignis stattfand." },
} satisfies SomeFieldWords;
