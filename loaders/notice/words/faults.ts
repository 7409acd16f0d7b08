import {alternatives, list, oneOf, type List} from "../../patterns/alternatives.js";

/** What makes of 不 a word that finds no fault: 不断, 不忘, 不少于, 不得. */
const NO_NEGATION = alternatives(
  list`断 仅 仅仅 光(?=[在是靠要看贴]) 忘 折 懈 移 敢腐 能腐 想腐`,
  list`少于 低于 得 予 同 含 限 动产 到一 再 久 定期`,
  list`松手 罢休 收兵 获全胜 松劲 变 降 减`,
  list`护短 推[脱诿] 回避 遮[掩丑] 掩[饰盖] 敷衍 应付 讲条件 找借口 甩锅 避重就轻 上推下卸 绕弯子 留余地 放过`,
  list`打折扣 打烊 搞变通 走样 走过场 手软 姑息 含糊 动摇 停[步歇] 退缩 懈怠 缺位 掉队 留死角 留情面`,
);
/** The same of 无: 无人机, 无偿, 无私; the last three are in names of places. */
const NO_LACK = alternatives(list`人机 偿 缝 障碍 纸 愧 私 线 锡 为 棣`);

const negated = list`
  不(?!${NO_NEGATION})
  未 没有 没能
  无(?!${NO_LACK})
`;

/** Missing, or too little of it; 青少年 and 少数民族 name people, and a company may be 有限. */
const lacking = list`
  缺 欠 薄弱 短板 弱项 差距 乏力 吃力 匮乏 空白 空缺 空壳
  (?<![不至])少(?!年|数民族|先队|儿)
  有限(?!公司|责任|合伙)
  举措少 路子窄
`;

/** Less or worse than it should be; 不低于 is neither. */
const lower = list`
  较差 较[低少弱慢小窄轻] 过[低少慢高多大长于] 过重
  偏[低少弱慢软离后小高松大老] 偏差 偏低 偏后
  低下 低效 (?<!不)低于 不了
  水平低 质量低 效率低 标准低
  能力弱 意识弱 意识差 服务差 环境差 作风差 责任心差 成效差 效果差
  力度小 动作小 成果小 成效小
  窄 窘 浅 粗 糙 旧(?!账) 薄 老化 难(?!题$)
  落差 温差 逆差 不过硬
`;

const late = list`
  滞后 落后 迟缓 缓慢 进度慢 步子慢
  (?<!不)掉队 垫底 靠后 排后 后几位 末位 拖后腿
  一拖再拖 久拖 悬而 遗留 拖欠 超期
`;

/** Weakened on the way down, or out of shape. */
const weakened = list`
  弱化 淡化 虚化 泛化 空转 悬空 虚假
  断层 断档 脱节 脱离 断头路
  上热中温下冷 层层递减 递减 衰减 重.{1,12}轻
  (?<!不)打折扣 (?<!不)搞变通 变形 (?<!不)走样 宽松软
  前松后紧 上紧下松 松紧 雷声大
`;

/** Done for show. */
const hollow = list`
  (?<!不)走过场 流于 浮于 形同虚设 走形式 搞形式 形式主义 官僚主义
  表面化 一般化 程式化 简单化 碎片化 同质化 单一 粗放
  两张皮 以会代 以读代 以[干权罚]代 代替
  照搬 照抄 雷同 抄袭 掺杂
  (?<!不)应付 (?<!不)敷衍 走马观花 蜻蜓点水
`;

/** How somebody leads and serves. */
const slack = list`
  混乱 松散 松懈 宽松 懒散 涣散 疲软 散乱 零散 零星 随意 任性 疏于 把关松
  失职 失责 失察 失管 失控 失衡 失实 失信 失真 失之于
  (?<!不)缺位 越位 错位
  (?<!不)推诿 扯皮 懒政 怠政 庸政 躺平 畏难 怕 等靠要 一言堂
  抵触 侥幸 麻痹 精气神
`;

/** Breaches, and what is hidden or falsified for them. */
const breaches = list`
  违规 违反 违纪 违法 违建 违背 违章 新的违建
  收受 索要 索贿 以权谋私 滥用 优亲厚友 吃拿卡要 任人唯亲 近亲繁殖 兼职取酬
  靠[企医校权]吃
  规避 化整为零 拆分 插手 干预 围标 串标
  弄虚作假 造假 虚报 虚开 虚列 虚增 补造 补记 倒签 代签
  截访 摊派
`;

/** Money and property. */
const money = list`
  挪用 挤占 截留 套取 侵占 公款 私用 私存 私设 借用 占用 多占 强占
  超标 超标准 超范围 超额 超支 超配 超载 超发 滥发 乱发 吃空饷 大手大脚
  白条 坐收坐支 账外 小金库 挂账
  闲置 浪费 流失 损失 亏损 丢失 损害 重复建设
`;

/** What lies open, and how people suffer from it; 乱象整治 names a campaign. */
const troubles = list`
  隐患 漏洞 盲区 盲点 乱(?!象整治)
  泄 (?<!封)堵(?![住塞]) 污染 积水 混编 混岗 大班额(?!全部|已|均|化解|清零) 选人难 入园难 就医难
  反映强烈 满意度不 纠纷 矛盾突出
`;

/** What may be widened to good end: 扩大覆盖面. */
const WELL_WIDENED = oneOf(list`
  成果 成效 战果 覆盖 影响 内需 投资 就业 开放 规模 范围 面
`);
/** That a fault is there, is there again, or grows. */
const present = list`
  存在 仍有 仍存 依然 (?<!防)反弹
  问题(?:突出|依然|仍然|时有|较多|频发|多发)
  现象(?:突出|普遍|严重)
  风险(?:较|突出|大|高|多)
  时有发生 易发 多发 频发 高发 泛滥 蔓延 加重 激化
  扩大(?![^,。;]{0,6}${WELL_WIDENED})
`;

const stillWanted = list`有待 需(?:要)?进一步 仍需 亟待 尚未 尚需`;

/** Words that find fault. */
export const faultWords: List = [
  negated,
  lacking,
  lower,
  late,
  weakened,
  hollow,
  slack,
  breaches,
  money,
  troubles,
  present,
  stillWanted,
];
