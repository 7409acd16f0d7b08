import {
  bureaus,
  centrals,
  colleges,
  departments,
  divisions,
  firms,
  roads,
  schoolNames,
  townNames,
} from "./body-names.js";
import type {Random} from "./random.js";

/** Who was inspected, by whom, and where. */
export interface Body {
  readonly level: "central" | "provincial" | "municipal" | "county";
  /** 巡视 or 巡察. */
  readonly verb: string;
  /** The committee that inspects: 省委, 市委, 区委. */
  readonly committee: string;
  /** As signed: 中共…委员会. One or two. */
  readonly issuers: readonly string[];
  /** As printed behind 对. */
  readonly org: string;
  /** As the text calls itself. */
  readonly self: string;
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly address: string;
}

/** Where a body is, and how those there are called for short. */
interface Place {
  readonly province: string;
  readonly city: string;
  readonly county: string;
  /** 县 or 区. */
  readonly seat: string;
}

type Told = Pick<Body, "issuers" | "org" | "self" | "address">;
type Teller = (random: Random, place: Place) => Told;
type Inspected = Pick<Body, "level" | "verb" | "committee" | "province" | "city" | "county">;

/** Bodies of a county, a city, a province and the centre: who inspects them, and which places are theirs. */
const levels = {
  ofCounty: ({province, city, county, seat}: Place): Inspected => ({
    ...{level: "county", verb: "巡察", committee: `${seat}委`},
    ...{province, city, county},
  }),
  ofCity: ({province, city}: Place): Inspected => ({
    ...{level: "municipal", verb: "巡察", committee: "市委"},
    ...{province, city, county: null},
  }),
  county: ({province, city, county}: Place): Inspected => ({...byProvince, province, city, county}),
  city: ({province, city}: Place): Inspected => ({...byProvince, province, city, county: null}),
  ofProvince: ({province}: Place): Inspected => ({...byProvince, province, city: null, county: null}),
  central: (): Inspected => ({
    ...{level: "central", verb: "巡视", committee: "中央"},
    ...{province: null, city: null, county: null},
  }),
};
const byProvince = {level: "provincial", verb: "巡视", committee: "省委"} as const;

/** The kinds of bodies, each as often as another. */
const kinds: readonly (readonly [inspected: keyof typeof levels, told: Teller])[] = [
  ["ofCounty", bureauOf],
  ["ofCounty", townOf],
  ["ofCounty", schoolOf],
  ["ofCounty", hospitalOf],
  ["ofCity", cityBureauOf],
  ["ofCity", cityHospitalOf],
  ["county", countyOf],
  ["city", cityOf],
  ["ofProvince", departmentOf],
  ["city", collegeOf],
  ["ofProvince", firmOf],
  ["central", centralOf],
  ["county", zoneOf],
];

/** A body of any level, in a real place. */
export function bodyOf(random: Random): Body {
  const [province, city, county] = random.pick(divisions);
  const place = {province, city, county, seat: county.endsWith("区") ? "区" : "县"};
  const [inspected, toldOf] = random.pick(kinds);
  return {...levels[inspected](place), ...toldOf(random, place)};
}

function bureauOf(random: Random, {province, city, county, seat}: Place): Told {
  const bureau = random.pick(bureaus);
  return {
    issuers: [`中共${county}${bureau}党组`],
    org: `${random.pick([seat, county])}${bureau}党组`,
    self: "局党组",
    address: addressIn(random, `${province}${city}${county}`, `${seat}${bureau}办公室`),
  };
}

function townOf(random: Random, {county}: Place): Told {
  const town = `${random.pick(townNames)}${random.pick(["镇", "乡"])}`;
  return {
    issuers: [`中共${county}${town}委员会`],
    org: `${random.pick(["", county])}${town}党委`,
    self: `${town}党委`,
    address: addressIn(random, `${county}${town}`),
  };
}

