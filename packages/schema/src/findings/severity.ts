/** `error`: not accepted. `warning`: accepted, should be mended. `notice`: worth knowing. */
export type Severity = "error" | "warning" | "notice";
