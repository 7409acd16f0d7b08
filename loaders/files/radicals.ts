// CJK Radicals Supplement, two characters each: the radical and the ideograph that Unicode 14 calls its equivalent
// (EquivalentUnifiedIdeograph.txt of the Unicode Character Database). Compatibility forms map but two of them.
const supplement =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const unified = new Map<string, string>();
const characters = Array.from(supplement);
for (let i = 0; i < characters.length; i += 2) unified.set(characters[i]!, characters[i + 1]!);
for (let code = 0x2f00; code <= 0x2fd5; code++) {
  const radical = String.fromCharCode(code);
  unified.set(radical, radical.normalize("NFKC"));
}

/**
 * Replaces radicals by the characters that they look like. A PDF often knows only the shapes it prints, and
 * a reader then takes 一 for the radical of the same shape. Likewise a dash for the bar that looks like it, and
 * 户, whose radical Unicode equates with the traditional 戶. All else stays.
 */
export function withoutRadicals(text: string): string {
  const isTraditional = /[關為進門]/.test(text) && !/[关为进门⻔]/.test(text);
  return text
    .replace(/[\u2e80-\u2fdf]/g, (radical) =>
      radical === "⼾" && !isTraditional ? "户" : (unified.get(radical) ?? radical),
    )
    .replace(/―/g, "—");
}
