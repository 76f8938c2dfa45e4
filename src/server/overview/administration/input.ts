// What a form must look like to act on the outbox.
import { z } from 'zod';

export const OneMail = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });
export type OneMail = z.infer<typeof OneMail>;
