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
        one: "Une personne est touchée dans l’État montré ; elle est ressortissante d’un autre État et y réside.",
        other:
          "Une personne est touchée dans l’un de ces {n} États ; elle est ressortissante d’un autre État et y réside.",
      }),
    nationality: (n) =>
      count(n, {
        one: "Une personne est touchée dans l’État montré et y réside ; elle est ressortissante d’un autre État.",
        other:
          "Une personne est touchée dans l’un de ces {n} États et y réside ; elle est ressortissante d’un autre État.",
      }),
    residence: (n) =>
      count(n, {
        one: "Une personne est touchée dans l’État montré, dont elle est ressortissante ; elle réside dans un autre État.",
        other:
          "Une personne est touchée dans l’un de ces {n} États, dont elle est ressortissante ; elle réside dans un autre État.",
      }),
    compared: (list) => `Par rapport aux habitants de l’État où elle est touchée : ${list}.`,
    same: (n) => count(n, { other: "dans {n}, ce qui est établi est identique" }),
    closes: (n) => count(n, { other: "dans {n}, quelque chose se ferme" }),
    opens: (n) => count(n, { other: "dans {n}, quelque chose s’ouvre en plus" }),
    unclear: (n) => count(n, { other: "dans {n}, cela n’est pour l’essentiel pas connu" }),
    unsettled: (n) => count(n, { other: "dans {n}, rien n’est établi pour personne" }),
    recorded: (given, met, notSettled, neither) =>
      `${count(given, { one: "{n} régime, service ou mesure est enregistré", other: "{n} régimes, services et mesures sont enregistrés" })} : ${count(met, { one: "{n} s’ouvre aux habitants de l’État", other: "{n} s’ouvrent aux habitants de l’État" })}, ${count(notSettled, { one: "{n} n’est pas établi même pour eux", other: "{n} ne sont pas établis même pour eux" })} et ${count(neither, { one: "{n} n’est pas pour eux dans un tel cas", other: "{n} ne sont pas pour eux dans un tel cas" })}.`,
    naming: (n) =>
      count(n, {
        one: "Parmi ceux qui ne sont pas établis, {n} nomme la nationalité ou la résidence dans ses conditions.",
        other:
          "Parmi ceux qui ne sont pas établis, {n} nomment la nationalité ou la résidence dans leurs conditions.",
      }),
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
  pending: "En cours de calcul",
  how: "Comment le lire",
  meanings: {
    same: "Rien ne se ferme, et ce qui est identique pour les deux est plus nombreux que ce qui n’est pas connu pour eux. Cela ne dit rien de ce qui n’est pas établi.",
    closes:
      "Autant de régimes, services ou mesures s’ouvrent, ou peuvent s’ouvrir, aux habitants de l’État et pas à eux.",
    opens: "Autant s’ouvrent à eux seuls, comme l’aide aux visiteurs.",
    unclear:
      "Rien ne se ferme, mais ce qui est établi pour les habitants de l’État et non connu pour eux est aussi nombreux que ce qui est identique, ou plus.",
    unsettled: "Même pour les habitants de l’État, rien n’est établi : rien ne peut être comparé.",
  },
  rule: "Quel signe est montré : une fermeture, toujours. Sinon ce qui n’est pas connu, s’il y en a autant que de choses identiques, ou plus. Sinon ce qui s’ouvre en plus, et enfin que ce qui est établi est identique. Quelques points non connus ne cachent pas tous les autres : la case les compte.",
  thin: "Hachuré : de ce qui s’ouvre ou peut s’ouvrir, moins de la moitié est établie. Le signe dit alors peu.",
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
    weighed: "S’ouvrent ou peuvent s’ouvrir à l’un ou à l’autre",
    settled: "Dont établis pour les deux",
  },
});
