/**
 * A line of progress on standard error, on a terminal only and only when the work takes long:
 *
 *     12480 documents · 31.2 MB of 120.0 MB · 5.1 MB/s
 */
const WAIT = 1000;
const EVERY = 200;

export class Progress {
  private readonly begin = Date.now();
  private drawn = 0;
  private documents = 0;
  private bytes = 0;

  /** `total` in bytes, 0 where it is not known. */
  constructor(
    private readonly total = 0,
    private readonly screen: NodeJS.WriteStream = process.stderr,
  ) {}

  /** So many documents are written, made of so many bytes of input. */
  add(documents: number, bytes: number): void {
    this.documents += documents;
    this.bytes += bytes;
    const now = Date.now();
    if (!this.screen.isTTY || now - this.begin < WAIT || now - this.drawn < EVERY) return;
    this.drawn = now;
    const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
    const speed = this.bytes / 1e6 / ((now - this.begin) / 1000);
    const of = this.total > 0 ? ` of ${megabytes(this.total)}` : '';
    const line = `${this.documents} documents · ${megabytes(this.bytes)}${of} · ${speed.toFixed(1)} MB/s`;
    this.screen.write(`\r${line.slice(0, (this.screen.columns ?? 80) - 1)}\u001b[K`);
  }

  /** Takes the line off the screen. */
  end(): void {
    if (this.drawn > 0) this.screen.write('\r\u001b[K');
    this.drawn = 0;
  }
}
