/**
 * Chooses the page's language before anything is drawn: the address's, else the one the reader chose before, else
 * the browser's. What an address asks for counts as chosen, so that the pages it leads to follow. It also lets the
 * reader magnify the page, which Framework forbids.
 */
export const languageScript = `{
  const known = (l) => l === "zh" || l === "en";
  const asked = new URLSearchParams(location.search).get("lang");
  let kept = null;
  try {
    if (known(asked)) localStorage.setItem("taizhang-language", asked);
    kept = localStorage.getItem("taizhang-language");
  } catch {}
  const lang = [asked, kept].find(known) ?? (/^zh/i.test(navigator.language) ? "zh" : "en");
  document.documentElement.dataset.lang = lang;
  document.documentElement.lang = lang === "zh" ? "zh-Hans" : "en";
  const viewport = document.querySelector("meta[name=viewport]");
  if (viewport) viewport.content = "width=device-width, initial-scale=1";
}`;
