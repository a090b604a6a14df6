import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);
const of = (some: number, all: number, bodies = 0) =>
  `${numeral("fr", some)} sur ${count(all, { one: "{n} État", other: "{n} États" })}${bodies > 0 ? ` et ${count(bodies, { one: "{n} organisation d’États", other: "{n} organisations d’États" })}` : ""}`;

/** In French: the start page. */
export const words: Words = withFrenchSpaces({
  title: "L’aide aux victimes du terrorisme, État par État",
  lead: "Les personnes blessées dans un même attentat viennent de nombreux pays, et chaque pays aide à sa façon.",
  holds: {
    none: "Voici, dans un seul format, ce que des sources publiques disent de ce que les États offrent, afin que quiconque se tient auprès d’une victime trouve en quelques minutes qui aide, où et jusqu’à quand.",
    some: "Voici, dans un seul format, ce que les États offrent, selon eux-mêmes ou selon des sources publiques, afin que quiconque se tient auprès d’une victime trouve en quelques minutes qui aide, où et jusqu’à quand.",
    all: "Ici, les États décrivent dans un seul format ce qu’ils offrent, afin que quiconque se tient auprès d’une victime trouve en quelques minutes qui aide, où et jusqu’à quand.",
  },
  sources: "Chaque valeur indique sa source ; ce qui n’est pas connu est dit non connu.",
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
      "assistance-and-support": (records, states, all, bodies) =>
        `${count(records, { one: "{n} service est consigné", other: "{n} services sont consignés" })}, pour ${of(states, all, bodies)}.`,
      "recognition-compensation-memory": (records, states, all, bodies) =>
        `${count(records, { one: "{n} régime ou mesure est consigné", other: "{n} régimes et mesures sont consignés" })}, pour ${of(states, all, bodies)}.`,
    },
    more: {
      assessments: "L’évaluation des besoins, État par État",
      ways: "Les parcours et les relais, État par État",
      needs: "Quels besoins trouvent une réponse",
      compensation: "Les régimes d’indemnisation, poste par poste",
      recognition: "Reconnaissance et mémoire, État par État",
    },
  },
  equal: {
    title: "Tous ont-ils droit à la même chose ?",
    lead: "Une personne est blessée dans un État ; elle est ressortissante d’un autre État et y réside : comparée aux habitants de l’État où cela s’est passé. À côté de chaque signe : pour combien d’autres États il vaut. Ce que les fiches ne disent pas ne compte ni comme égal ni comme inégal.",
    rule: "Le signe dit ce qui ressort : une fermeture toujours, ce qui n’est pas connu seulement s’il y en a autant que de choses identiques. En dessous figure ce qui est établi pour tous.",
    more: "L’égalité de traitement, paire par paire",
  },
  arrivals: {
    title: "Nouveau ou modifié",
    entered: "saisi ici",
    changed: (n) => `modifié, version ${numeral("fr", n)}`,
    more: (n) => count(n, { one: "{n} autre", other: "{n} autres" }),
  },
  stale: {
    title: "À vérifier de nouveau",
    none: "Chaque fiche a été comparée à ses sources, ou confirmée par un organisme, au cours des deux dernières années.",
    lead: (gap) =>
      `Les fiches que, depuis deux ans ou plus, personne n’a comparées à leurs sources et qu’aucun organisme n’a confirmées, par État. Parmi les lacunes, elles figurent sous « ${gap} ».`,
    count: (n) => count(n, { one: "{n} fiche", other: "{n} fiches" }),
  },
});
