import type { DiffWords } from "./en.ts";

/** What the command says of the difference between records, in French. */
export const fr: DiffWords = {
  summary: {
    usage:
      "civic diff <fichier, dossier ou -> <fichier, dossier ou -> [--all] [--json] | civic diff <fichier, dossier ou -> --node <adresse> [--all] [--json] | civic diff <id>[@<version>] [<id>@<version>] --node <adresse> [--json]",
    summary:
      "ce qui diffère entre deux fiches, deux dossiers, un dossier et un nœud ou deux versions, en toutes lettres ; avec --json, en JSON Patch (RFC 6902)",
    inputs:
      "deux fichiers ou dossiers de fiches (- en lit une sur l’entrée standard) ; avec --node, un seul, ou des identifiants comme civic/service/fr-116006@2",
  },
  diff: {
    entry: (n) => `entrée ${n}`,
    telephoneNumber: "numéro de téléphone",
    changed: (place, before, after) => `${place} : auparavant ${before}, désormais ${after}`,
    added: (place, value) => `${place}, ajout : ${value}`,
    removed: (place, value) => `${place}, retrait : ${value}`,
    moved: (place, value) => `${place}, déplacement : ${value}`,
    version: (before, after) => `de la version ${before} à la version ${after}`,
    newRecord: "nouvelle",
    goneRecord: "plus présente",
    withdrawn: "retirée",
    same: "Rien ne diffère.",
    counts: (changed, added, gone) =>
      `Fiches modifiées : ${changed}, nouvelles : ${added}, absentes : ${gone}.`,
    alike: (n) => `Fiches identiques : ${n}.`,
    moreChanges: (n) => `… autres modifications : ${n} (--all les montre)`,
    moreRecords: (n) => `… autres fiches : ${n} (--all les montre)`,
    otherRecords: (one, other) =>
      `ce sont deux fiches, ${one} et ${other}. On compare les versions d’une même fiche.`,
    twoStandardInputs: "L’entrée standard ne se lit qu’une fois : « - » tient lieu d’un seul côté.",
    folderAndFile: "un côté est un dossier, l’autre un fichier. Nommez deux fichiers ou deux dossiers.",
    idNeedsNode: (id) =>
      `« ${id} » est l’identifiant d’une fiche, qui se lit sur un nœud : il manque --node.`,
    notThere: (id) => `${id} : le nœud n’a pas cette fiche ou cette version.`,
    standardInput: "entrée standard",
  },
};
