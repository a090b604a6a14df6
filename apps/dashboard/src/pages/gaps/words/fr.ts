import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the Gaps page. */
export const words: Words = withFrenchSpaces({
  title: "Lacunes",
  lead: "Ce qu’aucune fiche ne dit encore, État par État, et qui peut l’ajouter. Les chiffres comptent des fiches, non des États : plus on décrit, plus il y a d’endroits incomplets. Une lacune ne prouve pas qu’un État ne donne rien.",
  phase: "Phase pour les besoins",
  filter: {
    title: "Restreindre la liste",
    kind: "Ce qui manque",
    anyKind: "Tout",
    need: "Besoin",
    anyNeed: "Tous les besoins",
    phase: "Phase après les faits",
    anyPhase: (phase) => `Toutes (besoins : ${phase})`,
    owner: "Qui peut y remédier",
    anyOwner: "Tous",
    group: "Regrouper par",
    groups: { kind: "Ce qui manque", owner: "Qui peut y remédier", need: "Besoin", state: "État" },
  },
  unknown: (field, value) => `${field} : « ${value} » n’est pas connu ici et a été laissé de côté.`,
  counts: {
    title: "Tous les États",
    caption: "Par ordre alphabétique. Un État ouvre sa liste.",
    needs: (phase) => `Besoins : ${phase}`,
    records: "Dans les fiches",
    none: "Sur dix : une source dit qu’il n’y a rien",
    unknown: "Sur dix : non connu",
    above: "Plus précis, couverts seulement dans un besoin plus large",
    notSought: "non recherché",
    legend:
      "Un chiffre compte des lacunes dans les fiches ; aucun ne prouve qu’un État ne fait rien. " +
      "0 : on a cherché, et rien trouvé. Non connu : l’aide de cet État est décrite, et aucune fiche n’en dit rien. Non recherché : personne n’a encore décrit l’aide de cet État, on ne pouvait donc rien y trouver de manquant.",
  },
  needs: {
    apart: " ; ",
    title: (phase) => `Besoins sans service : ${phase}`,
    lead: "Sans service veut dire : aucune fiche n’en nomme un pour ce besoin et cette phase. Il peut en exister un que personne n’a saisi.",
    all: "un service est inscrit pour chacun des dix besoins.",
    some: (n) => count(n, { one: "{n} besoin sur dix", other: "{n} besoins sur dix" }),
    finer: (n) =>
      count(n, {
        one: "{n} besoin plus précis sans service dans un État au moins",
        other: "{n} besoins plus précis sans service dans un État au moins",
      }),
    without: "Aucun service inscrit",
    closed: "service fermé",
  },
  list: {
    title: "Ce qui manque dans les fiches",
    found: (n) => count(n, { one: "{n} lacune", other: "{n} lacunes" }),
    none: "On ne connaît aucune lacune qui réponde à ces critères.",
    noRecords: (state) => `Aucune fiche pour cet État (${state}) : rien n’a pu être recherché.`,
    omitted: (n) =>
      count(n, {
        one: "{n} autre, que le nœud n’énumère pas.",
        other: "{n} autres, que le nœud n’énumère pas.",
      }),
    more: (n) => count(n, { one: "Montrer {n} de plus", other: "Montrer {n} de plus" }),
    mend: "Pour y remédier",
    owner: "qui peut y remédier",
    ownerColumn: "Qui peut y remédier",
    leaders: "Organismes qui dirigent l’aide aux victimes",
    noNeed: "Sans besoin particulier",
    asks: "Le texte demande",
    record: "Fiche",
    about: "À propos de",
    source: "Texte qui le demande",
    tasks: "Copier comme liste de tâches",
    tasksDone: "Copié",
  },
});
