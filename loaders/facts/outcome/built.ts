import {alternatives, list} from "../../patterns/alternatives.js";

/** Things and bodies that were not there before, or began to work. */
export const built = new RegExp(
  alternatives(
    // Works and systems; what is 重新启用 was there before.
    list`(?<!党)建成(?!后) 投入使用 投入运[营行] 正式运[营行] 投用 (?<!重新)启用 上线(?!线下)`,
    list`揭牌 挂牌 竣工 完工 通车 交付使用 开工建设 封顶 并网`,
    // Firms, Party branches, associations, funds.
    list`成立[^,。;]{0,24}(?:公司|党支部|党总支|联合会|协会|基金)`,
    // Counters, posts and channels for the public.
    list`
      设立[^,。;]{0,30}(?:窗口|专窗|专区|平台|基金|专栏|举报箱|资金|工作站|服务站|服务点|代办点|联络站|调解室|专柜|驿站)
      开设[^,。;]{0,24}(?:窗口|专区|专栏)
      搭建[^,。;]{0,24}平台
    `,
    list`获批`,
    // In plain words: 办起了老年饭桌, 建了保鲜库一座, 安了2个摄像头.
    list`办起了? (?:建|盖|修|装|安)[了起上](?=[^,。;]{0,10}(?:\d|[一二两三四五六七八九十])[余多]?[座个处间条口盏台套])`,
    // Opened to the public; 对外开放 alone may be the country's.
    list`(?:免费|全天|错时|延时|定时|每[天日周]|已|正式)(?:免费|全天)?(?:对外|面?向[^,。;]{2,8})?开放`,
    // Added to what there is.
    list`(?<![创重])新建 增设 加装 新装`,
  ),
);
