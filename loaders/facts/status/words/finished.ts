import {alternatives, list, oneOf} from "../../../patterns/alternatives.js";

/** Words after which something is to be brought to an end, and has not been. */
const URGED = oneOf(list`确保 按时 尽快 早日 推[动进] 如期 加快 力争 待`);
const WISHED = oneOf(list`推[动进] 确保 力争 争取 努力 逐步 全面 尽快 早日 [以为]`);

/** What 已 tells of that is no end: which one, a draft, opinions asked for, a stage, a share of the work. */
const NO_END = alternatives(
  list`[^,。;]{0,12}的[^,。;]`,
  list`(?:形成|完成|拟出)[^,。;]{0,10}(?:初稿|草案|征求意见稿) [^,。;]{0,6}征求[^,。;]{0,12}意见`,
  list`进入[^,。;]{0,8}阶段 完成[^,。;]{0,10}\d%`,
);

/** The particles of what is over. */
const particles = [
  // But not in 业已, 而已, 早已, nor 已制定的办法.
  list`(?<!业|而|早|意见稿)已(?!${NO_END})`,
  // But not in 为了, 除了, 不了, 到了, 了解, 了然, 了结.
  list`(?<![为除不到])了(?![解然结])`,
];

/** Problems and works brought to their end; 完成率 and 办结率 only measure it, 完成年度目标 is a goal. */
const ended = list`
  (?<!确保|按时|尽快|推动|未|督促限期|如期)完成(?!初稿|[^,。;]{0,10}\d%|率|时限|情况|质量|年度|目标|好|对|后|各项|的[^,。;])
  (?:已|均|全部)[^,。;]{0,6}整改到位
  销号(?=\d|完)
  (?<!限时)办结(?!率)
  均建成
  已建成
  (?<!党)建成(?!后|区)
  投入使用
  投用
  [构建组]?建立?起
  形成了
  清零(?!行动|见底)
`;

const AT_ITS_PLACE = oneOf(
  list`到位 公示 公开 上岗 整改`,
  // Money.
  list`缴[入纳至] 上缴 入库 入账 退还 收回 归还 兑付 拨付 发放`,
);
const WORKS = oneOf(list`并网发电 竣工 投产 封顶 完工 通车 通水`);
const inFull = list`
  (?:均|全部|全额|悉数|如数)(?:已|在|由)?[^,。;]{0,6}${AT_ITS_PLACE}(?!率|情况|的[^,。;])
  争取到(?!位|20|[今明]年)
  (?<!${URGED}[^,。;]{0,10})${WORKS}$
`;

/** What people met with. */
const sanctioned = list`
  被(?:开除|采取|给予|留置|免[职去]|撤[职销]|立案)
  受到[^,。;]{0,12}(?:处分|处理|处罚)
  移送(?:司法|检察|公安)(?:机关)?
`;

/** From how often to how often. */
export const OFTENER = `[由从]每[^,。;]{1,10}${oneOf(
  list`改 调整 变更? 提高 增加 加密 压缩 缩短 延长`,
)}[^,。;每\\d]{0,2}[为至到成]`;
const FROM_TO = oneOf(list`提高 提升 增加 压缩 缩短 降低? 调整 减少 上升 下降 扩大`);
const NOW_POSSIBLE = oneOf(list`
  全覆盖 直达 联网 互联互通 线上办理 在线办理 全程网办 通办 人脸识别
`);
/** To what it rose or fell, and what can be done now. */
const reached = list`
  (?:提高|增加|压缩|降低?|调整|上调|下调)[到至](?=每|\d[\d.]*[万亿]?元)
  将[^,。;]{2,20}(?:提高|增加|压缩)[到至为]\d
  由[^,。;]{1,12}${FROM_TO}[^,。;]{0,2}[到至为]
  ${OFTENER}
  (?:时限|时间|周期|环节|流程|材料|用时|时长)[^,。;\d]{0,6}(?:压缩|缩短|精简|压减|减少?)[到至为]\d
  (?<=[^,。;]{2})(?<!${WISHED}[^,。;]{0,16})实现[^,。;]{0,10}${NOW_POSSIBLE}
  (?<!未|待|须|需|后)经[^,。;]{2,16}批复(?![的后前])
`;

/** Aspect that marks an act as finished. */
export const finished = new RegExp(alternatives(particles, ended, inFull, sanctioned, reached));
