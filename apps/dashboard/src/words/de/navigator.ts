import { numeral, type PluralForms, plural } from "@civic/schema/words";
import { den } from "@civic/schema/words/de";
import type { navigatorWords as english } from "../en/navigator.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

type EnglishWords = typeof english;

/** In German: the page “Who helps?”. */
export const navigatorWords: EnglishWords = {
  navigator: {
    title: "Wer hilft?",
    lead:
      "Beschreiben Sie ohne Namen, was geschehen ist: wer dieser Person hilft, hier und zu Hause, bis wann ein Antrag " +
      "möglich ist und was noch zu klären bleibt.",
    privacy:
      "Nichts, was Sie eingeben, verlässt dieses Gerät. Es bleibt nur im Speicher dieser Seite; neu laden löscht es.",
    records: "Dieser Knoten hat keinen Datensatz; es lässt sich nichts ermitteln.",
    sheet: {
      title: "Blatt zum Mitnehmen",
      lead: "Was zu tun ist, wen man anruft und bis wann, auf einer oder zwei Seiten; von der Lage stehen nur die Staaten darauf.",
      language: "Sprache des Blatts",
      print: "Blatt drucken",
      save: "Blatt speichern",
      failed: "Das Blatt ist nicht angekommen. Versuchen Sie es noch einmal.",
    },
    printAll: "Alles drucken",
    clear: "Alles löschen",
    form: {
      steps: "Schritte",
      stepOf: (n, of) => `Schritt ${n} von ${of}`,
      answers: (n) => count(n, { one: "{n} Antwort", other: "{n} Antworten" }),
      back: (part) => `Zurück: ${part}`,
      forward: (part) => `Weiter: ${part}`,
      claim: "Der Antrag",
      characterHint: "Hat das noch niemand entschieden, sagen Sie es, oder lassen Sie es offen.",
      kinds: { character: "Einstufung des Ereignisses", mode: "Begehungsweise" },
      notSo: "Bekanntlich nicht der Fall",
      needs: "Was sucht die Person?",
      needsHint:
        "Nichts gewählt heißt alles. Was ausgelassen ist, wird bei der Antwort gezählt und lässt sich zeigen.",
      title: "Was bekannt ist",
      lead: "Lassen Sie, was nicht bekannt ist, wie es ist: Es zählt nie als „nein“.",
      event: "Das Ereignis",
      person: "Die Person",
      harm: "Der Schaden",
      unknown: "Nicht bekannt",
      add: "Einen Staat hinzufügen",
      everyOne: "Wählen Sie alles Zutreffende; was nicht gewählt ist, bleibt offen.",
      character: "Wie wird das Ereignis eingestuft?",
      means: "Wie wurde es begangen?",
      notNumber: "Schreiben Sie eine Zahl, in Ziffern.",
      knownBy: {
        person: "Die Person kann das meist sagen.",
        authority: "Eine Behörde kann das meist sagen.",
        expert: "Ärztliche oder andere Fachleute können das meist sagen.",
      },
    },
    next: {
      first: "Am meisten klärt:",
      later: "Danach:",
      judgements: "Von einem Menschen zu beurteilen",
      moreJudgements: (n) =>
        count(n, { one: "{n} weiterer Punkt zu beurteilen", other: "{n} weitere Punkte zu beurteilen" }),
      examined: "Was die Behörde prüfen kann",
      examinedLead: "Niemand muss das erklären. Lassen Sie es offen, wenn nichts dafür spricht.",
      title: "Was als Nächstes zu fragen ist",
      lead: "Dies klärt das meiste von dem, was offen ist:",
      none: "Es bleibt keine Frage, die mehr klären würde.",
      more: (n) => count(n, { one: "{n} weitere Frage zeigen", other: "{n} weitere Fragen zeigen" }),
      other: "Etwas anderes, das bekannt ist",
      choose: "Eine Frage wählen",
      add: "Hinzufügen",
    },
    entered: "Was eingegeben wurde",
    results: {
      title: "Wer hilft",
      empty:
        "Wählen Sie den Staat des Ereignisses, des Wohnsitzes oder der Staatsangehörigkeit. Was dort hilft, erscheint " +
        "hier sofort.",
      on: (day) => `Ermittelt für ${den(day)}, in diesem Browser.`,
      counted: (states, met, open, not) =>
        `${count(states, { one: "{n} Staat", other: "{n} Staaten" })}: Voraussetzungen ${numeral("de", met)}-mal erfüllt, ${numeral("de", open)}-mal ` +
        `offen, ${numeral("de", not)}-mal nicht erfüllt.`,
      jump: "Zur Antwort",
      states: "Beteiligte Staaten",
      pathway: "Weg",
    },
    metUnless: "Erfüllt, wenn die Behörde nichts anderes feststellt",
    verdict: { met: "Voraussetzungen erfüllt", unknown: "Offen", "not-met": "Voraussetzungen nicht erfüllt" },
    steps: {
      decidedBy: "Es entscheidet:",
      more: (n) => count(n, { one: "{n} weiteres", other: "{n} weitere" }),
      authority: (state) => `Schreiben Sie an: ${state}`,
      title: "Was zu tun ist",
      none: "Die Datensätze nennen für diese Lage keinen ersten Schritt.",
      call: (state) => `Bei Gefahr anrufen: ${state}`,
      turnTo: (state) => `Wenden Sie sich an: ${state}`,
      claim: "Beantragen; was zuerst abläuft, steht oben",
      late: "die Frist ist abgelaufen; ein verspäteter Antrag kann angenommen werden",
    },
    call: { title: "Wen anrufen", danger: "Bei Gefahr" },
    list: {
      memory: (n) =>
        count(n, {
          one: "{n} Gedenkort, Gedenktag oder Akt für alle",
          other: "{n} Gedenkorte, Gedenktage und Akte für alle",
        }),
      besides: (n) =>
        count(n, {
          one: "{n} weiteres, das keinem der gewählten Bedürfnisse entspricht",
          other: "{n} weitere, die keinem der gewählten Bedürfnisse entsprechen",
        }),
      title: "Was beantragt werden kann",
      closed: (n) =>
        count(n, {
          one: "{n}, dessen Voraussetzungen nicht erfüllt sind",
          other: "{n}, deren Voraussetzungen nicht erfüllt sind",
        }),
      planned: "geplant",
      ended: "beendet",
      suspended: "vorübergehend geschlossen",
      nothing: "Nichts ist verzeichnet.",
    },
    why: {
      unless: "Die Behörde kann noch prüfen:",
      unlessExplained:
        "Die Voraussetzungen sind erfüllt. Die Behörde kann diese Punkte prüfen; niemand muss beweisen, dass sie nicht zutreffen.",
      takenAway: "Ausgeschlossen durch",
      title: "Warum",
      met: "Alles Nötige ist erfüllt.",
      open: "Noch offen:",
      notMet: "Nicht erfüllt:",
      all: "Alle Voraussetzungen einzeln",
      none: "Der Datensatz sagt nichts über die Voraussetzungen. Fragen Sie die zuständige Stelle.",
      axes: "Abgeleitet daraus, wen der Datensatz nach eigener Angabe einbezieht.",
      parts: {
        all: "All dies:",
        any: "Eines davon genügt:",
        not: "Dies darf nicht zutreffen:",
      },
      check: "Von einem Menschen zu beurteilen:",
      asked: "Verlangt:",
      known: "Bekannt:",
      unreadable: "Die Voraussetzungen konnten nicht gelesen werden; die Antwort bleibt offen.",
    },
    ask: "Als Nächstes fragen",
    sums: {
      title: "Beträge",
      own: "Für diese Person:",
      open: "Offen ist, ob diese für diese Person sind:",
      others: (n) =>
        count(n, { one: "{n} Betrag, der für andere ist", other: "{n} Beträge, die für andere sind" }),
    },
    leadOn: {
      title: (state) => `${state}: keine Datensätze hier`,
      unknown:
        "Das heißt nicht bekannt, nicht nichts. Was dennoch bekannt ist, etwa wer zu Hause weiterhilft, steht unter den Schritten.",
      route: (from, to) =>
        `Ein Antrag in ${to} kann zu Hause abgegeben werden: Die Behörde von ${from} leitet ihn weiter.`,
      direct: (state) =>
        `Ein Weg über eine Behörde zu Hause ist nicht bekannt: Stellen Sie den Antrag unmittelbar in ${state}.`,
      noAuthority: (state) => `Kein Datensatz nennt die Behörde von ${state}.`,
      home: "Sagen Sie, wo die Person lebte und welche Staatsangehörigkeit sie hat: Auch die Staaten zu Hause können helfen.",
    },
    limit: {
      title: "Weitere Fristen",
      more: (n) =>
        count(n, {
          one: "{n} weitere: später, ohne Ende oder nicht bekannt",
          other: "{n} weitere: später, ohne Ende oder nicht bekannt",
        }),
      sharper: "Um es genauer zu berechnen:",
      late: "Verspätete Anträge:",
      clocks: "Die Regeln",
    },
    route: {
      title: "Vom Wohnsitzstaat aus",
      from: (state) => `Zu Hause eingereicht: ${state}`,
      to: (state) => `Entschieden in: ${state}`,
    },
    country: "Der vollständige Datensatz",
    treatment: {
      title: "Gleichbehandlung",
      lead: "Dieselbe Lage, nur mit anderer Staatsangehörigkeit, dann nur mit anderem Wohnsitz: was sich ändert und warum.",
      open: "Ermitteln",
      none: "Allein mit der Staatsangehörigkeit oder dem Wohnsitz ändert sich nichts.",
      table: "Ansprüche, die sich ändern, nach Staat",
      state: "Staat",
      weighed: "Geprüft",
      byNationality: "Ändern sich mit der Staatsangehörigkeit",
      byResidence: "Ändern sich mit dem Wohnsitz",
      nationality: (states) => `Mit der Staatsangehörigkeit von: ${states}`,
      residence: (states) => `Mit Wohnsitz in: ${states}`,
      because: "Wegen:",
      changes: (n) => count(n, { one: "{n} Anspruch ändert sich", other: "{n} Ansprüche ändern sich" }),
    },
  },
};
