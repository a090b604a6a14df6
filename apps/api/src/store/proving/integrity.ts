import type { Soundness, VersionName } from "../soundness.ts";

/** Keeps what is found out about the soundness of a store. */
export interface Integrity {
  soundness(): Soundness;
  /** A version was found damaged. */
  damaged(version: VersionName): void;
  isDamaged(version: Pick<VersionName, "id" | "version">): boolean;
  /** The versions that are known to be damaged. */
  damagedVersions(): readonly VersionName[];
  /** A version has good bytes again. */
  healed(version: VersionName): void;
  /** A part of the database cannot be read. */
  broke(message: string): void;
}

/** Beyond so many versions it only matters that there are many. */
const mostNamed = 100_000;

/** Who hears of what is found out: of each version once, however often it is met, and once of a broken database. */
export interface IntegrityListeners {
  readonly onDamaged: (version: VersionName) => void;
  readonly onHealed: (version: VersionName) => void;
  readonly onBroken: (message: string) => void;
}

/** Nothing is known of a store that was just opened. */
export function createIntegrity({ onDamaged, onHealed, onBroken }: IntegrityListeners): Integrity {
  const names = new Map<string, VersionName>();
  let mended = 0;
  let broken: string | undefined;
  return {
    soundness: () => ({ damaged: names.size, mended, broken }),
    damaged(version) {
      const name = nameOf(version);
      if (names.has(name) || names.size >= mostNamed) return;
      const { id, version: number, digest } = version;
      names.set(name, { id, version: number, digest });
      onDamaged(version);
    },
    damagedVersions: () => [...names.values()],
    isDamaged: (version) => names.size > 0 && names.has(nameOf(version)),
    healed(version) {
      names.delete(nameOf(version));
      mended += 1;
      onHealed(version);
    },
    broke(message) {
      if (broken !== undefined) return;
      broken = message;
      onBroken(message);
    },
  };
}

function nameOf({ id, version }: Pick<VersionName, "id" | "version">): string {
  return `${id} ${version}`;
}
