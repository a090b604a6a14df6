/** Words in German of findings on situations and what nodes exchange. */
export const exchange = {
  "fact-code-unknown":
    "„{actual}“ ist kein Code der Liste „{list}“; diese Angabe blieb unberücksichtigt. Verwenden Sie einen Code dieser Liste.",
  "fact-before-event":
    "Dieser Tag, {date}, liegt vor dem Ereignis vom {event}, dem er nur folgen kann; er blieb unberücksichtigt. Berichtigen Sie eines der beiden Daten.",
  "fact-before-other":
    "Dieser Tag, {date}, liegt vor dem {other}, dem Tag der Angabe „{fact}“, dem er nur folgen kann; er blieb unberücksichtigt. Berichtigen Sie eines der beiden Daten.",
  "fact-too-large":
    "Die Zahl {actual} ist größer, als sie sein kann: höchstens {maximum}. Sie blieb unberücksichtigt. Prüfen Sie die Zahl und ihre Einheit.",
  "fact-in-future":
    "Dieser Tag, {date}, liegt in der Zukunft: heute ist der {today}. Er blieb unberücksichtigt. Geben Sie den Tag erst an, wenn er vergangen ist.",
  "facts-contradict":
    "Die Angabe „{fact}“ widerspricht den übrigen Angaben und blieb unberücksichtigt. Prüfen Sie sie anhand der Daten, des Alters und der Art des Schadens.",
  "answers-not-tried":
    "Die Bedingungen dieses Datensatzes sind so zahlreich, dass nicht jede Antwort darauf erprobt wurde. Gefragt wird als Nächstes, wonach sie am häufigsten fragen; das entscheidet nicht immer am meisten.",
  "criterion-unreadable":
    "Die Bedingungen dieses Datensatzes waren nicht lesbar; ob sie erfüllt sind, bleibt unbekannt. Prüfen Sie den Datensatz und berichtigen Sie seine Kriterien.",
  "digest-mismatch":
    "Der Inhalt wurde unterwegs verändert: Sein Fingerabdruck ist {actual}, angekündigt war {expected}. Der Datensatz wird abgelehnt; fordern Sie ihn beim Herausgeber neu an.",
  "id-mismatch":
    "Der Datensatz gibt sich als {actual} aus, angekündigt war {expected}. Senden Sie ihn unter seiner eigenen Kennung oder berichtigen Sie die Kennung im Datensatz.",
  "export-line-malformed":
    "Eine Zeile des Exports hat nicht die angekündigte Form. Fordern Sie ihn beim anderen Knoten neu an.",
  "export-truncated":
    "Der Export endete vor seiner letzten Zeile (gelesene Datensätze: {count}). Fordern Sie ihn beim anderen Knoten neu an.",
  "export-too-large":
    "Der Export hat mehr als {maximum} Bytes; der Rest wurde nicht gelesen. Fragen Sie beim anderen Knoten nach dem Grund oder erhöhen Sie die Grenze.",
  "export-too-many-lines":
    "Der Export hat mehr als {maximum} Zeilen; der Rest wurde nicht gelesen. Fragen Sie beim anderen Knoten nach dem Grund oder erhöhen Sie die Grenze.",
  "export-too-many-refused":
    "Mehr als {maximum} Zeilen des Exports wurden zurückgewiesen; der Rest wurde nicht gelesen. Teilen Sie dem anderen Knoten mit, was zurückgewiesen wurde.",
  "publisher-not-allowed":
    "Datensätze von „{publisher}“ werden auf diesem Weg nicht angenommen. Senden Sie sie an einen Knoten dieses Herausgebers oder bitten Sie den Betreiber dieses Knotens, sie anzunehmen.",
  "jurisdiction-not-allowed":
    "Der Herausgeber „{publisher}“ darf hier nicht über „{jurisdiction}“ sprechen. Berichtigen Sie „jurisdiction“, oder bitten Sie den Betreiber dieses Knotens, es zu erlauben.",
  "kind-not-allowed":
    "Der Herausgeber „{publisher}“ darf mit diesem API-Schlüssel keine Datensätze der Art „{kind}“ veröffentlichen. Bitten Sie den Betreiber dieses Knotens, es zu erlauben.",
  "set-malformed":
    "Das ist keine Sammlung, also kein Objekt mit dem einen Feld „versions“, einer Liste von Datensätzen oder flachen JWS. Senden Sie sie in dieser Form.",
  "replacement-chain-too-long":
    "Mehr als {maximum} Datensätze ersetzen einander der Reihe nach. Ersetzen Sie den, der gilt.",
  "version-jump":
    "Die Version {version} liegt mehr als {maximum} über der Version {latest}, der letzten, die hier ist. Veröffentlichen Sie die Versionen der Reihe nach.",
  "version-conflict":
    "Die Version {version} wurde schon mit anderem Inhalt veröffentlicht. Eine veröffentlichte Version ändert sich nie: Geben Sie der Änderung eine höhere Version.",
  "version-not-next":
    "Die nächste Version dieses Datensatzes ist {expected}, nicht {actual}. Berichtigen Sie „version“.",
  "signature-malformed":
    "Das ist keine abgeflachte JWS mit dem geschützten Kopf, den der Austausch verlangt (alg, typ, kid, salt). Signieren Sie noch einmal mit „civic sign“.",
  "signature-algorithm":
    "Die Signatur verwendet das Verfahren „{actual}“; angenommen wird nur ES256. Signieren Sie noch einmal mit einem P-256-Schlüssel.",
  "signature-type":
    "Das Signierte ist von der Art „{actual}“, erwartet war {expected}. Senden Sie es dorthin, wo es hingehört.",
  "signature-wrong":
    "Die Signatur passt nicht zum Inhalt: Er wurde unterwegs verändert oder mit einem anderen Schlüssel signiert. Fordern Sie ihn beim Herausgeber neu an.",
  "signed-payload-not-canonical":
    "Das Signierte ist kein kanonisches JSON (RFC 8785); zwei Leser könnten Verschiedenes darin sehen. Der Herausgeber muss die kanonischen Bytes signieren.",
  "key-unknown":
    "Kein bekannter Schlüssel von „{publisher}“ hat den Fingerabdruck {kid}. Vergleichen Sie ihn auf einem anderen Weg mit dem Herausgeber und nehmen Sie ihn dann in die Ankerdatei auf; ein neuer Schlüssel gilt auch, sobald ein bekannter ihn signiert hat.",
  "key-revoked":
    "Der Schlüssel {kid} von „{publisher}“ wurde widerrufen, bevor dies hier ankam, und gilt nicht mehr. Der Herausgeber muss mit einem gültigen Schlüssel signieren.",
  "statement-malformed":
    "Diese Erklärung hat nicht die Form ihrer Art. Fordern Sie sie beim Herausgeber neu an.",
  "issued-in-future":
    "Dies wurde am {issued} ausgestellt, und dieser Zeitpunkt liegt in der Zukunft. Stellen Sie die Uhr, nach der signiert wurde, und signieren Sie noch einmal.",
  "previous-mismatch":
    "Die Version {version} schließt nicht an die vorige an, die hier ist: Ihr „previous“ nennt eine andere Signatur. Fordern Sie beide Versionen beim Herausgeber an.",
  "version-disputed":
    "Die Version {version} wurde mit zwei Inhalten signiert. Beide bleiben als Beleg erhalten; der Datensatz bleibt bei der vorigen Version, bis der Herausgeber die nächste signiert und darin sagt, zu welchem Inhalt er steht.",
  "record-frozen":
    "Der Datensatz ist eingefroren, weil die Version {version} mit zwei Inhalten signiert wurde. Veröffentlichen Sie die nächste Version und nennen Sie den Inhalt, zu dem Sie stehen.",
  "stands-by-missing":
    "Die Version {version} wurde als {first} und als {second} signiert. Nennen Sie als „standsBy“, zu welcher Sie stehen: in der Adresse oder im geschützten Kopf dessen, was Sie signieren.",
  "confirmed-not-here":
    "Version {version} von {record} liegt hier nicht mit dem Inhalt vor, der bestätigt wird. Lesen Sie die Version, die dieser Knoten zeigt, und bestätigen Sie diese.",
  "signature-missing":
    "Datensätze von „{publisher}“ werden nur mit Signatur angenommen. Fordern Sie signierte an, oder bitten Sie den Betreiber dieses Knotens, unsignierte dieses Herausgebers zuzulassen.",
  downgraded:
    "Die Version {version} dieses Datensatzes ist hier schon signiert, und diese ohne Signatur sagt etwas anderes. Sie wurde zurückgewiesen.",
  "model-newer":
    "Der Datensatz ist im Modell {model} geschrieben, das neuer ist, als dieser Knoten es kennt. Er wird unverändert aufbewahrt und weitergegeben, und nichts wird daraus berechnet.",
  "feed-line-malformed":
    "Eine Zeile des Feeds hat nicht die angekündigte Form. Fordern Sie ihn beim anderen Knoten neu an.",
  "feed-truncated":
    "Der Feed endete vor seiner letzten Zeile (gelesene Zeilen: {count}). Was ankam, bleibt; fordern Sie den Rest beim anderen Knoten an.",
  "feed-too-large":
    "Diese Antwort des Feeds hat mehr als {maximum} Bytes; der Rest wurde nicht gelesen. Fordern Sie beim anderen Knoten weniger Zeilen auf einmal an.",
  "feed-too-many-lines":
    "Diese Antwort des Feeds hat mehr als {maximum} Zeilen; der Rest wurde nicht gelesen. Fordern Sie beim anderen Knoten weniger Zeilen auf einmal an.",
  "feed-too-many-refused":
    "Mehr als {maximum} Zeilen des Feeds wurden zurückgewiesen; der Rest wurde nicht gelesen. Teilen Sie dem anderen Knoten mit, was zurückgewiesen wurde.",
  "dispute-unfounded":
    "Das ist kein Beleg für einen Streitfall, nämlich zwei Inhalte, die als dieselbe Version dieses Datensatzes signiert wurden. Er wurde zurückgewiesen; fragen Sie beim anderen Knoten nach dem Grund.",
  "pack-malformed": "Das ist kein Paket, wie „civic pack“ es schreibt. Fordern Sie das Paket neu an.",
  "pack-truncated":
    "Das Paket endete vor seiner letzten Zeile (gelesene Zeilen: {count}). Was darin signiert ist, gilt; fordern Sie das ganze Paket an.",
  "pack-altered":
    "Das Paket wurde nach seiner Erstellung verändert: Seine Bytes haben nicht den Fingerabdruck, mit dem es endet. Was darin signiert ist, gilt; fordern Sie das Paket neu an.",
  "pack-too-large":
    "Das Paket hat mehr als {maximum} Bytes; der Rest wurde nicht gelesen. Fordern Sie es in mehreren Paketen an oder erhöhen Sie die Grenze.",
  "pack-too-many-lines":
    "Das Paket hat mehr als {maximum} Zeilen; der Rest wurde nicht gelesen. Fordern Sie es in mehreren Paketen an oder erhöhen Sie die Grenze.",
  "key-invalid":
    "Das ist kein öffentlicher Schlüssel auf der Kurve P-256. Übernehmen Sie den Schlüssel noch einmal so, wie sein Inhaber ihn veröffentlicht.",
  "thumbprint-mismatch":
    "Der Fingerabdruck dieses Schlüssels ist {actual}, angekündigt war {expected}. Fragen Sie den Inhaber des Schlüssels, welcher richtig ist.",
  "anchor-malformed":
    "Das ist keine Ankerdatei, die zu jedem Herausgeber die Fingerabdrücke seiner Schlüssel nennt. Lassen Sie eine mit „civic keys show --anchor“ erstellen.",
  "signing-key-malformed":
    "Das ist kein Signaturschlüssel, wie „civic keys create“ ihn schreibt. Nennen Sie die Datei, die der Befehl geschrieben hat.",
  "unknown-parameter":
    "„{parameter}“ ist kein Parameter dieser Adresse. Die API-Dokumentation nennt die zulässigen.",
  "parameter-repeated":
    "Der Parameter „{parameter}“ ist zweimal angegeben, und nur einer kann gelten. Geben Sie ihn einmal an.",
  "kind-not-public":
    "Datensätze der Art „{kind}“ sind nur für Fachkräfte oder Behörden bestimmt, und hier ist alles öffentlich. Legen Sie diesen Datensatz nicht auf diesem Knoten ab.",
  "record-not-stored":
    "Der Speicher dieses Knotens kann diesen Datensatz nicht aufnehmen. Sein Protokoll sagt, warum; sagen Sie es seinem Betreiber.",
} as const;
