/** Words in German of findings on documents, folders and profiles: their form and their structure. */
export const document = {
  "missing-property":
    "Hier fehlt „{property}“. In dieses Feld gehört {expected}. Schreiben Sie nur, was belegt ist, nie eine Vermutung: Sie würde für eine Tatsache gehalten.",
  "unknown-property":
    "„{property}“ ist kein Feld dieses Teils des Datensatzes. Seine Felder sind: {known}. Berichtigen Sie den Namen; was nur ein Staat hat, gehört unter „extensions“.",
  "wrong-type": "Hierher gehört {expected}, nicht {actual}. Berichtigen Sie den Wert.",
  "unknown-code": "„{actual}“ ist hier nicht zulässig. Verwenden Sie einen dieser Werte: {allowed}.",
  "unknown-open-code":
    "„{actual}“ ist kein Code der Liste „{list}“. Verwenden Sie einen von diesen: {allowed}. Ein Code, den nur Ihr Staat hat, beginnt mit x- und dem Länderkürzel, wie x-fr-name.",
  "unknown-variant":
    "„{actual}“ ist keine der Formen, die dieser Teil haben kann. Verwenden Sie eine von diesen: {allowed}.",
  "wrong-format": "„{actual}“ kann hier nicht stehen. Hierher gehört {format}.",
  "wrong-key":
    "„{key}“ kann hier nicht der Name eines Eintrags sein. Verwenden Sie ein Sprachkürzel wie „de“ (BCP 47) oder, unter „extensions“, ein Staatenkürzel wie „fr“.",
  "too-short":
    "Die Zahl der Zeichen liegt hier unter {minimum}. Schreiben Sie den Text, oder lassen Sie das Feld weg, wenn er nicht bekannt ist.",
  "too-long": "Die Zahl der Einträge oder Zeichen liegt hier über {maximum}. Kürzen Sie.",
  "too-few":
    "Die Zahl der Einträge dieser Liste liegt unter {minimum}. Ergänzen Sie, was eine Quelle nennt, oder lassen Sie die Liste weg, wo nichts bekannt ist: Eine leere Liste liest sich als „keine“.",
  "too-small": "Diese Zahl ist kleiner als {minimum}, der kleinste zulässige Wert. Berichtigen Sie sie.",
  "too-large": "Diese Zahl ist größer als {maximum}, der größte zulässige Wert. Berichtigen Sie sie.",
  "empty-text":
    'Dieser Text steht in keiner Sprache da. Geben Sie ihn in mindestens einer an, wie "de": "Nachttelefon", oder lassen Sie das Feld weg, wenn er nicht bekannt ist.',
  "date-in-future":
    "Das Datum {date} liegt noch vor uns: Heute ist der {today}. Was festgestellt, gesagt oder bestätigt wurde, ist vergangen; vergleichen Sie Jahr und Monat mit der Quelle, vielleicht sind Ziffern vertauscht.",
  "not-canonical-json":
    "Dieser Datensatz lässt sich nicht in der einen Form schreiben, die aufbewahrt und signiert wird (kanonisches JSON, RFC 8785): {reason}. Berichtigen Sie diesen Wert.",
  "file-name-mismatch":
    "Eine Datei mit dieser Kennung gehört nach {expected}. Ist dies eine Kopie, geben Sie ihr eine eigene Kennung und lassen Sie das Original, wo es ist; sonst verschieben Sie sie dorthin, wo noch keine andere Datei steht.",
  "keyword-unsupported":
    "„{keyword}“ ist kein Schlüsselwort, das das Schema einer Erweiterung verwenden darf. Schreiben Sie dasselbe mit einem von diesen: {allowed}.",
  "keyword-malformed":
    "„{keyword}“ steht hier nicht so, wie JSON Schema es verlangt. Schlagen Sie in JSON Schema 2020-12 nach und berichtigen Sie den Wert.",
  "pattern-unsupported":
    "Das Muster „{pattern}“ ist fehlerhaft, zu groß oder verwendet mehr als Zeichen, Klassen, Gruppen, Alternativen und Anzahlen. Schreiben Sie es nur mit diesen.",
  "profile-too-large":
    "Dieses Profil verlangt zu viel: höchstens {maximum} Schemas, {depth} Ebenen tief, mit kurzen Mustern. Vereinfachen Sie es.",
  "profile-field-unknown":
    "Datensätze der Art {kind} haben kein Feld „{field}“; es kann nicht verpflichtend werden. Berichtigen Sie die Stelle des Feldes.",
  "national-code-not-own":
    "Der Code „{code}“ gehört nicht zu {publisher}: Dessen Codes beginnen mit „x-{publisher}-“. Berichtigen Sie den Code.",
  "national-code-twice": "Der Code „{code}“ ist für die Liste {list} zweimal erklärt. Entfernen Sie einen.",
  "broader-code-unknown":
    "„{code}“ ist kein allgemeiner Code der Liste {list}. Nennen Sie den allgemeinen Code, der den nationalen umfasst.",
  "extension-invalid":
    "Dies ist nicht so, wie das Profil {profile} es verlangt: {keyword} ({expected}). Berichtigen Sie den Wert.",
  "extension-undeclared":
    "Das Profil {profile} erklärt keine Felder für Datensätze der Art {kind}. Entfernen Sie dies oder erklären Sie es im Profil.",
  "national-code-undeclared":
    "Das Profil {profile} erklärt den Code „{code}“ nicht für die Liste {list}. Berichtigen Sie den Code oder erklären Sie ihn dort.",
  "profile-field-missing":
    "Das Profil {profile} macht „{field}“ verpflichtend, und hier fehlt es. Ergänzen Sie es.",
  "nested-too-deep":
    "Die Verschachtelung geht hier über {maximum} Ebenen hinaus, was kein Datensatz braucht. Entfernen Sie Ebenen.",
  "document-too-large":
    "Dieses Dokument hat mehr als {maximum} Bytes, und mehr wird nicht gelesen. Kürzen Sie es oder verteilen Sie den Inhalt auf mehrere Datensätze.",
  "too-many-values":
    "Dieses Dokument enthält mehr als {maximum} Werte, und mehr werden nicht gelesen. Verteilen Sie den Inhalt auf mehrere Datensätze.",
  "findings-not-listed":
    "Von den Befunden sind {count} weitere hier nicht aufgeführt. Berichtigen Sie die aufgeführten und prüfen Sie dann erneut.",
  "not-utf-8":
    "Byte {offset} dieses Dokuments ist kein Text in UTF-8; Buchstaben gingen verloren. Speichern Sie die Datei neu mit der Kodierung UTF-8.",
  "byte-order-mark":
    "Das Dokument beginnt mit einer Bytereihenfolge-Marke (U+FEFF), die übergangen wurde. Speichern Sie es als „UTF-8 ohne BOM“, damit jedes Programm es gleich liest.",
  "document-empty":
    "Dieses Dokument ist leer: Es gibt darin nichts zu lesen. Schreiben Sie seinen Inhalt und speichern Sie es neu.",
  "not-json":
    'Das ist kein JSON: Weiter als bis Zeile {line}, Spalte {column} lässt es sich nicht lesen. Suchen Sie dort ein fehlendes oder überzähliges Komma, eine Klammer oder ein Anführungszeichen; Anführungszeichen sind gerade ("), und Kommentare sind nicht erlaubt.',
  "repeated-member":
    "„{member}“ steht zweimal im selben Objekt, und nicht jedes Programm behält dasselbe. Behalten Sie die richtige Angabe und entfernen Sie die andere.",
  "number-not-exact":
    "Die Zahl {written} lässt sich so nicht aufbewahren: Sie würde zu {read}. Schreiben Sie eine Zahl mit höchstens 15 Ziffern oder, wo das Feld es zulässt, den Wert als Text.",
  "number-too-large":
    "Die Zahl {written} ist zu groß, um genau aufbewahrt zu werden. Schreiben Sie eine kleinere Zahl oder, wo das Feld es zulässt, den Wert als Text.",
  "lone-surrogate":
    "Dieser Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das sich nicht speichern lässt. Schreiben Sie das Zeichen neu.",
  "replacement-character":
    "Dieser Text enthält „\ufffd“ (U+FFFD), die Spur eines Buchstabens, der bei einer Umwandlung verloren ging. Schreiben Sie den Buchstaben neu.",
  "model-older":
    "Dieser Datensatz ist in der Modellversion {given} geschrieben. Er bleibt gültig, wie er ist; schreiben Sie seine nächste Fassung in {current}.",
  "of-later-model":
    "Das Modell {given}, das „schemaVersion“ nennt, kennt dies nicht; das Modell {current} kennt es. Schreiben Sie dort „{current}“ und ändern Sie, was das sonst noch verlangt, oder lassen Sie dies weg.",
  "value-left-behind":
    "Die Modellversion {current} hat kein Feld für diesen Wert. Er bleibt im Datensatz, aber keine Berechnung liest ihn.",
  "model-not-known":
    "Dieser Datensatz ist in der Modellversion {given} geschrieben, die hier nicht bekannt ist. Bekannt sind: {known}. Berichtigen Sie „schemaVersion“ oder verwenden Sie eine neuere Version dieses Programms.",
  "file-passed-over":
    "„{name}“ wurde nicht gelesen, denn Datensätze sind Dateien, deren Name auf „.json“ endet und nicht mit einem Punkt beginnt. Enthält sie einen Datensatz, der sonst nirgends steht, speichern Sie ihn als solche Datei.",
  "folder-passed-over":
    "„{name}“ wurde nicht durchgesehen: Es ist nicht der Ordner eines Staates. Nichts darin wurde gelesen.",
  "file-wrong-name":
    "Diese Datei wurde nicht gelesen, weil der Name der Datei eines Datensatzes auf „.json“ endet, in Kleinbuchstaben. Benennen Sie sie um in {expected}; gibt es schon eine Datei dieses Namens, vergleichen Sie beide und behalten Sie die richtige.",
  "file-wrong-depth":
    "Diese Datei wurde nicht gelesen, denn sie steht nicht, wo Datensätze stehen: <Staat>/<Art>/<Name>.json, zum Beispiel de/service/nachttelefon.json. Verschieben Sie sie dorthin.",
  "file-unknown-kind":
    "Diese Datei wurde nicht gelesen, denn „{kind}“ ist keine Art von Datensatz. Verschieben Sie sie in den Ordner ihrer Art, einen von diesen: {known}.",
  "file-unreadable":
    "Diese Datei ließ sich nicht lesen ({reason}). Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.",
  "file-not-regular":
    "Dies wurde nicht gelesen, denn es ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe, ein Socket, ein Gerät oder ein Verweis ins Leere. Legen Sie die Datei selbst hierher oder entfernen Sie es.",
} as const;
