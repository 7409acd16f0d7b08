import {list, oneOf} from "../patterns/alternatives.js";
import type {Block, Region} from "./blocks.js";
import {isLinks} from "./line-kinds.js";

const fringeNames = new Set(["nav", "aside", "footer", "menu"]);
const fringeRoles = /^(?:navigation|complementary|contentinfo|search|menu|menubar)$/i;
/** Words in the names of such elements. */
const fringeTokens = new RegExp(
  `^${oneOf(list`
    nav\w* menu\w* crumbs? breadcrumbs? dqwz weizhi position location
    sidebar aside foot footer banner copyright\w* toolbar tools login search\w*
    share\w* bdsharebuttonbox jiathis\w* fenxiang fxan print\w* qrcode erweima
    relat(?:ed|ion|e)\w* recommend\w* hot rank\w* xgxw xgyd xglj xgwz
    links? friendlinks? yqlj
    comments? pinglun keywords? tags?
    pager paging pagination prevnext prev next
    ad ads advert\w*
  `)}$`,
);

/** Whether each line stands in navigation, a sidebar, a list of teasers or the like, by the elements around it. */
export function fringeOf(
  blocks: readonly Block[],
  regions: readonly Region[],
  weights: readonly number[],
): boolean[] {
  const sums = [0];
  for (const weight of weights) sums.push(sums[sums.length - 1]! + weight);
  const total = sums[blocks.length]!;
  const fringe = Array.from(blocks, () => false);
  const inFringe = new Set<Region>();
  const teasers = teaserLists(blocks, regions, sums);
  for (const region of regions) {
    if (region.parent && inFringe.has(region.parent)) {
      inFringe.add(region);
      continue;
    }
    // Whatever holds much of the text is no fringe, however it is called.
    const most = isFringe(region) ? (isFringeElement(region) ? 0.6 : 0.3) : teasers.has(region) ? 0.6 : -1;
    if (sums[region.to]! - sums[region.from]! > total * most) continue;
    inFringe.add(region);
    fringe.fill(true, region.from, region.to);
  }
  return fringe;
}

/** Regions whose sentences nearly all stand with links, two or more: the titles and beginnings of other articles. */
function teaserLists(
  blocks: readonly Block[],
  regions: readonly Region[],
  sums: readonly number[],
): Set<Region> {
  const proseIn = ({from, to}: Region) => sums[to]! - sums[from]!;
  const teasers = new Map<Region, {count: number; prose: number}>();
  for (const region of regions) {
    const {parent, from, to} = region;
    if (!parent || to - from > 6 || proseIn(region) === 0 || !blocks.slice(from, to).some(isLinks)) continue;
    const found = teasers.get(parent) ?? {count: 0, prose: 0};
    teasers.set(parent, {count: found.count + 1, prose: found.prose + proseIn(region)});
  }
  const lists = [...teasers].filter(([region, {count, prose}]) => count >= 2 && prose >= proseIn(region) * 0.8);
  return new Set(lists.map(([region]) => region));
}

function isFringe({element}: Region): boolean {
  // A paragraph's class tells its looks, not its part: MsoFooter, say.
  if (!element || /^(?:p|h[1-6])$/.test(element.name)) return false;
  return isFringeElement({element}) || tokensOf(element.attribs).some((token) => fringeTokens.test(token));
}

function isFringeElement({element}: Pick<Region, "element">): boolean {
  return element !== null && (fringeNames.has(element.name) || fringeRoles.test(element.attribs.role ?? ""));
}

/** The names that a page gives to an element: id and classes, and their parts: `page-footer` is also `footer`. */
export function tokensOf(attribs: Record<string, string>): string[] {
  const names = `${attribs.id ?? ""} ${attribs.class ?? ""}`.split(/\s+/).filter(Boolean);
  const parts = names.flatMap((name) => name.split(/[-_]|(?<=[a-z])(?=[A-Z])/));
  return [...new Set([...names, ...parts].map((name) => name.toLowerCase()))];
}
