import { expect, test } from "vitest";
import { addressesPerson, isNameAlone } from "./person-named.ts";

const isPerson = (text: string) => addressesPerson(text) || isNameAlone(text);

test.each([
  "Anna Svensson",
  "SVENSSON, Anna",
  "Svensson, Anna",
  "Jan van Dijk",
  "P. Jansen",
  "Marie-Claire Exemple",
  "Céline Exemple",
  "Pauline Hagen",
  "Justin Neville",
  "Murat Richter",
  "Said Vincent",
  "anna@example.org",
  "mevrouw Jansen",
  "drs. P. Jansen",
  "Ing. Rossi",
  "Dott.ssa Rossi",
  "Sig.ra Bianchi",
  "Dra. Ejemplo",
  "Fröken Exempel",
  "Ministry of Justice, Mr Example",
])("%s is a person", (text) => {
  expect(isPerson(text)).toBe(true);
});

test.each([
  "Ministry of Justice, victims unit",
  "Home Office",
  "Weisser Ring",
  "Rete Dafne",
  "Victim Support",
  "Red Cross",
  "Bundesamt für Justiz",
  "Referat Opferschutz",
  "Tribunal de Paris",
  "Médiateur du FGTI",
  "Ministero dell'Interno",
  "Brottsoffermyndigheten",
  "SPF Justice",
  "FGTI",
  "ONACVG Paris",
  "Croix-Rouge française",
  "Slachtofferhulp Nederland",
  "Schadefonds Geweldsmisdrijven",
  "Head of Unit",
  "Länsstyrelsen Skåne",
  "Rädda Barnen",
  "Protezione Civile",
  "Garda Síochána",
  "وزارة العدل، وحدة الضحايا",
])("%s is a body or a role", (text) => {
  expect(isPerson(text)).toBe(false);
});
