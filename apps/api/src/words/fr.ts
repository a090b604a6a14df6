import type { NodeWords } from "./node-words.ts";

/** What a node says in French. */
export const fr: NodeWords = {
  details: {
    bodyLimit: (bytes) => `${bytes} octets au plus sont acceptés.`,
    bodyCoded: "Le corps de la requête doit être envoyé tel quel, sans codage de contenu.",
    bodyGzip: "Le corps de la requête est compressé avec gzip. Envoyez-le tel quel, sans codage de contenu.",
    keyUnknown: "Ce nœud ne connaît pas cette clé d’API.",
    keyRevoked: "Cette clé d’API a été révoquée. Demandez-en une autre à l’exploitant de ce nœud.",
    keyExpired: (lastDay) =>
      `Cette clé d’API était valable jusqu’au ${lastDay}. Demandez-en une autre à l’exploitant de ce nœud.`,
    keyOfAnother: (publisher) =>
      `La clé d’API est celle de « ${publisher} », et l’adresse nomme un autre éditeur.`,
    jurisdictionNotAllowed: (publisher, jurisdiction) =>
      `La clé d’API de « ${publisher} » ne permet pas d’écrire de fiches sur « ${jurisdiction} ».`,
    kindNotAllowed: (publisher, kind) =>
      `La clé d’API de « ${publisher} » ne permet pas d’écrire de fiches du type « ${kind} ».`,
    unreadable: "L’adresse ou l’hôte de la requête est illisible.",
    methodUnknown: "La méthode de la requête n’est pas connue.",
    projectionTooLarge:
      "Les fiches de ce nœud sont trop nombreuses pour une seule réponse. Elles peuvent être lues page par page.",
    storeDamaged:
      "Une partie du stock de données est endommagée et illisible. L’exploitant peut la remplacer par une sauvegarde.",
    unsigned: "Personne n’a signé cette version.",
    statementOfAnother: (publisher) =>
      `La clé d’API est celle de « ${publisher} », et la déclaration vient d’un autre éditeur.`,
    idempotencyKey:
      "La clé d’idempotence (Idempotency-Key) doit compter de 1 à 200 caractères ASCII visibles entre guillemets droits.",
    importsCrowded:
      "Autant d’importations que ce nœud en accepte à la fois sont en cours. Réessayez dès que l’une d’elles sera terminée.",
    noKeyLeft: (publisher) =>
      `Plus aucune clé de « ${publisher} » ne compte ici : rien de cet éditeur n’est accepté tant qu’une ancre ne nomme pas une nouvelle clé.`,
  },
  docs: {
    title: "API de ce nœud",
    access:
      "Tout se lit sans clé. Les réponses qui ne sont pas un succès sont des problèmes (RFC 9457). Les phrases sont dans la langue demandée par Accept-Language.",
    machines: (openapi) => `La même chose pour les machines : ${openapi} (OpenAPI 3.1).`,
    reference: (link) =>
      `Ce que contiennent les fiches et ce que signifient les constats : ${link("la référence")} (en anglais).`,
    client: (link) => `Comment un programme en TypeScript interroge : ${link("le client")} (en anglais).`,
    inEnglish: "Les descriptions qui suivent font partie du contrat et sont en anglais.",
    needsKey: "Demande une clé d’API de l’éditeur :",
    path: "Chemin",
    query: "Paramètres",
    values: "Valeurs",
    requestHeaders: "En-têtes de la requête",
    answers: "Réponses",
    problems: "Problèmes",
    everywhere: "Problèmes de tous les points d’accès",
  },
  noDashboard: {
    title: "Le tableau de bord n’a pas été construit",
    cure: (command, setting) =>
      `Ce nœud fonctionne, mais n’a pas trouvé de tableau de bord construit. Lancez ${command} puis redémarrez-le, ou indiquez le dossier dans ${setting}.`,
    api: (records, docs) => `L’API répond : ${records("fiches")}, ${docs("documentation")}.`,
  },
};
