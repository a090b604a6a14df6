import type { UpkeepWords } from "./en.ts";

/** What the command says where a folder of records is kept in order, in French. */
export const fr: UpkeepWords = {
  summaries: {
    fmt: {
      usage: "civic fmt <fichier, dossier ou -> [--check] [--all] [--json]",
      summary:
        "écrit les fiches dans un seul ordre de champs et une seule mise en forme ; avec --check, dit seulement lesquelles ne le sont pas",
      inputs: "un fichier, un dossier de fiches ou une partie de celui-ci, ou - pour l’entrée standard",
    },
    migrate: {
      usage: "civic migrate <fichier ou dossier> [--dry-run] [--all] [--json]",
      summary: "fait passer des fiches d’un modèle antérieur à celui d’aujourd’hui",
      inputs: "un fichier, ou un dossier de fiches ou une partie de celui-ci",
    },
    pull: {
      usage:
        "civic pull [<état> …] --node <adresse> [--out <dossier>] [--publisher <code>] [--dry-run] [--all] [--json]",
      summary:
        "apporte dans un dossier de fiches ce qu’a un nœud ; ce qui y a été modifié depuis reste tel quel",
      inputs:
        "aucun État, ou ceux dont les fiches sont apportées (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    watch: {
      usage: "civic watch <dossier> [--today <AAAA-MM-JJ>]",
      summary: "vérifie un dossier de fiches chaque fois que quelque chose y change, jusqu’à Ctrl-C",
      inputs: "un dossier de fiches",
    },
  },
  fmt: {
    changed: (n) => `Fichiers remis en forme : ${n}`,
    wouldChange: (n) => `Fichiers qui seraient remis en forme : ${n}`,
    inOrder: (n) => `Tout est en ordre ; fichiers : ${n}`,
    notInOrder: (n) => `Fichiers qui ne sont pas en ordre : ${n}. civic fmt sans --check les remet en forme.`,
    noRecord: "« kind » ne nomme aucun type de fiche : son ordre n’est pas connu.",
  },
  migrate: {
    done: (n, model) => `Fiches passées au modèle ${model} : ${n}`,
    would: (n, model) => `Fiches qui passeraient au modèle ${model} : ${n} ; rien n’a été écrit`,
    none: (model) => `Toutes les fiches sont déjà au modèle ${model}.`,
    dropped: (place) => `laissé de côté, car aucun champ actuel ne le contient : ${place}`,
  },
  pull: {
    done: (n, node) => `Fiches apportées de ${node} : ${n}`,
    would: (n, node) => `Fiches qui seraient apportées de ${node} : ${n} ; rien n’a été écrit`,
    same: (n) => `Fiches déjà identiques : ${n}`,
    kept: (version) =>
      `a été modifiée ici et reste donc telle quelle. Le nœud a la version ${version} : comparez-les avec civic diff.`,
    newerModel: (id) => `${id} est d’un modèle plus récent. Prenez une version plus récente de ce programme.`,
  },
  watch: {
    watching: (folder) => `Surveillance de ${folder}. Ctrl-C y met fin.`,
    ended: "Terminé.",
  },
};
