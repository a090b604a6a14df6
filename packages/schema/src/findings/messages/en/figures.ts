/** Words in English of findings on sums, shares and figures. */
export const figures = {
  "amount-range-reversed": "The upper sum is below the lower one, or in another currency. Check both sums.",
  "percentage-like-share":
    "{percent} per cent is less than one hundredth. If the source says so, leave it; if a share such as 0.8 of the whole is meant, write it in hundredths: {meant}.",
  "currency-of-other-state":
    "This sum is in {currency}, the currency of another State; this one has {expected}. Compare it with the source, and leave it if the law itself names {currency}; sums are never converted.",
  "sum-with-thousands-point":
    "{sum} is read as {read}, because a point parts the decimals here. If thousands are meant, write {meant}; if the source has three decimals, leave it.",
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
  "statistic-without-currency":
    'A sum of money has no currency here, so nobody knows how much it is. Add it as the source has it, such as "currency": "EUR".',
  "statistic-with-currency":
    '“{unit}” is not money, and yet the figure has a currency ({currency}). If it is a sum, write "unit": "money"; if it counts something else, remove “currency”.',
  "statistic-contradictory":
    "The same thing, in the same unit and time, is {other} above and {value} here, and readers cannot tell which holds. Keep the figure of the source; if they count different things, say so in “item”, “period” or “note”.",
  "statistic-of-few":
    "{value} is so few persons that a reader may know who they are. If the source itself publishes the figure, leave it; otherwise join it with others, such as several years, or leave it out and say in “note” that it is small.",
  "statistic-not-whole":
    '{value} is not a whole number, and what is counted here is counted one by one. If it is a share, write it in hundredths with "unit": "per-cent"; if it is in thousands or millions, write the whole number; if it is a mean, say so in “item”.',
  "statistic-undated":
    'This figure does not say which time it counts, so nobody can set it beside another. Give the year in “period” as "from": "2025", "until": "2025"; where the source names no time, say so in “note”.',
  "run-ends-in-childhood":
    'Here stands the age at which the payment ends, and {age} is the age of a child. If a number of years is meant, remove “untilAge” and write "length": "P1Y" with that number; if a digit is missing, add it; if the law says so, leave it.',
} as const;
