import {alternatives, list, oneOf, type List} from "../../patterns/alternatives.js";

/** Behind a word that ends what it stands in. */
const END = "(?=$|[,。;、])";

const ofTheParty = list`
  党纪(?:轻|重)?处分
  党内(?:严重)?警告 严重警告
  撤销其?党内(?:一切)?职务
  留党察看(?:[一二两12]年)?
  开除党籍
`;

const ofTheState = [
  list`政务处分 政纪处分 行政处分`,
  list`(?:政务|行政)(?:警告|记大?过|降级|撤职|开除) 记大?过 撤职 降级(?=处[分理])`,
  list`
    开除公职
    (?<=给予其?|受到)开除(?=处分)
    撤销其?行政职务
    (?:取消|降低)其?(?:享受的?)?(?:相应)?退休费?待遇
    降低岗位等级
  `,
  // Single words that say so only where they are counted, or told of as what was given.
  list`
    警告(?=处分|[、和](?:记大?过|降级|撤职))
    (?<=[(、,:中到予])警告(?=\d)
    开除(?=\d+[人名])
    (?<=予以|被)开除${END}
    (?<=开除党籍[和、及])公职
  `,
];

/** Who does not do well in a post. */
const unfit = list`不力 不胜任 不合格 不称职 不适宜 不担当 软弱涣散`;
const UNFIT = alternatives(unfit);
/** The same, and what else costs somebody a post. */
const AT_FAULT = oneOf(
  unfit,
  list`负有[^,。;]{0,8}责任 责任人 失职 失察 推诿 反映强烈 违[纪规法] 收受 造假 旷工 吃空饷 不在岗 拒不 脱岗 酒[驾后] 虚[报假] 涉[事案]`,
);
const LOST = oneOf(list`考察 任职 提拔 人选 申报 评[优先聘] 晋[升级] 推荐 后备 预备 竞聘`);
/** What is done to somebody's post. */
const ofThePost = [
  list`
    组织处理
    组织调整${END}
    调离(?:[原现]?(?:工作)?岗位)?
    (?<=(?:会计|书记|主任|支委|[长员人])(?:已|均)?被)调整(?=$|[,。;、出岗])
    (?:换|撤)下(?=\d+名[^,。;、\d]{0,14}(?:支委|委员|书记|支书|(?<!班)主任|干部|会计))
  `,
  list`降为(?=副|一般(?:干部|职工|员工|管理)|普通(?:干部|职工|员工)|科员)`,
  list`免职 停职(?:检查)? 解聘 责令辞职 责令辞去[^,。;、\d]{0,16}职务 引咎辞职 降职 罢免(?!权)`,
  // A title or a prospect lost, and somebody called back.
  list`
    取消(?:[其他她]?\d{4}年度?)?[^,。;、\d]{0,8}${LOST}[^,。;、\d]{0,4}资格
    延长预备期
    召回(?=[^,。;、\d]{0,8}(?:书记|干部|队员|队长|人员)\d+[人名])
    (?<=(?:书记|干部|[队人]员|队长)(?:已|均)?被)召回
    撤销[^,。;、\d]{0,8}资格(?=\d+[人名])
    撤销(?=\d+[人名][^,。;\d]{0,16}(?:资格|职务|任命))
    取消(?=\d+[人名][^,。;、\d]{0,20}资格)
    暂[停缓](?:提拔|任用|使用){1,2}
  `,
  // Moved for that somebody did not do well.
  list`
    调整(?:工作)?岗位(?=处理)
    (?<=(?:${UNFIT})的?[^,。;、\d]{0,4}\d+名[^,。;、\d]{1,14}(?:予以|进行|作出)了?)(?:组织)?调整
    (?<=[对将][^,。;]{0,24}${AT_FAULT}[^,。;个]{0,16}(?:予以|进行|作出)了?)(?:组织)?调整${END}
    (?<=[对将][^,。;]{0,24}${AT_FAULT}[^,。;个]{0,20})调整(?:工作)?岗位${END}
    (?<=^|^[并另]|批评教育并|诫勉并|提醒并)调整(?:工作)?岗位${END}
  `,
  // Sent away, if for a fault: with others it is a contract that ends.
  list`
    (?<=被|予以|给予(?:[^,。;、]{2,16})?|^|处分并|^并)解除(?:劳动|聘用|劳务|人事)(?:合同|关系)
    (?<=[对与][^,。;]{0,24}${AT_FAULT}[^,。;]{0,16})解除(?:劳动|聘用|劳务|人事)(?:合同|关系)
    (?<=[对与]\d+名(?:多次|屡次|严重)[^,。;]{0,16})解除(?:劳动|聘用|劳务|人事)(?:合同|关系)
    待岗 辞退 劝退 除名(?![单额称])
    免去(?:其中)?(?=\d+[人名])
    (?<=(?:${UNFIT})的?[^,。;、\d]{0,4}\d+名[^,。;、\d]{1,14})退出(?:工作|领导)?岗位
    (?:免去|终止)[^,。;\d]{0,24}?职务
    (?:调整)?撤换
    调换[^,。;、\d]{0,4}人员
    调整(?=[^,。;、\d]{0,8}(?:履职不力|${UNFIT})[^,。;、\d]{0,8}(?:书记|支书|干部|班子成员)\d+[人名])
  `,
];

