import {alternatives, list} from "../../patterns/alternatives.js";

/** What ends a noun that stands behind its number; a guard keeps it in a noun of which it is a part: 均衡, 实施方案. */
export const cut = new RegExp(
  alternatives(
    String.raw`[,。;:!?、()《》\s\d]`,
    // How an act is told of.
    list`已 均(?!衡) 全部 分别`,
    // Done, entered, honoured.
    list`进行 开展 实施(?!细则|方案|意见|办法) 完成(?!率) 落实(?!情况)`,
    list`列入 列为 纳入 入选 获评 获批 荣获 评为 通过 达到 用于 提供 推出`,
    // Taken part in, led, held, given.
    list`参加 参与 参评 签约 负责(?!人) 分管 带队 牵头(?!单位|部门) 带头 组成 召开 举办 给予 予以 得到 实现`,
    // More or less of it.
    list`提升(?!工程|行动) 提高 提速 增加 增长 下降 减少 压减 压缩`,
    // Works.
    list`改造(?=[,。;、提完]) 办理 启动 竣工 开工(?!率|项目) 投入使用 投产 复工`,
    // Where it stands, and how much it is.
    list`处于 位居 位列 居(?=全|前|第) 到村 到位 存在 涉及 超过?`,
    // Words of one character, unless another word begins with them.
    list`
      转(?!型|移|办|业) 将(?!军) 正(?!式|科|处) 因(?!素) 中(?=的?[^一-龥]|$|有|已)
      在(?!职|编|建|校|册|岗|线|外|地|华) 对(?!象|口|外|接|照) 被 由(?!于)
      与 及(?!时|格) 和(?!谐) 并(?!购|网|联) 或 为 是 等(?!级|次)
    `,
    // Met with, set about.
    list`受理(?!点) 受到 接受 立案 移送 移交 问责 抓 着手 推动 推进(?!项目) 进一步`,
    list`排名 第 基本 集中 入驻 一律 必须 须 应当 滞留 达(?!标)`,
    // Written, ruled, organised: 党组织 and 组织部 are bodies.
    list`细化 制定 (?<!党)组织(?!部|机构|生活|建设|领导) 签订 照单 明确 持续 办结(?!率) 限期 批评 听取 建立`,
    list`久拖 未整改 一并 面向 充实 张贴 运行 到(?![期访]) 深入 出发 编写 加大 着眼 跟踪 梳理`,
    list`以(?!上|下|内|来|及|前|后|色) 逐 予 接入 上线 落地 挂牌 交付`,
    // So many, and more or less.
    list`以上 左右 以内 之内 内(?=[,。完])`,
  ),
  "y",
);

/** Words with which no noun begins; if they stand behind the number, the noun stands before it. */
export const noNoun = new RegExp(
  `^(?:${alternatives(
    list`并 且 及 和 与 或 至 到`,
    // To another number.
    list`增(?!值) 减 升 降 压`,
    // Where and when.
    list`
      位 内(?!容|部|设|控) 外(?!资|贸|籍|地|来|墙|商) 后(?!备|勤) 前(?!期|沿) 中(?!小|型|层|央|国|医|心|介)
      以 之 上(?!级|市|规|下|游|访) 下(?!属|级|岗)
    `,
    list`来(?!信|访) 又 再(?!生) 将 可(?!再|研) 应(?!急|用|届|收) 必?须 均 都 不(?!动|良|合|规|符) 没 按`,
    list`改造 年内 今年 其中 目前`,
    // Acts of those who were counted.
    list`研究 部署 调研 督导 组织 协调 听取 赴 前往`,
    list`未(?!成|完|办|整) 无(?!人|偿|障|证)`,
  )})`,
);
