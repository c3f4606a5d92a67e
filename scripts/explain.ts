import { runChecks } from '#checks/run-checks.ts';
import { explainCommand } from '#lifecycle/command/explain-command.ts';
import { finish, projectWorld } from './project-world.ts';

finish(await explainCommand({ ...projectWorld(), findings: runChecks }));
