// One validator per write of sign-in.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { longest } from './password.ts';

const identifier = z
	.string({ error: () => m.auth_need_identifier() })
	.trim()
	.min(1, { error: () => m.auth_need_identifier() })
	.max(254, { error: () => m.auth_need_identifier() });
const given = z
	.string({ error: () => m.auth_need_password() })
	.min(1, { error: () => m.auth_need_password() })
	.max(1024, { error: () => m.auth_password_long({ most: longest }) });
const token = z
	.string({ error: () => m.auth_link_over() })
	.min(16, { error: () => m.auth_link_over() })
	.max(200, { error: () => m.auth_link_over() });

export const SignInWithPassword = z.object({ identifier, password: given });
export type SignInWithPassword = z.infer<typeof SignInWithPassword>;

export const AskForLink = z.object({ identifier });
export type AskForLink = z.infer<typeof AskForLink>;

export const UseLink = z.object({ token });
export type UseLink = z.infer<typeof UseLink>;

export const ResetPassword = z.object({ token, password: given });
export type ResetPassword = z.infer<typeof ResetPassword>;

export const UseSignInCode = z.object({
	code: z
		.string({ error: () => m.auth_need_code() })
		.trim()
		.min(1, { error: () => m.auth_need_code() })
		.max(64, { error: () => m.auth_code_wrong() })
});
export type UseSignInCode = z.infer<typeof UseSignInCode>;

export const ChangePassword = z.object({ current: z.string().max(1024).default(''), password: given });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const EndSession = z.object({ id: z.string().min(1).max(64) });
export type EndSession = z.infer<typeof EndSession>;

export const RemovePasskey = z.object({ id: z.string().min(1).max(64) });
export type RemovePasskey = z.infer<typeof RemovePasskey>;
