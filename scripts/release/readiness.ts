/** What a release is made from. */
export interface ReleaseState {
  /** The tag that asks for it: `v` and the version of both packages. */
  readonly tag: string;
  /** Package name → version in its manifest. */
  readonly versions: Readonly<Record<string, string>>;
  /** Names of changesets that are not yet applied. */
  readonly waiting: readonly string[];
  /** The version of `@civic/schema` that the newest kept schemas were released in. */
  readonly frozen: string | undefined;
}

/** Why a release cannot be made from what is there, each with what to do; empty: it can. */
export function reasonsAgainst({ tag, versions, waiting, frozen }: ReleaseState): readonly string[] {
  const others = Object.entries(versions).filter(([, version]) => tag !== `v${version}`);
  return [
    ...others.map(([name, version]) => `The tag is ${tag}, but ${name} is ${version}: tag v${version}.`),
    ...(waiting.length > 0
      ? [`Changesets wait (${waiting.join(", ")}): run npm run release -- version, and commit.`]
      : []),
    ...(frozen === versions["@civic/schema"]
      ? []
      : [
          `The schemas are kept as of ${frozen ?? "no release"}: run npm run release -- version, and commit.`,
        ]),
  ];
}
