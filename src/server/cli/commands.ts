// The commands of the line, one import each.
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { importMarkdownCommand } from './import-markdown.ts';
import { user } from './user.ts';

export const commands: Command[] = [importMarkdownCommand, user, doctor];
