/** Words in German of findings on contacts, places, hours and parts of a State. */
export const places = {
  "region-of-other-state":
    "„{region}“ liegt in einem anderen Staat als dem beschriebenen ({jurisdiction}); Menschen dort würde angeboten, was nicht für sie ist. Verwenden Sie den Code eines Teils dieses Staates (ISO 3166-2, in Kleinbuchstaben); er beginnt meist mit „{jurisdiction}-“.",
  "region-of-body":
    "„{region}“ ist ein Teil eines Staates, dieser Datensatz beschreibt aber „{body}“ und damit keinen Staat. Lassen Sie ihn weg; was in einem Teil eines Staates gilt, gehört in einen Datensatz dieses Staates.",
  "short-number-lengthened":
    "{number} ist die Kurznummer {short} mit etwas davor und führt vielleicht nirgendwohin oder zu jemand anderem. Schreiben Sie die Nummer, wie die Quelle sie hat: {short} für Anrufe im Inland und daneben eine volle Nummer für Anrufe aus dem Ausland, wenn eine veröffentlicht ist. Sagt die Stelle selbst, dass diese Nummer aus dem Ausland erreichbar ist, geben Sie es an: „reachableFromAbroad“ ist „yes“.",
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
  "subdivision-twice":
    "Der Teil „{code}“ ist zweimal benannt; welcher Name gilt, ist nicht zu erkennen. Behalten Sie einen.",
  "subdivision-part-not-listed":
    "Der größere Teil „{part}“ ist in „subdivisions“ selbst nicht benannt; niemand erfährt, wie er heißt. Tragen Sie ihn dort ein oder berichtigen Sie den Code.",
  "subdivision-circular":
    "Der Teil „{part}“ liegt, unmittelbar oder über andere, in sich selbst. Berichtigen Sie „partOf“: Es nennt den größeren Teil, wie „gb-eng“ für „gb-lnd“.",
  "subdivision-too-deep":
    "Über „{part}“ stehen mehr als {most} größere Teile; kein Staat ist so weit unterteilt. Geben Sie in „partOf“ den größeren Teil an, in dem er liegt.",
  "recipient-like-person":
    "„{recipient}“ sieht nach dem Namen einer Person aus, und ein Brief an sie bleibt liegen, wenn jemand anderes übernimmt. Schreiben Sie Stelle und Referat, etwa „Justizministerium, Referat Opferschutz“; heißt eine Stelle so, lassen Sie es stehen.",
  "national-extent-with-regions":
    'Das Angebot soll im ganzen Staat gelten, und „regions“ beschränkt es auf einige Teile; nur dort wird es dann gezeigt. Gilt es für diese Teile, schreiben Sie "extent": "subnational"; gilt es für den ganzen Staat, lassen Sie „regions“ weg.',
  "free-with-premium-number":
    "Das Angebot soll kostenlos sein, und ein Anruf bei {number} kostet mehr als andere. Geben Sie eine Nummer zum üblichen Preis an, wenn die Quelle eine hat; kostet nur der Anruf, sagen Sie es in „description“ von „cost“; ist die Art falsch, berichtigen Sie sie.",
  "telephone-type-differs":
    "{number} soll „{type}“ sein, und Nummern, die so beginnen, sind „{meant}“. Vergleichen Sie Nummer und Art mit der Quelle, und schreiben Sie „{meant}“, wenn die Nummer stimmt; sagt die Quelle selbst „{type}“, lassen Sie es stehen.",
  "coordinates-outside-state":
    "Breite {latitude} und Länge {longitude} liegen außerhalb des Hauptgebiets des Staates „{state}“. Vergleichen Sie beide mit der Quelle, vor allem das Minuszeichen und die Ziffern vor dem Punkt; liegt der Ort in Übersee oder im Ausland, lassen Sie sie stehen.",
  "time-zone-of-other-state":
    "Diese Zeiten gehen nach der Uhr von {zone}, der eines anderen Staates; dieser hat {expected}. Nennt die Quelle ihre Ortszeit, schreiben Sie {expected}; liegt der Ort im Ausland, lassen Sie es stehen.",
} as const;
