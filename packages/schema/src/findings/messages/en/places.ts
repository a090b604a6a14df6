/** Words in English of findings on contacts, places, hours and parts of a State. */
export const places = {
  "region-of-other-state":
    "“{region}” lies in another State than the one described ({jurisdiction}), so people there would be offered what is not for them. Use the code of a part of this State (ISO 3166-2, in lower case); it mostly begins with “{jurisdiction}-”.",
  "region-of-body":
    "“{region}” is a part of a State, but this record describes “{body}”, which has no parts of its own. Leave the part out; what holds in one part of a State belongs in a record of that State.",
  "short-number-lengthened":
    "{number} is the short number {short} with something before it, and may connect nowhere or to somebody else. Write the number as the source has it: {short} for use inside the country, and beside it a full number for calls from abroad where one is published. If the line itself says that this number works from abroad, say so: “reachableFromAbroad” is “yes”.",
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
  "subdivision-twice":
    "The part “{code}” is named twice, and readers cannot tell which name holds. Keep one.",
  "subdivision-part-not-listed":
    "The larger part “{part}” is not named in “subdivisions” itself, so nobody learns what it is called. Add it there, or correct the code.",
  "subdivision-circular":
    "The part “{part}” lies, directly or through others, in itself. Correct “partOf”: it names the larger part, as “gb-eng” does for “gb-lnd”.",
  "subdivision-too-deep":
    "“{part}” has more than {most} larger parts above it; no State is divided so far. Name in “partOf” the larger part in which it lies.",
  "recipient-like-person":
    "“{recipient}” looks like the name of a person, and a letter to it stays unread when somebody else takes over. Write the body and its department, such as “Ministry of Justice, victims unit”; if a body is called so, leave it.",
  "national-extent-with-regions":
    'The service is said to be given in the whole State, and “regions” says that it is for some parts alone, where alone it is then shown. If it is for these parts, write "extent": "subnational"; if it is for the whole State, leave “regions” out.',
  "free-with-premium-number":
    "The service is said to be free, and a call to {number} costs more than others. Give a number at the ordinary price where the source has one; if the call is the only cost, say so in “description” of “cost”; if the type is wrong, correct it.",
  "telephone-type-differs":
    "{number} is said to be “{type}”, and numbers that begin like it are “{meant}”. Compare the number and the type with the source, and write “{meant}” if the number is right; if the source itself says “{type}”, leave it.",
  "coordinates-outside-state":
    "Latitude {latitude} and longitude {longitude} lie outside the main territory of the State “{state}”. Compare both with the source, above all the minus sign and the digits before the point; if the place is overseas or abroad, leave them.",
  "time-zone-of-other-state":
    "These hours go by the clock of {zone}, that of another State; this one has {expected}. If the source gives its own local hours, write {expected}; if the place is abroad, leave it.",
} as const;
