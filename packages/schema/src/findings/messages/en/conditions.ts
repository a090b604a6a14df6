/** Words in English of findings on pathways, conditions and deadlines. */
export const conditions = {
  "step-not-found": "No step of this pathway has the id “{step}”. Correct the id or add the step.",
  "step-listed-twice": "Two steps of this pathway have the id “{step}”. Give each an id of its own.",
  "length-implausible":
    "{length} is a length that laws hardly set: P10M is ten months, P10Y ten years, PT10M ten minutes. If the source says so, leave it; if the letter is wrong, {meant} may be meant.",
  "step-unreachable":
    "No transition leads to the step “{step}” and nothing says what triggers it, so nobody knows how a victim gets there. Add the transition or the trigger that a source describes.",
  "step-dead-end":
    "From the emergency step “{step}” no way leads to follow-up, to another body or service, or to a closure, so victims are lost there. Add the transition that leads on, where a source describes one.",
  "hand-over-without-owner":
    "The transition from “{step}” crosses from emergency to follow-up and names nobody who answers for it. Name the owner: whoever takes over need not be the one who answers for it.",
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
  "outer-limit-never-counts":
    "The outer limit of “{length}” never counts: this deadline has no length of its own, or one that runs from the same event. Give the shorter time alone as its length, or name the other event.",
  "suspension-without-bounds":
    "This suspension does not say when it starts, or when it ends, so that nobody can count the days that do not count. Add the event or the day; if the source gives words only, put them into “suspendedWhile”.",
  "suspension-contradictory":
    "This suspension ends before it starts, starts and ends with the same event, or has a bound that is both an event and a day. Correct it; every bound is one of the two.",
  "scheme-without-time-limit":
    "The scheme does not say by when to claim, which readers may take for “no limit”. Add the time limit that a source gives, with “unlimited” only where it says that there is none; leave it out where no source tells.",
  "time-limit-without-clock":
    "The time limit is given in words only, so nobody can be warned before it ends. Add it as “clocks”, with “unlimited” only where the source says that there is no limit.",
  "criterion-code-unknown":
    "“{actual}” is not a code of the list “{list}”, so this condition is never met and people who have a right would be refused. Use a code of that list.",
  "criterion-state-is-body":
    '“{body}” is a body of States and no State: nobody is its national and nothing happens in it, so this condition would never be met. Name the States, or the group under “groups”, such as "groups": ["eu"] for the members of the Union.',
  "criterion-without-value":
    "This condition of type “{op}” does not say clearly what is compared. A country needs States, groups or another fact; a date needs either a day or another fact, and a time is added only to another fact.",
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
  "remembrance-intervals-disordered":
    'These years lie before or among those of the interval before, or end before they begin. Put the intervals in order, oldest first; the year that ends one may begin the next, such as "everyYears": 1, "until": "2024", then "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "The day is held for the last time ({last}) before it is held for the first ({first}). Compare both with the source; a year alone, such as 2031, is enough.",
  "automatic-yet-asked-for":
    "The scheme is said to be granted without an application, yet “{field}” says what whoever asks for it must keep to. A reader would hand in nothing and lose the right. Compare both with the source, and remove the one that it does not say.",
  "report-not-required-with-clock":
    "A report to the police is said not to be required, yet “clocks” says by when it must be made. Read the source again: remove “clocks”, or correct “required”.",
  "length-differs-from-text":
    "The text says “{said}”, and this length is {length}, with which the last day is computed. Read the source: if the text is right, write {meant} here; if this length is right, correct the text; if both are and mean different times, say in the text what each is for.",
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
  "free-with-fees":
    'The service is said to be free, and fees are listed. If the person pays, write "basis": "charged"; if nothing is paid, remove the fees; if only some pay, write “charged” and say in “description” who does not.',
  "fee-by-full-reparation":
    'A fee is what the person pays, and full reparation is what a person receives. Give the sum with "method": "fixed" or “range”; where the source names none, leave “fees” out and say it in “description”.',
  "accreditation-over":
    "This recognition ended on {until}, before the date of the record ({asOf}), and no other one holds. If it was renewed, give the new dates; if the body lost it, leave it here and say so in “role”.",
} as const;
