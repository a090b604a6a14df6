import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** The page in French. */
export const words: Words = withFrenchSpaces({
  title: "Égalité de traitement",
  person: "Qui a été touché",
  persons: { injured: "Une personne blessée", bereaved: "Un parent dont l’enfant a été tué" },
  by: "Ce qui diffère",
  ways: {
    both: "La nationalité et la résidence",
    nationality: "La nationalité seule",
    residence: "La résidence seule",
  },
  states: "États côte à côte",
  finding: {
    both: (n) =>
      count(n, {
        one: "Dans {n} État de l’événement, un ressortissant et résident d’un autre État comparé à ses propres habitants :",
        other:
          "Dans {n} États de l’événement, un ressortissant et résident d’un autre État comparé à leurs propres habitants :",
      }),
    nationality: (n) =>
      count(n, {
        one: "Dans {n} État de l’événement, une autre nationalité seule comparée à ses propres habitants :",
        other:
          "Dans {n} États de l’événement, une autre nationalité seule comparée à leurs propres habitants :",
      }),
    residence: (n) =>
      count(n, {
        one: "Dans {n} État de l’événement, une résidence à l’étranger seule comparée à ses propres habitants :",
        other:
          "Dans {n} États de l’événement, une résidence à l’étranger seule comparée à leurs propres habitants :",
      }),
    same: (n) => count(n, { other: "dans {n}, rien de ce qui est établi ne change" }),
    closes: (n) => count(n, { other: "dans {n}, quelque chose se ferme" }),
    opens: (n) => count(n, { other: "dans {n}, quelque chose s’ouvre en plus" }),
    unclear: (n) => count(n, { other: "dans {n}, les fiches ne le disent pas" }),
    unsettled: (n) => count(n, { other: "dans {n}, rien n’est établi pour personne" }),
    notKnown: (notSettled, given, naming) =>
      `Non connu : sur ${count(given, { one: "{n} régime, service ou mesure", other: "{n} régimes, services et mesures" })}, ${count(notSettled, { one: "{n} n’est pas établi", other: "{n} ne sont pas établis" })} même pour les habitants de l’État ; les conditions de ${count(naming, { one: "{n} d’entre eux nomment", other: "{n} d’entre eux nomment" })} la nationalité ou la résidence.`,
  },
  working: (done, all) =>
    `Calculé : ${count(done, { other: "{n}" })} États sur ${count(all, { other: "{n}" })}.`,
  ordinary: (date, days) =>
    `Une personne ordinaire, et le cas de personne : un attentat terroriste le ${date}, il y a ${count(days, { one: "{n} jour", other: "{n} jours" })}. La personne blessée a 40 ans, le parent 55 ; on ne sait rien d’autre d’eux.`,
  from: {
    both: "Ressortissant et résident de",
    nationality: "Ressortissant de",
    residence: "Résident de",
  },
  ownPeople: "Pour ses habitants",
  opensToOwn: "S’ouvre",
  notSettled: "Non établi",
  own: "L’État lui-même",
  also: "autre chose change aussi",
  pending: "En cours de calcul",
  how: "Comment le lire",
  meanings: {
    same: "Ce qui est établi pour les habitants de l’État l’est de la même façon pour eux.",
    closes:
      "Autant de régimes, services ou mesures s’ouvrent, ou peuvent s’ouvrir, aux habitants de l’État et pas à eux.",
    opens: "Autant s’ouvrent à eux seuls, comme l’aide aux visiteurs.",
    unclear:
      "Autant sont établis pour les habitants de l’État ; pour eux, les fiches ne le disent pas, ou quelqu’un doit en juger.",
    unsettled: "Même pour les habitants de l’État, rien n’est établi : rien ne peut être comparé.",
  },
  corner: "Un coin : autre chose change aussi. La case dit quoi.",
  limits:
    "C’est calculé à partir des conditions enregistrées. Ce qui n’a pas de conditions enregistrées, ou demande ce qu’une personne ordinaire n’a pas dit, n’est pas établi : cela ne compte ni comme égal ni comme inégal. Les montants ne sont pas comparés.",
  blocks: { rows: "Lieu, partie", columns: "Origine, partie", range: (first, last) => `${first} à ${last}` },
  panel: {
    title: (event, home) => `Lieu : ${event} ; origine : ${home}`,
    close: "Fermer",
    changes: (n) => count(n, { one: "{n} change", other: "{n} changent" }),
    nothing: "Rien de ce qui est établi ne change.",
    verdicts: { met: "S’ouvre", unknown: "Non établi", "not-met": "Ne s’ouvre pas" },
    before: (event) => `Une personne de l’État même (${event}) :`,
    after: (home) => `Une personne d’ailleurs (${home}) :`,
    because: {
      nationality: "En raison de la nationalité seule",
      residence: "En raison de la résidence seule",
      either: "En raison de la nationalité seule, et de la résidence seule",
      together: "Ni la nationalité ni la résidence seules n’y changent rien : les deux ensemble, si",
    },
    conditions: "Les conditions qui décident :",
    law: "Le droit",
    noLaw: "La fiche ne nomme pas de loi ici ; ses sources se trouvent avec les conditions.",
    record: "La fiche complète",
    same: (n) => count(n, { one: "{n} s’ouvre également", other: "{n} s’ouvrent également" }),
    open: (n) =>
      count(n, { one: "{n} n’est établi pour personne", other: "{n} ne sont établis pour personne" }),
    openLead: "Les fiches, ou une personne ordinaire, n’en disent pas assez. Ni égal ni inégal.",
    naming: "nomme la nationalité ou la résidence",
    neither: (n) =>
      count(n, { one: "{n} n’est pour aucun des deux", other: "{n} ne sont pour aucun des deux" }),
    home: (state) => `Ce qu’ajoute l’État d’origine : ${state}`,
    homeMet: (n) =>
      count(n, { one: "{n} s’ouvre dans l’État d’origine", other: "{n} s’ouvrent dans l’État d’origine" }),
    homeOpen: (n) =>
      count(n, {
        one: "{n} peut s’ouvrir dans l’État d’origine : non établi",
        other: "{n} peuvent s’ouvrir dans l’État d’origine : non établi",
      }),
    homeNone: "Aucune fiche de cet État ici : c’est inconnu, et non inexistant.",
  },
  file: {
    event: "Lieu",
    home: "Origine",
    level: "Traitement",
    same: "S’ouvrent également",
    closes: "Se ferment",
    opens: "S’ouvrent en plus",
    unclear: "Non connu pour eux",
    open: "Non établi pour personne",
    neither: "Pour aucun des deux",
  },
});
