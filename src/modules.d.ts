/** Types for the browser builds that come without their own. */

declare module "arquero/dist/arquero.min.js" {
  const arquero: typeof import("arquero");
  export default arquero;
}

declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
  export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGElement;
}

declare module "@observablehq/inputs";
