/** Words in French of findings on sums, shares and figures. */
export const figures = {
  "amount-range-reversed":
    "Le montant supérieur est plus petit que l’autre, ou dans une autre monnaie. Vérifiez les deux montants.",
  "percentage-like-share":
    "{percent} pour cent, c’est moins d’un centième. Si la source le dit, laissez ; s’il s’agit d’une part comme 0.8 du tout, écrivez-la en centièmes : {meant}.",
  "currency-of-other-state":
    "Cette somme est en {currency}, monnaie d’un autre État ; celui-ci a {expected}. Comparez avec la source, et laissez si la loi elle-même nomme {currency} ; les sommes ne sont jamais converties.",
  "sum-with-thousands-point":
    "{sum} se lit {read}, car ici le point sépare les décimales. S’il s’agit de milliers, écrivez {meant} ; si la source a trois décimales, laissez.",
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
  "statistic-without-currency":
    'Une somme d’argent n’a pas de monnaie ici : personne ne sait combien c’est. Ajoutez-la telle que la donne la source, comme "currency": "EUR".',
  "statistic-with-currency":
    '« {unit} » n’est pas de l’argent, et pourtant le chiffre a une monnaie ({currency}). Si c’est une somme, écrivez "unit": "money" ; s’il compte autre chose, retirez « currency ».',
  "statistic-contradictory":
    "La même chose, dans la même unité et pour la même période, vaut {other} plus haut et {value} ici ; le lecteur ne sait pas ce qui est juste. Gardez le chiffre de la source ; s’ils comptent des choses différentes, dites-le dans « item », « period » ou « note ».",
  "statistic-of-few":
    "{value}, c’est si peu de personnes qu’un lecteur peut savoir qui elles sont. Si la source publie elle-même ce chiffre, laissez-le ; sinon, réunissez-le à d’autres, comme plusieurs années, ou omettez-le et dites dans « note » qu’il est petit.",
  "statistic-not-whole":
    '{value} n’est pas un nombre entier, or ce qui est compté ici se compte un par un. Si c’est une part, écrivez-la en centièmes avec "unit": "per-cent" ; si ce sont des milliers ou des millions, écrivez le nombre entier ; si c’est une moyenne, dites-le dans « item ».',
  "statistic-undated":
    'Ce chiffre ne dit pas quelle période il compte, et personne ne peut le comparer à un autre. Donnez l’année dans « period » sous la forme "from": "2025", "until": "2025" ; si la source ne nomme aucune période, dites-le dans « note ».',
  "run-ends-in-childhood":
    'Ici figure l’âge auquel le versement prend fin, et {age} est un âge d’enfant. S’il s’agit d’un nombre d’années, retirez « untilAge » et écrivez "length": "P1Y" avec ce nombre ; s’il manque un chiffre, ajoutez-le ; si la loi le dit, laissez.',
} as const;
