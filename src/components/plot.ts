import * as Plot from "@observablehq/plot";
import {bilingual} from "./language.js";

/** Plot's own `plot`, whose figures tell screen readers what they are; see {@link withRoles}. */
export function plot(options?: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  return withRoles(Plot.plot(options));
}

/**
 * Tells screen readers what a figure of Plot is: if it has an `ariaLabel`, a picture, or a group if links are within, which
 * a picture would hide. Marks with a name get a role, for only what has a role may have one; links without a name
 * say that they lead to the text.
 */
export function withRoles<E extends Element>(figure: E): E {
  const svgs = figure.matches("svg") ? [figure] : figure.querySelectorAll(":scope > svg");
  for (const svg of svgs)
    if (svg.hasAttribute("aria-label")) svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  for (const mark of figure.querySelectorAll("svg [aria-label]:not([role])"))
    mark.setAttribute("role", mark.matches("g") ? "group" : "img");
  for (const link of figure.querySelectorAll("svg a"))
    if (!link.textContent.trim() && !link.querySelector("[aria-label]"))
      bilingual(link, "aria-label", "To the text", "见原文");
  return figure;
}
