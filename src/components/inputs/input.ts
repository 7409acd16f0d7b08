import {html} from "htl";
import {both} from "../language.js";
import type {Bilingual} from "../site-map.js";

/** An element with a value, whose `input` event tells of every change: what `view` takes. */
export type Input<T> = HTMLElement & {value: T};

/** Gives an element a value of its own, whatever the inputs within it hold. */
export function withValue<T>(element: HTMLElement, get: () => T, set: (value: T) => void): Input<T> {
  return Object.defineProperty(element, "value", {get, set}) as Input<T>;
}

/** An element around the form of an input. */
export function frame(...content: Node[]): HTMLElement {
  return html`<div class="tz-input">${content}</div>`;
}

/** A label in both languages. */
export function labelled({en, zh}: Bilingual): HTMLElement {
  return both(en, zh);
}
