import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {hanValue} from "../../../loaders/facts/numeral.js";
import type {Quantity} from "../../../loaders/facts/quantities.js";
import {quantitiesOf} from "../../../loaders/facts/quantities.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import type {SectionRole} from "../../../loaders/notice/section.js";

function read(text: string, role: SectionRole = "rectification"): Quantity[] {
  return quantitiesOf(text, shadowOf(text), [{role, heading: null, start: 0, end: text.length}]);
}

/** `base_value base_unit` of each quantity, with its modifier if it has one. */
const based = (text: string) =>
  read(text).map(({base_value, base_unit, modifier}) =>
    [base_value, base_unit, ...(modifier === null ? [] : [modifier])].join(" "),
  );

describe("quantities in base units", () => {
  test.each<[string, string[]]>([
    ["收回闲置资金37.45亿元。", ["3745000000 元"]],
    ["追缴租金８１２.５万元", ["8125000 元"]],
    ["发放补助三万五千元,退还二十万元", ["35000 元", "200000 元"]],
    ["投资1亿5000万元,罚款1,200元", ["150000000 元", "1200 元"]],
    ["追缴一亿五千万元,收回一亿二千三百万元", ["150000000 元", "123000000 元"]],
    ["化债十二亿三千万元,还款两亿零三百万元", ["1230000000 元", "203000000 元"]],
    [
      "投资一亿三千五百二十万六千三百元,退还一千零五十万元,罚款三亿元",
      ["135206300 元", "10500000 元", "300000000 元"],
    ],
    [
      "增收一亿五千余万元,两亿三千万余元,产值一万亿元",
      ["150000000 元 余", "230000000 元 余", "1000000000000 元"],
    ],
    ["投资1亿2千万元,1亿2千3百万元,2亿3百万元", ["120000000 元", "123000000 元", "203000000 元"]],
    ["退款3千5百多万元,1亿零300万元,3万5千6百元", ["35000000 元 多", "103000000 元", "35600 元"]],
    [
      "1亿5000余万元,1亿2千万至1亿5千万元,产值1万亿元",
      ["150000000 元 余", "120000000 元 至1亿5千万", "1000000000000 元"],
    ],
    ["已追回欠款1亿2千万,培训1万3000人", ["120000000 元", "13000 人"]],
    [
      "近700余万元,1.2亿多元,不足5万元,50万元以上",
      ["7000000 元 近", "120000000 元 多", "50000 元 不足", "500000 元 以上"],
    ],
    ["2个投资过亿元的项目,超千万元企业4家", ["2 个", "100000000 元 过", "10000000 元 超", "4 个"]],
    ["总投资4.1亿,占地30公顷", ["410000000 元", "300000 m²"]],
    ["已追回欠款1200万,剩余300万元", ["12000000 元", "3000000 元"]],
    ["引进5亿元以上项目9个,其中50亿项目1个", ["500000000 元 以上", "9 个", "5000000000 元", "1 个"]],
    ["实到外资600万美元、300万欧元、200万港元", ["6000000 USD", "3000000 EUR", "2000000 HKD"]],
    ["奖励50-100万元,拨付5万元至8万元", ["500000 元 至100万", "50000 元 至8万元"]],
    ["人均收入2.3万元,累计投入60万元", ["23000 元 人均", "600000 元 累计"]],
    ["清退0元,新增0起", ["0 元", "0 个"]],
    [
      "开工率88.8%,提高3个百分点,占三分之二,百分之八十,1.5倍",
      ["88.8 %", "3 %", "66.6666666667 %", "80 %", "150 %"],
    ],
    ["占比由10%提高到20%", ["10 %", "20 %"]],
    ["修路7.5公里,管网400米,干渠12千米", ["7500 m", "400 m", "12000 m"]],
    ["20亩绿地,80㎡,1.5万平方米,2平方公里", ["13333.3333333 m²", "80 m²", "15000 m²", "2000000 m²"]],
    ["拉运垃圾1.5万吨,药品300公斤", ["15000 t", "0.3 t"]],
    [
      "3个工作日内办结,试用6个月,近五年,半个月,3个多月",
      ["3 day 内", "180 day", "1825 day 近", "15 day", "90 day 多"],
    ],
    ["选派3至5名干部,每组5-8人,两名教师", ["3 人 至5", "5 人 至8", "2 人"]],
    ["惠及1.2万余人,参训80人次", ["12000 人 余", "80 次"]],
    ["召开会议 12 次,抽查企业77家次,走访3轮", ["12 次", "77 次", "3 次"]],
    [
      "百余家企业,近百名干部,一百二十户,两起案件,三个部门",
      ["100 个 余", "100 人 近", "120 个", "2 个", "3 个"],
    ],
  ])("%s", (text, expected) => {
    expect(based(text)).toEqual(expected);
  });
});

