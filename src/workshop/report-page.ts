/** A report to start from, in Markdown: every part of it runs on any set of notices. */
export function reportPage(title: string): string {
  return `---
title: ${JSON.stringify(title)}
---

# ${title.replace(/[\\`*_[\]<>$&#|{}]/g, "\\$&")}

::: en

What do you want to know, and from which notices? Say it here. Every query below can be edited by whoever reads the page,
and a link carries the edit.

:::

::: zh

您想知道什么？依据哪些通报？请写在这里。读者可修改下列任一查询，并以链接分享。

:::

\`\`\`js
import {Inputs, Plot} from "./components/taizhang.js";
import {both} from "./components/language.js";
\`\`\`

## [[Problems and measures||问题与措施]]

\`\`\`sql id=totals title="Leaf problems and measures by notice"
SELECT notice_id, n_problems AS problems, n_measures AS measures
FROM notices
ORDER BY measures DESC, notice_id
\`\`\`

\`\`\`js
display(
  resize((width) =>
    Plot.plot({
      width,
      marginLeft: 160,
      x: {label: tr("measures", "措施"), grid: true},
      y: {label: null},
      marks: [
        Plot.barX(totals.objects(), {
          x: "measures",
          y: "notice_id",
          sort: {y: "-x"},
          fill: "currentColor",
          href: ({notice_id}) => \`./notice/\${encodeURIComponent(notice_id)}.html\`,
          tip: true
        }),
        Plot.ruleX([0])
      ]
    })
  )
);
\`\`\`

## [[Problems with many measures||措施较多的问题]]

\`\`\`js
const least = view(Inputs.range([1, 20], {label: both("Measures, at least", "措施数不少于"), step: 1, value: 5}));
\`\`\`

\`\`\`sql id=rich least=5 display title="Each row leads to its sentence"
SELECT notice_id, statement, n_measures, start, "end"
FROM problems
WHERE is_leaf AND n_measures >= \${least}
ORDER BY n_measures DESC, notice_id, start
\`\`\`

\${tr(\`\${rich.numRows()} problems have at least \${least} measures.\`, \`有 \${rich.numRows()} 个问题的措施数不少于 \${least}。\`)}

::: en

A notice is a self-report: it says what an organisation states that it has done, not what was verified.

:::

::: zh

通报属自述：所载为该组织自称已办之事，并非经核实的结果。

:::
`;
}
