/** A worker thread's side of `--jobs`: one task and one batch in, what they give out, its bytes handed over uncopied. */
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type Batch, type Task, workerFor } from './work.ts';

export default async ({ task, batch }: { task: Task; batch: Batch }) => {
  const result = (await workerFor(task))(batch);
  return move({ [transferableSymbol]: [result.joined.buffer], [valueSymbol]: result } as never);
};
