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
  "replacement-chain-too-long":
    "Mehr als {maximum} Datensätze ersetzen einander der Reihe nach. Ersetzen Sie den, der gilt.",
  "version-jump":
    "Die Version {version} liegt mehr als {maximum} über der Version {latest}, der letzten, die hier ist. Veröffentlichen Sie die Versionen der Reihe nach.",
  "version-conflict":
    "Die Version {version} wurde schon mit anderem Inhalt veröffentlicht. Eine veröffentlichte Version ändert sich nie: Geben Sie der Änderung eine höhere Version.",
  "version-not-next":
    "Die nächste Version dieses Datensatzes ist {expected}, nicht {actual}. Berichtigen Sie „version“.",
  "signature-malformed":
    "This is no flattened JWS with a protected header as the exchange asks for (alg, typ, kid, salt). Sign it again with “civic sign”.",
  "signature-algorithm":
    "The signature is of the algorithm “{actual}”; only ES256 is taken. Sign it again with a P-256 key.",
  "signature-type":
    "What was signed is of the type “{actual}”, where {expected} was expected. Send it where it belongs.",
  "signature-wrong":
    "The signature does not fit the content: it was altered on the way, or signed with another key. Ask its publisher for it again.",
  "signed-payload-not-canonical":
    "What was signed is no canonical JSON (RFC 8785), so that two readers may see two things. Its publisher has to sign the canonical bytes.",
  "key-unknown":
    "No known key of “{publisher}” has the thumbprint {kid}. Compare it with the publisher by another way, then add it to the anchor; a new key also counts once a known one has signed it.",
  "key-revoked":
    "The key {kid} of “{publisher}” was revoked before this arrived here, so it counts no more. The publisher has to sign with a key in force.",
  "statement-malformed": "This statement does not have the form of its kind. Ask its publisher for it again.",
  "issued-in-future":
    "This was issued at {issued}, which is still to come. Set the clock of the signer and sign it again.",
  "previous-mismatch":
    "Version {version} does not follow the version before it that is here: its “previous” names another signature. Ask its publisher for both versions.",
  "version-disputed":
    "Version {version} was signed with two contents. Both are kept as evidence; the record stays at the version before until its publisher signs the next one and says which it stands by.",
  "record-frozen":
    "The record is frozen, as version {version} was signed with two contents. Publish the next version and name the one that you stand by.",
  "signature-missing":
    "Records of “{publisher}” are taken with a signature only. Ask for signed ones, or let the operator of this node allow unsigned ones of this publisher.",
  downgraded:
    "Version {version} of this record is signed here already, and this one without a signature says something else. It was refused.",
  "model-newer":
    "The record is written in model {model}, which is newer than this node knows. It is kept and passed on as it is, and nothing is computed from it.",
  "feed-line-malformed": "A line of the feed is not of the announced form. Ask the other node for it again.",
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
  "key-invalid":
    "Das ist kein öffentlicher Schlüssel auf der Kurve P-256. Übernehmen Sie den Schlüssel noch einmal so, wie sein Inhaber ihn veröffentlicht.",
  "thumbprint-mismatch":
    "Der Fingerabdruck dieses Schlüssels ist {actual}, angekündigt war {expected}. Fragen Sie den Inhaber des Schlüssels, welcher richtig ist.",
  "anchor-malformed":
    "This is no anchor file, which names the key thumbprints of each publisher. Have it made with “civic keys show --anchor”.",
  "signing-key-malformed":
    "This is no signing key as “civic keys create” writes it. Name the file that it wrote.",
  "unknown-parameter":
    "„{parameter}“ ist kein Parameter dieser Adresse. Die API-Dokumentation nennt die zulässigen.",
  "parameter-repeated":
    "Der Parameter „{parameter}“ ist zweimal angegeben, und nur einer kann gelten. Geben Sie ihn einmal an.",
  "kind-not-public":
    "Datensätze der Art „{kind}“ sind nur für Fachkräfte oder Behörden bestimmt, und hier ist alles öffentlich. Legen Sie diesen Datensatz nicht auf diesem Knoten ab.",
  "record-not-stored":
    "Der Speicher dieses Knotens kann diesen Datensatz nicht aufnehmen. Sein Protokoll sagt, warum; sagen Sie es seinem Betreiber.",
} as const;
