/** Batches go to this thread or to workers; their results come back in the order in which they were given. */
import { type Batch, type Result, type Task, workerFor } from './work.ts';

interface Pool {
  run(batch: Batch): Promise<Result> | Result;
  close(): Promise<void>;
}

async function openPool(task: Task, jobs: number): Promise<Pool> {
  if (jobs === 1) return { run: await workerFor(task), close: async () => {} };
  const { default: Piscina } = await import('piscina');
  const filename = new URL('./cli-worker.js', import.meta.url).href;
  const pool = new Piscina({ filename, minThreads: jobs, maxThreads: jobs, maxQueue: 'auto' });
  return { run: (batch) => pool.run({ task, batch }), close: () => pool.destroy() };
}

/** `Origin` is whatever the caller wants back beside a batch's result. */
export class Queue<Origin> {
  private readonly waiting: { result: Promise<Result> | Result; origin: Origin }[] = [];

  private constructor(
    private readonly pool: Pool,
    /** Batches under way; more would only fill the memory. */
    private readonly most: number,
    private readonly take: (result: Result, origin: Origin) => Promise<void>,
  ) {}

  static async open<Origin>(
    task: Task,
    jobs: number,
    take: (result: Result, origin: Origin) => Promise<void>,
  ): Promise<Queue<Origin>> {
    return new Queue(await openPool(task, jobs), jobs === 1 ? 1 : 2 * jobs, take);
  }

  async submit(batch: Batch, origin: Origin): Promise<void> {
    const result = this.pool.run(batch);
    // A rejection is met when its turn comes.
    if (result instanceof Promise) result.catch(() => {});
    this.waiting.push({ result, origin });
    while (this.waiting.length >= this.most) await this.deliver();
  }

  async drain(): Promise<void> {
    while (this.waiting.length > 0) await this.deliver();
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async deliver(): Promise<void> {
    const next = this.waiting.shift();
    if (next !== undefined) await this.take(await next.result, next.origin);
  }
}
