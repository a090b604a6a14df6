/**
 * What goes with a State beside its code: currency in force (ISO 4217) and calling code (ITU E.164), of the States of Europe
 * and of some others that records speak of. Not complete: of what is not here nothing is asked.
 */
const rows = [
  "ad EUR 376,al ALL 355,am AMD 374,at EUR 43,au AUD 61,az AZN 994,ba BAM 387,be EUR 32,bg EUR 359,ca CAD 1,ch CHF 41",
  "cy EUR 357,cz CZK 420,de EUR 49,dk DKK 45,ee EUR 372,es EUR 34,fi EUR 358,fr EUR 33,gb GBP 44,ge GEL 995,gr EUR 30",
  "hr EUR 385,hu HUF 36,ie EUR 353,il ILS 972,is ISK 354,it EUR 39,jp JPY 81,li CHF 423,lt EUR 370,lu EUR 352,lv EUR 371",
  "ma MAD 212,mc EUR 377,md MDL 373,me EUR 382,mk MKD 389,mt EUR 356,nl EUR 31,no NOK 47,nz NZD 64,pl PLN 48,pt EUR 351",
  "ro RON 40,rs RSD 381,se SEK 46,si EUR 386,sk EUR 421,sm EUR 378,tn TND 216,tr TRY 90,ua UAH 380,us USD 1",
].flatMap((line) => line.split(",").map((row) => row.split(" ")));

const currencies = new Map(rows.map(([state = "", currency = ""]) => [state, currency]));
const callingCodes = new Map(rows.map(([state = "", , code = ""]) => [state, code]));
const knownCurrencies = new Set(currencies.values());
const knownCodes = new Set(callingCodes.values());

/** The currency in force in a State, where it is known here. */
export function currencyOfState(state: string): string | undefined {
  return currencies.get(state);
}

/** Whether some State here has this currency; past ones have none. */
export function isCurrencyInForce(currency: string): boolean {
  return knownCurrencies.has(currency);
}

/** The calling code of a State, without +, where it is known here. */
export function callingCodeOf(state: string): string | undefined {
  return callingCodes.get(state);
}

/** The calling code with which a number in international form begins, where it is one of those known here. */
export function callingCodeIn(number: string): string | undefined {
  return [1, 2, 3].map((length) => number.slice(1, 1 + length)).find((code) => knownCodes.has(code));
}
