import {describe, expect, test} from "vitest";
import {levelOf} from "../../../loaders/header/level.js";
import {nowhere, placeIn} from "../../../loaders/header/place.js";

describe("the team tells whose inspection it was", () => {
  test.each([
    ["中央第五巡视组", "", "central"],
    ["省委第八巡视组", "烟台市莱山区", "provincial"],
    ["自治区党委第三巡视组", "南宁市", "provincial"],
    ["兵团党委第一巡视组", "", "provincial"],
    ["市委第二巡察组", "烟台市莱山区", "municipal"],
    ["州委第二巡察组", "", "municipal"],
    ["盟委巡察组", "", "municipal"],
    ["自治州党委第三巡察组", "", "municipal"],
    ["师市党委第一巡察组", "", "municipal"],
    ["县委第三巡察组", "", "county"],
    ["区委第一巡察组", "上海市静安区", "county"],
    ["旗委第一巡察组", "", "county"],
    ["集团党委第一巡察组", "", "other"],
    ["局党组巡察组", "济南市", "other"],
  ])("%s (%s): %s", (team, place, level) => {
    expect(levelOf(team, null, placeIn(place), "")).toBe(level);
  });
});

describe("a 市委", () => {
  test.each([
    ["of a municipality holds 巡视", "市委第三巡视组", "上海市", "provincial"],
    ["that holds 巡视 is a municipality's wherever the body is", "市委第三巡视组", "", "provincial"],
    ["of a prefecture-level city holds 巡察", "市委第一巡察组", "潍坊市", "municipal"],
    ["of a county-level city holds 巡察 too", "市委第一巡察组", "潍坊市诸城市", "county"],
  ])("%s", (_, team, place, level) => {
    expect(levelOf(team, null, placeIn(place), "")).toBe(level);
  });

  test.each([
    ["潍坊市委第一巡察组", "", "municipal"],
    ["诸城市委第一巡察组", "", "county"],
    ["市委第一巡察组", "根据潍坊市委统一部署,", "municipal"],
  ])("tells the level by its own name, wherever the body is: %s, %s", (team, opening, level) => {
    expect(levelOf(team, null, placeIn("诸城市人民检察院"), opening)).toBe(level);
  });

  test("of a county-level city may be named in the opening only", () => {
    expect(levelOf("市委第一巡察组", null, nowhere, "诸城市委统一部署,市委第一巡察组")).toBe("county");
  });
});

describe("without a team", () => {
  test.each([
    ["十三届省委第二轮", "", "", "provincial"],
    ["六届市委第三轮", "重庆市", "", "provincial"],
    ["十四届县委第五轮", "", "", "county"],
    [null, "", "根据县委关于巡察工作的部署", "county"],
    [null, "", "按照自治区党委巡视工作安排", "provincial"],
    [null, "", "按照公司工作安排", "other"],
    [null, "", "", "other"],
  ])("the round, else the opening, tells: %s %s %s", (round, place, opening, level) => {
    expect(levelOf(null, round, placeIn(place), opening)).toBe(level);
  });
});
