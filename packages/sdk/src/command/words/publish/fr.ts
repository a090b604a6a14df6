import { type PluralForms, plural } from "@civic/schema/words";
import type { PublishWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What the command says when it sends what was signed to a node, in French. */
export const fr: PublishWords = {
  summary: {
    usage:
      "civic publish <dossier> --node <adresse> [--key <key.jwk>] [--api-key <fichier ou ->] [--publisher <code>] [--withdraw-missing] [--yes] [--dry-run] [--today <AAAA-MM-JJ>] [--all] [--json] | civic publish <dossier> … --node <adresse> [--api-key <fichier ou ->] [--publisher <code>] [--dry-run] [--all] [--json]",
    summary:
      "publie sur un nœud ce qui a changé dans un dossier, en un seul lot, tout ou rien, signé avec --key ; sans --key, d’un dossier où des versions sont déjà signées, envoie celles-ci",
    inputs:
      "un dossier de fiches, une partie de celui-ci ou un fichier ; pour des versions signées, aussi d’autres dossiers contenant des déclarations signées sur des clés",
  },
  publish: {
    sent: (n, publisher, node) =>
      `${count(n, { one: "{n} fichier signé", other: "{n} fichiers signés" })} de « ${publisher} » : envoi à ${node} terminé`,
    wouldSend: (n, publisher, node) =>
      `${count(n, { one: "{n} fichier signé serait envoyé", other: "{n} fichiers signés seraient envoyés" })} à ${node} pour « ${publisher} » ; rien n’a été envoyé`,
    complete: (node) => `${node} a déjà tout. Rien n’a été envoyé.`,
    left: "Sans envoi",
    already: (n) =>
      count(n, {
        one: "{n} fichier : le nœud l’a déjà",
        other: "{n} fichiers : le nœud les a déjà",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} fichier non signé", other: "{n} fichiers non signés" })} par « ${publisher} »`,
    refused: (n) =>
      count(n, {
        one: "{n} fichier : refusé, pour la raison indiquée",
        other: "{n} fichiers : refusés, pour les raisons indiquées",
      }),
    waits: (n) =>
      count(n, {
        one: "{n} fichier : attend ce qui doit arriver avant lui",
        other: "{n} fichiers : attendent ce qui doit arriver avant eux",
      }),
    next: "Les nœuds qui copient celui-ci y prendront le tout d’eux-mêmes.",
    nothingSigned: "il n’y a ici rien de signé. Signez d’abord : civic sign.",
    noFolder: "ce dossier n’existe pas.",
    noneOf: (publisher, found) =>
      `Rien ici n’est signé par « ${publisher} », mais il y a des signatures de : ${found}.`,
    severalPublishers: (found, one) =>
      `Il y a ici des signatures de plusieurs éditeurs (${found}), et une clé d’API ne parle que pour un seul. Dites lequel : --publisher ${one}.`,
    differs: (version) =>
      `le nœud a un autre contenu de la version ${version}. Une version ne change jamais : comparez les deux, et signez ce qui est juste sous le numéro suivant.`,
    brokenOff:
      "L’envoi a été interrompu. Tapez la même commande : ce qui est arrivé n’est pas envoyé deux fois.",
    apiKeyExposed: (mode, command) =>
      `d’autres que vous peuvent lire cette clé d’API (mode ${mode}). Tapez ${command} et recommencez. Si quelqu’un a pu la copier, faites-la révoquer et demandez-en une nouvelle.`,
    noApiKey:
      "ce n’est pas une clé d’API. Elle tient en un mot sur une ligne, tel que le gestionnaire du nœud vous l’a donné.",
    standardInput: "entrée standard",
    noAddress: (text) =>
      `--node « ${text} » n’est pas l’adresse d’un nœud. Elle ressemble à https://civic.example.org, avec un chemin si le nœud en a un, et rien après.`,
    notSecret:
      "--node commence par http:// : n’importe qui sur le trajet pourrait lire la clé d’API. Utilisez https:// ; http:// ne convient que sur cette machine.",
    failures: {
      unreachable: (node, reason) =>
        `${node} est injoignable (${reason}). Vérifiez l’adresse et votre connexion.`,
      silent: (node) => `${node} n’a pas répondu à temps. Réessayez plus tard.`,
      noNode: (node) =>
        `Ce qui répond à ${node} n’est pas un nœud CIVIC. Vérifiez l’adresse ; si le nœud se trouve sous un chemin, le chemin en fait partie.`,
      wrongKey: (node) =>
        `${node} n’accepte pas cette clé d’API : elle est mal recopiée, expirée ou révoquée. Demandez-en une au gestionnaire du nœud.`,
      cannotNow: (node, said) => `${node} n’accepte rien pour le moment : ${said}`,
    },
  },
};
