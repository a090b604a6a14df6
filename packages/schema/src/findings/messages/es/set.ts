/** Words in Spanish of findings on several records together. */
export const set = {
  "stated-gap-contradicted":
    "Aquí se dice que algo no existe, y «{service}» atiende esa necesidad en esa fase. Si el servicio llegó después o es para pocos, dígalo en el texto de la laguna; si se ha colmado, quítela; si es otra necesidad, corrija el código.",
  "reference-unresolved":
    "No se ha encontrado ninguna ficha «{reference}». Corrija el identificador o aporte esa ficha; mientras no exista, omita la referencia.",
  "record-id-twice":
    "Dos fichas tienen el identificador «{id}». Si una es copia, dé a la copia su propio identificador; si ambas describen lo mismo, conserve la correcta.",
  "replaces-not-there":
    "Esta ficha sustituye a «{reference}», que no está. Corrija el identificador u omita «replaces».",
  "replaces-elsewhere":
    "Esta ficha asume «{reference}», que no está aquí. Donde se conozcan ambas, esta ocupa su lugar. Compruebe que el identificador es correcto.",
  "replaces-other-jurisdiction":
    "Esta ficha trata de «{actual}», pero la que sustituye trata de «{expected}». Sustituya una ficha sobre la misma jurisdicción u omita «replaces».",
  "replacement-circular":
    "Esta ficha sustituye a una que, directamente o a través de otras, la sustituye a su vez, así que ninguna está en vigor. Retire «replaces» de la más antigua.",
  "organisation-circular":
    "Este organismo forma parte de uno que, directamente o a través de otros, forma parte de él. Corrija «partOf» en uno de ellos.",
  "claim-order-circular":
    "Este régimen pide reclamar antes otro que, directamente o a través de otros, pide reclamar antes este, así que una víctima no puede empezar en ningún sitio. Corrija «offsets» en uno de ellos.",
  "offsets-contradictory":
    "Este régimen es «{type}» respecto de {scheme}, que a su vez dice «{other}» de este; las dos cosas no pueden ser ciertas. Compruebe la ley y corrija uno de los dos.",
  "record-suspected-twice":
    "La ficha {other} lleva el mismo nombre, tipo, Estado y editor. Si las dos describen lo mismo, retire una; si no, distinga los nombres.",
  "national-system-twice":
    "La ficha {other} ya describe el sistema de este Estado para el mismo editor. Reúna las dos o retire una.",
  "reference-to-withdrawn":
    "Esto remite a la ficha {reference}, que su editor ha retirado; se lleva al lector a algo que ya no se afirma. Remita a lo que la sustituye o elimine la referencia.",
  "region-not-named":
    "«{actual}» no está entre las partes que nombra la descripción de este Estado: {allowed}. Use uno de estos códigos o, si la parte falta, añádala con su nombre a «subdivisions» en la descripción del sistema nacional.",
  "region-within-other":
    "«{narrower}» está dentro de «{wider}», que figura al lado y ya lo dice. Conserve la parte mayor si se refiere a toda ella; si no, solo la menor.",
  "designation-opens-foreign-scheme":
    "La designación abre {scheme}, un régimen de otro Estado ({country}), sobre el que este Estado no decide. Corrija el identificador o elimínelo.",
  "translation-stale":
    "La traducción a «{language}» se hizo a partir de textos distintos de los que ahora tiene la ficha. Compárela con el original y márquela de nuevo (civic translations stamp).",
  "regions-without-names":
    "La descripción de este Estado no nombra ninguna de sus partes, así que nadie puede elegir «{region}» ni leer qué es. Añada las partes, con su código y su nombre, a «subdivisions» del sistema nacional del Estado.",
  "site-region-outside-record":
    "Este lugar atiende «{region}», y la ficha solo vale para {regions}, así que no se muestra a quien está en «{region}». Añada esa parte a «regions» de la ficha si es para quienes están allí, o corríjala aquí.",
} as const;
