/** A worker thread's side of `--jobs`: one task and one batch in, its pieces out. */
import { type Batch, type Piece, type Task, work } from './work.ts';

export default ({ task, batch }: { task: Task; batch: Batch }): Piece[] => work(task, batch);
