/** Words in German of findings on sums, shares and figures. */
export const figures = {
  "percentage-like-share":
    "{percent} Prozent ist weniger als ein Hundertstel. Sagt es die Quelle so, lassen Sie es stehen; ist ein Anteil wie 0.8 vom Ganzen gemeint, schreiben Sie ihn in Hundertsteln: {meant}.",
  "currency-of-other-state":
    "Dieser Betrag ist in {currency}, der Währung eines anderen Staates; dieser hat {expected}. Vergleichen Sie mit der Quelle, und lassen Sie es stehen, wenn das Gesetz selbst {currency} nennt; Beträge werden nie umgerechnet.",
  "sum-with-thousands-point":
    "{sum} wird als {read} gelesen, denn der Punkt trennt hier die Nachkommastellen. Sind Tausender gemeint, schreiben Sie {meant}; hat die Quelle drei Nachkommastellen, lassen Sie es stehen.",
  "amount-range-reversed":
    "Der obere Betrag ist kleiner als der untere oder lautet auf eine andere Währung. Prüfen Sie beide Beträge.",
  "amount-floor-above-cap":
    "Der Mindestbetrag ({floor}) liegt über dem Höchstbetrag ({cap}). Lesen Sie beide noch einmal in der Quelle, bevor Sie einen davon ändern.",
  "amount-without-figure":
    "Diese Leistung nach der Methode „{method}“ enthält keine Zahl. Ergänzen Sie Tabelle, Satz oder Grenzen aus der Quelle oder beschreiben Sie sie in einer Anmerkung.",
  "full-reparation-capped":
    "Volle Wiedergutmachung deckt den ganzen Schaden, und doch ist eine Obergrenze angegeben; beides kann nicht gelten. Lesen Sie das Gesetz noch einmal und behalten Sie, was es sagt.",
  "scheme-currency-mixed":
    "Dieser Betrag lautet auf {actual}, die Regelung sonst auf {expected}. Behalten Sie ihn nur, wenn das Gesetz selbst diese Währung nennt; Beträge werden nie umgerechnet.",
  "degree-table-disordered":
    "Die Zeile ab Grad {degree} steht nach der Zeile ab Grad {before}, sodass manche Grade zwei Beträge oder keinen haben. Ordnen Sie die Zeilen; steht ein Grad zweimal da, behalten Sie den Betrag, den die Quelle nennt.",
  "percentage-above-hundred":
    "{percent} Prozent sind mehr als das Ganze. Prüfen Sie das Komma; nennt die Quelle wirklich mehr als 100 Prozent, so sagen Sie es in einer Anmerkung.",
  "money-undated":
    "Dieser Betrag sagt nicht, für welches Datum er gilt; er lässt sich nicht vergleichen. Ergänzen Sie „asOf“, wenn die Quelle das Datum nennt.",
  "sum-out-of-line":
    "{sum} ist mindestens das Zehnfache des nächstkleineren Betrags gleicher Art in dieser Regelung ({smaller}). Beide in der Quelle nachlesen; eine Null ist schnell zu viel oder zu wenig.",
  "sum-like-year": "{sum} sieht eher nach einem Jahr als nach einem Betrag aus. In der Quelle nachlesen.",
  "head-treatment-contradictory":
    "Die Schadensposition „{head}“ ist in einem Eintrag erfasst und in einem anderen ausgeschlossen. Prüfen Sie beide; ein Opfer wüsste nicht, ob es sie geltend machen kann.",
  "head-not-covered-with-amount":
    "Diese Schadensposition soll nicht ersetzt werden, und doch sind Beträge angegeben. Lesen Sie die Quelle noch einmal und behalten Sie von beidem, was sie sagt.",
  "advance-denied-with-clock":
    "Die Regelung soll keinen Vorschuss zahlen, und doch sind Fristen dafür angegeben. Lesen Sie die Quelle noch einmal und behalten Sie von beidem, was sie sagt.",
  "share-without-most":
    'Ein Anteil der Fälle ({share} von hundert) gehört zu einer Dauer, die die meisten Fälle nicht überschritten; „measure“ sagt etwas anderes oder nichts. Sagt die Quelle „{share} Prozent dauerten nicht länger“, so schreiben Sie "measure": "most"; sonst entfernen Sie „share“.',
  "most-without-share":
    '„Die meisten Fälle“ können 51 oder 99 von hundert sein. Geben Sie den Anteil an, den die Quelle nennt, etwa "share": "90"; nennt sie keinen, so entfernen Sie „measure“ und geben ihre Worte in „note“ wieder.',
  "deductible-above-cap":
    "Was die Person selbst trägt ({deductible}), liegt über dem, was höchstens gezahlt wird ({cap}). Lesen Sie beides in der Quelle: Eine Zahlung, die erst über einer Summe beginnt, hat ein „deductible“, eine, die dort endet, ein „cap“. Nennt die Quelle beides so, lassen Sie es.",
  "lifelong-with-end":
    'Was lebenslang gezahlt wird, endet weder in einem bestimmten Alter noch nach einer bestimmten Zeit. Behalten Sie, was die Quelle sagt: "lifelong": true oder das Ende allein, etwa "untilAge": 18.',
  "once-with-run":
    'Was einmal gezahlt wird, hat keine Laufzeit. Wird wiederholt gezahlt, so schreiben Sie, wie oft, etwa "paid": "monthly"; ist es eine einzige Zahlung, so entfernen Sie „runs“.',
  "run-ends-before-it-begins":
    'Die Zahlung endet mit {until} Jahren und ist für Personen ab {from} Jahren, sodass niemand sie je erhält. Vergleichen Sie beide Alter mit der Quelle; ein Ende mit 18 Jahren schreibt sich "untilAge": 18.',
  "layers-disordered":
    "Diese Schicht endet nicht höher als die vorige, steht in einer anderen Währung oder folgt auf eine ohne Ende. Ordnen Sie die Schichten, jede mit der Gesamtsumme, bis zu der sie reicht, nicht mit ihrer Breite: 400, dann 1.600, dann 2.300 Millionen.",
  "statistic-without-currency":
    'Eine Geldsumme hat hier keine Währung, und niemand weiß, wie viel es ist. Ergänzen Sie sie, wie die Quelle sie nennt, etwa "currency": "EUR".',
  "statistic-with-currency":
    '„{unit}“ ist kein Geld, und doch hat die Zahl eine Währung ({currency}). Ist sie eine Summe, so schreiben Sie "unit": "money"; zählt sie etwas anderes, so entfernen Sie „currency“.',
  "statistic-contradictory":
    "Dasselbe in derselben Einheit und Zeit ist weiter oben {other} und hier {value}; was gilt, bleibt offen. Behalten Sie die Zahl der Quelle; zählen sie Verschiedenes, so sagen Sie es in „item“, „period“ oder „note“.",
  "statistic-of-few":
    "{value} sind so wenige Personen, dass man erkennen kann, wer sie sind. Veröffentlicht die Quelle die Zahl selbst, so lassen Sie sie; sonst fassen Sie sie mit anderen zusammen, etwa mehrere Jahre, oder lassen sie weg und sagen in „note“, dass sie klein ist.",
  "statistic-not-whole":
    '{value} ist keine ganze Zahl, und was hier gezählt wird, zählt man einzeln. Ist es ein Anteil, schreiben Sie ihn in Hundertsteln mit "unit": "per-cent"; sind es Tausend oder Millionen, schreiben Sie die ganze Zahl; ist es ein Mittelwert, sagen Sie das in „item“.',
  "statistic-undated":
    'Diese Zahl sagt nicht, welche Zeit sie zählt, und niemand kann sie neben eine andere stellen. Geben Sie das Jahr in „period“ an, etwa "from": "2025", "until": "2025"; nennt die Quelle keine Zeit, sagen Sie das in „note“.',
  "run-ends-in-childhood":
    'Hier steht das Alter, mit dem die Zahlung endet, und {age} ist das Alter eines Kindes. Ist eine Zahl von Jahren gemeint, entfernen Sie „untilAge“ und schreiben "length": "P1Y" mit dieser Zahl; fehlt eine Ziffer, ergänzen Sie sie; sagt es das Gesetz so, lassen Sie es stehen.',
} as const;
