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
  "replacement-chain-too-long":
    "Más de {maximum} fichas se sustituyen una tras otra. Sustituya la que está en vigor.",
  "version-jump":
    "La versión {version} supera en más de {maximum} a la versión {latest}, la última que hay aquí. Publique las versiones en su orden.",
  "version-conflict":
    "La versión {version} ya se publicó con otro contenido. Una versión publicada no cambia nunca: dé al cambio una versión superior.",
  "version-not-next": "La próxima versión de esta ficha es la {expected}, no la {actual}. Corrija «version».",
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
    "El flujo terminó antes de su última línea (líneas leídas: {count}). Lo que llegó se conserva; pida el resto al otro nodo.",
  "feed-too-large":
    "Esta respuesta del flujo supera los {maximum} bytes; el resto no se leyó. Pida al otro nodo menos líneas a la vez.",
  "feed-too-many-lines":
    "Esta respuesta del flujo supera las {maximum} líneas; el resto no se leyó. Pida al otro nodo menos líneas a la vez.",
  "feed-too-many-refused":
    "Se rechazaron más de {maximum} líneas del flujo; el resto no se leyó. Comunique al otro nodo lo que se rechazó.",
  "dispute-unfounded":
    "Esto no prueba ninguna disputa, es decir, dos contenidos firmados como la misma versión de este registro. Se rechazó; pregunte al otro nodo por qué lo envió.",
  "pack-malformed": "Esto no es un paquete tal como lo escribe «civic pack». Vuelva a pedir el paquete.",
  "pack-truncated":
    "El paquete terminó antes de su última línea (líneas leídas: {count}). Lo que está firmado en él sigue siendo válido; pida el paquete completo.",
  "pack-altered":
    "El paquete se modificó después de crearse: sus bytes no tienen la huella con la que termina. Lo que está firmado en él sigue siendo válido; vuelva a pedir el paquete.",
  "key-invalid":
    "Esto no es una clave pública de la curva P-256. Vuelva a copiar la clave tal como la publica su titular.",
  "thumbprint-mismatch":
    "La huella de esta clave es {actual}, pero se anunció {expected}. Pregunte al titular de la clave cuál es la correcta.",
  "anchor-malformed":
    "This is no anchor file, which names the key thumbprints of each publisher. Have it made with “civic keys show --anchor”.",
  "signing-key-malformed":
    "This is no signing key as “civic keys create” writes it. Name the file that it wrote.",
  "unknown-parameter":
    "«{parameter}» no es un parámetro de esta dirección. La documentación de la API enumera los que admite.",
  "parameter-repeated":
    "El parámetro «{parameter}» se da dos veces, y solo uno puede valer. Indíquelo una sola vez.",
  "kind-not-public":
    "Las fichas de tipo «{kind}» están reservadas a profesionales o autoridades, y aquí todo es público. No deposite esta ficha en este nodo.",
  "record-not-stored":
    "El almacén de este nodo no puede guardar esta ficha. Su registro dice por qué; avise a su operador.",
} as const;
