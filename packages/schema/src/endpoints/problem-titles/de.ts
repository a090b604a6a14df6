import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in German. */
export const de: ProblemTitles = {
  "invalid-request": "Die Anfrage hat nicht die erwartete Form",
  "invalid-cursor": "Diesen Cursor hat dieser Knoten für diese Filter nicht ausgegeben",
  "not-json": "Der Inhalt der Anfrage ist kein JSON",
  unauthorised: "Es wird ein API-Schlüssel benötigt",
  forbidden: "Dieser API-Schlüssel berechtigt nicht, diesen Datensatz zu schreiben",
  "not-found": "Unter dieser Adresse gibt es nichts",
  "method-not-allowed": "Diese Adresse beantwortet diese Methode nicht",
  "not-acceptable": "Dies wurde nie signiert, und verlangt wurde nur die signierte Form",
  "version-conflict": "Diese Version gibt es mit anderem Inhalt, oder sie ist nicht die nächste",
  "record-frozen":
    "Der Datensatz ist eingefroren, weil eine seiner Versionen mit zwei Inhalten signiert wurde",
  "idempotency-running": "Eine Anfrage mit diesem Idempotency-Key ist noch in Arbeit",
  "request-timeout": "Die Anfrage kam nicht rechtzeitig an",
  "cursor-expired":
    "Dieser Cursor stammt aus einer Zeit, von der aus dieser Knoten nicht mehr weiterlesen kann; neu mit dem Schnappschuss beginnen",
  "precondition-failed":
    "Was hier steht, ist nicht das, was die Anfrage erwartet; es kann sich seit dem Lesen geändert haben",
  "body-too-large": "Der Inhalt der Anfrage ist größer, als dieser Knoten annimmt",
  "unsupported-media-type": "Der Inhalt der Anfrage hat einen Medientyp, der hier nicht angenommen wird",
  "expectation-failed": "Dieser Knoten kann nicht tun, was die Kopfzeile Expect verlangt",
  "invalid-record": "Der Datensatz ist nicht gültig",
  "invalid-set": "Mindestens eine Version der Sammlung wird nicht angenommen, also keine",
  "idempotency-mismatch": "Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet",
  "invalid-signature": "Die Signatur zählt hier nicht",
  "invalid-statement": "Die Erklärung ist nicht gültig",
  "too-many-requests": "Von hier kamen zu viele Anfragen",
  "headers-too-large": "Die Kopfzeilen der Anfrage sind größer, als dieser Knoten annimmt",
  internal: "In diesem Knoten ist etwas fehlgeschlagen",
  "record-damaged": "Der gespeicherte Datensatz ist beschädigt und wird nicht gezeigt",
  unavailable: "Dieser Knoten ist nicht bereit",
  "storage-full": "Dieser Knoten hat keinen Platz für neue Datensätze; was er hat, bleibt lesbar",
};
