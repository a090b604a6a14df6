import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in French. */
export const fr: ProblemTitles = {
  "invalid-request": "La requête n’a pas la forme attendue",
  "invalid-cursor": "Ce curseur n’est pas de ceux que ce nœud a donnés pour ces filtres",
  "not-json": "Le corps de la requête n’est pas du JSON",
  unauthorised: "Il faut une clé d’API",
  forbidden: "Cette clé d’API ne permet pas d’écrire pour cet éditeur",
  "not-found": "Il n’y a rien à cette adresse",
  "method-not-allowed": "Cette adresse ne répond pas à cette méthode",
  "version-conflict": "Cette version existe avec un autre contenu, ou n’est pas la suivante",
  "precondition-failed":
    "Ce qui se trouve ici n’est pas ce que la requête attend ; le contenu a pu changer depuis sa lecture",
  "body-too-large": "Le corps de la requête est plus grand que ce nœud n’accepte",
  "unsupported-media-type": "Le corps de la requête doit être en application/json",
  "invalid-record": "La fiche n’est pas valide",
  internal: "Une erreur s’est produite dans ce nœud",
  unavailable: "Ce nœud n’est pas prêt",
};
