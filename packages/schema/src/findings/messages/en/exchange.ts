/** Words in English of findings on situations and what nodes exchange. */
export const exchange = {
  "fact-code-unknown":
    "“{actual}” is not a code of the list “{list}”, so this fact was left out. Use a code of that list.",
  "fact-before-event":
    "This day, {date}, lies before the event of {event}, which it can only follow, so it was left out. Correct one of the two dates.",
  "fact-before-other":
    "This day, {date}, lies before {other}, the day of “{fact}”, which it can only follow, so it was left out. Correct one of the two dates.",
  "fact-too-large":
    "The number {actual} is larger than it can be: at most {maximum}. It was left out. Check the number and its unit.",
  "fact-in-future":
    "This day, {date}, is still to come: today is {today}. It was left out. Give the day only once it has passed.",
  "facts-contradict":
    "The fact “{fact}” contradicts the other facts given, so it was left out. Check it against the dates, ages and the kind of harm.",
  "answers-not-tried":
    "The conditions of this record are so many that not every answer to them was tried. What is asked next is what they ask for most often, which may not be what decides most.",
  "criterion-unreadable":
    "The conditions of this record could not be read, so whether they are met stays unknown. Validate the record and mend its criteria.",
  "digest-mismatch":
    "The content was altered on the way: its digest is {actual}, where {expected} was announced. The record is refused; ask its publisher for it again.",
  "id-mismatch":
    "The record says that it is {actual}, where {expected} was announced. Send it under its own id, or correct the id in the record.",
  "export-line-malformed":
    "A line of the export is not of the announced form. Ask the other node for it again.",
  "export-truncated":
    "The export ended before its last line (records read: {count}). Ask the other node for it again.",
  "export-too-large":
    "The export has more than {maximum} bytes, so the rest was not read. Ask the other node why, or raise the bound.",
  "export-too-many-lines":
    "The export has more than {maximum} lines, so the rest was not read. Ask the other node why, or raise the bound.",
  "export-too-many-refused":
    "More than {maximum} lines of the export were refused, so the rest was not read. Tell the other node what was refused.",
  "publisher-not-allowed":
    "Records of “{publisher}” are not accepted from here. Send them to a node of that publisher, or ask the operator of this node to accept them.",
  "jurisdiction-not-allowed":
    "Publisher “{publisher}” may not speak about “{jurisdiction}” here. Correct “jurisdiction”, or ask the operator of this node to allow it.",
  "kind-not-allowed":
    "Publisher “{publisher}” may not publish records of kind “{kind}” with this API key. Ask the operator of this node to allow it.",
  "set-malformed":
    "This is no set, which is an object with one member “versions”, a list of records or of flattened JWS. Send it in that form.",
  "replacement-chain-too-long":
    "More than {maximum} records replace one another in a row. Replace the record that is in force.",
  "version-jump":
    "Version {version} is more than {maximum} above version {latest}, the latest that is here. Publish the versions in their order.",
  "version-conflict":
    "Version {version} was already published with other content. A published version never changes: give the change a higher version.",
  "version-not-next": "The next version of this record is {expected}, not {actual}. Correct “version”.",
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
  "stands-by-missing":
    "Version {version} was signed as {first} and as {second}. Name the one that you stand by as “standsBy”: in the address, or in the protected header of what you sign.",
  "confirmed-not-here":
    "Version {version} of {record} is not here with the content that is confirmed. Read the version that this node shows, and confirm that one.",
  "signature-missing":
    "Records of “{publisher}” are taken with a signature only. Ask for signed ones, or let the operator of this node allow unsigned ones of this publisher.",
  downgraded:
    "Version {version} of this record is signed here already, and this one without a signature says something else. It was refused.",
  "model-newer":
    "The record is written in model {model}, which is newer than this node knows. It is kept and passed on as it is, and nothing is computed from it.",
  "feed-line-malformed": "A line of the feed is not of the announced form. Ask the other node for it again.",
  "feed-truncated":
    "The feed ended before its last line (lines read: {count}). What came is kept; ask the other node for the rest.",
  "feed-too-large":
    "This answer of the feed has more than {maximum} bytes, so the rest was not read. Ask the other node for fewer lines at once.",
  "feed-too-many-lines":
    "This answer of the feed has more than {maximum} lines, so the rest was not read. Ask the other node for fewer lines at once.",
  "feed-too-many-refused":
    "More than {maximum} lines of the feed were refused, so the rest was not read. Tell the other node what was refused.",
  "dispute-unfounded":
    "This is no evidence of a dispute, which is two contents that were signed as the same version of this record. It was refused; ask the other node why it sent it.",
  "pack-malformed": "This is no pack as “civic pack” writes it. Ask for the pack again.",
  "pack-truncated":
    "The pack ended before its last line (lines read: {count}). What is signed in it holds; ask for the whole pack.",
  "pack-altered":
    "The pack was altered after it was made: its bytes do not have the digest that it ends with. What is signed in it holds; ask for the pack again.",
  "pack-too-large":
    "The pack has more than {maximum} bytes, so the rest was not read. Ask for it in several packs, or raise the bound.",
  "pack-too-many-lines":
    "The pack has more than {maximum} lines, so the rest was not read. Ask for it in several packs, or raise the bound.",
  "key-invalid": "This is no public key on the curve P-256. Copy the key again as its owner publishes it.",
  "thumbprint-mismatch":
    "The thumbprint of this key is {actual}, where {expected} was announced. Ask the owner of the key which is right.",
  "anchor-malformed":
    "This is no anchor file, which names the key thumbprints of each publisher. Have it made with “civic keys show --anchor”.",
  "signing-key-malformed":
    "This is no signing key as “civic keys create” writes it. Name the file that it wrote.",
  "unknown-parameter":
    "“{parameter}” is not a parameter of this address. The API documentation lists those it takes.",
  "parameter-repeated": "The parameter “{parameter}” is given twice, and only one can hold. Give it once.",
  "kind-not-public":
    "Records of kind “{kind}” are for professionals or authorities only, and everything here is public. Keep this record off this node.",
  "record-not-stored": "The store of this node cannot hold this record. Its log says why; tell its operator.",
} as const;
