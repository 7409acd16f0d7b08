// A worker that dies over notices whose text says so.
import {Buffer} from "node:buffer";
import {readFileSync} from "node:fs";
import process from "node:process";
import {setImmediate} from "node:timers";
import {register} from "tsx/esm/api";

register();
const {default: work} = await import("../../../../loaders/reading/worker.ts");

export const ready = () => true;

export default async (task) => {
  const bytes = task.kind === "parse" ? task.opened.bytes : task.file ? readFileSync(task.file.file) : [];
  const text = Buffer.from(bytes).toString();
  if (text.includes("EXIT")) process.exit(3);
  if (text.includes("MEMORY")) for (const hoard = []; ;) hoard.push(new Array(1e6).fill(hoard.length));
  if (text.includes("THROW"))
    setImmediate(() => {
      throw new Error("thrown aside");
    });
  if (text.includes("THROW")) await new Promise(() => undefined);
  return work(task);
};
