// The commands of the line, one import each.
import { backupCommand, restoreCommand } from './backup.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { importMarkdownCommand } from './import-markdown.ts';
import { importPeopleCommand } from './import-people.ts';
import { user } from './user.ts';

export const commands: Command[] = [
	importMarkdownCommand,
	importPeopleCommand,
	backupCommand,
	restoreCommand,
	user,
	doctor
];
