import {state} from "../cell/notebook-state.js";
import type {InputValue} from "../cell/share.js";
import type {Input} from "./input.js";

/**
 * Keeps an input in the page's address, so that a link holds what was chosen, and gives it what the address holds:
 * `const day = view(remembered("day", asOf({value: "2024-01-01"})))`.
 *
 * @param key names the input within its page
 */
export function remembered<I extends Input<InputValue>>(key: string, input: I): I {
  const initial = JSON.stringify(input.value);
  const kept = state.input(key);
  if (kept !== undefined && isLike(kept, input.value)) input.value = kept;
  input.addEventListener("input", () => {
    const {value} = input;
    state.keep(key, JSON.stringify(value) === initial ? undefined : value);
  });
  return input;
}

/** Whether a value from an address, which anyone may have written, is of an input's kind. */
function isLike(kept: InputValue, value: InputValue): boolean {
  if (kept === null || value === null) return !Array.isArray(kept);
  return typeof kept === typeof value && Array.isArray(kept) === Array.isArray(value);
}
