// Node runs no TypeScript by itself, and what translates it in the main thread does not reach into others.
import {register} from "tsx/esm/api";

register();
const {default: work} = await import("./worker.ts");

export default work;
export const ready = () => true;
