import { findingMessages } from "../finding-messages.ts";
import { enForms } from "../forms/en.ts";

/** Words of every finding in English. `{name}` stands for a parameter. */
export const en = findingMessages(enForms, {
  "missing-property":
    "“{property}” is missing here. It takes {expected}. Write what is known and never a guess: what is invented would be taken for a fact.",
  "unknown-property":
    "“{property}” is not a field of this part of the record. Its fields are: {known}. Correct the name; what one State alone has goes under “extensions”.",
  "wrong-type": "This place takes {expected}, not {actual}. Correct the value.",
  "unknown-code": "“{actual}” is not allowed here. Use one of: {allowed}.",
  "unknown-open-code":
    "“{actual}” is not a code of the list “{list}”. Use one of: {allowed}. A code that only your State has begins with x- and its country code, such as x-fr-name.",
  "unknown-variant": "“{actual}” is none of the forms that this part can take. Use one of: {allowed}.",
  "wrong-format": "“{actual}” cannot stand here. Write {format}.",
  "wrong-key":
    "“{key}” cannot be the name of an entry here. Use the code of a language such as “en” (BCP 47), or under “extensions” the code of a State such as “fr”.",
  "too-short":
    "The number of characters here is below {minimum}. Write the text, or leave the field out when it is not known.",
  "too-long": "The number of entries or characters here is above {maximum}. Shorten it.",
  "too-few":
    "The number of entries in this list is below {minimum}. Add what a source gives, or leave the list out where nothing is known: an empty list reads as “none”.",
  "too-small": "This number is below {minimum}, the least allowed. Correct it.",
  "too-large": "This number is above {maximum}, the most allowed. Correct it.",
  "empty-text":
    'This text is in no language. Give it in at least one, such as "en": "Night line", or leave the field out when it is not known.',
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
  "step-not-found": "No step of this pathway has the id “{step}”. Correct the id or add the step.",
  "step-listed-twice": "Two steps of this pathway have the id “{step}”. Give each an id of its own.",
  "period-reversed": "This period ends before it starts. Check both dates.",
  "amount-range-reversed": "The upper sum is below the lower one, or in another currency. Check both sums.",
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
  "region-of-other-state":
    "“{region}” lies in another State than the one described ({jurisdiction}), so people there would be offered what is not for them. Use the code of a part of this State (ISO 3166-2, in lower case); it mostly begins with “{jurisdiction}-”.",
  "region-of-body":
    "“{region}” is a part of a State, but this record describes “{body}”, which has no parts of its own. Leave the part out; what holds in one part of a State belongs in a record of that State.",
  "date-implausible":
    "The date {date} is hundreds of years from today. Compare the year with the source; a date is written like 2026-03-22.",
  "date-in-future":
    "The date {date} is still to come: today is {today}. What was found, said or confirmed lies in the past; compare the year and the month with the source, since digits may be swapped.",
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
  "short-number-lengthened":
    "{number} is the short number {short} with something before it, and may connect nowhere or to somebody else. Write the number as the source has it: {short} for use inside the country, and beside it a full number for calls from abroad where one is published.",
  "number-of-other-state":
    "{number} is a number of another country; numbers of this State begin with {expected}. If the line is answered abroad, leave it; otherwise compare it with the source.",
  "number-like-placeholder":
    "{number} looks as if it had been typed to fill the field, and somebody in need would dial it. Write the number that the source gives, or remove this contact.",
  "address-like-private":
    "{address} looks like the address of a private person: a mail provider of households, or post that somebody takes in. A record gives the address of a desk, such as info@example.org: if this is a person’s, remove it; if the body itself publishes it, leave it.",
  "address-not-public":
    "{address} leads somewhere only inside one organisation, so victims cannot open it. Give the public address of the same page, such as https://example.org/help, or leave it out.",
  "website-of-other-state":
    "{address} is a site of another State ({country}). If the body has its site there, leave it; otherwise compare the address with the source.",
  "hours-past-midnight":
    "From {opens} to {closes} goes past midnight. If that is meant, leave it; times of the afternoon are written on a clock of 24 hours, such as 17:00 for five o’clock.",
  "length-implausible":
    "{length} is a length that laws hardly set: P10M is ten months, P10Y ten years, PT10M ten minutes. If the source says so, leave it; if the letter is wrong, {meant} may be meant.",
  "percentage-like-share":
    "{percent} per cent is less than one hundredth. If the source says so, leave it; if a share such as 0.8 of the whole is meant, write it in hundredths: {meant}.",
  "currency-of-other-state":
    "This sum is in {currency}, the currency of another State; this one has {expected}. Compare it with the source, and leave it if the law itself names {currency}; sums are never converted.",
  "sum-with-thousands-point":
    "{sum} is read as {read}, because a point parts the decimals here. If thousands are meant, write {meant}; if the source has three decimals, leave it.",
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
  "short-code-from-abroad":
    "{number} is written as it is dialled inside the country and works in that form only there, yet it is said to be reachable from abroad. Remove the statement, and where a source has the number for calls from abroad, give it with + and the code of the country, such as +33180523376; that code before a short number makes none.",
  "number-in-national-form":
    '{number} is written as it is dialled inside the country, and dialled so from abroad it reaches nobody. Write {international}, which is how the same line is dialled from anywhere; if it works only inside the country, leave the number and say "reachableFromAbroad": "no".',
  "number-reach-not-said":
    '{number} is dialled so inside the country only, and the record does not say whether it can be called from abroad. Say "reachableFromAbroad": "no", or "not-known" where it was looked for and no source tells; if it can be called from abroad, write the number with + and the code of the country, such as +33180523376.',
  "phone-number-implausible":
    "{number} does not have a length that numbers of that country have, or keeps the 0 that is dialled only at home, so a call from abroad may fail. Compare it digit by digit with the source; it is written like +33140040404. If the source has it just so, leave it.",
  "post-without-address":
    "This contact is by post and has no address. Give it on one line in “address”, such as “64 rue Defrance, 94682 Vincennes CEDEX”, or in parts in “postalAddress”; where none is known, leave the contact out.",
  "postal-codes-differ":
    "The address in parts has the postal code {code}, which does not stand on its line “{address}”. Compare both with the source and make them agree; a letter with the wrong code goes to another town.",
  "postal-code-implausible":
    "“{code}” does not look like a postal code of the country “{country}”, where one is written like {example}. Compare it and the country with the source; what follows it for bulk mail, such as CEDEX, belongs in “sortingCode”.",
  "address-in-other-state":
    "This address is in the country “{country}”, while the record describes “{expected}”. If the body has it there, leave it; otherwise correct the country, which is written like “fr”.",
  "coordinates-at-zero":
    "Latitude 0 and longitude 0 are a point in the sea off Africa, which programs write where they know no place. Give those of the place, such as 48.8466 and 2.4346, or leave “coordinates” out.",
  "coordinates-exchanged":
    "Latitude {latitude} and longitude {longitude} lie outside the State, and inside it once they are exchanged. Compare them with the source; the latitude of Paris is 48.8566 and its longitude 2.3522.",
  "coordinates-too-precise":
    "{degrees} is more precise than a centimetre on the ground, which no source measured. Write {rounded}; five decimals find a door.",
  "site-not-found":
    "This site says neither where it is nor how to reach it, so nobody finds its door. Add the address, such as “12 rue de la Paix, 75002 Paris” in “place”, or a contact; where no source gives one, leave the site out.",
  "site-named-twice":
    "Two sites are called “{name}”, so whoever is sent to one may stand before the other. If they are one place, keep one entry; otherwise name each by its town or district, such as “Legal advice centre, Lyon”.",
  "telephone-without-warning":
    "The number {number} in a compiled record does not carry the warning to verify it. Add “verifyBeforeUse”: a wrong number given to a victim does harm.",
  "display-differs-from-number":
    "The number is shown as “{display}” but {number} is dialled. Check which is right and make the two agree.",
  "confirmed-after-record":
    "The date of this confirmation ({date}) is later than that of the record ({asOf}). Compare both; bring “asOf” up to date only if the confirmation is right, and never to a day that is still to come.",
  "time-zone-unknown":
    "“{zone}” is not a time zone of the IANA database, so readers elsewhere cannot convert the hours. Use a name such as “Europe/Paris”.",
  "opening-hours-contradictory":
    "These opening hours contradict one another: round the clock beside times of the week or month, a closed day with times, or an opening that equals the closing. Keep what is true; all day is written 00:00 to 24:00.",
  "hours-overlapping":
    "The times {times} overlap the times {others} of the same day, so nobody knows which hold. Keep what the source says; times of another season get the period in “valid”, and the hours of another number or place belong to a contact or site of its own.",
  "monthly-hours-in-weekly":
    "The times {times} of a day of the month overlap the weekly times {others} of the same day. Keep in “monthly” only what the week does not have, such as 17:00 to 20:00 beside a day that closes at 17:00.",
  "hours-over":
    'These times held until {date}, before the date of the record ({asOf}), so they tell nobody when it is open. Give the times of the present period, such as "from": "2026-09-01", or remove these.',
  "exceptions-contradictory":
    "Two exceptions of the same day say different things: closed beside times, or times that overlap. Keep the one that the source gives.",
  "opens-at-end-of-day":
    "Nothing opens at 24:00, which is the end of a day. Write 00:00 where the opening is at midnight, on the day that begins then.",
  "exception-without-times":
    'This exception says neither that it is closed nor when it opens or closes. Write "closed": true or the times that the source gives; where it gives none, leave the exception out.',
  "hours-without-times":
    "These opening hours name a time zone and no time. Add the hours that the source gives, or say them in a note; where none are known, leave “hours” out.",
  "organisation-unreachable":
    "This body has neither a contact nor a website, so whoever is sent there cannot find it. Add one where a source gives it.",
  "step-unreachable":
    "No transition leads to the step “{step}” and nothing says what triggers it, so nobody knows how a victim gets there. Add the transition or the trigger that a source describes.",
  "step-dead-end":
    "From the emergency step “{step}” no way leads to follow-up, to another body or service, or to a closure, so victims are lost there. Add the transition that leads on, where a source describes one.",
  "hand-over-without-owner":
    "The transition from “{step}” crosses from emergency to follow-up and names nobody who answers for it. Name the owner, or the body or service that takes over; where the actor of the next step takes over, give its id in “organisations” of that actor.",
  "phase-goes-back":
    "This transition leads from the phase “{from}” back to the earlier phase “{to}”. Correct the steps, or give its type: re-entry, appeal or step-up.",
  "transition-to-same-step":
    "This transition leads from the step “{step}” to the same step. Correct where it leads, or remove it.",
  "transition-listed-twice":
    "The same transition from “{step}” is listed twice and would be drawn and counted twice. Remove one, or say by “condition” how the two differ.",
  "transition-leads-nowhere":
    "This transition from “{step}” leads to no step, body, service or scheme, so it cannot be followed or drawn. Link what the description names once there is a record of it.",
  "follow-up-missing":
    "This pathway ends with the emergency. Add the steps of follow-up that a source describes; if none exists, say so in a note, since an absent part reads as “nothing is known”.",
  "clock-without-length":
    "This deadline has neither a length nor an opening, nor is it said to be unlimited, so no date can be computed. Add what the source says once it is known.",
  "clock-unlimited-with-length":
    "This deadline is said not to exist, and is also given a length (“{length}”). Keep the one that the law states.",
  "clock-closes-before-opening":
    "This step becomes possible only after “{opens}”, but its time is over after “{length}”, so nobody could take it. Check both lengths.",
  "clock-starts-twice":
    "This deadline runs from an event ({event}) and also from a fixed day ({date}), which gives two different last days. Keep one, or make two deadlines of it.",
  "suspension-without-bounds":
    "This suspension does not say when it starts, or when it ends, so that nobody can count the days that do not count. Add the event or the day; if the source gives words only, put them into “suspendedWhile”.",
  "suspension-contradictory":
    "This suspension ends before it starts, starts and ends with the same event, or has a bound that is both an event and a day. Correct it; every bound is one of the two.",
  "scheme-without-time-limit":
    "The scheme does not say by when to claim, which readers may take for “no limit”. Add the time limit that a source gives, with “unlimited” only where it says that there is none; leave it out where no source tells.",
  "time-limit-without-clock":
    "The time limit is given in words only, so nobody can be warned before it ends. Add it as “clocks”, with “unlimited” only where the source says that there is no limit.",
  "amount-floor-above-cap":
    "The least sum ({floor}) is above the highest one ({cap}). Read both again in the source before you change either.",
  "amount-without-figure":
    "This amount of method “{method}” holds no figure at all. Add the table, the rate or the bounds that the source gives, or describe it in a note instead.",
  "full-reparation-capped":
    "Full reparation pays the whole damage, yet a cap is stated, and both cannot hold. Read the law again and keep what it says.",
  "scheme-currency-mixed":
    "This sum is in {actual} while the scheme otherwise uses {expected}. Keep it only if the law itself names that currency; sums are never converted.",
  "degree-table-disordered":
    "The row from degree {degree} comes after the row from degree {before}, so some degrees have two sums or none. Order the rows; where a degree stands twice, keep the sum that the source gives.",
  "percentage-above-hundred":
    "{percent} per cent is more than the whole. Check the decimal point; if the source really has more than 100 per cent, say so in a note.",
  "money-undated":
    "This sum does not say for which date it holds, so it cannot be compared with others. Add “asOf” where the source gives the date.",
  "sum-out-of-line":
    "{sum} is ten times the next smaller sum of its kind in this scheme ({smaller}) or more. Read both again in the source; a nought is quickly added or lost.",
  "sum-like-year": "{sum} looks like a year rather than a sum. Read it again in the source.",
  "head-treatment-contradictory":
    "The head of damage “{head}” is covered in one entry and not covered in another. Check both; a victim would not know whether to claim it.",
  "head-not-covered-with-amount":
    "This head of damage is said not to be covered, yet amounts are given for it. Read the source again, and keep of the two what it says.",
  "advance-denied-with-clock":
    "The scheme is said to pay no advance, yet deadlines are given for one. Read the source again, and keep of the two what it says.",
  "criterion-code-unknown":
    "“{actual}” is not a code of the list “{list}”, so this condition is never met and people who have a right would be refused. Use a code of that list.",
  "criterion-state-is-body":
    '“{body}” is a body of States and no State: nobody is its national and nothing happens in it, so this condition would never be met. Name the States, or the group under “groups”, such as "groups": ["eu"] for the members of the Union.',
  "criterion-without-value":
    "This condition of type “{op}” does not say clearly what is compared. A country needs States, groups or another fact; a date needs either a day or another fact, and a time is added only to another fact.",
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
  "criterion-never-met":
    "This condition can never be met, whatever the facts: its parts contradict one another. Check which part the law means.",
  "criterion-always-met":
    "This condition is met whatever the facts, so it asks for nothing. Read in the law which part is meant otherwise; remove it only where the law asks for nothing.",
  "criteria-not-examined":
    "Whether these conditions, {count} in all from here on, can be met and can be missed was not examined: too many of them ask for the same facts at once. Simplify them, or split them into several records.",
  "scheme-without-criteria":
    "The scheme gives no conditions of entitlement as data, so it cannot be found for anyone. Add “criteria”, with “human-check” for what only a person can weigh.",
  "criteria-not-computable":
    "Every condition here is left to a person, so the answer is always “unknown”. Add those that can be expressed as facts, or keep to the description.",
  "exclusion-in-criteria":
    "“{fact}” takes the right away and is for the authority to prove, but stands here as a condition that everybody has to meet. Move it to “exclusions”, in the words of the source.",
  "condition-in-words":
    "The words may set a condition that is nowhere as data, so the answer stays “unknown”. Add “criteria”, or “noOtherConditions” where the source sets no other condition.",
  "capacity-above-maximum":
    "More places are available ({available}) than there are in all ({maximum}). Check both numbers.",
  "day-of-remembrance-impossible":
    "No year has a day {day} in month {month}, so the day of remembrance can never be held. Correct the day or the month.",
  "designation-before-event":
    "The designation is dated {date}, before the event began ({event}). Check both dates; deadlines depend on them.",
  "notice-times-disordered":
    "{earlier} lies before {later}, but a notice is issued first, then verified, and expires last. Correct the times, or the notice is never shown or shown too long.",
  "notice-without-help":
    "This notice names no hotline, place, service or advice, so people get nothing from it. Add at least one, or do not publish it yet.",
  "coverage-declared-twice":
    "The coverage of “{need}” in the phase “{phase}” is declared twice, and readers cannot tell which holds. Keep one.",
  "verified-without-confirmation":
    'This record says that it is verified, and not by whom or when. Name the body and the day under “confirmations”: in “by”, for example "en": "Ministry of Justice, victims unit", and beside it "on": "2026-10-05"; if nobody in charge has confirmed it, replace “verified” by “self-declared”.',
  "confirmed-without-verified":
    "A body of this State confirmed this record, and its flags do not say so. If it is the body in charge of what the record describes and it confirmed the whole, put “verified” in “quality” in place of “self-declared”; if it confirmed only a part, leave it as it is.",
  "confirmer-like-person":
    "“{by}” looks like the name of a person. Write the body and the office or role, such as “Ministry of Justice, head of the victims unit”, which stay when people change; if it is a role already, leave out the form of address.",
  "share-without-most":
    'A share of the cases ({share} of a hundred) belongs to a time that most cases did not exceed, and “measure” says something else or nothing. If the source says “{share} per cent took no longer”, write "measure": "most"; otherwise remove “share”.',
  "most-without-share":
    '“Most cases” may be 51 or 99 of a hundred. Give the share that the source names, such as "share": "90"; if it names none, remove “measure” and give its words in “note”.',
  "deductible-above-cap":
    "What the person bears ({deductible}) is above the most that is paid ({cap}). Read both in the source: a payment that begins only above a sum has a “deductible”, one that ends there a “cap”. If the source has both so, leave them.",
  "lifelong-with-end":
    'What is paid for life ends neither at an age nor after a time. Keep what the source says: "lifelong": true, or the end alone, such as "untilAge": 18.',
  "once-with-run":
    'What is paid once does not run for a time. If it is paid repeatedly, write how often, such as "paid": "monthly"; if it is one payment, remove “runs”.',
  "run-ends-before-it-begins":
    'The payment ends at the age of {until} and is for persons of at least {from}, so nobody ever gets it. Compare both ages with the source; an end at 18 years is written "untilAge": 18.',
  "layers-disordered":
    "This layer ends no higher than the one before it, is in another currency, or follows one that has no end. Put the layers in order, each with the total up to which it reaches and not its own width: 400, then 1,600, then 2,300 million.",
  "remembrance-intervals-disordered":
    'These years lie before or among those of the interval before, or end before they begin. Put the intervals in order, oldest first; the year that ends one may begin the next, such as "everyYears": 1, "until": "2024", then "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "The day is held for the last time ({last}) before it is held for the first ({first}). Compare both with the source; a year alone, such as 2031, is enough.",
  "statistic-without-currency":
    'A sum of money has no currency here, so nobody knows how much it is. Add it as the source has it, such as "currency": "EUR".',
  "statistic-with-currency":
    '“{unit}” is not money, and yet the figure has a currency ({currency}). If it is a sum, write "unit": "money"; if it counts something else, remove “currency”.',
  "statistic-contradictory":
    "The same thing, in the same unit and time, is {other} above and {value} here, and readers cannot tell which holds. Keep the figure of the source; if they count different things, say so in “item”, “period” or “note”.",
  "statistic-of-few":
    "{value} is so few persons that a reader may know who they are. If the source itself publishes the figure, leave it; otherwise join it with others, such as several years, or leave it out and say in “note” that it is small.",
  "stated-gap-contradicted":
    "This says that something does not exist, and “{service}” meets that need in that phase. If the service came later or is for few, say so in the text of the gap; if the gap is closed, remove it; if it is another need, correct the code.",
  "automatic-yet-asked-for":
    "The scheme is said to be granted without an application, yet “{field}” says what whoever asks for it must keep to. A reader would hand in nothing and lose the right. Compare both with the source, and remove the one that it does not say.",
  "subdivision-twice":
    "The part “{code}” is named twice, and readers cannot tell which name holds. Keep one.",
  "subdivision-part-not-listed":
    "The larger part “{part}” is not named in “subdivisions” itself, so nobody learns what it is called. Add it there, or correct the code.",
  "subdivision-circular":
    "The part “{part}” lies, directly or through others, in itself. Correct “partOf”: it names the larger part, as “gb-eng” does for “gb-lnd”.",
  "subdivision-too-deep":
    "“{part}” has more than {most} larger parts above it; no State is divided so far. Name in “partOf” the larger part in which it lies.",
  "report-not-required-with-clock":
    "A report to the police is said not to be required, yet “clocks” says by when it must be made. Read the source again: remove “clocks”, or correct “required”.",
  "reference-unresolved":
    "No record “{reference}” was found. Correct the id, or bring that record along; while there is none, leave the reference out.",
  "record-id-twice":
    "Two records have the id “{id}”. If one is a copy, give the copy an id of its own; if both describe the same, keep the one that is right.",
  "replaces-not-there":
    "This record replaces “{reference}”, which is not there. Correct the id, or leave “replaces” out; the record of another publisher is not yours to publish.",
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
  "not-canonical-json":
    "This record cannot be written in the one form that is stored and signed (canonical JSON, RFC 8785): {reason}. Correct that value.",
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
  "file-name-mismatch":
    "A file with this id belongs at {expected}. If this is a copy, give it an id of its own and leave the original where it is; otherwise move it there, where no other file stands yet.",
  "publisher-not-allowed":
    "Records of “{publisher}” are not accepted from here. Send them to a node of that publisher, or ask the operator of this node to accept them.",
  "jurisdiction-not-allowed":
    "Publisher “{publisher}” may not speak about “{jurisdiction}” here. Correct “jurisdiction”, or ask the operator of this node to allow it.",
  "replacement-chain-too-long":
    "More than {maximum} records replace one another in a row. Replace the record that is in force.",
  "version-jump":
    "Version {version} is more than {maximum} above version {latest}, the latest that is here. Publish the versions in their order.",
  "version-conflict":
    "Version {version} was already published with other content. A published version never changes: give the change a higher version.",
  "version-not-next": "The next version of this record is {expected}, not {actual}. Correct “version”.",
  "translation-stale":
    "The “{language}” translation was made from other texts than the record now has. Compare it with the original, then stamp it anew (civic translations stamp).",
  "unknown-parameter":
    "“{parameter}” is not a parameter of this address. The API documentation lists those it takes.",
  "parameter-repeated": "The parameter “{parameter}” is given twice, and only one can hold. Give it once.",
  "keyword-unsupported":
    "“{keyword}” is not a keyword that the schema of an extension may use. Write the same with one of: {allowed}.",
  "keyword-malformed":
    "“{keyword}” is not written here as JSON Schema wants it. Look it up in JSON Schema 2020-12 and correct its value.",
  "pattern-unsupported":
    "The pattern “{pattern}” is malformed, too large, or uses more than characters, classes, groups, alternatives and counts. Write it with these alone.",
  "profile-too-large":
    "This profile asks for too much: at most {maximum} schemas, {depth} levels deep, with short patterns. Simplify it.",
  "profile-field-unknown":
    "Records of kind {kind} have no field “{field}”, so it cannot be made mandatory. Correct the place of the field.",
  "national-code-not-own":
    "The code “{code}” is not one of {publisher}: its codes start with “x-{publisher}-”. Correct the code.",
  "national-code-twice": "The code “{code}” is declared twice for the list {list}. Remove one.",
  "broader-code-unknown":
    "“{code}” is not a standard code of the list {list}. Name the standard code that contains the national one.",
  "extension-invalid":
    "This is not as the profile {profile} asks: {keyword} ({expected}). Correct the value.",
  "extension-undeclared":
    "The profile {profile} declares no fields for records of kind {kind}. Remove this, or declare it in the profile.",
  "national-code-undeclared":
    "The profile {profile} does not declare the code “{code}” for the list {list}. Correct the code, or declare it there.",
  "profile-field-missing": "The profile {profile} makes “{field}” mandatory, and it is missing here. Add it.",
  "nested-too-deep":
    "This is nested more than {maximum} levels deep, which no record needs. Take some of the levels out.",
  "kind-not-public":
    "Records of kind “{kind}” are for professionals or authorities only, and everything here is public. Keep this record off this node.",
  "document-too-large":
    "This document has more than {maximum} bytes, which is the most that is read. Shorten it, or split what it describes into several records.",
  "too-many-values":
    "This document holds more than {maximum} values, which is the most that is read. Split what it describes into several records.",
  "findings-not-listed":
    "Of what was found, {count} more are not listed here. Correct what is listed, then check again.",
  "not-utf-8":
    "Byte {offset} of this document is not text in UTF-8, so letters would be lost. Save the file again with the encoding UTF-8.",
  "byte-order-mark":
    "The document begins with a byte order mark (U+FEFF), which was passed over. Save it as “UTF-8 without BOM”, so that every program reads it alike.",
  "document-empty":
    "This document is empty: there is nothing in it to read. Write its content and save it again.",
  "not-json":
    'This is not JSON: it cannot be read beyond line {line}, column {column}. Look there for a missing or needless comma, bracket or quotation mark; quotation marks are straight ("), and comments are not allowed.',
  "repeated-member":
    "“{member}” is given twice in the same object, and programs differ in which one they keep. Keep the right one and remove the other.",
  "number-not-exact":
    "The number {written} cannot be kept as it is written: it would become {read}. Write a number of at most 15 digits, or the value as a text where the field takes one.",
  "number-too-large":
    "The number {written} is too large to be kept exactly. Write a smaller number, or the value as a text where the field takes one.",
  "lone-surrogate":
    "This text holds half of a character (a lone surrogate), which cannot be stored. Write the character again.",
  "replacement-character":
    "This text holds “\ufffd” (U+FFFD), the mark of a letter that was lost in a conversion. Write the letter again.",
  "model-older":
    "This record is written in model version {given}. It stays valid as it is; write the next version of it in {current}.",
  "of-later-model":
    "Model {given}, which “schemaVersion” names, does not have this; model {current} does. Write “{current}” there and change what else that asks for, or leave this out.",
  "value-left-behind":
    "Model version {current} has no field for this value. It stays in the record, but nothing that is computed from it reads it.",
  "model-not-known":
    "This record is written in model version {given}, which is not known here. Known are: {known}. Correct “schemaVersion”, or use a newer version of this program.",
  "file-passed-over":
    "“{name}” was not read, because records are files whose names end in “.json” and do not begin with a dot. If it holds a record that stands nowhere else, save it as such a file.",
  "record-not-stored": "The store of this node cannot hold this record. Its log says why; tell its operator.",
  "folder-passed-over": "“{name}” was not gone into: it is not a folder of a State. Nothing in it was read.",
  "file-wrong-name":
    "This file was not read, because the name of a record file ends in “.json”, in lower case. Rename it to {expected}; if a file of that name is there already, compare the two and keep the one that is right.",
  "file-wrong-depth":
    "This file was not read, because it does not stand where records stand: <State>/<kind>/<name>.json, for example fr/service/night-line.json. Move it there.",
  "file-unknown-kind":
    "This file was not read, because “{kind}” is no kind of record. Move it to the folder of its kind, one of: {known}.",
  "file-unreadable":
    "This file could not be read ({reason}). Check that it is there and that you may open it.",
  "file-not-regular":
    "This was not read, because it is no ordinary file but a folder, a pipe, a socket, a device or a link that leads nowhere. Put the file itself here, or remove it.",
  "recipient-like-person":
    "“{recipient}” looks like the name of a person, and a letter to it stays unread when somebody else takes over. Write the body and its department, such as “Ministry of Justice, victims unit”; if a body is called so, leave it.",
  "length-differs-from-text":
    "The text says “{said}”, and this length is {length}, with which the last day is computed. Read the source: if the text is right, write {meant} here; if this length is right, correct the text; if both are and mean different times, say in the text what each is for.",
  "statistic-not-whole":
    '{value} is not a whole number, and what is counted here is counted one by one. If it is a share, write it in hundredths with "unit": "per-cent"; if it is in thousands or millions, write the whole number; if it is a mean, say so in “item”.',
  "statistic-undated":
    'This figure does not say which time it counts, so nobody can set it beside another. Give the year in “period” as "from": "2025", "until": "2025"; where the source names no time, say so in “note”.',
  "established-before-event":
    "This date ({date}) lies before the event that it is for ({event}). Correct whichever is wrong; if the measure was there before and is for other events, too, leave “event” out.",
  "event-after-record":
    "The event is dated {date}, after the date of the record ({asOf}), when nobody could know of it. Correct the date of the event, or “asOf” where the record was brought up to date since.",
  "remembrance-interval-before-first":
    "This interval begins in {from}, and the day was first held in {first}. Correct whichever is wrong; an interval that counts from the first time needs no “from”.",
  "remembrance-interval-without-start":
    "An interval of {years} years counts from a year, and none is named, so no year can be computed in which the day is held. Give the first year as “from” here, or when the day was first held as “firstHeld”.",
  "day-of-personal-measure":
    "A day is given here, and “{type}” is for a person and is held on no day of the year. If the day is a measure of its own, give it a record of its own; if this record is of a day, add “day-of-remembrance” to “types”.",
  "national-extent-with-regions":
    'The service is said to be given in the whole State, and “regions” says that it is for some parts alone, where alone it is then shown. If it is for these parts, write "extent": "subnational"; if it is for the whole State, leave “regions” out.',
  "free-with-fees":
    'The service is said to be free, and fees are listed. If the person pays, write "basis": "charged"; if nothing is paid, remove the fees; if only some pay, write “charged” and say in “description” who does not.',
  "fee-by-full-reparation":
    'A fee is what the person pays, and full reparation is what a person receives. Give the sum with "method": "fixed" or “range”; where the source names none, leave “fees” out and say it in “description”.',
  "free-with-premium-number":
    "The service is said to be free, and a call to {number} costs more than others. Give a number at the ordinary price where the source has one; if the call is the only cost, say so in “description” of “cost”; if the type is wrong, correct it.",
  "telephone-type-differs":
    "{number} is said to be “{type}”, and numbers that begin like it are “{meant}”. Compare the number and the type with the source, and write “{meant}” if the number is right; if the source itself says “{type}”, leave it.",
  "coordinates-outside-state":
    "Latitude {latitude} and longitude {longitude} lie outside the main territory of the State “{state}”. Compare both with the source, above all the minus sign and the digits before the point; if the place is overseas or abroad, leave them.",
  "time-zone-of-other-state":
    "These hours go by the clock of {zone}, that of another State; this one has {expected}. If the source gives its own local hours, write {expected}; if the place is abroad, leave it.",
  "ended-before-established":
    "This ended in {until}, and was set up in {established}. Compare both with the source; where a body was set up again, the dates are those of the new one, and the old one is a record of its own or a note.",
  "verified-long-ago":
    "The record is of {asOf} and said to be verified, and the last confirmation is of {on}. Ask the body again and add its new confirmation; until then remove “verified”, or set “asOf” to the day that was confirmed.",
  "accreditation-over":
    "This recognition ended on {until}, before the date of the record ({asOf}), and no other one holds. If it was renewed, give the new dates; if the body lost it, leave it here and say so in “role”.",
  "run-ends-in-childhood":
    'Here stands the age at which the payment ends, and {age} is the age of a child. If a number of years is meant, remove “untilAge” and write "length": "P1Y" with that number; if a digit is missing, add it; if the law says so, leave it.',
  "regions-without-names":
    "The description of this State names no part of it, so nobody can choose “{region}” or read what it stands for. Add the parts with their codes and names to “subdivisions” of the State’s national system.",
  "site-region-outside-record":
    "This place serves “{region}”, and the record holds only for {regions}, so nobody in “{region}” is shown it. Add the part to “regions” of the record if it is for people there, or correct it here.",
});
