import type { EditWords } from "./en.ts";

/** What the command says when a record is corrected, in French. */
export const fr: EditWords = {
  summary: {
    usage:
      "civic edit <id ou fiche.json> --set <endroit>=<valeur> … [--data <dossier>] [--node <adresse>] [--dry-run] [--today <AAAA-MM-JJ>] [--json]",
    summary:
      "corrige une fiche dans son fichier et montre ce qui change : contacts.0.number=+33123456789 ; sans valeur, le champ est retiré",
    inputs: "l’identifiant d’une fiche du dossier (./data, sauf si --data en nomme un autre), ou son fichier",
  },
  edit: {
    noChange: (typed) =>
      `--set « ${typed} » ne dit pas ce qu’il faut écrire. Exemple : --set contacts.0.number=+33123456789.`,
    noField: (place, kind) => `Une fiche de type « ${kind} » n’a pas de champ « ${place} ».`,
    noEntry: (place, count) =>
      `Il n’y a pas d’entrée « ${place} ». La liste en a ${count}, comptées à partir de 0 ; + en ajoute une à la fin.`,
    severalEntries: (place, count) =>
      `« ${place} » peut désigner ${count} entrées. Nommez-en une par son numéro, à partir de 0.`,
    noJson: (place) =>
      `« ${place} » contient plusieurs champs. Nommez l’un d’eux (${place}.…), ou écrivez le tout en JSON.`,
    fixed: (place) => `« ${place} » ne se corrige pas : ce champ dit quelle fiche, et quelle version, c’est.`,
    nothing: (path) => `${path} le dit déjà ; rien n’a été écrit.`,
    wouldWrite: (path) => `Serait écrit : ${path} ; rien n’a été écrit`,
    raised: (where, version) =>
      `La version a été augmentée, car d’autres peuvent avoir la version ${version} : ${where}`,
    stays: (version) => `C’est la version ${version} ; rien n’indique que d’autres l’aient déjà.`,
    mind: "Attention :",
  },
};
