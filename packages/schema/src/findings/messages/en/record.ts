/** Words in English of findings on one record: its head, sources, texts and codes. */
export const record = {
  "id-disagrees-with-head":
    "The id does not agree with the publisher and jurisdiction beside it, by which it would read {expected}. Find out which of them is wrong. If this is a copy of another record, everything in it has to be read anew, and the original stays as it is.",
  "source-not-listed":
    "The source “{source}” is cited but not listed in “sources”. Add it there or correct the id.",
  "source-not-cited":
    "The source “{source}” is listed but no value cites it. Cite it where it proves a value; otherwise remove it.",
  "source-listed-twice": "The source id “{source}” is used twice. Give each source an id of its own.",
  "compiled-claims-self-declared":
    "This record was compiled by the project, and only a State or a provider can declare something of itself. Remove “self-declared” and keep “desk-research”.",
  "object-empty":
    "Nothing is said here, and yet the field counts as filled. Write what a source gives, at least in words; where nothing is known and the field may be missing, leave it out whole.",
  "text-blank":
    "This text holds nothing but white space, so readers see a gap. Write the text, or leave the field out when it is not known.",
  "text-edged-with-space":
    "This text begins or ends with white space, so that it is sorted and compared as a different text. Remove what stands before the first and after the last character.",
  "text-invisible-character":
    "This text holds the character {character}, which nobody sees and which can hide words or turn their order. Remove it.",
  "original-language-missing":
    "This text is not given in the language of the original ({language}). Write it as the source has it; a translation is no original.",
  "translation-not-declared":
    "This text has a version in “{language}” which “translations” does not declare. Declare how that translation was made.",
  "period-reversed": "This period ends before it starts. Check both dates.",
  "country-unknown":
    "“{country}” is not the code of a State, “eu” or “un”, so no search by State finds this record. Use the ISO 3166-1 code in lower case, for example “gb” for the United Kingdom and “gr” for Greece.",
  "language-unknown":
    "“{language}” is not the code of a language, so readers of that language do not find the text. Use the ISO 639-1 code, for example “da” for Danish; codes of States are other codes.",
  "date-not-in-calendar":
    "The day {date} does not exist in the calendar, so no deadline can be counted from it. Correct the date, or give only the month or the year where that is all the source says.",
  "language-like-state":
    "“{language}” is also the code of this State, but as a language it is another one than that of its laws ({meant}). If the texts are in {meant}, write “{meant}” here and beside every text.",
  "state-like-language":
    "“{state}” is also the code of a language in which this record has texts, but as a State it is another one than “{meant}”, where that language is spoken. Which State is described? Only if it is “{meant}”, correct “jurisdiction” and the id.",
  "publisher-of-other-state":
    "The publisher is “{publisher}”, but the record describes the system of another State, “{jurisdiction}”. A State speaks about itself: find out which of the two is wrong; only the State described, or the project, publishes such a record.",
  "reference-to-other-state":
    "“{reference}” belongs to another State ({country}) than this record. If that is meant, leave it; otherwise give the id of the record at home.",
  "date-implausible":
    "The date {date} is hundreds of years from today. Compare the year with the source; a date is written like 2026-03-22.",
  "text-markup":
    "This text holds the markup of a page (“{markup}”), which readers would see as it stands. Write plain text; paragraphs are parted by a line break (\\n).",
  "text-damaged":
    "This text holds damaged letters (“{damaged}”): it was written in UTF-8 and read in another encoding. Take the text from its source again and save it in UTF-8; correct names letter by letter.",
  "text-placeholder":
    "“{text}” only keeps the place for a text that is still to come, and would be read as an answer. Write the text, or leave the field out while it is not known.",
  "text-in-other-script":
    "This text stands under “{language}”, but hardly a letter of it is in the script of that language. Put it under the language that it is in; do not just change the code where the text is missing.",
  "text-same-in-two-languages":
    "This text is the same under “{language}” as under “{other}”, so it was perhaps not translated. Translate it, or leave it out under “{language}”: readers are then shown the original, marked as such.",
  "currency-unknown":
    "“{currency}” is not a currency of ISO 4217, so the sum cannot be compared. Use its three-letter code, for example “EUR”.",
  "replaces-itself":
    "This record says that it replaces itself. Give the id of the record that it takes over; for new content of the same record, raise its version and leave “replaces” out.",
  "replaces-other-kind":
    "This record replaces one of kind {actual}, but is itself of kind {expected}; whatever points to the old one would break. Replace a record of the same kind, or leave “replaces” out.",
  "reference-to-itself":
    "This record refers to itself here. Give the id of the other record that is meant, or leave the field out.",
  "source-later-than-record":
    "This source is dated {date}, but the record describes the system as of {asOf}. Compare the date with the source. If it is right and the record takes the source into account, bring “asOf” up to the day on which that was done, never to one that is still to come.",
  "doubtful-value-as-fact":
    "This value is of low confidence and would be shown as a fact. Move it to “notes” as a doubt, find a better source, or flag the record as provisional, estimated or disputed in “quality”.",
  "quality-contradictory":
    "The record is flagged both as verified and as “{flag}”, and readers cannot tell which holds. Keep the flag that is true today.",
  "compiled-without-desk-research":
    "This record was compiled from public sources and does not say so. Add “desk-research” to “quality”, so that no reader takes it for a statement of the State.",
  "compiled-claims-verified":
    "This record was compiled by the project, and only a competent authority can verify. Remove “verified”; the State can publish its own record, which replaces this one.",
  "original-listed-as-translation":
    "“{language}” is the language of the original and is also declared as a translation. Remove it from “translations”.",
  "translation-without-text":
    "A translation into “{language}” is declared, but no text is given in it, so readers who choose it find nothing. Add the texts or remove the declaration.",
  "value-listed-twice":
    "“{value}” stands twice in this list and would be counted twice. Remove one of the two.",
  "wider-code-with-narrower":
    "“{narrower}” stands beside “{wider}”, which already contains it. Keep the finer code where the source is that precise, and the wider one only where all of it is meant.",
  "local-id-twice":
    "The id “{id}” is used twice in this list, so nothing can point to one of the two. Give each entry an id of its own.",
  "code-deprecated":
    "The code “{code}” of the list “{list}” is no longer to be used; it stays valid and means what it meant. Write “{instead}” where the source says that.",
  "national-code-unexplained":
    "The national code “{national}” is explained nowhere, and readers abroad cannot know what it means. Explain it under “extensions”, in the part of “{country}”.",
  "extension-of-other":
    "The extensions under “{owner}” belong neither to the State that this record describes nor to its publisher. Move them under the code of one of these.",
  "stage-disagrees-with-period":
    "The stage “{stage}” does not agree with the period beside it on the date of the record ({asOf}), so people may apply to something closed or miss something open. Correct the stage or the dates.",
  "established-after-record":
    "The date of establishment ({date}) is later than that of the record ({asOf}). Correct one of the two dates, or say in “lifeCycle” that it is planned.",
  "confirmed-after-record":
    "The date of this confirmation ({date}) is later than that of the record ({asOf}). Compare both; bring “asOf” up to date only if the confirmation is right, and never to a day that is still to come.",
  "verified-without-confirmation":
    'This record says that it is verified, and not by whom or when. Name the body and the day under “confirmations”: in “by”, for example "en": "Ministry of Justice, victims unit", and beside it "on": "2026-10-05"; if nobody in charge has confirmed it, replace “verified” by “self-declared”.',
  "confirmed-without-verified":
    "A body of this State confirmed this record, and its flags do not say so. If it is the body in charge of what the record describes and it confirmed the whole, put “verified” in “quality” in place of “self-declared”; if it confirmed only a part, leave it as it is.",
  "confirmer-like-person":
    "“{by}” looks like the name of a person. Write the body and the office or role, such as “Ministry of Justice, head of the victims unit”, which stay when people change; if it is a role already, leave out the form of address.",
  "ended-before-established":
    "This ended in {until}, and was set up in {established}. Compare both with the source; where a body was set up again, the dates are those of the new one, and the old one is a record of its own or a note.",
  "verified-long-ago":
    "The record is of {asOf} and said to be verified, and the last confirmation is of {on}. Ask the body again and add its new confirmation; until then remove “verified”, or set “asOf” to the day that was confirmed.",
} as const;
