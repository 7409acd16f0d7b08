import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/** Lines of a web page or newspaper around the text: share buttons, links, editors, disclaimers. */
export const tailChrome = new RegExp(
  `^${oneOf(
    list`
      \[?免责声明 原文链接 原文: 来源[::] 信息来源
      责任编辑 责编 编辑[::] 审核[::] 校对 作者[::] 撰稿 供稿 摄影
    `,
    // Buttons.
    list`
      分享 打印
      [(【]?(?:打印|关闭|字体|返回|我要纠错|收藏)
      上一(?:篇|条|页) 下一(?:篇|条|页)
      相关(?:链接|文章|新闻|附件|阅读)
    `,
    // The foot of a site.
    list`版权 Copyright © 主办 承办 技术支持 网站(?:地图|标识) ICP .{0,3}ICP备 公安备`,
    list`
      扫一扫 返回 关闭 点击 浏览 阅读 访问 附件下载 下载 微信 微博
      首页 当前位置 您(?:的|当前)位置
    `,
    // Numbers of pages.
    list`第\s*\d+\s*页 -\s*\d+\s*-$ \d{1,3}$`,
    list`
      联系我们 友情链接 推荐阅读 热门
      发布(?:时间|日期|机构) 声明[::] 本文 特此 \[?(?:责任)?编辑
    `,
  )}`,
  "i",
);

/** Buttons and links that are glued to the end of the last line. */
export const buttons = new RegExp(
  `(?<=[^\\n]{4})${oneOf(list`
    [(【](?:字[体号]|打印|关闭|收藏|返回|我要)
    \[(?:打印|关闭|免责)
    原文链接[:] 责任编辑[:] 分享到[:] 扫一扫 上一篇[:] 下一篇[:]
  `)}`,
);

const beforeTitle = alternatives(list`^ [>»|:)\]】\s] 正文 详情 内容`);
const afterTitle = alternatives(
  list`$ [\s。,[(【] 来源 发布 日期 时间 信息 作者 浏览 点击 字[号体] 文章 编辑`,
  list`根据 按照 \d{4}`,
);
/** What may stand before a title that is glued to the page around it, and what may follow it. */
export const aroundTitle = {before: `(?:${beforeTitle})`, after: `(?=${afterTitle})`} as const;

/** Breadcrumbs, sources, index tables. */
export const pageLine = new RegExp(
  alternatives(
    list`[>»] ^\d{2}版 来源[::]`,
    `^${oneOf(
      list`索\s*引\s*号 发布 成文 公开 主题 文\s*号 标\s*题 信息 日期 时间 作者 浏览 点击 字体 字号`,
      list`[(【[] 分享 打印 首页 当前位置 您`,
    )}`,
  ),
);
