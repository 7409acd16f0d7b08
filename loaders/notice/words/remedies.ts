import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/** What is done about a fault. */
const MENDING = oneOf(list`
  补[齐强足上] 填补 整改 督改 清[理收偿退出] 核减 剔除 追[缴回] 堵[塞住] 消除 化解
  防[范止] 避免 杜绝 纠[正治] 破解 解决 排查 缩小 克服 弥补 整治 查[处办] 惩[治处]
  打通 遏制 严防 严查 倒查 追究 拆除 取缔 关停 收回 催[收缴] 核销 [清偿]还 清偿
`);
const MENDED = oneOf(list`
  短板 弱项 漏洞 隐患 风险 反弹 差距 盲区 盲点 空白 不足 堵点 欠[账款薪费] 挂账
  形式主义 官僚主义 违规 违纪 违法 违建 违章 失职 失责 渎职 流失 浪费 虚报 冒领 不符合
`);
/** Between the two, that there is a fault yet; and behind them, that it was mended badly. */
const STILL_THERE = alternatives(list`存在 仍 还 有(?:差距|短板|漏洞|盲[区点]|不足)`);
const BADLY = alternatives(list`不[力够到彻严实足细] 未 缺 欠 缓 慢 滞 弱 差`);

/** A fault with what is done about it, at the end of a clause: 堵塞漏洞. */
export const remedy = new RegExp(
  `${MENDING}(?:(?!${STILL_THERE})[^,;。]){0,10}${MENDED}(?:(?!${BADLY})[^,;。]){0,8}(?=[,;。]|$)`,
  "g",
);

const NAMED_FAULT = oneOf(list`隐患 漏洞 风险 短板 违规 违法 违建 形式主义 官僚主义`);
const CAMPAIGN = oneOf(list`检查 排查 整治 治理 整改 清零 行动`);
/** 安全隐患排查, 违建整治: a fault in the name of what is done about it. */
export const campaign = new RegExp(`${NAMED_FAULT}[^,;。]{0,4}${CAMPAIGN}(?=[,;。]|$)`, "g");

const BREACH = oneOf(list`
  违规 违反 擅自 私自 虚[报列开增] 套取 截留 挪用 挤占 公款 私设 滥用 侵占 超标准 超范围
  未(?!来) 缺[少乏]
`);
const DEALT_WITH = oneOf(list`
  整治 整改 排查 治理 清理 清退 清查 查处 追缴 追回 检查 行动 问责 纠正 工作 情况
`);
/** A breach with which a statement begins, and whose clause names no remedy. */
export const breach = new RegExp(`^${BREACH}(?![^,;。]{0,60}${DEALT_WITH}[^,;。]{0,4}(?:[,;。]|$))`);
