import {wrapHan} from "../han.js";

/** What a saved figure says of itself. */
export interface Imprint {
  readonly title: string;
  readonly caption: string;
  readonly source: string;
}

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;

/** A drawn figure as a file of its own: with title, caption and source, on the page's background. */
export function svgOf(drawing: SVGSVGElement, imprint: Imprint): Blob {
  const text = new XMLSerializer().serializeToString(framed(drawing, imprint));
  return new Blob([text], {type: "image/svg+xml"});
}

/** The same as pixels, two for each of the page's. */
export async function pngOf(drawing: SVGSVGElement, imprint: Imprint): Promise<Blob> {
  const svg = framed(drawing, imprint);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * Number(svg.getAttribute("width"));
  canvas.height = 2 * Number(svg.getAttribute("height"));
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("cannot draw the figure: the browser gives no image"));
    }, "image/png");
  });
}

function framed(drawing: SVGSVGElement, {title, caption, source}: Imprint): SVGSVGElement {
  const {width, height} = drawing.getBoundingClientRect();
  const style = getComputedStyle(drawing);
  const page = getComputedStyle(document.documentElement);
  const ink = style.color;
  const paper = page.getPropertyValue("--theme-background").trim() || "white";
  const family = style.fontFamily;
  const pen = document.createElement("canvas").getContext("2d")!;
  const widthOf = (words: string) => pen.measureText(words).width;
  const svg = document.createElementNS(namespace, "svg");
  let y = margin;
  const print = (words: string, size: number, weight: string) => {
    // Fonts differ by a quarter in how wide their bold letters are: what is printed is measured.
    pen.font = `${weight} ${size}px ${family}`;
    for (const line of wrapHan(words, width, Infinity, widthOf).split("\n")) {
      y += size * 1.35;
      const text = document.createElementNS(namespace, "text");
      set(text, {x: margin, y, fill: ink, "font-family": family, "font-size": size, "font-weight": weight});
      // A word longer than the line is narrowed rather than cut.
      if (widthOf(line) > width) set(text, {textLength: width, lengthAdjust: "spacingAndGlyphs"});
      text.textContent = line;
      svg.append(text);
    }
  };
  print(title, 16, "700");
  const inner = inlined(drawing);
  set(inner, {x: margin, y: y + 10, width, height});
  svg.append(inner);
  y += 14 + height;
  print(caption, 12, "400");
  print(source, 10, "400");
  const ground = document.createElementNS(namespace, "rect");
  set(svg, {xmlns: namespace, width: Math.ceil(width + 2 * margin), height: Math.ceil(y + margin)});
  set(ground, {width: "100%", height: "100%", fill: paper});
  svg.prepend(ground);
  return svg;
}

/** A copy that looks the same outside the page: colours of the page's variables are written out. */
function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing, copy].map((svg) => [svg, ...svg.querySelectorAll("*")]) as [
    Element[],
    Element[],
  ];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of ["fill", "stroke"]) {
      const value = element.getAttribute(name);
      if (value?.includes("var(") || value === "currentColor")
        to[i]!.setAttribute(name, style.getPropertyValue(name));
    }
  });
  const style = getComputedStyle(drawing);
  copy.setAttribute("color", style.color);
  copy.setAttribute(
    "style",
    `color: ${style.color}; font-family: ${style.fontFamily}; font-size: ${style.fontSize}; overflow: visible`,
  );
  return copy;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
