import { type Language, languages } from "@civic/schema/languages";
import type { ReactElement } from "react";
import { Failure } from "../design/failure.tsx";
import { languageOfAddress } from "../routing/language-script.ts";

interface Sentences {
  readonly title: string;
  readonly line: string;
  readonly retry: string;
}

/** What has to be said while the words of a language are not there; one that is not among them says it in English. */
const sentences: Readonly<Partial<Record<Language, Sentences>>> & { readonly en: Sentences } = {
  en: {
    title: "The words of this page did not come",
    line: "Check the connection, then load the page again. Going back keeps what was entered.",
    retry: "Load again",
  },
  fr: {
    title: "Les textes de cette page ne sont pas arrivés",
    line: "Vérifiez la connexion, puis rechargez la page. Revenir en arrière garde ce qui a été saisi.",
    retry: "Recharger",
  },
  es: {
    title: "Los textos de esta página no han llegado",
    line: "Compruebe la conexión y vuelva a cargar la página. Si vuelve atrás, se conserva lo introducido.",
    retry: "Volver a cargar",
  },
  de: {
    title: "Die Texte dieser Seite sind nicht angekommen",
    line: "Prüfen Sie die Verbindung und laden Sie die Seite neu. Wer zurückgeht, behält, was eingegeben wurde.",
    retry: "Neu laden",
  },
  ar: {
    title: "لم تصل نصوص هذه الصفحة",
    line: "تحقق من الاتصال ثم أعد تحميل الصفحة. والرجوع إلى الوراء يُبقي ما أُدخل.",
    retry: "إعادة التحميل",
  },
};

/**
 * What stands in place of the frame where the words of its language could not be loaded, or nothing else could be drawn. Going back leads to the language
 * of before, with the situation still in memory.
 */
export function WordsFailure(): ReactElement {
  const language = languageOfAddress();
  const { title, line, retry } = sentences[language] ?? sentences.en;
  return (
    <main className="page" lang={language} dir={languages[language].direction}>
      <Failure
        ofPage
        title={title}
        lines={[line]}
        retryLabel={retry}
        onRetry={() => globalThis.location.reload()}
      />
    </main>
  );
}
