const userAssigned = /^(?:aa|q[m-z]|x[a-z]|zz)$/;
const verdicts = new Map<string, boolean>();
let names: Intl.DisplayNames | undefined;

/** Whether ISO 3166-1 leaves a code to users (`aa`, `qm`–`qz`, `xa`–`xz`, `zz`): it stands for no State. */
export function isUserAssigned(code: string): boolean {
  return userAssigned.test(code);
}

/** Whether a lower-case code is a State of ISO 3166-1 in force, `eu` or `un`. `uk` and `el` are not. */
export function isCountry(code: string): boolean {
  const known = verdicts.get(code);
  if (known !== undefined) return known;
  const verdict = /^[a-z]{2}$/.test(code) && !userAssigned.test(code) && isInForce(code);
  verdicts.set(code, verdict);
  return verdict;
}

/** Whether a code names a body of States (`eu`, `un`, `coe`): it has no territory, and nobody has its nationality. */
export function isBodyOfStates(jurisdiction: string): boolean {
  return jurisdiction === "eu" || isInternationalBody(jurisdiction);
}

/** Whether a code names a body that sets standards for States and has no system of its own: `un` or `coe`. */
export function isInternationalBody(jurisdiction: string): boolean {
  return jurisdiction === "coe" || jurisdiction === "un";
}

function isInForce(code: string): boolean {
  names ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  // Old and informal codes have a name too, but are rewritten to the code in force: `uk` becomes `GB`.
  const inForce = new Intl.Locale(`und-${code}`).region === code.toUpperCase();
  return inForce && names.of(code.toUpperCase()) !== undefined;
}
