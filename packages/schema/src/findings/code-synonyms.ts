/** What people write, in small letters and without marks, for codes that have another name here. */
const meant: Readonly<Record<string, string>> = {
  // Accessibility.
  wheelchair: "step-free accessible-toilet",
  wheelchairaccessible: "step-free accessible-toilet",
  ramp: "step-free",
  barrierfree: "step-free",
  elevator: "lift",
  toilet: "accessible-toilet",
  disabledtoilet: "accessible-toilet",
  parking: "accessible-parking",
  disabledparking: "accessible-parking",
  inductionloop: "hearing-loop",
  hearing: "hearing-loop sign-language",
  braille: "tactile-guidance",
  guidedog: "assistance-animals",
  easyread: "easy-language",
  easytoread: "easy-language",
  // Days of the week, and which of a month.
  ...named("mo", "monday mon lundi montag lunes الاثنين"),
  ...named("tu", "tuesday tue mardi dienstag martes الثلاثاء"),
  ...named("we", "wednesday wed mercredi mittwoch miércoles الأربعاء"),
  ...named("th", "thursday thu jeudi donnerstag jueves الخميس"),
  ...named("fr", "friday fri vendredi freitag viernes الجمعة"),
  ...named("sa", "saturday sat samedi samstag sábado السبت"),
  ...named("su", "sunday sun dimanche sonntag domingo الأحد"),
  ...named("1", "first 1st"),
  ...named("2", "second 2nd"),
  ...named("3", "third 3rd"),
  ...named("4", "fourth 4th"),
  ...named("5", "fifth 5th"),
  ...named("-1", "last"),
  // What a figure counts.
  people: "persons",
  victims: "persons",
  applications: "claims",
  cases: "claims decisions",
  calls: "contacts",
  attacks: "events",
  percentage: "per-cent",
  euro: "money",
};

/** Codes that are allowed in a place and that somebody may have meant who wrote this. */
export function codesMeant(typed: string, allowed: readonly string[]): readonly string[] {
  const key = typed.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  const codes = Object.hasOwn(meant, key) ? (meant[key] ?? "").split(" ") : [];
  return codes.filter((code) => allowed.includes(code));
}

function named(code: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, code]));
}
