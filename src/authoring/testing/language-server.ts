import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { isRecord } from '#model/walk.ts';

/** Answers that a language server asks of the editor, by the method it asks with. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>;

/** An editor's side of a language server that speaks over its standard input and output. For tests. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers: Answers;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #listening = new Set<(method: string, params: unknown) => void>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  constructor(script: string, answers: Answers) {
    this.#answers = answers;
    this.#process = spawn(process.execPath, [script, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  /** Asks the server and waits for its answer. */
  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  /** Tells the server something. */
  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Waits for the server to tell something that fulfils a condition. */
  told(wanted: string, matches: (params: unknown) => boolean): Promise<unknown> {
    return new Promise((resolve) => {
      const listen = (method: string, params: unknown) => {
        if (method !== wanted || !matches(params)) return;
        this.#listening.delete(listen);
        resolve(params);
      };
      this.#listening.add(listen);
    });
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, end))?.[1],
      );
      if (this.#received.length < end + 4 + length) return;
      const body = this.#received.toString('utf8', end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      const message: unknown = JSON.parse(body);
      if (isRecord(message)) this.#handle(message);
    }
  }

  #handle(message: Record<string, unknown>): void {
    const { id, method, params, result } = message;
    if (typeof method !== 'string') {
      if (typeof id !== 'number') return;
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    } else if (id !== undefined) {
      this.#send({ id, result: this.#answers[method]?.(params) ?? null });
    } else for (const listen of [...this.#listening]) listen(method, params);
  }
}
