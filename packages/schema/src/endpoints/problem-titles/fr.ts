import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in French. */
export const fr: ProblemTitles = {
  "invalid-request": "La requête n’a pas la forme attendue",
  "invalid-cursor": "Ce curseur n’est pas de ceux que ce nœud a donnés pour ces filtres",
  "not-json": "Le corps de la requête n’est pas du JSON",
  unauthorised: "Il faut une clé d’API",
  forbidden: "Cette clé d’API ne permet pas d’écrire cette fiche",
  "not-found": "Il n’y a rien à cette adresse",
  "method-not-allowed": "Cette adresse ne répond pas à cette méthode",
  "not-acceptable": "Ceci n’a jamais été signé, et seule une forme signée a été demandée",
  "version-conflict": "Cette version existe avec un autre contenu, ou n’est pas la suivante",
  "record-frozen": "La fiche est gelée, car l’une de ses versions a été signée avec deux contenus",
  "idempotency-running": "Une requête avec cette clé d’idempotence est encore en cours",
  "request-timeout": "La requête n’est pas arrivée à temps",
  "cursor-expired":
    "Ce curseur date d’un moment à partir duquel ce nœud ne peut plus continuer ; il faut recommencer par l’instantané",
  "precondition-failed":
    "Ce qui se trouve ici n’est pas ce que la requête attend ; le contenu a pu changer depuis sa lecture",
  "body-too-large": "Le corps de la requête est plus grand que ce nœud n’accepte",
  "unsupported-media-type": "Le corps de la requête est d’un type de média qui n’est pas accepté ici",
  "expectation-failed": "Ce nœud ne peut pas faire ce que demande l’en-tête Expect",
  "invalid-record": "La fiche n’est pas valide",
  "invalid-set": "Au moins une version de l’ensemble n’est pas acceptée, donc aucune ne l’est",
  "idempotency-mismatch": "Cette clé d’idempotence a déjà servi à une autre requête",
  "invalid-signature": "La signature ne compte pas ici",
  "invalid-statement": "La déclaration n’est pas valide",
  "too-many-requests": "Trop de requêtes sont venues d’ici",
  "headers-too-large": "Les en-têtes de la requête sont plus grands que ce nœud n’accepte",
  internal: "Une erreur s’est produite dans ce nœud",
  "record-damaged": "La fiche conservée est endommagée et n’est pas montrée",
  unavailable: "Ce nœud n’est pas prêt",
  "storage-full": "Ce nœud n’a plus de place pour de nouvelles fiches ; celles qu’il a restent lisibles",
};
