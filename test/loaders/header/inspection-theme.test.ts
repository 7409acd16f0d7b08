import {describe, expect, test} from "vitest";
import {inspectionIn} from "./read-opening.js";

describe("theme of a special inspection", () => {
  test.each([
    ["县委第三巡察组对县粮食局党组开展了粮食购销领域专项巡察。", "粮食购销领域"],
    ["县委第三巡察组对县水利局党组开展了乡村振兴专项巡察。", "乡村振兴"],
    ["县委第三巡察组对县水利局党组开展了专项巡察。", null],
    ["县委第三巡察组对县水利局党组脱贫攻坚工作开展专项巡察。", "脱贫攻坚"],
    ["县委第三巡察组对县水利局党组落实乡村振兴战略情况开展了专项巡察。", "乡村振兴战略"],
    ["市委第一巡察组对市日报社党委落实意识形态工作责任制情况进行了专项检查。", "意识形态工作责任制"],
    ["县委第三巡察组对县水利局党组履行职责情况开展了常规巡察。", null],
    ["县委第三巡察组进驻县水利局，开展为期一个月的专项巡察。", null],
    ["县委第三巡察组对县水利局党组开展了常规巡察。", null],
  ])("%s", (opening, theme) => {
    expect(inspectionIn(opening).theme).toBe(theme);
  });
});
