import {mkdirSync, renameSync, statSync} from "node:fs";
import {dirname} from "node:path";
import {isAbsent} from "../read-if-present.js";

/** Another process removes an empty folder once; to meet it so often is to meet something else. */
const mostTries = 1000;

/** Moves a file to where it belongs, though other shards remove the folders that are empty, this one's too while it is. */
export function putInPlace(file: string, place: string): void {
  for (let tries = 1; ; tries++) {
    try {
      mkdirSync(dirname(place), {recursive: true});
      renameSync(file, place);
      return;
    } catch (error) {
      if (!isAbsent(error) || tries === mostTries) throw error;
      // If it is the file itself that is gone, this says so.
      statSync(file);
    }
  }
}
