/** Words in German of findings on several records together. */
export const set = {
  "stated-gap-contradicted":
    "Hier steht, dass es etwas nicht gibt, und „{service}“ deckt diesen Bedarf in dieser Phase. Kam der Dienst später oder ist er für wenige, so sagen Sie es im Text der Lücke; ist sie geschlossen, so entfernen Sie sie; ist ein anderer Bedarf gemeint, so berichtigen Sie den Code.",
  "reference-unresolved":
    "Ein Datensatz „{reference}“ wurde nicht gefunden. Berichtigen Sie die Kennung, oder geben Sie diesen Datensatz mit; solange es ihn nicht gibt, lassen Sie den Verweis weg.",
  "record-id-twice":
    "Zwei Datensätze haben die Kennung „{id}“. Ist einer eine Kopie, geben Sie der Kopie eine eigene Kennung; beschreiben beide dasselbe, behalten Sie den richtigen.",
  "replaces-not-there":
    "Dieser Datensatz ersetzt „{reference}“, der nicht da ist. Berichtigen Sie die Kennung, oder lassen Sie „replaces“ weg.",
  "replaces-elsewhere":
    "Dieser Datensatz übernimmt „{reference}“, der hier nicht vorliegt. Wo beide bekannt sind, steht dieser an seiner Stelle. Prüfen Sie, ob die Kennung stimmt.",
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
  "translation-stale":
    "Die Übersetzung in „{language}“ entstand aus anderen Texten, als der Datensatz jetzt hat. Vergleichen Sie sie mit dem Original, und vermerken Sie das (civic translations stamp).",
  "regions-without-names":
    "Die Beschreibung dieses Staates nennt keinen seiner Teile; niemand kann „{region}“ wählen oder lesen, was es ist. Tragen Sie die Teile mit Code und Namen in „subdivisions“ des nationalen Systems ein.",
  "site-region-outside-record":
    "Dieser Ort ist für „{region}“ da, und der Datensatz gilt nur für {regions}; in „{region}“ wird er niemandem gezeigt. Ergänzen Sie den Teil in „regions“ des Datensatzes, wenn er für die Menschen dort ist, oder berichtigen Sie ihn hier.",
} as const;
