/** Words in German of findings on one record: its head, sources, texts and codes. */
export const record = {
  "id-disagrees-with-head":
    "Die Kennung stimmt nicht mit Herausgeber und Rechtsraum daneben überein, nach denen sie {expected} hieße. Klären Sie, was davon falsch ist. Ist dies die Kopie eines anderen Datensatzes, muss alles darin neu geprüft werden, und das Original bleibt, wie es ist.",
  "country-unknown":
    "„{country}“ ist weder das Kürzel eines Staates noch „eu“ oder „un“; keine Suche nach Staaten findet diesen Datensatz. Verwenden Sie das Kürzel nach ISO 3166-1 in Kleinbuchstaben, zum Beispiel „gb“ für das Vereinigte Königreich und „gr“ für Griechenland.",
  "language-unknown":
    "„{language}“ ist kein Sprachkürzel; wer diese Sprache liest, findet den Text nicht. Verwenden Sie das Kürzel nach ISO 639-1, zum Beispiel „da“ für Dänisch; die Kürzel der Staaten sind andere.",
  "date-not-in-calendar":
    "Den Tag {date} gibt es im Kalender nicht; von ihm aus lässt sich keine Frist berechnen. Berichtigen Sie das Datum oder geben Sie nur Monat oder Jahr an, wenn die Quelle nicht mehr sagt.",
  "language-like-state":
    "„{language}“ ist auch das Kürzel dieses Staates, aber als Sprache eine andere als die seiner Gesetze ({meant}). Sind die Texte in {meant}, schreiben Sie „{meant}“ hier und bei jedem Text.",
  "state-like-language":
    "„{state}“ ist auch das Kürzel einer Sprache, in der dieser Datensatz Texte hat, aber als Staat ein anderer als „{meant}“, wo diese Sprache gesprochen wird. Welcher Staat ist beschrieben? Nur wenn es „{meant}“ ist, berichtigen Sie „jurisdiction“ und die Kennung.",
  "publisher-of-other-state":
    "Herausgeber ist „{publisher}“, beschrieben wird aber das System eines anderen Staates, „{jurisdiction}“. Ein Staat spricht über sich selbst: Klären Sie, was von beidem falsch ist; einen solchen Datensatz veröffentlicht nur der beschriebene Staat oder das Projekt.",
  "reference-to-other-state":
    "„{reference}“ gehört zu einem anderen Staat ({country}) als dieser Datensatz. Ist das gemeint, lassen Sie es stehen; sonst geben Sie die Kennung des Datensatzes im eigenen Staat an.",
  "date-implausible":
    "Das Datum {date} liegt Hunderte Jahre von heute entfernt. Vergleichen Sie das Jahr mit der Quelle; ein Datum wird wie 2026-03-22 geschrieben.",
  "text-markup":
    "Dieser Text enthält Auszeichnungen einer Webseite („{markup}“), die Leser so sehen würden. Schreiben Sie einfachen Text; Absätze trennt ein Zeilenumbruch (\\n).",
  "text-damaged":
    "Dieser Text enthält beschädigte Buchstaben („{damaged}“): Er wurde in UTF-8 geschrieben und in einer anderen Kodierung gelesen. Nehmen Sie den Text neu aus seiner Quelle und speichern Sie ihn in UTF-8; berichtigen Sie Namen Buchstabe für Buchstabe.",
  "text-placeholder":
    "„{text}“ hält nur den Platz für einen Text frei, der noch kommt, und würde als Antwort gelesen. Schreiben Sie den Text, oder lassen Sie das Feld weg, solange er nicht bekannt ist.",
  "text-in-other-script":
    "Dieser Text steht unter „{language}“, aber kaum ein Buchstabe ist aus der Schrift dieser Sprache. Setzen Sie ihn unter die Sprache, in der er ist; ändern Sie nicht nur das Kürzel, wenn der Text fehlt.",
  "text-same-in-two-languages":
    "Dieser Text ist unter „{language}“ derselbe wie unter „{other}“, also vielleicht nicht übersetzt. Übersetzen Sie ihn, oder lassen Sie ihn unter „{language}“ weg: Dann wird das Original gezeigt und als solches gekennzeichnet.",
  "currency-unknown":
    "„{currency}“ ist keine Währung nach ISO 4217; der Betrag lässt sich nicht vergleichen. Verwenden Sie das Kürzel aus drei Buchstaben, zum Beispiel „EUR“.",
  "replaces-itself":
    "Dieser Datensatz ersetzt nach eigener Angabe sich selbst. Geben Sie die Kennung des Datensatzes an, an dessen Stelle er tritt; für neuen Inhalt desselben Datensatzes erhöhen Sie die Version und lassen „replaces“ weg.",
  "replaces-other-kind":
    "Dieser Datensatz ersetzt einen der Art {actual}, ist aber selbst von der Art {expected}; Verweise auf den alten würden ins Leere gehen. Ersetzen Sie einen Datensatz derselben Art oder lassen Sie „replaces“ weg.",
  "reference-to-itself":
    "Der Datensatz verweist hier auf sich selbst. Geben Sie die Kennung des gemeinten anderen Datensatzes an oder lassen Sie das Feld weg.",
  "source-not-listed":
    "Die Quelle „{source}“ wird angeführt, steht aber nicht in „sources“. Ergänzen Sie sie dort oder berichtigen Sie die Kennung.",
  "source-not-cited":
    "Die Quelle „{source}“ steht in der Liste, aber kein Wert beruft sich auf sie. Nennen Sie sie dort, wo sie einen Wert belegt; sonst entfernen Sie sie.",
  "source-listed-twice":
    "Die Kennung „{source}“ steht bei zwei Quellen. Geben Sie jeder Quelle eine eigene Kennung.",
  "source-later-than-record":
    "Diese Quelle ist vom {date}, der Datensatz beschreibt das System aber mit Stand {asOf}. Vergleichen Sie das Datum mit der Quelle. Stimmt es und berücksichtigt der Datensatz die Quelle, setzen Sie „asOf“ auf den Tag, an dem das geschah, nie auf einen künftigen.",
  "doubtful-value-as-fact":
    "Dieser Wert ist unsicher und würde als Tatsache gezeigt. Verschieben Sie ihn als Zweifel nach „notes“, suchen Sie eine bessere Quelle oder kennzeichnen Sie den Datensatz in „quality“ als vorläufig, geschätzt oder umstritten.",
  "quality-contradictory":
    "Der Datensatz ist zugleich als geprüft und als „{flag}“ gekennzeichnet; was gilt, bleibt offen. Behalten Sie die Angabe, die heute zutrifft.",
  "compiled-without-desk-research":
    "Dieser Datensatz wurde aus öffentlichen Quellen zusammengestellt und sagt es nicht. Ergänzen Sie „desk-research“ in „quality“, damit niemand ihn für eine Aussage des Staates hält.",
  "compiled-claims-verified":
    "Diesen Datensatz hat das Projekt zusammengestellt; prüfen kann nur eine zuständige Behörde. Entfernen Sie „verified“; der Staat kann einen eigenen Datensatz veröffentlichen, der diesen ersetzt.",
  "compiled-claims-self-declared":
    "Diesen Datensatz hat das Projekt zusammengestellt; nur ein Staat oder ein Anbieter kann etwas über sich selbst erklären. Entfernen Sie „self-declared“ und behalten Sie „desk-research“.",
  "object-empty":
    "Hier steht nichts, und doch gilt das Feld als ausgefüllt. Schreiben Sie, was eine Quelle nennt, zumindest in Worten; ist nichts bekannt und darf das Feld fehlen, lassen Sie es ganz weg.",
  "text-blank":
    "Dieser Text besteht nur aus Leerraum, und wer ihn liest, sieht eine Lücke. Schreiben Sie den Text, oder lassen Sie das Feld weg, wenn er nicht bekannt ist.",
  "text-edged-with-space":
    "Dieser Text beginnt oder endet mit Leerraum, sodass er anders sortiert und verglichen wird, als er aussieht. Entfernen Sie, was vor dem ersten und nach dem letzten Zeichen steht.",
  "text-invisible-character":
    "Dieser Text enthält das Zeichen {character}, das niemand sieht und das Wörter verbergen oder ihre Reihenfolge umkehren kann. Entfernen Sie es.",
  "original-language-missing":
    "Dieser Text fehlt in der Sprache des Originals ({language}). Schreiben Sie ihn, wie die Quelle ihn hat; eine Übersetzung ist kein Original.",
  "translation-not-declared":
    "Dieser Text hat eine Fassung in „{language}“, die „translations“ nicht nennt. Geben Sie an, wie diese Übersetzung entstanden ist.",
  "original-listed-as-translation":
    "„{language}“ ist die Sprache des Originals und ist auch als Übersetzung genannt. Entfernen Sie sie aus „translations“.",
  "translation-without-text":
    "Eine Übersetzung in „{language}“ ist genannt, aber es gibt keinen Text in dieser Sprache; wer sie wählt, findet nichts. Ergänzen Sie die Texte oder entfernen Sie die Angabe.",
  "value-listed-twice":
    "„{value}“ steht zweimal in dieser Liste und würde doppelt gezählt. Entfernen Sie einen der beiden Einträge.",
  "wider-code-with-narrower":
    "„{narrower}“ steht neben „{wider}“, das es schon umfasst. Behalten Sie den feineren Code, wenn die Quelle so genau ist, den weiteren nur, wenn alles gemeint ist.",
  "local-id-twice":
    "Die Kennung „{id}“ kommt in dieser Liste zweimal vor; auf einen der beiden Einträge kann nichts verweisen. Geben Sie jedem eine eigene Kennung.",
  "code-deprecated":
    "„{code}“ soll in der Liste „{list}“ nicht mehr verwendet werden; der Code bleibt gültig und behält seine Bedeutung. Schreiben Sie „{instead}“, wenn die Quelle das sagt.",
  "national-code-unexplained":
    "Der nationale Code „{national}“ ist nirgends erklärt; wer ihn im Ausland liest, kann ihn nicht verstehen. Erklären Sie ihn unter „extensions“ im Teil „{country}“.",
  "extension-of-other":
    "Die Erweiterungen unter „{owner}“ gehören weder zum beschriebenen Staat noch zum Herausgeber. Verschieben Sie sie unter das Kürzel eines der beiden.",
  "period-reversed": "Dieser Zeitraum endet, bevor er beginnt. Prüfen Sie beide Daten.",
  "stage-disagrees-with-period":
    "Der Stand „{stage}“ passt am Tag des Datensatzes ({asOf}) nicht zum angegebenen Zeitraum; jemand könnte sich an Geschlossenes wenden oder Offenes versäumen. Berichtigen Sie den Stand oder die Daten.",
  "established-after-record":
    "Die Gründung ist auf {date} datiert, nach dem Stand des Datensatzes ({asOf}). Berichtigen Sie eines der beiden Daten oder geben Sie in „lifeCycle“ an, dass es geplant ist.",
  "confirmed-after-record":
    "Diese Bestätigung ({date}) ist jünger als der Stand des Datensatzes ({asOf}). Vergleichen Sie beides; setzen Sie „asOf“ nur herauf, wenn die Bestätigung stimmt, und nie auf einen künftigen Tag.",
  "verified-without-confirmation":
    'Dieser Datensatz nennt sich bestätigt, sagt aber nicht, von wem und wann. Nennen Sie Stelle und Tag unter „confirmations“: in „by“ etwa "de": "Justizministerium, Referat Opferschutz" und daneben "on": "2026-10-05"; hat ihn niemand Zuständiges bestätigt, so ersetzen Sie „verified“ durch „self-declared“.',
  "confirmed-without-verified":
    "Eine Stelle dieses Staates hat diesen Datensatz bestätigt, und seine Angaben zur Qualität sagen es nicht. Ist sie für das Beschriebene zuständig und hat sie alles bestätigt, so setzen Sie in „quality“ „verified“ an die Stelle von „self-declared“; hat sie nur einen Teil bestätigt, so lassen Sie es.",
  "confirmer-like-person":
    "„{by}“ sieht nach dem Namen einer Person aus. Schreiben Sie Stelle und Funktion, etwa „Justizministerium, Leitung des Referats Opferschutz“; die bleiben, wenn Personen wechseln. Ist es schon eine Funktion, so lassen Sie die Anrede weg.",
  "ended-before-established":
    "Dies endete {until} und wurde {established} eingerichtet. Vergleichen Sie beides mit der Quelle; wurde eine Stelle neu gegründet, gelten die Daten der neuen, und die alte ist ein eigener Datensatz oder eine Anmerkung.",
  "verified-long-ago":
    "Der Datensatz ist vom {asOf} und gilt als geprüft, und die letzte Bestätigung ist vom {on}. Fragen Sie die Stelle erneut und tragen Sie ihre Bestätigung ein; bis dahin entfernen Sie „verified“, oder setzen „asOf“ auf den Tag, der bestätigt wurde.",
} as const;
