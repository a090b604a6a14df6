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
    "Le flux s’est arrêté avant sa dernière ligne (lignes lues : {count}). Ce qui est arrivé est conservé ; demandez le reste à l’autre nœud.",
  "feed-too-large":
    "Cette réponse du flux dépasse {maximum} octets ; le reste n’a pas été lu. Demandez à l’autre nœud moins de lignes à la fois.",
  "feed-too-many-lines":
    "Cette réponse du flux dépasse {maximum} lignes ; le reste n’a pas été lu. Demandez à l’autre nœud moins de lignes à la fois.",
  "feed-too-many-refused":
    "Plus de {maximum} lignes du flux ont été refusées ; le reste n’a pas été lu. Signalez à l’autre nœud ce qui a été refusé.",
  "dispute-unfounded":
    "Ceci ne prouve aucun litige, c’est-à-dire deux contenus signés comme une même version de cette fiche. La preuve a été refusée ; demandez à l’autre nœud pourquoi il l’a envoyée.",
  "pack-malformed": "Ceci n’est pas un paquet tel que « civic pack » l’écrit. Redemandez le paquet.",
  "pack-truncated":
    "Le paquet s’arrête avant sa dernière ligne (lignes lues : {count}). Ce qui y est signé reste valable ; demandez le paquet entier.",
  "pack-altered":
    "Le paquet a été modifié après sa création : ses octets n’ont pas l’empreinte qui le termine. Ce qui y est signé reste valable ; redemandez le paquet.",
  "key-invalid":
    "Ceci n’est pas une clé publique de la courbe P-256. Recopiez la clé telle que son titulaire la publie.",
  "thumbprint-mismatch":
    "L’empreinte de cette clé est {actual}, alors que {expected} était annoncée. Demandez au titulaire de la clé laquelle est la bonne.",
  "anchor-malformed":
    "This is no anchor file, which names the key thumbprints of each publisher. Have it made with “civic keys show --anchor”.",
  "signing-key-malformed":
    "This is no signing key as “civic keys create” writes it. Name the file that it wrote.",
  "unknown-parameter":
    "« {parameter} » n’est pas un paramètre de cette adresse. La documentation de l’API donne ceux qu’elle accepte.",
  "kind-not-public":
    "Les fiches de type « {kind} » sont réservées aux professionnels ou aux autorités, et tout est public ici. Ne déposez pas cette fiche sur ce nœud.",
  "parameter-repeated":
    "Le paramètre « {parameter} » est donné deux fois, et un seul peut valoir. Donnez-le une seule fois.",
  "record-not-stored":
    "Le stockage de ce nœud ne peut pas conserver cette fiche. Son journal dit pourquoi ; prévenez son exploitant.",
} as const;
