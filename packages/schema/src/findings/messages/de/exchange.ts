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
  "unknown-parameter":
    "„{parameter}“ ist kein Parameter dieser Adresse. Die API-Dokumentation nennt die zulässigen.",
  "parameter-repeated":
    "Der Parameter „{parameter}“ ist zweimal angegeben, und nur einer kann gelten. Geben Sie ihn einmal an.",
  "kind-not-public":
    "Datensätze der Art „{kind}“ sind nur für Fachkräfte oder Behörden bestimmt, und hier ist alles öffentlich. Legen Sie diesen Datensatz nicht auf diesem Knoten ab.",
  "record-not-stored":
    "Der Speicher dieses Knotens kann diesen Datensatz nicht aufnehmen. Sein Protokoll sagt, warum; sagen Sie es seinem Betreiber.",
} as const;
