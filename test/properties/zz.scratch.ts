import { readFileSync } from 'node:fs';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { seededRandom } from '../support/random.ts';
import { faultOf, AUTO, AUTHORING } from './invariants.ts';
import { mutate } from './mutations.ts';
import { soup } from './soup.ts';
import { shrink } from './shrink.ts';
const texts = fixtureTexts().map(readProjectFile);
const seed = Number(process.env.SEED ?? 1), n = Number(process.env.N ?? 20000);
const r = seededRandom(seed);
const seen = new Map<string, {n: number, text: string, opt: any}>();
let bytes = 0, t0 = performance.now();
for (let i = 0; i < n; i++) {
  const k = i % 4;
  let t = k === 3 ? soup(r, 14) : mutate(r.pick(texts), r);
  if (k===1) { const s = r.below(Math.max(1,t.length-1500)); t = t.slice(s, s+1500); }
  if (k===2) t = t.slice(0, 1500);
  bytes += t.length;
  const opt = i & 1 ? AUTO : AUTHORING;
  const f = faultOf(t, opt);
  if (f) { const key = f.split('\n').slice(0,2).join(' @ '); const s = seen.get(key); if (s) s.n++; else seen.set(key, {n:1, text:t, opt}); }
}
console.log(n, 'inputs', bytes/n, 'avg', (performance.now()-t0)/n*1000, 'us each');
for (const [key, {n, text, opt}] of [...seen].sort((a,b)=>b[1].n-a[1].n)) {
  const small = shrink(text, (s) => (faultOf(s, opt) ?? '').split('\n').slice(0,2).join(' @ ') === key);
  console.log(n, key, '\n    ', JSON.stringify(small));
}
