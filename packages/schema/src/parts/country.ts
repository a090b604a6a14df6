/**
 * ISO 3166-1 alpha-2, officially assigned codes (249 since South Sudan came in 2011; source: iso.org/obp).
 * Written out, since what a browser or a database of names knows differs from machine to machine, and two
 * nodes must agree on every record.
 */
const assigned = [
  "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw",
  "by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et fi",
  "fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in",
  "io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me",
  "mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf",
  "pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv",
  "sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye",
  "yt za zm zw",
];

/** Every State of ISO 3166-1 in force, and the territories with a code of their own; lower case. */
export const states: ReadonlySet<string> = new Set(assigned.flatMap((line) => line.split(" ")));

const userAssigned = /^(?:aa|q[m-z]|x[a-z]|zz)$/;

/** Whether ISO 3166-1 leaves a code to users (`aa`, `qm`–`qz`, `xa`–`xz`, `zz`): it stands for no State. */
export function isUserAssigned(code: string): boolean {
  return userAssigned.test(code);
}

/** Whether a lower-case code is a State, where somebody can live or be a national. `uk` and `el` are not. */
export function isState(code: string): boolean {
  return states.has(code);
}

/** Whether a lower-case code is a State of ISO 3166-1 in force, `eu` or `un`. */
export function isCountry(code: string): boolean {
  return states.has(code) || code === "eu" || code === "un";
}

/** Whether a code names a body of States (`eu`, `un`, `coe`): it has no territory, and nobody has its nationality. */
export function isBodyOfStates(jurisdiction: string): boolean {
  return jurisdiction === "eu" || isInternationalBody(jurisdiction);
}

/** Whether a code names a body that sets standards for States and has no system of its own: `un` or `coe`. */
export function isInternationalBody(jurisdiction: string): boolean {
  return jurisdiction === "coe" || jurisdiction === "un";
}
