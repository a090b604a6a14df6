import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);
const of = (some: number, all: number) =>
  `${numeral("fr", some)} sur ${count(all, { one: "{n} État", other: "{n} États" })}`;

/** In French: the start page. */
export const words: Words = withFrenchSpaces({
  title: "L’aide aux victimes du terrorisme, État par État",
  lead: [
    "Les personnes blessées dans un même attentat viennent de nombreux pays, et chaque pays aide à sa façon.",
    "Ici, les États décrivent dans un seul format ce qu’ils offrent, afin que quiconque se tient auprès d’une victime trouve en quelques minutes qui aide, où et jusqu’à quand.",
    "Chaque valeur indique sa source ; ce qui n’est pas connu est dit non connu.",
  ],
  doors: {
    help: {
      title: "Quelqu’un a été blessé",
      line: "Qui aide, qui appeler, que faire d’abord, et dans quels délais.",
    },
    compare: {
      title: "Comparer les systèmes",
      line: "Ce à quoi les États répondent, ce qu’ils versent et reconnaissent, côte à côte.",
    },
    records: {
      title: "La fiche de mon pays",
      line: "Ce qui est consigné, ce qui manque, et qui l’a confirmé.",
    },
  },
  areas: {
    title: "Les quatre domaines clés",
    none: "Rien n’est consigné à ce sujet.",
    meaning:
      "Les chiffres comptent ce qui est consigné ici. Un État sans fiche peut fort bien avoir ce que la fiche dirait.",
    figures: {
      "needs-identification": (_records, states, all) =>
        `Pour ${of(states, all)}, la façon d’évaluer les besoins des victimes est consignée.`,
      "emergency-to-follow-up": (_records, states, all) =>
        `Pour ${of(states, all)}, un passage de l’urgence au suivi est consigné.`,
      "assistance-and-support": (records, states, all) =>
        `${count(records, { one: "{n} service est consigné", other: "{n} services sont consignés" })}, pour ${of(states, all)}.`,
      "recognition-compensation-memory": (records, states, all) =>
        `${count(records, { one: "{n} régime ou mesure est consigné", other: "{n} régimes et mesures sont consignés" })}, pour ${of(states, all)}.`,
    },
    more: {
      "needs-identification": "État par État",
      "emergency-to-follow-up": "Les parcours, État par État",
      "assistance-and-support": "Quels besoins trouvent une réponse",
      "recognition-compensation-memory": "L’indemnisation, poste par poste",
    },
  },
  equal: {
    title: "La même chose s’ouvre-t-elle à tous ?",
    lead: "Une personne est blessée dans un État ; elle est ressortissante d’un autre État et y réside : comparée aux habitants de l’État où cela s’est passé. À côté de chaque signe : pour combien d’autres États il vaut. Ce que les fiches ne disent pas ne compte ni comme égal ni comme inégal.",
    more: "L’égalité de traitement, paire par paire",
  },
  arrivals: {
    title: "Nouveau ou modifié",
    more: (n) => count(n, { one: "{n} autre", other: "{n} autres" }),
  },
  stale: {
    title: "À vérifier de nouveau",
    none: "Chaque fiche a été comparée à ses sources au cours de l’année écoulée.",
    lead: "Les fiches que personne n’a comparées à leurs sources depuis un an ou plus, par État.",
    count: (n) => count(n, { one: "{n} fiche", other: "{n} fiches" }),
  },
});
