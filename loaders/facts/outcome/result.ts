import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/** What counts as done to a thing rather than by a session. */
const done = [
  // Settled.
  list`完成 整改 化解 解决 办结 办理 销号 处理`,
  // Built, but not 党建成效, 创新建立, 整改建议.
  list`(?<!党)建成(?!后) 建设 (?<![创重])新建 (?<!整)改建 扩建 改造 新装 投放`,
  // Found, parted, moved, cut down to a number, merged.
  list`物色 拆分 接转 退出 调剂 压到 压至 压减到 精减 并入 合并 撤回`,
  // Repaired, fitted or cleared away.
  list`整治 修复 修缮 疏通 更换 安装 加装 拆除 清理 清除 清运 取缔`,
  // Roads, ditches and trees, by length or number.
  list`维修 铺设 硬化 修建 新修 拓宽 加固 清淤 架设 粉刷 绿化 补植 栽植 打机井 养护`,
  // Got back, and put to use again.
  list`清退 清收 收回 盘活 腾退`,
  // People and firms won, posts filled.
  list`引进 引入 招引 招聘 录用 选派 选聘 选调 遴选 配备 配齐 交流任职 轮岗 提拔 充实 签约 落户 落地`,
  // Raised, recognised, taken in.
  list`转化 培育 认定 申报 创建 吸纳 发展党员 发展预备党员`,
  // Sent on, added, given.
  list`移送 发出 新增 增设 增加 增配 投用 启用 发放 兑现 惠及 受益 减免`,
  // Made less.
  list`压缩 精简 压减 减少 下降`,
  // Papers and accounts put right.
  list`补办 补录 补齐 补签 核销 归集 登记 收缴`,
  // Works, but not 召开工作会, 修复工程.
  list`交付 竣工 (?<!召)开工 (?<!修)复工 接入 覆盖村`,
  // People helped, ways opened, places made.
  list`资助 救助 脱贫 打通 打造 储备`,
  // Closed, moved out, struck off.
  list`退回 腾出 关停 封堵 转移 变更 注销 撤销 免除 废止 下架`,
  // Honours and standards reached.
  list`入选 通过省 通过市 获评 达标 实现`,
  // Changed, corrected, dealt with.
  list`设置 补正 删减 接收 承接 纠正 查处 处置 调处 复耕 复垦 整合 补充完善 重新认定 消化`,
  // People called and moved; 交流 without a number of them is talk.
  list`
    调入 选任 进入(?=[^,。;]{0,8}班子) 竞聘 聘任 转载
    发展[^,。;\d]{0,6}党员
    交流(?=[^,。;]{0,12}\d+名)
  `,
  // Done for people; 代办员 is who does it.
  list`办实事 代办(?!员) 说成 谈成 办下 送去 卖出`,
  // Set right, bought.
  list`已改(?=\d) 改好 添置 添购 购置`,
  // Elected, but not 评选出, an honour.
  list`(?<!评)选出 推选 补选 增补 选配 换下 补了`,
  // Deeds and licences.
  list`办证 发证 领到 核发 换发 颁证 确权 过户 收储`,
  // Kept from doing it, brought to terms.
  list`劝导 劝阻 制止 (?<!诉前)调解(?=[^,。;\d]{0,12}\d+余?[起件]) 签订(?=[^,。;\d]{0,12}(?:合同|协议)\d)`,
  // Dangers gone, people taken on, papers sent to those who are to answer.
  list`消除 聘请 落实(?=[^,。;\d]{0,8}[员人]\d) 推送(?=[^,。;\d]{0,12}[单函书]\d)`,
  // Cases.
  list`审结 执结 结案 分流 (?<!诉前)调解成功 提存 恢复执行`,
  // Posts lost, and filled.
  list`劝退 除名 辞退 解聘 调离 撤换 招录`,
  // The ill cared for, research, projects; what was put on a list is still open.
  list`收治 救治 接种 攻克 立项 入库(?=\d) 新纳入(?!台账|清单|计划) 纳入监测`,
];
/** A thing done, with or without a count. */
export const change = new RegExp(alternatives(done));

const DONE = oneOf(done);
const UNIT = oneOf(
  list`组 起 个 条 件 项 笔 家 份 户 处 座 套 台 辆`,
  list`亩 方 斤 公里 米 平方米 万平方米 公顷 立方米 千瓦 吨`,
  list`宗 例 所 村 人 名 块 支 本 间 幢 栋 盏 根 艘 口 眼 株 只 天 册 卷 篇`,
);
/** So many things; 3人次 counts how often something was done. */
const COUNTED = String.raw`\d[\d,.]*(?:余|多)?万?(?:余|多)?${UNIT}(?!次)`;
/** A thing done, with its count behind or before it; 4A is a rank, no count. */
export const result = new RegExp(
  alternatives(
    String.raw`${DONE}(?:[^,。;\d]|\dA){0,24}(?<!的)${COUNTED}`,
    String.raw`${COUNTED}[^,。;\d]{0,24}${DONE}`,
  ),
);

/** Sessions, visits, checks, lectures, drafts: what is counted in them is activity. */
export const activity = new RegExp(
  alternatives(
    // Sessions and lectures.
    list`会议(?!记录|纪要) 研讨 学习 培训 轮训 冬训 讲座 宣讲 宣传`,
    // Pledges of one's own staff.
    list`签订[^,。;]{0,30}(?:责任书|责任状|承诺书|保证书|目标书)`,
    // Visits, checks.
    list`走访 调研 检查 督查 督导 察访 抽查 巡查 巡听`,
    // Talks, and what is watched together.
    list`谈心 谈话 座谈 参观 观看 党课 心得`,
    // Held; 活动室 is where.
    list`活动(?!室|中心|阵地|场所|点)`,
    // Who was set to work, and on what.
    list`专班 领导小组 工作组 走访组 志愿 选树 结对 举措 任务 典型案例`,
    // What goes before an act.
    list`评议 征求 梳理 排查(?!并?整[改治]) 摸排 调度`,
    list`发放[^,。;]{0,8}(?:资料|手册|传单|明白纸|问卷|倡议书|读本)`,
  ),
);
