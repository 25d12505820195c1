// Draws what the page shows as an SVG in the colours of the reader's own theme: boxes, texts, chevrons and squiggles, as they stand.

/** How many CSS pixels the same thing may stand apart in two themes. */
const NEAR = 4;

/**
 * Reads what is in sight in a region of the page, and the colours of the theme by the names of their CSS variables.
 * @param region x, y, width and height in CSS pixels
 * @returns `items` in the order in which they are painted, and `variables`
 */
export function readDrawing(page, region) {
  return page.evaluate((area) => {
    const right = area.x + area.width;
    const bottom = area.y + area.height;
    const items = [];
    const isInside = (box) =>
      box.width > 0 &&
      box.height > 0 &&
      box.left < right &&
      box.right > area.x &&
      box.top < bottom &&
      box.bottom > area.y;
    const isClear = (colour) => colour === 'transparent' || / 0\)$/.test(colour);
    const cut = (box) => {
      const [left, top] = [Math.max(box.left, area.x), Math.max(box.top, area.y)];
      return {
        ...{ x: left - area.x, y: top - area.y },
        ...{ width: Math.min(box.right, right) - left, height: Math.min(box.bottom, bottom) - top },
      };
    };
    // Not scrolled away, not below another that can't be seen through.
    const isSeen = (element, x, y) => {
      const top = document
        .elementsFromPoint(x, y)
        .find(
          (one) => element.contains(one) || one.contains(element) || !isClear(getComputedStyle(one).backgroundColor),
        );
      return top !== undefined && (element.contains(top) || top.contains(element));
    };
    /** Where the element is cut off on the right. */
    const edgeOf = (element) => {
      let edge = right;
      for (let one = element; one; one = one.parentElement)
        if (getComputedStyle(one).overflowX !== 'visible') edge = Math.min(edge, one.getBoundingClientRect().right);
      return edge;
    };
    const pen = document.createElement('canvas').getContext('2d');
    const range = document.createRange();
    const boxOf = (node, from, to) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect();
    };
    const addText = (node, style) => {
      const words = node.data;
      for (let from = 0, to = 0; from < words.length; from = to) {
        const { top } = boxOf(node, from, from + 1);
        // As many letters as stand on one line.
        for (to = from + 1; to < words.length; to++) {
          const next = boxOf(node, to, to + 1);
          if (next.width > 0 && Math.abs(next.top - top) > 3) break;
        }
        const shown = words.slice(from, to);
        const text = shown.trim();
        if (text === '') continue;
        const start = from + shown.indexOf(text);
        const edge = edgeOf(node.parentElement);
        let end = start + text.length;
        while (end > start && boxOf(node, start, end).right > edge + 1) end--;
        const box = boxOf(node, start, end);
        const seen = end < start + text.length ? `${words.slice(start, end - 1)}…` : text;
        const x = box.left + Math.min(box.width, 12) / 2;
        const y = box.top + box.height / 2;
        if (!isInside(box) || !isSeen(node.parentElement, x, y)) continue;
        pen.font = style.font;
        const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(text);
        items.push({
          ...{
            kind: 'text',
            text: seen,
            x: box.left - area.x,
            y: box.top - area.y,
            width: box.width,
            height: box.height,
          },
          baseline: y - area.y + (up - down) / 2,
          size: Number.parseFloat(style.fontSize),
          isMono: /mono/i.test(style.fontFamily),
          isBold: Number(style.fontWeight) >= 600,
          ink: style.color,
        });
      }
    };
    const addBox = (box, element, style) => {
      const { x, y, width, height } = cut(box);
      if (!isSeen(element, area.x + x + width / 2, area.y + y + height / 2)) return;
      const hasBorder = Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0;
      const fill = isClear(style.backgroundColor) ? undefined : style.backgroundColor;
      const stroke = hasBorder && !isClear(style.borderTopColor) ? style.borderTopColor : undefined;
      const round = Number.parseFloat(style.borderTopLeftRadius) || 0;
      if (fill || stroke) items.push({ kind: 'box', x, y, width, height, fill, stroke, round });
    };
    const walk = (element) => {
      const style = getComputedStyle(element);
      if (element.classList.contains('scrollbar')) return;
      if (style.visibility === 'hidden' || style.display === 'none' || Number(style.opacity) < 0.2) return;
      const box = element.getBoundingClientRect();
      const names = element.classList;
      if (isInside(box)) {
        addBox(box, element, style);
        if (names.contains('codicon-tree-item-expanded') && names.contains('collapsible'))
          items.push({ kind: 'chevron', ...cut(box), isOpen: !names.contains('collapsed'), ink: style.color });
        const [, severity] = /squiggly-(\w+)/.exec(element.className) ?? [];
        if (severity) items.push({ kind: 'squiggle', ...cut(box), severity });
      }
      for (const child of element.childNodes) {
        if (child.nodeType === Node.ELEMENT_NODE) walk(child);
        else if (child.nodeType === Node.TEXT_NODE) addText(child, style);
      }
    };
    walk(document.body);

    const variables = {};
    const workbench = document.querySelector('.monaco-workbench');
    const sample = document.createElement('span');
    workbench.append(sample);
    for (const sheet of document.styleSheets) {
      for (const name of [...sheet.cssRules].flatMap(({ style }) => [...(style ?? [])])) {
        if (!name.startsWith('--vscode-') || name in variables) continue;
        const value = getComputedStyle(workbench).getPropertyValue(name).trim();
        if (!/^(?:#|rgb)/.test(value)) continue;
        sample.style.color = value;
        variables[name] = getComputedStyle(sample).color;
      }
    }
    sample.remove();
    return { items, variables };
  }, region);
}

