import { documentLimit, type StampedTranslation, stampTranslation, tooLarge } from "@civic/schema";
import type { Answer, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import type { Page } from "../page/page.ts";

type Stamped = Extract<StampedTranslation, { stamped: true }>;

/** What is stamped, and by what means. */
type Stamping = Pick<Request, "effects" | "language" | "page" | "reviewedBy"> & {
  readonly translation: string;
};

/** Stamps the translation in each file. A file that is refused stays as it is, and the others are stamped. */
export function stampFiles(paths: readonly string[], stamping: Stamping): Answer {
  const { language, page, translation } = stamping;
  const stamps: (Pick<Stamped, "id" | "changed" | "before" | "translation" | "missing"> & {
    path: string;
  })[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      const { id, changed, before, translation: now, missing } = stampFile(path, stamping);
      stamps.push({ path, id, changed, before, translation: now, missing });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  }
  const lines = stamps.flatMap((stamp) => stampLines(stamp, { translation, language, page }));
  const end = stamps.some(({ changed }) => changed) ? [page.faint(language.own.translations.version)] : [];
  return { text: [...lines, ...end].join("\n"), json: { language: translation, stamps }, problems };
}

function stampFile(path: string, { effects, language, reviewedBy, translation }: Stamping): Stamped {
  const { own } = language;
  const refuse = (said: string) => new CommandError("input", `${path}: ${said}`);
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  if (file.type === "not-regular") throw refuse(`${own.files.notRegular}.`);
  if (file.type === "too-large") throw new CommandError("input", sentence(path, tooLarge, language));
  const stamp = stampTranslation(file.bytes, { language: translation, reviewedBy });
  if (!stamp.stamped && stamp.reason === "invalid") {
    const errors = stamp.findings.filter(({ severity }) => severity === "error");
    const said = errors.map((finding) => sentence(path, finding, language));
    throw new CommandError("input", [...said, `${path}: ${own.translations.invalid}`].join("\n"));
  }
  if (!stamp.stamped) throw refuse(own.translations.refused[stamp.reason](translation));
  if (stamp.changed)
    reading(path, language, () => effects.replaceFile(path, { before: file.bytes, text: stamp.text }));
  return stamp;
}

function stampLines(
  {
    path,
    changed,
    before,
    translation: now,
    missing,
  }: Omit<Stamped, "stamped" | "text" | "id"> & { path: string },
  { translation, language, page }: { translation: string; language: CommandLanguage; page: Page },
): string[] {
  const { own, words } = language;
  const said = own.translations;
  const replaced = (["madeFrom", "reviewedBy"] as const).flatMap((name) =>
    now[name] === before[name]
      ? []
      : [`  ${name}${words.colon}${said.became(before[name], now[name] ?? "")}`],
  );
  const places = missing.slice(0, 3).join(words.joiner);
  return [
    `${path}${words.colon}${changed ? page.good(said.stamped(translation)) : said.already(translation)}`,
    ...replaced,
    ...(missing.length > 0 ? [`  ${said.stillMissing(missing.length, places)}`] : []),
    ...(now.by === "draft" ? [`  ${said.draft}`] : []),
  ];
}
