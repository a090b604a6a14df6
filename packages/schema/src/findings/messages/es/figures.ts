/** Words in Spanish of findings on sums, shares and figures. */
export const figures = {
  "percentage-like-share":
    "{percent} por ciento es menos de una centésima. Si la fuente lo dice, déjelo; si se trata de una parte como 0.8 del total, escríbala en centésimas: {meant}.",
  "currency-of-other-state":
    "Este importe está en {currency}, moneda de otro Estado; este tiene {expected}. Compárelo con la fuente y déjelo si la propia ley nombra {currency}; los importes nunca se convierten.",
  "sum-with-thousands-point":
    "{sum} se lee {read}, porque aquí el punto separa los decimales. Si se trata de miles, escriba {meant}; si la fuente tiene tres decimales, déjelo.",
  "amount-range-reversed":
    "La suma superior es menor que la inferior, o está en otra moneda. Compruebe las dos sumas.",
  "amount-floor-above-cap":
    "El importe mínimo ({floor}) supera al máximo ({cap}). Lea de nuevo ambos en la fuente antes de cambiar ninguno.",
  "amount-without-figure":
    "Este importe de método «{method}» no contiene ninguna cifra. Añada el baremo, la tasa o los límites que da la fuente, o descríbalo en una nota.",
  "full-reparation-capped":
    "La reparación íntegra cubre todo el daño y, sin embargo, se indica un tope: no pueden valer ambas cosas. Relea la ley y conserve lo que dice.",
  "scheme-currency-mixed":
    "Esta suma está en {actual}, mientras que el resto del régimen está en {expected}. Consérvela solo si la propia ley nombra esa moneda; las sumas nunca se convierten.",
  "degree-table-disordered":
    "La fila desde el grado {degree} va después de la fila desde el grado {before}, así que algunos grados tienen dos importes o ninguno. Ordene las filas; si un grado figura dos veces, conserve el importe que da la fuente.",
  "percentage-above-hundred":
    "El {percent} por ciento es más que el todo. Compruebe la coma decimal; si la fuente da de verdad más del 100 por ciento, dígalo en una nota.",
  "money-undated":
    "Esta suma no dice para qué fecha vale, así que no se puede comparar con otras. Añada «asOf» si la fuente da la fecha.",
  "sum-out-of-line":
    "{sum} es al menos diez veces la siguiente suma menor de su clase en este régimen ({smaller}). Vuelva a leer ambas en la fuente: un cero se añade o se pierde con facilidad.",
  "sum-like-year": "{sum} parece un año y no una suma. Vuelva a leerlo en la fuente.",
  "head-treatment-contradictory":
    "El concepto de daño «{head}» está cubierto en una entrada y excluido en otra. Compruebe las dos; una víctima no sabría si puede reclamarlo.",
  "head-not-covered-with-amount":
    "Se dice que este concepto de daño no está cubierto y, sin embargo, se dan importes. Relea la fuente y conserve de las dos cosas la que dice.",
  "advance-denied-with-clock":
    "Se dice que el régimen no paga anticipos y, sin embargo, se dan plazos para uno. Relea la fuente y conserve de las dos cosas la que dice.",
  "share-without-most":
    'Una parte de los casos ({share} de cada cien) corresponde a un tiempo que la mayoría no superó, y «measure» dice otra cosa o nada. Si la fuente dice «el {share} por ciento no tardó más», escriba "measure": "most"; si no, quite «share».',
  "most-without-share":
    '«La mayoría de los casos» puede ser 51 o 99 de cada cien. Dé la parte que nombra la fuente, por ejemplo "share": "90"; si no nombra ninguna, quite «measure» y dé sus palabras en «note».',
  "deductible-above-cap":
    "Lo que queda a cargo de la persona ({deductible}) supera lo máximo que se paga ({cap}). Lea ambos en la fuente: un pago que solo empieza por encima de una suma tiene «deductible»; el que termina en ella, «cap». Si la fuente da ambos así, déjelos.",
  "lifelong-with-end":
    'Lo que se paga de por vida no termina a una edad ni tras un tiempo. Conserve lo que dice la fuente: "lifelong": true, o solo el final, por ejemplo "untilAge": 18.',
  "once-with-run":
    'Lo que se paga una vez no dura un tiempo. Si se paga repetidamente, escriba cada cuánto, por ejemplo "paid": "monthly"; si es un solo pago, quite «runs».',
  "run-ends-before-it-begins":
    'El pago termina a los {until} años y es para personas de al menos {from}, de modo que nadie lo recibe nunca. Compare ambas edades con la fuente; un final a los 18 años se escribe "untilAge": 18.',
  "layers-disordered":
    "Este tramo no termina por encima del anterior, está en otra moneda o sigue a uno sin final. Ponga los tramos en orden, cada uno con el total hasta el que llega y no con su anchura: 400, luego 1600, luego 2300 millones.",
  "statistic-without-currency":
    'Una suma de dinero no tiene aquí moneda y nadie sabe cuánto es. Añádala como la da la fuente, por ejemplo "currency": "EUR".',
  "statistic-with-currency":
    '«{unit}» no es dinero y, sin embargo, la cifra tiene moneda ({currency}). Si es una suma, escriba "unit": "money"; si cuenta otra cosa, quite «currency».',
  "statistic-contradictory":
    "Lo mismo, en la misma unidad y tiempo, es {other} más arriba y {value} aquí, y el lector no sabe cuál vale. Conserve la cifra de la fuente; si cuentan cosas distintas, dígalo en «item», «period» o «note».",
  "statistic-of-few":
    "{value} son tan pocas personas que un lector puede saber quiénes son. Si la propia fuente publica la cifra, déjela; si no, únala a otras, por ejemplo varios años, u omítala y diga en «note» que es pequeña.",
  "statistic-not-whole":
    '{value} no es un número entero, y lo que aquí se cuenta se cuenta de uno en uno. Si es una parte, escríbala en centésimas con "unit": "per-cent"; si son miles o millones, escriba el número entero; si es una media, dígalo en «item».',
  "statistic-undated":
    'Esta cifra no dice qué tiempo abarca, y nadie puede compararla con otra. Dé el año en «period» como "from": "2025", "until": "2025"; si la fuente no nombra ninguno, dígalo en «note».',
  "run-ends-in-childhood":
    'Aquí consta la edad a la que termina el pago, y {age} es la edad de un niño. Si se trata de un número de años, quite «untilAge» y escriba "length": "P1Y" con ese número; si falta una cifra, añádala; si la ley lo dice, déjelo.',
} as const;
