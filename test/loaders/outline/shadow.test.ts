import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

describe("one way of writing for every mark", () => {
  test.each([
    ["（一）整改情况：完成９５％，尚余３项；", "(一)整改情况:完成95%,尚余3项;"],
    ["１．学习《条例》不深入！？", "1.学习《条例》不深入!?"],
    ["ＡＢ座ｅ梯", "AB座e梯"],
    ["｡､﹒﹔﹐﹕", "。、.;,:"],
    ["〔2023〕5号﹙二﹚", "(2023)5号(二)"],
    ["「政治体检」『回头看』〝摆设〞", "“政治体检”“回头看”“摆设”"],
    ["〈办法〉", "《办法》"],
    ["\u3000\u3000一、总体\t情况\u00a0\u200b\ufeff", "  一、总体\t情况   "],
    ["\t一、总体\t情况\n\t1.\t学习", " 一、总体\t情况\n 1.\t学习"],
    ["1\t学习\t已学\n\t\t已考\n\t2\t调研", "1\t学习\t已学\n\t\t已考\n\t2\t调研"],
    ["1\t学习\t已学\n\t欢迎监督", "1\t学习\t已学\n 欢迎监督"],
    ["上\r\n下\r完\u2028止", "上\n\n下\n完\n止"],
    ["①⑴㈠⒈", "①⑴㈠⒈"],
    ["\ud842一\udfb7", "\ud842一\udfb7"],
    ["", ""],
  ])("%j is %j", (text, shadow) => {
    expect(shadowOf(text)).toBe(shadow);
  });
});

describe("straight quotes", () => {
  test.each([
    ['关于"三重一大"执行不严', "关于“三重一大”执行不严"],
    ['"一岗双责""第一责任人"', "“一岗双责”“第一责任人”"],
    ["＂四风＂", "“四风”"],
    ['首行"甲"\n次行"乙"', "首行“甲”\n次行“乙”"],
  ])("%s becomes %s", (text, shadow) => {
    expect(shadowOf(text)).toBe(shadow);
  });

  test("stay as they are where a line has an odd number, and only there", () => {
    expect(shadowOf('首行"甲\n次行"乙"')).toBe('首行"甲\n次行“乙”');
  });
});

describe("traditional characters", () => {
  const notice = "關於縣委第二巡察組反饋問題整改進展情況的通報。針對黨組織領導薄弱，著力解決責任落實問題。";

  test("become simplified ones", () => {
    expect(shadowOf(notice)).toBe(
      "关于县委第二巡察组反馈问题整改进展情况的通报。针对党组织领导薄弱,着力解决责任落实问题。",
    );
  });

  test("stay in a simplified text that quotes a few, with 著 as printed", () => {
    const text = "该文化馆编著《龍門縣志》一书，成效显著。整改情况如下。";
    expect(shadowOf(text)).toBe("该文化馆编著《龍門縣志》一书,成效显著。整改情况如下。");
  });
});

test("a shadow stays what it is when the next text is read", () => {
  const shadow = shadowOf("（一）关于作风问题。");
  shadowOf("２．调研不深入！".repeat(100));
  expect(shadow).toBe("(一)关于作风问题。");
});

test("a text longer than one block keeps its characters in place", () => {
  const text = "（一）关于作风问题。".repeat(3000);
  expect(shadowOf(text)).toBe("(一)关于作风问题。".repeat(3000));
});

describe("for any text", () => {
  test("the shadow has the length of the text", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        expect(shadowOf(text)).toHaveLength(text.length);
      }),
    );
  });

  test("the shadow of a shadow is itself", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const shadow = shadowOf(text);
        expect(shadowOf(shadow)).toBe(shadow);
      }),
    );
  });
});
