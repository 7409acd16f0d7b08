import {describe, expect, test} from "vitest";
import {readingsIn} from "../reader.js";

/** The weight of a heading on its own. */
const weightOf = (heading: string) => readingsIn(`1.${heading}`).readings[0]!.weight;

describe("weight", () => {
  test.each([
    "关于学习贯彻不够深入的问题。",
    "“学用脱节”的问题",
    "调研不够深入。",
    "党组领导作用发挥有差距。",
    "反馈问题：学习不深入。",
    "违规收取补课费、资料费。",
    "防范化解重大风险不力。",
    "排查整治安全隐患不彻底。",
    "未严格落实林长制。",
    "学习贯彻不到位。整改情况：开展学习。",
    "追缴虚报补贴不力。",
    "执行上级决定打折扣、搞变通。",
    "强化政治担当，着力解决落实上级部署不到位的问题。",
  ])("of a problem is above zero: %s", (heading) => {
    expect(weightOf(heading)).toBeGreaterThan(0);
  });

  test.each([
    "制定学习计划。",
    "加强组织领导，压实工作责任。",
    "健全完善制度。修订《公务接待办法》。",
    "严格落实“三会一课”制度。",
    "严肃查处违纪违法问题。",
    "下达催缴通知书26份，收取违约金412万元。",
    "委托第三方开展评估，拆除违建3处。",
    "集中整治形式主义问题。",
    "丈量补贴面积，核减虚报面积412亩。",
    "三个小组挨家挨户过了一遍，清出不符合条件的43户。",
    "评议结果今后在村民小组张贴，不光贴在村部。",
    "立案查处不打折扣。",
    "倒查失职失责。",
    "封堵直排口34个。",
    "防反弹抓长效。",
    "不护短、不推脱，把问题认下来。",
    "不回避、不遮掩，逐项认领。",
    "旧账新账一起算。",
    "窗口服务不打烊，跟踪督办不手软。",
  ])("of a measure is below: %s", (heading) => {
    expect(weightOf(heading)).toBeLessThanOrEqual(0);
  });
});