/** What of somebody's pay is withheld; a correction of what was paid too much is no sanction, nor are points. */
const PAY = String.raw`(?:绩效|奖金|奖励|工资|薪酬|年薪|津贴|误工补[贴助])(?:工资|奖金|奖励|薪酬|年薪)?(?![^,。;、\d]{0,4}分)`;
const WITHHELD = "扣[发罚减除](?!的|[^,。;、]{0,10}(?:违规|多[发领]|超[发标]|重复|[病事请]假|应缴))";
/** How much of it: of a year, of three months, 20%. */
const SHARE_OF_PAY = String.raw`(?:(?:\d{4}年度?|\d{1,2}个?月的?|\d{1,3}%的?)[^,。;、\d]{0,8}?)?`;
const ofMoney = list`
  经济(?:处罚|处理|惩处|扣罚|问责|追责)
  ${WITHHELD}[^,。;、\d]{0,10}${SHARE_OF_PAY}${PAY}
  ${WITHHELD}(?=\d+(?:[人名个家])[^,。;、\d]{0,16}${SHARE_OF_PAY}${PAY})
  (?:绩效|奖金|薪酬)扣[罚减发](?=\d|$|[,。;、])
`;

/** A self-criticism that is asked for, or handed in. */
const selfCriticism = list`
  责[令成][^,。;、\d]{0,20}?(?:检查|检讨)
  责[令成](?=(?:[^,。;、\d]{2,16}的)?\d+(?:[人名]|个|家)[^,。;、\d]{0,14}(?:检查|检讨))
  责[令成][^,。;\d]{2,24}?(?:[作做]出?|写出|提交)[^,。;、\d]{0,8}?(?:检查|检讨)
  书面检查(?=\d+[人名])
  (?:作出?|写出|提交|递交)了?(?:书面|深刻)(?:检查|检讨)
  (?<=(?:^|[,;。])由[^,。;、\d]{2,24})作出(?:检查|检讨)${END}
`;

/** Whole bodies within which somebody's fault was told. */
const WITHIN = alternatives(
  list`全(?:[县市区州省校院局厅镇乡委行所]|集团|公司|街道|系统) [校院局区县市厅部馆所]内 系统内 内部`,
);
const toldOf = list`
  通报批评 通报问责
  点名(?:道姓)?(?:通报|批评)
  (?<=${WITHIN})通报(?![表情])
`;

