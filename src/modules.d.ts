/** Types for the browser builds that come without their own. */

declare module "arquero/dist/arquero.min.js" {
  const arquero: typeof import("arquero");
  export default arquero;
}

declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
  export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGElement;
}

declare module "@observablehq/inputs" {
  type Form<T> = HTMLElement & {value: T};
  interface Choice<T> {
    label?: Node | string;
    value?: T | readonly T[];
    format?: (option: T) => Node | string;
  }
  export function text(options: {
    label?: Node | string;
    type?: string;
    value?: string;
    spellcheck?: boolean;
    autocomplete?: boolean;
  }): Form<string>;
  export function date(options: {
    label?: Node | string;
    value?: string;
    min?: string;
    max?: string;
    required?: boolean;
  }): Form<Date | null>;
  export function select<T>(options: readonly T[], choice: Choice<T>): Form<T>;
  export function radio<T>(options: readonly T[], choice: Choice<T>): Form<T | null>;
  export function checkbox<T>(options: readonly T[], choice: Choice<T>): Form<T[]>;
}
