import { findingMessages } from "../finding-messages.ts";
import { deForms } from "../forms/de.ts";

/** Words of every finding in German. `{name}` stands for a parameter. */
export const de = findingMessages(deForms, {
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
  "region-of-other-state":
    "„{region}“ liegt in einem anderen Staat als dem beschriebenen ({jurisdiction}); Menschen dort würde angeboten, was nicht für sie ist. Verwenden Sie den Code eines Teils dieses Staates (ISO 3166-2, in Kleinbuchstaben); er beginnt meist mit „{jurisdiction}-“.",
  "region-of-body":
    "„{region}“ ist ein Teil eines Staates, dieser Datensatz beschreibt aber „{body}“ und damit keinen Staat. Lassen Sie ihn weg; was in einem Teil eines Staates gilt, gehört in einen Datensatz dieses Staates.",
  "date-implausible":
    "Das Datum {date} liegt Hunderte Jahre von heute entfernt. Vergleichen Sie das Jahr mit der Quelle; ein Datum wird wie 2026-03-22 geschrieben.",
  "date-in-future":
    "Das Datum {date} liegt noch vor uns: Heute ist der {today}. Was festgestellt, gesagt oder bestätigt wurde, ist vergangen; vergleichen Sie Jahr und Monat mit der Quelle, vielleicht sind Ziffern vertauscht.",
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
  "short-number-lengthened":
    "{number} ist die Kurznummer {short} mit etwas davor und führt vielleicht nirgendwohin oder zu jemand anderem. Schreiben Sie die Nummer, wie die Quelle sie hat: {short} für Anrufe im Inland und daneben eine volle Nummer für Anrufe aus dem Ausland, wenn eine veröffentlicht ist.",
  "number-of-other-state":
    "{number} ist eine Nummer eines anderen Landes; Nummern dieses Staates beginnen mit {expected}. Wird dort wirklich abgehoben, lassen Sie sie stehen; sonst vergleichen Sie sie mit der Quelle.",
  "number-like-placeholder":
    "{number} sieht aus, als sei sie nur getippt, um das Feld zu füllen, und jemand in Not würde sie wählen. Schreiben Sie die Nummer, die die Quelle nennt, oder entfernen Sie diesen Kontakt.",
  "address-like-private":
    "{address} sieht nach der Adresse einer Privatperson aus: ein Anbieter für Haushalte, oder Post, die jemand entgegennimmt. Ein Datensatz nennt die Adresse einer Stelle, wie info@example.org: Gehört sie einer Person, entfernen Sie sie; veröffentlicht die Stelle selbst sie, lassen Sie sie stehen.",
  "address-not-public":
    "{address} führt nur innerhalb einer Organisation irgendwohin; Opfer können sie nicht öffnen. Geben Sie die öffentliche Adresse derselben Seite an, wie https://example.org/hilfe, oder lassen Sie sie weg.",
  "website-of-other-state":
    "{address} ist eine Adresse eines anderen Staates ({country}). Hat die Stelle dort ihre Seite, lassen Sie sie stehen; sonst vergleichen Sie die Adresse mit der Quelle.",
  "hours-past-midnight":
    "Von {opens} bis {closes} geht über Mitternacht. Ist das gemeint, lassen Sie es stehen; Zeiten am Nachmittag werden mit 24 Stunden geschrieben, wie 17:00 für fünf Uhr nachmittags.",
  "length-implausible":
    "{length} ist eine Dauer, die Gesetze kaum je vorsehen: P10M sind zehn Monate, P10Y zehn Jahre, PT10M zehn Minuten. Sagt es die Quelle so, lassen Sie es stehen; ist der Buchstabe falsch, ist vielleicht {meant} gemeint.",
  "percentage-like-share":
    "{percent} Prozent ist weniger als ein Hundertstel. Sagt es die Quelle so, lassen Sie es stehen; ist ein Anteil wie 0.8 vom Ganzen gemeint, schreiben Sie ihn in Hundertsteln: {meant}.",
  "currency-of-other-state":
    "Dieser Betrag ist in {currency}, der Währung eines anderen Staates; dieser hat {expected}. Vergleichen Sie mit der Quelle, und lassen Sie es stehen, wenn das Gesetz selbst {currency} nennt; Beträge werden nie umgerechnet.",
  "sum-with-thousands-point":
    "{sum} wird als {read} gelesen, denn der Punkt trennt hier die Nachkommastellen. Sind Tausender gemeint, schreiben Sie {meant}; hat die Quelle drei Nachkommastellen, lassen Sie es stehen.",
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
  "short-code-from-abroad":
    "Die Nummer {number} ist so geschrieben, wie man sie im Inland wählt, und funktioniert so nur dort; trotzdem soll sie aus dem Ausland erreichbar sein. Entfernen Sie diese Angabe, und hat eine Quelle die Nummer für Anrufe aus dem Ausland, nennen Sie sie mit + und der Landesvorwahl, zum Beispiel +33180523376; eine Vorwahl vor einer Kurznummer ergibt keine.",
  "number-in-national-form":
    'Die Nummer {number} ist so geschrieben, wie man sie im Inland wählt; aus dem Ausland so gewählt, erreicht sie niemanden. Schreiben Sie {international}: So wählt man denselben Anschluss von überall. Funktioniert er nur im Inland, lassen Sie die Nummer stehen und sagen Sie "reachableFromAbroad": "no".',
  "number-reach-not-said":
    'Die Nummer {number} wird so nur im Inland gewählt, und der Datensatz sagt nicht, ob man sie aus dem Ausland anrufen kann. Sagen Sie "reachableFromAbroad": "no", oder "not-known", wenn danach gesucht wurde und keine Quelle es sagt; kann man sie aus dem Ausland anrufen, schreiben Sie die Nummer mit + und der Landesvorwahl, zum Beispiel +33180523376.',
  "phone-number-implausible":
    "{number} hat keine Länge, die Nummern dieses Landes haben, oder behält die 0, die nur im Inland gewählt wird; ein Anruf aus dem Ausland könnte scheitern. Vergleichen Sie Ziffer für Ziffer mit der Quelle; geschrieben wird sie wie +33140040404. Steht sie genau so in der Quelle, lassen Sie sie stehen.",
  "post-without-address":
    "Dieser Kontakt ist postalisch und hat keine Anschrift. Geben Sie sie auf einer Zeile in „address“ an, zum Beispiel „64 rue Defrance, 94682 Vincennes CEDEX“, oder in Teilen in „postalAddress“; ist keine bekannt, lassen Sie den Kontakt weg.",
  "postal-codes-differ":
    "Die Anschrift in Teilen hat die Postleitzahl {code}, die auf ihrer Zeile „{address}“ nicht steht. Vergleichen Sie beide mit der Quelle und bringen Sie sie in Einklang; ein Brief mit falscher Postleitzahl geht in einen anderen Ort.",
  "postal-code-implausible":
    "„{code}“ sieht nicht nach einer Postleitzahl des Landes „{country}“ aus, in dem sie wie {example} geschrieben wird. Vergleichen Sie sie und das Land mit der Quelle; ein Zusatz für Großempfänger wie CEDEX gehört in „sortingCode“.",
  "address-in-other-state":
    "Diese Anschrift liegt im Land „{country}“, der Datensatz aber beschreibt „{expected}“. Hat die Stelle sie dort, lassen Sie sie stehen; sonst berichtigen Sie das Land, geschrieben wie „fr“.",
  "coordinates-at-zero":
    "Breite 0 und Länge 0 sind ein Punkt im Meer vor Afrika, den Programme schreiben, wenn sie keinen Ort kennen. Geben Sie die des Ortes an, zum Beispiel 48.8466 und 2.4346, oder lassen Sie „coordinates“ weg.",
  "coordinates-exchanged":
    "Breite {latitude} und Länge {longitude} liegen außerhalb des Staates, vertauscht aber innerhalb. Vergleichen Sie sie mit der Quelle; Paris hat die Breite 48.8566 und die Länge 2.3522.",
  "coordinates-too-precise":
    "{degrees} ist genauer als ein Zentimeter im Gelände, und das hat keine Quelle gemessen. Schreiben Sie {rounded}; fünf Nachkommastellen genügen, um eine Tür zu finden.",
  "site-not-found":
    "Es ist weder gesagt, wo dieser Standort ist, noch wie man ihn erreicht; niemand findet seine Tür. Ergänzen Sie die Anschrift, zum Beispiel „12 rue de la Paix, 75002 Paris“ in „place“, oder einen Kontakt; nennt keine Quelle etwas, lassen Sie den Standort weg.",
  "site-named-twice":
    "Zwei Standorte heißen „{name}“, und wer zu dem einen geschickt wird, steht vielleicht vor dem anderen. Sind sie ein Ort, behalten Sie einen Eintrag; sonst benennen Sie jeden nach Stadt oder Viertel, zum Beispiel „Rechtsberatungsstelle Lyon“.",
  "telephone-without-warning":
    "Die Nummer {number} steht in einem zusammengestellten Datensatz ohne den Hinweis, sie zu prüfen. Ergänzen Sie „verifyBeforeUse“: Eine falsche Nummer schadet den Opfern.",
  "display-differs-from-number":
    "Angezeigt wird „{display}“, gewählt wird {number}. Prüfen Sie, was stimmt, und gleichen Sie beides an.",
  "confirmed-after-record":
    "Diese Bestätigung ({date}) ist jünger als der Stand des Datensatzes ({asOf}). Vergleichen Sie beides; setzen Sie „asOf“ nur herauf, wenn die Bestätigung stimmt, und nie auf einen künftigen Tag.",
  "time-zone-unknown":
    "„{zone}“ ist keine Zeitzone der IANA-Datenbank; anderswo lassen sich die Zeiten nicht umrechnen. Verwenden Sie einen Namen wie „Europe/Paris“.",
  "opening-hours-contradictory":
    "Diese Öffnungszeiten widersprechen sich: rund um die Uhr neben Zeiten der Woche oder des Monats, ein geschlossener Tag mit Zeiten oder eine Öffnung, die gleich der Schließung ist. Behalten Sie, was stimmt; der ganze Tag wird 00:00 bis 24:00 geschrieben.",
  "hours-overlapping":
    "Die Zeiten {times} überschneiden sich mit den Zeiten {others} desselben Tages, und niemand weiß, welche gelten. Behalten Sie, was die Quelle sagt; Zeiten einer anderen Jahreszeit bekommen ihren Zeitraum in „valid“, und die einer anderen Nummer oder Stelle gehören zu einem eigenen Kontakt oder Standort.",
  "monthly-hours-in-weekly":
    "Die Zeiten {times} eines Tages im Monat überschneiden sich mit den Wochenzeiten {others} desselben Tages. Behalten Sie in „monthly“ nur, was die Woche nicht hat, zum Beispiel 17:00 bis 20:00 neben einem Tag, der um 17:00 schließt.",
  "hours-over":
    'Diese Zeiten galten bis {date}, vor dem Datum des Datensatzes ({asOf}), und sagen niemandem, wann geöffnet ist. Geben Sie die Zeiten des jetzigen Zeitraums an, zum Beispiel "from": "2026-09-01", oder entfernen Sie diese.',
  "exceptions-contradictory":
    "Zwei Ausnahmen desselben Tages sagen Verschiedenes: geschlossen neben Zeiten, oder Zeiten, die sich überschneiden. Behalten Sie die, die die Quelle nennt.",
  "opens-at-end-of-day":
    "Um 24:00 öffnet nichts, denn dann endet der Tag. Schreiben Sie 00:00, wenn um Mitternacht geöffnet wird, und zwar an dem Tag, der dann beginnt.",
  "exception-without-times":
    'Diese Ausnahme sagt weder, dass geschlossen ist, noch wann geöffnet oder geschlossen wird. Schreiben Sie "closed": true oder die Zeiten, die die Quelle nennt; nennt sie keine, lassen Sie die Ausnahme weg.',
  "hours-without-times":
    "Diese Öffnungszeiten nennen eine Zeitzone und keine Zeit. Ergänzen Sie die Zeiten, die die Quelle nennt, oder sagen Sie sie in einer Anmerkung; sind keine bekannt, lassen Sie „hours“ weg.",
  "organisation-unreachable":
    "Diese Stelle hat weder Kontakt noch Website; wer dorthin verwiesen wird, kann sie nicht finden. Ergänzen Sie einen Weg, wenn eine Quelle ihn nennt.",
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
    "Der Übergang von „{step}“ führt vom Notfall zur Nachsorge und nennt niemanden, der dafür einsteht. Nennen Sie die verantwortliche Stelle oder die Stelle oder Leistung, die übernimmt; übernimmt, wer im nächsten Schritt handelt, nennen Sie dort unter „actor“ in „organisations“ die ID.",
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
  "suspension-without-bounds":
    "Diese Hemmung sagt nicht, wann sie beginnt oder wann sie endet; niemand kann die Tage zählen, die nicht zählen. Das Ereignis oder den Tag ergänzen; gibt die Quelle nur Worte, gehören sie in „suspendedWhile“.",
  "suspension-contradictory":
    "Diese Hemmung endet, bevor sie beginnt, beginnt und endet mit demselben Ereignis oder hat eine Grenze, die zugleich Ereignis und Tag ist. Berichtigen; jede Grenze ist eines von beiden.",
  "scheme-without-time-limit":
    "Die Regelung sagt nicht, bis wann der Antrag zu stellen ist, was sich als „unbefristet“ lesen kann. Ergänzen Sie die Frist, die eine Quelle nennt, mit „unlimited“ nur, wenn sie sagt, dass es keine gibt; lassen Sie sie weg, wo keine Quelle etwas sagt.",
  "time-limit-without-clock":
    "Die Frist ist nur in Worten angegeben, sodass niemand vor ihrem Ablauf gewarnt werden kann. Ergänzen Sie sie als „clocks“, mit „unlimited“ nur dort, wo die Quelle sagt, dass es keine Frist gibt.",
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
  "criterion-code-unknown":
    "„{actual}“ ist kein Code der Liste „{list}“; diese Bedingung wird nie erfüllt, und Berechtigte würden abgewiesen. Verwenden Sie einen Code dieser Liste.",
  "criterion-state-is-body":
    '„{body}“ ist ein Zusammenschluss von Staaten und kein Staat: Niemand ist sein Angehöriger und nichts geschieht in ihm; diese Bedingung wäre nie erfüllt. Nennen Sie die Staaten oder die Gruppe unter „groups“, wie "groups": ["eu"] für die Mitglieder der Union.',
  "criterion-without-value":
    "Diese Bedingung der Art „{op}“ sagt nicht klar, was verglichen wird. Ein Land braucht Staaten, Gruppen oder eine andere Tatsache; ein Datum braucht entweder einen Tag oder eine andere Tatsache, und eine Dauer wird nur zu einer anderen Tatsache hinzugezählt.",
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
  "verified-without-confirmation":
    'Dieser Datensatz nennt sich bestätigt, sagt aber nicht, von wem und wann. Nennen Sie Stelle und Tag unter „confirmations“: in „by“ etwa "de": "Justizministerium, Referat Opferschutz" und daneben "on": "2026-10-05"; hat ihn niemand Zuständiges bestätigt, so ersetzen Sie „verified“ durch „self-declared“.',
  "confirmed-without-verified":
    "Eine Stelle dieses Staates hat diesen Datensatz bestätigt, und seine Angaben zur Qualität sagen es nicht. Ist sie für das Beschriebene zuständig und hat sie alles bestätigt, so setzen Sie in „quality“ „verified“ an die Stelle von „self-declared“; hat sie nur einen Teil bestätigt, so lassen Sie es.",
  "confirmer-like-person":
    "„{by}“ sieht nach dem Namen einer Person aus. Schreiben Sie Stelle und Funktion, etwa „Justizministerium, Leitung des Referats Opferschutz“; die bleiben, wenn Personen wechseln. Ist es schon eine Funktion, so lassen Sie die Anrede weg.",
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
  "remembrance-intervals-disordered":
    'Diese Jahre liegen vor oder zwischen denen des vorigen Abstands, oder sie enden vor ihrem Beginn. Ordnen Sie die Abstände, den ältesten zuerst; das Jahr, das einen beendet, darf den nächsten beginnen, etwa "everyYears": 1, "until": "2024", dann "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "Der Tag wird zum letzten Mal ({last}) vor dem ersten Mal ({first}) begangen. Vergleichen Sie beides mit der Quelle; ein Jahr allein, etwa 2031, genügt.",
  "statistic-without-currency":
    'Eine Geldsumme hat hier keine Währung, und niemand weiß, wie viel es ist. Ergänzen Sie sie, wie die Quelle sie nennt, etwa "currency": "EUR".',
  "statistic-with-currency":
    '„{unit}“ ist kein Geld, und doch hat die Zahl eine Währung ({currency}). Ist sie eine Summe, so schreiben Sie "unit": "money"; zählt sie etwas anderes, so entfernen Sie „currency“.',
  "statistic-contradictory":
    "Dasselbe in derselben Einheit und Zeit ist weiter oben {other} und hier {value}; was gilt, bleibt offen. Behalten Sie die Zahl der Quelle; zählen sie Verschiedenes, so sagen Sie es in „item“, „period“ oder „note“.",
  "statistic-of-few":
    "{value} sind so wenige Personen, dass man erkennen kann, wer sie sind. Veröffentlicht die Quelle die Zahl selbst, so lassen Sie sie; sonst fassen Sie sie mit anderen zusammen, etwa mehrere Jahre, oder lassen sie weg und sagen in „note“, dass sie klein ist.",
  "stated-gap-contradicted":
    "Hier steht, dass es etwas nicht gibt, und „{service}“ deckt diesen Bedarf in dieser Phase. Kam der Dienst später oder ist er für wenige, so sagen Sie es im Text der Lücke; ist sie geschlossen, so entfernen Sie sie; ist ein anderer Bedarf gemeint, so berichtigen Sie den Code.",
  "automatic-yet-asked-for":
    "Die Regelung wird angeblich ohne Antrag gewährt, doch „{field}“ sagt, woran sich halten muss, wer sie beantragt. Wer das liest, reicht nichts ein und verliert sein Recht. Vergleichen Sie beides mit der Quelle und entfernen Sie, was sie nicht sagt.",
  "subdivision-twice":
    "Der Teil „{code}“ ist zweimal benannt; welcher Name gilt, ist nicht zu erkennen. Behalten Sie einen.",
  "subdivision-part-not-listed":
    "Der größere Teil „{part}“ ist in „subdivisions“ selbst nicht benannt; niemand erfährt, wie er heißt. Tragen Sie ihn dort ein oder berichtigen Sie den Code.",
  "subdivision-circular":
    "Der Teil „{part}“ liegt, unmittelbar oder über andere, in sich selbst. Berichtigen Sie „partOf“: Es nennt den größeren Teil, wie „gb-eng“ für „gb-lnd“.",
  "subdivision-too-deep":
    "Über „{part}“ stehen mehr als {most} größere Teile; kein Staat ist so weit unterteilt. Geben Sie in „partOf“ den größeren Teil an, in dem er liegt.",
  "report-not-required-with-clock":
    "Eine Anzeige bei der Polizei ist angeblich nicht erforderlich, doch „clocks“ sagt, bis wann sie erstattet sein muss. Lesen Sie die Quelle noch einmal: Entfernen Sie „clocks“, oder berichtigen Sie „required“.",
  "reference-unresolved":
    "Ein Datensatz „{reference}“ wurde nicht gefunden. Berichtigen Sie die Kennung, oder geben Sie diesen Datensatz mit; solange es ihn nicht gibt, lassen Sie den Verweis weg.",
  "record-id-twice":
    "Zwei Datensätze haben die Kennung „{id}“. Ist einer eine Kopie, geben Sie der Kopie eine eigene Kennung; beschreiben beide dasselbe, behalten Sie den richtigen.",
  "replaces-not-there":
    "Dieser Datensatz ersetzt „{reference}“, der nicht da ist. Berichtigen Sie die Kennung, oder lassen Sie „replaces“ weg; den Datensatz eines anderen Herausgebers zu veröffentlichen ist nicht Ihre Sache.",
  "replaces-other-jurisdiction":
    "Dieser Datensatz handelt von „{actual}“, der ersetzte aber von „{expected}“. Ersetzen Sie einen Datensatz über dieselbe Jurisdiktion, oder lassen Sie „replaces“ weg.",
  "replacement-circular":
    "Dieser Datensatz ersetzt einen, der ihn unmittelbar oder über andere wieder ersetzt; so gilt keiner. Entfernen Sie „replaces“ aus dem älteren.",
  "organisation-circular":
    "Diese Stelle gehört zu einer Stelle, die unmittelbar oder über andere zu ihr gehört. Berichtigen Sie „partOf“ bei einer von beiden.",
  "claim-order-circular":
    "Diese Regelung verlangt, zuerst eine andere in Anspruch zu nehmen, die unmittelbar oder über weitere zuerst diese verlangt; ein Opfer kann nirgends beginnen. Berichtigen Sie „offsets“ bei einer davon.",
  "offsets-contradictory":
    "Diese Regelung ist „{type}“ gegenüber {scheme}, die ihrerseits „{other}“ sagt; beides kann nicht gelten. Prüfen Sie das Gesetz und berichtigen Sie eine von beiden.",
  "record-suspected-twice":
    "Der Datensatz {other} hat denselben Namen, dieselbe Art, denselben Staat und Herausgeber. Beschreiben beide dasselbe, so ziehen Sie einen zurück; sonst machen Sie die Namen unterscheidbar.",
  "national-system-twice":
    "Der Datensatz {other} beschreibt schon das System dieses Staates für denselben Herausgeber. Führen Sie beide zusammen oder ziehen Sie einen zurück.",
  "reference-to-withdrawn":
    "Dies verweist auf den Datensatz {reference}, den sein Herausgeber zurückgezogen hat; man wird zu etwas geführt, das nicht mehr gilt. Verweisen Sie auf den Nachfolger oder entfernen Sie den Verweis.",
  "region-not-named":
    "„{actual}“ gehört nicht zu den Teilen, die die Beschreibung dieses Staates nennt: {allowed}. Verwenden Sie einen dieser Codes; fehlt der Teil dort, so tragen Sie ihn mit seinem Namen in „subdivisions“ des nationalen Systems ein.",
  "region-within-other":
    "„{narrower}“ liegt in „{wider}“, das daneben steht und es schon umfasst. Behalten Sie den größeren Teil, wenn er ganz gemeint ist, sonst nur den kleineren.",
  "designation-opens-foreign-scheme":
    "Die amtliche Anerkennung eröffnet {scheme}, eine Regelung eines anderen Staates ({country}), über die dieser Staat nicht entscheidet. Berichtigen Sie die Kennung oder entfernen Sie sie.",
  "not-canonical-json":
    "Dieser Datensatz lässt sich nicht in der einen Form schreiben, die aufbewahrt und signiert wird (kanonisches JSON, RFC 8785): {reason}. Berichtigen Sie diesen Wert.",
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
  "file-name-mismatch":
    "Eine Datei mit dieser Kennung gehört nach {expected}. Ist dies eine Kopie, geben Sie ihr eine eigene Kennung und lassen Sie das Original, wo es ist; sonst verschieben Sie sie dorthin, wo noch keine andere Datei steht.",
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
  "translation-stale":
    "Die Übersetzung in „{language}“ entstand aus anderen Texten, als der Datensatz jetzt hat. Vergleichen Sie sie mit dem Original, und vermerken Sie das (civic translations stamp).",
  "unknown-parameter":
    "„{parameter}“ ist kein Parameter dieser Adresse. Die API-Dokumentation nennt die zulässigen.",
  "parameter-repeated":
    "Der Parameter „{parameter}“ ist zweimal angegeben, und nur einer kann gelten. Geben Sie ihn einmal an.",
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
  "kind-not-public":
    "Datensätze der Art „{kind}“ sind nur für Fachkräfte oder Behörden bestimmt, und hier ist alles öffentlich. Legen Sie diesen Datensatz nicht auf diesem Knoten ab.",
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
  "record-not-stored":
    "Der Speicher dieses Knotens kann diesen Datensatz nicht aufnehmen. Sein Protokoll sagt, warum; sagen Sie es seinem Betreiber.",
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
  "recipient-like-person":
    "„{recipient}“ sieht nach dem Namen einer Person aus, und ein Brief an sie bleibt liegen, wenn jemand anderes übernimmt. Schreiben Sie Stelle und Referat, etwa „Justizministerium, Referat Opferschutz“; heißt eine Stelle so, lassen Sie es stehen.",
  "length-differs-from-text":
    "Im Text steht „{said}“, und diese Dauer, mit der der letzte Tag berechnet wird, ist {length}. Lesen Sie die Quelle: Stimmt der Text, schreiben Sie hier {meant}; stimmt diese Dauer, berichtigen Sie den Text; stimmen beide und meinen verschiedene Fristen, so sagen Sie im Text, wofür jede gilt.",
  "statistic-not-whole":
    '{value} ist keine ganze Zahl, und was hier gezählt wird, zählt man einzeln. Ist es ein Anteil, schreiben Sie ihn in Hundertsteln mit "unit": "per-cent"; sind es Tausend oder Millionen, schreiben Sie die ganze Zahl; ist es ein Mittelwert, sagen Sie das in „item“.',
  "statistic-undated":
    'Diese Zahl sagt nicht, welche Zeit sie zählt, und niemand kann sie neben eine andere stellen. Geben Sie das Jahr in „period“ an, etwa "from": "2025", "until": "2025"; nennt die Quelle keine Zeit, sagen Sie das in „note“.',
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
  "national-extent-with-regions":
    'Das Angebot soll im ganzen Staat gelten, und „regions“ beschränkt es auf einige Teile; nur dort wird es dann gezeigt. Gilt es für diese Teile, schreiben Sie "extent": "subnational"; gilt es für den ganzen Staat, lassen Sie „regions“ weg.',
  "free-with-fees":
    'Das Angebot soll kostenlos sein, und es sind Gebühren genannt. Zahlt die Person, schreiben Sie "basis": "charged"; zahlt sie nichts, entfernen Sie die Gebühren; zahlen nur manche, schreiben Sie „charged“ und sagen in „description“, wer nicht zahlt.',
  "fee-by-full-reparation":
    'Eine Gebühr zahlt die Person, und volle Wiedergutmachung erhält sie. Geben Sie den Betrag mit "method": "fixed" oder „range“ an; nennt die Quelle keinen, lassen Sie „fees“ weg und sagen es in „description“.',
  "free-with-premium-number":
    "Das Angebot soll kostenlos sein, und ein Anruf bei {number} kostet mehr als andere. Geben Sie eine Nummer zum üblichen Preis an, wenn die Quelle eine hat; kostet nur der Anruf, sagen Sie es in „description“ von „cost“; ist die Art falsch, berichtigen Sie sie.",
  "telephone-type-differs":
    "{number} soll „{type}“ sein, und Nummern, die so beginnen, sind „{meant}“. Vergleichen Sie Nummer und Art mit der Quelle, und schreiben Sie „{meant}“, wenn die Nummer stimmt; sagt die Quelle selbst „{type}“, lassen Sie es stehen.",
  "coordinates-outside-state":
    "Breite {latitude} und Länge {longitude} liegen außerhalb des Hauptgebiets des Staates „{state}“. Vergleichen Sie beide mit der Quelle, vor allem das Minuszeichen und die Ziffern vor dem Punkt; liegt der Ort in Übersee oder im Ausland, lassen Sie sie stehen.",
  "time-zone-of-other-state":
    "Diese Zeiten gehen nach der Uhr von {zone}, der eines anderen Staates; dieser hat {expected}. Nennt die Quelle ihre Ortszeit, schreiben Sie {expected}; liegt der Ort im Ausland, lassen Sie es stehen.",
  "ended-before-established":
    "Dies endete {until} und wurde {established} eingerichtet. Vergleichen Sie beides mit der Quelle; wurde eine Stelle neu gegründet, gelten die Daten der neuen, und die alte ist ein eigener Datensatz oder eine Anmerkung.",
  "verified-long-ago":
    "Der Datensatz ist vom {asOf} und gilt als geprüft, und die letzte Bestätigung ist vom {on}. Fragen Sie die Stelle erneut und tragen Sie ihre Bestätigung ein; bis dahin entfernen Sie „verified“, oder setzen „asOf“ auf den Tag, der bestätigt wurde.",
  "accreditation-over":
    "Diese Anerkennung endete am {until}, vor dem Datum des Datensatzes ({asOf}), und keine andere gilt. Wurde sie erneuert, geben Sie die neuen Daten an; hat die Stelle sie verloren, lassen Sie sie hier und sagen es in „role“.",
  "run-ends-in-childhood":
    'Hier steht das Alter, mit dem die Zahlung endet, und {age} ist das Alter eines Kindes. Ist eine Zahl von Jahren gemeint, entfernen Sie „untilAge“ und schreiben "length": "P1Y" mit dieser Zahl; fehlt eine Ziffer, ergänzen Sie sie; sagt es das Gesetz so, lassen Sie es stehen.',
  "regions-without-names":
    "Die Beschreibung dieses Staates nennt keinen seiner Teile; niemand kann „{region}“ wählen oder lesen, was es ist. Tragen Sie die Teile mit Code und Namen in „subdivisions“ des nationalen Systems ein.",
  "site-region-outside-record":
    "Dieser Ort ist für „{region}“ da, und der Datensatz gilt nur für {regions}; in „{region}“ wird er niemandem gezeigt. Ergänzen Sie den Teil in „regions“ des Datensatzes, wenn er für die Menschen dort ist, oder berichtigen Sie ihn hier.",
});
