import * as Plot from "@observablehq/plot";

/**
 * Plot's own `plot`, whose figures tell screen readers what they are: if it has an `ariaLabel`, a picture, or a group if
 * links are within, which a picture would hide; and marks that are groups, for only what has a role may have a name.
 */
export function plot(options?: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  const figure = Plot.plot(options);
  const svgs = figure.matches("svg") ? [figure] : figure.querySelectorAll(":scope > svg");
  for (const svg of svgs)
    if (svg.hasAttribute("aria-label")) svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  for (const mark of figure.querySelectorAll("g[aria-label]:not([role])")) mark.setAttribute("role", "group");
  return figure;
}
