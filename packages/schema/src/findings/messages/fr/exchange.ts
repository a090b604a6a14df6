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
  "kind-not-allowed":
    "L’éditeur « {publisher} » ne peut pas publier de fiches de type « {kind} » avec cette clé d’API. Demandez à l’exploitant de ce nœud de l’autoriser.",
  "set-malformed":
    "Ce n’est pas un ensemble, c’est-à-dire un objet avec le seul membre « versions », une liste de fiches ou de JWS aplatis. Envoyez-le sous cette forme.",
  "replacement-chain-too-long":
    "Plus de {maximum} fiches se remplacent l’une après l’autre. Remplacez celle qui est en vigueur.",
  "version-jump":
    "La version {version} dépasse de plus de {maximum} la version {latest}, la dernière présente ici. Publiez les versions dans leur ordre.",
  "version-conflict":
    "La version {version} a déjà été publiée avec un autre contenu. Une version publiée ne change jamais : donnez à la modification une version plus élevée.",
  "version-not-next":
    "La prochaine version de cette fiche est la {expected}, et non la {actual}. Corrigez « version ».",
  "signature-malformed":
    "Ceci n’est pas une JWS aplatie avec l’en-tête protégé que demande l’échange (alg, typ, kid, salt). Signez de nouveau avec « civic sign ».",
  "signature-algorithm":
    "La signature emploie l’algorithme « {actual} » ; seul ES256 est accepté. Signez de nouveau avec une clé P-256.",
  "signature-type":
    "Ce qui a été signé est du type « {actual} », alors que {expected} était attendu. Envoyez-le là où il doit aller.",
  "signature-wrong":
    "La signature ne correspond pas au contenu : il a été modifié en chemin ou signé avec une autre clé. Redemandez-le à son éditeur.",
  "signed-payload-not-canonical":
    "Ce qui a été signé n’est pas du JSON canonique (RFC 8785) : deux lecteurs pourraient y voir deux choses. Son éditeur doit signer les octets canoniques.",
  "key-unknown":
    "Aucune clé connue de « {publisher} » n’a l’empreinte {kid}. Comparez-la avec l’éditeur par une autre voie, puis ajoutez-la à l’ancre ; une nouvelle clé vaut aussi dès qu’une clé connue l’a signée.",
  "key-revoked":
    "La clé {kid} de « {publisher} » a été révoquée avant que ceci n’arrive ici ; elle ne vaut plus. L’éditeur doit signer avec une clé en vigueur.",
  "statement-malformed": "Cette déclaration n’a pas la forme de son type. Redemandez-la à son éditeur.",
  "issued-in-future":
    "Ceci a été émis à la date {issued}, qui est encore à venir. Réglez l’horloge du signataire et signez de nouveau.",
  "previous-mismatch":
    "La version {version} ne fait pas suite à la précédente qui se trouve ici : son « previous » désigne une autre signature. Demandez les deux versions à son éditeur.",
  "version-disputed":
    "La version {version} a été signée avec deux contenus. Les deux sont conservés comme preuve ; la fiche reste à la version précédente jusqu’à ce que son éditeur signe la suivante en disant lequel il maintient.",
  "record-frozen":
    "La fiche est gelée, car la version {version} a été signée avec deux contenus. Publiez la version suivante en désignant celui que vous maintenez.",
  "stands-by-missing":
    "La version {version} a été signée sous {first} et sous {second}. Nommez celle que vous maintenez par « standsBy » : dans l’adresse, ou dans l’en-tête protégé de ce que vous signez.",
  "confirmed-not-here":
    "La version {version} de {record} ne se trouve pas ici avec le contenu confirmé. Lisez la version que ce nœud montre, et confirmez celle-là.",
  "signature-missing":
    "Les fiches de « {publisher} » ne sont acceptées que signées. Demandez des fiches signées, ou demandez à l’exploitant de ce nœud d’accepter celles de cet éditeur sans signature.",
  downgraded:
    "La version {version} de cette fiche est déjà signée ici, et celle-ci, sans signature, dit autre chose. Elle a été refusée.",
  "model-newer":
    "La fiche est écrite dans le modèle {model}, plus récent que ceux que ce nœud connaît. Elle est conservée et transmise telle quelle, et rien n’en est calculé.",
  "feed-line-malformed": "Une ligne du flux n’a pas la forme annoncée. Redemandez-le à l’autre nœud.",
  "feed-truncated":
    "Le flux s’est interrompu avant sa dernière ligne (lignes lues : {count}). Ce qui est arrivé est conservé ; demandez la suite à l’autre nœud.",
  "feed-too-large":
    "Cette réponse du flux dépasse {maximum} octets ; la suite n’a pas été lue. Demandez à l’autre nœud moins de lignes à la fois.",
  "feed-too-many-lines":
    "Cette réponse du flux dépasse {maximum} lignes ; la suite n’a pas été lue. Demandez à l’autre nœud moins de lignes à la fois.",
  "feed-too-many-refused":
    "Plus de {maximum} lignes du flux ont été refusées ; la suite n’a pas été lue. Signalez à l’autre nœud ce qui a été refusé.",
  "dispute-unfounded":
    "Ceci ne prouve aucun litige, c’est-à-dire deux contenus signés comme une même version de cette fiche. La preuve a été refusée ; demandez à l’autre nœud pourquoi il l’a envoyée.",
  "pack-malformed": "Ceci n’est pas un paquet tel que « civic pack » l’écrit. Redemandez le paquet.",
  "pack-truncated":
    "Le paquet s’est interrompu avant sa dernière ligne (lignes lues : {count}). Ce qui y est signé reste valable ; demandez le paquet entier.",
  "pack-altered":
    "Le paquet a été modifié après sa création : ses octets n’ont pas l’empreinte qui le termine. Ce qui y est signé reste valable ; redemandez le paquet.",
  "pack-too-large":
    "Le paquet dépasse {maximum} octets ; la suite n’a pas été lue. Demandez-le en plusieurs paquets, ou relevez la limite.",
  "pack-too-many-lines":
    "Le paquet dépasse {maximum} lignes ; la suite n’a pas été lue. Demandez-le en plusieurs paquets, ou relevez la limite.",
  "key-invalid":
    "Ceci n’est pas une clé publique de la courbe P-256. Recopiez la clé telle que son titulaire la publie.",
  "thumbprint-mismatch":
    "L’empreinte de cette clé est {actual}, alors que {expected} était annoncée. Demandez au titulaire de la clé laquelle est la bonne.",
  "anchor-malformed":
    "Ceci n’est pas un fichier d’ancre, qui donne l’empreinte des clés de chaque éditeur. Faites-en établir un avec « civic keys show --anchor ».",
  "signing-key-malformed":
    "Ceci n’est pas une clé de signature telle que « civic keys create » l’écrit. Indiquez le fichier que cette commande a écrit.",
  "unknown-parameter":
    "« {parameter} » n’est pas un paramètre de cette adresse. La documentation de l’API donne ceux qu’elle accepte.",
  "kind-not-public":
    "Les fiches de type « {kind} » sont réservées aux professionnels ou aux autorités, et tout est public ici. Ne déposez pas cette fiche sur ce nœud.",
  "parameter-repeated":
    "Le paramètre « {parameter} » est donné deux fois, et un seul peut valoir. Donnez-le une seule fois.",
  "record-not-stored":
    "Le stockage de ce nœud ne peut pas conserver cette fiche. Son journal dit pourquoi ; prévenez son exploitant.",
} as const;
