/** Words in French of findings on several records together. */
export const set = {
  "stated-gap-contradicted":
    "Il est dit ici que quelque chose n’existe pas, or « {service} » répond à ce besoin dans cette phase. Si le service est venu plus tard ou ne sert que quelques personnes, dites-le dans le texte de la lacune ; si elle est comblée, retirez-la ; si c’est un autre besoin, corrigez le code.",
  "reference-unresolved":
    "Aucune fiche « {reference} » n’a été trouvée. Corrigez l’identifiant ou joignez cette fiche ; tant qu’elle n’existe pas, omettez la référence.",
  "record-id-twice":
    "Deux fiches ont l’identifiant « {id} ». Si l’une est une copie, donnez à la copie son propre identifiant ; si elles décrivent la même chose, gardez celle qui est juste.",
  "replaces-not-there":
    "Cette fiche remplace « {reference} », qui n’est pas là. Corrigez l’identifiant ou omettez « replaces ».",
  "replaces-elsewhere":
    "Cette fiche reprend « {reference} », qui n’est pas ici. Partout où les deux sont connues, celle-ci prend sa place. Vérifiez que l’identifiant est exact.",
  "replaces-other-jurisdiction":
    "Cette fiche porte sur « {actual} », mais celle qu’elle remplace porte sur « {expected} ». Remplacez une fiche sur la même juridiction, ou omettez « replaces ».",
  "replacement-circular":
    "Cette fiche en remplace une qui, directement ou par d’autres, la remplace à son tour ; aucune n’est en vigueur. Retirez « replaces » de la plus ancienne.",
  "organisation-circular":
    "Cet organisme fait partie d’un organisme qui, directement ou par d’autres, fait partie de lui. Corrigez « partOf » dans l’une des fiches.",
  "claim-order-circular":
    "Ce régime demande d’en solliciter d’abord un autre qui, directement ou par d’autres, demande de solliciter d’abord celui-ci ; une victime ne peut commencer nulle part. Corrigez « offsets » dans l’un d’eux.",
  "offsets-contradictory":
    "Ce régime est « {type} » envers {scheme}, qui se dit « {other} » envers celui-ci ; les deux ne peuvent pas être vrais. Vérifiez la loi et corrigez l’un des deux.",
  "record-suspected-twice":
    "La fiche {other} porte le même nom, pour le même type, le même État et le même éditeur. Si les deux décrivent la même chose, retirez-en une ; sinon, distinguez leurs noms.",
  "national-system-twice":
    "La fiche {other} décrit déjà le système de cet État pour le même éditeur. Fusionnez les deux ou retirez-en une.",
  "reference-to-withdrawn":
    "Ceci renvoie à la fiche {reference}, que son éditeur a retirée ; le lecteur est conduit vers ce qui n’est plus affirmé. Renvoyez à ce qui la remplace, ou supprimez le renvoi.",
  "region-not-named":
    "« {actual} » ne figure pas parmi les parties que nomme la description de cet État : {allowed}. Utilisez l’un de ces codes, ou ajoutez la partie et son nom à « subdivisions » dans la description du système national si elle y manque.",
  "region-within-other":
    "« {narrower} » se trouve dans « {wider} », qui figure à côté et le dit déjà. Gardez la partie la plus grande si elle est visée tout entière, sinon la plus petite seule.",
  "designation-opens-foreign-scheme":
    "La désignation ouvre {scheme}, un régime d’un autre État ({country}), dont cet État ne décide pas. Corrigez l’identifiant ou retirez-le.",
  "translation-stale":
    "La traduction « {language} » a été faite à partir d’autres textes que ceux de la fiche. Comparez-la à l’original, puis marquez-la de nouveau (civic translations stamp).",
  "regions-without-names":
    "La description de cet État n’en nomme aucune partie : personne ne peut choisir « {region} » ni lire ce que c’est. Ajoutez les parties, avec leur code et leur nom, à « subdivisions » du système national de l’État.",
  "site-region-outside-record":
    "Ce lieu dessert « {region} », or la fiche ne vaut que pour {regions} : elle n’est pas montrée aux personnes de « {region} ». Ajoutez cette partie à « regions » de la fiche si elle les concerne, ou corrigez-la ici.",
} as const;
