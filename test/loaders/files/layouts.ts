/** A notice to be published: what every layout prints. */
export interface Article {
  title: string;
  paragraphs: readonly string[];
  publisher: string;
  /** ISO 8601 calendar day. */
  published: string;
}

/** A page around a notice, as a family of publishing systems writes it. */
export interface Layout {
  name: string;
  /** Whether the page prints publisher and day; otherwise only its head has them. */
  html: (article: Article) => string;
}

/** Words that stand in the layouts' chrome and in no notice. */
export const noise = [
  "相关阅读之",
  "网站地图",
  "ICP备",
  "友情链接",
  "我的订阅",
  "扫码关注",
  "举报须知",
  "var secret",
];

/** An ideographic blank. */
const indent = "\u3000";
const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const links = (label: string, n: number) =>
  Array.from(
    {length: n},
    (_, i) => `<li><a href="/${i}.html">${label}${i}：某地召开会议，学习传达有关精神</a></li>`,
  ).join("\n");
const footer = `<div class="footer-box"><p>主办单位：某市纪委监委${indent}<a href="/map">网站地图</a></p>
<p>京ICP备05000000号${indent}建议使用1024以上分辨率浏览本站。版权所有，未经许可不得转载。</p></div>`;
const script = `<script>var secret = "<p>根据省委统一部署,这里不是正文,而是脚本里的一段话。</p>"; document.write("<div>");</script>`;

/** The words of a paragraph spread over inline elements, as editors leave them. */
const soup = (text: string, tag = "span") => {
  const cut = Math.floor(text.length / 3);
  const [a, b, c] = [text.slice(0, cut), text.slice(cut, 2 * cut), text.slice(2 * cut)].map(escape);
  return `<${tag} style="font-size:16px">${a}</${tag}><strong>${b}</strong><${tag}>${c}</${tag}>`;
};