function schoolOf(random: Random, {city, county}: Place): Told {
  const school = random.pick(schoolNames);
  return {
    issuers: [`中共${county}${school}${random.pick(["支部委员会", "总支部委员会"])}`],
    org: `${county}${school}党支部`,
    self: "学校党支部",
    address: addressIn(random, `${city}${county}`),
  };
}

function hospitalOf(random: Random, {county, seat}: Place): Told {
  return {
    issuers: [`中共${county}人民医院委员会`],
    org: `${county}人民医院党委`,
    self: "医院党委",
    address: addressIn(random, county, `${seat}人民医院党委办公室`),
  };
}

function cityBureauOf(random: Random, {province, city}: Place): Told {
  const bureau = random.pick(bureaus);
  return {
    issuers: [`中共${city}${bureau}党组`],
    org: `${random.pick(["市", city])}${bureau}党组`,
    self: "局党组",
    address: addressIn(random, `${province}${city}`, `市${bureau}机关党委`),
  };
}

function cityHospitalOf(random: Random, {city}: Place): Told {
  return {
    issuers: [`中共${city}第一人民医院委员会`],
    org: `${random.pick(["市", city])}第一人民医院党委`,
    self: "医院党委",
    address: addressIn(random, city, "市第一人民医院党委办公室"),
  };
}

function countyOf(random: Random, {province, city, county, seat}: Place): Told {
  return {
    issuers: [`中共${random.pick([city, ""])}${county}${random.pick(["委", "委员会"])}`],
    org: random.pick([county, `${county}委`, `${city}${county}`]),
    self: `${seat}委`,
    address: addressIn(random, `${province}${city}${county}`, `${seat}委办公室`),
  };
}

function cityOf(random: Random, {province, city}: Place): Told {
  return {
    issuers: [`中共${city}${random.pick(["委", "委员会"])}`],
    org: random.pick([city, `${city}委`]),
    self: "市委",
    address: addressIn(random, `${province}${city}`, "市委督查室"),
  };
}

function departmentOf(random: Random, {province, city}: Place): Told {
  const department = random.pick(departments);
  return {
    issuers: [`中共${province}${department}党组`],
    org: `${random.pick(["省", province])}${department}党组`,
    self: "厅党组",
    address: addressIn(random, `${province}${city}`, `省${department}机关党委`),
  };
}

function collegeOf(random: Random, {province, city}: Place): Told {
  const college = `${random.pick([shortName(province), city.slice(0, -1)])}${random.pick(colleges)}`;
  return {
    issuers: [`中共${college}委员会`],
    org: `${college}党委`,
    self: "学校党委",
    address: addressIn(random, `${province}${city}`, "党委办公室"),
  };
}

function firmOf(random: Random, {province, city}: Place): Told {
  const firm = `${shortName(province)}${random.pick(["恒通", "瀚海", "华岳"])}${random.pick(firms)}有限公司`;
  return {
    issuers: [`中共${firm}委员会`],
    org: `${firm}党委`,
    self: "公司党委",
    address: addressIn(random, `${province}${city}`, "集团党委办公室"),
  };
}

function centralOf(random: Random): Told {
  const org = random.pick(centrals);
  return {
    issuers: [`中共${org}党组`],
    org: `${org}党组`,
    self: "党组",
    address: addressIn(random, "北京市西城区"),
  };
}

function zoneOf(random: Random, {city, county, seat}: Place): Told {
  return {
    issuers: [`中共${city}高新技术产业开发区工作委员会`, `中共${county}委员会`],
    org: county,
    self: `工委、${seat}委`,
    address: addressIn(random, `${city}${county}`),
  };
}

function shortName(province: string): string {
  return province.replace(/省$/, "");
}

/** A street and a number in a place, with the room that takes letters there. */
function addressIn(random: Random, place: string, room = ""): string {
  return `${place}${random.pick(roads)}${random.int(1, 200)}号${room}`;
}
