/**
 * Loads a file of `dist/` in a context of its own and prints what it finds in a text, or the names that it exports.
 * The context has the language and the encoders of every browser: no process, Buffer, require, timers, import of `node:`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const [file, text] = process.argv.slice(2);
const context = vm.createContext({ TextEncoder, TextDecoder });
const loaded = new Map();

function load(url) {
  if (!url.protocol.startsWith('file')) throw new Error(`${url} is no file of the package`);
  const known = loaded.get(url.href);
  if (known !== undefined) return known;
  const module = new vm.SourceTextModule(readFileSync(fileURLToPath(url), 'utf8'), { identifier: url.href, context });
  loaded.set(url.href, module);
  return module;
}

const entry = load(new URL(`../../dist/${file}`, import.meta.url));
await entry.link((specifier, parent) => load(new URL(specifier, parent.identifier)));
await entry.evaluate();
const found = text === undefined ? Object.keys(entry.namespace) : entry.namespace.extract(text, { date: '2020-08-20' });
process.stdout.write(JSON.stringify(found));
