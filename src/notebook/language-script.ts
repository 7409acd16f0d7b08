/**
 * Chooses the page's language before anything is drawn: the address's, else the one the reader chose before, else
 * the browser's.
 */
export const languageScript = `{
  const asked = new URLSearchParams(location.search).get("lang");
  let kept = null;
  try { kept = localStorage.getItem("taizhang-language"); } catch {}
  const lang = [asked, kept].find((l) => l === "zh" || l === "en") ?? (/^zh/i.test(navigator.language) ? "zh" : "en");
  document.documentElement.dataset.lang = lang;
  document.documentElement.lang = lang === "zh" ? "zh-Hans" : "en";
}`;
