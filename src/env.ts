// Every setting of Hearth: its variable, its meaning, what is allowed and what holds when it is missing.
import { z } from 'zod';

/** Kit looks for this export. Hearth's command line runs outside Kit, so one schema of our own serves both. */
export const variables = {};

const flag = z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((word) => ['true', '1', 'yes'].includes(word));

/** One entry per variable; `.describe` is the documentation that docs/operations.md is checked against. */
export const settings = z.object({
	PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port of the web server.'),
	HOST: z.string().min(1).default('0.0.0.0').describe('Address the web server listens on.'),
	ORIGIN: z
		.url({ protocol: /^https?$/ })
		.transform((url) => new URL(url).origin)
		.optional()
		.describe('Public address, for example https://hearth.example.com. Without it, the request says.'),
	TRUST_PROXY: flag
		.default(false)
		.describe('Believe X-Forwarded-For, -Proto and -Host. Only behind a proxy that sets them.'),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//)
		.optional()
		.describe('A PostgreSQL 15 or later to use instead of the embedded one.'),
	DATABASE_POOL: z.coerce
		.number()
		.int()
		.min(2)
		.max(200)
		.default(10)
		.describe('Connections each process opens at most.'),
	HEARTH_DATA: z.string().min(1).default('./data').describe('Folder for the embedded database, media and secrets.'),
	HEARTH_ROLE: z
		.enum(['all', 'web', 'worker'])
		.default('all')
		.describe('What this process does: pages, jobs, or both.'),
	HEARTH_SECRET: z
		.string()
		.min(32)
		.optional()
		.describe('Signs sessions and links. Made and kept in the data folder when missing.'),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//)
		.optional()
		.describe('Mail server. Without it mail waits in the outbox page.'),
	MAIL_FROM: z.string().min(3).default('Hearth <hearth@localhost>').describe('Sender of every mail.'),
	S3_ENDPOINT: z.url().optional().describe('Address of an S3-compatible store for media, instead of the data folder.'),
	S3_BUCKET: z.string().optional().describe('Bucket for media.'),
	S3_REGION: z.string().default('us-east-1').describe('Region of the bucket.'),
	S3_ACCESS_KEY: z.string().optional().describe('Access key of the bucket.'),
	S3_SECRET_KEY: z.string().optional().describe('Secret key of the bucket.'),
	UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).max(500).default(25).describe('Largest single upload, in megabytes.'),
	UPLOAD_KEEP_HOURS: z.coerce
		.number()
		.int()
		.min(1)
		.max(720)
		.default(24)
		.describe('Hours a half upload waits for the rest of it.'),
	UPLOADS_A_DAY: z.coerce.number().int().min(1).default(2000).describe('Photos one person may send in a day.'),
	PHOTOS_EACH: z.coerce.number().int().min(0).default(0).describe('Photos one person may keep; 0 for no limit.'),
	METRICS_TOKEN: z
		.string()
		.min(16)
		.optional()
		.describe('Bearer token for /metrics. Without it, only this machine may read them.'),
	OUTSIDE_HOSTS: z
		.string()
		.max(4000)
		.default('none')
		.describe('Whose feeds may be read: public (any public host), none, or hosts by name, also internal ones.'),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('How much the log says.')
});

export type Settings = z.infer<typeof settings>;
