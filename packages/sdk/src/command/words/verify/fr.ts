import type { VerifyWords } from "./en.ts";

/** What the command says of signatures that it verifies, in French. */
export const fr: VerifyWords = {
  summary: {
    usage:
      "civic verify <fichier.jws, dossier ou adresse d’un nœud> --anchor <anchor.json> [--node <adresse>] [--json]",
    summary:
      "si ce qui est signé dans un fichier, un dossier ou sur un nœud l’est par des clés que nomme une ancre",
    inputs: "un fichier signé, un dossier de fiches avec leurs signatures, ou l’adresse d’un nœud",
  },
  verify: {
    needsNode:
      "L’ancre ne nomme les clés que par leur empreinte. Les clés elles-mêmes viennent d’un nœud : il manque --node.",
    right: (n, place) => `Signatures justes, ${place} : ${n}`,
    wrong: (n) => `Signatures auxquelles il ne faut pas se fier : ${n}`,
    unsigned: (n) => `Fiches que personne n’a signées : ${n}`,
  },
};
