/** States whose clocks all go by one time zone of the IANA database, or by one that no other State is named after. */
const rows =
  "al Tirane,at Vienna,be Brussels,bg Sofia,ch Zurich,cz Prague,de Berlin,dk Copenhagen,ee Tallinn,es Madrid,fi Helsinki," +
  "fr Paris,gb London,gr Athens,hr Zagreb,hu Budapest,ie Dublin,it Rome,lt Vilnius,lu Luxembourg,lv Riga,mt Malta," +
  "nl Amsterdam,no Oslo,pl Warsaw,pt Lisbon,ro Bucharest,rs Belgrade,se Stockholm,si Ljubljana,sk Bratislava,tr Istanbul";

const byState = new Map(rows.split(",").map((row) => row.split(" ") as [string, string]));
const zones = new Set([...byState.keys()].map(zoneOfState));

/** The time zone of a State, where it is known here. */
export function zoneOfState(state: string): string | undefined {
  const city = byState.get(state);
  return city === undefined ? undefined : `Europe/${city}`;
}

/** Whether a time zone is named after a city of a State that is known here. */
export function isZoneOfState(zone: string): boolean {
  return zones.has(zone);
}
