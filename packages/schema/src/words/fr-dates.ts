/** Whether a written date says the day: "7 novembre 2019", not "novembre 2019" or "2019". */
function isDay(date: string): boolean {
  return /^\d{1,2}(?:er)? /.test(date);
}

/** "le 7 novembre 2019", but "novembre 2019", after "depuis", "avant", "après" and "pour". */
export function le(date: string): string {
  return isDay(date) ? `le ${date}` : date;
}

/** When: "le 7 novembre 2019", "en novembre 2019", "en 2019". */
export function en(date: string): string {
  return isDay(date) ? `le ${date}` : `en ${date}`;
}

/** "au 7 novembre 2019", but "à novembre 2019". */
export function au(date: string): string {
  return isDay(date) ? `au ${date}` : `à ${date}`;
}

/** "du 7 novembre 2019", "de novembre 2019", "d’avril 2019", "de 2019". */
export function du(date: string): string {
  return isDay(date) ? `du ${date}` : de(date);
}

/** "jusqu’au 7 novembre 2019", "jusqu’en novembre 2019", "jusqu’en 2019". */
export function jusqu(date: string): string {
  return isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`;
}

/** "d’avril", but "de mai"; an h may be aspirated, so a word that begins with one is no matter of this. */
export function de(word: string): string {
  return /^[aeiouyàâéèêëîïôûœ]/i.test(word) ? `d’${word}` : `de ${word}`;
}
