import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

const MOVED = oneOf(
  // Given back, or paid by those who owed it.
  list`清退 追缴 回收 补交 补收 补付 补退 扣回 追回 追收 退还 退缴 退赔 退回 缴回 收回 收缴 上缴 上交 补缴`,
  // Paid to those to whom it was owed.
  list`补发 返还 归还 发还 偿还 清偿 赔付`,
  // Not lost, or not spent.
  list`挽回 核减 节约 节省`,
  // Found and put into something.
  list`投入 争取 筹措 筹集 筹资 拨付 下达 支付 兑现 发放 减免 投资 到位 融资`,
  // Taken to an account.
  list`缴存 缴入 入账`,
  // Debts and fees that are gone, or less.
  list`取消 压减 化解 处置 降低`,
  // Given to people.
  list`补助 救助 救济 赔偿 奖励`,
  list`支出 增收 创收 罚款`,
);

/** A sum; one without 元 stands at the end of its words: 万 may count people, too. */
const AMOUNT = oneOf(list`
  \d[\d,.]*余?多?(?:[万亿]?余?元|[万亿](?=$|[,。;、]))
  [一二三四五六七八九十百千两]+余?多?[万亿]余?元
`);

/** What is done with accounts, debts and assets; how much a search found is none of it. */
const SETTLED = oneOf(list`核销 冲销 消化 盘活 清收 清理 置换 压降 收取 结清 租金收入`);

const MOVED_AFTER = oneOf(list`
  退回 退还 退给 退到 补发 发到 缴回 上缴 上交 清退 追回 收回 归还 返还 缴存 缴入 拨付 发放 支付 到位 入账
`);

/** Money that changed hands. */
export const money = new RegExp(
  alternatives(
    `${MOVED}[^。;]{0,24}?${AMOUNT}`,
    `${SETTLED}(?:(?!涉|发现|查)[^,。;\\d]){0,16}${AMOUNT}`,
    `${AMOUNT}[^,。;]{0,24}${MOVED_AFTER}`,
  ),
);
