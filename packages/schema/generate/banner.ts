/** Opens every generated TypeScript file. */
export const banner =
  "// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.";
