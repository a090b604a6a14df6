import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import { fr as compare } from "./compare/fr.ts";
import { fr as conformanceWords } from "./conformance/fr.ts";
import { fr as deskWords } from "./desk/fr.ts";
import { fr as diffWords } from "./diff/fr.ts";
import { fr as editWords } from "./edit/fr.ts";
import type { CommandWords } from "./en.ts";
import { fr as explain } from "./explain/fr.ts";
import { fr as interopWords } from "./interop/fr.ts";
import { navigate } from "./navigate/fr.ts";
import { fr as newPartsWords } from "./new-parts/fr.ts";
import { fr as overview } from "./overview/fr.ts";
import { fr as publishWords } from "./publish/fr.ts";
import { fr as publishSetWords } from "./publish-set/fr.ts";
import { fr as surveyWords } from "./survey/fr.ts";
import { fr as takeOverWords } from "./take-over/fr.ts";
import { fr as translationWords } from "./translations/fr.ts";
import { fr as upkeepWords } from "./upkeep/fr.ts";
import { fr as verifyWords } from "./verify/fr.ts";
import { fr as workbookWords } from "./workbook/fr.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

const situation = "un fichier contenant une situation";

const words: CommandWords = {
  commands: {
    navigate: {
      usage:
        "civic navigate <situation.json> --data <dossier> [--all | --sheet <langue>] [--today <AAAA-MM-JJ>] [--json]",
      summary:
        "qui aide dans une situation, dans chaque État concerné ; avec --sheet, une page à imprimer et à emporter (HTML)",
      inputs: situation,
    },
    evaluate: {
      usage: "civic evaluate <situation.json> --record <id> --data <dossier> [--today <AAAA-MM-JJ>] [--json]",
      summary: "si une situation remplit les conditions d’une fiche, et pourquoi",
      inputs: situation,
    },
    coverage: {
      usage:
        "civic coverage [<état> …] --data <dossier> [--all] [--region <région>] [--today <AAAA-MM-JJ>] [--json]",
      summary: "comment chaque État répond à chaque besoin, à chaque phase",
      inputs: "aucun État, ou ceux à montrer en entier (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    gaps: {
      usage: "civic gaps [<état> …] --data <dossier> [--all] [--today <AAAA-MM-JJ>] [--json]",
      summary: "ce qui manque, par État et par type de lacune",
      inputs: "aucun État, ou ceux à montrer en entier (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    compare: {
      usage:
        "civic compare <état> <état> … --data <dossier> [--region <région>] [--today <AAAA-MM-JJ>] [--json]",
      summary: "les mêmes champs de plusieurs États côte à côte, et ceux qui ne se comparent pas",
      inputs: "au moins deux États (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    check: {
      usage:
        "civic check <dossier, fichier ou -> [<état> …] [--format <text|json|github|junit>] [--all] [--today <AAAA-MM-JJ>] [--json]",
      summary: "constats, qualité et lacunes d’un dossier de fiches, par État, sur une page",
      inputs:
        "un dossier de fiches, un État ou un type dans celui-ci, un fichier, ou - pour l’entrée standard ; après un dossier, des États à montrer en entier (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    survey: {
      usage: "civic survey [<état> …] --data <dossier> [--today <AAAA-MM-JJ>] [--json]",
      summary: "qui obtient quelle réponse, par État et par paire d’États, et ce qui fait la différence",
      inputs: "aucun État, ou ceux à examiner (ISO 3166-1 alpha-2, en minuscules) : fr be",
    },
    "verify-basis": {
      usage: "civic verify-basis <feuille.html> --data <dossier> [--json]",
      summary: "si les fiches sur lesquelles repose une feuille sont encore les mêmes",
      inputs: "un fichier contenant une feuille",
    },
    new: {
      usage: "civic new <type> <état> <nom> [--data <dossier>] [--publisher <code>] [--json]",
      summary:
        "commence une fiche : un fichier à compléter, et ce que contient chacun de ses champs ; dans ./data, sauf si --data nomme un autre dossier",
      inputs: "un type, un État (ISO 3166-1 alpha-2, en minuscules) et un nom",
    },
    "take-over": takeOverWords.summary,
    translations: translationWords.summary,
    ...interopWords.summaries,
    diff: diffWords.summary,
    edit: editWords.summary,
    ...upkeepWords.summaries,
    workbook: workbookWords.summary,
    ...deskWords.summaries,
    verify: verifyWords.summary,
    conformance: conformanceWords.summary,
    publish: publishWords.summary,
    explain: {
      usage: "civic explain <nom> [--json]",
      summary:
        "ce que dit la référence d’un type de fiche, d’un champ, d’un code, d’un constat ou d’une règle",
      inputs: "un nom : service/needs, need/psychological-support, missing-property",
    },
    completion: {
      usage: "civic completion <bash|zsh>",
      summary:
        "affiche ce qu’il faut à un shell pour compléter commandes et options : source <(civic completion bash)",
      inputs: "bash ou zsh",
    },
  },
  help: {
    usage: "Utilisation :",
    folder:
      "<dossier> contient des fiches <état>/<type>/<nom>.json. Seul civic publish envoie quelque chose.",
    language: (tags) => `--lang <${tags}> choisit la langue ; sinon LC_ALL, LC_MESSAGES ou LANG.`,
    version: "--version affiche la version de ce programme.",
    exitCodes:
      "Codes de sortie : 0 réponse donnée, 1 erreurs dans ce qui est lu (détail sur la sortie d’erreur), 2 mauvaise utilisation, 3 nœud injoignable ou qui n’accepte rien pour le moment.",
  },
  usage: {
    see: "Voir civic --help.",
    of: (usage) => `Utilisation : ${usage}`,
    noCommand: "Aucune commande.",
    unknownCommand: (name) => `Commande inconnue « ${name} ».`,
    oneOf: (list) => `Au choix : ${list}.`,
    unknownOption: (option) => `Option inconnue « ${option} ».`,
    valueMissing: (option) => `${option} demande une valeur.`,
    valueNotTaken: (option) => `${option} ne prend pas de valeur.`,
    notHere: (option) => `${option} n’est pas une option de cette commande.`,
    missing: (option) => `${option} manque.`,
    empty: (option) => `${option} est vide.`,
    expected: (what) => `Attendu : ${what}.`,
    noRegion: (text) =>
      `--region « ${text} » n’est pas le code d’une partie d’un État (ISO 3166-2, en minuscules), comme gb-sct.`,
    noDay: (text) => `--today « ${text} » n’est pas un jour (AAAA-MM-JJ).`,
    noLanguage: (tag) => `« ${tag} » n’est pas une langue de cette commande.`,
    notTogether: (one, other) => `${one} et ${other} ne vont pas ensemble.`,
    noFormat: (text) => `--format « ${text} » n’est pas une forme dans laquelle les constats sont donnés.`,
    noShell: (shell) => `« ${shell} » n’est pas un shell pour lequel il y a une complétion.`,
    twoLanguages: "--lang est donné deux fois avec des langues différentes. N’en nommez qu’une.",
  },
  output: {
    progress: (done) => `Déjà fait : ${done}`,
    more: (n) => `… et ${n} de plus.`,
    failed: (reason) => `La réponse n’a pas pu être écrite : ${reason}.`,
  },
  files: {
    tooLarge: "plus de 1 Mio, ce qu’aucune fiche ne peut avoir",
    noRecordOf: (state) => `ne contient aucune fiche de « ${state} ».`,
    reasons: {
      EEXIST: "existe déjà, et rien n’est écrasé",
      ECHANGED: "a changé entre-temps, et rien n’a été écrit",
    },
    notRegular:
      "n’est pas un fichier ordinaire, mais un dossier, un tube ou un périphérique ; il faut un fichier",
    noRecords:
      "ne contient aucune fiche. Chacune est un fichier <état>/<type>/<nom>.json, par exemple fr/service/night-line.json.",
    otherOrder: (path) => `« ${path} » n’est pas rangé ainsi.`,
  },
  situation: {
    begins: 'Elle commence ainsi : {"facts": {"event-country": "fr"}}.',
    factsMissing: "« facts » manque.",
    otherMember: "Une situation contient « facts » et « needs », et rien d’autre.",
    noFact: (name) => `Aucun fait ne s’appelle « ${name} ».`,
    meant: (name) => `Vouliez-vous dire « ${name} » ?`,
    factsAre: (list) => `Les faits sont : ${list}.`,
    record: (kind) => `Ceci est une fiche « ${kind} », et non une situation.`,
    example: (code, value) => `Par exemple : "${code}": ${value}.`,
    morePlaces: (n) => count(n, { one: "… et {n} endroit de plus.", other: "… et {n} endroits de plus." }),
    leftOut: "Il n’en est pas tenu compte.",
    cannotStand: (value) => `« ${value} » ne peut pas figurer ici.`,
    noState: (code) => `« ${code} » n’est le code d’aucun État.`,
    noDay: (day) => `Le jour ${day} n’existe pas.`,
    fact: (code, name, holds) => `Le fait « ${code} » (${name}) est ${holds}.`,
    listOf: (one) => `une liste entre [ ], dont chaque élément est ${one}`,
    values: {
      boolean: "true ou false",
      country: 'le code d’un État (ISO 3166-1, en minuscules : "fr")',
      date: 'un jour du calendrier ("2026-03-22")',
      number: "un nombre (34)",
      code: "un code en minuscules",
    },
    oneOf: (codes) => `l’un de ceux-ci : ${codes}`,
  },
  navigate,
  evaluate: {
    verdict: "Résultat",
    verdicts: {
      met: "Conditions remplies",
      "not-met": "Conditions non remplies",
      unknown: "Pas encore tranché",
    },
    availability: "Disponibilité",
    timeLimit: "Délai",
    why: "Pourquoi",
    conditions: "Toutes les conditions",
    nothingSaid: "La fiche ne dit rien de ses conditions.",
    known: (value) => `connu : ${value}`,
    noRecord: (id) =>
      `ne contient pas de fiche valide « ${id} ». Un identifiant s’écrit civic/service/fr-116006.`,
    noConditions: (kind) =>
      `une fiche « ${kind} » n’a pas de conditions à examiner. « compensation-scheme », « service » et « recognition-measure » en ont.`,
    parts: {
      all: "toutes ces conditions",
      any: "au moins une de ces conditions",
      not: "pas cette condition",
      "human-check": "une personne doit apprécier",
    },
  },
  ...surveyWords,
  takeOver: takeOverWords.takeOver,
  workbook: workbookWords.workbook,
  translations: translationWords.translations,
  interop: interopWords.interop,
  coverage: { absent: "Ce qu’aucune fiche ne dit est absent ici : inconnu, et non « rien »." },
  gaps: {
    count: (n) => count(n, { one: "{n} lacune", other: "{n} lacunes" }),
    appliesTo: (persons) => `seulement pour : ${persons}`,
    end: (gaps) => `${gaps}. Une lacune dans les fiches ne prouve pas qu’un État ne donne rien.`,
  },
  compare,
  overview,
  check: {
    files: (n) => count(n, { one: "{n} fichier", other: "{n} fichiers" }),
    records: (n) => count(n, { one: "{n} fiche valide", other: "{n} fiches valides" }),
    errors: (n) => count(n, { one: "{n} erreur", other: "{n} erreurs" }),
    warnings: (n) => count(n, { one: "{n} avertissement", other: "{n} avertissements" }),
    notices: (n) => count(n, { one: "{n} note", other: "{n} notes" }),
    moreNeeds: (n) => count(n, { one: "et {n} besoin de plus", other: "et {n} besoins de plus" }),
    noErrors: "aucune erreur",
    scores: "Les notes vont de 0 à 1 : un indice, jamais un verdict.",
    noState: "Aucun État",
    quality: (publisher) => `Qualité (${publisher})`,
    completeness: (score) => `complétude ${score}`,
    freshness: (score) => `fraîcheur ${score}`,
    provenance: (score) => `provenance ${score}`,
    findings: "Constats",
    gaps: "Lacunes",
    severity: { error: "erreur", warning: "avertissement", notice: "note" },
    remarksSay: "Ce que disent les remarques, chacune à son premier endroit",
    pages: "Pages de la référence, que chaque nœud sert à ce chemin",
    alsoIn: (paths) => `Le même identifiant figure aussi dans ${paths}.`,
  },
  new: {
    noKind: (kind) => `« ${kind} » n’est pas un type de fiche.`,
    noState: (code) => `« ${code} » n’est pas le code d’un État (ISO 3166-1, en minuscules : fr, gb).`,
    noPublisher: (code) => `« ${code} » n’est pas un éditeur (civic, fr …).`,
    noName: (name) =>
      `« ${name} » n’est pas un nom de fiche : minuscules, chiffres et traits d’union simples, 80 au plus.`,
    written: (path) => `Écrit : ${path}`,
    usualFolder: (folder) =>
      `--data n’est pas donné : elle se trouve donc dans le dossier ${folder} là où vous êtes.`,
    noFolder: (command) => `ce dossier n’existe pas. Créez-le d’abord : ${command}`,
    fillIn:
      "Ce qui y est null, [null] ou {} reste à compléter ; la validation nomme chacun de ces endroits jusque-là.",
    draft: "La fiche est un brouillon : rien n’en est calculé tant que son statut n’est pas « active ».",
    checkWith: (command) => `Vérifiez-la avec : ${command}`,
    toFillIn: "À compléter",
    mayBeAdded: "Peut être ajouté, si une source le dit ; omettez ce qui n’est pas connu",
    either: (constants, members) => `soit ${constants} avec ${members}`,
    list: "Une liste.",
    anyOf: (members) => `Avec l’un ou l’autre de : ${members}.`,
    localised: 'Un texte par langue : {"en": "…", "fr": "…"}.',
    oneOf: (codes) => `Au choix : ${codes}.`,
    oneOfMany: (n, codes, list) => `L’un des ${n} codes : ${codes} … (liste « ${list} »).`,
    example: (value) => `Par exemple ${value}.`,
  },
  explain,
  diff: diffWords.diff,
  edit: editWords.edit,
  fmt: upkeepWords.fmt,
  migrate: upkeepWords.migrate,
  pull: upkeepWords.pull,
  watch: upkeepWords.watch,
  keys: deskWords.keys,
  sign: deskWords.sign,
  confirm: deskWords.confirm,
  publish: publishWords.publish,
  ...publishSetWords,
  verify: verifyWords.verify,
  ...newPartsWords,
  pack: deskWords.pack,
  unpack: deskWords.unpack,
  conformance: conformanceWords.conformance,
};

/** What the command says of itself and of its answers, in French. */
export const fr: CommandWords = withFrenchSpaces(words);
