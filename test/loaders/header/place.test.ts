import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isCountyCity, isMunicipality, nowhere, placeIn} from "../../../loaders/header/place.js";
import {scraps} from "../scraps.js";

/** Province, city and county parted by blanks, `-` for what is null. */
function told(text: string, known = nowhere): string {
  const {province, city, county} = placeIn(text, known);
  return [province, city, county].map((name) => name ?? "-").join(" ");
}

describe("a printed name", () => {
  test.each([
    ["山东省烟台市莱山区枫林路24号", "山东省 烟台市 莱山区"],
    ["中共烟台市莱山区委", "山东省 烟台市 莱山区"],
    ["中共诸城市委", "山东省 潍坊市 诸城市"],
    ["根据莱山区委统一部署", "山东省 烟台市 莱山区"],
    ["山东烟台", "山东省 烟台市 -"],
    ["山东省农业农村厅党组", "山东省 - -"],
    ["内蒙古鄂尔多斯市东胜区", "内蒙古自治区 鄂尔多斯市 东胜区"],
    ["广西南宁", "广西壮族自治区 南宁市 -"],
    ["新疆维吾尔自治区党委", "新疆维吾尔自治区 - -"],
    ["上海市静安区", "上海市 - 静安区"],
    ["北京市朝阳区", "北京市 - 朝阳区"],
    ["县农业农村局党组", "- - -"],
    ["", "- - -"],
  ])("%s: %s", (text, place) => {
    expect(told(text)).toBe(place);
  });
});

describe("names inside and beside other names", () => {
  test.each([
    ["淮丰县", "- - -"],
    ["南昌县", "江西省 南昌市 南昌县"],
    ["吉林市", "吉林省 吉林市 -"],
    ["吉林省教育厅", "吉林省 - -"],
    ["海南藏族自治州", "青海省 海南藏族自治州 -"],
    ["海南省海口市", "海南省 海口市 -"],
    ["朝阳市", "辽宁省 朝阳市 -"],
    ["朝阳村党总支", "- - -"],
    ["石桥镇朝阳社区", "- - -"],
    ["南京路街道", "- - -"],
    ["江苏镇江", "江苏省 镇江市 -"],
    ["宁波镇海区", "浙江省 宁波市 镇海区"],
    ["南京路桥集团", "江苏省 南京市 -"],
    ["宜昌市城市管理执法委员会", "湖北省 宜昌市 -"],
    ["宜昌市城市建设投资开发集团有限公司", "湖北省 宜昌市 -"],
    ["郑州市社区矫正管理局", "河南省 郑州市 -"],
    ["武汉市城区供水公司", "湖北省 武汉市 -"],
    ["桂林市全市水利系统", "广西壮族自治区 桂林市 -"],
    ["宜昌市综合保税区管委会", "湖北省 宜昌市 -"],
    ["山西省晋城市城区教育局", "山西省 晋城市 城区"],
    ["潍坊市诸城市城市管理局", "山东省 潍坊市 诸城市"],
    ["阳泉市郊区农业农村局", "山西省 阳泉市 郊区"],
    ["国网平原县供电公司", "山东省 德州市 平原县"],
  ])("%s: %s", (text, place) => {
    expect(told(text)).toBe(place);
  });
});

describe("a county whose name several places share", () => {
  test.each([
    ["鼓楼区", "- - -"],
    ["中共鼓楼区委", "- - -"],
    ["江苏省鼓楼区", "江苏省 - -"],
    ["南京市鼓楼区", "江苏省 南京市 鼓楼区"],
    ["徐州市鼓楼区", "江苏省 徐州市 鼓楼区"],
    ["福建省福州市鼓楼区", "福建省 福州市 鼓楼区"],
    ["河南省鼓楼区", "河南省 开封市 鼓楼区"],
  ])("%s: %s", (text, place) => {
    expect(told(text)).toBe(place);
  });

  test("is taken with the city known already", () => {
    const known = {province: "福建省", city: "福州市", county: null};
    expect(told("中共鼓楼区委", known)).toBe("福建省 福州市 鼓楼区");
  });
});

describe("what the table lacks", () => {
  test.each([
    ["烟台市新丰湾区人民政府", "山东省 烟台市 新丰湾区"],
    ["青岛西海岸新区", "山东省 青岛市 -"],
    ["烟台市高新区管委会", "山东省 烟台市 -"],
    ["烟台市经济技术开发区", "山东省 烟台市 -"],
    ["临水县", "- - -"],
  ])("%s: %s", (text, place) => {
    expect(told(text)).toBe(place);
  });
});

test("what is known is not overruled", () => {
  const known = {province: "山东省", city: "烟台市", county: "莱山区"};
  expect(placeIn("江苏省南京市鼓楼区", known)).toEqual(known);
  expect(placeIn("", known)).toEqual(known);
});

test("a place in any text is one that the text or the table names from wide to narrow", () => {
  fc.assert(
    fc.property(
      scraps,
      fc.constantFrom("烟台市", "莱山区", "鼓楼区", "上海市", "吉林"),
      scraps,
      (a, name, b) => {
        const {province, city} = placeIn(a + name + b);
        expect(city === null || province !== null).toBe(true);
      },
    ),
  );
});

describe("isCountyCity", () => {
  test.each([
    ["诸城市", true],
    ["昆山市", true],
    ["潍坊市", false],
    ["吉林市", false],
    ["上海市", false],
    ["诸城", false],
    ["莱山区", false],
    ["临水市", false],
  ])("%s: %s", (name, is) => {
    expect(isCountyCity(name)).toBe(is);
  });
});

describe("isMunicipality", () => {
  test.each([
    ["上海市", true],
    ["重庆市", true],
    ["山东省", false],
    [null, false],
  ])("%s: %s", (province, is) => {
    expect(isMunicipality(province)).toBe(is);
  });
});
