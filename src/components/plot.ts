import * as Plot from "@observablehq/plot";

/**
 * Plot's own `plot`, whose figures tell screen readers what they are: if it has an `ariaLabel`, a picture, or a group if
 * links are within, which a picture would hide; and marks with a name, for only what has a role may have one.
 */
export function plot(options?: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  const figure = Plot.plot(options);
  const svgs = figure.matches("svg") ? [figure] : figure.querySelectorAll(":scope > svg");
  for (const svg of svgs)
    if (svg.hasAttribute("aria-label")) svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  for (const mark of figure.querySelectorAll("svg [aria-label]:not([role])"))
    mark.setAttribute("role", mark.matches("g") ? "group" : "img");
  return figure;
}
