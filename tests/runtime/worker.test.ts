/** The built library in a worker thread; what it finds crosses to another thread unchanged. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/presets/extract.ts';

const text = 'Sáng 19/8/2020, tiến độ đạt 40% kế hoạch tại huyện Ba Bể, tỉnh Bắc Kạn.';
const library = (file: string) => new URL(`../../dist/${file}`, import.meta.url).href;
const answer = 'parentPort.postMessage(extract(workerData, { date: "2020-08-20" }));';

describe('a worker thread', () => {
  it.each([
    ['ES modules', `const { extract } = await import(${JSON.stringify(library('index.js'))});`],
    ['CommonJS', `const { extract } = require(${JSON.stringify(new URL(library('index.cjs')).pathname)});`],
  ])('runs the library as %s', async (_, load) => {
    const source = `const { parentPort, workerData } = require('node:worker_threads');\n(async () => { ${load} ${answer} })();`;
    const worker = new Worker(source, { eval: true, workerData: text });
    const [found] = await once(worker, 'message');
    await worker.terminate();
    expect(found).toEqual(extract(text, { date: '2020-08-20' }));
  });
});
