// The first scripts: those of the language are asked for with the first one, which would ask for them only when it runs;
// and where the first one or the words do not come, or come slowly, nothing else could say so.
(() => {
  const sentences = {
    en: {
      slow: "The start of this page is slow to come; still waiting…",
      lost: "The start of this page did not come. Check the connection.",
      retry: "Load again",
    },
    fr: {
      slow: "Le début de cette page tarde à arriver ; l’attente continue…",
      lost: "Le début de cette page n’est pas arrivé. Vérifiez la connexion.",
      retry: "Recharger",
    },
    es: {
      slow: "El inicio de esta página tarda en llegar; seguimos esperando…",
      lost: "El inicio de esta página no ha llegado. Compruebe la conexión.",
      retry: "Volver a cargar",
    },
    de: {
      slow: "Der Anfang dieser Seite kommt langsam; es wird weiter gewartet…",
      lost: "Der Anfang dieser Seite ist nicht angekommen. Prüfen Sie die Verbindung.",
      retry: "Neu laden",
    },
    ar: {
      slow: "بداية هذه الصفحة بطيئة في الوصول؛ ما زلنا ننتظر…",
      lost: "لم تصل بداية هذه الصفحة. تحقق من الاتصال.",
      retry: "إعادة التحميل",
    },
  };
  const language = [location.pathname.split("/")[1], navigator.language.slice(0, 2), "en"].find(
    (tag) => tag in sentences,
  );

  // Written by the build (vite.config.ts).
  const scripts = JSON.parse(document.getElementById("language-scripts")?.textContent ?? "{}");
  for (const href of scripts[language] ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }

  // Beside the root, which React fills: what was said goes when something stands there.
  let told;
  const isThere = () => document.getElementById("root")?.childElementCount > 0;
  const tell = (role, sentence) => {
    told?.remove();
    if (isThere()) return;
    const { retry } = sentences[language];
    told = document.createElement("main");
    told.className = "page";
    told.lang = language;
    told.dir = language === "ar" ? "rtl" : "ltr";
    const title = document.createElement("h1");
    title.textContent = "CIVIC";
    const said = document.createElement("p");
    said.setAttribute("role", role);
    said.textContent = sentence;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = retry;
    again.addEventListener("click", () => location.reload());
    told.append(title, said, again);
    document.body.prepend(told);
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      told.remove();
      observer.disconnect();
    }).observe(document.getElementById("root"), { childList: true });
  };
  const tellLost = () => tell("alert", sentences[language].lost);
  const tellSlow = () => {
    if (told === undefined) tell("status", sentences[language].slow);
  };
  // As long as nobody wonders whether anything happens.
  setTimeout(() => {
    if (document.body !== null && document.getElementById("root") !== null) tellSlow();
    else addEventListener("DOMContentLoaded", tellSlow);
  }, 3_000);
  // An element that fails to load tells only who listens on the way down.
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.type !== "module") return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", tellLost);
      else tellLost();
    },
    true,
  );
})();
