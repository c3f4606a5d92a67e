import { permalinksCommand } from '#lifecycle/command/permalinks-command.ts';
import { finish, projectWorld } from './project-world.ts';

finish(await permalinksCommand(projectWorld()));
