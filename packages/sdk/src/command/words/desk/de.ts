import { type PluralForms, plural } from "@civic/schema/words";
import type { DeskWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What the command says at the desk where a publisher signs, in German. */
export const de: DeskWords = {
  summaries: {
    keys: {
      usage:
        "civic keys create --publisher <Kürzel> [--out <Ordner>] | civic keys show <Schlüssel.jwk> … [--anchor <neue Datei>] | civic keys rotate <Schlüssel.jwk> [--out <Ordner>] | civic keys revoke <Schlüssel.jwk oder Fingerabdruck> --key <Schlüssel.jwk> [--out <Ordner>]; jeweils auch [--json]",
      summary:
        "erzeugt, zeigt, erneuert und widerruft die Schlüssel, mit denen ein Herausgeber unterschreibt",
      inputs:
        "create, oder show, rotate oder revoke mit der Datei eines Schlüssels (revoke nimmt auch einen Fingerabdruck)",
    },
    sign: {
      usage:
        "civic sign <Ordner oder Datensatz.json> --key <Schlüssel.jwk> [--dry-run] [--stands-by <Hash>] [--all] [--today <JJJJ-MM-TT>] [--json]",
      summary:
        "unterschreibt die Datensätze eines Herausgebers: Neben jeden wird eine Unterschrift geschrieben, der Datensatz bleibt, wie er ist",
      inputs: "ein Ordner mit Datensätzen oder ein Datensatz darin",
    },
    confirm: {
      usage: "civic confirm <id> --data <Ordner> --key <Schlüssel.jwk> [--today <JJJJ-MM-TT>] [--json]",
      summary:
        "ein Staat unterschreibt, dass ein über ihn zusammengestellter Datensatz an einem Tag richtig ist, ohne ihn zu übernehmen",
      inputs: "die Kennung eines Datensatzes: civic/service/fr-116006",
    },
    pack: {
      usage: "civic pack <Ordner> --out <neue Datei> --key <Schlüssel.jwk> [--json]",
      summary:
        "fasst alles, was ein Herausgeber unterschrieben hat, in einer Datei zusammen, die sich ohne Netz prüfen lässt",
      inputs: "ein Ordner mit Datensätzen und ihren Unterschriften",
    },
    unpack: {
      usage: "civic unpack <Paket> [--anchor <anchor.json>] [--out <Ordner>] [--all] [--json]",
      summary: "prüft ein Paket ohne Netz und legt in einen Ordner, was richtig ist",
      inputs: "eine Datei, die civic pack geschrieben hat",
    },
  },
  keys: {
    created: (publisher) => `Ein Schlüssel zum Unterschreiben für „${publisher}“ wurde erzeugt.`,
    rotated: (publisher) =>
      `Ein weiterer Schlüssel für „${publisher}“ wurde erzeugt, und der alte hat ihn unterschrieben.`,
    revoked: (kid, publisher) => `Der Widerruf des Schlüssels ${kid} von „${publisher}“ ist unterschrieben.`,
    file: "Datei",
    publisher: "Herausgeber",
    thumbprint: "Fingerabdruck",
    statement: (path) => `Unterschriebene Erklärung: ${path}`,
    keep: "Wer die Datei .jwk hat, kann für diesen Herausgeber sprechen. Bewahren Sie sie auf dem Rechner auf, der unterschreibt, und auf keinem anderen, und legen Sie eine Kopie in den Tresor.",
    tell: (command) =>
      `Ihre Partner müssen den Fingerabdruck kennen. Schreiben Sie ihn in eine Datei für sie: ${command}`,
    anchorNext:
      "Übergeben Sie diese Datei auf einem anderen Weg als die Datensätze und lassen Sie sich den Fingerabdruck vorlesen, etwa am Telefon.",
    signWith: (command) => `Unterschreiben Sie damit Ihre Datensätze: ${command}`,
    bothCount: "Beide Schlüssel gelten, bis der alte widerrufen ist.",
    sendStatement:
      "Die Erklärung ist öffentlich. Senden Sie sie mit civic publish an Ihren Knoten; die Knoten, die ihn spiegeln, holen sie dort von selbst.",
    revokeLater: (command) => `Sobald Ihre Partner sie haben, widerrufen Sie den alten Schlüssel: ${command}`,
    afterRevocation:
      "Sobald ein Knoten die Erklärung aufgenommen hat, nimmt er nichts mehr an, was dieser Schlüssel unterschreibt. Was er vorher geprüft hat, bleibt.",
    lastKey:
      "Der Schlüssel hat sich selbst widerrufen. Haben Sie keinen anderen gültigen, brauchen Ihre Partner eine neue Ankerdatei von Ihnen.",
    exposed: (mode, command) =>
      `andere können diesen Schlüssel lesen (Modus ${mode}). Geben Sie ${command} ein und versuchen Sie es noch einmal. Kann ihn jemand kopiert haben, erzeugen Sie einen neuen und widerrufen Sie diesen.`,
    revokedHere: (publisher) =>
      `„${publisher}“ hat diesen Schlüssel widerrufen: Eine Erklärung neben ihm sagt es. Unterschreiben Sie mit einem, der noch gilt.`,
    otherPublisher: (of, wanted) =>
      `das ist ein Schlüssel von „${of}“. Mit dem Schlüssel bei --key lässt sich nur einer von „${wanted}“ widerrufen.`,
  },
  sign: {
    signed: (n, publisher) =>
      `${count(n, { one: "{n} Version", other: "{n} Versionen" })} für „${publisher}“ unterschrieben`,
    wouldSign: (n, publisher) =>
      `${count(n, { one: "{n} Version würde", other: "{n} Versionen würden" })} für „${publisher}“ unterschrieben; es wurde nichts geschrieben`,
    version: (version) => `Version ${version}`,
    left: "Bleiben, wie sie sind",
    already: (n) =>
      count(n, {
        one: "{n} Datensatz: schon unterschrieben, unverändert",
        other: "{n} Datensätze: schon unterschrieben, unverändert",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} Datensatz", other: "{n} Datensätze" })}: nicht von „${publisher}“, für den dieser Schlüssel unterschreibt`,
    refused: (n) =>
      count(n, {
        one: "{n} Datensatz: ließ sich nicht unterschreiben, aus dem genannten Grund",
        other: "{n} Datensätze: ließen sich nicht unterschreiben, aus den genannten Gründen",
      }),
    faulty: (n) =>
      count(n, {
        one: "{n} Datei: enthält Fehler; was einen Fehler enthält, wird nicht unterschrieben",
        other: "{n} Dateien: enthalten Fehler; was einen Fehler enthält, wird nicht unterschrieben",
      }),
    afterUnsigned: (id, version) =>
      `${id}: Version ${version} hat keine Unterschrift. Ein Knoten, der eine frühere Version hat, wartet, bis er sie bekommt.`,
    next: "Lassen Sie die Dateien .jws neben den Datensätzen: Jede Version verweist auf die vorige. Schicken Sie sie Ihrem Knoten (civic publish), nie den Schlüssel.",
    changed: (version, next) =>
      `der Datensatz wurde geändert, nachdem seine Version ${version} unterschrieben war. Eine unterschriebene Version ändert sich nie: Geben Sie der Änderung die „version“ ${next}.`,
    lower: (version, highest) =>
      `„version“ ist ${version}, und Version ${highest} ist schon unterschrieben. Berichtigen Sie „version“, oder nehmen Sie den neuesten Datensatz.`,
    notOf: (id, version) =>
      `das ist nicht die Unterschrift von Version ${version} von ${id}. Holen Sie die richtige Datei aus Ihrer Sicherung.`,
    notInFolder:
      "ein Datensatz wird an seinem Platz <Staat>/<Art>/<Name>.json unterschrieben, weil er zusammen mit seinen Nachbarn geprüft wird.",
    noHash: (text) =>
      `--stands-by „${text}“ ist nicht der Hash einer Unterschrift: „sha-256:“ und 64 hexadezimale Ziffern, wie ein Knoten ihn unter /v1/disputes nennt.`,
    standsByOne: "--stands-by gilt für einen Datensatz: Nennen Sie dessen Datei statt des Ordners.",
  },
  confirm: {
    confirmed: (publisher, id, day) => `„${publisher}“ bestätigt ${id} mit dem Stand ${day}.`,
    already: (path) => `Das war schon unterschrieben: ${path}`,
    next: "Die Erklärung ist öffentlich: Geben Sie sie mit Ihren unterschriebenen Datensätzen Ihrem Knoten. Sie gilt nur für diese Version.",
    takeOver:
      "Um den Datensatz zu ändern oder künftig für ihn einzustehen, übernehmen Sie ihn: civic take-over.",
    ownRecord: (publisher) =>
      `ist von „${publisher}“ selbst. Unterschreiben Sie ihn; eine Bestätigung braucht nur, was andere zusammengestellt haben.`,
    otherState: (state, publisher) =>
      `beschreibt „${state}“, und dieser Schlüssel spricht für „${publisher}“. Ein Staat bestätigt nur, was von ihm selbst gesagt wird.`,
    notActive: (status) => `hat den Status „${status}“. Nur ein aktiver Datensatz lässt sich bestätigen.`,
    futureDay: (day) =>
      `der ${day} kommt erst noch. Bestätigt wird ein Datensatz mit dem Stand von heute oder einem früheren Tag.`,
  },
  pack: {
    written: (path, publisher) => `Geschrieben: ${path}, ein Paket von „${publisher}“`,
    versions: (n) => `unterschriebene Versionen: ${n}`,
    confirmations: (n) => `Bestätigungen: ${n}`,
    statements: (n) => `Erklärungen über Schlüssel: ${n}`,
    others: (n) => `ausgelassen, da von anderen unterschrieben: ${n}`,
    nothingSigned:
      "In diesem Ordner ist nichts von diesem Herausgeber unterschrieben. Unterschreiben Sie zuerst: civic sign.",
    next: "Das Paket ist öffentlich. Übergeben Sie es auf einem USB-Stick oder per E-Mail; wer Ihre Ankerdatei hat, prüft es mit civic unpack.",
  },
  unpack: {
    outNeedsAnchor:
      "--out braucht --anchor: Nur eine Ankerdatei sagt, wessen Schlüsseln zu trauen ist. Lassen Sie sie sich vom Herausgeber auf einem anderen Weg als das Paket geben.",
    noPack: "Das ist kein Paket.",
    made: (when) => `Paket, erstellt ${when} nach der Uhr dessen, der es erstellt hat`,
    whole: (n) => `Vollständig und unverändert; Zeilen: ${n}`,
    notWhole: (n) => `Unvollständig oder verändert; lesbare Zeilen: ${n}`,
    keys: "Schlüssel im Paket",
    keyCounts: "gilt: von Ihrem Anker genannt oder von einem solchen Schlüssel unterschrieben",
    keyDoesNot: "gilt nicht: Ihr Anker nennt ihn nicht",
    keyOpen: "offen: Vergleichen Sie ihn mit dem Herausgeber",
    keyRevoked: "widerrufen",
    noAnchor:
      "Es wurde kein Anker angegeben. Die Unterschriften wurden nur mit den Schlüsseln im Paket verglichen, was nicht sagt, wem diese gehören; es wurde nichts geschrieben.",
    lines: "Zeilen",
    outcomes: {
      new: "richtig und hier neu",
      already: "richtig und schon hier",
      right: "richtig",
      refused: "abgelehnt",
    },
    types: { key: "weiterer Schlüssel", revocation: "Widerruf", confirmation: "Bestätigung" },
    line: (path, line) => `${path}, Zeile ${line}`,
    changedHere:
      "dieser Datensatz wurde hier geändert und nicht unterschrieben, deshalb blieb er, wie er ist. Die unterschriebene Version steht daneben; vergleichen Sie beide.",
  },
};
