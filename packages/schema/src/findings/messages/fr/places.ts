/** Words in French of findings on contacts, places, hours and parts of a State. */
export const places = {
  "region-of-other-state":
    "« {region} » se trouve dans un autre État que celui qui est décrit ({jurisdiction}) ; on y proposerait à des personnes ce qui ne leur est pas destiné. Utilisez le code d’une partie de cet État (ISO 3166-2, en minuscules) ; il commence le plus souvent par « {jurisdiction}- ».",
  "region-of-body":
    "« {region} » est une partie d’un État, mais cette fiche décrit « {body} », qui n’a pas de parties. Omettez-la ; ce qui vaut dans une partie d’un État relève d’une fiche de cet État.",
  "short-number-lengthened":
    "{number} est le numéro court {short} précédé d’autre chose : l’appel pourrait n’aboutir nulle part, ou chez quelqu’un d’autre. Écrivez le numéro comme le donne la source : {short} à l’intérieur du pays et, à côté, un numéro complet pour les appels de l’étranger s’il en est publié un. Si la ligne dit elle-même que ce numéro fonctionne de l’étranger, indiquez-le : « reachableFromAbroad » vaut « yes ».",
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
  "subdivision-twice":
    "La partie « {code} » est nommée deux fois, et le lecteur ne sait pas quel nom vaut. Gardez-en un seul.",
  "subdivision-part-not-listed":
    "La partie plus grande « {part} » n’est pas elle-même nommée dans « subdivisions » ; personne n’apprend comment elle s’appelle. Ajoutez-la, ou corrigez le code.",
  "subdivision-circular":
    "La partie « {part} » se trouve, directement ou par d’autres, en elle-même. Corrigez « partOf » : ce champ nomme la partie plus grande, comme « gb-eng » pour « gb-lnd ».",
  "subdivision-too-deep":
    "« {part} » a plus de {most} parties plus grandes au-dessus d’elle ; aucun État n’est divisé à ce point. Indiquez dans « partOf » la partie plus grande où elle se trouve.",
  "recipient-like-person":
    "« {recipient} » ressemble au nom d’une personne, et une lettre à ce nom reste fermée quand quelqu’un d’autre prend la suite. Écrivez l’organisme et son service, comme « Ministère de la Justice, bureau des victimes » ; si un organisme s’appelle ainsi, laissez.",
  "national-extent-with-regions":
    'Le service est dit donné dans tout l’État, or « regions » le réserve à certaines parties, les seules où il est alors montré. S’il est pour ces parties, écrivez "extent": "subnational" ; s’il est pour tout l’État, retirez « regions ».',
  "free-with-premium-number":
    "Le service est dit gratuit, et un appel au {number} coûte plus qu’un autre. Donnez un numéro au prix ordinaire si la source en a un ; si l’appel est le seul coût, dites-le dans « description » de « cost » ; si le type est faux, corrigez-le.",
  "telephone-type-differs":
    "{number} est dit « {type} », et les numéros qui commencent ainsi sont « {meant} ». Comparez le numéro et le type avec la source, et écrivez « {meant} » si le numéro est juste ; si la source elle-même dit « {type} », laissez.",
  "coordinates-outside-state":
    "La latitude {latitude} et la longitude {longitude} sont hors du territoire principal de l’État « {state} ». Comparez-les avec la source, surtout le signe moins et les chiffres avant le point ; si le lieu est outre-mer ou à l’étranger, laissez.",
  "time-zone-of-other-state":
    "Ces horaires suivent l’heure de {zone}, celle d’un autre État ; celui-ci a {expected}. Si la source donne ses heures locales, écrivez {expected} ; si le lieu est à l’étranger, laissez.",
} as const;
