import {listDataFiles} from "../loaders/notice-files.js";
import {stemOf} from "../loaders/reading/reading.js";

/** The ids of the project's notices. */
export async function projectNotices(): Promise<string[]> {
  return (await listDataFiles("data")).map(({file}) => stemOf(file));
}
