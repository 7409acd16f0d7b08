import {list, oneOf, type List} from "../../patterns/alternatives.js";

/** Words after which a noun before a number begins. */
export const verbs: List = [
  // Built, added, brought in.
  list`新建 改建 扩建 建成 建设 建立 建好 新增 新设 新开设 开设 增设 增加 新上(?!规)`,
  list`引进 引入 引育 吸引 集聚 培育 培养 储备`,
  // People for posts.
  list`招引 招聘 招录 选派 选聘 选配 选任 选调 配备 配齐`,
  // Held, written, taken part in.
  list`召开 举办 开办 开展 撰写 张贴 到位 组织 参加 参会`,
  // Carried out, dealt with.
  list`实施 推进 完成 办理 办结 受理 处理`,
  // Looked into, and what came of it.
  list`查处 查办 查结 立案 问责 追责 给予 作出`,
  // Rules.
  list`制定 制订 修订 完善 健全 充实 补充 印发 出台 下发 形成`,
  // Gathered and given out.
  list`汇总 收集 征集 征求 收到 发放 发送 发出 发现 排查出? 梳理出?`,
  // Money got back.
  list`清理 清退 清收 清缴 退还 退缴 退回 追缴 追回 追收 收缴 收回 回收 挽回 上缴 上交 补缴`,
  // Money given, found, or not spent.
  list`补发 拨付 划拨 下达 投入 投用 投运 安排 设立 筹措 筹集 筹资 争取 整合 落实`,
  list`减免 核减 节约 压减 压缩 腾退 盘活 处置 收取 支付 缴纳`,
  // Works.
  list`更换 安装 改造 修复 整治 整改 拆除 打造 打通 疏通 铺设`,
  // Checks, visits, talks.
  list`巡查 抽查 核查 督查 督办 督导 调研 走访 慰问(?!品|金)`,
  list`约谈 回访 访谈 教育引导 提醒 宣讲 出动 派出`,
  // Chosen, honoured, entered.
  list`选树 评选 认定 获批 获评 荣获 入选 纳入 列入`,
  // Whom or what it reaches.
  list`涉及 包括 包含 覆盖 惠及 帮助 解决 化解`,
  // Taken over, passed on, looked through.
  list`接待 接收 移送 移交 转办 录入 审核 审查 审议 复核`,
  list`签约 签订 签署 引导 投放 推出 推广 推荐`,
  // Made and told.
  list`编印 编制 汇编 拍摄 制作 刊发 发布 报道 报送 提交 提出 提供 通报 曝光`,
  // Founded, parted, set.
  list`搭建 创建 成立 组建 划分 设置`,
  // Found out and written down.
  list`查摆 认领 明确 确定 列出 细化 分解`,
  // Reached; more or less of it.
  list`达成 实现 取得 创造 带动 增长 下降 提升 提高 上升 减少 缩短 延长`,
  list`移除 评估 销号 注销 登记 核实 调整 选拔 提拔 举行 邀请 聘请 面向 针对`,
  // There is so much of it, in all or on average.
  list`共有 现有 拥有 仅有 达到 突破 共计 累计 合计 总计 先后 已经 超过 其中 以及 至少 平均 人均`,
  // When.
  list`每年 每月 每季度 全年 今年 计划 目前 预计 力争 上半年 下半年 年内`,
  list`不足 不超过 不低于 最多 同比 约定`,
  list`参与 参训 聚焦 围绕 涵盖`,
  // Closed, replaced, mended.
  list`退出 关停 取缔 淘汰 更新 维修`,
  list`采取 破解 督促 协调 推动 研究 部署`,
  // In which way.
  list`自觉 主动 全额 集中 统一 严肃 依法 责令`,
  // To how much.
  list`折合 降至 降到 升至 升到 增至 增到 确保 稳定在 保持在`,
  list`扶持 学习 公布 删减 上报`,
  // Not a part of 培训班, 培训基地.
  list`培训(?![班会课中基机讲活教])`,
];

/** Any of these words. */
export const VERBS = oneOf(verbs);