/** What those are called who are called to account. */
const CALLED = oneOf(list`相关 有关 责任人? 违纪 违规 违法 涉案 党员 领导 干部 公职 工作 人员`);
const OFFICIAL = oneOf(list`党员 干部 人员 责任人 教师 教职工 职工 医务人员 [医护辅民法][师生士警官]`);
/** People whom an inspected body deals with otherwise: 处理超编人员3名. */
const NO_SANCTION = oneOf(list`超编 编外 上访 涉访 遗留 借调 退役 驾驶`);
const SO_MANY = alternatives(list`
  了?${CALLED}{0,4}\d+(?:人|名|个人|个[^,。;\d]{0,8}\d+人)
  (?![^,。;、\d]{0,6}${NO_SANCTION})[^,。;、\d]{0,8}${OFFICIAL}\d+[人名]
`);
/** What a form of discipline is used for; 批评教育 alone is what was done. */
const DEALT_WITH =
  "(?:(?:批评教育)?(?:帮助)?[和与]?处[理置]|(?:批评)?教育帮助|批评教育(?:[、和](?:谈话提醒|提醒谈话|诫勉谈话)){1,2})?了?";
const calledToAccount = [
  list`追责问责 问责追责`,
  list`
    追究了?[^,。;、\d]{0,6}责任
    追究(?=了?\d+[人名][^,。;、\d]{0,12}责任)
    启动(?:责任追究|问责|追责)程序
    责任追究(?=(?:了|共|相关|有关|责任人|违纪|违规|党员|领导|干部|公职|工作|人员){0,4}\d+[人名])
    (?<=(?:给予|予以|进行|实施)了?)责任追究${END}
  `,
  list`追责 问责`,
  // 处理 alone is dealing with anything: it has to be met by, given to, or done to so many people in service.
  list`
    (?<=\d(?:人次?|名[^,。;\d]{1,12})(?:均|已|分别)?(?:受到|被)(?:了|严肃)?)处理${END}
    (?<=(?:予以|给予|作出|进行)了?(?:相应|严肃|问责|严厉|从严)?)处理${END}
  `,
  `处理(?=${SO_MANY})`,
];

/** Kinds of sanctions with the words that name them; of words that begin at one place the first is meant. */
export const kinds: readonly (readonly [kind: string, words: List])[] = [
  ["党纪政务处分", list`党纪[、和及与]?政务处分 党纪[、和及与]?政纪处分 党政纪处分 纪律处分`],
  ["党纪处分", ofTheParty],
  ["政务处分", ofTheState],
  ["组织处理", ofThePost],
  ["经济处理", ofMoney],
  ["诫勉", list`诫勉(?:谈话|处理)?`],
  ["责令检查", selfCriticism],
  ["批评教育", list`批评教育`],
  [
    "谈话提醒",
    list`
      (?:谈话|约谈|教育|批评)提醒
      提醒(?:谈话|约谈|教育)
      警示(?:谈话|约谈)
      批评谈话 约谈
      提醒(?=\d)
      (?<=\d[^,。;]{0,24}(?:进行|予以|给予|作出)了?)提醒${END}
    `,
  ],
  ["通报批评", toldOf],
  ["通报", list`通报(?:曝光)?(?!表扬|嘉奖|激励)`],
  ["立案审查调查", list`立案审查调查`],
  [
    "立案",
    list`立案(?!(?:审查|查办|查处)?的\d+[起件]案|侦[查破]|申请|登记|服务|窗口|监督|难)(?:审查|调查|查处)?`,
  ],
  ["留置", list`留置`],
  ...(["第一种形态", "第二种形态", "第三种形态", "第四种形态"] as const).map(
    (form) => [form, [`${form}”?${DEALT_WITH}(?=${SO_MANY})`]] as const,
  ),
  [
    "移送司法",
    list`
      移[送交](?:司法|检察|公安)(?:机关)?
      移送审查起诉
      (?<=(?:司法|检察|公安)机关)移[送交](?![^,。;]{0,8}线索)
    `,
  ],
  [
    "考核降档",
    list`
      降档
      考核(?:降[等级格档])
      (?:确定|评定|评|定)为(?:基本称职|不称职)(?:等次)?
      考核(?:结果)?(?:被)?(?:确定|评定|评|定)为(?:不|基本)合格(?:等次)?
    `,
  ],
  [
    "调查",
    list`
      (?:纪委|监委|纪检|监察)[^,。;\d]{0,10}正在[^,。;\d]{0,6}调查
      接受[^,。;、\d]{0,16}(?:纪律审查(?:和监察调查)?|审查调查|监察调查)
    `,
  ],
  ["查处", list`查处(?![理置])`],
  ["追责问责", calledToAccount],
];
