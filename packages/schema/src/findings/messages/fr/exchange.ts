/** Words in French of findings on situations and what nodes exchange. */
export const exchange = {
  "fact-code-unknown":
    "« {actual} » n’est pas un code de la liste « {list} » ; ce fait n’a pas été pris en compte. Employez un code de cette liste.",
  "fact-before-event":
    "Ce jour, {date}, précède celui de l’événement ({event}), auquel il ne peut qu’être postérieur ; il n’a pas été pris en compte. Corrigez l’une des deux dates.",
  "fact-before-other":
    "Ce jour, {date}, précède le {other}, jour du fait « {fact} », auquel il ne peut qu’être postérieur ; il n’a pas été pris en compte. Corrigez l’une des deux dates.",
  "fact-too-large":
    "Le nombre {actual} dépasse ce qui est possible : {maximum} au plus. Il n’a pas été pris en compte. Vérifiez le nombre et son unité.",
  "fact-in-future":
    "Ce jour, {date}, est à venir : nous sommes le {today}. Il n’a pas été pris en compte. N’indiquez ce jour qu’une fois passé.",
  "facts-contradict":
    "Le fait « {fact} » contredit les autres faits indiqués ; il n’a pas été pris en compte. Vérifiez-le au regard des dates, des âges et de la nature du dommage.",
  "answers-not-tried":
    "Les conditions de cette fiche sont si nombreuses que toutes les réponses n’ont pas été essayées. La question suivante est celle qu’elles posent le plus souvent, ce qui n’est peut-être pas la plus décisive.",
  "criterion-unreadable":
    "Les conditions de cette fiche n’ont pas pu être lues ; on ignore donc si elles sont remplies. Validez la fiche et corrigez ses critères.",
  "digest-mismatch":
    "Le contenu a été modifié en chemin : son empreinte est {actual}, l’empreinte annoncée {expected}. La fiche est refusée ; redemandez-la à son éditeur.",
  "id-mismatch":
    "La fiche se présente comme {actual} alors que la fiche annoncée était {expected}. Envoyez-la sous son propre identifiant, ou corrigez l’identifiant dans la fiche.",
  "export-line-malformed": "Une ligne de l’export n’a pas la forme annoncée. Redemandez-le à l’autre nœud.",
  "export-truncated":
    "L’export s’est interrompu avant sa dernière ligne (fiches lues : {count}). Redemandez-le à l’autre nœud.",
  "export-too-large":
    "L’export dépasse {maximum} octets ; la suite n’a pas été lue. Demandez-en la raison à l’autre nœud, ou relevez la limite.",
  "export-too-many-lines":
    "L’export dépasse {maximum} lignes ; la suite n’a pas été lue. Demandez-en la raison à l’autre nœud, ou relevez la limite.",
  "export-too-many-refused":
    "Plus de {maximum} lignes de l’export ont été refusées ; la suite n’a pas été lue. Signalez à l’autre nœud ce qui a été refusé.",
  "publisher-not-allowed":
    "Les fiches de « {publisher} » ne sont pas acceptées par cette voie. Envoyez-les à un nœud de cet éditeur, ou demandez à l’exploitant de ce nœud de les accepter.",
  "jurisdiction-not-allowed":
    "L’éditeur « {publisher} » ne peut pas parler ici de « {jurisdiction} ». Corrigez « jurisdiction », ou demandez à l’exploitant de ce nœud de l’autoriser.",
  "replacement-chain-too-long":
    "Plus de {maximum} fiches se remplacent l’une après l’autre. Remplacez celle qui est en vigueur.",
  "version-jump":
    "La version {version} dépasse de plus de {maximum} la version {latest}, la dernière présente ici. Publiez les versions dans leur ordre.",
  "version-conflict":
    "La version {version} a déjà été publiée avec un autre contenu. Une version publiée ne change jamais : donnez à la modification une version plus élevée.",
  "version-not-next":
    "La prochaine version de cette fiche est la {expected}, et non la {actual}. Corrigez « version ».",
  "unknown-parameter":
    "« {parameter} » n’est pas un paramètre de cette adresse. La documentation de l’API donne ceux qu’elle accepte.",
  "kind-not-public":
    "Les fiches de type « {kind} » sont réservées aux professionnels ou aux autorités, et tout est public ici. Ne déposez pas cette fiche sur ce nœud.",
  "parameter-repeated":
    "Le paramètre « {parameter} » est donné deux fois, et un seul peut valoir. Donnez-le une seule fois.",
  "record-not-stored":
    "Le stockage de ce nœud ne peut pas conserver cette fiche. Son journal dit pourquoi ; prévenez son exploitant.",
} as const;
