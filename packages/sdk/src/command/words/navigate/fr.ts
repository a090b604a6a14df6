import { type PluralForms, plural } from "@civic/schema/words";
import type { NavigateWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What `civic navigate` says beside the words of values, in French. */
export const navigate: NavigateWords = {
  states: (day) => `États concernés au ${day}`,
  noState:
    "Aucun n’est connu : indiquez « event-country », et « nationality » ou « residence-now » pour l’aide dans l’État d’origine.",
  first: "Que faire",
  call: "Appeler, si quelqu’un est en danger",
  turn: "Qui appeler, à qui s’adresser",
  claim: "Que demander, dans cet ordre",
  noStep: "Les fiches ne nomment aucune première démarche pour cette situation.",
  noClaim:
    "Aucun régime public enregistré ne verse d’argent dans cette situation, telle qu’elle est décrite ; --all dit pourquoi. Posez tout de même la question aux services ci-dessus.",
  verify: "Vérifier chaque numéro avant usage opérationnel.",
  byWhen: "Dans quel délai",
  next: "Que demander ensuite",
  judge: "Ce que seule une personne peut apprécier",
  counted: {
    met: (n) => count(n, { one: "{n} aux conditions remplies", other: "{n} aux conditions remplies" }),
    unknown: (n) => count(n, { one: "{n} pas encore tranché", other: "{n} pas encore tranchés" }),
    "not-met": (n) =>
      count(n, { one: "{n} aux conditions non remplies", other: "{n} aux conditions non remplies" }),
    memory: (n) =>
      count(n, {
        one: "{n} mémorial ou journée du souvenir",
        other: "{n} mémoriaux et journées du souvenir",
      }),
    hidden: (n) =>
      count(n, { one: "{n} masquée par les besoins cochés", other: "{n} masquées par les besoins cochés" }),
  },
  added: {
    steps: (n) => count(n, { one: "{n} démarche de plus", other: "{n} démarches de plus" }),
    questions: (n) => count(n, { one: "{n} question de plus", other: "{n} questions de plus" }),
  },
  allWith: (counted, added) => `En tout : ${counted}. Tout avec --all${added === "" ? "" : ` : ${added}`}.`,
  hidden: "Masqué par les besoins cochés",
  contacts: "Joindre",
  sums: "Sommes",
  interplay: "À côté d’autres versements",
  route: "Depuis l’État de résidence",
  doubts: "Doutes",
  pathways: "Parcours",
  marked: (tags) => `${tags} : non traduit.`,
};
