import { createInterface } from 'node:readline/promises';
import { withdrawCommand } from '#lifecycle/command/withdraw-command.ts';
import { finish, projectWorld } from './project-world.ts';

finish(
  await withdrawCommand({
    ...projectWorld(),
    // A pipe would never answer.
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  }),
);

async function ask(text: string, question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${text}${question} [y/N] `);
    return /^(?:y|yes|是|好)$/i.test(answer.trim());
  } catch {
    // Ctrl+D or Ctrl+C.
    return false;
  } finally {
    terminal.close();
  }
}
