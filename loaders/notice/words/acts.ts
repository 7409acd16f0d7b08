import {list, type List} from "../../patterns/alternatives.js";

/** How it is done. */
const manner = list`
  进一步 持续 坚持 坚决 坚定 深入 全面 全力 全程 全覆盖 切实 扎实 认真 积极 主动 着力 着眼
  注重 突出 聚力 聚焦 统筹 统一 充分 从严 从实
  举一反三 立行立改 即知即改 标本兼治 建章立制 常态化 针对性
  精准 科学 合理 有序 有力 有效 稳步 大力 广泛 及时 定期 不定期 多渠道 多措并举 多方
  分类 分批 分层 逐一 逐项 逐条 交叉 关口前移 靠前 专题
`;

/** Made stronger, faster, better. */
const strengthened = list`
  深化 强化 加强 加大 加快 加速 加压 加密 优化 规范 细化 明确
  推进 推动 推行 推广 推深 提升 提高 提振 提质
  落实 压实 压紧 夯实 抓好 抓实 抓牢 抓紧 抓严 狠抓 落细 做好 做实 做优 做强 做大
  严格 严肃 严明 严把 严查 严惩 严控
  增强 树牢 树立 筑牢 扛牢 扛起 守牢 守住 兜牢 织密 扎紧 扎牢 锻造 锤炼
  拓展 拓宽 丰富 扩大 扩面 畅通 疏通 打通 理顺 厘清 激发 调动 凝聚 营造 弘扬 传承
  巩固 固化 贯通 融合 促进 用好 用活 盘活
  改进 改善 改革 转变 转型 调整 充实 配齐 配强 补充 更新 升级 迭代
`;

/** Set up, written, built. */
const madeNew = list`
  健全 建立 建好 建强 完善 健全完善 建立健全 修订完善
  制定 制订 出台 印发 修订 修改 编制 梳理 汇编
  成立 组建 设立 设置 开设 开通 搭建 启用 启动 构建 打造 创新
  新建 改造 改建 修建 修缮 建设 投入 安排 重新 增设 新设 新增 创建 安装 编印 制作 下发 下达 上线 引入 选取 确定
  数字 智慧 信息化
`;

const heldAndTaught = list`
  组织 召开 开展 举办 发挥 担当 履行 贯彻 学习 学深 学思 实施 实行
  引导 培养 培育 培训 教育 宣传 宣讲 讲授 公开 公示
  座谈 听取 研究 部署 传达 总结
  签订 签约 承诺 述职 评议 测评
`;

const lookedInto = list`
  督促 督导 监督 检查 排查 摸排 清查 对照 对标
  下沉 蹲点 走访 调研 跟踪 跟进 回访 督查 督办 巡查 抽查 暗访 明查 暗查 自查 互查 普查
  审计 审核 审查 核查 核实 复核
  摸清 起底 深挖 抽检 逐笔
  倒查 复盘 回头看 销号 挂图 倒排 量化 考核 评价 激励
`;

const putRight = list`
  清理 清退 整治 整改 整合 整顿 纠正 纠治 追缴 追回
  收回 清收 补缴 补交 补办 退回 腾退 拆除 取消 解除 终止 撤并 关停 注销 更换 压减 恢复 采取
  补齐 补强 补足 破解 化解 解决 消除 堵塞 防范 防止 杜绝
  查处 查办 处理 处置 办结
`;

const calledToAccount = list`追责 问责 责成 责令 约谈 谈话 给予 处分 通报 曝光 警示`;

/** Those who help, and who are called in. */
const helped = list`
  保障 确保 支持 帮助 帮扶 协调 对接 争取 联合 联动 配合 邀请 聘请
  选派 选优 选配 招聘 招录 招引 引进 遴选 抽调 委托 会同 牵头 发动 筹措
`;

/** By what, for what, to whom. */
const prepositions = list`
  围绕 紧盯 紧扣 紧抓 立足 结合 按照 根据 通过 利用 依托
  把 将 对 向 在 为 以 与 由 从
`;

/** When it was, or that it is over. */
const times = list`已 经 现 拟 20\d\d年 截至 目前 今年 去年`;

/** Those who act. */
const actors = list`
  党委 党组 党工委 区委 市委 县委 局党组
  主要领导 主要负责 领导班子 班子成员 一把手
`;

/** Words with which an act begins. */
export const actWords: List = [
  manner,
  strengthened,
  madeNew,
  heldAndTaught,
  lookedInto,
  putRight,
  calledToAccount,
  helped,
  prepositions,
  times,
  actors,
];
