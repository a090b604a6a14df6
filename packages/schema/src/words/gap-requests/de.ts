import type { GapKindCode } from "../../codelists/gap-kind.ts";

/** What is to be asked of whoever can close a gap, in German. */
export const gapRequests: Readonly<Record<GapKindCode, string>> = {
  "requirement-unanswered": "Sagen, was dieser Anforderung entspricht, oder dass ihr nichts entspricht",
  "need-unmet": "Sagen, was für diesen Bedarf geplant ist und bis wann",
  "need-lost-at-border": "Sagen, wer diesen Bedarf nach der Akutphase deckt",
  "pathway-dead-end": "Sagen, was auf diesen Schritt folgt",
  "hand-over-without-owner": "Sagen, wer für diese Übergabe verantwortlich ist",
  "closed-to-foreigners": "Sagen, wohin sich Personen anderer Staatsangehörigkeit wenden",
  "need-not-broken-down": "Sagen, welche genaueren Bedürfnisse dieser Dienst beantwortet",
  "number-missing": "Die Nummer dieser Kontaktstelle angeben oder sagen, dass sie keine hat",
  "number-unconfirmed": "Diese Nummern bestätigen und sagen, wer es getan hat und wann",
  "value-stale": "Diesen Datensatz erneut prüfen und sagen, zu welchem Stand er stimmt",
  "value-unsourced": "Die Quelle angeben",
  "translation-missing": "Diese Texte übersetzen",
  "declared-differs": "Sagen, was stimmt: was erklärt ist, oder was die Datensätze ergeben",
};
