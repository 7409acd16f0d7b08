import {inspectionOf} from "../../../loaders/header/inspection.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

/** What an opening paragraph says of the inspection, and what is to be known of it. */
export function readIn(
  opening: string,
  {title = "", issued = null}: {title?: string; issued?: string | null} = {},
) {
  return inspectionOf(shadowOf(title), shadowOf(opening), opening, issued);
}

/** What an opening paragraph says of the inspection. */
export const inspectionIn = (...args: Parameters<typeof readIn>) => readIn(...args).inspection;
