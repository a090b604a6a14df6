/** Words in French of findings on one record: its head, sources, texts and codes. */
export const record = {
  "id-disagrees-with-head":
    "L’identifiant ne concorde pas avec l’éditeur et la juridiction indiqués, d’après lesquels il serait {expected}. Cherchez lequel est faux. S’il s’agit d’une copie d’une autre fiche, tout son contenu est à relire, et l’original reste tel quel.",
  "source-not-listed":
    "La source « {source} » est citée mais ne figure pas dans « sources ». Ajoutez-la ou corrigez l’identifiant.",
  "source-not-cited":
    "La source « {source} » figure dans la liste mais aucune valeur ne la cite. Citez-la là où elle prouve une valeur ; sinon, retirez-la.",
  "source-listed-twice":
    "L’identifiant de source « {source} » est utilisé deux fois. Donnez à chaque source son propre identifiant.",
  "compiled-claims-self-declared":
    "Cette fiche a été établie par le projet, et seul un État ou un prestataire peut déclarer ce qui le concerne. Retirez « self-declared » et gardez « desk-research ».",
  "object-empty":
    "Rien n’est dit ici, et pourtant le champ passe pour rempli. Écrivez ce que donne une source, au moins en mots ; si rien n’est connu et que le champ peut manquer, omettez-le entièrement.",
  "text-blank":
    "Ce texte ne contient que des espaces, et le lecteur voit un vide. Écrivez le texte, ou omettez le champ s’il n’est pas connu.",
  "text-edged-with-space":
    "Ce texte commence ou finit par des espaces ; il est donc trié et comparé autrement qu’il ne paraît. Supprimez ce qui précède le premier caractère et ce qui suit le dernier.",
  "text-invisible-character":
    "Ce texte contient le caractère {character}, que personne ne voit et qui peut cacher des mots ou en inverser l’ordre. Supprimez-le.",
  "original-language-missing":
    "Ce texte n’est pas donné dans la langue de l’original ({language}). Écrivez-le tel que le donne la source ; une traduction n’est pas un original.",
  "translation-not-declared":
    "Ce texte a une version « {language} » que « translations » ne déclare pas. Déclarez comment cette traduction a été faite.",
  "period-reversed": "Cette période finit avant de commencer. Vérifiez les deux dates.",
  "country-unknown":
    "« {country} » n’est pas le code d’un État, ni « eu », ni « un » ; aucune recherche par État ne trouvera la fiche. Utilisez le code ISO 3166-1 en minuscules, par exemple « gb » pour le Royaume-Uni et « gr » pour la Grèce.",
  "language-unknown":
    "« {language} » n’est pas le code d’une langue ; ceux qui la lisent ne trouveront pas le texte. Utilisez le code ISO 639-1, par exemple « da » pour le danois ; les codes d’États sont différents.",
  "date-not-in-calendar":
    "Le jour {date} n’existe pas dans le calendrier ; aucun délai ne peut être compté à partir de lui. Corrigez la date, ou ne donnez que le mois ou l’année si la source n’en dit pas plus.",
  "language-like-state":
    "« {language} » est aussi le code de cet État, mais comme langue c’en est une autre que celle de ses lois ({meant}). Si les textes sont en {meant}, écrivez « {meant} » ici et auprès de chaque texte.",
  "state-like-language":
    "« {state} » est aussi le code d’une langue dans laquelle cette fiche a des textes, mais comme État c’en est un autre que « {meant} », où l’on parle cette langue. Quel État est décrit ? Seulement si c’est « {meant} », corrigez « jurisdiction » et l’identifiant.",
  "publisher-of-other-state":
    "L’éditeur est « {publisher} », mais la fiche décrit le système d’un autre État, « {jurisdiction} ». Un État parle de lui-même : cherchez lequel des deux est faux ; seul l’État décrit, ou le projet, publie une telle fiche.",
  "reference-to-other-state":
    "« {reference} » relève d’un autre État ({country}) que cette fiche. Si c’est voulu, laissez ; sinon, donnez l’identifiant de la fiche de cet État-ci.",
  "date-implausible":
    "La date {date} est à des centaines d’années d’aujourd’hui. Comparez l’année avec la source ; une date s’écrit comme 2026-03-22.",
  "text-markup":
    "Ce texte contient le balisage d’une page (« {markup} »), que les lecteurs verraient tel quel. Écrivez du texte simple ; un saut de ligne (\\n) sépare les paragraphes.",
  "text-damaged":
    "Ce texte contient des lettres abîmées (« {damaged} ») : il a été écrit en UTF-8 et lu dans un autre encodage. Reprenez-le dans sa source et enregistrez-le en UTF-8 ; corrigez les noms lettre par lettre.",
  "text-placeholder":
    "« {text} » ne fait que réserver la place d’un texte à venir, et serait lu comme une réponse. Écrivez le texte, ou omettez le champ tant qu’il n’est pas connu.",
  "text-in-other-script":
    "Ce texte est placé sous « {language} », mais presque aucune de ses lettres n’est de l’écriture de cette langue. Placez-le sous la langue dans laquelle il est ; ne changez pas seulement le code si le texte manque.",
  "text-same-in-two-languages":
    "Ce texte est le même sous « {language} » que sous « {other} » : il n’a peut-être pas été traduit. Traduisez-le ou omettez-le sous « {language} » ; l’original est alors montré, signalé comme tel.",
  "currency-unknown":
    "« {currency} » n’est pas une monnaie de la norme ISO 4217 ; la somme ne peut pas être comparée. Utilisez son code à trois lettres, par exemple « EUR ».",
  "replaces-itself":
    "Cette fiche dit se remplacer elle-même. Donnez l’identifiant de la fiche dont elle prend la suite ; pour un nouveau contenu de la même fiche, augmentez sa version et omettez « replaces ».",
  "replaces-other-kind":
    "Cette fiche remplace une fiche de type {actual} alors qu’elle est de type {expected} ; les renvois vers l’ancienne seraient rompus. Remplacez une fiche du même type ou omettez « replaces ».",
  "reference-to-itself":
    "La fiche renvoie ici à elle-même. Donnez l’identifiant de l’autre fiche dont il s’agit, ou omettez le champ.",
  "source-later-than-record":
    "Cette source est datée du {date}, mais la fiche décrit le système au {asOf}. Comparez la date avec la source. Si elle est juste et que la fiche tient compte de la source, portez « asOf » au jour où cela a été fait, jamais à un jour à venir.",
  "doubtful-value-as-fact":
    "Cette valeur est peu sûre et serait présentée comme un fait. Placez-la dans « notes » comme un doute, trouvez une meilleure source, ou signalez dans « quality » que la fiche est provisoire, estimée ou contestée.",
  "quality-contradictory":
    "La fiche est signalée à la fois comme vérifiée et comme « {flag} » ; le lecteur ne sait pas ce qui vaut. Gardez l’indication qui est vraie aujourd’hui.",
  "compiled-without-desk-research":
    "Cette fiche a été établie à partir de sources publiques et ne le dit pas. Ajoutez « desk-research » à « quality », pour que personne n’y voie une déclaration de l’État.",
  "compiled-claims-verified":
    "Cette fiche a été établie par le projet, et seule une autorité compétente peut vérifier. Retirez « verified » ; l’État peut publier sa propre fiche, qui remplacera celle-ci.",
  "original-listed-as-translation":
    "« {language} » est la langue de l’original et figure aussi parmi les traductions. Retirez-la de « translations ».",
  "translation-without-text":
    "Une traduction en « {language} » est déclarée mais aucun texte n’est donné dans cette langue ; qui la choisit ne trouve rien. Ajoutez les textes ou retirez la déclaration.",
  "value-listed-twice":
    "La valeur « {value} » figure deux fois dans cette liste et serait comptée deux fois. Retirez l’une des deux mentions.",
  "wider-code-with-narrower":
    "« {narrower} » figure à côté de « {wider} », qui le contient déjà. Gardez le code le plus fin si la source est aussi précise, et le plus large seulement si tout est visé.",
  "local-id-twice":
    "L’identifiant « {id} » est utilisé deux fois dans cette liste ; rien ne peut renvoyer à l’un des deux éléments. Donnez à chacun son propre identifiant.",
  "code-deprecated":
    "Le code « {code} » de la liste « {list} » n’est plus à employer ; il reste valable et garde son sens. Écrivez « {instead} » si la source le dit.",
  "national-code-unexplained":
    "Le code national « {national} » n’est expliqué nulle part, et un lecteur étranger ne peut pas en connaître le sens. Expliquez-le sous « extensions », dans la partie « {country} ».",
  "extension-of-other":
    "Les extensions placées sous « {owner} » n’appartiennent ni à l’État que la fiche décrit ni à son éditeur. Déplacez-les sous le code de l’un des deux.",
  "stage-disagrees-with-period":
    "L’état « {stage} » ne concorde pas avec la période indiquée, à la date de la fiche ({asOf}) ; des personnes pourraient s’adresser à ce qui est fermé ou manquer ce qui est ouvert. Corrigez l’état ou les dates.",
  "established-after-record":
    "La date de création ({date}) est postérieure à celle de la fiche ({asOf}). Corrigez l’une des deux dates, ou indiquez dans « lifeCycle » que c’est prévu.",
  "confirmed-after-record":
    "La date de cette confirmation ({date}) est postérieure à celle de la fiche ({asOf}). Comparez les deux ; n’avancez « asOf » que si la confirmation est juste, et jamais à un jour à venir.",
  "verified-without-confirmation":
    'Cette fiche se dit vérifiée, sans dire par qui ni quand. Nommez l’organisme et le jour sous « confirmations » : dans « by », par exemple "fr": "Ministère de la Justice, bureau des victimes", et à côté "on": "2026-10-05" ; si aucun responsable ne l’a confirmée, remplacez « verified » par « self-declared ».',
  "confirmed-without-verified":
    "Un organisme de cet État a confirmé cette fiche, et ses indications de qualité ne le disent pas. S’il est responsable de ce qu’elle décrit et l’a confirmée en entier, écrivez dans « quality » « verified » à la place de « self-declared » ; s’il n’en a confirmé qu’une partie, laissez.",
  "confirmer-like-person":
    "« {by} » ressemble au nom d’une personne. Écrivez l’organisme et la fonction, comme « Ministère de la Justice, chef du bureau des victimes », qui restent quand les personnes changent ; si c’est déjà une fonction, omettez la civilité.",
  "ended-before-established":
    "Ceci a pris fin en {until}, et date de {established}. Comparez les deux avec la source ; si un organisme a été recréé, les dates sont celles du nouveau, et l’ancien est une fiche à part ou une note.",
  "verified-long-ago":
    "La fiche est du {asOf} et dite vérifiée, et la dernière confirmation date du {on}. Demandez de nouveau à l’organisme et ajoutez sa confirmation ; d’ici là, retirez « verified », ou mettez dans « asOf » la date qui a été confirmée.",
} as const;
