import {listDataFiles} from "../loaders/notice-files.js";
import {stemOf} from "../loaders/stem.js";

/** The ids of the project's notices. */
export async function projectNotices(): Promise<string[]> {
  return (await listDataFiles("data")).map(({file}) => stemOf(file));
}
