import {trieOf, wordsAt, type WordsHere} from "../codebook/trie.js";
import {alternatives, list} from "../patterns/alternatives.js";
import {mayBegin} from "../patterns/pair-set.js";
import divisions from "./divisions.json" with {type: "json"};

/** Where the inspected body is, down to the county; null where nothing printed tells it. */
export interface Place {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
}

interface Division {
  readonly name: string;
  readonly province: string;
  readonly city: string | null;
  readonly county: string | null;
}

export const nowhere: Place = {province: null, city: null, county: null};

/** Short names of provinces: 山东, 内蒙古, 广西. */
const shortProvince = (name: string) => name.replace(/(?:省|市|特别行政区|(?:维吾尔|壮族|回族)?自治区)$/, "");
const municipalities = new Set(["北京市", "天津市", "上海市", "重庆市"]);

const provinces = new Map<string, Division>();
const cities = new Map<string, Division>();
const counties = new Map<string, Division[]>();
const provinceNames = divisions.provinces as Readonly<Record<string, string>>;
const cityNames = divisions.cities as Readonly<Record<string, string>>;
for (const name of Object.values(provinceNames)) {
  const division = {name, province: name, city: null, county: null};
  provinces.set(name, division);
  provinces.set(shortProvince(name), division);
}
for (const [code, name] of Object.entries(cityNames)) {
  const division = {name, province: provinceNames[code.slice(0, 2)]!, city: name, county: null};
  cities.set(name, division);
  // 吉林 and 海南 name a province first.
  const short = name.replace(/(?:市|地区|盟|(?:[一-龥]族)+自治州|[一-龥]{0,8}自治州)$/, "");
  if (short.length >= 2 && !provinces.has(short)) cities.set(short, division);
}
for (const [code, name] of Object.entries(divisions.counties as Readonly<Record<string, string>>)) {
  const division = {
    name,
    province: provinceNames[code.slice(0, 2)]!,
    city: cityNames[code.slice(0, 4)] ?? null,
    county: name,
  };
  counties.set(name, [...(counties.get(name) ?? []), division]);
}

const names = [...new Set([...provinces.keys(), ...cities.keys(), ...counties.keys()])];
const namesTrie = trieOf(names);
const here: WordsHere = {indices: [], ends: []};

/** Whether a word is the name of a division: of a province or city also its short one. */
export function isDivision(word: string): boolean {
  return provinces.has(word) || cities.has(word) || counties.has(word);
}

/** Whether a name, suffix included, is that of a county-level city. */
export function isCountyCity(name: string): boolean {
  return name.endsWith("市") && counties.has(name) && !cities.has(name);
}

/** Whether a province is one of the four municipalities, whose 市委 inspects as a provincial committee does. */
export function isMunicipality(province: string | null): boolean {
  return province !== null && municipalities.has(province);
}

/** The longest division name at an offset. */
function longest<T>(
  table: ReadonlyMap<string, T>,
  text: string,
  at: number,
): {name: string; value: T} | undefined {
  for (let i = wordsAt(namesTrie, text, at, here) - 1; i >= 0; i--) {
    const name = names[here.indices[i]!]!;
    const value = table.get(name);
    if (value !== undefined) return {name, value};
  }
  return undefined;
}

const zones = Object.entries(
  divisions.zones as unknown as Readonly<Record<string, readonly [string, string | null]>>,
);

const anyZone = new RegExp(zones.map(([zone]) => zone).join("|"));

/**
 * Reads a place out of one printed name or address, from the widest division to the narrowest.
 *
 * A county that the table lacks is believed where it is printed right behind its city or province, since
 * divisions are renamed and founded every year; a county whose name several places share is taken only with
 * the city or province that tells them apart.
 */
