import {bilingual, language} from "./language.js";

/** Brings the masthead to life: its language switch, and menus that close as one expects. */
export function controlMasthead(): void {
  const masthead = document.querySelector<HTMLElement>(".tz-masthead");
  if (!masthead || masthead.dataset.ready !== undefined) return;
  masthead.dataset.ready = "";
  bilingual(masthead, "aria-label", "Site", "网站导航");
  masthead.querySelector(".tz-switch")?.addEventListener("click", () => {
    language.value = language.value === "zh" ? "en" : "zh";
  });
  const menus = [...masthead.querySelectorAll("details")];
  const close = (except: Node | null) => {
    for (const menu of menus) if (!menu.contains(except)) menu.open = false;
  };
  addEventListener("click", ({target}) => {
    close(target as Node);
  });
  masthead.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget) close(relatedTarget as Node);
  });
  masthead.addEventListener("keydown", (event) => {
    const open = menus.find((menu) => menu.open);
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    open.open = false;
    open.querySelector("summary")?.focus();
  });
}