export const layouts: readonly Layout[] = [
  {
    name: "government site: breadcrumb, title, info line, editor's element, share buttons, related links",
    html: ({title, paragraphs, publisher, published}) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_某市纪委监委网站</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${published} 09:30"><meta name="ContentSource" content="${publisher}">
<style>.a{color:red}</style>${script}</head><body>
<header class="top"><div class="logo">某市纪委监委网站</div><span id="clock">今天是2024年5月1日 星期三</span>
<form><input type="text" value="搜索"><button>搜索</button></form></header>
<nav><ul><li><a href="/">首页</a></li><li><a href="/x">我的订阅</a></li><li><a href="/y">巡视巡察</a></li></ul></nav>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/x">巡视巡察</a> &gt; 正文</div>
<div class="wrap"><div class="main-left">
<h1 class="title">${title}</h1>
<div class="info"><span>来源：${publisher}</span>&nbsp;&nbsp;<span>发布时间：${published} 09:30</span>
<span>字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span><a href="javascript:print()">打印</a></div>
<div class="TRS_Editor">
${paragraphs.map((text) => `<p style="text-indent:2em">&nbsp;&nbsp;&nbsp; ${soup(text)}</p>`).join("\n")}
</div>
<div class="bdsharebuttonbox"><a href="#">分享到微信</a><a href="#">微博</a></div>
<div class="editor">（责任编辑：张三）</div>
<div class="xgxw"><h3>相关阅读</h3><ul>${links("相关阅读之", 6)}</ul></div>
</div>
<aside class="right"><h3>热门</h3><ul>${links("相关阅读之", 8)}</ul><p>举报须知：如您发现违纪违法问题，请向我委反映；我委将依规依纪依法处置。</p></aside></div>
<div class="yqlj">友情链接：<select><option>中央纪委</option></select></div>
${footer}</body></html>`,
  },
  {
    name: "old site: nested tables, upper-case tags, <br> for paragraphs, end tags left out",
    html: ({title, paragraphs, publisher, published}) => `<HTML><HEAD>
<META http-equiv="Content-Type" content="text/html; charset=gb2312">
<TITLE>${title}</TITLE></HEAD><BODY bgcolor=#ffffff>
<CENTER><TABLE width=778 border=0><TR><TD><A href="/">首页</A> | <A href="/a">我的订阅</A> | <A href="/b">巡视巡察</A></TD></TR></TABLE>
<TABLE width=778><TR><TD width=160 valign=top>
<TABLE><TR><TD><A href=1.htm>相关阅读之一，某地召开会议</A><TR><TD><A href=2.htm>相关阅读之二，某地召开会议</A></TABLE>
<TD valign=top><TABLE width=100%><TR><TD align=center><FONT size=5 color=red><B>${title}</B></FONT>
<TR><TD align=center><FONT size=2>发布日期：${published} &nbsp; 信息来源：${publisher} &nbsp; 浏览次数：128</FONT>
<TR><TD><HR>
<FONT style="line-height:180%">
${paragraphs.map((text) => `${indent}${indent}${escape(text)}`).join("<BR>\n")}
</FONT><TR><TD align=right><A href="javascript:window.print()">打印本页</A> <A href="javascript:window.close()">关闭窗口</A></TABLE>
</TABLE>
<TABLE width=778><TR><TD align=center>友情链接：<A href=x>某网</A><BR>版权所有 某市纪委 京ICP备05000000号</TABLE></CENTER></BODY></HTML>`,
  },
  {
    name: "messaging platform: account, day, sections in sections, hidden until its script runs",
    html: ({title, paragraphs, publisher, published}) => `<!DOCTYPE html><html><head>
<meta charset="utf-8"><meta property="og:title" content="${title}"><title></title></head><body>
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div class="rich_media_area_primary_inner">
<h1 class="rich_media_title" id="activity-name">
  ${title}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta_nickname"><a href="javascript:void(0);" id="js_name">${publisher}</a></span>
<em id="publish_time" class="rich_media_meta">${published} 17:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section data-role="outer"><section><section style="margin:0 8px"><p><img data-src="x.png"></p></section></section>
${paragraphs.map((text) => `<section style="text-align: justify;"><section><p><span leaf="">${soup(text)}</span></p></section></section><p><br></p>`).join("")}
</section></div></div></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><p>扫码关注<br>该公众号</p></div></div>
${script}</body></html>`,
  },
  {
    name: "disclosure page: an index table above the title, tools, attachments below",
    html: ({
      title,
      paragraphs,
      publisher,
      published,
    }) => `<!doctype html><html><head><title>${title}-信息公开-某县人民政府</title></head><body>
<div class="header"><a href="/">某县人民政府</a></div>
<div class="xxgk-box"><table class="xxgk_table"><tbody>
<tr><td>索 引 号</td><td>11340000/2024-00012</td><td>主题分类</td><td>纪检监察</td></tr>
<tr><td>发布机构</td><td>${publisher}</td><td>发布日期</td><td>${published}</td></tr>
<tr><td>名${indent}${indent}称</td><td colspan="3">${title}</td></tr></tbody></table>
<div class="wz_title">${title}</div><div class="tools">字号：<a href="#">大</a> <a href="#">中</a> 【<a href="#">打印</a>】【<a href="#">关闭</a>】</div>
<div class="pages_content" id="zoom">${paragraphs.map((text) => `<p>${indent}${indent}${escape(text)}</p>`).join("")}</div>
<p>附件：<a href="t20240101.docx">整改台账.docx</a></p>
<ul class="prevnext"><li>上一篇：<a href="/1">相关阅读之一，某局整改情况</a></li><li>下一篇：<a href="/2">相关阅读之二</a></li></ul></div>
${footer}</body></html>`,
  },
  {
    name: "no telling names: a div a paragraph, teasers with whole sentences beside it",
    html: ({
      title,
      paragraphs,
      publisher,
      published,
    }) => `<!doctype html><html><head><title>${title}</title></head><body><div class="k1">
<div class="k2"><a href="/">首页</a><a href="/a">我的订阅</a></div>
<div class="k3"><div class="k4"><div class="k5">${title}</div><div class="k6">${publisher}${indent}${published.replace(/-/g, "/")}</div>
<div class="k7">${paragraphs.map((text) => `\n    <div>\n      ${escape(text)}\n    </div>`).join("")}</div></div>
<div class="k8"><div><a href="/1">相关阅读之一</a><p>某地召开会议，学习传达有关精神，研究部署下一步工作。</p></div>
<div><a href="/2">相关阅读之二</a><p>某地召开会议，学习传达有关精神，研究部署下一步工作。</p></div></div></div>
<div class="k9">版权所有：某报社${indent}京ICP备05000000号</div></div></body></html>`,
  },
  {
    name: "text straight in the body, <p> never closed, menu above and footer below",
    html: ({title, paragraphs, publisher, published}) => `<html><head><title>${title}</title></head><body>
<p><a href="/">首页</a> <a href="/a">我的订阅</a> <a href="/b">巡视巡察</a>
<h2 align=center>${title}</h2>
<p align=center>来源:${publisher} 发布时间:${published}
${paragraphs.map((text) => `<p>${escape(text)}`).join("\n")}
<p align=center><a href="#">打印</a> <a href="#">关闭</a>
<p align=center>某市纪委监委 版权所有 京ICP备05000000号
</body></html>`,
  },
  {
    name: "a table row a paragraph, words wrapped in the source",
    html: ({title, paragraphs, publisher, published}) => `<html><head><title>${title}</title></head><body>
<table><tr><td><table><tr><td><a href="/">首页</a></td><td><a href="/a">我的订阅</a></td></tr></table></td></tr>
<tr><td><h3>${title}</h3></td></tr><tr><td>来源：${publisher}&emsp;日期：${published}</td></tr>
${paragraphs.map((text) => `<tr><td>\n&ensp;&ensp;${escape(text).replace(/(?<=[\u4e00-\u9fff]{20})(?=[\u4e00-\u9fff]{4})/gu, "\n        ")}\n</td></tr>`).join("\n")}
<tr><td>${footer}</td></tr></table></body></html>`,
  },
  {
    name: "digital newspaper: page list beside, text in an element of its own",
    html: ({
      title,
      paragraphs,
      publisher,
      published,
    }) => `<!DOCTYPE html><html><head><title>${publisher}</title></head><body>
<div class="Therightmenu"><ul>${Array.from({length: 8}, (_, i) => `<li><a href="node_${i}.htm">第0${i + 1}版：要闻，我的订阅</a></li>`).join("")}</ul></div>
<div class="newsdetatext"><div class="newsdetatit"><h3>${title}</h3></div>
<div class="date">${publisher}${indent}${published.replace("-", "年").replace("-", "月")}日</div>
<founder-content>${paragraphs.map((text) => `<P>${escape(text)}</P>`).join("")}</founder-content></div>
${footer}</body></html>`,
  },
  {
    name: "an address in one page with an ordered list, the title only in the head",
    html: ({
      title,
      paragraphs,
      publisher,
      published,
    }) => `<!doctype html><html><head><title>${title} - 某大学</title>
<meta name="publishdate" content="${published}"><meta name="ContentSource" content="${publisher}"></head><body>
<div role="navigation"><ol><li><a href="/">首页</a></li><li><a href="/a">我的订阅</a></li></ol></div>
<div id="vsb_content"><div class="v_news_content">${paragraphs.map((text) => `<p class="p_text_indent_2">${soup(text, "font")}</p>`).join("\n")}</div></div>
<div class="footer">${footer}</div></body></html>`,
  },
  {
    name: "title over two lines in a cell, teasers beside it, readers' comments below",
    html: ({
      title,
      paragraphs,
      publisher,
      published,
    }) => `<html><head><title>${title}|${publisher}</title></head><body>
<table><tr><td><ul>${Array.from({length: 5}, (_, i) => `<li><a href="${i}">相关阅读之${i}</a><p>某地召开会议，学习传达有关精神，研究部署工作。</p></li>`).join("")}</ul></td>
<td><div><div>${title.replace("关于", "<br>关于")}</div><div>来源：${publisher}${indent}时间：${published}</div>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join("")}</div>
<div>${"<p>网友：写得实在，希望继续公开，让群众都知道。</p>".repeat(9)}</div></td></tr></table></body></html>`,
  },
];
