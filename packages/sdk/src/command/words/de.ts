import { type PluralForms, plural } from "@civic/schema/words";
import { de as compare } from "./compare/de.ts";
import { de as conformanceWords } from "./conformance/de.ts";
import { de as deskWords } from "./desk/de.ts";
import { de as diffWords } from "./diff/de.ts";
import { de as editWords } from "./edit/de.ts";
import type { CommandWords } from "./en.ts";
import { de as explain } from "./explain/de.ts";
import { de as interopWords } from "./interop/de.ts";
import { navigate } from "./navigate/de.ts";
import { de as newPartsWords } from "./new-parts/de.ts";
import { de as overview } from "./overview/de.ts";
import { de as publishWords } from "./publish/de.ts";
import { de as publishSetWords } from "./publish-set/de.ts";
import { de as surveyWords } from "./survey/de.ts";
import { de as takeOverWords } from "./take-over/de.ts";
import { de as translationWords } from "./translations/de.ts";
import { de as upkeepWords } from "./upkeep/de.ts";
import { de as verifyWords } from "./verify/de.ts";
import { de as workbookWords } from "./workbook/de.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

const situation = "eine Datei mit einer Lage";

/** What the command says of itself and of its answers, in German. */
export const de: CommandWords = {
  commands: {
    navigate: {
      usage:
        "civic navigate <lage.json> --data <Ordner> [--all | --sheet <Sprache>] [--today <JJJJ-MM-TT>] [--json]",
      summary:
        "wer in einer Lage hilft, in jedem beteiligten Staat; mit --sheet ein Blatt zum Drucken und Mitnehmen (HTML)",
      inputs: situation,
    },
    evaluate: {
      usage: "civic evaluate <lage.json> --record <id> --data <Ordner> [--today <JJJJ-MM-TT>] [--json]",
      summary: "ob eine Lage die Voraussetzungen eines Datensatzes erfüllt, und warum",
      inputs: situation,
    },
    coverage: {
      usage:
        "civic coverage [<Staat> …] --data <Ordner> [--all] [--region <Region>] [--today <JJJJ-MM-TT>] [--json]",
      summary: "wie jeder Staat jeden Bedarf in jeder Phase deckt",
      inputs: "kein Staat oder die, die ganz gezeigt werden (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    gaps: {
      usage: "civic gaps [<Staat> …] --data <Ordner> [--all] [--today <JJJJ-MM-TT>] [--json]",
      summary: "was fehlt, nach Staat und Art der Lücke",
      inputs: "kein Staat oder die, die ganz gezeigt werden (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    compare: {
      usage:
        "civic compare <Staat> <Staat> … --data <Ordner> [--region <Region>] [--today <JJJJ-MM-TT>] [--json]",
      summary: "dieselben Felder mehrerer Staaten nebeneinander, und welche sich nicht vergleichen lassen",
      inputs: "mindestens zwei Staaten (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    check: {
      usage:
        "civic check <Ordner, Datei oder -> [<Staat> …] [--format <text|json|github|junit>] [--all] [--today <JJJJ-MM-TT>] [--json]",
      summary: "Befunde, Qualität und Lücken eines Ordners mit Datensätzen, nach Staat, auf einer Seite",
      inputs:
        "ein Ordner mit Datensätzen, ein Staat oder eine Art darin, eine Datei, oder - für die Standardeingabe; nach einem Ordner Staaten, die ganz gezeigt werden (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    survey: {
      usage: "civic survey [<Staat> …] --data <Ordner> [--today <JJJJ-MM-TT>] [--json]",
      summary: "wer welche Antwort bekommt, nach Staat und Staatenpaar, und was den Unterschied macht",
      inputs: "kein Staat oder die, die erhoben werden (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    "verify-basis": {
      usage: "civic verify-basis <blatt.html> --data <Ordner> [--json]",
      summary: "ob die Datensätze, auf denen ein Blatt beruht, noch dieselben sind",
      inputs: "eine Datei mit einem Blatt",
    },
    new: {
      usage: "civic new <Art> <Staat> <Name> [--data <Ordner>] [--publisher <Kürzel>] [--json]",
      summary:
        "beginnt einen Datensatz: eine Datei zum Ausfüllen, und was in jedes Feld gehört; in ./data, wenn --data keinen anderen Ordner nennt",
      inputs: "eine Art, ein Staat (ISO 3166-1 alpha-2, klein geschrieben) und ein Name",
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
      usage: "civic explain <Name> [--json]",
      summary:
        "was die Referenz über eine Art von Datensatz, ein Feld, einen Code, einen Befund oder eine Regel sagt",
      inputs: "ein Name: service/needs, need/psychological-support, missing-property",
    },
    completion: {
      usage: "civic completion <bash|zsh>",
      summary:
        "gibt aus, was eine Shell braucht, um Befehle und Optionen zu ergänzen: source <(civic completion bash)",
      inputs: "bash oder zsh",
    },
  },
  help: {
    usage: "Aufruf:",
    folder: "<Ordner> enthält Datensätze als <Staat>/<Art>/<Name>.json. Nur civic publish verschickt etwas.",
    language: (tags) => `--lang <${tags}> wählt die Sprache; sonst LC_ALL, LC_MESSAGES oder LANG.`,
    version: "--version nennt die Version dieses Programms.",
    exitCodes:
      "Rückgabewerte: 0 beantwortet, 1 Fehler im Gelesenen (sie stehen in der Fehlerausgabe), 2 falscher Aufruf, 3 ein Knoten ist nicht erreichbar oder nimmt derzeit nichts an.",
  },
  usage: {
    see: "Siehe civic --help.",
    of: (usage) => `Aufruf: ${usage}`,
    noCommand: "Kein Befehl.",
    unknownCommand: (name) => `Unbekannter Befehl „${name}“.`,
    oneOf: (list) => `Zur Wahl stehen: ${list}.`,
    unknownOption: (option) => `Unbekannte Option „${option}“.`,
    valueMissing: (option) => `${option} braucht einen Wert.`,
    valueNotTaken: (option) => `${option} nimmt keinen Wert.`,
    notHere: (option) => `${option} ist keine Option dieses Befehls.`,
    missing: (option) => `${option} fehlt.`,
    empty: (option) => `${option} ist leer.`,
    expected: (what) => `Erwartet: ${what}.`,
    noRegion: (text) =>
      `--region „${text}“ ist nicht der Code eines Teils eines Staates (ISO 3166-2, in Kleinbuchstaben), wie gb-sct.`,
    noDay: (text) => `--today „${text}“ ist kein Tag (JJJJ-MM-TT).`,
    noLanguage: (tag) => `„${tag}“ ist keine Sprache dieses Befehls.`,
    notTogether: (one, other) => `${one} und ${other} gehen nicht zusammen.`,
    noFormat: (text) => `--format „${text}“ ist keine Form, in der Befunde genannt werden.`,
    noShell: (shell) => `„${shell}“ ist keine Shell, für die es eine Ergänzung gibt.`,
    twoLanguages: "--lang steht zweimal mit verschiedenen Sprachen. Nennen Sie nur eine.",
  },
  output: {
    progress: (done) => `Bisher erledigt: ${done}`,
    more: (n) => `… und ${n} weitere.`,
    failed: (reason) => `Die Ausgabe konnte nicht geschrieben werden: ${reason}.`,
  },
  files: {
    tooLarge: "größer als 1 MiB, was kein Datensatz sein darf",
    noRecordOf: (state) => `enthält keinen Datensatz von „${state}“.`,
    reasons: {
      EEXIST: "gibt es schon, und nichts wird überschrieben",
      ECHANGED: "hat sich inzwischen geändert, und es wurde nichts geschrieben",
    },
    notRegular:
      "keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät; gebraucht wird eine Datei",
    noRecords:
      "enthält keine Datensätze. Jeder ist eine Datei <Staat>/<Art>/<Name>.json, zum Beispiel fr/service/night-line.json.",
    otherOrder: (path) => `„${path}“ steht nicht in dieser Ordnung.`,
  },
  situation: {
    begins: 'Sie beginnt so: {"facts": {"event-country": "fr"}}.',
    factsMissing: "„facts“ fehlt.",
    otherMember: "Eine Lage enthält „facts“ und „needs“, sonst nichts.",
    noFact: (name) => `Keine Tatsache heißt „${name}“.`,
    meant: (name) => `Meinten Sie „${name}“?`,
    factsAre: (list) => `Die Tatsachen sind: ${list}.`,
    record: (kind) => `Das ist ein Datensatz der Art „${kind}“, keine Lage.`,
    example: (code, value) => `Zum Beispiel: "${code}": ${value}.`,
    morePlaces: (n) => count(n, { one: "… und {n} weitere Stelle.", other: "… und {n} weitere Stellen." }),
    leftOut: "Sie wurde nicht berücksichtigt.",
    cannotStand: (value) => `„${value}“ kann hier nicht stehen.`,
    noState: (code) => `„${code}“ ist das Kürzel keines Staates.`,
    noDay: (day) => `Den Tag ${day} gibt es nicht.`,
    fact: (code, name, holds) => `Die Tatsache „${code}“ (${name}) ist ${holds}.`,
    listOf: (one) => `eine Liste in [ ], jeder Eintrag ${one}`,
    values: {
      boolean: "true oder false",
      country: 'das Kürzel eines Staates (ISO 3166-1, klein geschrieben: "fr")',
      date: 'ein Tag des Kalenders ("2026-03-22")',
      number: "eine Zahl (34)",
      code: "ein klein geschriebener Code",
    },
    oneOf: (codes) => `eins von ${codes}`,
  },
  navigate,
  evaluate: {
    verdict: "Ergebnis",
    verdicts: {
      met: "Voraussetzungen erfüllt",
      "not-met": "Voraussetzungen nicht erfüllt",
      unknown: "Noch nicht entschieden",
    },
    availability: "Verfügbarkeit",
    timeLimit: "Frist",
    why: "Warum",
    conditions: "Alle Voraussetzungen",
    nothingSaid: "Der Datensatz sagt nichts über seine Voraussetzungen.",
    known: (value) => `bekannt: ${value}`,
    noRecord: (id) =>
      `enthält keinen gültigen Datensatz „${id}“. Eine Kennung sieht so aus: civic/service/fr-116006.`,
    noConditions: (kind) =>
      `Ein Datensatz der Art „${kind}“ hat keine Voraussetzungen, die sich prüfen ließen. „compensation-scheme“, „service“ und „recognition-measure“ haben welche.`,
    parts: {
      all: "all dies",
      any: "mindestens eins davon",
      not: "dies nicht",
      "human-check": "ein Mensch muss es beurteilen",
    },
  },
  ...surveyWords,
  takeOver: takeOverWords.takeOver,
  workbook: workbookWords.workbook,
  translations: translationWords.translations,
  interop: interopWords.interop,
  coverage: { absent: "Was kein Datensatz sagt, fehlt hier: nicht bekannt, nicht „nichts“." },
  gaps: {
    count: (n) => count(n, { one: "{n} Lücke", other: "{n} Lücken" }),
    appliesTo: (persons) => `nur für: ${persons}`,
    end: (gaps) => `${gaps}. Eine Lücke in den Datensätzen beweist nicht, dass ein Staat nichts leistet.`,
  },
  compare,
  overview,
  check: {
    files: (n) => count(n, { one: "{n} Datei", other: "{n} Dateien" }),
    records: (n) => count(n, { one: "{n} gültiger Datensatz", other: "{n} gültige Datensätze" }),
    errors: (n) => count(n, { one: "{n} Fehler", other: "{n} Fehler" }),
    warnings: (n) => count(n, { one: "{n} Warnung", other: "{n} Warnungen" }),
    notices: (n) => count(n, { one: "{n} Hinweis", other: "{n} Hinweise" }),
    moreNeeds: (n) => count(n, { one: "und {n} weiterer Bedarf", other: "und {n} weitere Bedürfnisse" }),
    noErrors: "keine Fehler",
    scores: "Die Werte gehen von 0 bis 1: ein Anhaltspunkt, nie ein Urteil.",
    noState: "Kein Staat",
    quality: (publisher) => `Qualität (${publisher})`,
    completeness: (score) => `Vollständigkeit ${score}`,
    freshness: (score) => `Aktualität ${score}`,
    provenance: (score) => `Herkunft ${score}`,
    findings: "Befunde",
    gaps: "Lücken",
    severity: { error: "Fehler", warning: "Warnung", notice: "Hinweis" },
    remarksSay: "Was die Anmerkungen sagen, jede an ihrer ersten Stelle",
    pages: "Seiten der Referenz, die jeder Knoten unter diesem Pfad zeigt",
    alsoIn: (paths) => `Dieselbe Kennung steht auch in ${paths}.`,
  },
  new: {
    noKind: (kind) => `„${kind}“ ist keine Art von Datensatz.`,
    noState: (code) => `„${code}“ ist kein Kürzel eines Staates (ISO 3166-1, klein geschrieben: fr, gb).`,
    noPublisher: (code) => `„${code}“ ist kein Herausgeber (civic, fr …).`,
    noName: (name) =>
      `„${name}“ ist kein Name eines Datensatzes: Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80.`,
    written: (path) => `Geschrieben: ${path}`,
    usualFolder: (folder) =>
      `--data ist nicht angegeben; sie steht deshalb im Ordner ${folder} dort, wo Sie gerade sind.`,
    noFolder: (command) => `diesen Ordner gibt es nicht. Legen Sie ihn zuerst an: ${command}`,
    fillIn:
      "Was dort null, [null] oder {} ist, bleibt auszufüllen; die Prüfung nennt jede dieser Stellen, bis es getan ist.",
    draft: "Der Datensatz ist ein Entwurf: Nichts wird aus ihm berechnet, bevor sein Status „active“ ist.",
    checkWith: (command) => `Prüfen Sie ihn mit: ${command}`,
    toFillIn: "Auszufüllen",
    mayBeAdded: "Kann hinzukommen, wo eine Quelle es sagt; lassen Sie weg, was nicht bekannt ist",
    either: (constants, members) => `entweder ${constants} mit ${members}`,
    list: "Eine Liste.",
    anyOf: (members) => `Mit einem oder mehreren von: ${members}.`,
    localised: 'Ein Text je Sprache: {"en": "…", "fr": "…"}.',
    oneOf: (codes) => `Eins von: ${codes}.`,
    oneOfMany: (n, codes, list) => `Einer von ${n} Codes: ${codes} … (Liste „${list}“).`,
    example: (value) => `Zum Beispiel ${value}.`,
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
