import { withFrenchSpaces } from "../../parts/french-spaces.ts";
import { findingMessages } from "../finding-messages.ts";
import { frForms } from "../forms/fr.ts";

/** Words of every finding in French. `{name}` stands for a parameter. */
export const fr = withFrenchSpaces(
  findingMessages(frForms, {
    "missing-property":
      "Il manque ici « {property} ». Ce champ prend {expected}. N’écrivez que ce qui est établi, jamais une supposition : elle passerait pour un fait.",
    "unknown-property":
      "« {property} » n’est pas un champ de cette partie de la fiche. Ses champs sont : {known}. Corrigez le nom ; ce qui est propre à un seul État va sous « extensions ».",
    "wrong-type": "Il faut ici {expected}, et non {actual}. Corrigez la valeur.",
    "unknown-code": "« {actual} » n’est pas admis ici. Valeurs possibles : {allowed}.",
    "unknown-open-code":
      "« {actual} » n’est pas un code de la liste « {list} ». Codes possibles : {allowed}. Un code propre à votre État commence par x- et le code du pays, comme x-fr-nom.",
    "unknown-variant":
      "« {actual} » n’est aucune des formes que cette partie peut prendre. Valeurs possibles : {allowed}.",
    "wrong-format": "« {actual} » ne peut pas figurer ici. Écrivez {format}.",
    "wrong-key":
      "« {key} » ne peut pas être le nom d’une entrée ici. Utilisez le code d’une langue comme « fr » (BCP 47) ou, sous « extensions », le code d’un État comme « be ».",
    "too-short":
      "Le nombre de caractères est ici inférieur à {minimum}. Écrivez le texte, ou omettez le champ si l’information n’est pas connue.",
    "too-long": "Le nombre d’éléments ou de caractères est ici supérieur à {maximum}. Abrégez.",
    "too-few":
      "Le nombre d’éléments de cette liste est inférieur à {minimum}. Ajoutez ce que donne une source, ou omettez la liste si rien n’est connu : une liste vide se lit « aucun ».",
    "too-small": "Ce nombre est inférieur à {minimum}, le minimum admis. Corrigez-le.",
    "too-large": "Ce nombre est supérieur à {maximum}, le maximum admis. Corrigez-le.",
    "empty-text":
      'Ce texte n’est donné dans aucune langue. Donnez-le dans une langue au moins, comme "fr": "Écoute de nuit", ou omettez le champ s’il n’est pas connu.',
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
    "step-not-found":
      "Aucune étape de ce parcours n’a l’identifiant « {step} ». Corrigez l’identifiant ou ajoutez l’étape.",
    "step-listed-twice": "Deux étapes de ce parcours ont l’identifiant « {step} ». Donnez à chacune le sien.",
    "period-reversed": "Cette période finit avant de commencer. Vérifiez les deux dates.",
    "amount-range-reversed":
      "Le montant supérieur est plus petit que l’autre, ou dans une autre monnaie. Vérifiez les deux montants.",
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
    "region-of-other-state":
      "« {region} » se trouve dans un autre État que celui qui est décrit ({jurisdiction}) ; on y proposerait à des personnes ce qui ne leur est pas destiné. Utilisez le code d’une partie de cet État (ISO 3166-2, en minuscules) ; il commence le plus souvent par « {jurisdiction}- ».",
    "region-of-body":
      "« {region} » est une partie d’un État, mais cette fiche décrit « {body} », qui n’a pas de parties. Omettez-la ; ce qui vaut dans une partie d’un État relève d’une fiche de cet État.",
    "date-implausible":
      "La date {date} est à des centaines d’années d’aujourd’hui. Comparez l’année avec la source ; une date s’écrit comme 2026-03-22.",
    "date-in-future":
      "La date {date} est encore à venir : nous sommes le {today}. Ce qui a été constaté, dit ou confirmé appartient au passé ; comparez l’année et le mois avec la source, des chiffres ont pu être intervertis.",
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
    "short-number-lengthened":
      "{number} est le numéro court {short} précédé d’autre chose : l’appel pourrait n’aboutir nulle part, ou chez quelqu’un d’autre. Écrivez le numéro comme le donne la source : {short} à l’intérieur du pays et, à côté, un numéro complet pour les appels de l’étranger s’il en est publié un.",
    "number-of-other-state":
      "{number} est un numéro d’un autre pays ; ceux de cet État commencent par {expected}. Si l’on répond bien à l’étranger, laissez-le ; sinon, comparez-le avec la source.",
    "number-like-placeholder":
      "{number} semble avoir été tapé pour remplir le champ, et une personne en détresse le composerait. Écrivez le numéro que donne la source, ou retirez ce contact.",
    "address-like-private":
      "{address} ressemble à l’adresse d’un particulier : un fournisseur de courriel des ménages, ou du courrier reçu chez quelqu’un. Une fiche donne l’adresse d’un service, comme info@example.org : si c’est celle d’une personne, retirez-la ; si l’organisme la publie lui-même, laissez-la.",
    "address-not-public":
      "{address} ne mène quelque part qu’à l’intérieur d’une organisation : les victimes ne peuvent l’ouvrir. Donnez l’adresse publique de la même page, comme https://example.org/aide, ou omettez-la.",
    "website-of-other-state":
      "{address} est un site d’un autre État ({country}). Si l’organisme y a son site, laissez ; sinon, comparez l’adresse avec la source.",
    "hours-past-midnight":
      "De {opens} à {closes}, on passe minuit. Si c’est voulu, laissez ; les heures de l’après-midi s’écrivent sur 24 heures, comme 17:00 pour cinq heures.",
    "length-implausible":
      "{length} est une durée que les lois ne fixent guère : P10M dit dix mois, P10Y dix ans, PT10M dix minutes. Si la source le dit, laissez ; si la lettre est fausse, {meant} est peut-être voulu.",
    "percentage-like-share":
      "{percent} pour cent, c’est moins d’un centième. Si la source le dit, laissez ; s’il s’agit d’une part comme 0.8 du tout, écrivez-la en centièmes : {meant}.",
    "currency-of-other-state":
      "Cette somme est en {currency}, monnaie d’un autre État ; celui-ci a {expected}. Comparez avec la source, et laissez si la loi elle-même nomme {currency} ; les sommes ne sont jamais converties.",
    "sum-with-thousands-point":
      "{sum} se lit {read}, car ici le point sépare les décimales. S’il s’agit de milliers, écrivez {meant} ; si la source a trois décimales, laissez.",
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
    "short-code-from-abroad":
      "{number} est écrit comme on le compose dans le pays, et ne fonctionne ainsi que là ; pourtant il est dit joignable de l’étranger. Retirez cette mention et, si une source a le numéro pour les appels de l’étranger, donnez-le avec + et l’indicatif du pays, par exemple +33180523376 ; un indicatif devant un numéro court n’en fait pas un.",
    "number-in-national-form":
      '{number} est écrit comme on le compose dans le pays ; composé ainsi depuis l’étranger, il ne joint personne. Écrivez {international}, la même ligne composée de partout ; si elle ne fonctionne que dans le pays, laissez le numéro et dites "reachableFromAbroad": "no".',
    "number-reach-not-said":
      '{number} ne se compose ainsi que dans le pays, et la fiche ne dit pas si l’on peut l’appeler de l’étranger. Dites "reachableFromAbroad": "no", ou "not-known" si on l’a cherché et qu’aucune source ne le dit ; si on peut l’appeler de l’étranger, écrivez le numéro avec + et l’indicatif du pays, par exemple +33180523376.',
    "phone-number-implausible":
      "{number} n’a pas une longueur que prennent les numéros de ce pays, ou garde le 0 que l’on ne compose que sur place : un appel de l’étranger pourrait échouer. Comparez-le chiffre par chiffre avec la source ; il s’écrit comme +33140040404. Si la source le donne ainsi, laissez-le.",
    "post-without-address":
      "Ce contact est postal et n’a pas d’adresse. Donnez-la sur une ligne dans « address », par exemple « 64 rue Defrance, 94682 Vincennes CEDEX », ou en parties dans « postalAddress » ; si aucune n’est connue, omettez le contact.",
    "postal-codes-differ":
      "L’adresse en parties a le code postal {code}, qui ne figure pas sur sa ligne « {address} ». Comparez les deux avec la source et faites-les concorder ; une lettre au mauvais code part dans une autre ville.",
    "postal-code-implausible":
      "« {code} » ne ressemble pas à un code postal du pays « {country} », où il s’écrit comme {example}. Comparez-le, ainsi que le pays, avec la source ; ce qui suit la localité pour le courrier d’entreprise, comme CEDEX, va dans « sortingCode ».",
    "address-in-other-state":
      "Cette adresse est dans le pays « {country} », alors que la fiche décrit « {expected} ». Si l’organisme y a bien son adresse, laissez-la ; sinon, corrigez le pays, qui s’écrit comme « fr ».",
    "coordinates-at-zero":
      "Latitude 0 et longitude 0 sont un point en mer au large de l’Afrique, que des programmes écrivent quand ils ne connaissent aucun lieu. Donnez celles du lieu, par exemple 48.8466 et 2.4346, ou omettez « coordinates ».",
    "coordinates-exchanged":
      "La latitude {latitude} et la longitude {longitude} sont hors de l’État, et dedans une fois échangées. Comparez-les avec la source ; la latitude de Paris est 48.8566 et sa longitude 2.3522.",
    "coordinates-too-precise":
      "{degrees} est plus précis qu’un centimètre sur le terrain, ce qu’aucune source n’a mesuré. Écrivez {rounded} ; cinq décimales suffisent à trouver une porte.",
    "site-not-found":
      "Rien ne dit où est ce lieu ni comment le joindre ; personne n’en trouvera la porte. Ajoutez l’adresse, par exemple « 12 rue de la Paix, 75002 Paris » dans « place », ou un contact ; si aucune source n’en donne, omettez le lieu.",
    "site-named-twice":
      "Deux lieux s’appellent « {name} » ; qui est envoyé à l’un peut se trouver devant l’autre. S’il s’agit d’un seul lieu, gardez une entrée ; sinon, nommez chacun par sa ville ou son quartier, par exemple « Point d’accès au droit, Lyon ».",
    "telephone-without-warning":
      "Le numéro {number}, dans une fiche établie par le projet, ne porte pas l’avertissement de le vérifier. Ajoutez « verifyBeforeUse » : un numéro faux donné à une victime lui nuit.",
    "display-differs-from-number":
      "Le numéro affiché est « {display} » mais le numéro composé est {number}. Vérifiez lequel est juste et faites-les concorder.",
    "confirmed-after-record":
      "La date de cette confirmation ({date}) est postérieure à celle de la fiche ({asOf}). Comparez les deux ; n’avancez « asOf » que si la confirmation est juste, et jamais à un jour à venir.",
    "time-zone-unknown":
      "« {zone} » n’est pas un fuseau horaire de la base IANA ; un lecteur d’un autre pays ne peut pas convertir les horaires. Utilisez un nom comme « Europe/Paris ».",
    "opening-hours-contradictory":
      "Ces horaires se contredisent : ouverture permanente à côté d’heures de la semaine ou du mois, jour fermé avec des heures, ou ouverture égale à la fermeture. Gardez ce qui est vrai ; toute la journée s’écrit de 00:00 à 24:00.",
    "hours-overlapping":
      "Les heures {times} chevauchent les heures {others} du même jour ; personne ne sait lesquelles valent. Gardez ce que dit la source ; les heures d’une autre saison reçoivent leur période dans « valid », et celles d’un autre numéro ou d’un autre lieu vont dans un contact ou un lieu à part.",
    "monthly-hours-in-weekly":
      "Les heures {times} d’un jour du mois chevauchent les heures hebdomadaires {others} du même jour. Ne gardez dans « monthly » que ce que la semaine n’a pas, par exemple de 17:00 à 20:00 à côté d’un jour qui ferme à 17:00.",
    "hours-over":
      'Ces heures ont cessé de valoir le {date}, avant la date de la fiche ({asOf}) ; elles ne disent à personne quand c’est ouvert. Donnez les heures de la période en cours, par exemple "from": "2026-09-01", ou retirez celles-ci.',
    "exceptions-contradictory":
      "Deux exceptions du même jour disent des choses différentes : fermé à côté d’heures, ou des heures qui se chevauchent. Gardez celle que donne la source.",
    "opens-at-end-of-day":
      "Rien n’ouvre à 24:00, qui est la fin d’un jour. Écrivez 00:00 si l’ouverture est à minuit, au jour qui commence alors.",
    "exception-without-times":
      'Cette exception ne dit ni que c’est fermé ni quand cela ouvre ou ferme. Écrivez "closed": true ou les heures que donne la source ; si elle n’en donne pas, omettez l’exception.',
    "hours-without-times":
      "Ces horaires nomment un fuseau horaire et aucune heure. Ajoutez les heures que donne la source, ou dites-les dans une note ; si aucune n’est connue, omettez « hours ».",
    "organisation-unreachable":
      "Cet organisme n’a ni contact ni site web ; qui y est envoyé ne peut pas le trouver. Ajoutez-en un si une source le donne.",
    "step-unreachable":
      "Aucune transition ne mène à l’étape « {step} » et rien ne dit ce qui la déclenche : personne ne sait comment une victime y parvient. Ajoutez la transition ou le déclencheur qu’une source décrit.",
    "step-dead-end":
      "De l’étape d’urgence « {step} », rien ne mène au suivi, à un autre organisme ou service, ni à une clôture : des victimes s’y perdent. Ajoutez la transition qui mène plus loin, si une source en décrit une.",
    "hand-over-without-owner":
      "La transition depuis « {step} » passe de l’urgence au suivi sans nommer qui en répond. Nommez le responsable, ou l’organisme ou le service qui prend le relais ; si c’est l’acteur de l’étape suivante, donnez son identifiant dans « organisations » de cet acteur.",
    "phase-goes-back":
      "Cette transition mène de la phase « {from} » à la phase antérieure « {to} ». Corrigez les étapes, ou indiquez son type : re-entry, appeal ou step-up.",
    "transition-to-same-step":
      "Cette transition mène de l’étape « {step} » à la même étape. Corrigez sa destination ou supprimez-la.",
    "transition-listed-twice":
      "La même transition depuis « {step} » figure deux fois et serait dessinée et comptée deux fois. Supprimez-en une, ou dites par « condition » ce qui les distingue.",
    "transition-leads-nowhere":
      "Cette transition depuis « {step} » ne mène à aucune étape, aucun organisme, service ou régime ; on ne peut ni la suivre ni la dessiner. Reliez ce que nomme la description dès qu’une fiche en existe.",
    "follow-up-missing":
      "Ce parcours s’arrête avec l’urgence. Ajoutez les étapes de suivi qu’une source décrit ; s’il n’y en a pas, dites-le dans une note, car une partie absente se lit « on n’en sait rien ».",
    "clock-without-length":
      "Ce délai n’a ni durée ni ouverture et n’est pas dit illimité ; aucune date ne peut être calculée. Ajoutez ce que dit la source dès que c’est connu.",
    "clock-unlimited-with-length":
      "Ce délai est dit inexistant et porte pourtant une durée (« {length} »). Gardez ce que dit la loi.",
    "clock-closes-before-opening":
      "La démarche n’est possible qu’après « {opens} », mais son délai expire après « {length} » ; personne ne pourrait l’accomplir. Vérifiez les deux durées.",
    "clock-starts-twice":
      "Ce délai court à la fois d’un événement ({event}) et d’un jour fixe ({date}), ce qui donne deux dernières dates différentes. Gardez l’un des deux, ou faites-en deux délais.",
    "suspension-without-bounds":
      "Cette suspension ne dit pas quand elle commence ou quand elle finit : nul ne peut compter les jours qui ne comptent pas. Ajoutez l’événement ou le jour ; si la source ne donne que des mots, mettez-les dans « suspendedWhile ».",
    "suspension-contradictory":
      "Cette suspension finit avant de commencer, commence et finit par le même événement, ou a une borne qui est à la fois un événement et un jour. Corrigez-la ; chaque borne est l’un des deux.",
    "scheme-without-time-limit":
      "Le régime ne dit pas jusqu’à quand demander, ce qui peut se lire « sans délai ». Ajoutez le délai que donne une source, avec « unlimited » seulement si elle dit qu’il n’y en a pas ; omettez-le si aucune source ne le dit.",
    "time-limit-without-clock":
      "Le délai n’est donné qu’en mots : personne ne peut être averti avant qu’il n’expire. Ajoutez-le dans « clocks », avec « unlimited » seulement si la source dit qu’il n’y a pas de délai.",
    "amount-floor-above-cap":
      "Le montant minimal ({floor}) dépasse le montant maximal ({cap}). Relisez les deux dans la source avant de changer l’un ou l’autre.",
    "amount-without-figure":
      "Ce montant de méthode « {method} » ne contient aucun chiffre. Ajoutez le barème, le taux ou les bornes que donne la source, ou décrivez-le plutôt dans une note.",
    "full-reparation-capped":
      "La réparation intégrale couvre tout le dommage, et pourtant un plafond est indiqué : les deux ne peuvent être vrais. Relisez la loi et gardez ce qu’elle dit.",
    "scheme-currency-mixed":
      "Cette somme est en {actual} alors que le reste du régime est en {expected}. Ne la gardez que si la loi elle-même nomme cette monnaie ; les sommes ne sont jamais converties.",
    "degree-table-disordered":
      "La ligne à partir du taux {degree} suit celle à partir du taux {before} : certains taux ont deux montants ou aucun. Ordonnez les lignes ; si un taux figure deux fois, gardez le montant que donne la source.",
    "percentage-above-hundred":
      "{percent} pour cent, c’est plus que le tout. Vérifiez la virgule ; si la source donne vraiment plus de 100 pour cent, dites-le dans une note.",
    "money-undated":
      "Cette somme ne dit pas à quelle date elle vaut ; elle ne peut pas être comparée à d’autres. Ajoutez « asOf » si la source donne la date.",
    "sum-out-of-line":
      "{sum} atteint au moins dix fois la somme de même nature immédiatement inférieure de ce régime ({smaller}). Relisez les deux dans la source : un zéro est vite ajouté ou perdu.",
    "sum-like-year": "{sum} ressemble à une année plutôt qu’à une somme. Relisez la source.",
    "head-treatment-contradictory":
      "Le poste de préjudice « {head} » est indemnisé dans une entrée et exclu dans une autre. Vérifiez les deux ; une victime ne saurait pas si elle doit le demander.",
    "head-not-covered-with-amount":
      "Ce poste de préjudice est dit non indemnisé, or des montants sont donnés. Relisez la source et gardez des deux ce qu’elle dit.",
    "advance-denied-with-clock":
      "Le régime est dit ne pas verser d’avance, or des délais sont donnés pour elle. Relisez la source et gardez des deux ce qu’elle dit.",
    "criterion-code-unknown":
      "« {actual} » n’est pas un code de la liste « {list} » ; cette condition n’est jamais remplie et des ayants droit seraient refusés. Utilisez un code de cette liste.",
    "criterion-state-is-body":
      '« {body} » est une organisation d’États et non un État : personne n’en est ressortissant et rien n’y arrive ; cette condition ne serait jamais remplie. Nommez les États, ou le groupe sous « groups », comme "groups": ["eu"] pour les membres de l’Union.',
    "criterion-without-value":
      "Cette condition de type « {op} » ne dit pas clairement ce qui est comparé. Un pays demande des États, des groupes ou un autre fait ; une date demande soit un jour, soit un autre fait, et une durée ne s’ajoute qu’à un autre fait.",
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
    "criterion-never-met":
      "Cette condition ne peut jamais être remplie, quels que soient les faits : ses parties se contredisent. Vérifiez laquelle la loi vise.",
    "criterion-always-met":
      "Cette condition est remplie quels que soient les faits : elle ne demande rien. Cherchez dans la loi quelle partie s’entend autrement ; ne la supprimez que si la loi ne demande rien.",
    "criteria-not-examined":
      "Il n’a pas été vérifié si ces conditions, {count} au total à partir d’ici, peuvent être remplies et ne pas l’être : trop d’entre elles portent sur les mêmes faits à la fois. Simplifiez-les ou répartissez-les sur plusieurs fiches.",
    "scheme-without-criteria":
      "Le régime ne donne aucune condition d’admission sous forme de données ; il ne peut donc être proposé à personne. Ajoutez « criteria », avec « human-check » pour ce que seule une personne peut apprécier.",
    "criteria-not-computable":
      "Toutes les conditions sont laissées à l’appréciation d’une personne ; la réponse est toujours « inconnu ». Ajoutez celles qui s’expriment en faits, ou tenez-vous-en à la description.",
    "exclusion-in-criteria":
      "« {fact} » fait perdre le droit et c’est à l’autorité de le prouver, mais figure ici comme une condition que chacun doit remplir. Déplacez-le sous « exclusions », dans les termes de la source.",
    "condition-in-words":
      "Le texte peut poser une condition qui ne figure nulle part sous forme de données ; la réponse reste donc « inconnu ». Ajoutez « criteria », ou « noOtherConditions » si la source ne pose aucune autre condition.",
    "capacity-above-maximum":
      "Il y a plus de places disponibles ({available}) que de places en tout ({maximum}). Vérifiez les deux nombres.",
    "day-of-remembrance-impossible":
      "Aucune année n’a de jour {day} au mois {month} ; la journée de commémoration ne pourrait jamais avoir lieu. Corrigez le jour ou le mois.",
    "designation-before-event":
      "La désignation porte la date {date}, antérieure au début de l’événement ({event}). Vérifiez les deux dates ; des délais en dépendent.",
    "notice-times-disordered":
      "{earlier} précède {later}, alors qu’un avis est d’abord publié, puis vérifié, et expire en dernier. Corrigez les heures, sinon l’avis ne sera jamais affiché ou le sera trop longtemps.",
    "notice-without-help":
      "Cet avis ne nomme ni ligne téléphonique, ni lieu, ni service, ni conseil ; les personnes n’en tirent rien. Ajoutez-en au moins un, ou ne le publiez pas encore.",
    "coverage-declared-twice":
      "La couverture de « {need} » dans la phase « {phase} » est déclarée deux fois ; le lecteur ne sait pas laquelle vaut. N’en gardez qu’une.",
    "verified-without-confirmation":
      'Cette fiche se dit vérifiée, sans dire par qui ni quand. Nommez l’organisme et le jour sous « confirmations » : dans « by », par exemple "fr": "Ministère de la Justice, bureau des victimes", et à côté "on": "2026-10-05" ; si aucun responsable ne l’a confirmée, remplacez « verified » par « self-declared ».',
    "confirmed-without-verified":
      "Un organisme de cet État a confirmé cette fiche, et ses indications de qualité ne le disent pas. S’il est responsable de ce qu’elle décrit et l’a confirmée en entier, écrivez dans « quality » « verified » à la place de « self-declared » ; s’il n’en a confirmé qu’une partie, laissez.",
    "confirmer-like-person":
      "« {by} » ressemble au nom d’une personne. Écrivez l’organisme et la fonction, comme « Ministère de la Justice, chef du bureau des victimes », qui restent quand les personnes changent ; si c’est déjà une fonction, omettez la civilité.",
    "share-without-most":
      'Une part des cas ({share} sur cent) va avec une durée que la plupart des cas n’ont pas dépassée, or « measure » dit autre chose ou rien. Si la source dit « {share} pour cent des cas n’ont pas duré plus longtemps », écrivez "measure": "most" ; sinon, retirez « share ».',
    "most-without-share":
      '« La plupart des cas », ce peut être 51 ou 99 sur cent. Donnez la part que nomme la source, comme "share": "90" ; si elle n’en nomme pas, retirez « measure » et donnez ses mots dans « note ».',
    "deductible-above-cap":
      "Ce que la personne garde à sa charge ({deductible}) dépasse le maximum versé ({cap}). Relisez les deux dans la source : un paiement qui ne commence qu’au-delà d’une somme a un « deductible », celui qui s’y arrête un « cap ». Si la source dit bien les deux, laissez-les.",
    "lifelong-with-end":
      'Ce qui est payé à vie ne finit ni à un âge ni après une durée. Gardez ce que dit la source : "lifelong": true, ou la fin seule, comme "untilAge": 18.',
    "once-with-run":
      'Ce qui n’est payé qu’une fois n’a pas de durée. Si le paiement se répète, dites à quel rythme, comme "paid": "monthly" ; si c’est un seul paiement, retirez « runs ».',
    "run-ends-before-it-begins":
      'Le paiement finit à l’âge de {until} ans et s’adresse à des personnes d’au moins {from} ans : personne ne le reçoit jamais. Comparez les deux âges avec la source ; une fin à 18 ans s’écrit "untilAge": 18.',
    "layers-disordered":
      "Cette tranche ne finit pas plus haut que la précédente, est dans une autre monnaie, ou suit une tranche sans fin. Mettez les tranches dans l’ordre, chacune avec le total jusqu’auquel elle va et non sa seule largeur : 400, puis 1 600, puis 2 300 millions.",
    "remembrance-intervals-disordered":
      'Ces années précèdent ou recoupent celles de l’intervalle précédent, ou finissent avant de commencer. Mettez les intervalles dans l’ordre, le plus ancien d’abord ; l’année qui finit l’un peut commencer le suivant, comme "everyYears": 1, "until": "2024", puis "everyYears": 5, "from": "2024".',
    "last-held-before-first":
      "La journée a lieu pour la dernière fois ({last}) avant la première ({first}). Comparez les deux avec la source ; une année seule, comme 2031, suffit.",
    "statistic-without-currency":
      'Une somme d’argent n’a pas de monnaie ici : personne ne sait combien c’est. Ajoutez-la telle que la donne la source, comme "currency": "EUR".',
    "statistic-with-currency":
      '« {unit} » n’est pas de l’argent, et pourtant le chiffre a une monnaie ({currency}). Si c’est une somme, écrivez "unit": "money" ; s’il compte autre chose, retirez « currency ».',
    "statistic-contradictory":
      "La même chose, dans la même unité et pour la même période, vaut {other} plus haut et {value} ici ; le lecteur ne sait pas ce qui est juste. Gardez le chiffre de la source ; s’ils comptent des choses différentes, dites-le dans « item », « period » ou « note ».",
    "statistic-of-few":
      "{value}, c’est si peu de personnes qu’un lecteur peut savoir qui elles sont. Si la source publie elle-même ce chiffre, laissez-le ; sinon, réunissez-le à d’autres, comme plusieurs années, ou omettez-le et dites dans « note » qu’il est petit.",
    "stated-gap-contradicted":
      "Il est dit ici que quelque chose n’existe pas, or « {service} » répond à ce besoin dans cette phase. Si le service est venu plus tard ou ne sert que quelques personnes, dites-le dans le texte de la lacune ; si elle est comblée, retirez-la ; si c’est un autre besoin, corrigez le code.",
    "automatic-yet-asked-for":
      "Le régime est dit accordé sans demande, alors que « {field} » indique ce que doit respecter quiconque le demande. Qui le lit ne déposerait rien et perdrait son droit. Comparez les deux avec la source et retirez ce qu’elle ne dit pas.",
    "subdivision-twice":
      "La partie « {code} » est nommée deux fois, et le lecteur ne sait pas quel nom vaut. Gardez-en un seul.",
    "subdivision-part-not-listed":
      "La partie plus grande « {part} » n’est pas elle-même nommée dans « subdivisions » ; personne n’apprend comment elle s’appelle. Ajoutez-la, ou corrigez le code.",
    "subdivision-circular":
      "La partie « {part} » se trouve, directement ou par d’autres, en elle-même. Corrigez « partOf » : ce champ nomme la partie plus grande, comme « gb-eng » pour « gb-lnd ».",
    "subdivision-too-deep":
      "« {part} » a plus de {most} parties plus grandes au-dessus d’elle ; aucun État n’est divisé à ce point. Indiquez dans « partOf » la partie plus grande où elle se trouve.",
    "report-not-required-with-clock":
      "Le signalement à la police est dit non requis, alors que « clocks » indique quand il doit être fait. Relisez la source : retirez « clocks » ou corrigez « required ».",
    "reference-unresolved":
      "Aucune fiche « {reference} » n’a été trouvée. Corrigez l’identifiant ou joignez cette fiche ; tant qu’elle n’existe pas, omettez la référence.",
    "record-id-twice":
      "Deux fiches ont l’identifiant « {id} ». Si l’une est une copie, donnez à la copie son propre identifiant ; si elles décrivent la même chose, gardez celle qui est juste.",
    "replaces-not-there":
      "Cette fiche remplace « {reference} », qui n’est pas là. Corrigez l’identifiant ou omettez « replaces » ; ce n’est pas à vous de publier la fiche d’un autre éditeur.",
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
    "not-canonical-json":
      "Cette fiche ne peut pas être écrite sous la forme unique qui est conservée et signée (JSON canonique, RFC 8785) : {reason}. Corrigez cette valeur.",
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
    "file-name-mismatch":
      "Un fichier de cet identifiant a sa place en {expected}. S’il s’agit d’une copie, donnez-lui son propre identifiant et laissez l’original où il est ; sinon, déplacez-le là, si aucun autre fichier ne s’y trouve.",
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
    "translation-stale":
      "La traduction « {language} » a été faite à partir d’autres textes que ceux de la fiche. Comparez-la à l’original, puis marquez-la de nouveau (civic translations stamp).",
    "unknown-parameter":
      "« {parameter} » n’est pas un paramètre de cette adresse. La documentation de l’API donne ceux qu’elle accepte.",
    "keyword-unsupported":
      "« {keyword} » n’est pas un mot-clé admis dans le schéma d’une extension. Exprimez la même chose avec l’un de ceux-ci : {allowed}.",
    "keyword-malformed":
      "« {keyword} » n’est pas écrit ici comme le veut JSON Schema. Consultez JSON Schema 2020-12 et corrigez sa valeur.",
    "pattern-unsupported":
      "Le motif « {pattern} » est mal formé, trop grand, ou emploie autre chose que des caractères, des classes, des groupes, des alternatives et des nombres de répétitions. Écrivez-le avec ceux-ci seulement.",
    "profile-too-large":
      "Ce profil demande trop : au plus {maximum} schémas, sur {depth} niveaux, avec des motifs courts. Simplifiez-le.",
    "profile-field-unknown":
      "Les fiches de type {kind} n’ont pas de champ « {field} », qui ne peut donc pas être rendu obligatoire. Corrigez la place du champ.",
    "national-code-not-own":
      "Le code « {code} » n’appartient pas à {publisher}, dont les codes commencent par « x-{publisher}- ». Corrigez le code.",
    "national-code-twice": "Le code « {code} » est déclaré deux fois pour la liste {list}. Supprimez-en un.",
    "broader-code-unknown":
      "« {code} » n’est pas un code standard de la liste {list}. Indiquez le code standard qui englobe le code national.",
    "extension-invalid":
      "Ceci n’est pas conforme à ce que demande le profil {profile} : {keyword} ({expected}). Corrigez la valeur.",
    "extension-undeclared":
      "Le profil {profile} ne déclare aucun champ pour les fiches de type {kind}. Supprimez celui-ci ou déclarez-le dans le profil.",
    "national-code-undeclared":
      "Le profil {profile} ne déclare pas le code « {code} » pour la liste {list}. Corrigez le code ou déclarez-le dans le profil.",
    "profile-field-missing":
      "Le profil {profile} rend « {field} » obligatoire, et il manque ici. Ajoutez-le.",
    "nested-too-deep":
      "L’imbrication dépasse ici {maximum} niveaux, ce dont aucune fiche n’a besoin. Supprimez des niveaux.",
    "kind-not-public":
      "Les fiches de type « {kind} » sont réservées aux professionnels ou aux autorités, et tout est public ici. Ne déposez pas cette fiche sur ce nœud.",
    "document-too-large":
      "Ce document compte plus de {maximum} octets, le maximum qui soit lu. Abrégez-le ou répartissez son contenu sur plusieurs fiches.",
    "too-many-values":
      "Ce document contient plus de {maximum} valeurs, le maximum qui soit lu. Répartissez son contenu sur plusieurs fiches.",
    "findings-not-listed":
      "Parmi les constats, {count} autres ne sont pas énumérés ici. Corrigez ceux qui le sont, puis vérifiez de nouveau.",
    "not-utf-8":
      "L’octet {offset} de ce document n’est pas du texte en UTF-8 : des lettres seraient perdues. Enregistrez de nouveau le fichier avec l’encodage UTF-8.",
    "byte-order-mark":
      "Le document commence par une marque d’ordre des octets (U+FEFF), qui a été ignorée. Enregistrez-le en « UTF-8 sans BOM », pour que tous les logiciels le lisent de même.",
    "parameter-repeated":
      "Le paramètre « {parameter} » est donné deux fois, et un seul peut valoir. Donnez-le une seule fois.",
    "document-empty":
      "Ce document est vide : il n’y a rien à y lire. Écrivez son contenu et enregistrez-le de nouveau.",
    "number-too-large":
      "Le nombre {written} est trop grand pour être conservé exactement. Écrivez un nombre plus petit, ou la valeur sous forme de texte si le champ l’admet.",
    "folder-passed-over":
      "« {name} » n’a pas été parcouru : ce n’est pas le dossier d’un État. Rien de ce qu’il contient n’a été lu.",
    "not-json":
      'Ce n’est pas du JSON : la lecture s’arrête à la ligne {line}, colonne {column}. Cherchez-y une virgule, un crochet ou un guillemet manquant ou de trop ; les guillemets sont droits ("), et les commentaires ne sont pas admis.',
    "repeated-member":
      "« {member} » figure deux fois dans le même objet, et les logiciels ne retiennent pas tous le même. Gardez le bon et supprimez l’autre.",
    "number-not-exact":
      "Le nombre {written} ne peut pas être conservé tel qu’il est écrit : il deviendrait {read}. Écrivez un nombre de 15 chiffres au plus, ou la valeur sous forme de texte si le champ l’admet.",
    "lone-surrogate":
      "Ce texte contient la moitié d’un caractère (demi-codet isolé), qui ne peut pas être conservée. Écrivez de nouveau ce caractère.",
    "replacement-character":
      "Ce texte contient « \ufffd » (U+FFFD), trace d’une lettre perdue lors d’une conversion. Écrivez de nouveau cette lettre.",
    "model-older":
      "Cette fiche est écrite dans la version {given} du modèle. Elle reste valable telle quelle ; rédigez sa prochaine version dans la version {current}.",
    "of-later-model":
      "Le modèle {given}, que nomme « schemaVersion », n’a pas cela ; le modèle {current} l’a. Écrivez « {current} » à cet endroit et changez ce que cela demande d’autre, ou retirez ceci.",
    "value-left-behind":
      "La version {current} du modèle n’a pas de champ pour cette valeur. Elle reste dans la fiche, mais aucun calcul ne la lit.",
    "model-not-known":
      "Cette fiche est écrite dans la version {given} du modèle, inconnue ici. Versions connues : {known}. Corrigez « schemaVersion » ou utilisez une version plus récente de ce programme.",
    "file-passed-over":
      "« {name} » n’a pas été lu, car les fiches sont des fichiers dont le nom se termine par « .json » et ne commence pas par un point. S’il contient une fiche qui ne se trouve nulle part ailleurs, enregistrez-le ainsi.",
    "record-not-stored":
      "Le stockage de ce nœud ne peut pas conserver cette fiche. Son journal dit pourquoi ; prévenez son exploitant.",
    "file-wrong-name":
      "Ce fichier n’a pas été lu, car le nom d’un fichier de fiche se termine par « .json », en minuscules. Renommez-le en {expected} ; si un fichier de ce nom existe déjà, comparez les deux et gardez celui qui est juste.",
    "file-wrong-depth":
      "Ce fichier n’a pas été lu, car il n’est pas à la place d’une fiche : <État>/<type>/<nom>.json, par exemple fr/service/ecoute-nocturne.json. Déplacez-le à cette place.",
    "file-unknown-kind":
      "Ce fichier n’a pas été lu : « {kind} » n’est pas un type de fiche. Déplacez-le dans le dossier de son type, parmi : {known}.",
    "file-unreadable":
      "Ce fichier n’a pas pu être lu ({reason}). Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.",
    "file-not-regular":
      "Ceci n’a pas été lu : ce n’est pas un fichier ordinaire, mais un dossier, un tube, une prise réseau, un périphérique ou un lien sans destination. Placez ici le fichier lui-même, ou supprimez-le.",
    "recipient-like-person":
      "« {recipient} » ressemble au nom d’une personne, et une lettre à ce nom reste fermée quand quelqu’un d’autre prend la suite. Écrivez l’organisme et son service, comme « Ministère de la Justice, bureau des victimes » ; si un organisme s’appelle ainsi, laissez.",
    "length-differs-from-text":
      "Le texte dit « {said} », et cette durée, avec laquelle le dernier jour est calculé, est {length}. Relisez la source : si le texte est juste, écrivez ici {meant} ; si cette durée est juste, corrigez le texte ; si les deux le sont et désignent des délais différents, dites dans le texte à quoi sert chacun.",
    "statistic-not-whole":
      '{value} n’est pas un nombre entier, or ce qui est compté ici se compte un par un. Si c’est une part, écrivez-la en centièmes avec "unit": "per-cent" ; si ce sont des milliers ou des millions, écrivez le nombre entier ; si c’est une moyenne, dites-le dans « item ».',
    "statistic-undated":
      'Ce chiffre ne dit pas quelle période il compte, et personne ne peut le comparer à un autre. Donnez l’année dans « period » sous la forme "from": "2025", "until": "2025" ; si la source ne nomme aucune période, dites-le dans « note ».',
    "established-before-event":
      "Cette date ({date}) précède l’événement auquel la mesure est dédiée ({event}). Corrigez celle qui est fausse ; si la mesure existait déjà et vaut aussi pour d’autres événements, retirez « event ».",
    "event-after-record":
      "L’événement est daté du {date}, après la date de la fiche ({asOf}), où personne ne pouvait le connaître. Corrigez la date de l’événement, ou « asOf » si la fiche a été mise à jour depuis.",
    "remembrance-interval-before-first":
      "Cet intervalle commence en {from}, et la journée s’est tenue pour la première fois en {first}. Corrigez ce qui est faux ; un intervalle qui compte depuis la première fois n’a pas besoin de « from ».",
    "remembrance-interval-without-start":
      "Un intervalle de {years} ans se compte depuis une année, et aucune n’est nommée : on ne peut calculer aucune année où la journée se tient. Donnez ici la première année dans « from », ou la première tenue dans « firstHeld ».",
    "day-of-personal-measure":
      "Un jour est donné ici, or « {type} » s’adresse à une personne et ne se tient aucun jour de l’année. Si ce jour est une mesure en soi, donnez-lui sa propre fiche ; si cette fiche décrit une journée, ajoutez « day-of-remembrance » à « types ».",
    "national-extent-with-regions":
      'Le service est dit donné dans tout l’État, or « regions » le réserve à certaines parties, les seules où il est alors montré. S’il est pour ces parties, écrivez "extent": "subnational" ; s’il est pour tout l’État, retirez « regions ».',
    "free-with-fees":
      'Le service est dit gratuit, et des frais sont indiqués. Si la personne paie, écrivez "basis": "charged" ; si rien n’est payé, retirez les frais ; si seules certaines paient, écrivez « charged » et dites dans « description » qui ne paie pas.',
    "fee-by-full-reparation":
      'Des frais sont ce que la personne paie, et la réparation intégrale ce qu’une personne reçoit. Donnez la somme avec "method": "fixed" ou « range » ; si la source n’en nomme pas, retirez « fees » et dites-le dans « description ».',
    "free-with-premium-number":
      "Le service est dit gratuit, et un appel au {number} coûte plus qu’un autre. Donnez un numéro au prix ordinaire si la source en a un ; si l’appel est le seul coût, dites-le dans « description » de « cost » ; si le type est faux, corrigez-le.",
    "telephone-type-differs":
      "{number} est dit « {type} », et les numéros qui commencent ainsi sont « {meant} ». Comparez le numéro et le type avec la source, et écrivez « {meant} » si le numéro est juste ; si la source elle-même dit « {type} », laissez.",
    "coordinates-outside-state":
      "La latitude {latitude} et la longitude {longitude} sont hors du territoire principal de l’État « {state} ». Comparez-les avec la source, surtout le signe moins et les chiffres avant le point ; si le lieu est outre-mer ou à l’étranger, laissez.",
    "time-zone-of-other-state":
      "Ces horaires suivent l’heure de {zone}, celle d’un autre État ; celui-ci a {expected}. Si la source donne ses heures locales, écrivez {expected} ; si le lieu est à l’étranger, laissez.",
    "ended-before-established":
      "Ceci a pris fin en {until}, et date de {established}. Comparez les deux avec la source ; si un organisme a été recréé, les dates sont celles du nouveau, et l’ancien est une fiche à part ou une note.",
    "verified-long-ago":
      "La fiche est du {asOf} et dite vérifiée, et la dernière confirmation date du {on}. Demandez de nouveau à l’organisme et ajoutez sa confirmation ; d’ici là, retirez « verified », ou mettez dans « asOf » la date qui a été confirmée.",
    "accreditation-over":
      "Cette reconnaissance a pris fin le {until}, avant la date de la fiche ({asOf}), et aucune autre ne court. Si elle a été renouvelée, donnez les nouvelles dates ; si l’organisme l’a perdue, laissez-la ici et dites-le dans « role ».",
    "run-ends-in-childhood":
      'Ici figure l’âge auquel le versement prend fin, et {age} est un âge d’enfant. S’il s’agit d’un nombre d’années, retirez « untilAge » et écrivez "length": "P1Y" avec ce nombre ; s’il manque un chiffre, ajoutez-le ; si la loi le dit, laissez.',
    "regions-without-names":
      "La description de cet État n’en nomme aucune partie : personne ne peut choisir « {region} » ni lire ce que c’est. Ajoutez les parties, avec leur code et leur nom, à « subdivisions » du système national de l’État.",
    "site-region-outside-record":
      "Ce lieu dessert « {region} », or la fiche ne vaut que pour {regions} : elle n’est pas montrée aux personnes de « {region} ». Ajoutez cette partie à « regions » de la fiche si elle les concerne, ou corrigez-la ici.",
  }),
);
