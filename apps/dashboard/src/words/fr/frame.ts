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
  close: "Fermer",
  retry: "Réessayer",
  loading: "Chargement…",
  emptyStates: "Ce nœud ne détient aucune fiche sur aucun État.",
  dataAsOf: (date) => `État des données : ${date}.`,
  theme: { title: "Thème", light: "Clair", dark: "Sombre", system: "Comme le système" },
  nav: {
    coverage: "Couverture",
    countries: "Pays",
    compensation: "Indemnisation",
    navigator: "Qui aide ?",
    exchange: "Échange",
  },
  compiled: {
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
    signatureUnknown: "Ce nœud ne dit pas si la fiche est signée",
    signatureFailed: "Impossible de demander au nœud si la fiche est signée",
    takesOver: "Prend la place de",
    asData: "En tant que données",
    signatureAsked: "Vérification de la signature…",
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
      "Ces fiches ont été compilées à partir de sources publiques : lois, pages officielles, rapports et presse. Aucun " +
      "État ne les a confirmées. Chaque valeur nomme ses sources et dit jusqu’où l’on peut s’y fier. Une valeur " +
      "qu’aucune source ne donne est indiquée comme non connue ; cela ne veut jamais dire non.",
    compiledMixed:
      "La plupart de ces fiches ont été compilées à partir de sources publiques : lois, pages officielles, rapports et " +
      "presse. Là où un État en a confirmé une ou publie la sienne, la page le dit. Chaque valeur nomme ses sources et dit " +
      "jusqu’où l’on peut s’y fier. Une valeur qu’aucune source ne donne est indiquée comme non connue ; cela ne veut " +
      "jamais dire non.",
    verify: "Vérifiez les numéros de téléphone et les adresses avant tout usage opérationnel.",
    personal:
      "CIVIC décrit des systèmes, pas des personnes. Rien n’est conservé ni envoyé au sujet d’une personne.",
    reuse: "Réutilisation",
    licence: "Licence Apache-2.0",
    apiDocs: "Documentation de l’API",
    openapi: "Description OpenAPI",
  },
  failure: {
    title: "Cette partie n’a pas pu être chargée",
    network: "Le nœud n’a pas pu être joint. Vérifiez la connexion, puis réessayez.",
    timeout: "Le nœud n’a pas répondu à temps.",
    problem: (detail) => `Le nœud a répondu : ${detail}`,
    invalid: "Une réponse est venue, mais pas celle d’un nœud CIVIC.",
    unknown: "Quelque chose a échoué dans cette page.",
    script:
      "Une partie de la page n’est pas arrivée : la connexion a manqué, ou le nœud a été renouvelé entre-temps.",
    reload: "Ce qui a été saisi est gardé. Si un nouvel essai n’aide pas, rechargez la page ; cela l’efface.",
    where: (address) => `Demandé à ${address}.`,
    request: (id) => `Numéro de la demande : ${id}`,
  },
  notFound: {
    title: "Cette page n’existe pas",
    lead: "L’adresse est peut-être mal écrite, ou la page a été déplacée.",
    link: "Aller à la couverture",
  },
};
