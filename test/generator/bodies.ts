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

const divisions = [
  ["湖南省", "株洲市", "茶陵县"],
  ["福建省", "龙岩市", "武平县"],
  ["安徽省", "六安市", "霍邱县"],
  ["四川省", "乐山市", "沐川县"],
  ["河南省", "焦作市", "修武县"],
  ["云南省", "昭通市", "永善县"],
  ["广东省", "佛山市", "南海区"],
  ["江苏省", "扬州市", "江都区"],
  ["甘肃省", "庆阳市", "华池县"],
  ["河北省", "保定市", "望都县"],
  ["山东省", "枣庄市", "台儿庄区"],
  ["山东省", "潍坊市", "昌乐县"],
  ["湖北省", "宜昌市", "秭归县"],
  ["辽宁省", "铁岭市", "西丰县"],
  ["黑龙江省", "哈尔滨市", "依兰县"],
  ["浙江省", "绍兴市", "新昌县"],
  ["江苏省", "徐州市", "睢宁县"],
  ["福建省", "泉州市", "德化县"],
  ["江西省", "赣州市", "于都县"],
  ["陕西省", "延安市", "吴起县"],
  ["贵州省", "遵义市", "湄潭县"],
] as const;

const bureaus = [
  ...[
    "卫生健康局",
    "教育局",
    "财政局",
    "水利局",
    "农业农村局",
    "市场监督管理局",
    "自然资源局",
    "文化和旅游局",
    "民政局",
    "应急管理局",
  ],
  ...[
    "住房和城乡建设局",
    "交通运输局",
    "生态环境局",
    "司法局",
    "审计局",
    "统计局",
    "科学技术局",
    "供销合作社联合社",
    "退役军人事务局",
  ],
] as const;

const departments = [
  ...[
    "水利厅",
    "教育厅",
    "交通运输厅",
    "农业农村厅",
    "民政厅",
    "科学技术厅",
    "文化和旅游厅",
    "人力资源和社会保障厅",
  ],
] as const;

const centrals = [
  "国家水文资源局",
  "中国北方仪表集团有限公司",
  "国家测绘信息局",
  "中国远海装备集团有限公司",
] as const;
const townNames = ["青石", "溪东", "河坝", "沙头", "柳林", "石桥", "龙泉", "清河"] as const;
const schoolNames = ["实验小学", "第一中学", "第二中学", "职业教育中心", "特殊教育学校"] as const;
const roads = ["人民路", "建设路", "滨河路", "文化街", "府前路", "康宁街", "解放大道"] as const;
const colleges = [
  "理工大学",
  "师范大学",
  "科技大学",
  "农业大学",
  "医科大学",
  "工商学院",
  "交通职业学院",
] as const;
const firms = ["港航集团", "能源集团", "粮食收储集团", "城市建设投资集团", "交通投资集团"] as const;

