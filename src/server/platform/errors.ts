// The errors a domain may throw; anything else is a bug.

export interface Issue {
	/** The field's name in the form or JSON body; empty when it is about the whole. */
	field: string;
	message: string;
}

/** Base of all expected errors. `code` is stable and listed in the API guide. */
export class AppError extends Error {
	readonly code: string;
	readonly status: number;
	readonly issues: Issue[];

	constructor(code: string, status: number, message: string, issues: Issue[] = []) {
		super(message);
		this.name = new.target.name;
		this.code = code;
		this.status = status;
		this.issues = issues;
	}
}

export class SignInNeeded extends AppError {
	constructor(message = 'Please sign in.') {
		super('sign_in_needed', 401, message);
	}
}

/** For what one sees but may not do. What one may not see is NotFound. */
export class Forbidden extends AppError {
	constructor(message = 'You may not do that.', code = 'forbidden') {
		super(code, 403, message);
	}
}

export class NotFound extends AppError {
	constructor(message = 'That does not exist, or you may not see it.', code = 'not_found') {
		super(code, 404, message);
	}
}

export class Conflict extends AppError {
	constructor(message: string, code = 'conflict', issues: Issue[] = []) {
		super(code, 409, message, issues);
	}
}

/** Bad input; `issues` name the fields. */
export class Invalid extends AppError {
	constructor(issues: Issue[] | string, code = 'invalid') {
		const list = typeof issues === 'string' ? [{ field: '', message: issues }] : issues;
		super(code, 422, list[0]?.message ?? 'Please check what you entered.', list);
	}
}

export class TooMany extends AppError {
	/** Seconds until trying again makes sense. */
	readonly retryAfter: number;

	constructor(retryAfter = 60, message = 'That was too often. Please wait a moment.') {
		super('too_many', 429, message);
		this.retryAfter = retryAfter;
	}
}
