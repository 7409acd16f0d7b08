/** What a page imports: one line, nothing fetched from anywhere but this site. */
import * as Inputs from "@observablehq/inputs";
import * as ObservablePlot from "@observablehq/plot";
import aq from "arquero/dist/arquero.min.js";
import {html, svg} from "htl";
import {Engine} from "./engine.js";
import {plot} from "./plot.js";

/** The one query engine of this page. Its code is fetched when it is first used. */
export const engine = new Engine(async (onBytes) => (await import("./database.js")).openDatabase(onBytes));

/** Answers a query with an Arquero table; see {@link Engine.query}. */
export const query = engine.query.bind(engine);

/** Observable Plot, whose figures screen readers understand. */
export const Plot = {...ObservablePlot, plot};

export {aq, html, Inputs, svg};
