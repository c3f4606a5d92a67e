import { calendarCommand } from '#lifecycle/command/calendar-command.ts';
import { finish, projectWorld } from './project-world.ts';

finish(await calendarCommand(projectWorld()));
