import { languages } from "@civic/schema/languages";
import { getRouteApi, Link, Outlet, useRouterState } from "@tanstack/react-router";
import { type MouseEvent, type ReactElement, type ReactNode, Suspense, use, useLayoutEffect } from "react";
import { useNodeStandings } from "../data/standings.ts";
import { Loading } from "../design/loading.tsx";
import { PageHeading } from "../design/page-heading.tsx";
import { useWait } from "../design/wait.ts";
import { StandingsContext } from "../records/standing.ts";
import { languageOfAddress, languageScript } from "../routing/language-script.ts";
import { type Language, LanguageContext, useLanguage } from "../words/language.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { KeptLine } from "./kept-line.tsx";
import "./frame.css";

const route = getRouteApi("/$lang");

/** Every page: header, content, footer, in the language of the address. */
export function LanguageFrame(): ReactElement {
  return (
    <Frame language={route.useLoaderData()}>
      <Outlet />
    </Frame>
  );
}

/** An address without a page, in the frame of the others. */
export function NoSuchPage({ data }: { readonly data?: unknown }): ReactElement {
  if (isPageLanguage(data)) return <NoSuchPageIn language={data} />;
  // Below a known language the frame is there already; an address that cannot be read has none.
  return use(LanguageContext) === undefined ? (
    <Suspense>
      <NoSuchPageOfAddress />
    </Suspense>
  ) : (
    <NoSuchPageText />
  );
}

function NoSuchPageOfAddress(): ReactElement {
  return <NoSuchPageIn language={languageScript(languageOfAddress()).read()} />;
}

function NoSuchPageIn({ language }: { readonly language: Language }): ReactElement {
  return (
    <Frame language={language}>
      <NoSuchPageText />
    </Frame>
  );
}

function isPageLanguage(value: unknown): value is Language {
  return typeof value === "object" && value !== null && "words" in value;
}

function Frame({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactElement {
  const standings = useNodeStandings();
  const wait = useWait(useRouterState({ select: ({ isLoading }) => isLoading }));
  // Before the paint, so that no page is seen in the direction of another language.
  useLayoutEffect(() => {
    document.documentElement.lang = language.language;
    document.documentElement.dir = languages[language.language].direction;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <StandingsContext value={standings}>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of this page, and the address stays as it is. */}
        <a className="skip-link" href="#content" onClick={skip}>
          {language.words.skip}
        </a>
        <Header />
        <KeptLine />
        <main id="content" className="page" tabIndex={-1} aria-busy={wait !== undefined}>
          {wait !== undefined && (
            <p role="status" className="on-the-way no-print">
              {wait === "long" ? language.words.slow : language.words.loading}
            </p>
          )}
          <Suspense fallback={<Loading label={language.words.loading} slowLabel={language.words.slow} />}>
            {children}
          </Suspense>
        </main>
        <Footer />
      </StandingsContext>
    </LanguageContext>
  );
}

/** The address stays as it is: after its # a page may hold what was chosen. */
function skip(click: MouseEvent): void {
  click.preventDefault();
  document.getElementById("content")?.focus();
}

function NoSuchPageText(): ReactElement {
  const { words, language } = useLanguage();
  return (
    <PageHeading title={words.notFound.title}>
      <p className="lead">{words.notFound.lead}</p>
      <p>
        <Link to="/$lang" params={{ lang: language }}>
          {words.notFound.link}
        </Link>
      </p>
    </PageHeading>
  );
}