describe("numbers that count nothing", () => {
  test.each([
    ["dates and years", "2023年4月3日、1-5月份、二〇二三年五月、2021—2023年、去年12月底、5月30日内"],
    ["times", "受理时间8:30至17:00,实行24小时值班和7×24小时在线"],
    ["ordinals", "第三轮、第12次会议、第3、4期、第一、二批、六届五次全会、二期工程、3期项目"],
    [
      "ranks and grades",
      "前3名、列第5位、第108位,提高20个、3个位次,世界500强、百强县、千亿级、30万吨级码头、4A级",
    ],
    ["numbers of documents", "济起发〔2022〕13号、(2024)6号、2023年第5期"],
    ["telephone numbers, postcodes and addresses", "电话0531-66604543,邮编250122,南滨路98号607室,12345热线"],
    ["names of plans", "“1+4+16+N”体系、“258”行动、5+4服务、十四五、315行动、三年行动计划、5年规划、2.0版"],
    ["titles and quoted names", "《支持民营经济的71条措施》、“5分钟服务圈”、“两个维护”"],
    [
      "idioms",
      "一把手、三重一大、两个维护、四个意识、四风、一岗双责、五位一体、八项规定精神、四套班子、一个支部",
    ],
    [
      "powers of ten that are names",
      "百亿百强、千项万亿、百名局长进百企、百日攻坚、数百人、几十家、每万元产值、每千万研发经费",
    ],
    ["words that begin with a unit", "3部门联合,8家长代表,2处置情况,5家庭"],
    ["vague or doubled numbers", "三五个人、七八家、十几项"],
    ["denominators", "每3年一次、每2户一名"],
    ["units within other words", "PM2.5浓度35微克、110kV变电所"],
  ])("%s", (_, text) => {
    expect(based(text)).toEqual([]);
  });
});

test.each<[string, (string | null)[]]>([
  ["召开党组会议12次", ["党组会议"]],
  ["撰写心得体会31篇,公开栏张贴决议12份", ["心得体会", "决议"]],
  ["排查隐患236处,已整改到位235处", ["隐患", null]],
  ["新建充电站3座、停车位40个", ["充电站", "停车位"]],
  ["设立800万元人才培育专项资金", ["人才培育专项资金"]],
  ["对2家国有企业进行检查,选派3名优秀干部到村任职", ["国有企业", "优秀干部"]],
  ["某某化工厂等省级智能工厂3家", ["省级智能工厂"]],
  ["对年用水超过5万吨的4家重点企业和20个小区开展检查", ["年用水", "重点企业", "小区"]],
  ["给予党纪处分2人,诫勉3人,处理6人", ["党纪处分", "诫勉", null]],
  ["累计投入90万元", ["投入"]],
  ["班子成员先后5次带队调研", [null]],
  ["60余家上下游企业", ["上下游企业"]],
])("the noun counted: %s", (text, nouns) => {
  expect(read(text).map(({noun}) => noun)).toEqual(nouns);
});

test("a quantity keeps its number and unit as printed, and spans its noun", () => {
  const text = "今年新建防火通道３.５万余米。";
  const [quantity] = read(text);
  expect(quantity).toMatchObject({
    value: 3.5,
    unit: "万米",
    unit_class: "length",
    base_value: 35000,
    modifier: "余",
  });
  expect(text.slice(quantity!.start, quantity!.end)).toBe("防火通道３.５万余米");
});

test("only sections that tell of the rectification are read", () => {
  expect(read("请在30日内联系。", "chrome")).toEqual([]);
  expect(read("移交线索30件。", "clues")).toHaveLength(1);
});

test.each<[string, number]>([
  ["十", 10],
  ["二十五", 25],
  ["一百零三", 103],
  ["两千四百", 2400],
  ["三万零五", 30005],
  ["十二万", 120000],
  ["十二亿三千万", 1230000000],
  ["一亿零五十万三千", 100503000],
  ["二万亿", 2e12],
  ["一亿五", NaN],
  ["一亿五千亿", NaN],
  ["七八", NaN],
  ["二〇二三", NaN],
  ["", NaN],
])("value of %s", (numeral, value) => {
  expect(hanValue(numeral)).toBe(value);
});

test("whatever the text, quantities lie inside it in order, without white space at their ends", () => {
  const words = fc.constantFrom(
    ..."3 12.5 一 两 百 万 亿 余 近 第 - 至 个 名 年 月 日 元 % 亩 公里 万元 企业 召开 的 , 。 “ ” 《 》 分之 约 以上 项目 累计".split(
      " ",
    ),
    " ",
    "\n",
    "\u3000",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, {maxLength: 60}).map((w) => w.join("")),
        fc.string({unit: "binary"}),
      ),
      (text) => {
        let at = 0;
        for (const {start, end, base_value, value} of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(Number.isFinite(base_value) && Number.isFinite(value)).toBe(true);
          at = start;
        }
      },
    ),
    {numRuns: 500},
  );
});
