import { type PluralForms, plural } from "@civic/schema/words";
import type { SurveyWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What the command says of surveys and of what sheets rest on, in German. */
export const de: SurveyWords = {
  survey: {
    title: (day) => `Wer welche Antwort bekommt, erhoben für den ${day}`,
    population: (situations, records) =>
      `${situations} Situationen (Ereignis × Staat des Ereignisses × Wohnsitz × Staatsangehörigkeit × Person), jede mit ${records} Systemen, Diensten und Ehrungen verglichen. Eine Erhebung zeigt, wie die Datensätze antworten, nicht wie viele Menschen es sind.`,
    byState: "Antworten der Datensätze jedes Staates",
    byStateRead:
      "Von hundert Antworten der Datensätze eines Staates fielen so viele jeweils so aus. „erfüllt, außer“: erfüllt, wenn die Behörde nichts findet, was das Recht nimmt.",
    answers: {
      met: "erfüllt",
      "met-unless": "erfüllt, außer",
      unknown: "noch nicht entschieden",
      "not-met": "nicht erfüllt",
    },
    pairs: (event, people) => `${event}: wie viele von ${people} Menschen ein Entschädigungssystem haben`,
    pairsRead:
      "Zeile: wo es geschah. Spalte: wo die Menschen wohnen und welche Staatsangehörigkeit sie haben. Zahl: wie viele von ihnen sicher eine Leistung haben; in Klammern: bei wie vielen es offen ist.",
    unreachable: "Was niemand aus dieser Gruppe haben kann",
    alone: {
      nationality: "Die Staatsangehörigkeit allein entscheidet",
      residence: "Der Wohnsitz allein entscheidet",
    },
    aloneRead: {
      nationality:
        "Zwei Menschen, die sich nur in der Staatsangehörigkeit unterscheiden: in wie vielen von hundert Vergleichen der Datensatz anders antwortet.",
      residence:
        "Zwei Menschen, die sich nur im Wohnsitz unterscheiden: in wie vielen von hundert Vergleichen der Datensatz anders antwortet.",
    },
    none: "Keine.",
    tooLarge: (situations, records) =>
      `${situations} Situationen, jede an ${records} Datensätzen gemessen, sind mehr, als eine Erhebung fasst. Nennen Sie weniger Staaten: civic survey fr be --data <Ordner>.`,
  },
  verifyBasis: {
    noBasis: "enthält keine Grundlage. Ein Blatt von „civic navigate --sheet“ endet mit einer.",
    workedOut: (day) => `Ermittelt am ${day}.`,
    nothing: "Es beruht auf keinem Datensatz: Es gibt nichts zu vergleichen.",
    same: (n) =>
      count(n, { one: "Der Datensatz ist derselbe.", other: "Alle {n} Datensätze sind dieselben." }),
    differs: (n, all) => `${n} von ${all} Datensätzen sind nicht mehr dieselben:`,
    changed: (was, is) =>
      was === is ? `innerhalb von Version ${was} geändert` : `damals Version ${was}, jetzt ${is}`,
    missing: "nicht unter diesen Datensätzen",
    again: "das Blatt beruht auf Datensätzen, die sich geändert haben. Ermitteln Sie es neu.",
  },
};
