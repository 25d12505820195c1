// A small chart with logarithmic axes as SVG, readable on a light and on a dark page.

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [480, 300, 70, 40];

/** Points `{ x, y }` joined by a line, and dotted the line on which twice the text is twice the `unit`. */
export function chart(title, unit, points) {
  const [first, last] = [points[0], points.at(-1)];
  const ideal = { x: last.x, y: (first.y * last.x) / first.x };
  const [low, high] = [Math.min(first.y, ...points.map(({ y }) => y)), Math.max(ideal.y, ...points.map(({ y }) => y))];
  const across = (x) => LEFT + ((WIDTH - LEFT - 30) * Math.log(x / first.x)) / Math.log(last.x / first.x);
  const up = (y) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 50) * Math.log(y / low)) / Math.log(high / low);
  const at = ({ x, y }) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`;
  const label = (value) => String(Number(value.toPrecision(3)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#777">
<title>${title}</title>
<text x="${LEFT}" y="20" font-size="14">${title}</text>
<path d="M${LEFT},40 V${HEIGHT - BOTTOM} H${WIDTH - 20}" fill="none" stroke="#999"/>
<path d="M${at(first)} L${at(ideal)}" stroke="#999" stroke-dasharray="2 4"/>
<path d="M${points.map(at).join(' L')}" fill="none" stroke="#2a7ab0" stroke-width="2"/>
${points
  .map(
    (point) => `<circle cx="${across(point.x).toFixed(1)}" cy="${up(point.y).toFixed(1)}" r="4" fill="#2a7ab0"/>
<text x="${across(point.x).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${point.x} ×</text>
<text x="${LEFT - 8}" y="${(up(point.y) + 4).toFixed(1)}" text-anchor="end">${label(point.y)} ${unit}</text>`,
  )
  .join('\n')}
</svg>
`;
}
