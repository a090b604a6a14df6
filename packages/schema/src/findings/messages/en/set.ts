/** Words in English of findings on several records together. */
export const set = {
  "stated-gap-contradicted":
    "This says that something does not exist, and “{service}” meets that need in that phase. If the service came later or is for few, say so in the text of the gap; if the gap is closed, remove it; if it is another need, correct the code.",
  "reference-unresolved":
    "No record “{reference}” was found. Correct the id, or bring that record along; while there is none, leave the reference out.",
  "record-id-twice":
    "Two records have the id “{id}”. If one is a copy, give the copy an id of its own; if both describe the same, keep the one that is right.",
  "replaces-not-there":
    "This record replaces “{reference}”, which is not there. Correct the id, or leave “replaces” out.",
  "replaces-elsewhere":
    "This record takes over “{reference}”, which is not here. Wherever both are known, this one stands in its place. Check that the id is right.",
  "replaces-other-jurisdiction":
    "This record is about “{actual}”, but the one it replaces is about “{expected}”. Replace a record about the same jurisdiction, or leave “replaces” out.",
  "replacement-circular":
    "This record replaces one that, directly or through others, replaces it again, so none is in force. Remove “replaces” from the older record.",
  "organisation-circular":
    "This body is part of a body that, directly or through others, is part of it. Correct “partOf” in one of them.",
  "claim-order-circular":
    "This scheme asks to claim another first which, directly or through others, asks to claim this one first, so a victim cannot start anywhere. Correct the offsets of one of them.",
  "offsets-contradictory":
    "This scheme is “{type}” toward {scheme}, which in turn says “{other}” of this one; both cannot hold. Check the law and correct one of the two.",
  "record-suspected-twice":
    "The record {other} bears the same name, kind, State and publisher. If both describe the same thing, withdraw one; otherwise make the names distinct.",
  "national-system-twice":
    "The record {other} already describes the system of this State for the same publisher. Merge the two or withdraw one.",
  "reference-to-withdrawn":
    "This refers to {reference}, which its publisher has withdrawn, so readers are led to something no longer stated. Refer to what replaces it, or remove the reference.",
  "region-not-named":
    "“{actual}” is not among the parts that the description of this State names: {allowed}. Use one of these codes, or add the part with its name to “subdivisions” of the State’s national system if it is missing there.",
  "region-within-other":
    "“{narrower}” lies in “{wider}”, which stands beside it and already says it. Keep the larger part where all of it is meant, otherwise the smaller one alone.",
  "designation-opens-foreign-scheme":
    "The designation opens {scheme}, a scheme of another State ({country}), about which this State does not decide. Correct the id or remove it.",
  "translation-stale":
    "The “{language}” translation was made from other texts than the record now has. Compare it with the original, then stamp it anew (civic translations stamp).",
  "regions-without-names":
    "The description of this State names no part of it, so nobody can choose “{region}” or read what it stands for. Add the parts with their codes and names to “subdivisions” of the State’s national system.",
  "site-region-outside-record":
    "This place serves “{region}”, and the record holds only for {regions}, so nobody in “{region}” is shown it. Add the part to “regions” of the record if it is for people there, or correct it here.",
} as const;
