import {alternatives, list, oneOf} from "../../../patterns/alternatives.js";

/** Meetings held, bodies set up. */
const begun = list`立下 召开 成立 (?<!小|班|专)组建(?!设) 设立 建立`;

/** Documents and contracts. */
const issued = list`
  (?<!待|滚动|信息)(?:印发|出台|下发(?!的\d)|发布) 制定 制订 修订 制发 下达
  聘请 聘任 (?<!持续|定期|坚持|常态化)举办
  签订 签署 签约(?=\d|项目(?:\d|总?投资))
`;

/** Set up, opened, made public. */
const setUp = list`
  推出 增设 开设 (?<!岗位|机构|专业|课程|组织)设置 搭建 开通
  公布 公开遴选 公开招聘 面向社会公开
  启动 启用
  选派 选聘 选调
`;

/** Written; 编制 is also the establishment of posts. */
const written = list`
  形成(?=[^,。;]{0,8}(?:清单|台账|报告|纪要)) 制作 制成 (?<!事业|行政|空余?|闲置)编制(?!不足|紧[张缺]|短缺|限制|部门|办|事项|数|人员|用于|资源|[内外]) 编印 汇编 拟定 起草 列出 梳理出
`;

/** Entered in a list; what is entered in a plan is to come, and 对纳入…的 names what is in it. */
const entered = list`
  (?<!对|坚持[把将][^,。;]{0,16})纳入(?![^,。;]{0,16}计划) 列入(?![^,。;]{0,16}计划|[^,。;]{0,10}的[^,。;]{0,12}\d)
  挂牌 揭牌 获批 更名 选举产生 观看
`;

/** Money and accounts put right. */
const settled = list`
  退还 补缴 退缴 腾退 核销 冲销 补记 补签 追缴 追回 收回 清退 解除
`;

const SANCTION = oneOf(list`处分 处理 批评 诫勉 警告 免职 解聘 辞退 除名`);
/** People moved, sanctioned, called to account; systems gone online. */
const personal = list`
  调整(?=充实|优化|完善|[^,。;]{0,8}分工) 充实调整
  [给予]予[^,。;]{0,16}${SANCTION}
  免去[^,。;]{2,20}职务
  上线(?!线下)
  审议通过 引入
  进行了?(?:诫勉|提醒|批评|警示)(?:谈话|教育)?
  (?:责令|责成)[^,。;]{2,24}(?:作出?|写出|书面)[^,。;]{0,4}(?:检查|检讨)
  约谈
  通报(?=批评|了|典型|曝光)
  挂钩 确定(?=为|了)
`;

/** Built, by number; written; joined to something else. */
const changed = list`
  新建(?=\d) 改造(?=\d) 细化制定 研究制定 加装
  接任 改由 接转 并入 撤并
`;

/** Ended, or done another way from now on. */
const ended = list`
  注销(?!率) 取消(?![^,。;]{0,16}(?:资格|的$)) 叫停 停用 废止
  调剂[给到至] (?:移交|出?租|流转|承包|委托)给 配备(?!不|到|情况|率|标准)
  重新(?:厘定|核定|划定|认定)
  统一交由
  不再(?:搞|实行|使用|设置|列支|审批|执行|留存|兼任)
  停止[^,。;]{0,12}(?:收费|收取|发放|执行|使用|行为|做法)(?![的后])
  从[^,。;]{2,20}(?:抽取|摇号|选取)
  通过[^,。;]{0,16}(?:认证|验收|评审|鉴定)(?![后的])
`;

const SOMEBODY = oneOf(list`
  负责人 主任 [科局股站所队院校]长 书记 经理 会计 出纳 某 全体[^,。;]{1,10}
`);
const TO_SOMEBODY = oneOf(list`批评教育 诫勉 通报批评 谈话提醒 提醒谈话 岗位轮换 轮岗 调离`);

/** Acts that are done once told, unless something says otherwise. */
export const definite = new RegExp(
  alternatives(begun, issued, setUp, written, entered, settled, personal, changed, ended, [
    `对[^,。;]{0,30}${SOMEBODY}(?:进行|予以)?${TO_SOMEBODY}`,
  ]),
);

/** Acts that leave a draft. */
export const drafting: ReadonlySet<string> = new Set(["起草", "拟定"]);
