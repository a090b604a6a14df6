/** Words in German of findings on pathways, conditions and deadlines. */
export const conditions = {
  "length-implausible":
    "{length} ist eine Dauer, die Gesetze kaum je vorsehen: P10M sind zehn Monate, P10Y zehn Jahre, PT10M zehn Minuten. Sagt es die Quelle so, lassen Sie es stehen; ist der Buchstabe falsch, ist vielleicht {meant} gemeint.",
  "capacity-above-maximum":
    "Es sind mehr Plätze frei ({available}), als es überhaupt gibt ({maximum}). Prüfen Sie beide Zahlen.",
  "step-not-found":
    "Kein Schritt dieses Weges hat die Kennung „{step}“. Berichtigen Sie die Kennung oder ergänzen Sie den Schritt.",
  "step-listed-twice": "Zwei Schritte dieses Weges haben die Kennung „{step}“. Geben Sie jedem eine eigene.",
  "step-unreachable":
    "Kein Übergang führt zum Schritt „{step}“, und nichts sagt, was ihn auslöst; niemand weiß also, wie ein Opfer dorthin kommt. Ergänzen Sie den Übergang oder Auslöser, den eine Quelle beschreibt.",
  "step-dead-end":
    "Vom Notfallschritt „{step}“ führt kein Weg in die Nachsorge, zu einer anderen Stelle oder Leistung oder zu einem Abschluss; Opfer gehen dort verloren. Ergänzen Sie den Übergang, der weiterführt, wo eine Quelle einen beschreibt.",
  "hand-over-without-owner":
    "Der Übergang von „{step}“ führt vom Notfall zur Nachsorge und nennt niemanden, der dafür einsteht. Nennen Sie die verantwortliche Stelle: Wer übernimmt, steht nicht schon für den Übergang ein.",
  "phase-goes-back":
    "Dieser Übergang führt von der Phase „{from}“ zurück zur früheren Phase „{to}“. Berichtigen Sie die Schritte oder geben Sie die Art an: re-entry, appeal oder step-up.",
  "transition-to-same-step":
    "Dieser Übergang führt vom Schritt „{step}“ zum selben Schritt. Berichtigen Sie das Ziel oder entfernen Sie ihn.",
  "transition-listed-twice":
    "Derselbe Übergang von „{step}“ steht zweimal da und würde doppelt gezeichnet und gezählt. Entfernen Sie einen oder sagen Sie in „condition“, worin sie sich unterscheiden.",
  "transition-leads-nowhere":
    "Dieser Übergang von „{step}“ führt zu keinem Schritt, keiner Stelle, Leistung oder Regelung; man kann ihm nicht folgen und ihn nicht zeichnen. Verknüpfen Sie, was die Beschreibung nennt, sobald es dazu einen Datensatz gibt.",
  "follow-up-missing":
    "Dieser Weg endet mit dem Notfall. Ergänzen Sie die Schritte der Nachsorge, die eine Quelle beschreibt; gibt es keine, sagen Sie es in einer Anmerkung, denn ein fehlender Teil liest sich als „nichts bekannt“.",
  "clock-without-length":
    "Diese Frist hat weder Länge noch Beginn der Möglichkeit und gilt auch nicht als unbegrenzt; kein Datum lässt sich berechnen. Ergänzen Sie, was die Quelle sagt, sobald es bekannt ist.",
  "clock-unlimited-with-length":
    "Diese Frist soll es nicht geben, und doch hat sie eine Länge („{length}“). Behalten Sie, was das Gesetz sagt.",
  "clock-closes-before-opening":
    "Der Schritt ist erst nach „{opens}“ möglich, seine Frist endet aber nach „{length}“; niemand könnte ihn tun. Prüfen Sie beide Längen.",
  "clock-starts-twice":
    "Diese Frist läuft von einem Ereignis ({event}) und auch von einem festen Tag ({date}) an; das ergibt zwei verschiedene letzte Tage. Behalten Sie eines oder machen Sie zwei Fristen daraus.",
  "outer-limit-never-counts":
    "Die Höchstfrist „{length}“ zählt nie: Diese Frist hat keine eigene Länge, oder sie läuft vom selben Ereignis an. Geben Sie nur die kürzere Zeit als Länge an, oder nennen Sie das andere Ereignis.",
  "suspension-without-bounds":
    "Diese Hemmung sagt nicht, wann sie beginnt oder wann sie endet; niemand kann die Tage zählen, die nicht zählen. Das Ereignis oder den Tag ergänzen; gibt die Quelle nur Worte, gehören sie in „suspendedWhile“.",
  "suspension-contradictory":
    "Diese Hemmung endet, bevor sie beginnt, beginnt und endet mit demselben Ereignis oder hat eine Grenze, die zugleich Ereignis und Tag ist. Berichtigen; jede Grenze ist eines von beiden.",
  "scheme-without-time-limit":
    "Die Regelung sagt nicht, bis wann der Antrag zu stellen ist, was sich als „unbefristet“ lesen kann. Ergänzen Sie die Frist, die eine Quelle nennt, mit „unlimited“ nur, wenn sie sagt, dass es keine gibt; lassen Sie sie weg, wo keine Quelle etwas sagt.",
  "time-limit-without-clock":
    "Die Frist ist nur in Worten angegeben, sodass niemand vor ihrem Ablauf gewarnt werden kann. Ergänzen Sie sie als „clocks“, mit „unlimited“ nur dort, wo die Quelle sagt, dass es keine Frist gibt.",
  "criterion-code-unknown":
    "„{actual}“ ist kein Code der Liste „{list}“; diese Bedingung wird nie erfüllt, und Berechtigte würden abgewiesen. Verwenden Sie einen Code dieser Liste.",
  "criterion-state-is-body":
    '„{body}“ ist ein Zusammenschluss von Staaten und kein Staat: Niemand ist sein Angehöriger und nichts geschieht in ihm; diese Bedingung wäre nie erfüllt. Nennen Sie die Staaten oder die Gruppe unter „groups“, wie "groups": ["eu"] für die Mitglieder der Union.',
  "criterion-without-value":
    "Diese Bedingung der Art „{op}“ sagt nicht klar, was verglichen wird. Ein Land braucht Staaten, Gruppen oder eine andere Tatsache; ein Datum braucht entweder einen Tag oder eine andere Tatsache, und eine Dauer wird nur zu einer anderen Tatsache hinzugezählt.",
  "criterion-never-met":
    "Diese Bedingung kann bei keiner Sachlage erfüllt sein: Ihre Teile widersprechen einander. Prüfen Sie, welchen Teil das Gesetz meint.",
  "criterion-always-met":
    "Diese Bedingung ist immer erfüllt, was auch geschehen ist; sie verlangt also nichts. Suchen Sie im Gesetz, welcher Teil anders gemeint ist; entfernen Sie sie nur, wenn das Gesetz nichts verlangt.",
  "criteria-not-examined":
    "Ob diese Bedingungen, ab hier insgesamt {count}, erfüllt und nicht erfüllt sein können, wurde nicht geprüft: Zu viele fragen zugleich nach denselben Tatsachen. Vereinfachen Sie sie oder teilen Sie sie auf mehrere Datensätze auf.",
  "scheme-without-criteria":
    "Die Regelung nennt keine Anspruchsvoraussetzung als Daten und kann so für niemanden gefunden werden. „criteria“ ergänzen, mit „human-check“ für das, was nur ein Mensch beurteilen kann.",
  "criteria-not-computable":
    "Jede Bedingung ist hier einem Menschen überlassen; die Antwort lautet immer „unbekannt“. Ergänzen Sie, was sich als Tatsache ausdrücken lässt, oder belassen Sie es bei der Beschreibung.",
  "exclusion-in-criteria":
    "„{fact}“ nimmt den Anspruch und ist von der Behörde zu beweisen, steht hier aber als Bedingung, die jeder erfüllen muss. Verschieben Sie es nach „exclusions“, mit den Worten der Quelle.",
  "condition-in-words":
    "Die Worte können eine Bedingung stellen, die nirgends als Daten steht; die Antwort bleibt daher „unbekannt“. Ergänzen Sie „criteria“, oder „noOtherConditions“, wo die Quelle keine andere Bedingung stellt.",
  "day-of-remembrance-impossible":
    "Kein Jahr hat einen Tag {day} im Monat {month}; der Gedenktag könnte nie stattfinden. Berichtigen Sie Tag oder Monat.",
  "designation-before-event":
    "Die amtliche Anerkennung trägt das Datum {date}, vor dem Beginn des Ereignisses ({event}). Prüfen Sie beide Daten; Fristen hängen davon ab.",
  "notice-times-disordered":
    "{earlier} liegt vor {later}; eine Mitteilung wird aber zuerst herausgegeben, dann geprüft und läuft zuletzt ab. Berichtigen Sie die Zeiten, sonst wird sie nie oder zu lange gezeigt.",
  "notice-without-help":
    "Diese Mitteilung nennt weder Rufnummer noch Ort, Leistung oder Rat; sie hilft niemandem. Ergänzen Sie mindestens eines oder veröffentlichen Sie sie noch nicht.",
  "coverage-declared-twice":
    "Die Abdeckung von „{need}“ in der Phase „{phase}“ ist zweimal angegeben; was gilt, bleibt offen. Behalten Sie eine Angabe.",
  "remembrance-intervals-disordered":
    'Diese Jahre liegen vor oder zwischen denen des vorigen Abstands, oder sie enden vor ihrem Beginn. Ordnen Sie die Abstände, den ältesten zuerst; das Jahr, das einen beendet, darf den nächsten beginnen, etwa "everyYears": 1, "until": "2024", dann "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "Der Tag wird zum letzten Mal ({last}) vor dem ersten Mal ({first}) begangen. Vergleichen Sie beides mit der Quelle; ein Jahr allein, etwa 2031, genügt.",
  "automatic-yet-asked-for":
    "Die Regelung wird angeblich ohne Antrag gewährt, doch „{field}“ sagt, woran sich halten muss, wer sie beantragt. Wer das liest, reicht nichts ein und verliert sein Recht. Vergleichen Sie beides mit der Quelle und entfernen Sie, was sie nicht sagt.",
  "report-not-required-with-clock":
    "Eine Anzeige bei der Polizei ist angeblich nicht erforderlich, doch „clocks“ sagt, bis wann sie erstattet sein muss. Lesen Sie die Quelle noch einmal: Entfernen Sie „clocks“, oder berichtigen Sie „required“.",
  "length-differs-from-text":
    "Im Text steht „{said}“, und diese Dauer, mit der der letzte Tag berechnet wird, ist {length}. Lesen Sie die Quelle: Stimmt der Text, schreiben Sie hier {meant}; stimmt diese Dauer, berichtigen Sie den Text; stimmen beide und meinen verschiedene Fristen, so sagen Sie im Text, wofür jede gilt.",
  "established-before-event":
    "Dieses Datum ({date}) liegt vor dem Ereignis, um das es geht ({event}). Berichtigen Sie, was falsch ist; gab es die Maßnahme schon vorher und gilt sie auch anderen Ereignissen, so lassen Sie „event“ weg.",
  "event-after-record":
    "Das Ereignis trägt das Datum {date}, nach dem des Datensatzes ({asOf}), an dem niemand davon wissen konnte. Berichtigen Sie das Datum des Ereignisses, oder „asOf“, wenn der Datensatz seither aktualisiert wurde.",
  "remembrance-interval-before-first":
    "Dieser Abstand beginnt {from}, und der Tag wurde {first} zum ersten Mal begangen. Berichtigen Sie, was falsch ist; ein Abstand, der vom ersten Mal an zählt, braucht kein „from“.",
  "remembrance-interval-without-start":
    "Ein Abstand von {years} Jahren zählt von einem Jahr an, und keines ist genannt; so lässt sich kein Jahr berechnen, in dem der Tag begangen wird. Geben Sie hier das erste Jahr als „from“ an, oder in „firstHeld“, wann er zum ersten Mal begangen wurde.",
  "day-of-personal-measure":
    "Hier steht ein Tag, und „{type}“ gilt einer Person und wird an keinem Tag des Jahres begangen. Ist der Tag eine eigene Maßnahme, geben Sie ihm einen eigenen Datensatz; beschreibt dieser hier einen Tag, so ergänzen Sie „day-of-remembrance“ in „types“.",
  "free-with-fees":
    'Das Angebot soll kostenlos sein, und es sind Gebühren genannt. Zahlt die Person, schreiben Sie "basis": "charged"; zahlt sie nichts, entfernen Sie die Gebühren; zahlen nur manche, schreiben Sie „charged“ und sagen in „description“, wer nicht zahlt.',
  "fee-by-full-reparation":
    'Eine Gebühr zahlt die Person, und volle Wiedergutmachung erhält sie. Geben Sie den Betrag mit "method": "fixed" oder „range“ an; nennt die Quelle keinen, lassen Sie „fees“ weg und sagen es in „description“.',
  "accreditation-over":
    "Diese Anerkennung endete am {until}, vor dem Datum des Datensatzes ({asOf}), und keine andere gilt. Wurde sie erneuert, geben Sie die neuen Daten an; hat die Stelle sie verloren, lassen Sie sie hier und sagen es in „role“.",
} as const;
