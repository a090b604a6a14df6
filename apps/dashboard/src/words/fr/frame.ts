import { plural } from "@civic/schema/words";
import type { frameWords as english } from "../en/frame.ts";

type EnglishWords = typeof english;

/** In French: the frame of every page. */
export const frameWords: EnglishWords = {
  provisional: undefined,
  skip: "Aller au contenu",
  home: "CIVIC, page d’accueil",
  purpose: "L’aide aux victimes du terrorisme, État par État",
  navigation: "Pages",
  languageChoice: "Langue",
  search: { open: "Rechercher", field: "Chercher un organisme, un numéro, une loi, un besoin ou un pays" },
  close: "Fermer",
  retry: "Réessayer",
  loading: "Chargement…",
  slow: "Le nœud tarde à répondre ; l’attente continue…",
  emptyStates: "Ce nœud ne détient aucune fiche sur aucun État.",
  theme: { title: "Thème", light: "Clair", dark: "Sombre", system: "Comme le système" },
  /** What somebody comes for; the pages behind it name themselves. */
  doors: { help: "Après un attentat", compare: "Comparer les États", records: "Fiches" },
  gridHelp: "Les flèches vont d’une case à l’autre ; Entrée en ouvre une.",
  compiled: {
    date: (date) => `date des données : ${date}`,
    mark: "Compilé à partir de sources publiques, non confirmé par l’État",
    confirmed: (where) => `Compilé à partir de sources publiques, confirmé par l’État (${where})`,
    partlyConfirmed: (some, all) =>
      `Compilé à partir de sources publiques ; fiches confirmées par l’État : ${some} sur ${all}`,
    changedSince: (where) =>
      `Compilé à partir de sources publiques, confirmé par l’État (${where}), modifié depuis`,
    own: "Publié par l’État lui-même",
    publishedBy: (publisher) => `Publié par : ${publisher}`,
    signature: "Signature électronique",
    signedBy: (publisher) => `Signé par : ${publisher}`,
    key: "clé",
    unsigned: "Non signé : rien ne prouve d’où cela vient",
    unsignedConfirmed: "Non signé en soi ; ce que l’État a signé, c’est sa confirmation de ce contenu",
    signatureUnknown: "Ce nœud ne dit pas si la fiche est signée",
    signatureFailed: "Impossible de demander au nœud si la fiche est signée",
    takesOver: "Prend la place de",
    asData: "En tant que données",
    signatureAsked: "Vérification de la signature…",
    heldBack: (who) => `${who} ; une version plus récente, signée avec deux contenus, est retenue`,
    frozen: "Retenue",
    frozenAt: (version) =>
      `La version ${version} a été signée avec deux contenus. Tant que celui qui la publie n’a pas dit auquel il se tient, c’est ce qui était connu auparavant qui est montré.`,
    versions: "Versions",
    version: (version) => `Version ${version}`,
    hereSince: (date) => `ici depuis le ${date}`,
    versionSigned: "signée",
    versionUnsigned: "non signée",
    earlierVersions: "Il y en a de plus anciennes.",
    draft: "Traduction provisoire",
    draftExplained: "La traduction n’a pas été relue.",
    readOriginal: (language) => `Lire l’original (${language})`,
    untranslated: (languages) => `Tout n’est pas traduit : textes en ${languages}`,
  },
  footer: {
    title: "À propos de ces données",
    compiled:
      "Sauf là où la page dit qu’un État publie lui-même une fiche ou l’a confirmée, les fiches ont été compilées à partir de " +
      "sources publiques (lois, pages officielles, rapports et presse) et aucun État ne les a confirmées. Chaque valeur nomme ses " +
      "sources et dit jusqu’où l’on peut s’y fier. Une valeur qu’aucune source ne donne est indiquée comme non connue ; cela ne " +
      "veut jamais dire non.",
    verify: "Vérifiez les numéros de téléphone et les adresses avant tout usage opérationnel.",
    personal:
      "CIVIC décrit des systèmes, pas des personnes. Rien n’est conservé ni envoyé au sujet d’une personne.",
    reuse: "Réutilisation",
    licence: "Licence Apache-2.0",
    apiDocs: "Documentation de l’API",
    openapi: "Description OpenAPI",
  },
  kept: (when) => `Copie conservée du ${when} ; le nœud ne peut pas être joint.`,
  failure: {
    notKept:
      "Aucune copie de cette partie n’est conservée sur cet appareil : elle n’y a pas encore été ouverte.",
    title: "Cette partie n’a pas pu être chargée",
    network: "Le nœud n’a pas pu être joint. Vérifiez la connexion, puis réessayez.",
    timeout: "Le nœud n’a pas répondu à temps.",
    problem: (detail) => `Le nœud a répondu : ${detail}`,
    invalid: "Une réponse est venue, mais pas celle d’un nœud CIVIC.",
    unknown: "Quelque chose a échoué dans cette page.",
    script:
      "Une partie de la page n’est pas arrivée : la connexion a manqué, ou le nœud a été renouvelé entre-temps.",
    reload: "Ce qui a été saisi est gardé. Si un nouvel essai n’aide pas, rechargez la page ; cela l’efface.",
    stayedLost:
      "Elle n’est pas arrivée cette fois non plus. Recharger la page peut aider, mais ce qui a été saisi est alors perdu.",
    loadPageAgain: "Recharger la page",
    where: (address) => `Demandé à ${address}.`,
    request: (id) => `Numéro de la demande : ${id}`,
  },
  /** A value in an address that nothing goes by. */
  leftOut: (values, n) =>
    `L’adresse demandait ${values}, ${plural("fr", n, { one: "qui n’existe pas ici ; cela a été laissé de côté", other: "qui n’existent pas ici ; ils ont été laissés de côté" })}.`,
  dayNotTaken: (day, today) =>
    `Le ${day} n’est pas retenu : le jour doit se situer entre 1900 et aujourd’hui, ${today}.`,
  /** Of what may well exist. */
  leftOutBeside: (values) =>
    `L’adresse demandait aussi ${values}. Cela ne peut pas être montré ici avec le reste et a été laissé de côté.`,
  leftOutMore: (n) => plural("fr", n, { one: "{n} autre", other: "{n} autres" }),
  notFound: {
    title: "Cette page n’existe pas",
    lead: "L’adresse est peut-être mal écrite, ou la page a été déplacée.",
    link: "Aller à la page d’accueil",
  },
};
