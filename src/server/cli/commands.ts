// The commands of the line, one import each; the longer name of two that begin alike stands first.
import { backupCommand, restoreCommand } from './backup.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { exportBankCommand } from './export-bank.ts';
import { exportCommand } from './export.ts';
import { importBankCommand } from './import-bank.ts';
import { importMarkdownCommand } from './import-markdown.ts';
import { importPeopleCommand } from './import-people.ts';
import { importStackExchangeCommand } from './import-stackexchange.ts';
import { user } from './user.ts';

export const commands: Command[] = [
	importMarkdownCommand,
	importPeopleCommand,
	importStackExchangeCommand,
	importBankCommand,
	exportBankCommand,
	exportCommand,
	backupCommand,
	restoreCommand,
	user,
	doctor
];

/** Named for later: who types them is told so, and not that there is no such thing. */
export const comingCommands: Record<string, string> = {
	evaluate: '"evaluate" is not in this version of Hearth yet. Nothing was done.'
};
