import type { PublishSetWords } from "./en.ts";

/** What the command says when it publishes a folder as one set, in French. */
export const fr: PublishSetWords = {
  publishSet: {
    sent: (n, publisher, node) =>
      `Publié pour « ${publisher} » sur ${node}, d’un seul tenant ; versions : ${n}`,
    wouldSend: (n, publisher, node) =>
      `Serait publié pour « ${publisher} » sur ${node}, d’un seul tenant ; versions : ${n}. Rien n’a été envoyé.`,
    wouldTake: "Le nœud a été interrogé et l’accepterait.",
    notAsked: "Il n’a pas été demandé au nœud s’il l’accepterait : il faut pour cela une clé d’API.",
    complete: (node) => `${node} a déjà tout. Rien n’a été envoyé.`,
    nothingSent: "Rien n’a été envoyé.",
    refused: (node) => `${node} n’en a rien accepté.`,
    same: (n) => `Fiches inchangées : ${n}`,
    missing: (n, ids) =>
      `Sur le nœud et absentes de ce dossier : ${n} (${ids}). Elles restent ; --withdraw-missing les retire.`,
    faulty: "Rien n’a été envoyé : un lot se publie en entier, et celui-ci contient des erreurs.",
    stale: (there, here) =>
      `le nœud a la version ${there}, et ceci est la version ${here} avec un autre contenu. Reprenez d’abord la plus récente (civic pull), puis corrigez-la.`,
    gap: (version, missing) =>
      `c’est la version ${version}, et la version ${missing}, que le nœud n’a pas, n’est signée dans aucun fichier d’ici. Donnez-lui la « version » ${missing}.`,
    tooLarge: (n, most) =>
      `Le lot compte ${n} versions ; il en prend au plus ${most}, et 16 Mio. Publiez État par État, ou type par type : nommez le dossier intérieur.`,
    wholeFolder: "--withdraw-missing exige le dossier de fiches entier, non une partie.",
    severalPublishers: (found) =>
      `Il y a ici des fiches de plusieurs éditeurs (${found}), et un lot est d’un seul. Dites lequel : --publisher, ou signez avec --key.`,
    onlyOthers: (n, publisher) =>
      `Fiches trouvées ici : ${n}, dont aucune de « ${publisher} ». civic take-over fait d’une fiche compilée celle de l’État.`,
    oneFolder: "Un lot se fait d’un seul dossier de fiches.",
    onlyInSets: "--withdraw-missing va avec --key, ou avec un dossier où rien n’est signé.",
    agree: "Publier ceci ? Tapez oui :",
    agreed: "oui o yes y",
    noTerminal:
      "Il manque une clé d’API : nommez son fichier avec --api-key (- lit l’entrée standard), ou mettez-la dans l’environnement sous CIVIC_API_KEY. Seul --dry-run s’en passe.",
    askKey: "Clé d’API (elle ne s’affiche pas) :",
  },
};
