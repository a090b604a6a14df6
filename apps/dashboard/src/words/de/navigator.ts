import { type PluralForms, plural } from "@civic/schema/words";
import { dem, den } from "@civic/schema/words/de";
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
    clear: "Alles löschen",
    print: "Drucken",
    form: {
      title: "Was bekannt ist",
      lead: "Lassen Sie, was nicht bekannt ist, wie es ist: Es zählt nie als „nein“.",
      event: "Das Ereignis",
      person: "Die Person",
      harm: "Der Schaden",
      unknown: "Nicht bekannt",
      add: "Einen Staat hinzufügen",
      remove: (name) => `${name} entfernen`,
      withRecords: "Staaten mit Datensätzen hier",
      otherStates: "Andere Staaten",
      everyOne:
        "Wählen Sie alles Zutreffende; was nicht gewählt ist, gilt als nicht gesagt und kann dennoch zutreffen.",
      character: "Wie das Ereignis eingestuft wird",
      means: "Wie es begangen wurde",
      notNumber: "Schreiben Sie eine Zahl, in Ziffern.",
      knownBy: {
        person: "Die Person kann das meist sagen.",
        authority: "Eine Behörde kann das meist sagen.",
        expert: "Ärztliche oder andere Fachleute können das meist sagen.",
      },
    },
    next: {
      title: "Was als Nächstes zu fragen ist",
      lead: "Die ersten Fragen klären das meiste von dem, was offen ist.",
      none: "Es bleibt keine Frage, die mehr klären würde.",
      start: "Fragen folgen, sobald ein Staat gewählt ist.",
      more: (n) => count(n, { one: "{n} weitere Frage zeigen", other: "{n} weitere Fragen zeigen" }),
      above: "Oben gefragt und noch offen:",
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
        `${count(states, { one: "{n} Staat", other: "{n} Staaten" })}: Voraussetzungen ${met}-mal erfüllt, ${open}-mal ` +
        `offen, ${not}-mal nicht erfüllt.`,
      jump: "Zu den Ergebnissen",
      states: "Beteiligte Staaten",
      pathway: "Weg",
    },
    verdict: { met: "Voraussetzungen erfüllt", unknown: "Offen", "not-met": "Voraussetzungen nicht erfüllt" },
    steps: {
      title: "Erste Schritte",
      none: "Die Datensätze nennen für diese Lage keinen ersten Schritt.",
      call: (state) => `Bei Gefahr anrufen: ${state}`,
      turnTo: (state) => `Wenden Sie sich an: ${state}`,
      claim: "Beantragen; was zuerst abläuft, steht oben",
      from: (day) => `ab ${dem(day)}`,
      late: "die Frist ist abgelaufen; ein verspäteter Antrag kann angenommen werden",
      noDay: "ein letzter Tag lässt sich noch nicht berechnen",
    },
    list: {
      title: "Was beantragt werden kann",
      closed: (n) =>
        count(n, {
          one: "{n}, dessen Voraussetzungen nicht erfüllt sind",
          other: "{n}, deren Voraussetzungen nicht erfüllt sind",
        }),
      planned: "geplant",
      ended: "beendet",
      nothing: "Nichts ist verzeichnet.",
    },
    why: {
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
    limit: {
      sharper: "Um es genauer zu berechnen:",
      late: "Verspätete Anträge:",
      clocks: "Die Regeln",
    },
    route: {
      title: "Vom Wohnsitzstaat aus",
      from: (state) => `Zu Hause eingereicht: ${state}`,
      to: (state) => `Entschieden in: ${state}`,
    },
    interplay: { other: "die andere sagt:" },
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
