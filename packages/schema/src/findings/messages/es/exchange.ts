/** Words in Spanish of findings on situations and what nodes exchange. */
export const exchange = {
  "fact-code-unknown":
    "«{actual}» no es un código de la lista «{list}», por lo que este dato no se ha tenido en cuenta. Use un código de esa lista.",
  "fact-before-event":
    "Este día, {date}, es anterior al hecho del {event}, al que solo puede seguir, por lo que no se ha tenido en cuenta. Corrija una de las dos fechas.",
  "fact-before-other":
    "Este día, {date}, es anterior al {other}, día del dato «{fact}», al que solo puede seguir, por lo que no se ha tenido en cuenta. Corrija una de las dos fechas.",
  "fact-too-large":
    "El número {actual} es mayor de lo posible: como máximo {maximum}. No se ha tenido en cuenta. Compruebe el número y su unidad.",
  "fact-in-future":
    "Este día, {date}, aún no ha llegado: hoy es {today}. No se ha tenido en cuenta. Indique el día solo cuando haya pasado.",
  "facts-contradict":
    "El dato «{fact}» contradice los demás datos indicados, por lo que no se ha tenido en cuenta. Compruébelo con las fechas, las edades y el tipo de daño.",
  "answers-not-tried":
    "Las condiciones de esta ficha son tantas que no se han probado todas las respuestas. Se pregunta primero lo que piden más a menudo, que quizá no sea lo más decisivo.",
  "criterion-unreadable":
    "No se han podido leer las condiciones de esta ficha, por lo que se desconoce si se cumplen. Valide la ficha y corrija sus criterios.",
  "digest-mismatch":
    "El contenido se alteró por el camino: su huella es {actual} y se anunció {expected}. La ficha se rechaza; pídala de nuevo a su editor.",
  "id-mismatch":
    "La ficha dice ser {actual}, cuando se anunció {expected}. Envíela con su propio identificador o corrija el identificador en la ficha.",
  "export-line-malformed":
    "Una línea de la exportación no tiene la forma anunciada. Pídala de nuevo al otro nodo.",
  "export-truncated":
    "La exportación terminó antes de su última línea (fichas leídas: {count}). Pídala de nuevo al otro nodo.",
  "export-too-large":
    "La exportación supera los {maximum} bytes, por lo que no se ha leído el resto. Pregunte la causa al otro nodo o aumente el límite.",
  "export-too-many-lines":
    "La exportación supera las {maximum} líneas, por lo que no se ha leído el resto. Pregunte la causa al otro nodo o aumente el límite.",
  "export-too-many-refused":
    "Se han rechazado más de {maximum} líneas de la exportación, por lo que no se ha leído el resto. Comunique al otro nodo lo que se ha rechazado.",
  "publisher-not-allowed":
    "Las fichas de «{publisher}» no se aceptan por esta vía. Envíelas a un nodo de ese editor o pida al operador de este nodo que las acepte.",
  "jurisdiction-not-allowed":
    "El editor «{publisher}» no puede hablar aquí de «{jurisdiction}». Corrija «jurisdiction» o pida al operador de este nodo que lo permita.",
  "kind-not-allowed":
    "El editor «{publisher}» no puede publicar fichas de tipo «{kind}» con esta clave de API. Pida al operador de este nodo que lo permita.",
  "set-malformed":
    "Esto no es un conjunto, es decir, un objeto con un único miembro «versions», una lista de fichas o de JWS aplanados. Envíelo en esa forma.",
  "replacement-chain-too-long":
    "Más de {maximum} fichas se sustituyen una tras otra. Sustituya la que está en vigor.",
  "version-jump":
    "La versión {version} supera en más de {maximum} a la versión {latest}, la última que hay aquí. Publique las versiones en su orden.",
  "version-conflict":
    "La versión {version} ya se publicó con otro contenido. Una versión publicada no cambia nunca: dé al cambio una versión superior.",
  "version-not-next": "La próxima versión de esta ficha es la {expected}, no la {actual}. Corrija «version».",
  "signature-malformed":
    "Esto no es una JWS aplanada con el encabezado protegido que pide el intercambio (alg, typ, kid, salt). Fírmelo de nuevo con «civic sign».",
  "signature-algorithm":
    "La firma usa el algoritmo «{actual}»; solo se acepta ES256. Fírmelo de nuevo con una clave P-256.",
  "signature-type":
    "Lo firmado es del tipo «{actual}», pero se esperaba {expected}. Envíelo a donde corresponde.",
  "signature-wrong":
    "La firma no corresponde al contenido: se alteró por el camino o se firmó con otra clave. Pídalo de nuevo a su editor.",
  "signed-payload-not-canonical":
    "Lo firmado no es JSON canónico (RFC 8785), de modo que dos lectores podrían ver dos cosas. Su editor tiene que firmar los bytes canónicos.",
  "key-unknown":
    "Ninguna clave conocida de «{publisher}» tiene la huella {kid}. Compárela con el editor por otra vía y añádala después al ancla; una clave nueva también vale en cuanto la firma una conocida.",
  "key-revoked":
    "La clave {kid} de «{publisher}» se revocó antes de que esto llegara aquí, por lo que ya no vale. El editor tiene que firmar con una clave vigente.",
  "statement-malformed": "Esta declaración no tiene la forma de su tipo. Pídala de nuevo a su editor.",
  "issued-in-future":
    "Esto se emitió con fecha {issued}, que aún está por llegar. Ponga en hora el reloj del firmante y fírmelo de nuevo.",
  "previous-mismatch":
    "La versión {version} no sigue a la anterior que hay aquí: su «previous» nombra otra firma. Pida ambas versiones a su editor.",
  "version-disputed":
    "La versión {version} se firmó con dos contenidos. Ambos se conservan como prueba; la ficha permanece en la versión anterior hasta que su editor firme la siguiente y diga cuál de los dos mantiene.",
  "record-frozen":
    "La ficha está congelada porque la versión {version} se firmó con dos contenidos. Publique la versión siguiente e indique el que mantiene.",
  "stands-by-missing":
    "La versión {version} se firmó como {first} y como {second}. Indique en «standsBy» cuál mantiene: en la dirección o en la cabecera protegida de lo que firma.",
  "confirmed-not-here":
    "La versión {version} de {record} no está aquí con el contenido que se confirma. Lea la versión que muestra este nodo y confirme esa.",
  "signature-missing":
    "Las fichas de «{publisher}» solo se aceptan firmadas. Pídalas firmadas, o pida al operador de este nodo que admita las de este editor sin firma.",
  downgraded:
    "La versión {version} de esta ficha ya está aquí firmada, y esta, sin firma, dice otra cosa. Se ha rechazado.",
  "model-newer":
    "La ficha está escrita en el modelo {model}, más reciente que los que conoce este nodo. Se conserva y se transmite tal cual, y no se calcula nada a partir de ella.",
  "feed-line-malformed": "Una línea del flujo no tiene la forma anunciada. Pídalo de nuevo al otro nodo.",
  "feed-truncated":
    "El flujo terminó antes de su última línea (líneas leídas: {count}). Lo que llegó se conserva; pida el resto al otro nodo.",
  "feed-too-large":
    "Esta respuesta del flujo supera los {maximum} bytes, por lo que no se ha leído el resto. Pida al otro nodo menos líneas a la vez.",
  "feed-too-many-lines":
    "Esta respuesta del flujo supera las {maximum} líneas, por lo que no se ha leído el resto. Pida al otro nodo menos líneas a la vez.",
  "feed-too-many-refused":
    "Se han rechazado más de {maximum} líneas del flujo, por lo que no se ha leído el resto. Comunique al otro nodo lo que se ha rechazado.",
  "dispute-unfounded":
    "Esto no prueba ninguna disputa, es decir, dos contenidos firmados como la misma versión de esta ficha. Se ha rechazado; pregunte al otro nodo por qué lo envió.",
  "pack-malformed": "Esto no es un paquete tal como lo escribe «civic pack». Vuelva a pedir el paquete.",
  "pack-truncated":
    "El paquete terminó antes de su última línea (líneas leídas: {count}). Lo que está firmado en él sigue siendo válido; pida el paquete completo.",
  "pack-altered":
    "El paquete se modificó después de crearse: sus bytes no tienen la huella con la que termina. Lo que está firmado en él sigue siendo válido; vuelva a pedir el paquete.",
  "pack-too-large":
    "El paquete supera los {maximum} bytes, por lo que no se ha leído el resto. Pídalo en varios paquetes o aumente el límite.",
  "pack-too-many-lines":
    "El paquete supera las {maximum} líneas, por lo que no se ha leído el resto. Pídalo en varios paquetes o aumente el límite.",
  "key-invalid":
    "Esto no es una clave pública de la curva P-256. Vuelva a copiar la clave tal como la publica su titular.",
  "thumbprint-mismatch":
    "La huella de esta clave es {actual}, pero se anunció {expected}. Pregunte al titular de la clave cuál es la correcta.",
  "anchor-malformed":
    "Esto no es un archivo de ancla, que indica las huellas de las claves de cada editor. Haga que se genere con «civic keys show --anchor».",
  "signing-key-malformed":
    "Esto no es una clave de firma tal como la escribe «civic keys create». Indique el archivo que escribió ese comando.",
  "unknown-parameter":
    "«{parameter}» no es un parámetro de esta dirección. La documentación de la API enumera los que admite.",
  "parameter-repeated":
    "El parámetro «{parameter}» se da dos veces, y solo uno puede valer. Indíquelo una sola vez.",
  "kind-not-public":
    "Las fichas de tipo «{kind}» están reservadas a profesionales o autoridades, y aquí todo es público. No deposite esta ficha en este nodo.",
  "record-not-stored":
    "El almacén de este nodo no puede guardar esta ficha. Su registro dice por qué; avise a su operador.",
} as const;