/** A body of any level, in a real place. */
export function bodyOf(random: Random): Body {
  const [province, city, county] = random.pick(divisions);
  const address = (place: string, room: string) =>
    `${place}${random.pick(roads)}${random.int(1, 200)}号${room}`;
  const seat = county.endsWith("区") ? "区" : "县";
  const short = province.replace(/省$/, "");
  switch (
    random.pick([
      "bureau",
      "town",
      "school",
      "hospital",
      "city-bureau",
      "city-hospital",
      "county",
      "city",
      "department",
      "college",
      "firm",
      "central",
      "zone",
    ])
  ) {
    case "bureau": {
      const bureau = random.pick(bureaus);
      return {
        level: "county",
        verb: "巡察",
        committee: `${seat}委`,
        issuers: [`中共${county}${bureau}党组`],
        org: `${random.pick([seat, county])}${bureau}党组`,
        self: "局党组",
        ...{province, city, county},
        address: address(`${province}${city}${county}`, `${seat}${bureau}办公室`),
      };
    }
    case "town": {
      const town = `${random.pick(townNames)}${random.pick(["镇", "乡"])}`;
      return {
        level: "county",
        verb: "巡察",
        committee: `${seat}委`,
        issuers: [`中共${county}${town}委员会`],
        org: `${random.pick(["", county])}${town}党委`,
        self: `${town}党委`,
        ...{province, city, county},
        address: address(`${county}${town}`, ""),
      };
    }
    case "school": {
      const school = random.pick(schoolNames);
      return {
        level: "county",
        verb: "巡察",
        committee: `${seat}委`,
        issuers: [`中共${county}${school}${random.pick(["支部委员会", "总支部委员会"])}`],
        org: `${county}${school}党支部`,
        self: "学校党支部",
        ...{province, city, county},
        address: address(`${city}${county}`, ""),
      };
    }
    case "hospital":
      return {
        level: "county",
        verb: "巡察",
        committee: `${seat}委`,
        issuers: [`中共${county}人民医院委员会`],
        org: `${county}人民医院党委`,
        self: "医院党委",
        ...{province, city, county},
        address: address(county, `${seat}人民医院党委办公室`),
      };
    case "city-bureau": {
      const bureau = random.pick(bureaus);
      return {
        level: "municipal",
        verb: "巡察",
        committee: "市委",
        issuers: [`中共${city}${bureau}党组`],
        org: `${random.pick(["市", city])}${bureau}党组`,
        self: "局党组",
        ...{province, city},
        county: null,
        address: address(`${province}${city}`, `市${bureau}机关党委`),
      };
    }
    case "city-hospital":
      return {
        level: "municipal",
        verb: "巡察",
        committee: "市委",
        issuers: [`中共${city}第一人民医院委员会`],
        org: `${random.pick(["市", city])}第一人民医院党委`,
        self: "医院党委",
        ...{province, city},
        county: null,
        address: address(city, "市第一人民医院党委办公室"),
      };
    case "county":
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${random.pick([city, ""])}${county}${random.pick(["委", "委员会"])}`],
        org: random.pick([county, `${county}委`, `${city}${county}`]),
        self: `${seat}委`,
        ...{province, city, county},
        address: address(`${province}${city}${county}`, `${seat}委办公室`),
      };
    case "city":
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${city}${random.pick(["委", "委员会"])}`],
        org: random.pick([city, `${city}委`]),
        self: "市委",
        ...{province, city},
        county: null,
        address: address(`${province}${city}`, "市委督查室"),
      };
    case "zone":
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${city}高新技术产业开发区工作委员会`, `中共${county}委员会`],
        org: county,
        self: `工委、${seat}委`,
        ...{province, city, county},
        address: address(`${city}${county}`, ""),
      };
    case "department": {
      const department = random.pick(departments);
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${province}${department}党组`],
        org: `${random.pick(["省", province])}${department}党组`,
        self: "厅党组",
        province,
        city: null,
        county: null,
        address: address(`${province}${city}`, `省${department}机关党委`),
      };
    }
    case "college": {
      const college = `${random.pick([short, city.slice(0, -1)])}${random.pick(colleges)}`;
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${college}委员会`],
        org: `${college}党委`,
        self: "学校党委",
        ...{province, city},
        county: null,
        address: address(`${province}${city}`, "党委办公室"),
      };
    }
    case "firm": {
      const firm = `${short}${random.pick(["恒通", "瀚海", "华岳"])}${random.pick(firms)}有限公司`;
      return {
        level: "provincial",
        verb: "巡视",
        committee: "省委",
        issuers: [`中共${firm}委员会`],
        org: `${firm}党委`,
        self: "公司党委",
        province,
        city: null,
        county: null,
        address: address(`${province}${city}`, "集团党委办公室"),
      };
    }
    default: {
      const org = random.pick(centrals);
      return {
        level: "central",
        verb: "巡视",
        committee: "中央",
        issuers: [`中共${org}党组`],
        org: `${org}党组`,
        self: "党组",
        province: null,
        city: null,
        county: null,
        address: address("北京市西城区", ""),
      };
    }
  }
}