export function placeIn(text: string, known: Place = nowhere): Place {
  let {province, city, county} = known;
  if (anyZone.test(text)) {
    for (const [zone, [inProvince, inCity]] of zones) {
      if (!text.includes(zone)) continue;
      province ??= inProvince;
      city ??= inCity;
    }
  }
  for (let at = 0; at < text.length; at++) {
    // Most characters begin no name in the table and stand behind none.
    if (!mayBegin(namesTrie.openings, text, at) && !isBehind(text, at, city) && !isBehind(text, at, province))
      continue;
    if (!beginsName(text, at)) continue;
    const inProvince = province === null ? longest(provinces, text, at) : undefined;
    if (inProvince && !isPartOfName(text, at + inProvince.name.length, inProvince.name)) {
      province = inProvince.value.province;
      at += inProvince.name.length - 1;
      continue;
    }
    if (province !== null && text.startsWith(province, at)) {
      at += province.length - 1;
      continue;
    }
    const inCity = longest(cities, text, at);
    if (
      inCity &&
      agrees(inCity.value, province, city) &&
      !countyAt(text, at, inCity.name) &&
      (inCity.name.endsWith("市") || !isOfVillage(text, at + inCity.name.length))
    ) {
      ({province, city} = inCity.value);
      at += inCity.name.length - 1;
      continue;
    }
    const found = longest(counties, text, at);
    if (found && county === null) {
      const fitting = found.value.filter((division) => agrees(division, province, city));
      if (fitting.length === 1) {
        ({province, city, county} = fitting[0]!);
        at += found.name.length - 1;
        continue;
      }
    }
    const printed = county === null ? printedBehind(text, at, province, city) : null;
    if (printed) {
      if (printed.level === "city") city = printed.name;
      else county = printed.name;
      at += printed.name.length - 1;
    }
  }
  return {province, city, county};
}

/** A name begins a word or follows the name of a wider division: 淮丰县 does not hold 丰县. */
function beginsName(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || !/[一-龥]/.test(before)) return true;
  return (
    /[省市区县州盟旗]/.test(before) ||
    /(?:中共|共产党|根据|按照|依据|位于|驻|对|向|至|原|在|由|国网|总局)$/.test(
      text.slice(Math.max(0, at - 3), at),
    ) ||
    endsDivision(text, at)
  );
}

/** Whether a division's short name ends at an offset: 山东 before 烟台. */
function endsDivision(text: string, at: number): boolean {
  return [2, 3].some(
    (length) => provinces.has(text.slice(at - length, at)) || cities.has(text.slice(at - length, at)),
  );
}

/** 海南 in 海南藏族自治州, or 吉林 in 吉林市, is no province. */
function isPartOfName(text: string, end: number, name: string): boolean {
  if (/(?:省|市|区)$/.test(name)) return false;
  return /^(?:市|[一-龥]{1,6}自治州)/.test(text.slice(end)) || isOfVillage(text, end);
}

/** 朝阳 in 朝阳村 and 南京 in 南京路 are not the cities; 江苏 in 江苏镇江 is the province. */
function isOfVillage(text: string, end: number): boolean {
  if (!/^(?:新?村|镇|乡|街|路(?!桥|局)|社区|屯)/.test(text.slice(end, end + 2))) return false;
  return !longest(cities, text, end) && !longest(counties, text, end);
}

function agrees(division: Division, province: string | null, city: string | null): boolean {
  if (province !== null && division.province !== province) return false;
  return city === null || division.city === null || division.city === city;
}

/** Whether a longer county name begins where a city's short name was found: 南昌县 is not 南昌. */
function countyAt(text: string, at: number, cityName: string): boolean {
  const county = longest(counties, text, at);
  return county !== undefined && county.name.length > cityName.length && !cityName.endsWith("市");
}

/** Whether an offset is right behind a name. */
function isBehind(text: string, at: number, name: string | null): boolean {
  return name !== null && at >= name.length && text.startsWith(name, at - name.length);
}

/** Words that end as the names of divisions do, and name none. */
const noName = new RegExp(
  alternatives(list`
    [省委的和与及]
    园区 新区 校区 开发区
    (?:保税|示范|试验|保护|贸易|合作|工业|集聚|度假|功能|服务|风景|旅游|景|社|小)区
    ^(?:城市|[全各本县]市|[全各本]县|[全各本县城市片辖地山库灾林矿牧老]区)$
  `),
);
const printedName = /^([一-龥]{1,6}?(?:市|县|区|旗|自治县))(?=[一-龥\d])/;

/** A city or county printed right behind the division above it, though the table does not know it. */
function printedBehind(
  text: string,
  at: number,
  province: string | null,
  city: string | null,
): {level: "city" | "county"; name: string} | null {
  const parent = [city, province].find((name) => isBehind(text, at, name));
  if (!parent) return null;
  const m = printedName.exec(text.slice(at, at + 12));
  if (!m || noName.test(m[1]!)) return null;
  const level =
    parent === province && !isMunicipality(province) && m[1]!.endsWith("市") && city === null
      ? "city"
      : "county";
  return {level, name: m[1]!};
}
