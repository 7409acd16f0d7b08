import type {Header} from "../header/header.js";
import type {DiagnosticRow} from "../schema.js";
import type {Genre} from "./genre.js";
import type {Rows} from "./rows.js";
import type {Parts} from "./sections.js";
export function diagnose(_text: string, _shadow: string, _genre: Genre, _parts: Parts, _rows: Rows, _header: Header): DiagnosticRow[] { return []; }