/** Variables that boxes and their texts have in every version of VS Code. */
const SURFACES =
  /^--vscode-(?:foreground|editor-(?:background|foreground)|editorLineNumber-\w+|editorWidget-\w+|editorHoverWidget-\w+|widget-border|menu-\w+|list-\w+|sideBar-\w+|panel-border|textLink-foreground|quickInputList-\w+)$/;
/** Variables for the colours of words in the text: what a theme gives to its grammar has no names of its own. */
const INKS =
  /^--vscode-(?:foreground|editor-foreground|textLink-foreground|symbolIcon-\w+|charts-\w+|debugTokenExpression-\w+|terminal-ansi\w+)$/;

/**
 * @param drawings the same region in several themes, by `readDrawing`; the first one says what is drawn
 * @param size width and height
 * @param title what the picture shows, for those who can't see it
 * @returns the SVG; each colour is the variable that comes nearest to it in all of the themes
 */
export function toSvg(drawings, { width, height }, title) {
  const [first, ...others] = drawings;
  const colours = colourNames(drawings.map(({ variables }) => variables));
  const twins = others.map(({ items }) => twinsOf(first.items, items));
  const colour = (item, part) => {
    const same = [item, ...twins.map((one) => one.get(item))].map((one) => one?.[part]);
    return same.includes(undefined) ? undefined : colours(same, part === 'ink');
  };
  const lines = first.items.map((item) => draw(item, (part) => colour(item, part)));
  const size = `viewBox="0 0 ${round(width)} ${round(height)}"`;
  const drawn = lines.filter((line, i) => line !== '' && line !== lines[i - 1]);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="13">\n<title>${title}</title>\n${drawn.join('\n')}\n</svg>\n`;
}

function draw(item, colour) {
  const { x, y, width, height } = item;
  if (item.kind === 'box') {
    const [fill, stroke] = [colour('fill'), colour('stroke')];
    if (!fill && !stroke) return '';
    const edge = stroke ? ` stroke="${stroke}"` : '';
    const corner = item.round > 0 ? ` rx="${round(item.round)}"` : '';
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} fill="${fill ?? 'none'}"${edge}/>`;
  }
  if (item.kind === 'text') {
    const family = item.isMono ? ' font-family="monospace"' : '';
    const weight = item.isBold ? ' font-weight="bold"' : '';
    const size = item.size === 13 ? '' : ` font-size="${round(item.size)}"`;
    const words = item.text.replaceAll('\u00a0', ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<text x="${round(x)}" y="${round(item.baseline)}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs" fill="${colour('ink')}"${family}${weight}${size}>${words}</text>`;
  }
  if (item.kind === 'chevron') {
    const [centre, middle] = [x + width / 2, y + height / 2];
    const way = item.isOpen
      ? `M${round(centre - 4)} ${round(middle - 2)}l4 4 4-4`
      : `M${round(centre - 2)} ${round(middle - 4)}l4 4-4 4`;
    return `<path d="${way}" fill="none" stroke="${colour('ink')}"/>`;
  }
  const waves = 'q1.5-3 3 0t3 0'.repeat(Math.max(1, Math.round(width / 6)));
  const severity = item.severity[0].toUpperCase() + item.severity.slice(1);
  return `<path d="M${round(x)} ${round(y + height - 2)}${waves}" fill="none" stroke="var(--vscode-editor${severity}-foreground)"/>`;
}

const round = (number) => String(Math.round(number * 10) / 10);

/** The same things in another theme, which may stand a little elsewhere; each is found once. */
function twinsOf(items, others) {
  const left = new Set(others);
  const isTwin = (item, one) =>
    one.kind === item.kind &&
    one.text === item.text &&
    ['fill', 'stroke', 'ink'].every((part) => (one[part] === undefined) === (item[part] === undefined)) &&
    ['x', 'y', 'width', 'height'].every((side) => Math.abs(one[side] - item[side]) < NEAR);
  return new Map(
    items.map((item) => {
      const twin = [...left].find((one) => isTwin(item, one));
      left.delete(twin);
      return [item, twin];
    }),
  );
}

/** Finds the variable for colours, one a theme; other colours of words get another variable where there is one that is near. */
function colourNames(themes) {
  const names = Object.keys(themes[0]).filter((name) => themes.every((theme) => name in theme));
  const surfaces = names.filter((name) => SURFACES.test(name));
  const inks = names.filter((name) => INKS.test(name));
  const found = new Map();
  const taken = new Set();
  const cheapest = (colours, from) => {
    const cost = (name) => Math.max(...themes.map((theme, i) => distance(colours[i], theme[name])));
    const costs = from.map((name) => ({ name, cost: cost(name) + (taken.has(name) ? 30 : 0) }));
    return costs.reduce((best, one) => (one.cost < best.cost ? one : best));
  };
  return (colours, isInk) => {
    const key = colours.join();
    if (!found.has(key)) {
      let best = cheapest(colours, surfaces);
      if (isInk && best.cost > 3) {
        best = cheapest(colours, inks);
        taken.add(best.name);
      }
      found.set(key, `var(${best.name})`);
    }
    return found.get(key);
  };
}

function distance(one, other) {
  const [a, b] = [one, other].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2], ((a[3] ?? 1) - (b[3] ?? 1)) * 255);
}
