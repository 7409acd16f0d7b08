import {expect, test} from "vitest";
import {freeName, nameOf} from "../../loaders/naming.js";
import type {NoticeRow} from "../../loaders/schema.js";

const nothing: Partial<NoticeRow> = {
  ...{title: null, issuers: [], inspected_org: null, province: null, city: null, county: null},
  ...{issue_date: null, published_date: null, feedback_date: null, inspection_end: null},
};
const name = (fields: Partial<NoticeRow>, fallback = "scan 01") =>
  nameOf({...nothing, ...fields} as NoticeRow, fallback);

test.each([
  ["中共烟台市莱山区委关于巡视整改进展情况的通报", "烟台市莱山区"],
  ["中共淮丰县卫生健康局党组关于县委第三巡察组反馈意见整改进展情况的通报", "淮丰县卫生健康局"],
  ["中共青岛西海岸新区工委 中共青岛市黄岛区委关于十二届省委第二轮巡视集中整改进展情况的通报", "青岛西海岸新区"],
  ["中共江门市河滨街道工作委员会关于巡察反馈意见整改情况的公告", "江门市河滨街道"],
  ["中共云岭县桃溪村总支部委员会关于巡察整改情况的公示", "云岭县桃溪村"],
  ["中共瀚海港航集团有限公司委员会巡视整改进展情况通报", "瀚海港航集团有限公司"],
  ["中共临水县发展和改革委员会党组关于巡察整改情况的通报", "临水县发展和改革委员会"],
  ["临水县卫生健康委员会关于巡察整改情况的通报", "临水县卫生健康委员会"],
  ["平陶县委关于巡察整改情况的通报", "平陶县"],
  ["省纪委网站:中共平陶县委关于巡察整改情况的通报", "平陶县"],
  ["中共鳳嶺區溪東鎮委員會關於巡察整改情況的通報", "鳳嶺區溪東鎮"],
])("%s is called by its body", (title, expected) => {
  expect(name({title, issue_date: "2020-07-31"})).toBe(`${expected}-2020`);
});

test("a title that names nobody leaves it to the signature, then to the text, then to the file", () => {
  const title = "关于巡察整改情况的通报";
  expect(name({title, issuers: ["中共平陶县委"], inspected_org: "某局"})).toBe("平陶县");
  expect(name({title, inspected_org: "平陶县水利局党组"})).toBe("平陶县水利局");
  expect(name({title})).toBe("scan01");
  expect(name({}, "…")).toBe("notice");
});

test("a body of the county, the city or the province takes its name", () => {
  const place = {province: "山东省", city: "烟台市", county: "莱山区"};
  expect(name({...place, issuers: ["中共区教育局党组"]})).toBe("莱山区教育局");
  expect(name({...place, issuers: ["市教育局党组"]})).toBe("烟台市教育局");
  expect(name({...place, issuers: ["省教育厅党组"]})).toBe("山东省教育厅");
  expect(name({...place, county: "莱州市", issuers: ["市教育局党组"]})).toBe("莱州市教育局");
  expect(name({...place, county: null, issuers: ["县教育局党组"]})).toBe("县教育局");
  expect(name({city: "枣庄市", issuers: ["中共市中区委"]})).toBe("市中区");
});

test("the year is that of the signature, or of the next best date", () => {
  const issuers = ["中共平陶县委"];
  const dates = {issue_date: "2024-01-02", published_date: "2023-01-02", inspection_end: "2022-01-02"};
  expect(name({issuers, ...dates})).toBe("平陶县-2024");
  expect(name({issuers, ...dates, issue_date: null})).toBe("平陶县-2023");
  expect(name({issuers, inspection_end: "2022-01-02"})).toBe("平陶县-2022");
});

test("a name is fit for a file, however long or odd what is printed", () => {
  const issuers = [`中共平陶县“${"很".repeat(300)}长/的\\名*称”委员会`];
  expect(name({issuers, issue_date: "2024-01-02"})).toMatch(/^平陶县很{37}-2024$/);
  expect(name({issuers: ["中共Ａ１/..局党组"]})).toBe("A1局");
});

test("a name that is taken gets a number, and case does not tell names apart", () => {
  const taken = new Set(["平陶县-2024", "平陶县-2024-2", "a-2024"]);
  const free = (wish: string) => freeName(wish, (name) => taken.has(name));
  expect(free("平陶县-2023")).toBe("平陶县-2023");
  expect(free("平陶县-2024")).toBe("平陶县-2024-3");
  expect(free("A-2024")).toBe("A-2024-2");
});
