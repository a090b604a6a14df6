import { plural } from "@civic/schema/words";
import type { ConformanceWords } from "./en.ts";

/** What `civic conformance` says around its checks, in German. */
export const de: ConformanceWords = {
  summary: {
    usage:
      "civic conformance <url> [--publisher <Staat> --api-key <Datei>] [--junit <neue Datei>] [--all] [--json]",
    summary:
      "ob ein Knoten, in welcher Sprache er auch geschrieben ist, tut, was der Vertrag des Austauschs sagt",
    inputs: "die Adresse eines Knotens: https://node.example.org",
  },
  conformance: {
    title: (url) => `Konformität von ${url}`,
    passed: (n) => `bestanden: ${n}`,
    failed: (n) => `nicht bestanden: ${n}`,
    notExamined: (n) => `nicht geprüft: ${n}`,
    checks: (n) => plural("de", n, { one: "{n} Prüfung", other: "{n} Prüfungen" }),
    expected: "erwartet",
    came: "erhalten",
    why: "festgelegt in",
    mend: "zu beheben",
    nothingFailed: "Alles, was geprüft wurde, ist bestanden.",
    problem: (failed, all) => `Nicht bestandene Prüfungen: ${failed} von ${all}.`,
    noWrites:
      "Es wurde nichts geschrieben. Mit --publisher und --api-key wird auch das Schreiben geprüft; auf dem Knoten bleibt ein zurückgezogener Testdatensatz.",
    stays: (id) => `Auf dem Knoten ist vielleicht ein zurückgezogener Testdatensatz geblieben: ${id}.`,
    noUrl: (text) =>
      `„${text}“ ist keine Adresse eines Knotens: http oder https, ein Host, ohne Benutzer, Abfrage und Fragment.`,
    bothOrNone: "--publisher und --api-key gehören zusammen.",
    noState: (code) =>
      `--publisher „${code}“ ist kein Staat; der Testdatensatz spricht für einen Staat (ISO 3166-1, klein geschrieben: fr, gb).`,
    noAnswer: (url, why) => `${url} antwortet nicht: ${why}.`,
  },
};
