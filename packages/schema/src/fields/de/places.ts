import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of sites, postal addresses and coordinates. */
export const places = {
  "Coordinates.latitude": {
    name: "Geografische Breite",
    help: "Grad nördlich des Äquators (WGS 84); südlich davon negativ.",
  },
  "Coordinates.longitude": {
    name: "Geografische Länge",
    help: "Grad östlich von Greenwich (WGS 84); westlich davon negativ.",
  },
  "PostalAddress.country": {
    name: "Staat",
    help: "Kürzel des Staates nach ISO 3166-1 alpha-2 in Kleinbuchstaben; aus ihm ergibt sich die Reihenfolge der Teile.",
  },
  "PostalAddress.district": { name: "Ortsteil", help: "Teil des Ortes, wenn die Anschrift einen nennt." },
  "PostalAddress.locality": { name: "Ort", help: "Stadt oder Dorf." },
  "PostalAddress.postalCode": {
    name: "Postleitzahl",
    help: "Die Postleitzahl, wie sie dort geschrieben wird.",
  },
  "PostalAddress.recipient": {
    name: "Empfänger",
    help: "Stelle und Abteilung, die auf dem Umschlag stehen.",
  },
  "PostalAddress.region": {
    name: "Region",
    help: "Bundesstaat, Provinz oder Kreis, wenn die Anschrift sie nennt.",
  },
  "PostalAddress.sortingCode": {
    name: "Zusatz zur Postleitzahl",
    help: "Was bei Großempfängern auf die Postleitzahl folgt, zum Beispiel CEDEX 17.",
  },
  "PostalAddress.street": {
    name: "Straße",
    help: "Straße und Hausnummer, Postfach oder Gebäude, wie man sie dort schreibt.",
  },
  "Site.accessibility": {
    name: "Barrierefreiheit",
    help: "Was den Ort für Menschen mit Behinderung nutzbar macht. Zu allem, was hier nicht steht, sagt die Quelle nichts.",
  },
  "Site.areaServed": {
    name: "Einzugsgebiet",
    help: "Für wen oder für welche Orte der Standort da ist, in Worten.",
  },
  "Site.contacts": { name: "Kontakte", help: "Wie man den Standort erreicht." },
  "Site.coordinates": { name: "Koordinaten", help: "Wo der Ort auf der Karte liegt." },
  "Site.directions": { name: "Wegbeschreibung", help: "Wie man hinkommt und welchen Eingang man nimmt." },
  "Site.hours": { name: "Öffnungszeiten", help: "Wann geöffnet ist." },
  "Site.name": { name: "Name", help: "Wie der Ort heißt." },
  "Site.place": { name: "Ort", help: "Wo er liegt, in Worten." },
  "Site.postalAddress": { name: "Postanschrift", help: "Die Anschrift des Ortes, Teil für Teil." },
  "Site.regions": {
    name: "Regionen",
    help: "Die Teile des Staates, für die der Standort da ist. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
} satisfies SomeFieldWords;
