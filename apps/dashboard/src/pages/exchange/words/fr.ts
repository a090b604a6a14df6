import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

const refusedCount = (refused: number) => count(refused, { one: "{n} entrée", other: "{n} entrées" });

/** In French: what the page “Exchange” says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  title: "Échange",
  lead:
    "Quels nœuds celui-ci lit, ce qu’il en a pris et ce qu’il a refusé, quelles signatures comptent ici, et où en est " +
    "chaque État.",
  refreshed: (time) => `À jour au ${time}.`,
  looksAgain: "La page regarde de nouveau chaque minute.",
  notRefreshed: (time) =>
    `Le nœud n’a pas pu être interrogé de nouveau. Ce qui figure ici date de : ${time} ; la page continue d’essayer.`,
  guide: "Comment deux ministères relient leurs nœuds (guide en anglais)",
  peers: {
    title: "Autres nœuds",
    none: "Ce nœud n’échange avec personne : aucun autre nœud ne lui a été indiqué, et il ne montre donc que ce qu’on y a mis.",
    status: {
      current: "À jour",
      behind: "Rattrape son retard",
      untried: "Pas encore joint",
      unreachable: "Injoignable",
      failing: "Lecture impossible",
    },
    reached: "Joint la dernière fois",
    never: "jamais",
    failed: (n) =>
      count(n, { one: "Le dernier essai a échoué", other: "Les {n} derniers essais ont échoué" }),
    failures: {
      unreachable: "aucune connexion n’a pu être établie",
      silent: "il n’a pas répondu à temps",
      "broken-off": "la connexion a été interrompue",
      "unexpected-answer": "il a répondu autre chose que ce qui était demandé",
      "bound-reached": "sa réponse était plus longue ou plus lente que ce nœud ne l’admet",
      "quota-reached": "ce nœud ne garde plus rien de ce qu’il envoie, car son quota est épuisé",
      "not-stored": "ce nœud n’a pas pu enregistrer ce qui en venait",
    },
    detail: "Pour qui exploite le nœud",
    publishers: "Fiches de",
    unsigned: "Aussi sans signature",
    noAnchor:
      "Aucune ancre n’a été donnée pour ce nœud. De ce qui est signé, seul est pris ce que signent des clés qui comptent déjà ici.",
    taken: "Pris",
    takenOf: (applied, received) =>
      `${count(received, { one: "{n} entrée lue", other: "{n} entrées lues" })}, dont ${count(applied, { one: "{n} a changé quelque chose ici", other: "{n} ont changé quelque chose ici" })}`,
    refused: "Refusé",
    nothing: "rien",
    refusedOf: (refused, kept) =>
      kept === 0
        ? refusedCount(refused)
        : `${refusedCount(refused)} ; gardées comme preuve, et réessayées là où cela peut aider : ${numeral("fr", kept)}`,
    earlierRefusals: (n) => count(n, { one: "{n} refus antérieur", other: "{n} refus antérieurs" }),
    more: "En savoir plus",
  },
  disputes: {
    title: "Fiches retenues",
    none: "Aucune. Aucune version connue ici n’a été signée avec deux contenus.",
    noneOpen: "Aucune en ce moment.",
    twoContents: (version) => `La version ${version} a été signée avec deux contenus.`,
    shownBefore: (version) =>
      `Tant que celui qui la publie n’a pas dit auquel il se tient, la fiche est montrée telle que la donne la version ${version}.`,
    notShown: "Tant que celui qui la publie n’a pas dit auquel il se tient, la fiche n’est pas montrée.",
    ends: (publisher, version) =>
      `Ce qui y met fin (${publisher}) : signer la version ${version} en nommant l’empreinte du contenu retenu.`,
    seen: "Connu ici depuis",
    content: (n) => `Contenu ${n}`,
    hash: "Empreinte",
    key: "Signé avec la clé",
    place: "Ce qui diffère",
    absent: "n’y est pas",
    position: (n) => `nº ${n}`,
    same: "Les deux disent la même chose. Ce qui diffère est ce à quoi ils font suite.",
    moreDifferences: (n) => count(n, { one: "{n} autre différence", other: "{n} autres différences" }),
    evidence: "Les preuves, en tant que données",
    settled: (n) => count(n, { one: "{n} cas réglé", other: "{n} cas réglés" }),
    settledAt: (version) => `version ${version} ; contenu retenu par celui qui publie :`,
    omitted: (n) =>
      count(n, {
        one: "{n} autre, que le nœud n’énumère pas",
        other: "{n} autres, que le nœud n’énumère pas",
      }),
    columns: { record: "Fiche", version: "Version", settled: "Contenu retenu par celui qui publie" },
  },
  keys: {
    title: "Quelles clés comptent ici",
    lead:
      "Pour être sûr d’une clé, faites-vous lire son empreinte au téléphone par celui qui publie, quatre caractères à la " +
      "fois. Majuscules et minuscules ne sont pas équivalentes.",
    local:
      "Aucune clé ne compte ici. Toutes les fiches de ce nœud sont non signées et locales : elles viennent d’un dossier de " +
      "ce nœud ou y ont été publiées, et rien ne prouve qui les a écrites.",
    signsHere: "Ce nœud signe en son nom.",
    revoked: "révoquée ; ce qu’elle signe ne compte plus",
    unsignedLocal: (n) =>
      `Aucune clé de celui-ci ne compte ici. ${count(n, { one: "{n} fiche, non signée et locale", other: "{n} fiches, non signées et locales" })}.`,
    unsignedTaken: (n) =>
      `Aucune clé de celui-ci ne compte ici. ${count(n, { one: "{n} fiche, non signée ; de telles fiches sont aussi prises d’autres nœuds", other: "{n} fiches, non signées ; de telles fiches sont aussi prises d’autres nœuds" })}.`,
    columns: {
      publisher: "Publié par",
      thumbprint: "Empreinte de la clé",
      revoked: "Révoquée",
      records: "Fiches ici",
    },
  },
  progress: {
    title: "Où en est chaque État",
    lead: "Les fiches en vigueur, selon qui en répond. Ce qu’un État a repris compte comme le sien. Aucun classement : les États figurent par ordre alphabétique.",
    nobody: "Aucun État n’a encore publié ni confirmé de fiche ici. Toutes ont été compilées par d’autres.",
    table: "Fiches par État",
    state: "État",
    own: "Les siennes",
    confirmed: "Confirmées par lui",
    compiled: "Seulement compilées",
    replaced: "Compilées par d’autres, puis reprises par lui",
    keys: "Ses clés qui comptent ici",
  },
});
